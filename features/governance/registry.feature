@governance @secu_02 @intg_01
Feature: The registry of agents
  Whoever works in a workspace makes agents there. Each begins as a student and belongs to
  whoever made it. How mature it is can't be written down: it has to be shown.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Whoever works in a workspace makes agents there

    Example: A member
      When Tom makes an agent
      Then Tom has a student at Acme, with a confidence of 0
      And Acme's auditor finds that Tom made it

    @cwe_639 @api1_2023
    Example: A member of two workspaces who acts in the second
      Given Tom belongs to Globex as well
      And Tom has switched to Globex
      When Tom makes an agent
      Then Tom has a student at Globex, with a confidence of 0

    Example: A viewer
      Given Tom has become a viewer
      When Tom makes an agent
      Then Tom is refused because viewers only look

    @cwe_304
    Example: Somebody who hasn't confirmed an address
      Given Tom's account is not confirmed yet
      When Tom makes an agent
      Then Tom is refused because who hasn't confirmed an address may only look

    @cwe_287
    Example: Mallory is not signed in
      When Mallory makes an agent
      Then Mallory is not recognised

  @asvs_5_0_0_v15_3_3 @cwe_915 @api3_2023
  Rule: Every agent begins as a student, whatever is asked for

    Scenario Outline: A confidence of <score> is asked for, and changes nothing
      When Tom makes an agent with a confidence of <score>
      Then Tom has a student at Acme, with a confidence of 0

      Examples: Up to the most that a student may be given
        | score |
        | 0.3   |
        | 0.5   |

    Scenario Outline: A confidence of <score> is too much to begin with
      When Tom makes an agent with a confidence of <score>
      Then Tom is refused because every agent begins as a student

      Examples: Beyond
        | score  |
        | 0.5001 |
        | 1      |

    Example: To be a student is asked for
      When Tom makes an agent that is to be a student
      Then Tom has a student at Acme, with a confidence of 0

    Scenario Outline: It is to be <maturity> from the first
      When Tom makes an agent that is to be <maturity>
      Then Tom is refused because every agent begins as a student

      Examples: Beyond
        | maturity   |
        | an intern  |
        | supervised |
        | autonomous |

    Example: To be autonomous is asked for modestly
      When Tom makes an agent that is to be autonomous, with a confidence of 0.1
      Then Tom is refused because every agent begins as a student

    Example: To be a student is asked for boldly
      When Tom makes an agent that is to be a student, with a confidence of 0.9
      Then Tom is refused because every agent begins as a student

    Example: An administrator asks for more
      Given Maya has become an administrator
      When Maya makes an agent that is to be an intern
      Then Maya is refused because every agent begins as a student

  @asvs_5_0_0_v15_3_3 @cwe_915 @api3_2023
  Rule: Nobody says of an agent what is not theirs to say

    Scenario Outline: Tom makes one, saying <what>
      When Tom makes an agent, saying <what>
      Then Tom is asked to correct the whole request

      Examples: The platform's to say
        | what                        |
        | where it works              |
        | whose it is                 |
        | that it is at work          |
        | which number it has         |
        | what it keeps               |
        | since when it has its level |
        | what it is found by         |

    Scenario Outline: Tom changes his, saying <what>
      Given Tom's agent is a student
      When Tom changes his agent, saying <what>
      Then Tom is asked to correct the whole request

      Examples: The platform's to say
        | what                        |
        | which level it has          |
        | where it works              |
        | whose it is                 |
        | that it is at work          |
        | which number it has         |
        | what it keeps               |
        | since when it has its level |
        | what it is found by         |

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: An agent is changed by its owner and by administrators, and only in what they say

    Background:
      Given Tom's agent is supervised, with everything that is known of an agent

    Scenario Outline: Its owner changes its <part>
      When Tom changes the <part> of his agent
      Then the <part> of Tom's agent is changed, and nothing else

      Examples: What an owner may change
        | part         |
        | name         |
        | category     |
        | description  |
        | module       |
        | class        |
        | capabilities |
        | confidence   |

    Example: An administrator
      Given Maya has become an administrator
      When Maya changes the name of Tom's agent
      Then the name of Tom's agent is changed, and nothing else

    Example: A colleague
      When Maya changes the name of Tom's agent
      Then Maya is refused because the agent belongs to somebody else

    Example: Its owner has become a viewer
      Given Tom has become a viewer
      When Tom changes the name of his agent
      Then Tom is refused because viewers only look

    @cwe_304
    Example: Its owner hasn't confirmed an address
      Given Tom's account is not confirmed yet
      When Tom changes the name of his agent
      Then Tom is refused because who hasn't confirmed an address may only look

    @asvs_5_0_0_v16_3_3
    Example: It is kept for the auditor
      When Tom changes the description of his agent
      Then Acme's auditor finds that Tom changed Tom's agent

  @asvs_5_0_0_v2_2_1 @cwe_697 @cwe_915 @api3_2023
  Rule: Confidence moves within a level; from one level to another leads graduation alone

    Scenario Outline: One that is <maturity> may be given <score>
      Given Tom's agent is <maturity>
      When Tom changes the confidence of his agent to <score>
      Then Tom's agent is <maturity> now
      And Tom's agent has a confidence of <score>

      Examples: The least and the most of each level
        | maturity   | score  |
        | a student  | 0.0    |
        | a student  | 0.4999 |
        | an intern  | 0.5    |
        | an intern  | 0.6999 |
        | supervised | 0.7    |
        | supervised | 0.8999 |
        | autonomous | 0.9    |
        | autonomous | 1.0    |

    Scenario Outline: One that is <maturity> may not be given <score>
      Given Tom's agent is <maturity>
      When Tom changes the confidence of his agent to <score>
      Then Tom is turned away because it takes graduation

      Examples: Just beyond, and far beyond
        | maturity   | score  |
        | a student  | 0.5    |
        | a student  | 0.95   |
        | an intern  | 0.7    |
        | an intern  | 0.4999 |
        | supervised | 0.9    |
        | supervised | 0.6999 |
        | autonomous | 0.8999 |
        | autonomous | 0.0    |

    Example: Not even by an administrator
      Given Tom's agent is a student
      And Maya has become an administrator
      When Maya changes the confidence of Tom's agent to 0.95
      Then Maya is turned away because it takes graduation

    Example: One that was thought too much of gets no further by that
      Given Tom's agent is a student
      And its confidence is 0.95
      When Tom changes the confidence of his agent to 0.95
      Then Tom is turned away because it takes graduation

    @asvs_5_0_0_v16_3_3
    Example: Trying is kept for the auditor
      Given Tom's agent is a student
      When Tom changes the confidence of his agent to 0.95
      Then Acme's auditor finds that Tom tried in vain to make more of Tom's agent

  @asvs_5_0_0_v2_2_1 @cwe_1284 @api5_2023
  Rule: What is no confidence is not taken for one

    Scenario Outline: Of one that is <maturity>, something that is <what>
      Given Tom's agent is <maturity>
      When Tom changes the confidence of his agent to something that is <what>
      Then Tom is asked to correct the confidence

      Examples: No numbers from zero to one
        | maturity   | what                 |
        | autonomous | not a number         |
        | autonomous | infinite             |
        | autonomous | too large to be kept |
        | autonomous | just above one       |
        | autonomous | true                 |
        | autonomous | nothing              |
        | a student  | not a number         |
        | a student  | infinitely small     |
        | a student  | just below zero      |

    Example: The number one
      Given Tom's agent is autonomous
      When Tom changes the confidence of his agent to 1
      Then Tom's agent is autonomous now

  @asvs_5_0_0_v8_3_1 @cwe_1288 @api5_2023
  Rule: The level of an agent decides, and its confidence doesn't

    Example: A supervised one that is thought much of, asked directly
      Given Tom's agent is supervised
      And its confidence is 0.95
      When Tom asks his agent to delete its data
      Then Tom is refused because the agent is not mature enough

    Example: A student that is thought much of, asked by automation
      Given Tom's agent is a student
      And its confidence is 0.95
      When Tom automates his agent with a search
      Then Tom is refused because the agent is not mature enough

    Example: A supervised one that is thought much of, set going
      Given Tom's agent is supervised
      And its confidence is 0.95
      When Tom sets his agent going
      Then Tom's agent waits to be supervised instead

    Example: An autonomous one that is thought little of
      Given Tom's agent is autonomous
      And its confidence is 0.1
      When Tom asks his agent to delete its data
      Then Tom's agent has done it

  @asvs_5_0_0_v8_3_2 @cwe_863 @api5_2023
  Rule: What an agent has become counts at its very next act

    Example: It was autonomous a moment ago
      Given Tom's agent is autonomous
      And Tom has had his agent change its data
      And Tom's agent has become a student
      When Tom asks his agent to change its data
      Then Tom is refused because the agent is not mature enough

    Example: It was supervised a moment ago, and is set going
      Given Tom's agent is supervised
      And Tom has asked his agent to delete its data
      And Tom's agent has become a student
      When Tom sets his agent going
      Then Tom's agent is sent to training instead

    Example: It was a student a moment ago
      Given Tom's agent is a student
      And Tom has had his agent stream something
      And Tom's agent has become an intern
      When Tom asks his agent to stream something
      Then Tom's agent has done it

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: People see the agents of their own workspace, and no others

    Background:
      Given Maya's agent is a student
      And Tom's agent is supervised
      And Gita's agent is supervised

    Example: Tom looks at the agents of Acme
      When Tom looks at the agents there
      Then Tom sees the agents of Maya and Tom, and of nobody else

    Example: Gita looks at the agents of Globex
      When Gita looks at the agents there
      Then Gita sees the agent of Gita, and of nobody else

    Example: A viewer looks at the agents of Acme
      Given Tom has become a viewer
      When Tom looks at the agents there
      Then Tom sees the agents of Maya and Tom, and of nobody else

    Example: Tom looks at those of one level
      When Tom looks at the agents there that are supervised
      Then Tom sees the agent of Tom, and of nobody else

    Example: Tom searches
      When Tom searches for what all agents are called
      Then Tom sees the agents of Maya and Tom, and of nobody else

    Example: Tom looks at his own
      When Tom looks at his agent
      Then Tom sees his agent as it is

    Scenario Outline: Gita would like to <do>
      Given Gita is an administrator at Globex
      When Gita would like to <do>
      Then Gita is told that there is no such thing
      And Gita is told exactly what she would be told of an agent that never was

      Examples: Everything that names an agent
        | do                                  |
        | look at Tom's agent                 |
        | look at what Tom's agent did        |
        | change Tom's agent                  |
        | pause Tom's agent                   |
        | resume Tom's agent                  |
        | stop Tom's agent                    |
        | retire Tom's agent                  |
        | give Tom's agent a token            |
        | take the tokens of Tom's agent back |

    @cwe_863
    Example: Tom, who belongs to Globex as well, looks while he acts at Acme
      Given Tom belongs to Globex as well
      When Tom looks at the agents there
      Then Tom sees the agents of Maya and Tom, and of nobody else

    @cwe_287
    Scenario Outline: Mallory, who is not signed in, <looks>
      When Mallory <looks>
      Then Mallory is not recognised

      Examples: Every way to look
        | looks                                   |
        | looks at the agents there               |
        | searches for what all agents are called |
        | looks at Tom's agent                    |

  @cwe_639 @api1_2023
  Rule: A list is continued by whoever began it, from where it ended

    Background:
      Given Maya's agent is supervised
      And Tom's agent is supervised

    Example: Tom looks at one agent after the other
      When Tom looks at the agents there one by one
      Then Tom sees the agents of Maya and Tom, and of nobody else

    Scenario Outline: Tom continues from <place>
      When Tom continues the list of agents from <place>
      Then Tom is turned away because the list can't be continued from there

      Examples: From elsewhere
        | place                              |
        | where Maya's ends                  |
        | where the list of one level ends   |
        | where a search ends                |
        | a place that was tampered with     |
        | a place that was written otherwise |
