@canvas @intg_06
Feature: Taking a sheet along
  A sheet can be taken along as a file that spreadsheet programs read. Nothing is lost of it, and nothing in it is
  worked out by the program that opens it: a formula that somebody slipped in stays a text. All that is done to a
  text is that apostrophes are put in, where a program might begin a formula.

  Background:
    Given Maya and Tom work at Acme
    And Maya is signed in
    And Tom is signed in

  Rule: What is taken along is what stands on the sheet

    Scenario Outline: <what>
      Given Maya has presented a sheet with <what>
      When Tom takes the sheet along
      Then Tom reads it as it stands

      Examples: Where things stand
        | what                              |
        | nothing on it                     |
        | gaps between its rows and columns |
        | a cell far out                    |

      Examples: What may be mistaken for the end of a cell
        | what                                    |
        | commas and semicolons within texts      |
        | quotes within texts                     |
        | line breaks within texts                |
        | quotes and commas where cells would end |

      Examples: What is no text
        | what                  |
        | numbers of every size |
        | true and false        |

      Examples: What stands in other scripts
        | what                   |
        | texts in other scripts |

  @asvs_5_0_0_v1_2_10 @cwe_1236
  Rule: Nothing that is taken along is worked out

    Scenario Outline: A text begins with <beginning>
      Given Maya has presented a sheet with a text that begins with <beginning>
      When Tom takes the sheet along
      Then Tom reads an apostrophe, and the text after it

      Examples: What a formula begins with
        | beginning      |
        | an equals sign |
        | a plus sign    |
        | a minus sign   |
        | an at sign     |

      Examples: What may end the cell before it
        | beginning         |
        | a tabulator       |
        | a carriage return |
        | a line feed       |

      Examples: In the width of other scripts
        | beginning           |
        | a wide equals sign  |
        | a wide plus sign    |
        | a wide minus sign   |
        | a wide at sign      |
        | a small equals sign |

      Examples: After what some programs look past
        | beginning                                     |
        | blanks and an equals sign                     |
        | a blank that doesn't break and an equals sign |
        | a wide blank and an equals sign               |
        | something unseen and an equals sign           |
        | a mark of byte order and an equals sign       |
        | blanks and a wide at sign                     |

    Scenario Outline: <what> is left as it is
      Given Maya has presented a sheet with <what>
      When Tom takes the sheet along
      Then Tom reads it as it stands

      Examples: What nothing would work out
        | what                       |
        | a number below zero        |
        | a text with a minus within |
        | a text with an address     |
        | a text with an equation    |
        | a text of an apostrophe    |
        | a text of blanks           |

    Scenario Outline: A formula behind <what>
      Given Maya has presented a sheet with a formula behind <what>
      When Tom takes the sheet along
      Then no cell begins with a formula, whether commas, semicolons or tabulators end cells
      And nothing of it is lost, and nothing put in but apostrophes

      Examples: What some programs take for the end of a cell
        | what                            |
        | a comma                         |
        | a semicolon                     |
        | a tabulator within              |
        | a line break                    |
        | a semicolon and a quote         |
        | a semicolon and blanks          |
        | a quote and a comma             |

    Example: On the sheet itself nothing is changed
      Given Maya has presented a sheet with a text that begins with an equals sign
      When Tom looks at A1
      Then Tom sees that very text in A1

  @asvs_5_0_0_v1_2_1 @cwe_79
  Rule: It comes as a file to keep, and not to show

    Scenario Outline: Of a sheet whose title is <title>
      Given Maya has presented a sheet whose title is <title>
      When Tom takes the sheet along
      Then Tom gets a file to keep, under a name of Atom's own

      Examples: Whatever it is called
        | title               |
        | as plain as any     |
        | another file's name |
        | a way out of quotes |

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Whoever sees a sheet may take it along, and nothing but sheets

    Background:
      Given Maya has presented a sheet with quotes within texts

    Example: A viewer
      Given Tom has become a viewer
      When Tom takes the sheet along
      Then Tom reads it as it stands

    Example: An agent of the workspace
      Given Tom's agent is a student
      And Tom's agent holds a token
      When Tom's agent takes the sheet along
      Then Tom's agent reads it as it stands

    @cwe_672
    Example: An agent that is paused
      Given Tom's agent is a student
      And Tom's agent holds a token
      And Tom's agent has been paused
      When Tom's agent takes the sheet along
      Then Tom's agent is refused because the agent is not at work

    Example: Nobody
      When Mallory takes the sheet along
      Then Mallory is not recognised

    Example: A form is no sheet
      Given Maya has presented a form for travel costs
      When Tom takes the form along
      Then Tom is told that it is no sheet
