@authentication @secu_01
Feature: Inviting
  Owners and administrators invite people by their address. Whoever owns the address
  may join, with an account of that address, once.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita works at Globex
    And Maya, Tom and Gita are signed in

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Only owners and administrators invite, and to no role above their own

    Example: Maya invites Gita
      When Maya invites Gita
      Then a mail invites Gita

    Scenario Outline: Maya invites Gita to be <role>
      Given Maya has invited Gita to be <role>
      When Gita joins with the link in her mail
      Then Gita is <role> at Acme

      Examples: Up to her own
        | role             |
        | a viewer         |
        | an administrator |

    Scenario Outline: Tom is <role>
      Given Tom has become <role>
      When Tom invites Gita
      Then Tom is refused because only administrators may invite
      And no mail invites Gita

      Examples: Others
        | role     |
        | a member |
        | a viewer |

    @cwe_269
    Example: An owner invites to be an owner
      Given Maya is an owner at Acme
      And Maya has invited Gita to be an owner
      When Gita joins with the link in her mail
      Then Gita is an owner at Acme

    @cwe_269
    Example: An administrator invites to be an owner
      When Maya invites Gita to be an owner
      Then Maya is refused because she may invite to no role above her own
      And no mail invites Gita

  Rule: Who is invited may join, once and within seven days

    Background:
      Given Maya has invited Gita

    Example: Gita joins
      When Gita joins with the link in her mail
      Then Gita is a member at Acme

    Example: Gita joins on the page
      Given Gita has signed in with her browser
      When Gita opens the link in her mail and presses the button to join
      Then Gita is a member at Acme

    @cwe_294
    Example: The same link again
      Given Gita has joined with the link in her mail
      And Maya has removed Gita
      When Gita joins with the link in her mail
      Then Gita is turned away because the link can't be used

    @cwe_863
    Example: Another link, from before Gita was removed
      Given Maya has invited Gita once more
      And Gita has joined with the first link in her mail
      And Maya has removed Gita
      When Gita joins with the newest link in her mail
      Then Gita is turned away because the link can't be used

    @clock
    Example: A second before the seven days are over
      Given Gita will be signed in 7 days less a second from now
      When Gita joins with the link in her mail
      Then Gita is a member at Acme

    @clock
    Example: After exactly seven days
      Given Gita will be signed in 7 days from now
      When Gita joins with the link in her mail
      Then Gita is turned away because the link can't be used

    Example: A link with a letter changed
      When Gita joins with the link in her mail with a letter changed
      Then Gita is turned away because the link can't be used

    Example: Mallory is not signed in
      When Mallory joins with the link in Gita's mail
      Then Mallory is not recognised

  @cwe_842
  Rule: An invitation is for the owner of the address alone

    Background:
      Given Maya has invited Gita

    Example: Mallory has got hold of it
      Given Mallory has an account at Globex
      And Mallory is signed in
      When Mallory joins with the link in Gita's mail
      Then Mallory is turned away because the link can't be used

    Example: Somebody has Gita's address but hasn't confirmed it
      Given Gita's account is not confirmed yet
      When Gita joins with the link in her mail
      Then Gita is refused because she would have to confirm her address to join

    Example: Gita has
      When Gita joins with the link in her mail
      Then Gita is a member at Acme

  @cwe_863
  Rule: An invitation is worth what whoever sent it may do by then

    Example: Maya is a member by then
      Given Maya has invited Gita
      And Maya has become a member
      When Gita joins with the link in her mail
      Then Gita is turned away because the link can't be used

    Example: Maya was suspended
      Given Maya has invited Gita
      And Maya has been suspended
      When Gita joins with the link in her mail
      Then Gita is turned away because the link can't be used

    Example: Maya is an owner by then
      Given Maya has invited Gita
      And Maya is an owner at Acme
      When Gita joins with the link in her mail
      Then Gita is a member at Acme

  Rule: Administrators see open invitations to their own workspace, and withdraw them

    Background:
      Given Maya has invited Gita

    Example: Maya looks
      When Maya looks at the open invitations
      Then Maya sees that Gita is invited

    Example: Tom looks
      When Tom looks at the open invitations
      Then Tom is refused because only administrators may see who is invited

    @cwe_639
    Example: An administrator of Globex looks
      Given Gita is an administrator at Globex
      When Gita looks at the open invitations
      Then Gita sees no invitation

    Example: Maya withdraws it
      Given Maya has withdrawn the invitation
      When Gita joins with the link in her mail
      Then Gita is turned away because the link can't be used

    @cwe_639 @api1_2023
    Example: An administrator of Globex withdraws it
      Given Gita is an administrator at Globex
      When Gita withdraws the invitation
      Then Gita is told that there is no such thing

    Example: Tom withdraws it
      When Tom withdraws the invitation
      Then Tom is refused because only administrators may withdraw an invitation

  @cwe_204
  Rule: Inviting doesn't tell whether the address has an account

    Example: An address with an account, and one without
      When Maya invites Gita
      Then Maya is told exactly what she is told for an address without an account

  Rule: Nobody belongs to a workspace twice

    Example: Tom works there already
      Given Maya has invited Tom
      When Tom joins with the link in his mail
      Then Tom is told that he belongs to it already

    Example: Gita doesn't yet
      Given Maya has invited Gita
      When Gita joins with the link in her mail
      Then Gita is a member at Acme

  @asvs_5_0_0_v16_3_3
  Rule: Inviting and joining are kept for the auditor

    Example: What Maya did
      When Maya invites Gita
      Then Acme's auditor finds that Maya invited somebody

    Example: What Gita did
      Given Maya has invited Gita
      When Gita joins with the link in her mail
      Then Acme's auditor finds that Gita joined
