@episodes @secu_07
Feature: Administrators inspecting episodes
  Where something went wrong, an administrator may read what an agent did for somebody: saying
  why, and in the sight of its owner and of the auditors.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v8_2_1 @asvs_5_0_0_v8_2_2 @cwe_862 @api5_2023
  Rule: An administrator reads an episode for a reason that its owner finds

    Example: Tom is an administrator
      Given Tom has become an administrator
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom sees "Quarterly refunds" as it was kept

    Example: He sees its parts as well
      Given "Quarterly refunds" has a part of each kind
      And Tom has become an administrator
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom sees its parts in their order

    @asvs_5_0_0_v16_3_2 @cwe_778
    Example: Maya finds that he did, and why
      Given Tom has become an administrator
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who | what          | granted |
        | Tom | an inspection | yes     |
      And Maya finds the reason in the access log of "Quarterly refunds"
      And Acme's auditor finds that Tom inspected "Quarterly refunds"

    Scenario Outline: His reason is <reason>
      Given Tom has become an administrator
      When Tom inspects "Quarterly refunds", giving a reason that is <reason>
      Then Tom is asked to correct the reason

      Examples: No reason
        | reason            |
        | empty             |
        | only blank        |
        | of 501 characters |
        | no text           |

    Example: A member has no reason
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom is refused because only administrators may do this

    Example: Maya finds that he tried
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who | what          | granted |
        | Tom | an inspection | no      |

    Example: A viewer has none either
      Given Tom has become a viewer
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom is refused because viewers only look

    @cwe_304
    Example: An administrator who hasn't confirmed his address
      Given Tom has become an administrator
      And Tom's account is not confirmed yet
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom is refused because who hasn't confirmed an address may only look

    @asvs_5_0_0_v8_4_1 @cwe_203 @cwe_639 @api1_2023
    Example: An administrator of another company
      Given Gita has become an administrator
      When Gita inspects "Quarterly refunds" because a customer complained
      Then Gita is told exactly what she would be told of an episode that never was

    @cwe_672
    Example: What was deleted is there for no administrator
      Given Tom has become an administrator
      And Maya has deleted "Quarterly refunds"
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom is told exactly what he would be told of an episode that never was
