@authentication @secu_01
Feature: Changing a password
  Whoever knows their password may change it. Their other sessions end.

  Background:
    Given Maya has an account at Acme
    And Maya is signed in

  @asvs_5_0_0_v6_2_3 @cwe_620
  Rule: The current password is needed

    Example: Maya gives it
      When Maya changes her password
      Then Maya can sign in with that password
      And Maya's former password no longer lets in

    Example: A thief of her session does not know it
      When Maya changes her password, giving another one as the current
      Then Maya is turned away because the current password is wrong

    Example: Mallory is not signed in
      When Mallory changes Maya's password, which he knows, without signing in
      Then Mallory is not recognised

  @asvs_5_0_0_v7_4_3 @cwe_613
  Rule: Changing the password ends all other sessions

    Example: This session goes on
      When Maya changes her password
      Then Maya still sees her account
      And a mail tells Maya that her password was changed

    Example: A second device is signed out
      Given Maya is signed in on a second device
      When Maya changes her password
      Then Maya's second device is signed out

    Example: Tom stays signed in
      Given Tom works at Acme
      And Tom is signed in
      When Maya changes her password
      Then Tom still sees his account

  Rule: The new password is judged like one at signing up

    Example: A short one
      When Maya changes her password to one of 11 characters
      Then Maya is asked to correct her new password

    Example: A common one
      When Maya changes her password to a common one
      Then Maya is asked to correct her new password

    Example: Her own address
      When Maya changes her password to her own address
      Then Maya is asked to correct her new password

    Example: One of her own choice
      When Maya changes her password
      Then Maya can sign in with that password

  @asvs_5_0_0_v6_3_1 @cwe_307
  Rule: Guessing the current password is stopped like guessing at signing in

    Example: The fifth guess is still looked at
      Given Maya has given a wrong current password 4 times
      When Maya changes her password
      Then Maya can sign in with that password

    Example: Mistyping the new password is no guess
      Given Maya has wished for too short a password 5 times
      When Maya changes her password
      Then Maya can sign in with that password

    Example: After the fifth wrong guess not even the right one is
      Given Maya has given a wrong current password 5 times
      When Maya changes her password
      Then Maya is turned away because the current password is wrong

  @asvs_5_0_0_v16_3_1
  Rule: Changing the password is kept for the auditor, and so is failing to

    Example: Maya changes it
      When Maya changes her password
      Then Acme's auditor finds that Maya changed her password

    Example: Maya does not know it
      When Maya changes her password, giving another one as the current
      Then Acme's auditor finds that Maya failed to change her password
