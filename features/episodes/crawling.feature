@episodes @secu_07 @intg_02
Feature: Asking everywhere for everything
  One door may be well kept, and another forgotten. So somebody walks to every door of Atom,
  looks there for what everybody has, and tries to change what a colleague and a stranger have.
  All of it holds words that stand nowhere else: where they come back, somebody was told of it.

  Background:
    Given Maya and Tom work at Acme
    And Gita and Mallory work at Globex
    And each of the four has things of every kind, and has shared an episode with a colleague

  @asvs_5_0_0_v8_2_2 @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Wherever somebody asks, they are told of what is theirs, and of what a workspace shares

    Scenario Outline: <name> asks everywhere
      When <name> asks at every door of Atom for everything of everybody
      Then no door was passed over, and nothing of <name>'s own was missed
      And <name> was told of exactly this
        | what                       | of whom    |
        | names for signing in       | everybody  |
        | names                      | colleagues |
        | agents                     | colleagues |
        | proposals                  | colleagues |
        | trainings                  | colleagues |
        | runs                       | colleagues |
        | corrections                | colleagues |
        | episodes that were shared  | colleagues |
        | episodes                   | oneself    |
        | who looked, and why        | oneself    |
        | addresses                  | oneself    |
        | sessions                   | oneself    |
        | invitations                | nobody     |

      Examples: Two members of each company
        | name    |
        | Maya    |
        | Tom     |
        | Gita    |
        | Mallory |

  Rule: A door at which nobody knows how to ask is noticed

    Example: Atom has got a new one
      Given Atom has a new door, and nobody said what is asked there
      When Maya asks at every door of Atom for everything of everybody
      Then that door is named as one at which nobody knows how to ask
