@governance @secu_02 @intg_01
Feature: Training
  A student that an event would have set going is sent to training instead. Completing
  it raises confidence, and never the level.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita is an administrator at Globex
    And Maya, Tom and Gita are signed in
    And Tom's agent is a student

  Rule: Who is sent to training waits there

    Example: Tom's agent is sent to training
      Given Tom has set his agent going
      When Maya looks at the training of Acme
      Then Maya sees that Tom's agent has to be trained

    @cwe_639 @api1_2023
    Example: Gita looks
      Given Tom has set his agent going
      When Gita looks at the training of Globex
      Then Gita sees no training

    Example: It was set going a second time
      Given Tom has set his agent going
      And Maya has set Tom's agent going
      When Maya looks at the training of Acme
      Then Maya sees that Tom's agent has to be trained

    Example: Nobody set it going
      When Maya looks at the training of Acme
      Then Maya sees no training

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Only administrators of the workspace say that training is completed

    Background:
      Given Tom has set his agent going

    Example: Maya says so
      Given its confidence is 0.2
      When Maya completes the training
      Then Tom's agent has a confidence of 0.4
      And Acme's auditor finds that Maya completed the training

    Example: Tom says so
      When Tom completes the training
      Then Tom is refused because only administrators may do this

    Example: The agent says so
      When Tom's agent completes the training itself
      Then Tom's agent is refused because only people may do this

    @cwe_639 @api1_2023
    Example: Gita says so
      When Gita completes the training
      Then Gita is told that there is no such thing

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: Training counts once, and changes no level

    Background:
      Given Tom has set his agent going

    Example: It is completed a second time
      Given Maya has completed the training
      When Maya completes the training
      Then Maya is told that the training is completed already

    Example: A confidence that belongs to another level
      When Maya completes the training
      Then Tom's agent is a student now

    Example: What it may do
      Given Maya has completed the training
      When Tom asks his agent to stream something
      Then Tom is refused because the agent is not mature enough

    Scenario Outline: One that is <maturity> by then
      Given Tom's agent is <maturity>
      And its confidence is <before>
      When Maya completes the training
      Then Tom's agent has a confidence of <after>

      Examples: The more mature, the less there is to learn
        | maturity   | before | after |
        | a student  | 0.3    | 0.5   |
        | an intern  | 0.6    | 0.75  |
        | supervised | 0.8    | 0.9   |
        | autonomous | 0.95   | 1.0   |

    Example: There is no confidence above one
      Given its confidence is 0.95
      When Maya completes the training
      Then Tom's agent has a confidence of 1
