@canvas @intg_06 @secu_04
Feature: Versions of a component
  Whoever changes a component makes a new version of it. The earlier ones stay as they were, and can be brought back
  as far as they may be written today.

  Background:
    Given Maya and Tom work at Acme and are signed in

  Rule: Every change makes a version, and leaves the others alone

    Background:
      Given Maya has written "Clock" with markup

    Example: The second version
      When Maya changes "Clock", giving it other markup
      Then "Clock" has 2 versions
      And its first version is what it was

    Example: What isn't given stays
      Given Maya has changed "Clock", giving it a style
      When Maya changes "Clock", giving it a program
      Then "Clock" is kept exactly as it was written

    Example: Another name
      When Maya changes the name of "Clock" to "Sundial"
      Then "Clock" is called "Sundial" from now on, and is what it was else

    Example: From the oldest to the newest
      Given Maya has changed "Clock", giving it a style
      And Maya has changed "Clock", giving it other markup
      When Tom looks at the versions of "Clock" one by one
      Then Tom sees versions 1, 2 and 3, in this order

    Example: Nothing is given
      When Maya changes "Clock" without giving it anything
      Then Maya is asked to correct the whole request

    Example: A change through an agent is one of its acts
      Given Tom's agent is supervised
      When Maya has Tom's agent change "Clock", giving it a style
      Then "Clock" came of an act of Tom's agent: a draft

    @asvs_5_0_0_v16_3_3 @cwe_778 @api8_2023
    Example: A change is kept for the auditor
      When Maya changes "Clock", giving it a style
      Then Acme's auditor finds that Maya changed the component "Clock"

  @asvs_5_0_0_v2_2_1 @cwe_20
  Rule: Each version is there to be looked at

    Example: A colleague looks at the first one
      Given Maya has written "Clock" with a program
      And "Clock" is plain since its second version
      When Tom looks at the first version of "Clock"
      Then Tom sees that "Clock" began with a program

    Scenario Outline: A colleague looks at one that is <what>
      Given Maya has written "Clock" with a program
      And "Clock" is plain since its second version
      When Tom looks at a version of "Clock" that is <what>
      Then Tom is told that there is no such thing

      Examples: No versions of it
        | what               |
        | 0                  |
        | 7                  |
        | a half             |
        | a word             |
        | below nothing      |
        | beyond all numbers |

  @asvs_5_0_0_v2_2_2 @cwe_424 @api5_2023
  Rule: A change passes the gate as if the whole were new

    Scenario Outline: Maya gives it <piece>
      Given Maya has written "Clock" with a program
      When Maya changes "Clock", giving it <piece>
      Then Maya is asked to correct <part>

      Examples: What is not let in at first either
        | piece                          | part             |
        | a script in its markup         | the markup       |
        | a style that fetches something | the style        |
        | a program that reaches out     | the program      |
        | a dependency from anywhere     | the dependencies |

    Example: What is in it from before the gate was as strict is looked at again
      Given the gate had let Maya write "Clock" with a program that reaches out
      When Maya changes "Clock", giving it a style
      Then Maya is asked to correct the program

    Example: It is looked at even if it gets but another name
      Given the gate had let Maya write "Clock" with a frame in its markup
      When Maya changes the name of "Clock" to "Sundial"
      Then Maya is asked to correct the markup

    Scenario Outline: A supervised agent gives what it wrote <piece>
      Given Maya's agent is supervised
      And Maya's agent has written "Clock" with markup
      And Maya's agent holds a token
      When Maya's agent changes "Clock", giving it <piece>
      Then Maya's agent is told that it takes an autonomous agent, for there is JavaScript in it

      Examples: A program, in each way
        | piece                                   |
        | a program                               |
        | an empty program                        |
        | a dependency                            |
        | the word alone that it brings a program |
        | a script in its markup                  |

    Example: A program for a component that brings none
      Given Maya has written "Clock" with markup
      When Maya changes "Clock", giving it another program
      Then Maya is asked to correct the program

    @asvs_5_0_0_v16_5_3 @cwe_636 @api4_2023
    Example: The gate fails
      Given Maya has written "Clock" with markup
      And the gate for markup fails
      When Maya changes "Clock", giving it a style
      Then Maya is only told that something went wrong

    @asvs_5_0_0_v15_2_2 @cwe_770 @api4_2023
    Example: It would become too large
      Given Maya has written "Clock" with a style
      When Maya changes "Clock", giving it a program beyond all size
      Then Maya is told that the component is too large

    Example: What was let in too easily is mended by a change
      Given the gate had let Maya write "Clock" with a program that reaches out
      When Maya changes "Clock", giving it another program
      Then "Clock" is kept exactly as it was written

  @asvs_5_0_0_v2_2_2 @cwe_424 @api5_2023
  Rule: A version is brought back if it may be written today

    Example: Maya brings the first one back
      Given Maya has written "Clock" with a program
      And "Clock" is plain since its second version
      When Maya brings back version 1 of "Clock"
      Then "Clock" is what it was in version 1
      And "Clock" has 3 versions

    Example: Its owner has a supervised agent bring back a program
      Given Tom's agent is supervised
      And Maya has written "Clock" with a program
      And "Clock" is plain since its second version
      When Maya has Tom's agent bring back version 1 of "Clock"
      Then Maya is told that it takes an autonomous agent, for there is JavaScript in it

    Scenario Outline: From before the gate was as strict, there is <piece>
      Given the gate had let Maya write "Clock" with <piece>
      And "Clock" is plain since its second version
      When Maya brings back version 1 of "Clock"
      Then Maya is asked to correct <part>

      Examples: What is not let in today
        | piece                          | part        |
        | a script in its markup         | the markup  |
        | a style that fetches something | the style   |
        | a program that reaches out     | the program |

    Example: There was no such version
      Given Maya has written "Clock" with markup
      When Maya brings back version 2 of "Clock"
      Then Maya is told that there is no such thing

    @cwe_639 @api1_2023
    Example: Another component had such a version
      Given Maya has written "Clock" with markup
      And Maya has written "Map" with a program
      And "Map" is plain since its second version
      When Maya brings back version 2 of "Clock"
      Then Maya is told that there is no such thing

    @cwe_20 @asvs_5_0_0_v2_2_1
    Scenario Outline: A version that is <what>
      Given Maya has written "Clock" with markup
      When Maya brings back a version of "Clock" that is <what>
      Then Maya is asked to correct the version

      Examples: No versions
        | what   |
        | 0      |
        | 101    |
        | a half |
        | a word |
        | a yes  |

    Example: To bring a program back through an agent is one of its acts
      Given Tom's agent is autonomous
      And Maya has written "Clock" with a program
      And "Clock" is plain since its second version
      When Maya has Tom's agent bring back version 1 of "Clock"
      Then "Clock" came of an act of Tom's agent: running a program

    @asvs_5_0_0_v16_3_3 @cwe_778 @api8_2023
    Example: It is kept for the auditor
      Given Maya has written "Clock" with a style
      And "Clock" is plain since its second version
      When Maya brings back version 1 of "Clock"
      Then Acme's auditor finds that Maya brought back an earlier version of the component "Clock"

  @asvs_5_0_0_v8_3_2 @cwe_863 @api5_2023
  Rule: What an agent wrote is brought back as far as the agent may write it today

    Background:
      Given Maya's agent is autonomous
      And Maya's agent holds a token

    Example: The agent is at the level at which it wrote it
      Given Maya's agent has written "Clock" with a program
      And "Clock" is plain since its second version
      When Maya's agent brings back version 1 of "Clock"
      Then "Clock" is what it was in version 1

    Example: The agent has been put back, and brings back a program
      Given Maya's agent has written "Clock" with a program
      And "Clock" is plain since its second version
      And Maya's agent has been put back to supervised
      When Maya's agent brings back version 1 of "Clock"
      Then Maya's agent is told that it takes an autonomous agent, for there is JavaScript in it

    Example: The agent has been put back, and brings back what it still may write
      Given Maya's agent has written "Clock" with a style
      And "Clock" is plain since its second version
      And Maya's agent has been put back to supervised
      When Maya's agent brings back version 1 of "Clock"
      Then "Clock" is what it was in version 1

    Example: The agent has been put back, and its owner brings back the program
      Given Maya's agent has written "Clock" with a program
      And "Clock" is plain since its second version
      And Maya's agent has been put back to supervised
      When Maya brings back version 1 of "Clock"
      Then Maya is told that it takes an autonomous agent, for there is JavaScript in it

    Example: The agent has been put back twice, and brings back a style
      Given Maya's agent has written "Clock" with a style
      And "Clock" is plain since its second version
      And Maya's agent has been put back to an intern
      When Maya's agent brings back version 1 of "Clock"
      Then Maya's agent is refused because the agent is not mature enough

    Example: The agent has been put back, and its owner brings back a style
      Given Maya's agent has written "Clock" with a style
      And "Clock" is plain since its second version
      And Maya's agent has been put back to an intern
      When Maya brings back version 1 of "Clock"
      Then Maya is refused because the agent is not mature enough

    Example: The agent has been put back, and brings back a script in markup
      Given the gate had let Maya's agent write "Clock" with a script in its markup
      And "Clock" is plain since its second version
      And Maya's agent has been put back to supervised
      When Maya's agent brings back version 1 of "Clock"
      Then Maya's agent is told that it takes an autonomous agent, for there is JavaScript in it

  @asvs_5_0_0_v15_2_2 @cwe_770 @api4_2023
  Rule: A component has a hundred versions at most

    Example: The hundredth
      Given Maya has written "Clock" in 99 versions
      When Maya changes "Clock", giving it a style
      Then "Clock" has 100 versions

    Example: The hundred and first
      Given Maya has written "Clock" in 100 versions
      When Maya changes "Clock", giving it a style
      Then Maya is told that the component has all its versions

    Example: The hundred and first is brought back
      Given Maya has written "Clock" in 100 versions
      When Maya brings back version 1 of "Clock"
      Then Maya is told that the component has all its versions

  @live @asvs_5_0_0_v15_4_2 @cwe_362
  Rule: Of changes at the same instant none is lost

    Example: Ten of them
      Given Maya has written "Clock" with markup
      When Maya changes "Clock" at the same instant in 10 ways
      Then each of the 10 changes is a version of "Clock"

    Example: The last version that it may have is made twice
      Given Maya has written "Clock" in 99 versions
      When Maya changes "Clock" at the same instant in 2 ways
      Then exactly one of the 2 changes is the hundredth version of "Clock"

    @cwe_672 @cwe_212 @asvs_5_0_0_v14_2_7
    Example: The component is deleted while a version is brought back
      Given Maya has written "Clock" in 2 versions
      And Maya has begun to bring back version 1 of "Clock"
      When Maya deletes "Clock" from elsewhere, and waits for what she began
      Then the version was brought back, and then nothing was left of "Clock"

    @cwe_672 @cwe_367 @asvs_5_0_0_v14_2_7
    Example: A version is brought back while the component is deleted
      Given Maya has written "Clock" in 2 versions
      And Maya has begun to delete "Clock"
      When Maya brings back version 1 of "Clock" from elsewhere, and waits for what she began
      Then nothing was left of "Clock", and there was no such component to bring back
