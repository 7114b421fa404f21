@authentication @secu_01
Feature: Suspending an account
  An operator suspends an account and reinstates it. Suspending ends everything at once.

  Background:
    Given Maya and Tom work at Acme
    And Maya has signed in

  @asvs_5_0_0_v7_4_2 @cwe_613
  Rule: Suspending ends every session, and none comes back

    Example: The operator suspends Maya
      When an operator suspends Maya
      Then Maya is signed out

    Example: Every device of hers
      Given Maya is signed in on a second device
      When an operator suspends Maya
      Then Maya's second device is signed out

    Example: Her browser
      Given Maya has signed in with her browser as well
      When an operator suspends Maya
      Then a kept copy of the cookie opens nothing

    Example: Refreshing after being reinstated
      Given an operator has suspended Maya
      And an operator has reinstated Maya
      When Maya refreshes her access
      Then Maya is not recognised

    @live
    Example: The operator suspends Maya while Atom runs
      When an operator suspends Maya by command
      Then Maya is signed out
      And the operator is told nothing

    Example: Maya was suspended and reinstated
      Given an operator has suspended Maya
      And an operator has reinstated Maya
      When Maya looks at her account
      Then Maya is not recognised

    Example: Tom stays signed in
      Given Tom is signed in
      When an operator suspends Maya
      Then Tom still sees his account

  Rule: A reinstated account may sign in again

    Example: Maya is suspended
      Given an operator has suspended Maya
      When Maya signs in
      Then Maya is turned away because her account is inactive

    Example: Maya is reinstated
      Given an operator has suspended Maya
      And an operator has reinstated Maya
      When Maya signs in
      Then Maya is let in

  @cwe_304
  Rule: Nobody's address is confirmed by having been suspended

    Example: Maya's was not confirmed
      Given Maya's account is not confirmed yet
      And an operator has suspended Maya
      And an operator has reinstated Maya
      When Maya signs in
      Then Maya's account is pending

    Example: Maya's was
      Given an operator has suspended Maya
      And an operator has reinstated Maya
      When Maya signs in
      Then Maya's account is active

  Rule: The operator is told when there is no such account

    Example: Nobody has this address
      When an operator suspends somebody without an account
      Then the operator is told that there is no such account

    Example: Maya has hers
      When an operator suspends Maya
      Then the operator is told nothing

  @asvs_5_0_0_v16_3_1
  Rule: Suspending is kept for the auditor

    Example: Acme's auditor
      When an operator suspends Maya
      Then Acme's auditor finds that Maya was suspended
