@living_documentation
Feature: Steps that would only seem to have run
  Some steps would pass without anybody knowing what ran, or without anything having run. A strict suite lets them fail.

  Background:
    Given a strict suite

  Rule: A step that could mean two things fails

    Example: Two definitions fit it
      When the suite is run
      Then the example that has a step that two definitions fit is told as ambiguous
      And whoever ran it is told which definitions fit

    Scenario Outline: It could not mean two things: <reason>
      When the suite is run
      Then the example that <happening> is told as passed

      Examples: It could not mean two things
        | reason                                                 | happening                                         |
        | a nearer definition takes the place of a farther one   | has a step with a nearer and a farther definition |
        | one definition that goes by two sentences is no choice | has a step whose definition goes by two sentences |

  Rule: A step that nobody would wait for fails

    Scenario Outline: It would have to be waited for, <how>
      When the suite is run
      Then the example that <happening> is told as failed
      And whoever ran it is told that nothing of it would run

      Examples: Nobody waits for it
        | how        | happening                                   |
        | once       | has a step that would never be awaited      |
        | bit by bit | has a step that would be awaited bit by bit |
        | as promised | has a step that only promises its work |

    Example: It waits for its own work
      When the suite is run
      Then the example that has a step that awaits its own work is told as passed

  Rule: Only a step itself can say that it is left for later

    Scenario Outline: <what> is still to be written
      When the suite is run
      Then the example that <happening> is told as <verdict>

      Examples: It comes to no good in any case
        | what             | happening                                       | verdict |
        | The step         | has a step that is left for later               | pending |
        | What it asks for | has a step that asks for what can't be done yet | failed  |

  Rule: This specification is as strict as that

    Example: It is run
      When this specification is run
      Then it is held to strictness
