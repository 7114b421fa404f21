@living_documentation
Feature: Verdicts that can't be too green
  The living document tells what really happened in a run. Its hardest reader is a suite
  where everything goes wrong that can.

  Background:
    Given a suite where everything goes wrong that can

  Rule: A verdict is never greener than what happened

    Scenario Outline: An example that <happening>
      When its document is made
      Then the example that <happening> is shown as <verdict>

      Examples: Something is wrong
        | happening                       | verdict   |
        | fails midway                    | failed    |
        | can't be set up                 | failed    |
        | can't be tidied up              | failed    |
        | has a step that nobody defined  | undefined |
        | has a step with two definitions | ambiguous |

      Examples: Nothing is shown to be right
        | happening                        | verdict          |
        | is skipped midway                | skipped          |
        | is skipped by its tag            | skipped          |
        | fails as expected                | expected failure |
        | passes against expectation       | unexpected pass  |
        | has no steps                     | empty            |
        | shares its name with a later one | not run          |

      Examples: Something is right
        | happening      | verdict |
        | simply passes  | passed  |

    Example: Steps that a failure kept from running
      When its document is made
      Then what comes after the failed step is shown as skipped

    Example: A step that breaks off quietly
      When its document is made
      Then the step in which the cook goes home is shown as skipped, with its reason

  Rule: Every row of a table has a verdict of its own

    Example: Two rows with the same words, and one that fails
      When its document is made
      Then both rows with the same words are shown as passed
      And the row that failed is told step by step, in its own words

  Rule: A failure says what was wrong, and where

    Example: A step that fails
      When its document is made
      Then the failed step says that the plate lies in pieces
      And it says where in the suite that was found

    Scenario Outline: An example that <happening>, and why
      When its document is made
      Then of the example that <happening>, <part> is shown as failed because <reason>

      Examples: Before and after the steps
        | happening          | part          | reason               |
        | can't be set up    | its set-up    | the oven is cold     |
        | can't be tidied up | its tear-down | the floor is greasy  |

    Example: A step that nobody defined
      When its document is made
      Then the step in which an egg is folded into a hat is shown with a first draft of its definition

    Example: A step with two definitions
      When its document is made
      Then the step in which the soup is seasoned is shown with both of its definitions

  Rule: The document counts what pytest counted

    Example: Examples and other tests
      When its document is made
      Then the document's count is the one that pytest printed
      And the test that is no example is counted apart

    Example: A count that doesn't agree
      Given pytest is said to have counted one failure more
      When its document is made
      Then the document warns that it doesn't agree with pytest
      And whoever made it is told not to rely on it

  Rule: What build servers read says the same as what people read

    Example: Everything goes wrong that can
      When its document is made
      Then the report for build servers gives every example and row the verdict that people are shown
      And its totals are those of its own verdicts
