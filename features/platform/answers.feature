@platform @secu_01
Feature: Every answer
  An answer is protected against misuse by whoever shows, stores or frames it, and
  tells nothing that the caller need not know.

  Background:
    Given Maya works at Acme

  @asvs_5_0_0_v3_4_1 @asvs_5_0_0_v3_4_3 @asvs_5_0_0_v3_4_4 @asvs_5_0_0_v3_4_5 @asvs_5_0_0_v3_4_6 @asvs_5_0_0_v14_3_2
  Rule: Every answer carries every protection, whatever it says

    Scenario Outline: <answer>
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

    Example: Every door of the platform
      When a stranger knocks at every door of the platform
      Then every answer carries every protection

  @asvs_5_0_0_v16_5_1 @cwe_209
  Rule: A failure tells nothing of its cause

    Example: The platform fails on the inside
      Given the platform fails on the inside, with a secret in the cause
      When Maya signs in
      Then Maya is only told that something went wrong
      And the answer tells nothing of the cause

    Example: The platform does not fail
      When Maya signs in
      Then Maya is let in

  @asvs_5_0_0_v3_4_2 @cwe_942
  Rule: Pages of other sites can't read answers

    Example: A foreign page asks in Maya's name
      Given Maya is signed in
      When a page of another site asks for Maya's account
      Then the page is not allowed to read the answer

  @asvs_5_0_0_v4_1_4
  Rule: A request is taken for what it is

    Example: A request that asks to be taken for another
      Given Maya is signed in
      When Maya looks at her account, asking that it be taken for signing out
      Then Maya still sees her account

  @asvs_5_0_0_v4_1_3 @cwe_807
  Rule: What a request says of itself on the way is not believed

    Example: A request brings its own number
      When Maya signs in with a request that brings its own number
      Then the answer carries a number of the platform's own
