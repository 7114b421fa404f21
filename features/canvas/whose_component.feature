@canvas @intg_06 @secu_04
Feature: Whose a component is
  Everybody of a workspace sees its components. Only whoever a component belongs to changes it, and what an agent wrote
  is changed only as far as the agent may write it today.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Components are seen in their own workspace, and nowhere else

    Background:
      Given Maya has written "Clock" with a program

    Example: Tom, her colleague
      When Tom tries to open the component "Clock"
      Then Tom sees the component "Clock" as it is

    Example: A viewer
      Given Tom has become a viewer
      When Tom tries to open the component "Clock"
      Then Tom sees the component "Clock" as it is

    Example: Tom's agent, which has everything to learn
      Given Tom's agent is a student
      And Tom's agent holds a token
      When Tom's agent tries to open the component "Clock"
      Then Tom's agent sees the component "Clock" as it is

    @cwe_672
    Scenario Outline: Tom's agent, while it is paused, would <deed> it
      Given Tom's agent is autonomous
      And Tom's agent holds a token
      And Tom has paused his agent
      When Tom's agent tries to <deed> the component "Clock"
      Then Tom's agent is refused because the agent is not at work

      Examples: Every way to look
        | deed                         |
        | open                         |
        | see the versions of          |
        | look at the first version of |

    @cwe_672
    Scenario Outline: Tom's agent, which was <state>, looks at all of them
      Given Tom's agent is autonomous
      And Tom's agent holds a token
      And Tom's agent has been <state>
      When Tom's agent looks at the components
      Then Tom's agent is refused because the agent is not at work

      Examples: Agents that don't work
        | state   |
        | paused  |
        | stopped |

    Scenario Outline: Gita would <deed> it
      When Gita tries to <deed> the component "Clock"
      Then Gita is told exactly what she would be told of a component that never was

      Examples: Everything that can be done with one
        | deed                            |
        | open                            |
        | change                          |
        | delete                          |
        | see the versions of             |
        | look at the first version of    |
        | bring back the first version of |

    Example: Tom acts at another company at the moment
      Given Tom belongs to Globex as well
      And Tom has switched to Globex
      When Tom tries to open the component "Clock"
      Then Tom is told exactly what he would be told of a component that never was

    Example: Gita's list
      When Gita looks at the components
      Then Gita sees no components

    Example: Page by page
      Given Tom has written "Map" with markup
      And Gita has written "Vault" with markup
      When Tom looks at the components one by one
      Then Tom sees the components "Clock" and "Map", and no other

    Example: Nobody goes on where somebody else's list ended
      Given Tom has written "Map" with markup
      When Tom continues where Maya's first component ended
      Then Tom is turned away because the list can't be continued from there

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: Whoever it belongs to changes it, and nobody else

    Background:
      Given Maya has written "Clock" with markup

    Example: Maya changes it
      When Maya changes "Clock", giving it a style
      Then "Clock" is kept exactly as it was written

    Scenario Outline: Tom, her colleague, would <deed> it
      When Tom tries to <deed> the component "Clock"
      Then Tom is refused because the component is somebody else's

      Examples: What only its owner does
        | deed                            |
        | change                          |
        | delete                          |
        | bring back the first version of |

    Example: An administrator changes it
      Given Tom has become an administrator
      When Tom changes "Clock", giving it a style
      Then Tom is refused because the component is somebody else's

    Example: Tom has the agent of its owner change it
      Given Maya's agent is autonomous
      When Tom has Maya's agent change "Clock", giving it a style
      Then Tom is refused because the component is somebody else's

    Example: Maya has an intern change it
      Given Tom's agent is an intern
      When Maya has Tom's agent change "Clock", giving it a style
      Then Maya is refused because the agent is not mature enough

    Example: Maya's own agent changes what she wrote herself
      Given Maya's agent is autonomous
      And Maya's agent holds a token
      When Maya's agent changes "Clock", giving it a style
      Then Maya's agent is refused because the component is somebody else's

    Scenario Outline: Maya has become a viewer, and would <deed> it
      Given Maya has become a viewer
      When Maya tries to <deed> the component "Clock"
      Then Maya is refused because viewers only look

      Examples: What takes somebody who works there
        | deed                            |
        | change                          |
        | delete                          |
        | bring back the first version of |

    @cwe_304
    Example: Maya hasn't confirmed her address
      Given Maya's account is not confirmed yet
      When Maya changes "Clock", giving it a style
      Then Maya is refused because who hasn't confirmed an address may only look

    @cwe_915 @asvs_5_0_0_v15_3_3 @api3_2023
    Scenario Outline: Maya changes it, saying <what> as well
      When Maya changes "Clock", saying <what> as well
      Then Maya is asked to correct the whole request

      Examples: What nobody may say
        | what                     |
        | whose it is              |
        | the company              |
        | which version it is      |
        | by which act it was made |

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: An agent changes what it wrote, and nothing else

    Background:
      Given Maya's agent is autonomous
      And Tom's agent is autonomous
      And Maya's agent has written "Clock" with a program
      And Maya's agent holds a token

    Example: Maya's agent changes it
      When Maya's agent changes "Clock", giving it another program
      Then "Clock" is kept exactly as it was written

    Example: Tom's agent changes it
      Given Tom's agent holds a token
      When Tom's agent changes "Clock", giving it another program
      Then Tom's agent is refused because the component is somebody else's

    Example: Maya changes what her agent wrote
      When Maya changes "Clock", giving it another program
      Then "Clock" is kept exactly as it was written
      And "Clock" belongs to Maya and Maya's agent

    Example: Maya has Tom's agent change what her agent wrote
      When Maya has Tom's agent change "Clock", giving it another program
      Then "Clock" is kept exactly as it was written
      And "Clock" belongs to Maya and Maya's agent

    @asvs_5_0_0_v8_3_1 @cwe_290
    Scenario Outline: Maya's agent would <deed> it, in the name of Tom's agent
      When Maya's agent tries to <deed> the component "Clock", in the name of Tom's agent
      Then Maya's agent is refused because an agent acts for itself only

      Examples: What an agent may say its name to
        | deed                            |
        | change                          |
        | bring back the first version of |

    @asvs_5_0_0_v8_3_1 @cwe_290
    Example: Maya's agent changes it in its own name
      When Maya's agent changes "Clock" in its own name, giving it another program
      Then "Clock" is kept exactly as it was written

    @asvs_5_0_0_v16_3_3 @cwe_778 @api8_2023
    Scenario Outline: What Maya's agent <did> is kept for the auditor
      When Maya's agent tries to <deed> the component "Clock"
      Then Acme's auditor finds that Maya's agent <did> the component "Clock"

      Examples: What it does to what it wrote
        | deed                            | did                                |
        | change                          | changed                            |
        | delete                          | deleted                            |
        | bring back the first version of | brought back an earlier version of |

  @asvs_5_0_0_v8_3_2 @cwe_863 @api5_2023
  Rule: How mature the agent that wrote it is now counts, whoever changes it

    Background:
      Given Maya's agent is autonomous
      And Maya's agent has written "Clock" with a program
      And Maya's agent holds a token

    Example: The agent has been put back, and changes its program
      Given Maya's agent has been put back to supervised
      When Maya's agent changes "Clock", giving it another program
      Then Maya's agent is told that it takes an autonomous agent, for there is JavaScript in it

    Example: The agent has been put back, and changes but the style
      Given Maya's agent has been put back to supervised
      When Maya's agent changes "Clock", giving it a style
      Then Maya's agent is told that it takes an autonomous agent, for there is JavaScript in it

    Example: The agent has been put back, and its owner changes the program
      Given Maya's agent has been put back to supervised
      When Maya changes "Clock", giving it another program
      Then Maya is told that it takes an autonomous agent, for there is JavaScript in it

    Example: The agent has been put back, and its owner changes but the style
      Given Maya's agent has been put back to supervised
      When Maya changes "Clock", giving it a style
      Then Maya is told that it takes an autonomous agent, for there is JavaScript in it

    Example: Its owner has another agent change it, which might
      Given Maya's agent has been put back to supervised
      And Tom's agent is autonomous
      When Maya has Tom's agent change "Clock", giving it another program
      Then Maya is told that it takes an autonomous agent, for there is JavaScript in it

    Example: Its owner has another agent change it, which might not
      Given Tom's agent is supervised
      When Maya has Tom's agent change "Clock", giving it another program
      Then Maya is told that it takes an autonomous agent, for there is JavaScript in it

    Scenario Outline: The agent is <state>, and its owner changes it
      Given Maya's agent has been <state> since
      When Maya changes "Clock", giving it a style
      Then Maya is refused because the agent is not at work

      Examples: Paused for a while, or for good
        | state   |
        | paused  |
        | stopped |
        | retired |
        | deleted |

    Example: The agent has been put back, and takes the program out
      Given Maya's agent has been put back to supervised
      When Maya's agent changes "Clock", giving it no program any more
      Then "Clock" is kept exactly as it was written

    Example: The agent has been put back twice, and takes the program out
      Given Maya's agent has been put back to an intern
      When Maya's agent changes "Clock", giving it no program any more
      Then Maya's agent is refused because the agent is not mature enough

    Example: The agent has risen again
      Given Maya's agent has been put back to supervised
      And Maya's agent has become autonomous again
      When Maya changes "Clock", giving it another program
      Then "Clock" is kept exactly as it was written

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: Its owner, administrators and an autonomous agent that wrote it delete a component

    Example: Maya deletes it
      Given Maya has written "Clock" with markup
      When Maya deletes the component "Clock"
      Then the component "Clock" is gone

    Example: Maya deletes what her agent wrote, whatever became of the agent
      Given Maya's agent is autonomous
      And Maya's agent has written "Clock" with a program
      And Maya's agent has been put back to a student
      When Maya deletes the component "Clock"
      Then the component "Clock" is gone

    Example: An administrator deletes it
      Given Maya has written "Clock" with markup
      And Tom has become an administrator
      When Tom deletes the component "Clock"
      Then the component "Clock" is gone

    Example: The agent of an administrator deletes it
      Given Maya has written "Clock" with markup
      And Tom has become an administrator
      And Tom's agent, which is autonomous, holds a token
      When Tom's agent deletes the component "Clock"
      Then Tom's agent is refused because the component is somebody else's

    Example: A supervised agent deletes what it wrote
      Given Maya's agent is supervised
      And Maya's agent, which holds a token, has written "Clock" with markup
      When Maya's agent deletes the component "Clock" that it wrote itself
      Then Maya's agent is refused because the agent is not mature enough

    Example: An autonomous agent deletes what it wrote, which is one of its acts
      Given Maya's agent is autonomous
      And Maya's agent, which holds a token, has written "Clock" with markup
      When Maya's agent deletes the component "Clock" that it wrote itself
      Then the component "Clock" is gone
      And Maya's agent has deleted once

    Example: It deletes nothing else by that
      Given Maya's agent is autonomous, and keeps three invoices
      And Maya's agent, which holds a token, has written "Clock" with markup
      When Maya's agent deletes the component "Clock" that it wrote itself
      Then the component "Clock" is gone
      And Maya's agent keeps what it kept

    @asvs_5_0_0_v16_3_3 @cwe_778 @api8_2023
    Example: It is kept for the auditor
      Given Maya has written "Clock" with markup
      When Maya deletes the component "Clock"
      Then Acme's auditor finds that Maya deleted the component "Clock"

  @cwe_672 @cwe_212 @asvs_5_0_0_v14_2_7
  Rule: What was deleted stays deleted

    Background:
      Given Maya has written "Clock" with markup
      And Maya has written "Map" with markup
      And Maya has deleted the component "Clock"

    Scenario Outline: Maya would <deed> it
      When Maya tries to <deed> the component "Clock"
      Then Maya is told exactly what she would be told of a component that never was

      Examples: Everything that can be done with one
        | deed                            |
        | open                            |
        | change                          |
        | delete                          |
        | see the versions of             |
        | look at the first version of    |
        | bring back the first version of |

    Example: Others are left
      When Maya looks at the components
      Then Maya sees the component "Map", and no other
