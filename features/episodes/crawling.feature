@episodes @secu_07 @intg_02
Feature: Asking everywhere for everything
  One door may be well kept, and another forgotten. So somebody walks to every door of Atom, looks
  there for what everybody has, and tries to change and to take what colleagues have and what people
  of another company have; last of all to remove them, and to leave. All of it holds words that
  stand nowhere else: where they come back, somebody was told of it. And all that is kept is held
  against what was kept before.

  Background:
    Given Maya and Tom work at Acme
    And Gita and Mallory work at Globex
    And each of the four has things of every kind, and has shared an episode with a colleague
    And an administrator of each company has invited people, and inspected every episode there

  @asvs_5_0_0_v8_2_1 @asvs_5_0_0_v8_2_2 @asvs_5_0_0_v8_4_1 @cwe_639 @cwe_862 @api1_2023
  Rule: People are told of what is theirs and what a workspace shares, and change what their role lets them change
    Anybody may have a link mailed to whoever lost a password. Whoever works in a workspace may halt
    its agents, and supervise its runs: what comes of those is of whoever asked for them. And what
    was shared with somebody isn't any more, once they have left.

    Scenario Outline: <name> asks everywhere
      When <name> asks at every door of Atom for everything of everybody
      Then no door was passed over, and each has heard <name>
      And <name> was told of exactly this
        | what                                                   | of whom                |
        | names for signing in                                   | everybody              |
        | names, agents, proposals, trainings, runs, corrections | oneself and colleagues |
        | canvases, components                                   | oneself and colleagues |
        | episodes that were shared                              | oneself and colleagues |
        | episodes, who looked and why, addresses, sessions      | oneself                |
        | linked providers, what was filled in                   | oneself                |
        | what providers gave                                    | nobody                 |
        | invitations, entries of the audit log                  | nobody                 |
      And <name> has changed this, and nothing else, of what others have
        | what                                               | of whom    | how     |
        | mailed links                                       | everybody  | added   |
        | whether agents are at work, tokens of agents, runs | colleagues | changed |
        | acts of agents, corrections, episodes              | colleagues | added   |
        | what was filled in                                 | colleagues | added   |
        | sharings with oneself                              | colleagues | taken   |

      Examples: A member of each company
        | name |
        | Maya |
        | Gita |

    Example: A viewer asks everywhere
      Given Maya has become a viewer
      When Maya asks at every door of Atom for everything of everybody
      Then no door was passed over, and each has heard Maya
      And Maya was told of exactly this
        | what                                                   | of whom                |
        | names for signing in                                   | everybody              |
        | names, agents, proposals, trainings, runs, corrections | oneself and colleagues |
        | canvases, components                                   | oneself and colleagues |
        | episodes that were shared                              | oneself and colleagues |
        | episodes, who looked and why, addresses, sessions      | oneself                |
        | linked providers, what was filled in                   | oneself                |
        | what providers gave                                    | nobody                 |
        | invitations, entries of the audit log                  | nobody                 |
      And Maya has changed this, and nothing else, of what others have
        | what                  | of whom    | how   |
        | mailed links          | everybody  | added |
        | sharings with oneself | colleagues | taken |

    Example: An administrator asks everywhere
      Given Maya has become an administrator
      When Maya asks at every door of Atom for everything of everybody
      Then no door was passed over, and each has heard Maya
      And Maya was told of exactly this
        | what                                                   | of whom                |
        | names for signing in                                   | everybody              |
        | names, agents, proposals, trainings, runs, corrections | oneself and colleagues |
        | canvases, components                                   | oneself and colleagues |
        | episodes that were shared                              | oneself and colleagues |
        | episodes, who looked and why, addresses, sessions      | oneself                |
        | linked providers, what was filled in                   | oneself                |
        | what providers gave                                    | nobody                 |
        | invitations, entries of the audit log                  | colleagues             |
        | episodes that one inspects saying why                  | colleagues             |
      And Maya has changed this, and nothing else, of what others have
        | what                                                       | of whom    | how     |
        | mailed links                                               | everybody  | added   |
        | whether agents are at work, tokens of agents, runs, agents | colleagues | changed |
        | proposals, trainings, invitations, places in a workspace   | colleagues | changed |
        | acts of agents, corrections, episodes, tokens of agents    | colleagues | added   |
        | canvases, components                                       | colleagues | taken   |
        | all that somebody had who was removed                      | colleagues | taken   |

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: An agent is told of its owner's episodes and its workspace's agents, and does no more than its own work

    Example: Maya's agent asks everywhere
      When Maya's agent itself asks at every door of Atom for everything of everybody
      Then no door was passed over, and each but those for browsers has heard Maya's agent
      And Maya's agent was told of exactly this
        | what                                                      | of whom                  |
        | agents, canvases, components                              | its owner and colleagues |
        | episodes, episodes that were shared                       | its owner                |
        | who looked and why, names, addresses, sessions, proposals | nobody                   |
        | linked providers, what providers gave, what was filled in | nobody                   |
      And Maya's agent has changed this, and nothing else, of what others have
        | what                      | of whom   | how   |
        | mailed links              | everybody | added |
        | acts of agents, proposals | its owner | added |
        | canvases, components      | its owner | added |

  @asvs_5_0_0_v8_3_1 @cwe_287
  Rule: Whoever doesn't show who they are is told of nothing, and changes nothing

    Example: A stranger asks everywhere
      When a stranger asks at every door of Atom for everything of everybody
      Then no door was passed over, and none has heard the stranger but those that are open to anybody
      And the stranger was told of exactly this
        | what                                           | of whom |
        | names for signing in, names, agents, addresses | nobody  |
        | linked providers, what providers gave          | nobody  |
        | canvases, components, what was filled in       | nobody  |
      And the stranger has changed this, and nothing else, of what others have
        | what         | of whom   | how   |
        | mailed links | everybody | added |

  Rule: A door at which nobody knows how to ask is noticed

    Example: Atom has got a new one
      Given Atom has a new door, and nobody said what is asked there
      When Maya asks at every door of Atom for everything of everybody
      Then that door is named as one at which nobody knows how to ask
