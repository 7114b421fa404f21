@living_documentation
Feature: Parts of a run become one document
  A suite can be divided into parts that run apart, each with a record of its own. What they are merged into has to say
  what one run would have said, or else what is missing.

  Background:
    Given a suite where everything goes wrong that can
    And it ran in 4 parts

  Rule: All parts together tell what one run tells

    Example: Alone, shared among workers, and in parts
      When its parts are merged
      Then their document differs in nothing but times from that of the suite run alone
      And in nothing but times from that of the suite shared among 2 workers
      And the merged record differs from those of both only in times and in what it says of parts

    Example: Examples that no part was to run
      Given instead, only what is about the menu ran in 2 parts
      When its parts are merged
      Then of their document, just what is not about the menu is shown as not run
      And it warns of nothing but what the document of a whole run warns of

    Example: Failures outside of any example, in different parts
      Given outside of any example, something failed in part 1 and something else in part 3
      When its parts are merged
      Then their document tells of both failures

    Example: What none of the parts could collect
      Given in each of the parts, the same test could not be collected
      When its parts are merged
      Then their document counts it once

  Rule: How they were merged can't be seen

    Scenario Outline: Merged <how>
      When its parts are merged <how>
      Then the merged record is to the last letter what merging them in order gives

      Examples: Ways to merge them
        | how                               |
        | in the opposite order             |
        | two by two                        |
        | with part 2 among them twice      |
        | and then merged with part 2 again |

  Rule: Where two runs of a part disagree, both are told and the worse counts

    Example: An example that failed the second time
      Given the part of the example that simply passes ran again, and there it failed
      When its parts are merged
      Then in their document, the example that simply passes is shown as failed
      And the exceptions say that two parts disagree about it
      And the merged record tells of it both times

    Example: An example that failed the first time
      Given the part of the example that simply passes ran again, where at first it had failed
      When its parts are merged
      Then in their document, the example that simply passes is shown as failed
      And the exceptions say that two parts disagree about it

    Example: Two runs that agree
      Given part 2 ran again, and it went the same way
      When its parts are merged
      Then their document says that part 2 of 4 ran 2 times
      And the exceptions say of no example that parts disagree about it
      And it counts what pytest printed for all of the runs
