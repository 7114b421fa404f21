@living_documentation
Feature: Readers that others wrote
  The record of a run is kept in a format that others read, too. Readers who know nothing of
  our document are asked what they find in it: what only we can see may be our own mistake.

  Rule: A suite that can be counted by hand comes out as it was counted

    Example: Ten examples, of which pytest passes four
      Given a suite of ten examples
      When its document is made
      Then to pytest, 3 failed, 4 passed, 2 were skipped and 1 failed as expected
      But the document shows these ten, each with its verdict:
        | simply passes                  | passed           |
        | holds a script                 | passed           |
        | holds the end of a cell        | passed           |
        | fails midway                   | failed           |
        | needs what can't be set up     | failed           |
        | has a step that nobody defined | undefined        |
        | is skipped midway              | skipped          |
        | is skipped by its tag          | skipped          |
        | fails as expected              | expected failure |
        | has no steps                   | empty            |

  @readers
  Rule: Every message of a record keeps to the published format

    Scenario Outline: The record of <suite>
      Given <suite>
      When readers that others wrote are asked about its record
      Then every message of it is found to keep to the published format

      Examples: Suites
        | suite                                       |
        | a suite of ten examples                     |
        | a suite where everything goes wrong that can |

    Example: A message that says more than the format knows
      Given a suite of ten examples
      And the message that opens its record says more than the format knows
      When readers that others wrote are asked about its record
      Then that message is named, with what it says too much

  @readers
  Rule: Others find the verdicts that the document tells, example by example

    Scenario Outline: The ten, as counted by <reader>
      Given a suite of ten examples
      When readers that others wrote are asked about its record
      Then <reader> counts <failed> failed and <skipped> skipped of <all>
      And they are said to agree with the document and with pytest

      Examples: Readers, one of which has no word for undefined, and one for having no steps
        | reader                           | failed | skipped | all |
        | the reader that judges steps     | 3      | 2       | 10  |
        | the reader that serves machines  | 4      | 2       | 10  |
        | the reader that makes pages      | 3      | 2       | 9   |

    Example: Everything goes wrong that can
      Given a suite where everything goes wrong that can
      When readers that others wrote are asked about its record
      Then they are said to agree with the document and with pytest

    Example: An example whose steps tell another story than pytest
      Given a suite of ten examples
      And its record tells that nothing went wrong in the example that fails midway
      When readers that others wrote are asked about its record
      Then each reader is said to differ from the document on the example that fails midway

    Example: A reader that takes two examples for each other
      Given a suite of ten examples
      And one reader takes the example that simply passes for the one that is skipped midway
      When readers that others wrote are asked about its record
      Then that reader is said to differ from the document on both, and the others on none

    Example: A count of pytest's that nobody finds
      Given a suite of ten examples
      And pytest is said to have counted one failure more
      When readers that others wrote are asked about its record
      Then each reader is said to have found 3 failures of the 4 that pytest counted

  Rule: Silence is not agreement

    @readers
    Example: A reader that breaks off
      Given a suite of ten examples
      And one reader breaks off
      When readers that others wrote are asked about its record
      Then that reader is said to have found nothing, and why

    Example: Readers that are not there
      Given a suite of ten examples
      But there are no readers
      When readers that others wrote are asked about its record
      Then it is said how to get them, and not that they agree
