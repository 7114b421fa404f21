@governance @secu_02 @intg_01
Feature: Halting agents
  Whoever works where an agent goes wrong may halt it at once. To resume it is for its owner and
  administrators, and for administrators alone once one of them has stopped it.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita works at Globex
    And Maya, Tom and Gita are signed in

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Whoever works in the workspace may pause and stop an agent

    Background:
      Given Maya's agent is autonomous

    Example: A colleague pauses it
      When Tom pauses Maya's agent
      Then Maya's agent is paused

    Example: A colleague stops it
      When Tom stops Maya's agent
      Then Maya's agent is stopped

    Example: A colleague stops one that is paused
      Given Maya's agent has been paused
      When Tom stops Maya's agent
      Then Maya's agent is stopped

    Scenario Outline: A viewer <halts> it
      Given Tom has become a viewer
      When Tom <halts> Maya's agent
      Then Tom is refused because viewers only look

      Examples: Both ways
        | halts  |
        | pauses |
        | stops  |

    @cwe_304
    Example: Somebody who hasn't confirmed an address stops it
      Given Tom's account is not confirmed yet
      When Tom stops Maya's agent
      Then Tom is refused because who hasn't confirmed an address may only look

    @cwe_287
    Example: Mallory, who is not signed in, stops it
      When Mallory stops Maya's agent
      Then Mallory is not recognised

    @cwe_639 @api1_2023
    Example: Gita of Globex stops it
      When Gita stops Maya's agent
      Then Gita is told that there is no such thing

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: Only its owner and administrators resume an agent

    Scenario Outline: Its owner resumes one that was <halted>
      Given Tom's agent is supervised
      And Tom's agent has been <halted>
      When Tom resumes his agent
      Then Tom's agent is at work

      Examples: Both ways
        | halted  |
        | paused  |
        | stopped |

    Example: An administrator resumes somebody else's
      Given Tom's agent is supervised
      And Tom's agent has been stopped
      When Maya resumes Tom's agent
      Then Tom's agent is at work

    Scenario Outline: A colleague resumes one that was <halted>
      Given Maya's agent is supervised
      And Maya's agent has been <halted>
      When Tom resumes Maya's agent
      Then Tom is refused because the agent belongs to somebody else

      Examples: Both ways
        | halted  |
        | paused  |
        | stopped |

    Example: A colleague resumes what he halted himself
      Given Maya's agent is supervised
      And Tom has paused Maya's agent
      When Tom resumes Maya's agent
      Then Tom is refused because the agent belongs to somebody else

    Example: Its owner has become a viewer
      Given Tom's agent is supervised
      And Tom's agent has been paused
      And Tom has become a viewer
      When Tom resumes his agent
      Then Tom is refused because viewers only look

    @cwe_841
    Example: To pause one that was stopped doesn't make less of it
      Given Tom's agent is supervised
      And Tom's agent has been stopped
      When Tom pauses his agent
      Then Tom is told that the agent was stopped already

  @asvs_5_0_0_v8_2_1 @cwe_863 @api5_2023
  Rule: What an administrator has stopped only administrators resume

    Background:
      Given Tom's agent is supervised

    Example: Its owner resumes what an administrator has stopped
      Given Maya has stopped Tom's agent
      When Tom resumes his agent
      Then Tom is refused because only administrators may do this

    Example: An administrator resumes it
      Given Maya has stopped Tom's agent
      When Maya resumes Tom's agent
      Then Tom's agent is at work

    Example: An administrator has stopped what was stopped before
      Given Tom has stopped his agent
      And Maya has stopped Tom's agent
      When Tom resumes his agent
      Then Tom is refused because only administrators may do this

    Example: Its owner stops it once more, and resumes it
      Given Maya has stopped Tom's agent
      And Tom has stopped his agent
      When Tom resumes his agent
      Then Tom is refused because only administrators may do this

    Example: It was stopped with all others
      Given Maya has stopped all agents
      When Tom resumes his agent
      Then Tom is refused because only administrators may do this

    Example: It was stopped already when all others were
      Given Tom has stopped his agent
      And Maya has stopped all agents
      When Tom resumes his agent
      Then Tom is refused because only administrators may do this

    Example: An administrator resumed it, and its owner stopped it later
      Given Maya has stopped Tom's agent
      And Maya has resumed Tom's agent
      And Tom has stopped his agent
      When Tom resumes his agent
      Then Tom's agent is at work

    Example: An administrator has only paused it
      Given Maya has paused Tom's agent
      When Tom resumes his agent
      Then Tom's agent is at work

  @asvs_5_0_0_v8_2_1 @cwe_862 @cwe_841 @api5_2023
  Rule: Only administrators retire an agent, and it stays retired

    Scenario Outline: One that is <maturity>
      Given Tom's agent is <maturity>
      When Maya retires Tom's agent
      Then Tom's agent is retired

      Examples: However mature
        | maturity   |
        | a student  |
        | an intern  |
        | supervised |
        | autonomous |

    Example: One that was stopped
      Given Tom's agent is supervised
      And Tom's agent has been stopped
      When Maya retires Tom's agent
      Then Tom's agent is retired

    Example: Its owner would like to retire it
      Given Tom's agent is supervised
      When Tom retires his agent
      Then Tom is refused because only administrators may do this

    Scenario Outline: An administrator <turns> one that is retired
      Given Tom's agent is supervised
      And Tom's agent has been retired
      When Maya <turns> Tom's agent
      Then Maya is told that the agent is retired

      Examples: Every way back
        | turns   |
        | resumes |
        | pauses  |
        | stops   |

  @asvs_5_0_0_v8_2_1 @cwe_863 @api5_2023
  Rule: An agent that is halted does nothing, whatever its level and whoever asks

    Scenario Outline: One that was <halted>, where Tom <asks>
      Given Tom's agent is autonomous
      And Tom's agent has been <halted>
      When Tom <asks>
      Then Tom is refused because the agent is not at work
      And Tom's agent has done nothing

      Examples: Every way to halt it, and every way to ask
        | halted  | asks                                |
        | paused  | asks his agent to present something |
        | paused  | asks his agent to delete its data   |
        | paused  | asks his agent to delete itself     |
        | paused  | automates his agent with a search   |
        | paused  | rehearses a low act with his agent  |
        | paused  | sets his agent going                |
        | stopped | asks his agent to present something |
        | stopped | automates his agent with a search   |
        | stopped | sets his agent going                |
        | retired | asks his agent to present something |
        | retired | asks his agent to delete itself     |
        | retired | automates his agent with a search   |
        | retired | sets his agent going                |

    Example: An administrator asks
      Given Tom's agent is autonomous
      And Tom's agent has been paused
      When Maya asks Tom's agent to present something
      Then Maya is refused because the agent is not at work

    Example: An intern doesn't even propose anything
      Given Tom's agent is an intern
      And Tom's agent has been paused
      When Tom asks his agent to change its data
      Then Tom is refused because the agent is not at work

    @asvs_5_0_0_v8_3_2
    Example: It was at work a moment ago
      Given Tom's agent is autonomous
      And Tom has had his agent change its data
      And Maya has paused Tom's agent
      When Tom asks his agent to change its data
      Then Tom is refused because the agent is not at work

    Example: It was resumed
      Given Tom's agent is autonomous
      And Maya has paused Tom's agent
      And Tom has resumed his agent
      When Tom asks his agent to change its data
      Then Tom's agent has done it

    Example: A colleague's goes on
      Given Tom's agent is autonomous
      And Maya's agent is autonomous
      And Maya has stopped Tom's agent
      When Tom asks Maya's agent to change its data
      Then Maya's agent has done it

  @asvs_5_0_0_v8_4_1 @cwe_862 @api5_2023
  Rule: The emergency stop stops every agent of the workspace, and none of another

    Background:
      Given Maya's agent is autonomous
      And Tom's agent is a student
      And Gita's agent is autonomous

    Example: An administrator stops all agents
      When Maya stops all agents
      Then the agents of Maya and Tom are stopped
      And Maya is told that 2 agents were stopped

    Example: Agents of another workspace are left alone
      When Maya stops all agents
      Then Gita's agent is at work

    Example: One that was paused is stopped, too
      Given Tom's agent has been paused
      When Maya stops all agents
      Then the agents of Maya and Tom are stopped

    Example: One that was retired stays retired
      Given Tom's agent has been retired
      When Maya stops all agents
      Then Tom's agent is retired
      And Maya is told that 1 agent was stopped

    Example: Its very next act
      Given Tom has had Maya's agent change its data
      And Maya has stopped all agents
      When Tom asks Maya's agent to change its data
      Then Tom is refused because the agent is not at work

    Example: An owner of the workspace stops all agents
      Given Tom is an owner at Acme
      When Tom stops all agents
      Then the agents of Maya and Tom are stopped

    Example: A member would like to stop all agents
      When Tom stops all agents
      Then Tom is refused because only administrators may do this

    @cwe_287
    Example: Mallory would like to stop all agents
      When Mallory stops all agents
      Then Mallory is not recognised

    Example: A single one is resumed
      Given Maya has stopped all agents
      When Maya resumes Tom's agent
      Then Tom's agent is at work
      And Maya's agent is stopped

  @asvs_5_0_0_v7_4_1 @cwe_613
  Rule: Stopping an agent ends its own tokens at once, and for good

    Background:
      Given Tom's agent is autonomous
      And Tom's agent holds a token

    Scenario Outline: <what>
      Given <what>
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

      Examples: Every way to stop it
        | what                                |
        | Tom has stopped his agent           |
        | Maya has stopped Tom's agent        |
        | Maya has retired Tom's agent        |
        | Maya has stopped all agents         |
        | Tom has had his agent delete itself |

    Example: It was stopped, and resumed
      Given Maya has stopped Tom's agent
      And Maya has resumed Tom's agent
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: It was stopped with all others, and resumed
      Given Maya has stopped all agents
      And Maya has resumed Tom's agent
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: It was only paused
      Given Maya has paused Tom's agent
      When Tom's agent asks itself to present something
      Then Tom's agent is refused because the agent is not at work

    Example: It was only paused, and resumed
      Given Maya has paused Tom's agent
      And Maya has resumed Tom's agent
      When Tom's agent asks itself to present something
      Then Tom's agent has done it

    Example: Another one was stopped
      Given Maya's agent is autonomous
      And Maya has stopped her agent
      When Tom's agent asks itself to present something
      Then Tom's agent has done it

  @asvs_5_0_0_v16_3_3
  Rule: Halting is kept for the auditor

    Scenario Outline: <doing>
      Given Tom's agent is autonomous
      When <doing>
      Then Acme's auditor finds that <found>

      Examples: What is kept
        | doing                    | found                    |
        | Tom pauses his agent     | Tom paused his agent     |
        | Tom stops his agent      | Tom stopped his agent    |
        | Maya resumes Tom's agent | Maya resumed Tom's agent |
        | Maya retires Tom's agent | Maya retired Tom's agent |
        | Maya stops all agents    | Maya stopped all agents  |
