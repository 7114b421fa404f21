@episodes @secu_07
Feature: Administrators inspecting episodes
  Where something went wrong, an administrator may read what an agent did for somebody: saying
  why, and in the sight of its owner and of the auditors.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v16_3_2 @cwe_778
  Rule: Its owner and the auditors find who inspected an episode, and why

    Example: Maya finds that Tom did, and why
      Given Tom has become an administrator
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who | what          | granted |
        | Tom | an inspection | yes     |
      And Maya finds the reason in the access log of "Quarterly refunds"
      And Acme's auditor finds that Tom inspected "Quarterly refunds"

    @cwe_203
    Example: Tom asks to go on where nobody stopped, and learns nothing by that
      Given Tom has become an administrator
      When Tom inspects "Quarterly refunds", going on from a mark that Atom didn't give
      Then Tom is told exactly what he would be told so of an episode that never was

  @asvs_5_0_0_v2_2_1 @cwe_20
  Rule: Without a reason nobody inspects

    Background:
      Given Tom has become an administrator

    Example: A customer complained
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom sees "Quarterly refunds" as it was kept

    Scenario Outline: His reason is <reason>
      When Tom inspects "Quarterly refunds", giving a reason that is <reason>
      Then Tom is asked to correct the reason

      Examples: No reason
        | reason            |
        | empty             |
        | only blank        |
        | of 501 characters |
        | of two lines      |
        | no text           |

    Example: Having given one once, he opens it without
      Given Tom has inspected "Quarterly refunds" because a customer complained
      When Tom opens "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

  @asvs_5_0_0_v8_2_1 @asvs_5_0_0_v8_2_2 @cwe_862 @api5_2023
  Rule: Only administrators of its workspace inspect an episode

    Example: Tom is an administrator, and sees its parts as well
      Given "Quarterly refunds" has a part of each kind
      And Tom has become an administrator
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom sees its parts in their order

    Example: A member has no reason
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom is refused because only administrators may do this

    @cwe_613
    Example: Tom is no administrator any more
      Given Tom has become an administrator
      And Tom has inspected "Quarterly refunds" because a customer complained
      And Tom has become a member
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom is refused because only administrators may do this

    @asvs_5_0_0_v8_4_1
    Example: Tom is an administrator elsewhere
      Given Tom belongs to Globex as well, as an administrator there
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Tom is refused because only administrators may do this

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
