@episodes @secu_07
Feature: Sharing an episode
  The owner of an episode may let colleagues read it, one by one, and end that at any time.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: A colleague reads what was shared with them, until the sharing ends

    Example: Tom opens it
      Given Maya has shared "Quarterly refunds" with Tom
      When Tom opens "Quarterly refunds"
      Then Tom sees "Quarterly refunds" as it was kept

    Example: Tom sees what Maya thinks of it
      Given Maya has rated "Quarterly refunds" with 1
      And Maya has shared "Quarterly refunds" with Tom
      When Tom opens "Quarterly refunds"
      Then Tom sees that it was rated with 1

    Example: Tom looks at its parts
      Given "Quarterly refunds" has a part of each kind
      And Maya has shared "Quarterly refunds" with Tom
      When Tom looks at the parts of "Quarterly refunds"
      Then Tom sees its parts in their order

    Example: Tom finds it among what was shared with him
      Given an agent's work for Tom is kept as "Paper for the printers"
      And an agent's work for Maya is kept as "Salaries"
      And Maya has shared "Quarterly refunds" with Tom
      When Tom looks at what was shared with him
      Then Tom sees exactly "Quarterly refunds"

    Example: It is not among his own
      Given Maya has shared "Quarterly refunds" with Tom
      When Tom looks at his episodes
      Then Tom sees no episodes

    Example: His search doesn't find it
      Given Maya has shared "Quarterly refunds" with Tom
      When Tom searches his episodes for refunds
      Then Tom sees no episodes

    @cwe_672
    Scenario Outline: Maya has ended it, and Tom would like to <deed> it
      Given Maya has shared "Quarterly refunds" with Tom
      And Maya has ended the sharing of "Quarterly refunds" with Tom
      When Tom would like to <deed> "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

      Examples: What he could do before
        | deed                 |
        | open                 |
        | look at the parts of |

    @cwe_672
    Example: Maya has ended one of two, when Tom had seen the other
      Given an agent's work for Maya is kept as "Old invoices", begun 2 days ago
      And Maya has shared "Quarterly refunds" and "Old invoices" with Tom, who has looked at the first
      And Maya has ended the sharing of "Old invoices" with Tom
      When Tom continues what was shared with him
      Then Tom sees no episodes

    @cwe_672
    Example: Nor is it among what was shared with him then
      Given Maya has shared "Quarterly refunds" with Tom
      And Maya has ended the sharing of "Quarterly refunds" with Tom
      When Tom looks at what was shared with him
      Then Tom sees no episodes

    Example: What was shared with Tom was shared with nobody else
      Given Mallory works at Acme
      And Mallory is signed in
      And Maya has shared "Quarterly refunds" with Tom
      When Mallory opens "Quarterly refunds"
      Then Mallory is refused because the episode is somebody else's

    Example: Sharing one shares no other
      Given an agent's work for Maya is kept as "Salaries"
      And Maya has shared "Quarterly refunds" with Tom
      When Tom opens "Salaries"
      Then Tom is refused because the episode is somebody else's

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: To read is all that sharing lets somebody do

    Background:
      Given Maya has shared "Quarterly refunds" with Tom

    Scenario Outline: Tom would like to <deed> what was shared with him
      When Tom would like to <deed> "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

      Examples: What only its owner does
        | deed                          |
        | rate                          |
        | share                         |
        | end the sharing of            |
        | see with whom its owner shares |
        | delete                        |
        | look into the access log of   |

    Example: Maya may do it still
      When Maya ends the sharing of "Quarterly refunds" with Tom
      Then "Quarterly refunds" is shared with nobody
      And Acme's auditor finds that Maya unshared "Quarterly refunds"

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Episodes are shared within the workspace only

    Example: With a colleague
      When Maya shares "Quarterly refunds" with Tom
      Then "Quarterly refunds" is shared with Tom and nobody else
      And Acme's auditor finds that Maya shared "Quarterly refunds"

    Example: With the same colleague once more
      Given Maya has shared "Quarterly refunds" with Tom
      When Maya shares "Quarterly refunds" with Tom once more
      Then "Quarterly refunds" is shared with Tom and nobody else

    @cwe_203
    Example: With somebody of another company
      When Maya shares "Quarterly refunds" with Gita
      Then Maya is told exactly what she would be told of somebody who never was

    Example: With oneself
      When Maya shares "Quarterly refunds" with herself
      Then Maya is asked to correct with whom to share

    Example: Sharing that never was can't be ended
      When Maya ends the sharing of "Quarterly refunds" with Tom
      Then Maya is told that there is no such thing

    Example: Who reads what was shared sees nothing of it from another workspace
      Given Maya has shared "Quarterly refunds" with Tom
      And Tom belongs to Globex as well
      And Tom has switched to Globex
      When Tom would like to open "Quarterly refunds"
      Then Tom is told exactly what he would be told of an episode that never was

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Viewers, and whoever hasn't confirmed an address, share nothing

    Example: Its owner has become a viewer
      Given Maya has become a viewer
      When Maya shares "Quarterly refunds" with Tom
      Then Maya is refused because viewers only look

    @cwe_304
    Example: Its owner hasn't confirmed her address
      Given Maya's account is not confirmed yet
      When Maya shares "Quarterly refunds" with Tom
      Then Maya is refused because who hasn't confirmed an address may only look

    Example: Its owner has become a viewer, and ends what she shared before
      Given Maya has shared "Quarterly refunds" with Tom
      And Maya has become a viewer
      When Maya ends the sharing of "Quarterly refunds" with Tom
      Then "Quarterly refunds" is shared with nobody

    Example: A viewer reads what was shared with him
      Given Tom has become a viewer
      And Maya has shared "Quarterly refunds" with Tom
      When Tom opens "Quarterly refunds"
      Then Tom sees "Quarterly refunds" as it was kept
