@living_documentation
Feature: Parts that can't be merged
  A document of half one run and half another would speak of neither. So what doesn't fit, or isn't whole, is refused by
  name, and nothing is left that could be taken for a merged record.

  Background:
    Given a suite where everything goes wrong that can
    And it ran in 4 parts

  Rule: Nothing is made of parts that don't belong together

    Scenario Outline: A part with another <what>
      Given part 3 has another <what>
      When its parts are merged
      Then there is no merged record, because part 3 has another <what>

      Examples: What parts have in common
        | what                      |
        | text of a feature         |
        | step definition           |
        | commit                    |
        | order of its tests        |
        | number of parts           |
        | way of dividing the tests |
        | number of tests in all    |

    Example: Two records that tell differently of one run
      Given what was merged of part 3 is there as well, and claims that nothing of it failed
      When its parts are merged
      Then there is no merged record, because one run can't have gone two ways

    Example: A part that ran on another machine
      Given part 3 ran on a machine of another make
      When its parts are merged
      Then their document warns of nothing but what the document of a whole run warns of

  Rule: Nothing is made of a part that isn't whole

    Scenario Outline: A part that <trouble>
      Given part 3 <trouble>
      When its parts are merged
      Then there is no merged record, because part 3 <trouble>

      Examples: Troubles
        | trouble                          |
        | has lost the verdict of one step |
        | has lost an example              |
        | is cut off in the middle         |
        | has a line that can't be read    |
        | isn't there                      |

    Example: A part that had nothing to run
      Given instead, only the example that simply passes ran in 2 parts
      When its parts are merged
      Then in their document, the example that simply passes is shown as passed
      And the exceptions say nothing of a run that ended early
