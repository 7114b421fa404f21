@canvas @intg_06
Feature: Texts
  A text on a canvas is kept to the letter, whatever stands in it: it is when it is shown that
  nothing in it may be taken for more than a text.

  Background:
    Given Maya works at Acme
    And Maya is signed in

  @asvs_5_0_0_v2_2_1 @cwe_20 @api3_2023
  Rule: A text of up to 10000 characters is kept to the letter

    Scenario Outline: One of <what>
      When Maya presents a text of <what>
      Then Maya sees it exactly as she gave it

      Examples: Whatever stands in it
        | what                                |
        | no character                        |
        | 10000 characters                    |
        | other scripts                       |
        | markup and links that run something |

    Scenario Outline: One of <what>, which is refused
      When Maya presents a text of <what>
      Then Maya is asked to correct what it says
      And what Maya wrote is not repeated to her

      Examples: Too long, or no text
        | what             |
        | 10001 characters |
        | half a character |
        | a zero character |
        | a number         |
        | nothing          |
        | a list of texts  |

    Example: It is changed to one that is too long
      Given Maya has presented a text as "Refunds"
      When Maya changes what "Refunds" shows to a text of 10001 characters
      Then Maya is asked to correct what it says
