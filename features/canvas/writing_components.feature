@canvas @intg_06 @secu_04
Feature: Writing components
  People and agents write components for the canvases of their workspace: a small page with a style of its own and,
  if its author may, with a program. Before the gate judges what was written, Atom asks only whether there is a
  program in it, in any form, and whether its author may bring one.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: It takes a supervised agent to write a component, and an autonomous one to bring a program

    Scenario Outline: An agent that is <maturity> writes a component with no more than <piece>
      Given Maya's agent is <maturity>
      And Maya's agent holds a token
      When Maya's agent writes "Clock" with <piece>
      Then Maya's agent is refused because the agent is not mature enough

      Examples: Without a program
        | maturity  | piece   |
        | a student | markup  |
        | a student | a style |
        | an intern | markup  |
        | an intern | a style |

    Scenario Outline: An agent that is <maturity> writes a component with <piece>
      Given Maya's agent is <maturity>
      And Maya's agent holds a token
      When Maya's agent writes "Clock" with <piece>
      Then Maya's agent is told that it takes an autonomous agent, for there is JavaScript in it

      Examples: With a program
        | maturity   | piece     |
        | a student  | a program |
        | an intern  | a program |
        | supervised | a program |

      Examples: With what only programs have
        | maturity   | piece                                   |
        | supervised | an empty program                        |
        | supervised | a dependency                            |
        | supervised | a program that it is said not to bring  |
        | supervised | a dependency that it is said not to bring |
        | supervised | the word alone that it brings a program |

    Scenario Outline: An agent that is mature enough, being <maturity>, writes a component with <piece>
      Given Maya's agent is <maturity>
      And Maya's agent holds a token
      When Maya's agent writes "Clock" with <piece>
      Then "Clock" is kept exactly as it was written

      Examples: Without a program
        | maturity   | piece   |
        | supervised | markup  |
        | supervised | a style |
        | autonomous | markup  |

      Examples: With a program, and what only programs have
        | maturity   | piece                                   |
        | autonomous | a program                               |
        | autonomous | an empty program                        |
        | autonomous | a dependency                            |
        | autonomous | the word alone that it brings a program |

    @cwe_672
    Scenario Outline: An agent that was <state>
      Given Maya's agent is autonomous
      And Maya's agent has been <state>
      When Maya has her agent write "Clock" with markup
      Then Maya is refused because the agent is not at work

      Examples: Agents that don't work
        | state   |
        | paused  |
        | stopped |
        | retired |

  @asvs_5_0_0_v8_2_1 @cwe_863 @api5_2023
  Rule: Whoever has an agent write needs to be allowed, and so does the agent

    Example: Maya has her autonomous agent write a program
      Given Maya's agent is autonomous
      When Maya has her agent write "Clock" with a program
      Then "Clock" is kept exactly as it was written

    Example: It belongs to both of them
      Given Tom's agent is supervised
      When Maya has Tom's agent write "Clock" with markup
      Then "Clock" belongs to Maya and Tom's agent

    Example: Maya has a student write markup
      Given Maya's agent is a student
      When Maya has her agent write "Clock" with markup
      Then Maya is refused because the agent is not mature enough

    Example: Maya has her supervised agent write a program
      Given Maya's agent is supervised
      When Maya has her agent write "Clock" with a program
      Then Maya is told that it takes an autonomous agent, for there is JavaScript in it

    Example: Somebody who only looks has an autonomous agent write
      Given Tom's agent is autonomous
      And Maya has become a viewer
      When Maya has Tom's agent write "Clock" with markup
      Then Maya is refused because viewers only look

    @cwe_639 @asvs_5_0_0_v8_4_1 @api1_2023
    Example: Gita has an agent of another company write
      Given Maya's agent is autonomous
      When Gita has Maya's agent write "Clock" with markup
      Then Gita is told that there is no such thing

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Without an agent it is for whoever works in the workspace

    Example: Maya writes a program herself
      When Maya writes "Clock" with a program
      Then "Clock" is kept exactly as it was written

    Example: What she wrote herself belongs to no agent
      Given Maya's agent is autonomous
      When Maya writes "Clock" with markup
      Then "Clock" belongs to Maya

    Example: A viewer writes
      Given Maya has become a viewer
      When Maya writes "Clock" with markup
      Then Maya is refused because viewers only look

    @cwe_304
    Example: Somebody who hasn't confirmed an address writes
      Given Maya's account is not confirmed yet
      When Maya writes "Clock" with markup
      Then Maya is refused because who hasn't confirmed an address may only look

    @cwe_287
    Example: Somebody who isn't signed in writes
      When Mallory writes "Clock" with markup
      Then Mallory is not recognised

  @asvs_5_0_0_v8_3_1 @cwe_290 @api5_2023
  Rule: An agent is who its token says, and nothing that it says of itself counts

    Background:
      Given Maya's agent is autonomous
      And Tom's agent is supervised
      And Tom's agent holds a token

    Example: Tom's agent writes in the name of one that might
      When Tom's agent writes "Clock" with a program, in the name of Maya's agent
      Then Tom's agent is refused because an agent acts for itself only

    Example: Even what it may write itself
      When Tom's agent writes "Clock" with markup, in the name of Maya's agent
      Then Tom's agent is refused because an agent acts for itself only

    Example: In its own name
      When Tom's agent writes "Clock" with markup, in the name of Tom's agent
      Then "Clock" belongs to Tom and Tom's agent

    @cwe_915 @asvs_5_0_0_v15_3_3 @api3_2023
    Scenario Outline: Whoever writes says <what> as well
      When Maya writes a component, saying <what> as well
      Then Maya is asked to correct the whole request

      Examples: What nobody may say
        | what                     |
        | whose it is              |
        | the company              |
        | how mature its agent is  |
        | which version it is      |
        | by which act it was made |

  @asvs_5_0_0_v8_2_1 @cwe_696 @api5_2023
  Rule: Whether an agent may is decided before the gate judges what it wrote

    Background:
      Given Maya's agent is supervised
      And Maya's agent holds a token

    Scenario Outline: What it wrote is <piece>
      When Maya's agent writes "Clock" with <piece>
      Then Maya's agent is told exactly what it would be told of a harmless program

      Examples: What would be refused anyway
        | piece                       |
        | a program that reaches out  |
        | a program that is no text   |
        | a program beyond all size   |
        | a dependency from anywhere  |

    Example: The gate would fail
      Given the gate for programs fails
      When Maya's agent writes "Clock" with a program
      Then Maya's agent is told that it takes an autonomous agent, for there is JavaScript in it

    Example: What it was refused once, it may write when it has risen
      Given Maya's agent has been refused "Clock" with a program
      And Maya's agent has become autonomous
      When Maya's agent writes "Clock" with a program
      Then "Clock" is kept exactly as it was written

  @cwe_79 @asvs_5_0_0_v1_3_1 @api3_2023
  Rule: What runs something in markup is a program, whatever the component is said to be

    Scenario Outline: A supervised agent writes <piece>
      Given Maya's agent is supervised
      And Maya's agent holds a token
      When Maya's agent writes "Clock" with <piece>
      Then Maya's agent is told that it takes an autonomous agent, for there is JavaScript in it

      Examples: What runs something
        | piece                                    |
        | a script in its markup                   |
        | a handler in its markup                  |
        | a link in its markup that runs something |

    Scenario Outline: Maya herself writes <piece>
      When Maya writes "Clock" with <piece>
      Then Maya is asked to correct the markup

      Examples: What belongs into the program
        | piece                                    |
        | a script in its markup                   |
        | a handler in its markup                  |
        | a link in its markup that runs something |

    Example: An autonomous agent is told where programs belong
      Given Maya's agent is autonomous
      When Maya has her agent write "Clock" with a script in its markup
      Then Maya is asked to correct the markup

    @cwe_1288
    Example: A program in a component that is said to bring none
      When Maya writes "Clock" with a program that it is said not to bring
      Then Maya is asked to correct the program

    @cwe_1288
    Example: A dependency of a component that is said to bring no program
      When Maya writes "Clock" with a dependency that it is said not to bring
      Then Maya is asked to correct the dependencies

    Example: What only tells of a script runs nothing
      When Maya writes "Clock" with a script in its markup, told as text
      Then "Clock" is kept exactly as it was written

  @cwe_79 @asvs_5_0_0_v2_2_1 @api8_2023
  Rule: What can't be shown to be harmless is not kept, and whoever wrote it is told where

    Scenario Outline: It is <piece>
      When Maya writes "Clock" with <piece>
      Then Maya is asked to correct <part>

      Examples: Each part
        | piece                          | part             |
        | a frame in its markup          | the markup       |
        | a style that fetches something | the style        |
        | a program that reaches out     | the program      |
        | a dependency from anywhere     | the dependencies |

    @cwe_176
    Scenario Outline: It can't even be kept as text, being <piece>
      When Maya writes "Clock" with <piece>
      Then Maya is asked to correct <part>

      Examples: Halves of characters
        | piece                     | part        |
        | a style that is no text   | the style   |
        | a program that is no text | the program |

    @cwe_209 @asvs_5_0_0_v16_5_1
    Scenario Outline: Maya is told where, of <piece>
      When Maya writes "Clock" with <piece>
      Then Maya is told where in <part>, and none of it again

      Examples: Each part that is text
        | piece                          | part        |
        | a script in its markup         | its markup  |
        | a style that fetches something | its style   |
        | a program that reaches out     | its program |

    @cwe_770 @api4_2023
    Example: So many faults that nobody reads them all
      When Maya writes "Clock" with 30 faults, half of them in its style
      Then Maya is told of 20 faults, and of no more

    Example: Nothing is wrong with it
      When Maya writes "Clock" with a style
      Then "Clock" is kept exactly as it was written

  @asvs_5_0_0_v16_5_3 @cwe_636 @api4_2023
  Rule: Where the gate fails, nothing is kept

    Example: The gate is well again
      Given the gate for programs has failed, and is well again
      When Maya writes "Clock" with a program
      Then "Clock" is kept exactly as it was written

    Scenario Outline: The gate for <part> fails
      Given the gate for <part> fails
      When Maya writes "Clock" with a program
      Then Maya is only told that something went wrong

      Examples: Each part
        | part         |
        | markup       |
        | style        |
        | programs     |
        | dependencies |

  @live @asvs_5_0_0_v15_2_2 @cwe_833 @api4_2023
  Rule: However long the gate looks at a component, others are served

    Example: Tom writes a component meanwhile
      Given Maya's program is being judged
      When Tom writes "Clock" with markup
      Then Tom was served while Maya's program was still being judged

  @asvs_5_0_0_v15_2_2 @cwe_770 @api4_2023
  Rule: A component has 256 KiB at most, whatever it is written in

    Scenario Outline: Exactly that much, in characters of <width>
      When Maya writes "Clock" of 256 KiB in characters of <width>
      Then "Clock" is kept exactly as it was written

      Examples: Characters
        | width   |
        | 1 byte  |
        | 4 bytes |

    Scenario Outline: A little more, in characters of <width>
      When Maya writes "Clock" of 1 byte more than 256 KiB in characters of <width>
      Then Maya is told that the component is too large

      Examples: Characters
        | width   |
        | 1 byte  |
        | 2 bytes |
        | 4 bytes |

  @asvs_5_0_0_v2_2_1 @cwe_20
  Rule: A component has a name that people can read

    Scenario Outline: Its name is <what>
      When Maya writes a component whose name is <what>
      Then Maya is asked to correct the name

      Examples: No names
        | what              |
        | empty             |
        | only blank        |
        | of 101 characters |
        | of two lines      |
        | no text           |

    Scenario Outline: A name that is <what>
      When Maya writes a component whose name is <what>
      Then the component has exactly that name

      Examples: Names
        | what              |
        | of 100 characters |
        | in another script |

  @asvs_5_0_0_v2_4_1 @cwe_770 @api4_2023
  Rule: What an agent writes is one of its acts, and counts as such

    Scenario Outline: Maya's agent writes <piece>
      Given Maya's agent is autonomous
      And Maya's agent holds a token
      When Maya's agent writes "Clock" with <piece>
      Then "Clock" came of an act of Maya's agent: <work>

      Examples: By governance's own table
        | piece     | work              |
        | a style   | a draft           |
        | a program | running a program |

    Example: Its sixty-first act within an hour
      Given Maya's agent is autonomous
      And Maya's agent holds a token
      And Maya's agent has acted 60 times 59 minutes ago
      When Maya's agent writes "Clock" with a program, as one act more
      Then Maya's agent is refused at a guardrail because the agent has acted too often

    Example: What was not kept is no act
      Given Maya's agent is autonomous
      When Maya has her agent write "Clock" with a frame in its markup
      Then Maya is asked to correct the markup
      And Maya's agent has done nothing

  @asvs_5_0_0_v16_3_3 @cwe_778 @api8_2023
  Rule: Who wrote what is kept for the auditor

    Example: Maya writes a component
      When Maya writes "Clock" with markup
      Then Acme's auditor finds that Maya wrote the component "Clock"

    Example: Her agent does
      Given Maya's agent is supervised
      And Maya's agent holds a token
      When Maya's agent writes "Clock" with markup
      Then Acme's auditor finds that Maya's agent wrote the component "Clock"

  @asvs_5_0_0_v16_3_3 @cwe_778 @api8_2023
  Rule: What can't stand in the audit log is not done

    Background:
      Given Maya has written "Clock" with markup
      And the audit log can't be written

    Scenario Outline: Maya would <deed>
      When Maya tries to <deed> the component "Clock"
      Then Maya is only told that something went wrong

      Examples: What is done to components
        | deed                            |
        | change                          |
        | delete                          |
        | bring back the first version of |

    Example: Maya would write another
      When Maya writes "Map" with markup
      Then Maya is only told that something went wrong

    Example: It can be written again
      Given the audit log can be written again
      When Maya changes "Clock", giving it a style
      Then "Clock" is kept exactly as it was written
