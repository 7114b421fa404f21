@authentication @secu_01
Feature: Signing out
  Signing out ends one session, wherever its tokens have got to by then.

  Background:
    Given Maya and Tom work at Acme
    And Maya is signed in

  @asvs_5_0_0_v7_4_1 @cwe_613 @secu_05
  Rule: After signing out, the token is no longer recognised

    Example: After signing out
      Given Maya has signed out
      When Maya looks at her account
      Then Maya is not recognised

    Scenario Outline: After signing out, a copy of the token <copied>
      Given Maya has signed out
      When Mallory presents a copy of Maya's token <copied>
      Then Mallory is not recognised

      Examples: Copies that a list of revoked texts would miss
        | copied                      |
        | with padding behind it      |
        | with its last letter varied |
        | as it was                   |

    @live
    Example: After signing out at one worker, at another
      Given two workers of Atom share a store for counting
      And Maya has signed out
      When Maya looks at her account at the second worker
      Then Maya is not recognised

    @live
    Example: Before signing out, at another worker
      Given two workers of Atom share a store for counting
      When Maya looks at her account at the second worker
      Then Maya sees her account there

    @live
    Example: After signing out and a restart of the platform
      Given Maya has signed out
      When the platform is restarted
      Then Maya's token is still not recognised

  Rule: Signing out ends this session and no other

    Example: Maya's second device stays signed in
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

    Example: Mallory has not signed in
      When Mallory signs out
      Then Mallory is not recognised

    Example: Maya has
      When Maya signs out
      Then Maya is signed out

  Rule: Signing out takes no wishes

    Example: Maya wants to end all sessions at once
      When Maya signs out and asks to end all sessions
      Then Maya is asked to correct the whole request

  @asvs_5_0_0_v16_3_1
  Rule: Signing out is kept for the auditor

    Example: Maya signs out
      When Maya signs out
      Then Acme's auditor finds that Maya ended a session
