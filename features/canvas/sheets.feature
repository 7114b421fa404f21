@canvas @intg_06
Feature: Sheets
  A sheet has cells, each known by its letters and its number. Whoever it stands for changes them one by one, and so
  does the agent that presented it, of whatever maturity: to change a cell of what one presented is to present.
  Everybody of the workspace looks.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And Maya has presented a sheet with "Rent" in A1 and 950 in B1

  Rule: A cell holds a text, a number, true or false, or nothing

    Scenario Outline: <what>
      When Maya writes <what> into C7
      Then Tom sees <what> in C7
      And Tom sees "Rent" in A1

      Examples: What a cell holds
        | what                            |
        | a text                          |
        | an empty text                   |
        | a text that looks like a number |
        | a text of 10000 characters      |
        | a number below zero             |
        | a very small number             |
        | true                            |

    Example: Another text in its place
      When Maya writes a text into A1
      Then Tom sees a text in A1

    Example: Nothing, where something was
      When Maya writes nothing into A1
      Then Tom sees nothing in A1
      And Tom sees 950 in B1

    Example: Nothing was ever there
      When Tom looks at D4
      Then Tom sees nothing in D4

    @asvs_5_0_0_v2_2_1 @cwe_20
    Scenario Outline: What no cell holds: <what>
      When Maya writes <what> into C7
      Then Maya is asked to correct what stands in the cell

      Examples: What a cell doesn't hold
        | what                        |
        | a list                      |
        | infinity                    |
        | not a number                |
        | half a character            |
        | a text of 10001 characters  |

  @asvs_5_0_0_v2_2_1 @cwe_1284
  Rule: Cells go from A1 to ZZ9999, and only a sheet has them

    Scenario Outline: <reference> is a cell
      When Maya writes a text into <reference>
      Then Tom sees a text in <reference>

      Examples: First and last
        | reference |
        | AA10      |
        | ZZ9999    |

    Scenario Outline: <reference> is none
      When Maya writes a text into <reference>
      Then Maya is asked to correct the reference

      Examples: Beyond, and written otherwise
        | reference |
        | A0        |
        | A10000    |
        | AAA1      |
        | a1        |
        | A01       |
        | A         |
        | A1:B2     |
        | Ａ1       |
        | A１       |

    Example: Looking at what is no cell
      When Tom looks at A0
      Then Tom is asked to correct the reference

    Scenario Outline: A sheet with <what> is presented
      When Maya presents a sheet with <what>
      Then Maya is asked to correct the cells

      Examples: What makes no sheet
        | what                |
        | a cell A0           |
        | an empty cell a1    |
        | a list in a cell    |
        | not a number in a cell |
        | 10001 cells         |

    Example: A form has no cells
      Given Maya has presented a form for travel costs
      When Tom looks at A1 of the form
      Then Tom is told that it is no sheet

    Example: Nor does a form get any
      Given Maya has presented a form for travel costs
      When Maya writes a text into A1 of the form
      Then Maya is told that it is no sheet

    Example: A sheet with empty cells is presented
      When Maya presents a sheet with empty cells
      Then Maya sees only its other cells

  @asvs_5_0_0_v15_2_2 @cwe_770 @api4_2023
  Rule: A sheet has 10000 cells at most, and a megabyte of text

    Background:
      Given Maya has presented a sheet of 9999 cells

    Example: One more
      When Maya writes a text into ZZ1
      Then Tom sees a text in ZZ1

    Example: One too many
      Given Maya has written a text into ZZ1
      When Maya writes a text into ZZ2
      Then Maya is told that the sheet is full

    @live @asvs_5_0_0_v15_4_2 @cwe_367
    Example: Two at the same instant, and room for one
      When Maya writes into 2 cells at the same instant
      Then exactly one of them is written, and for the other the sheet is full

    Example: Something else into the last
      Given Maya has written a text into ZZ1
      When Maya writes true into ZZ1
      Then Tom sees true in ZZ1

    Example: As much text as a sheet holds
      Given Maya has presented a sheet with room for 8576 characters
      When Maya writes a text of 8576 characters into ZZ1
      Then Tom sees a text of 8576 characters in ZZ1

    Example: More text than a sheet holds
      Given Maya has presented a sheet with room for 8576 characters
      When Maya writes a text of 8577 characters into ZZ1
      Then Maya is told that the sheet is full

  @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
  Rule: Everybody of the workspace looks at a sheet; its owner changes it

    Example: A viewer looks
      Given Tom has become a viewer
      When Tom looks at A1
      Then Tom sees "Rent" in A1

    Example: A colleague writes
      When Tom writes a text into A1
      Then Tom is refused because what stands on a canvas is somebody else's

    Example: An administrator writes
      Given Tom has become an administrator
      When Tom writes a text into A1
      Then Tom is refused because what stands on a canvas is somebody else's

    Example: Its owner has become a viewer, and writes
      Given Maya has become a viewer
      When Maya writes a text into A1
      Then Maya is refused because viewers only look

    @cwe_304
    Example: Its owner hasn't confirmed her address, and writes
      Given Maya's account is not confirmed yet
      When Maya writes a text into A1
      Then Maya is refused because who hasn't confirmed an address may only look

    @asvs_5_0_0_v8_4_1
    Scenario Outline: Somebody of another company would like to <deed>
      When Gita would like to <deed>
      Then Gita is told exactly what she would be told of a sheet that never was

      Examples: What there is to do with a sheet
        | deed           |
        | look at a cell |
        | write a cell   |
        | take it along  |

    @cwe_287
    Example: Mallory is not signed in, and writes
      When Mallory writes a text into A1
      Then Mallory is not recognised

  @asvs_5_0_0_v8_3_1 @cwe_863
  Rule: An agent changes what it presented

    Background:
      Given Maya's agent is a student
      And Maya's agent holds a token
      And Maya's agent has presented a sheet

    Example: The agent itself
      When Maya's agent writes a text into A1
      Then Tom sees a text in A1
      And the history of the sheet ends with an act of Maya's agent

    Example: Its owner, through the agent
      When Maya writes a text into A1 through her agent
      Then Tom sees a text in A1
      And the history of the sheet ends with an act of Maya's agent

    Example: Another agent of the same workspace
      Given Tom's agent is autonomous
      And Tom's agent holds a token
      When Tom's agent writes a text into A1
      Then Tom's agent is refused because what stands on a canvas is somebody else's

    Example: Another agent says it were this one
      Given Tom's agent is autonomous
      And Tom's agent holds a token
      When Tom's agent writes a text into A1 as if it were Maya's
      Then Tom's agent is refused because an agent acts for itself only

    @cwe_672
    Example: Its owner has paused the agent, and writes through it
      Given Maya's agent has been paused
      When Maya writes a text into A1 through her agent
      Then Maya is refused because the agent is not at work

    Example: The agent is paused, and looks
      Given Maya's agent has been paused
      When Maya's agent looks at A1
      Then Maya's agent is refused because the agent is not at work

  @asvs_5_0_0_v16_3_3 @cwe_778
  Rule: Every change is kept

    Example: Maya writes something
      When Maya writes a text into A1
      Then Acme's auditor finds that Maya updated the sheet
      And the history of the sheet ends with what Maya did

    Example: What can't be kept in the audit log isn't written either
      Given the audit log can't be written
      When Maya writes a text into A1
      Then Maya is only told that something went wrong

    @live @asvs_5_0_0_v15_4_2 @cwe_362
    Example: Ten cells are written at the same instant
      When Maya writes into 10 cells at the same instant
      Then each of the 10 cells holds what was written into it
      And Tom sees "Rent" in A1
