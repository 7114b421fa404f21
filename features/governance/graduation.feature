@governance @secu_02 @intg_01
Feature: Graduation
  An agent rises by what it has shown, one level at a time, and because a person says so.
  A person may put it back at any time.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita is an administrator at Globex
    And Maya, Tom and Gita are signed in

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: An agent rises once it has shown enough at its level

    Scenario Outline: One that is <maturity> rises
      Given Tom's agent is <maturity>
      And it has shown <episodes> episodes, <interrupted> of them interrupted, with a score of <score>
      When Maya lets Tom's agent graduate
      Then Tom's agent is <next> now

      Examples: Just enough
        | maturity   | episodes | interrupted | score | next       |
        | a student  | 10       | 5           | 0.70  | an intern  |
        | an intern  | 25       | 5           | 0.85  | supervised |
        | supervised | 50       | 0           | 0.95  | autonomous |

    Scenario Outline: One that is <maturity> lacks <criterion>
      Given Tom's agent is <maturity>
      And it has shown <episodes> episodes, <interrupted> of them interrupted, with a score of <score>
      When Maya lets Tom's agent graduate
      Then Maya is turned away because the agent is not ready
      And the agent lacks exactly <criterion>

      Examples: Each missed by one
        | maturity   | episodes | interrupted | score  | criterion             |
        | a student  | 9        | 4           | 0.70   | episodes              |
        | a student  | 10       | 6           | 0.70   | independence          |
        | a student  | 10       | 5           | 0.6999 | a good score          |
        | an intern  | 24       | 4           | 0.85   | episodes              |
        | an intern  | 25       | 6           | 0.85   | independence          |
        | an intern  | 25       | 5           | 0.8499 | a good score          |
        | supervised | 49       | 0           | 0.95   | episodes              |
        | supervised | 50       | 1           | 0.95   | independence          |
        | supervised | 50       | 0           | 0.9499 | a good score          |

    Scenario Outline: A share counts, and no number: <interrupted> of <episodes> for one that is <maturity>
      Given Tom's agent is <maturity>
      And it has shown <episodes> episodes, <interrupted> of them interrupted, with a score of 1.0
      When Maya lets Tom's agent graduate
      Then Tom's agent is <next> now

      Examples: Half of them, a fifth of them
        | maturity  | episodes | interrupted | next       |
        | a student | 20       | 10          | an intern  |
        | an intern | 100      | 20          | supervised |

    Scenario Outline: A larger share: <interrupted> of <episodes> for one that is <maturity>
      Given Tom's agent is <maturity>
      And it has shown <episodes> episodes, <interrupted> of them interrupted, with a score of 1.0
      When Maya lets Tom's agent graduate
      Then Maya is turned away because the agent is not ready
      And the agent lacks exactly independence

      Examples: More than half, more than a fifth
        | maturity  | episodes | interrupted |
        | a student | 20       | 11          |
        | an intern | 100      | 21          |

    Example: The mean of the scores counts
      Given Tom's agent is a student
      And it has shown 5 episodes, 0 of them interrupted, with a score of 0.4
      And it has shown 5 episodes, 0 of them interrupted, with a score of 1.0
      When Maya lets Tom's agent graduate
      Then Tom's agent is an intern now

    Example: The mean of the scores is too low
      Given Tom's agent is a student
      And it has shown 5 episodes, 0 of them interrupted, with a score of 0.38
      And it has shown 5 episodes, 0 of them interrupted, with a score of 1.0
      When Maya lets Tom's agent graduate
      Then Maya is turned away because the agent is not ready

    Example: An episode that was interrupted three times is one that was interrupted
      Given Tom's agent is a student
      And it has shown 10 episodes, 5 of them interrupted three times, with a score of 0.70
      When Maya lets Tom's agent graduate
      Then Tom's agent is an intern now

    Example: A high confidence is not enough
      Given Tom's agent is a student
      And its confidence is 0.99
      When Maya lets Tom's agent graduate
      Then Maya is turned away because the agent is not ready

    Example: One that is retired
      Given Tom's agent is a student
      And it has shown 10 episodes, 0 of them interrupted, with a score of 1.0
      And Tom's agent has been retired
      When Maya lets Tom's agent graduate
      Then Maya is told that the agent is retired

    Example: There is no level above
      Given Tom's agent is autonomous
      When Maya lets Tom's agent graduate
      Then Maya is told that there is no level above

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: No level is skipped, and what counted once doesn't count again

    Example: A student that has shown what it takes for two levels
      Given Tom's agent is a student
      And it has shown 25 episodes, 0 of them interrupted, with a score of 1.0
      When Maya lets Tom's agent graduate
      Then Tom's agent is an intern now

    Example: Directly afterwards
      Given Tom's agent is a student
      And it has shown 25 episodes, 0 of them interrupted, with a score of 1.0
      And Maya has let Tom's agent graduate
      When Maya lets Tom's agent graduate
      Then Maya is turned away because the agent is not ready

    @clock
    Example: What it showed before it was put back
      Given Tom's agent is a student
      And it has shown 25 episodes, 0 of them interrupted, with a score of 1.0
      And Maya has let Tom's agent graduate, and put it back an hour later
      When Maya lets Tom's agent graduate
      Then Maya is turned away because the agent is not ready

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Only administrators of its workspace let an agent rise, or put it back

    Background:
      Given Tom's agent is an intern
      And it has shown 25 episodes, 0 of them interrupted, with a score of 1.0

    Example: Its owner would like it to rise
      When Tom lets his agent graduate
      Then Tom is refused because only administrators may do this

    Example: Its owner would like to put it back
      When Tom puts his agent back
      Then Tom is refused because only administrators may do this

    Example: Tom has become an administrator
      Given Tom has become an administrator
      When Tom lets his agent graduate
      Then Tom's agent is supervised now

    @cwe_639 @api1_2023
    Example: An administrator of Globex would like it to rise
      When Gita lets Tom's agent graduate
      Then Gita is told that there is no such thing

    @cwe_639 @api1_2023
    Example: An administrator of Globex would like to put it back
      When Gita puts Tom's agent back
      Then Gita is told that there is no such thing

    Example: The agent would like to rise
      When Tom's agent lets itself graduate
      Then Tom's agent is refused because only people may do this

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Whoever belongs to the workspace sees how ready an agent is

    Background:
      Given Tom's agent is a student
      And it has shown 9 episodes, 4 of them interrupted, with a score of 0.8

    Example: A viewer looks
      Given Tom has become a viewer
      When Tom looks at how ready his agent is
      Then Tom sees 9 episodes, 4 of them interrupted, a score of 0.8, and that only episodes are missing

    Example: Gita looks
      When Gita looks at how ready Tom's agent is
      Then Gita is told that there is no such thing

  @asvs_5_0_0_v8_3_2 @cwe_863 @api5_2023
  Rule: Putting an agent back counts at once

    Example: By one level
      Given Tom's agent is autonomous
      When Maya puts Tom's agent back
      Then Tom's agent is supervised now

    Example: To a student
      Given Tom's agent is autonomous
      When Maya puts Tom's agent back to be a student
      Then Tom's agent is a student now

    Example: Its very next act
      Given Tom's agent is autonomous
      And Maya has put Tom's agent back
      When Tom asks his agent to delete its data
      Then Tom is refused because the agent is not mature enough

    Example: There is no level below
      Given Tom's agent is a student
      When Maya puts Tom's agent back
      Then Maya is told that there is no level below

    Example: Nobody is put back to a higher level
      Given Tom's agent is an intern
      When Maya puts Tom's agent back to be autonomous
      Then Maya is asked to correct the whole request

    Example: Nobody is put back to the level it has
      Given Tom's agent is an intern
      When Maya puts Tom's agent back to be an intern
      Then Maya is asked to correct the whole request

  Rule: A level has a confidence of its own

    Example: Who rises has at least the confidence of the level
      Given Tom's agent is a student
      And it has shown 10 episodes, 0 of them interrupted, with a score of 1.0
      When Maya lets Tom's agent graduate
      Then Tom's agent has a confidence of 0.5

    Example: Who is put back begins at its foot
      Given Tom's agent is autonomous
      When Maya puts Tom's agent back
      Then Tom's agent has a confidence of 0.7

  @asvs_5_0_0_v16_3_3
  Rule: Rising and falling is kept for the auditor

    Example: An agent rises
      Given Tom's agent is a student
      And it has shown 10 episodes, 0 of them interrupted, with a score of 1.0
      When Maya lets Tom's agent graduate
      Then Acme's auditor finds that Tom's agent became an intern through Maya

    Example: An agent is put back
      Given Tom's agent is autonomous
      When Maya puts Tom's agent back
      Then Acme's auditor finds that Tom's agent was put back to supervised by Maya

    Example: An agent is not ready
      Given Tom's agent is a student
      When Maya lets Tom's agent graduate
      Then Acme's auditor finds that Maya tried in vain to let Tom's agent graduate
