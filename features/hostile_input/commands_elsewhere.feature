@hostile_input @secu_03
Feature: Commands in other places
  What an agent or a list is found by is taken for what it says. A command finds what any other
  text would find that isn't there: nothing.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita works at Globex
    And Tom is signed in
    And Tom's agent and Gita's bear the same name

  @asvs_5_0_0_v1_2_4 @cwe_89 @api8_2023
  Rule: The number of an agent is a number, and no command

    Scenario Outline: An agent numbered by <command>
      When Tom looks for an agent numbered by <command>
      Then Tom is told that there is no such thing
      And Tom is told exactly what he is told of an agent numbered by as many letters

      Examples: Commands
        | command                                  |
        | a condition that always holds            |
        | what another list holds, put beneath     |
        | a second command behind the first        |
        | an operator's name within quotes         |
        | a per cent sign                          |

    Example: An agent by its number
      When Tom looks for his agent by its number
      Then Tom sees his own agent

  @asvs_5_0_0_v1_2_4 @cwe_89 @api8_2023
  Rule: A list is narrowed down to a maturity, and by no command

    Scenario Outline: Agents of a maturity that is <command>
      When Tom looks for agents of a maturity that is <command>
      Then Tom is asked to correct the maturity
      And the answer tells Tom nothing of how agents are kept

      Examples: Commands
        | command                                  |
        | a condition that always holds            |
        | what another list holds, put beneath     |
        | a second command behind the first        |
        | a per cent sign                          |

    Example: Agents of a maturity
      When Tom looks for agents that are students
      Then Tom sees his own agent and no other

  @asvs_5_0_0_v1_2_4 @cwe_89 @api8_2023
  Rule: A list is continued where it ended, and by no command

    Scenario Outline: A list that goes on from <command>
      When Tom looks for agents from <command> on
      Then Tom is turned away because the list can't be continued from there
      And the answer tells Tom nothing of how agents are kept

      Examples: Commands
        | command                                  |
        | a condition that always holds            |
        | a second command behind the first        |
        | a per cent sign                          |

    Example: A list from its beginning
      When Tom looks for all agents
      Then Tom sees his own agent and no other
