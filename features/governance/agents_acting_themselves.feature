@governance @secu_02 @intg_01
Feature: Agents acting themselves
  An administrator gives an agent a token, and for five minutes it acts in its own name. It may do
  what its level allows and its owner may ask for, and nothing that is for people.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And Tom's agent is an intern

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Administrators give agents their tokens, and nobody else does

    Example: Maya gives Tom's agent a token
      Given Maya has given Tom's agent a token
      When Tom's agent asks itself to present something
      Then Tom's agent has done it

    Example: Its owner would like to give it one
      When Tom gives his agent a token
      Then Tom is refused because only administrators may do this

    Example: A viewer would like to give it one
      Given Tom has become a viewer
      When Tom gives his agent a token
      Then Tom is refused because viewers only look

    @cwe_639 @api1_2023
    Example: An administrator of Globex would like to give it one
      Given Gita is an administrator at Globex
      When Gita gives Tom's agent a token
      Then Gita is told that there is no such thing

    @cwe_287
    Example: Mallory would like to give it one
      When Mallory gives Tom's agent a token
      Then Mallory is not recognised

    Scenario Outline: An agent that is <halted> is given none
      Given Tom's agent has been <halted>
      When Maya gives Tom's agent a token
      Then Maya is told that the agent can't act now

      Examples: Not at work
        | halted  |
        | paused  |
        | stopped |
        | retired |

    @asvs_5_0_0_v16_3_3
    Example: It is kept for the auditor
      When Maya gives Tom's agent a token
      Then Acme's auditor finds that Maya gave Tom's agent a token

  @asvs_5_0_0_v16_2_1 @cwe_778 @cwe_863 @api5_2023
  Rule: What an agent does itself, it does in its own name, as far as its level allows

    Background:
      Given Tom's agent holds a token

    Scenario Outline: One that is <maturity> asks itself to <act>, and does it
      Given Tom's agent has become <maturity>
      When Tom's agent asks itself to <act>
      Then Tom's agent has done it

      Examples: Allowed
        | maturity   | act               |
        | a student  | present something |
        | an intern  | stream something  |
        | autonomous | delete its data   |

    Scenario Outline: One that is <maturity> asks itself to <act>, and may not do it
      Given Tom's agent has become <maturity>
      When Tom's agent asks itself to <act>
      Then Tom's agent is refused because the agent is not mature enough

      Examples: Not allowed
        | maturity   | act              |
        | a student  | stream something |
        | a student  | change its data  |
        | an intern  | delete its data  |
        | supervised | delete its data  |

    Example: What takes approval waits for it, and its owner has asked for it
      When Tom's agent asks itself to change its data
      Then Tom's agent has proposed it, and not done it
      And Tom answers for what Tom's agent has proposed

    Example: An intern automates itself
      When Tom's agent automates itself with a search
      Then Tom's agent has proposed it, and not done it

    Example: A student automates itself
      Given Tom's agent has become a student
      When Tom's agent automates itself with a search
      Then Tom's agent is refused because the agent is not mature enough

    Example: An autonomous agent sets itself going
      Given Tom's agent has become autonomous
      When Tom's agent sets itself going
      Then Tom's agent has done it

    Example: A student sets itself going
      Given Tom's agent has become a student
      When Tom's agent sets itself going
      Then Tom's agent is sent to training instead

    Example: A supervised agent sets itself going
      Given Tom's agent has become supervised
      When Tom's agent sets itself going
      Then Tom's agent waits to be supervised instead

    Example: An intern sets itself going
      When Tom's agent sets itself going
      Then a proposal to set Tom's agent going waits for approval instead

  @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
  Rule: An agent acts for itself only

    Background:
      Given Maya's agent is autonomous
      And Maya's agent holds a token
      And Gita's agent is autonomous

    Scenario Outline: Maya's agent <asks>
      When Maya's agent <asks>
      Then Maya's agent is refused because an agent acts for itself only
      And Tom's agent has done nothing

      Examples: Every way to ask
        | asks                                  |
        | asks Tom's agent to present something |
        | asks Tom's agent to stream something  |
        | asks Tom's agent to change its data   |
        | asks Tom's agent to delete its data   |
        | automates Tom's agent with a search   |
        | sets Tom's agent going                |

    Example: An agent of Globex asks Tom's
      Given Gita's agent holds a token
      When Gita's agent asks Tom's agent to present something
      Then Gita's agent is told that there is no such thing

    Example: It asks itself
      When Maya's agent asks itself to change its data
      Then Maya's agent has done it

    @asvs_5_0_0_v8_4_1
    Example: It sees the agents that it works with
      When Maya's agent looks at the agents there
      Then Maya's agent sees the agents of Maya and Tom, and of nobody else

    @asvs_5_0_0_v8_4_1
    Example: It searches among the agents that it works with
      When Maya's agent searches for what all agents are called
      Then Maya's agent sees the agents of Maya and Tom, and of nobody else

    @asvs_5_0_0_v8_4_1
    Example: It looks at an agent of another workspace
      When Maya's agent looks at Gita's agent
      Then Maya's agent is told that there is no such thing

  @asvs_5_0_0_v8_2_1 @cwe_863 @api5_2023
  Rule: An agent that is paused does not even look

    Background:
      Given Tom's agent holds a token
      And Maya's agent is supervised

    Scenario Outline: It <looks>
      Given Tom's agent has been paused
      When Tom's agent <looks>
      Then Tom's agent is refused because the agent is not at work

      Examples: Every way to look
        | looks                                     |
        | looks at the agents there                 |
        | searches for what all agents are called   |
        | looks at Maya's agent                     |
        | looks at what Maya's agent did            |

    Example: It is at work
      When Tom's agent looks at Maya's agent
      Then Tom's agent sees Maya's agent

  @asvs_5_0_0_v8_2_1 @cwe_863 @api5_2023
  Rule: Whatever its owner may do, what is for people an agent may not do

    Background:
      Given Tom has asked his agent to change its data
      And Maya's agent is supervised
      And Maya's agent holds a token

    Scenario Outline: An administrator's agent tries to <deed>
      When Maya's agent tries to <deed>
      Then Maya's agent is refused because only people may do this

      Examples: What is for people
        | deed                         |
        | make an agent                |
        | change its own description   |
        | change its own confidence    |
        | graduate                     |
        | put Tom's agent back         |
        | pause itself                 |
        | resume itself                |
        | stop itself                  |
        | retire itself                |
        | delete itself                |
        | delete itself the former way |
        | pause Tom's agent            |
        | stop all agents              |
        | give itself another token    |
        | give Tom's agent a token     |
        | take its tokens back         |
        | see what is proposed         |
        | approve what is proposed     |
        | reject what is proposed      |
        | see the audit log            |
        | see who works there          |
        | make Tom an administrator    |
        | remove Tom                   |
        | invite Mallory               |
        | leave Acme                   |
        | see its owner's account      |
        | see its owner's sessions     |
        | end its owner's sessions     |
        | change its owner's password  |
        | sign out                     |
        | see the supervised runs      |
        | see the training             |

    Example: An administrator's agent does what is for agents
      When Maya's agent asks itself to stream something
      Then Maya's agent has done it

  @clock @asvs_5_0_0_v9_2_1 @cwe_613
  Rule: A token of an agent lasts for five minutes

    Example: Whoever gives it is told so
      When Maya gives Tom's agent a token
      Then Maya is told that the token lasts for 5 minutes

    Example: A second before they are over
      Given Maya has given Tom's agent a token
      And 4 minutes and 59 seconds have passed
      When Tom's agent asks itself to present something
      Then Tom's agent has done it

    Example: After exactly five minutes
      Given Maya has given Tom's agent a token
      And 5 minutes have passed
      When Tom's agent asks itself to present something
      Then Tom's agent is told that its access has run out

    Example: Acting doesn't make it last longer
      Given Maya has given Tom's agent a token
      And Tom's agent has presented something itself 4 minutes later
      And 1 minute has passed
      When Tom's agent asks itself to present something
      Then Tom's agent is told that its access has run out

  @asvs_5_0_0_v7_4_1 @cwe_613
  Rule: A token that was taken back counts no longer

    Background:
      Given Maya has given Tom's agent a token

    Example: Maya takes it back
      Given Maya has taken the tokens of Tom's agent back
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Maya takes back what somebody else gave
      Given Tom's agent holds a token that somebody else gave
      And Maya has taken the tokens of Tom's agent back
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: It is given another one afterwards
      Given Maya has taken the tokens of Tom's agent back
      And Maya has given Tom's agent a token
      When Tom's agent asks itself to present something
      Then Tom's agent has done it

    Example: Tokens of another agent were taken back
      Given Maya's agent is supervised
      And Maya has taken the tokens of her agent back
      When Tom's agent asks itself to present something
      Then Tom's agent has done it

    @cwe_862
    Example: Its owner would like to take it back
      When Tom takes the tokens of his agent back
      Then Tom is refused because only administrators may do this

    @asvs_5_0_0_v16_3_3
    Example: Taking back is kept for the auditor
      When Maya takes the tokens of Tom's agent back
      Then Acme's auditor finds that Maya took back the tokens of Tom's agent

  @asvs_5_0_0_v8_3_2 @cwe_863 @api5_2023
  Rule: An agent can do no more than its owner may ask for by then

    Background:
      Given Tom's agent holds a token

    Example: Its owner has become an administrator
      Given Tom has become an administrator
      When Tom's agent asks itself to present something
      Then Tom's agent has done it

    Example: Its owner was suspended
      Given Tom has been suspended
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Its owner's account was deleted
      Given Tom has been deleted
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Its owner was suspended, and reinstated
      Given an operator has suspended Tom
      And an operator has reinstated Tom
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Its owner was removed from the workspace
      Given Tom has been removed from Acme
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Its owner was removed, and works elsewhere
      Given Tom belongs to Globex as well
      And Tom has been removed from Acme
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Its owner was removed, and is back
      Given Maya has removed Tom
      And Tom belongs to Acme again
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Its owner has become a viewer
      Given Tom has become a viewer
      When Tom's agent asks itself to present something
      Then Tom's agent is refused because viewers only look

    Example: Its owner has become a viewer here, and works elsewhere
      Given Tom belongs to Globex as well
      And Tom has become a viewer
      When Tom's agent asks itself to present something
      Then Tom's agent is refused because viewers only look

    @cwe_304
    Example: Its owner's address is not confirmed
      Given Tom's account is not confirmed yet
      When Tom's agent asks itself to present something
      Then Tom's agent is refused because who hasn't confirmed an address may only look

  @asvs_5_0_0_v8_3_2 @cwe_613 @api5_2023
  Rule: A token counts no longer than whoever gave it belongs to the workspace

    Background:
      Given Maya has given Tom's agent a token

    Example: Maya was removed
      Given Maya has been removed from Acme
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Maya was suspended
      Given Maya has been suspended
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Maya was suspended, and reinstated
      Given an operator has suspended Maya
      And an operator has reinstated Maya
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

    Example: Maya is a member by now
      Given Maya has become a member
      When Tom's agent asks itself to present something
      Then Tom's agent has done it

  @asvs_5_0_0_v9_1_1 @cwe_287 @cwe_347
  Rule: Only a token as it was given counts, and only where agents show it

    Scenario Outline: A token that <forgery>
      Given Tom's agent holds a token that <forgery>
      When Tom's agent asks itself to present something
      Then Tom's agent is not recognised

      Examples: Forged
        | forgery                         |
        | claims to need no signature     |
        | has lost its signature          |
        | was altered after it was signed |
        | was signed with another key     |

    @asvs_5_0_0_v3_5_1 @cwe_352
    Example: A token in a browser's cookie
      Given Tom's agent holds a token
      When Tom's agent asks itself to present something, showing its token as a browser would
      Then Tom's agent is not recognised

    Example: A token as it was given
      Given Tom's agent holds a token
      When Tom's agent asks itself to present something
      Then Tom's agent has done it
