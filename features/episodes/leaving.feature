@episodes @secu_07
Feature: Leaving a workspace
  Whoever leaves a workspace, or is removed from it, leaves nothing behind of what agents did for
  them there, and reads nothing any more.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v14_2_7 @cwe_212 @cwe_359 @api8_2023
  Rule: What was done for somebody is erased when they leave

    Background:
      Given "Quarterly refunds" has a part of each kind

    Example: Maya leaves
      Given Maya has rated "Quarterly refunds" in words, and shared it with Tom
      And Tom has opened "Quarterly refunds", and inspected it as an administrator
      When Maya leaves Acme
      Then nothing that "Quarterly refunds" told is stored any more

    Example: Maya is removed
      Given Maya has rated "Quarterly refunds" in words, and shared it with Tom
      And Tom has opened "Quarterly refunds", and inspected it as an administrator
      When Tom removes Maya
      Then nothing that "Quarterly refunds" told is stored any more

    @asvs_5_0_0_v16_3_3 @cwe_778
    Example: That Tom inspected it before he removed Maya stays in the audit log
      Given Maya has shared "Quarterly refunds" with Tom
      And Tom has opened "Quarterly refunds", and inspected it as an administrator
      When Tom removes Maya
      Then Acme's auditor still finds of "Quarterly refunds" exactly this
        | who  | did       |
        | Maya | shared    |
        | Tom  | inspected |

    @asvs_5_0_0_v2_3_3 @asvs_5_0_0_v16_5_3
    Example: Who can't be erased whole hasn't left
      Given the parts of episodes can't be erased
      When Maya leaves Acme
      Then Maya is only told that something went wrong
      And Maya is a member at Acme
      And "Quarterly refunds" is there as it was kept, with its parts

    Example: Whom it was shared with finds it no more
      Given Maya has shared "Quarterly refunds" with Tom
      And Maya has left Acme
      When Tom would like to open "Quarterly refunds"
      Then Tom is told exactly what he would be told of an episode that never was

    Example: A colleague's stay
      Given an agent's work for Tom is kept as "Paper for the printers"
      And Maya has left Acme
      When Tom opens "Paper for the printers"
      Then Tom sees "Paper for the printers" as it was kept

    Example: What was done for her elsewhere stays
      Given Maya belongs to Globex as well
      And an agent's work for Maya at Globex is kept as "Globex's taxes"
      And Maya has left Acme, and is signed in elsewhere
      When Maya opens "Globex's taxes"
      Then Maya sees "Globex's taxes" as it was kept

  @asvs_5_0_0_v8_3_2 @cwe_863 @cwe_672 @api1_2023
  Rule: What was shared with somebody is shared no more once they have left

    Example: Tom was removed, and is back
      Given Maya has shared "Quarterly refunds" with Tom
      And Tom was removed from Acme, and is back
      When Tom opens "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

    @live @asvs_5_0_0_v15_4_2 @cwe_362 @cwe_833
    Example: Maya shares it with Tom at the instant in which he leaves
      When Maya shares "Quarterly refunds" with Tom while he leaves Acme
      Then Tom has left, and finds nothing that was shared with him, once he is back

    Example: Tom has left, and Mallory still reads what was shared with her
      Given Mallory works at Acme and is signed in
      And Maya has shared "Quarterly refunds" with Mallory
      And Tom has left Acme
      When Mallory opens "Quarterly refunds"
      Then Mallory sees "Quarterly refunds" as it was kept
