@authentication @secu_05
Feature: The verifier alone
  What decides whether a token counts is also held to a catalogue of tokens by itself,
  with nothing of Atom around it.

  @asvs_5_0_0_v9_1_1 @asvs_5_0_0_v9_1_2 @cwe_347
  Rule: The verifier takes what is genuine and nothing else

    Scenario Outline: Tokens that are <class>
      When the verifier is shown every token of the catalogue that is <class>
      Then it takes every one of them

      Examples: To be taken
        | class                          |
        | genuine                        |
        | genuine and unusually written  |

    Scenario Outline: Tokens that are no good, being <class>
      When the verifier is shown every token of the catalogue that is <class>
      Then it takes none of them

      Examples: Not to be taken
        | class                          |
        | not signed                     |
        | signed with something else     |
        | altered in one bit             |
        | written in another way         |
        | cut or sewn together           |
        | headed misleadingly            |
        | claiming odd things            |
        | outside their time             |
