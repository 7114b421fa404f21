@canvas @intg_06
Feature: Charts
  A chart shows numbers as lines, bars or a pie. Who gives the numbers may be anybody's agent; so
  what can't be drawn is refused before it is kept, and what is kept is what was given.

  Background:
    Given Maya works at Acme
    And Maya is signed in

  @asvs_5_0_0_v2_2_1 @cwe_20 @api3_2023
  Rule: A chart has a kind, labels, and series with one value for each label

    Scenario Outline: One with <what>
      When Maya presents a chart with <what>
      Then Maya sees it exactly as she gave it

      Examples: What can be drawn
        | what                                  |
        | one label                             |
        | an empty label                        |
        | 200 labels                            |
        | labels of 200 characters              |
        | markup in its labels                  |
        | 10 series                             |
        | the largest numbers that can be drawn |
        | a pie of a single part                |

    Scenario Outline: One with <what>, which is refused
      When Maya presents a chart with <what>
      Then Maya is asked to correct <part>

      Examples: Its kind and its labels
        | what                        | part              |
        | a kind in capitals          | the kind of chart |
        | no label                    | the labels        |
        | 201 labels                  | the labels        |
        | a label that is a number    | the first label   |
        | a label of 201 characters   | the first label   |
        | half a character as a label | the first label   |

      Examples: How many values there are
        | what             | part       |
        | no series        | the series |
        | 11 series        | the series |
        | a value too many | the series |
        | a value too few  | the series |

    @cwe_1284
    Scenario Outline: One with <what>, which is no number that can be drawn
      When Maya presents a chart with <what>
      Then Maya is asked to correct the first value

      Examples: No number, or none that can be drawn
        | what                          |
        | not a number as a value       |
        | infinity as a value           |
        | a value too large to be drawn |
        | a whole number of 400 digits  |
        | a number in quotes            |
        | true as a value               |
        | nothing as a value            |

    @asvs_5_0_0_v16_5_1 @cwe_209
    Scenario Outline: One with <what>, of which nothing is repeated
      When Maya presents a chart with <what>
      Then Maya is asked to correct <part>
      And what Maya wrote is not repeated to her

      Examples: What nobody knows
        | what                         | part              |
        | no kind that there is        | the kind of chart |
        | a field that no chart has    | what is shown     |
        | a field that no series has   | the first series  |

  @asvs_5_0_0_v2_2_1 @cwe_1288 @api3_2023
  Rule: A pie shows the parts of one whole

    Example: A part of zero beside one of four
      When Maya presents a pie with a part of zero as "Refunds"
      Then "Refunds" stands on a canvas at Acme, as Maya gave it

    Scenario Outline: It would be <what>
      When Maya presents a chart with <what>
      Then Maya is asked to correct the series

      Examples: No parts of a whole
        | what                               |
        | a pie of two series                |
        | a pie with a part below zero       |
        | a pie of zeros                     |
        | a pie of zeros, one of them minus  |

  @asvs_5_0_0_v2_2_1 @cwe_20 @api3_2023
  Rule: What is changed about a chart is looked at like what is presented

    Background:
      Given Maya has presented a chart as "Refunds"

    Example: Other numbers
      When Maya changes what "Refunds" shows to a chart with 10 series
      Then "Refunds" shows that now, and is otherwise as it was

    @cwe_1284
    Example: Not a number
      When Maya changes what "Refunds" shows to a chart with not a number as a value
      Then Maya is asked to correct the first value

    @cwe_1288
    Example: Values that fit no label
      When Maya changes what "Refunds" shows to a chart with a value too few
      Then Maya is asked to correct the series
