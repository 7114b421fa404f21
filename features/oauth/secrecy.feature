@oauth @secu_06
Feature: Nothing that providers gave gets out
  Tokens, codes and whatever else a provider and Atom alone know stay between them: no answer has them, no log,
  and nothing that is stored can be read.

  Background:
    Given Maya and Tom work at Acme
    And Maya has linked Google and signed in with it

  @asvs_5_0_0_v10_1_1 @asvs_5_0_0_v16_2_5 @api3_2023 @cwe_522 @cwe_532
  Rule: Whatever is done, no secret gets out

    Scenario Outline: <deed>
      When with <provider>, <deed>
      Then the log tells what was asked outside, and of whom
      And nothing that is secret stands in an answer, in the log, or in what is stored

      Examples: What is done, and with whom
        | deed                                        | provider        |
        | Maya signs in                               | Google          |
        | Maya signs in                               | GitHub          |
        | Maya signs in                               | Microsoft       |
        | Maya signs in                               | Acme's provider |
        | Maya signs in with her browser, by a page   | Google          |
        | a newcomer signs in                         | Google          |
        | Tom links it                                | Google          |
        | Tom links it                                | Acme's provider |
        | Maya has what has run out refreshed         | Google          |
        | Maya has what has run out refreshed         | Microsoft       |
        | Maya looks at what is linked                | GitHub          |
        | Maya unlinks it                             | Google          |
        | Maya unlinks it                             | GitHub          |
        | Maya unlinks it                             | Acme's provider |

    Scenario Outline: <deed>, and the provider answers <how>
      When <deed> with Google, which answers <how>
      Then the log tells that the provider failed
      And nothing that is secret stands in an answer, in the log, or in what is stored

      Examples: What fails
        | deed            | how                                                 |
        | Maya signs in   | with a refusal                                      |
        | Maya signs in   | that it is broken, and all the same                 |
        | Maya signs in   | with a list                                         |
        | Maya signs in   | by hanging up                                       |
        | Maya refreshes  | with a refusal                                      |
        | Maya refreshes  | that it is broken, and all the same                 |
        | Maya refreshes  | with silence                                        |
        | Maya unlinks it | with a refusal                                      |
        | Maya unlinks it | by hanging up                                       |

  @asvs_5_0_0_v14_2_6
  Rule: What identifies an attempt is seen on its way alone

    Example: Maya comes and goes
      When with Google, Maya signs in
      Then Google's page alone was told what her attempt goes by

  Rule: What is searched for is found

    Scenario Outline: <written>
      When a token of Google's is logged <written>
      Then it is found in the log

      Examples: However it is written
        | written                                  |
        | as it is                                 |
        | in capital letters                       |
        | backwards                                |
        | in hexadecimal digits                    |
        | as it would stand in a link              |
        | in base 64                               |
        | in base 64, behind one letter            |
        | in base 64, behind two letters           |
        | in base 64 as it would stand in a link   |

    Example: Something else is logged
      When something else than a token of Google's is logged
      Then it is not found in the log
