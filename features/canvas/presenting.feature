@canvas @intg_06
Feature: Presenting something
  People and their agents show each other charts, forms, sheets, texts and components. What
  somebody presents stands on a canvas of the workspace they act in; it is looked at before it is
  kept, and again whenever it is changed, and every change is kept as well.

  Background:
    Given Maya and Tom work at Acme
    And Maya is signed in
    And Tom is signed in

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Whoever works in a workspace presents something there

    Scenario Outline: Maya presents <kind>
      When Maya presents <kind> as "Refunds"
      Then "Refunds" stands on a canvas at Acme, as Maya gave it
      And Acme's auditor finds that Maya presented "Refunds"

      Examples: Whatever can be presented without a component
        | kind             |
        | a chart of lines |
        | a chart of bars  |
        | a form           |
        | a sheet          |
        | a text           |

    @cwe_639 @api1_2023
    Example: A member of two workspaces, who acts in the second
      Given Maya belongs to Globex as well
      And Maya has switched to Globex
      When Maya presents a text as "Refunds"
      Then "Refunds" stands on a canvas at Globex, as Maya gave it

    Example: A viewer
      Given Maya has become a viewer
      When Maya presents a text as "Refunds"
      Then Maya is refused because viewers only look

    @cwe_304
    Example: Somebody who hasn't confirmed an address
      Given Maya's account is not confirmed yet
      When Maya presents a text as "Refunds"
      Then Maya is refused because who hasn't confirmed an address may only look

    @cwe_287
    Example: Mallory, who is not signed in
      When Mallory presents a text as "Refunds"
      Then Mallory is not recognised

    @asvs_5_0_0_v15_3_3 @cwe_915 @api3_2023
    Scenario Outline: Maya says <what>
      When Maya presents something, saying <what>
      Then Maya is asked to correct the whole request

      Examples: The platform's to say
        | what                            |
        | whose it is                     |
        | where it stands                 |
        | which number it has             |
        | since when it stands there      |
        | by which act it was presented   |

  @asvs_5_0_0_v16_5_3 @cwe_636 @api8_2023
  Rule: What can't be kept in the audit log isn't done

    Scenario Outline: Maya <does>
      Given Maya has presented "Refunds"
      And the audit log can't be written
      When Maya <does>
      Then Maya is only told that something went wrong

      Examples: Whatever is done to a canvas
        | does                               |
        | presents a text as "Invoices"      |
        | renames "Refunds"                  |
        | takes "Refunds" away               |

  @asvs_5_0_0_v2_2_1 @cwe_20 @api3_2023
  Rule: A title is one line of up to 200 characters of which something is seen

    Scenario Outline: One of <what>
      When Maya presents something under a title of <what>
      Then Maya sees it exactly as she gave it

      Examples: Whatever stands in it
        | what           |
        | one character  |
        | 200 characters |
        | another script |
        | markup         |

    Scenario Outline: One of <what>, which is none
      When Maya presents something under a title of <what>
      Then Maya is asked to correct the title

      Examples: No title
        | what                                     |
        | no character                             |
        | only blanks                              |
        | only what can't be seen                  |
        | 201 characters                           |
        | two lines                                |
        | two lines, as Unicode sets them apart    |
        | two paragraphs, as Unicode sets them apart |
        | half a character                         |
        | a number                                 |
        | nothing                                  |

    Example: A title is changed to one of two lines
      Given Maya has presented "Refunds"
      When Maya renames "Refunds" to a title of two lines
      Then Maya is asked to correct the title

    Example: A title is taken away
      Given Maya has presented "Refunds"
      When Maya renames "Refunds" to a title of nothing
      Then Maya is asked to correct the title

  @asvs_5_0_0_v2_2_1 @cwe_20 @api3_2023
  Rule: What is shown is of the type that it is said to be, and there are five types

    Example: These are the types, and how much of each is taken
      Given Tom has become a viewer
      When Tom looks at what can be presented
      Then Tom sees exactly these types, each with what it is for
        | type        | at most                               |
        | a chart     | 200 labels, 10 series, 200 characters |
        | a form      | 100 fields                            |
        | a sheet     | 10000 cells                           |
        | a text      | 10000 characters                      |
        | a component |                                       |

    Scenario Outline: Maya presents <what>
      When Maya presents <what>
      Then Maya is asked to correct the type

      Examples: None of the five
        | what                                |
        | something of a type that there isn't |
        | a text as one in capitals           |

    Scenario Outline: <kind> is <other> in truth
      When Maya presents <kind> that is <other> in truth
      Then Maya is asked to correct what is shown, and <parts>

      Examples: Of another type
        | kind    | other            | parts                                            |
        | a chart | a text           | the kind of chart, the labels and the series     |
        | a form  | a sheet          | the fields                                       |
        | a sheet | a form           | the cells                                        |
        | a text  | a chart of lines | what it says                                     |

    Scenario Outline: A text shows <what>
      When Maya presents a text that shows <what>
      Then Maya is asked to correct what is shown

      Examples: Of no type at all
        | what     |
        | nothing  |
        | a text   |
        | a list   |
        | a number |

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: A component of the workspace is presented by people, and by agents that might have written it

    Background:
      Given Tom has written "Clock" with markup
      And Tom has written "Alarm clock" with a program

    Scenario Outline: Maya presents <component>
      When Maya presents the component <component>
      Then Maya sees it exactly as she gave it

      Examples: With a program or without
        | component     |
        | "Clock"       |
        | "Alarm clock" |

    Scenario Outline: An agent that is <maturity> presents <component>
      Given Maya's agent is <maturity>
      When Maya has her agent present the component <component>
      Then Maya sees it exactly as she gave it

      Examples: Mature enough to have written it
        | maturity   | component     |
        | supervised | "Clock"       |
        | autonomous | "Alarm clock" |

    Scenario Outline: An agent that is <maturity> would present <component>
      Given Maya's agent is <maturity>
      When Maya has her agent present the component <component>
      Then Maya is refused because the agent is not mature enough

      Examples: Not mature enough for that
        | maturity   | component     |
        | an intern  | "Clock"       |
        | supervised | "Alarm clock" |

    @cwe_424
    Example: What shows a component without a program is to show one with a program
      Given Maya's agent is supervised
      And Maya's agent has presented the component "Clock" as "Hours"
      When Maya has her agent show the component "Alarm clock" as "Hours"
      Then Maya is refused because the agent is not mature enough

    @asvs_5_0_0_v8_3_2
    Example: What it presented when it was mature enough, it doesn't present again once it was put back
      Given Maya's agent is supervised
      And Maya's agent has presented the component "Clock" as "Hours"
      And Maya's agent has become an intern
      When Maya has her agent show the component "Clock" as "Hours"
      Then Maya is refused because the agent is not mature enough

    @asvs_5_0_0_v8_3_2 @cwe_424
    Example: Nor does it give another title to what shows a component
      Given Maya's agent is supervised
      And Maya's agent has presented the component "Clock" as "Hours"
      And Maya's agent has become an intern
      When Maya has her agent rename "Hours"
      Then Maya is refused because the agent is not mature enough

    @asvs_5_0_0_v8_4_1 @cwe_639 @cwe_203 @api1_2023
    Example: One of another workspace
      Given Gita works at Globex
      And Gita has written "Sundial" with markup
      When Maya presents the component "Sundial"
      Then Maya is told exactly what she would be told of a component that never was

    @asvs_5_0_0_v2_2_1 @cwe_20
    Example: Something that can be no component's number
      When Maya presents a component that has no number at all
      Then Maya is asked to correct which component it is

    @asvs_5_0_0_v2_2_1 @cwe_20
    Scenario Outline: "Clock" is to show <what>
      When Maya presents the component "Clock", to show <what>
      Then Maya sees it exactly as she gave it

      Examples: Whatever a program can read
        | what                     |
        | nothing                  |
        | an object                |
        | the largest whole number |

    @asvs_5_0_0_v2_2_1 @cwe_1284
    Scenario Outline: "Clock" is to show <what>, which no program reads as it is
      When Maya presents the component "Clock", to show <what>
      Then Maya is asked to correct what the component is to show

      Examples: Nothing that is kept and read as it is
        | what                              |
        | not a number                      |
        | infinity                          |
        | a whole number that programs round |
        | half a character                  |
        | half a character as a name        |
        | a zero character                  |

  @asvs_5_0_0_v15_3_3 @cwe_915 @api3_2023
  Rule: What is given of a canvas is changed, and nothing else

    Background:
      Given Maya has presented "Refunds"

    Example: Its title
      When Maya renames "Refunds"
      Then "Refunds" has another title now, and is otherwise as it was
      And Acme's auditor finds that Maya changed the canvas "Refunds"

    Example: What it shows
      When Maya changes what "Refunds" shows
      Then "Refunds" shows that now, and is otherwise as it was
      And Acme's auditor finds that Maya changed the canvas "Refunds"

    @cwe_20
    Example: To what another type shows
      When Maya changes what "Refunds" shows to a chart of lines
      Then Maya is asked to correct what is shown, and what it says

    Scenario Outline: Maya changes it, saying <what>
      When Maya changes "Refunds", saying <what>
      Then Maya is asked to correct the whole request

      Examples: Nothing to change, or not hers to say
        | what                          |
        | nothing                       |
        | that it is of another type    |
        | whose it is                   |
        | where it stands               |
        | which number it has           |
        | since when it stands there    |
        | by which act it was presented |

    @live @asvs_5_0_0_v15_4_2 @cwe_362
    Example: Two changes at the same instant
      When Maya renames "Refunds" and changes what it shows at the same instant
      Then both were done, and stand in the history of "Refunds"
      And "Refunds" has another title now, and shows something else

  Rule: Whoever presented something takes it away again, whole

    Example: A text
      Given Maya has presented "Refunds"
      When Maya takes "Refunds" away
      Then "Refunds" is gone
      And Acme's auditor finds that Maya took away "Refunds"

    @asvs_5_0_0_v14_2_7 @cwe_212
    Example: A form that somebody filled in
      Given Maya has presented a form as "Refunds"
      And Tom has filled in "Refunds"
      When Maya takes "Refunds" away
      Then nothing is stored of "Refunds" or its answers but its number, in what is kept of who did what

    Example: One of two
      Given Maya has presented "Refunds"
      And Maya has presented "Invoices"
      When Maya takes "Refunds" away
      Then "Invoices" is as it was

    @cwe_672
    Example: What is gone already
      Given Maya has presented "Refunds"
      And Maya has taken "Refunds" away
      When Maya takes "Refunds" away once more
      Then Maya is told that there is no such thing

    @cwe_672
    Example: What is gone is renamed
      Given Maya has presented "Refunds"
      And Maya has taken "Refunds" away
      When Maya renames "Refunds"
      Then Maya is told that there is no such thing

    @live @asvs_5_0_0_v15_4_2 @cwe_362
    Example: It is taken away twice at the same instant
      Given Maya has presented "Refunds"
      When Maya takes "Refunds" away twice at the same instant
      Then exactly one of them finds "Refunds" still there
