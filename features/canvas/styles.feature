@canvas @intg_06 @secu_04
Feature: What style a component may have
  Style is made of properties, values and rules from lists. Nothing in it fetches, nothing asks what somebody filled in,
  and nothing lies over what others show.

  Background:
    Given Maya and Tom work at Acme and are signed in

  @asvs_5_0_0_v1_3_5 @cwe_74 @api8_2023
  Rule: Style fetches nothing, however it is spelt

    Scenario Outline: Maya tries the <trick>
      When Maya writes a style with the <trick>
      Then Maya is asked to correct the style because of <reason> in its third line

      Examples: Pictures
        | trick                   | reason     |
        | plain address           | fetching   |
        | quoted address          | fetching   |
        | data address            | fetching   |
        | source function         | fetching   |
        | image set               | a function |
        | paint                   | a function |
        | cursor                  | fetching   |
        | mask                    | a property |
        | own address             | fetching   |
        | address to fall back on | fetching   |
        | in gradient             | fetching   |
        | in round brackets       | fetching   |
        | second layer            | fetching   |
        | in media                | fetching   |
        | in motion               | fetching   |

      Examples: Rules
        | trick              | reason        |
        | import text        | a rule        |
        | import late        | a rule        |
        | font               | a rule        |
        | supports           | a rule        |
        | media nested       | a rule within |
        | media unknown      | a condition   |
        | keyframes selector | a step        |
        | nested             | a rule within |

      Examples: Names in disguise
        | trick                     | reason           |
        | escaped function          | an escape        |
        | escaped rule              | an escape        |
        | escaped harmless property | an escape        |
        | escaped markup            | a text           |
        | escaped control           | a text           |
        | comment after name        | a word           |
        | end of style comment      | a sign of markup |
        | old comment end           | a sign of markup |

      Examples: Programs of old
        | trick                  | reason     |
        | expression             | a function |
        | behavior               | a property |
        | moz binding            | a property |
        | property behind a star | nonsense   |

    Example: Colours that run into each other need no picture
      When Maya writes the colours of the honest catalogue of style
      Then Maya's component is let in

  @asvs_5_0_0_v1_3_5 @cwe_359 @cwe_1021 @api8_2023
  Rule: Style neither asks what is none of its business nor lies over others

    Scenario Outline: Tom tries the <trick>
      When Tom writes a style with the <trick>
      Then Tom is asked to correct the style because of <reason> in its third line

      Examples: What it may not ask
        | trick              | reason             |
        | attribute harmless | a function         |
        | environment        | a function         |
        | visited            | a state            |
        | has                | a state            |
        | hidden in not      | a state            |
        | part               | a part             |
        | value is           | an asked attribute |
        | attribute contains | an asked attribute |
        | attribute unlisted | an asked attribute |
        | element unlisted   | an unknown element |

      Examples: How it may not lie
        | trick            | reason                  |
        | fixed            | a word                  |
        | sticky           | a word                  |
        | fixed own        | a word                  |
        | fixed fallback   | a property of one's own |
        | far computed     | a function              |
        | far own          | a property of one's own |
        | everything reset | a property              |

    Example: What lies within its own place is let in
      When Tom writes the layers of the honest catalogue of style
      Then Tom's component is let in

    Example: What it may ask is let in
      When Tom writes the states of the honest catalogue of style
      Then Tom's component is let in

  @asvs_5_0_0_v1_3_5 @asvs_5_0_0_v16_5_3 @cwe_636 @cwe_436
  Rule: What can't be read as style is refused

    Scenario Outline: Maya makes a slip: the <trick>
      When Maya writes a style with the <trick>
      Then Maya is asked to correct the style because of <reason> in its third line

      Examples: What goes on, or ends too soon
        | trick          | reason            |
        | bracket open   | an open bracket   |
        | bracket closed | a closing bracket |
        | text line      | an open text      |
        | comment open   | an open comment   |

      Examples: What says nothing
        | trick            | reason             |
        | declaration bare | nonsense           |
        | no selector      | nonsense spoken of |
        | unknown property | a property         |
        | unknown word     | a word             |
        | unknown unit     | a bound            |
        | unknown hash     | a colour           |
        | text for colour  | a text             |
        | number infinite  | a bound            |
        | nothing wide     | something unseen   |

    Example: Maya is told where
      When Maya writes a style with the fixed comment
      Then Maya is told of a word in line 3, column 20, of the style

    Example: Brackets, quotes and escapes within comments and texts are let in
      When Maya writes the comments of the honest catalogue of style
      Then Maya's component is let in

  @asvs_5_0_0_v15_2_2 @cwe_770
  Rule: Style has bounds

    Scenario Outline: Maya writes within them: <bound>
      When Maya writes a style of <bound>
      Then Maya's component is let in

      Examples: As much as may be
        | bound                            |
        | 20 brackets in each other        |
        | a thousandth layer               |
        | a thousandth layer from the back |
        | 100000 points                    |
        | a number of 15 digits            |
        | 200 words spoken of at once      |

    Scenario Outline: Maya writes beyond them: <bound>
      When Maya writes a style of <bound>
      Then Maya is asked to correct the style because of <reason> in its first line

      Examples: One more
        | bound                                      | reason        |
        | 21 brackets in each other                  | deep brackets |
        | a layer above the thousandth               | a bound       |
        | a layer below the thousandth from the back | a bound       |
        | 100001 points                              | a bound       |
        | a number of 16 digits                      | digits        |
        | 201 words spoken of at once                | length        |

  @asvs_5_0_0_v1_3_5 @cwe_74 @cwe_184
  Rule: No hostile style is let in, and no honest one kept out

    Example: The hostile catalogue is refused as a whole
      When Maya writes a component with each of the hostile catalogue of style
      Then Maya is asked to correct the style of each, and has written no component

    Example: The honest catalogue is let in as a whole
      When Maya writes a component with each of the honest catalogue of style
      Then each of them is let in
