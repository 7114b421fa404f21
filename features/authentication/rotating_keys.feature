@authentication @secu_05 @live
Feature: Rotating keys
  The operator may change the key that tokens are signed with, without signing anybody
  out; and take an old key away, with all that was signed by it.

  Background:
    Given Maya has an account at Acme
    And Maya is signed in

  @asvs_5_0_0_v9_1_3
  Rule: A fresh key signs, the one before it still counts

    Example: A token from before
      When the operator adds a fresh key to sign with
      Then Maya still sees her account

    Example: A token from after
      Given the operator has added a fresh key to sign with
      When Maya signs in
      Then Maya is let in
      And her token is signed with the fresh key

  @cwe_324
  Rule: A key that was taken away counts for nothing

    Example: A token signed with it
      Given the operator has added a fresh key to sign with
      When the operator takes the former key away
      Then Maya is signed out

    Example: A token signed with the fresh one
      Given the operator has added a fresh key to sign with
      And Maya has signed in
      When the operator takes the former key away
      Then Maya still sees her account

    Example: A token that bears the fresh key's name, signed with the former
      Given the operator has added a fresh key to sign with
      And the operator has taken the former key away
      When Mallory presents a token for Maya that bears the fresh key's name, signed with the former
      Then Mallory is not recognised
