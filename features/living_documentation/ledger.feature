@living_documentation
Feature: Every example is accounted for
  What is written, what was collected and what ran are three different things. The document
  holds them against each other, and where they don't agree it says so before anything else.

  Rule: Every example that is collected is counted in exactly one place

    Background:
      Given a suite where everything goes wrong that can

    Example: Everything goes wrong that can
      When its document is made
      Then its examples are counted like this:
        | executed   | 15 |
        | skipped    | 2  |
        | deselected | 0  |
        | undefined  | 1  |
        | errored    | 2  |
        | empty      | 1  |

    Example: Only what is about the menu was run
      Given only what is about the menu was run
      When its document is made
      Then 16 of its examples are counted as deselected

  Rule: An example that was to run and did not is never overlooked

    Example: Two examples of one feature share a name
      Given a suite where everything goes wrong that can
      When its document is made
      Then the document warns that 1 example is written that no test runs
      And whoever made it is told not to rely on it

    Example: The run stopped at its first failure
      Given a suite of ten examples
      And the run stopped at its first failure
      When its document is made
      Then the document warns of as many examples that the run never reached as it counts
      And whoever made it is told not to rely on it

    Example: pytest is said to have collected one example more
      Given a suite of ten examples
      And pytest is said to have collected one example more
      When its document is made
      Then the document warns that pytest collected 11 examples, and it tells of 10
      And whoever made it is told not to rely on it

    Example: Every example of the suite ran
      Given a suite of ten examples
      When its document is made
      Then the document warns of nothing
      And whoever made it is told nothing against it

  Rule: The record is held against the features as they are written

    Background:
      Given a suite of ten examples

    Example: Nothing was touched since it ran
      Given the features are as they were when it ran
      When its document is made
      Then the document warns of nothing
      And whoever made it is told nothing against it

    Example: A feature was written that the run knew nothing of
      Given somebody has added a feature about wine since it ran
      When its document is made
      Then the document warns that the feature about wine is unknown to the record
      And whoever made it is told not to rely on it

    Example: A feature was struck off
      Given somebody has struck off a feature since it ran
      When its document is made
      Then the document warns that this feature isn't written any more
      And whoever made it is told not to rely on it

    Example: A Then was weakened
      Given somebody has weakened a Then since it ran
      When its document is made
      Then the document warns that this feature is no longer what ran
      And whoever made it is told not to rely on it

    Example: The record leaves out an example that is written
      Given the record knows nothing of the example that simply passes
      When its document is made
      Then the document warns that it tells of one example less than its feature holds
      And whoever made it is told not to rely on it

  Rule: A record that has lost anything makes no document, and what is missing is named

    Background:
      Given a suite where everything goes wrong that can

    Example: Each of its messages is lost in turn
      When its document is made without one of its messages, for each of them in turn
      Then there is never a document
      And each time the missing message is called by its kind
      And what was lost of an example is called by that example's name

    Example: The verdict of one step is lost
      Given the record has lost the verdict of one step
      When its document is made
      Then there is no document, and whoever made it is told which step's verdict is missing

    Example: Nothing is lost
      When its document is made
      Then there is a document

  Rule: A record that tells anything twice makes no document

    Background:
      Given a suite where everything goes wrong that can

    Example: Each of its messages is told twice in turn
      When its document is made with one of its messages told twice, for each in turn
      Then there is never a document

    Example: A step that failed is told to have passed as well
      Given the record also tells that the step that failed has passed
      When its document is made
      Then there is no document, and whoever made it is told that the verdict was told before
