@governance @secu_02 @intg_01
Feature: Guardrails
  Even an autonomous agent may not do too much of anything. One that runs into a guardrail
  gets no further, and is autonomous no longer.

  Background:
    Given Tom works at Acme
    And Tom is signed in
    And Tom's agent is autonomous

  @asvs_5_0_0_v2_4_1 @cwe_770 @api4_2023
  Rule: Sixty acts an hour are enough

    Example: The sixtieth within an hour
      Given Tom's agent has acted 59 times 59 minutes ago
      When Tom asks his agent to present something
      Then Tom's agent has done one thing more

    Example: The sixty-first within an hour
      Given Tom's agent has acted 60 times 59 minutes ago
      When Tom asks his agent to present something
      Then Tom is refused at a guardrail because the agent has acted too often

    @live @asvs_5_0_0_v15_4_2 @cwe_367
    Example: The sixtieth and the sixty-first at the same instant
      Given Maya works at Acme
      And Maya is signed in
      And Tom's agent has acted 59 times 59 minutes ago
      When Maya and Tom ask Tom's agent to present something at the same instant
      Then exactly one of them gets it done, and the other is told that the agent has acted too often

    Example: When the hour is over
      Given Tom's agent has acted 60 times 60 minutes ago
      When Tom asks his agent to present something
      Then Tom's agent has done one thing more

    Example: The sixty-first is an event that sets it going
      Given Tom's agent has acted 60 times 59 minutes ago
      When Tom sets his agent going
      Then Tom is refused at a guardrail because the agent has acted too often

    Example: The sixty-first is what the agent asks of itself
      Given Tom's agent holds a token
      And Tom's agent has acted 60 times 59 minutes ago
      When Tom's agent asks itself to present something
      Then Tom's agent is refused at a guardrail because the agent has acted too often

  @asvs_5_0_0_v2_4_1 @cwe_770 @api4_2023
  Rule: Ten deletions an hour are enough

    Example: The tenth within an hour
      Given Tom's agent has deleted 9 times 59 minutes ago
      When Tom asks his agent to delete its data
      Then Tom's agent has done one thing more

    Example: The eleventh within an hour
      Given Tom's agent has deleted 10 times 59 minutes ago
      When Tom asks his agent to delete its data
      Then Tom is refused at a guardrail because the agent has deleted too much

    Example: Something else instead
      Given Tom's agent has deleted 10 times 59 minutes ago
      When Tom asks his agent to present something
      Then Tom's agent has done one thing more

  @asvs_5_0_0_v2_4_1 @cwe_770 @api4_2023
  Rule: Ten units of spend a day are enough

    Example: Up to exactly ten within a day
      Given Tom's agent has spent 9.9 units 23 hours ago
      When Tom has his agent pay 0.1 units
      Then Tom's agent has done one thing more

    Example: A little more than ten within a day
      Given Tom's agent has spent 9.9 units 23 hours ago
      When Tom has his agent pay 0.2 units
      Then Tom is refused at a guardrail because the agent has spent too much

    Example: Nothing to pay
      Given Tom's agent has spent 9.9 units 23 hours ago
      When Tom has his agent pay 0 units
      Then Tom's agent has done one thing more

    Example: When the day is over
      Given Tom's agent has spent 9.9 units 24 hours ago
      When Tom has his agent pay 0.2 units
      Then Tom's agent has done one thing more

    Example: Something else that is said to cost anything
      When Tom automates his agent with a search, saying that it costs 11 units
      Then Tom is asked to correct what is to be spent

    Scenario Outline: A payment of <amount>
      When Tom has his agent pay <amount> units
      Then Tom is asked to correct what is to be spent

      Examples: No amounts
        | amount |
        | -1     |
        | no     |
        | too many |

  @asvs_5_0_0_v8_3_2 @cwe_863 @api5_2023
  Rule: An agent that runs into a guardrail is supervised from then on

    Background:
      Given Tom's agent has deleted 10 times 59 minutes ago
      And Tom has asked his agent to delete its data

    Example: It deletes nothing any more
      When Tom asks his agent to delete its data
      Then Tom is refused because the agent is not mature enough

    Example: It does what supervised agents do
      When Tom asks his agent to stream something
      Then Tom's agent has done one thing more

    @asvs_5_0_0_v16_3_3
    Example: It is kept for the auditor
      When somebody looks into Acme's audit log
      Then Acme's auditor finds that Tom's agent was put back by the platform

  Rule: Other agents have no guardrails: people look after them

    Example: A supervised agent acts for the sixty-first time
      Given Tom's agent is supervised
      And Tom's agent has acted 60 times 59 minutes ago
      When Tom asks his agent to present something
      Then Tom's agent has done one thing more
