@platform
Feature: Every answer
  An answer is protected against misuse by whoever shows, stores or frames it, and
  tells nothing that the caller need not know.

  Background:
    Given Maya works at Acme

  @asvs_5_0_0_v3_4_1 @asvs_5_0_0_v3_4_3 @asvs_5_0_0_v3_4_4 @asvs_5_0_0_v3_4_5 @asvs_5_0_0_v3_4_6 @asvs_5_0_0_v14_3_2
  Rule: Every answer carries every protection, whatever it says

    Scenario Outline: Maya gets <answer>
      When Maya gets <answer>
      Then the answer carries every protection

      Examples: Kinds of answer
        | answer                             |
        | what she asked for                 |
        | a demand to say who she is         |
        | a demand to correct her request    |
        | a refusal                          |
        | word that there is no such thing   |
        | word that this is not possible     |
        | word that the request is too large |
        | word that something went wrong     |

    Example: Everything that the platform offers
      When a stranger tries everything that the platform offers
      Then every answer carries every protection

  @asvs_5_0_0_v16_5_1 @cwe_209
  Rule: A failure tells nothing of its cause

    Example: The platform fails, with a secret in the cause
      Given the platform fails on the inside, with a secret in the cause
      When Maya signs in
      Then Maya is only told that something went wrong
      And the answer tells nothing of the cause

  @asvs_5_0_0_v3_4_2 @cwe_942
  Rule: Pages of other sites can't read answers

    Example: A foreign page asks in Maya's name
      Given Maya is signed in
      When a page of another site asks for Maya's account
      Then the page is not allowed to read the answer

  Rule: A request can't ask to be taken for another one

    Example: Looking asks to be taken for signing out
      Given Maya is signed in
      When Maya looks at her account, asking that it be taken for signing out
      Then Maya still sees her account

  @cwe_601
  Rule: Nobody is sent anywhere by the name a request gives to the platform

    Example: Maya asks for her account with a slash too many, by another name
      Given Maya is signed in
      When Maya asks for her account with a slash too many, by another name
      Then Maya is told that there is no such thing

    Example: Maya asks properly, by another name
      Given Maya is signed in
      When Maya asks for her account by another name
      Then Maya sees her account

  @cwe_807
  Rule: Every request is numbered by the platform, whatever number it brings

    Example: Maya's request brings its own number
      When Maya signs in with a request that brings its own number
      Then the answer carries a number of the platform's own
