@authentication @secu_01
Feature: Signing out
  Signing out ends one session, wherever its tokens have got to by then.

  Background:
    Given Maya and Tom work at Acme
    And Maya is signed in

  @asvs_5_0_0_v7_4_1 @cwe_613
  Rule: A session that was signed out opens nothing any more

    Example: Until then, Maya sees her account
      When Maya looks at her account
      Then Maya sees that it is hers

    Example: Afterwards, the token she held is worth nothing
      When Maya signs out
      Then Maya's token opens nothing any more

    @live
    Example: A restart of the platform does not bring it back
      When Maya signs out
      And the platform is restarted
      Then Maya's token opens nothing any more

  Rule: Signing out ends this session and no other

    Example: Maya's other device stays signed in
      Given Maya is signed in on a second device
      When Maya signs out
      Then Maya's second device still sees her account

    Example: Tom stays signed in
      Given Tom is signed in
      When Maya signs out
      Then Tom still sees his account

  @asvs_5_0_0_v3_5_3 @cwe_352
  Rule: A link can't sign anybody out

    Example: A foreign page holds a link to sign Maya out
      When Maya follows a link to sign out
      Then Maya is told that this is not possible
      And Maya still sees her account

  Rule: Only whoever is signed in can sign out

    Example: Mallory signs out without having signed in
      When Mallory signs out
      Then Mallory is not recognised

  @asvs_5_0_0_v16_3_1
  Rule: Signing out is kept for the auditor

    Example: Acme's auditor sees it
      When Maya signs out
      Then Acme's auditor finds that Maya ended a session
