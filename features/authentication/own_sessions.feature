@authentication @secu_01
Feature: One's own sessions
  A person sees where they are signed in, and ends what they don't know.

  Background:
    Given Maya and Tom work at Acme
    And Maya is signed in

  Rule: A person sees their own sessions and nobody else's

    Example: Maya sees her two devices
      Given Maya is signed in on a second device, a telephone
      And Tom is signed in
      When Maya looks at her sessions
      Then Maya sees two sessions, and knows which is this one and which is the telephone

    @clock
    Example: Maya sees when each was last used
      Given Maya is signed in on a second device, a telephone
      And 10 minutes have passed
      And Maya has looked at her account
      When Maya looks at her sessions
      Then Maya sees that this one was used after the telephone

    Example: A session that ended is not shown
      Given Maya had signed in on a second device and signed out there
      When Maya looks at her sessions
      Then Maya sees only this session

    @asvs_5_0_0_v14_2_6
    Example: No token stands there
      When Maya looks at her sessions
      Then Maya sees only this session
      And no token stands in the answer

    Example: Mallory is not signed in
      When Mallory looks at his sessions
      Then Mallory is not recognised

    @cwe_639
    Example: Tom can't go on in Maya's list
      Given Maya is signed in on a second device
      And Tom is signed in
      When Tom goes on in Maya's list of sessions
      Then Tom is turned away because the list can't be continued from there

    Example: Maya can
      Given Maya is signed in on a second device
      When Maya looks at her sessions one by one
      Then Maya sees each of her sessions once

  @cwe_613
  Rule: A person ends one session of theirs, and it is gone at once

    Example: Maya ends the session of her second device
      Given Maya is signed in on a second device
      When Maya ends the session of her second device
      Then Maya's second device is signed out
      And Maya still sees her account

    @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
    Example: Tom knows the name of Maya's session
      Given Tom is signed in
      When Tom ends Maya's session
      Then Tom is told that there is no such thing
      And Maya still sees her account

    Example: A session that never was
      When Maya ends a session that never was
      Then Maya is told that there is no such thing

    @cwe_204
    Example: Somebody else's session and none look alike
      Given Tom is signed in
      When Tom ends Maya's session
      Then Tom is told exactly what he would be told of a session that never was

  @cwe_613
  Rule: A person ends all their sessions but the one they ask from

    Example: Maya's second device is signed out, this one is not
      Given Maya is signed in on a second device
      When Maya ends all her other sessions
      Then Maya's second device is signed out
      And Maya still sees her account

    Example: Tom's session goes on
      Given Tom is signed in
      When Maya ends all her other sessions
      Then Tom still sees his account

    Example: Mallory, who is not signed in, would like to end sessions
      When Mallory ends all other sessions
      Then Mallory is not recognised

  @asvs_5_0_0_v16_3_1
  Rule: Ending sessions is kept for the auditor

    Example: One
      Given Maya is signed in on a second device
      When Maya ends the session of her second device
      Then Acme's auditor finds that Maya ended a session

    Example: All others
      Given Maya is signed in on a second device
      When Maya ends all her other sessions
      Then Acme's auditor finds that Maya ended a session
