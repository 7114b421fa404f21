@authentication @secu_01
Feature: The people of a workspace
  Owners and administrators say who belongs to a workspace and as what. What they say
  counts from the next request on.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita works at Globex
    And Maya, Tom and Gita are signed in

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: People of a workspace see who belongs to it, and nobody else does

    Example: Tom looks who works at Acme
      When Tom looks who works at Acme
      Then Tom sees Maya and Tom, and not Gita

    Example: Gita looks who works at Globex
      When Gita looks who works at Globex
      Then Gita sees Gita, and neither Maya nor Tom

    @asvs_5_0_0_v14_2_6 @cwe_359
    Example: Addresses are nobody else's business
      When Tom looks who works at Acme
      Then Tom sees nobody's address

    Example: Mallory is not signed in
      When Mallory looks who works at Acme
      Then Mallory is not recognised

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Only owners and administrators change what somebody is

    Example: Maya is an administrator
      When Maya makes Tom a viewer
      Then Tom is a viewer at Acme

    Scenario Outline: Tom is <role>
      Given Tom has become <role>
      When Tom makes Maya a viewer
      Then Tom is refused because only administrators may change what somebody is

      Examples: Others
        | role     |
        | a member |
        | a viewer |

    Example: Tom would like to be an administrator
      When Tom makes Tom an administrator
      Then Tom is refused because only administrators may change what somebody is

  @cwe_269 @api5_2023
  Rule: Nobody gives more than they have, or touches who has more

    Example: An administrator makes an administrator
      When Maya makes Tom an administrator
      Then Tom is an administrator at Acme

    Example: An administrator would like to be an owner
      When Maya makes Maya an owner
      Then Maya is refused because the role is above her own

    Example: An administrator would like to make an owner
      When Maya makes Tom an owner
      Then Maya is refused because the role is above her own

    Example: An administrator makes an owner a member
      Given Tom is an owner at Acme
      When Maya makes Tom a member
      Then Maya is refused because the role is above her own

    Example: An owner makes an owner
      Given Maya is an owner at Acme
      When Maya makes Tom an owner
      Then Tom is an owner at Acme

    Example: A role that there isn't
      When Maya makes Tom an emperor
      Then Maya is asked to correct the role

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: An administrator's word ends at the border of the workspace

    Example: Maya's own people
      When Maya makes Tom a viewer
      Then Tom is a viewer at Acme

    Scenario Outline: Maya would like to <do>
      When Maya would like to <do>
      Then Maya is told that there is no such thing

      Examples: Beyond the border
        | do                                       |
        | make Gita of Globex a viewer             |
        | remove Gita of Globex                    |
        | make somebody who never was a viewer     |
        | remove somebody who never was            |

  @asvs_5_0_0_v8_3_2 @cwe_863
  Rule: What somebody was made counts from their next request on

    Example: Tom becomes an administrator
      Given Maya has made Tom an administrator
      When Tom asks for the audit log
      Then Tom sees the audit log

    Example: Maya is one no longer
      Given Maya has made Tom an administrator
      And Tom has made Maya a member
      When Maya makes Tom a viewer
      Then Maya is refused because only administrators may change what somebody is

  @asvs_5_0_0_v7_4_2 @cwe_613
  Rule: Who is removed is out at once

    Example: Maya removes Tom
      When Maya removes Tom
      Then Tom is signed out

    Example: Tom can sign in again, to a workspace of his own
      Given Maya has removed Tom
      When Tom signs in
      Then Tom is let in
      And Tom is alone in his workspace

    Example: Who was removed and comes back is not signed in by what they held before
      Given Maya has removed Tom
      And Tom belongs to Acme again
      When Tom looks at his account
      Then Tom is not recognised

    Example: A member would like to remove somebody
      When Tom removes Maya
      Then Tom is refused because only administrators may remove somebody

    Example: An administrator would like to remove an owner
      Given Tom is an owner at Acme
      When Maya removes Tom
      Then Maya is refused because somebody with a role above hers can't be removed by her

  Rule: A workspace has an owner at all times

    Background:
      Given Tom is an owner at Acme

    Example: The last owner would like to leave
      When Tom leaves Acme
      Then Tom is told that the workspace needs an owner

    Example: The last owner would like to be a member
      When Tom makes Tom a member
      Then Tom is told that the workspace needs an owner

    Example: The last owner would like to remove himself
      When Tom removes Tom
      Then Tom is told that the workspace needs an owner

    Example: One of two owners leaves
      Given Maya is an owner at Acme
      When Tom leaves Acme
      Then Tom is signed out

    @live @cwe_367 @asvs_5_0_0_v15_4_2
    Example: Two owners leave at the same instant
      Given Maya is an owner at Acme
      When Maya and Tom leave Acme at the same instant
      Then exactly one of them has left
      And the other is told that the workspace needs an owner

  Rule: Anybody else may leave

    Example: Tom leaves
      When Tom leaves Acme
      Then Tom is signed out

    Example: Mallory, who is not signed in, would like to leave
      When Mallory leaves Acme
      Then Mallory is not recognised

  @asvs_5_0_0_v16_3_3
  Rule: Who belongs to a workspace, and as what, is kept for the auditor

    Scenario Outline: <doing>
      When <doing>
      Then Acme's auditor finds that <found>

      Examples: What is kept
        | doing                  | found                               |
        | Maya makes Tom a viewer | Maya changed what Tom is            |
        | Maya removes Tom       | Maya removed Tom                    |
        | Tom leaves Acme        | Tom left                            |
