@living_documentation
Feature: A record that keeps every attempt
  A suite may try again what failed. What an example came to in the end is not all that there is to tell of it.

  Background:
    Given a suite that tries every example up to three times

  Rule: An example that passes only when tried again is never told as if it had passed at once

    Scenario Outline: An example that <happening>
      When the suite is run
      Then the record tells of the example that <happening> that it <attempts>

      Examples: It is tried again
        | happening                                   | attempts                  |
        | passes at the second attempt                | failed, then passed       |
        | passes at the third attempt                 | failed twice, then passed |
        | never passes                                | failed three times        |
        | can be set up only at the second attempt    | failed, then passed       |
        | can be tidied up only at the second attempt | failed, then passed       |

      Examples: It need not be
        | happening      | attempts    |
        | passes at once | just passed |

    Example: An attempt that takes its whole process down
      When the suite is run, shared among 2 workers
      Then the record tells of the example that loses its process at the first attempt that it failed, then passed

  Rule: Attempts are told alike, however the suite ran

    Example: Alone, and shared among workers
      When the suite is run once alone and once shared among 2 workers
      Then both records tell the same attempts of every example

  Rule: What was seen at an attempt stays with that attempt

    Example: Each attempt leaves evidence
      When the suite is run
      Then each attempt at the example that passes at the second attempt holds what was seen at it, and nothing else

  Rule: The document doesn't show an example that needed another attempt like one that simply passed

    Example: An example that passes at the second attempt
      When the suite's document is made
      Then it says of the example that passes at the second attempt that it passed only at attempt 2
      And it lists that example among the exceptions

    Example: An example that passes at once
      When the suite's document is made
      Then it doesn't list the example that passes at once among the exceptions

    Example: An example that never passes
      When the suite's document is made
      Then it says of the example that never passes that it was tried 3 times
