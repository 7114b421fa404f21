@oauth @secu_06
Feature: Keys of providers
  A provider publishes the keys that it signs its statements with, and may change them at any time. The
  platform keeps what it fetched for an hour, and looks again where a key is named that it doesn't know.

  Background:
    Given Maya has an account at Acme
    And Maya has linked Google
    And Maya has signed in with Google

  @asvs_5_0_0_v9_1_3 @cwe_770
  Rule: Keys are fetched once, and kept for an hour

    Example: Maya signs in once more
      When Maya signs in with Google
      Then Maya is let in
      And Google was asked for its keys once

    @clock
    Example: Shortly before the hour is over
      Given 59 minutes and 59 seconds have passed
      When Maya signs in with Google
      Then Maya is let in
      And Google was asked for its keys once

    @clock
    Example: Once the hour is over
      Given 1 hour has passed
      When Maya signs in with Google
      Then Maya is let in
      And Google was asked for its keys twice

  @asvs_5_0_0_v9_1_3 @cwe_324
  Rule: A fresh key counts at once; a former one no longer than until the platform looks again

    Example: A statement signed with the fresh key
      Given Google signs with a fresh key
      When Maya signs in with Google
      Then Maya is let in to Maya's account
      And Google was asked for its keys twice

    Example: A former key, once the platform has seen the fresh one
      Given Google signs with a fresh key
      And Maya has signed in with Google
      And Google makes a statement that is signed with its former key
      When Maya signs in with Google
      Then Maya is told that the provider failed

    @clock
    Example: A former key, an hour later
      Given Google signs with a fresh key
      And Google makes a statement that is signed with its former key
      And 1 hour has passed
      When Maya signs in with Google
      Then Maya is told that the provider failed

  @asvs_5_0_0_v15_2_2 @cwe_770
  Rule: For a key that there isn't, the platform looks once more, and not again

    Example: Keys were fetched before
      Given Google makes a statement that names a key that there isn't
      When Maya signs in with Google
      Then Maya is told that the provider failed
      And Google was asked for its keys twice

    Example: Keys were never fetched
      Given Maya has linked Acme's provider besides
      And Acme's provider makes a statement that names a key that there isn't
      When Maya signs in with Acme's provider
      Then Maya is told that the provider failed
      And Acme's provider was asked for its keys once

    Example: A key that there is
      Given Google makes a statement that names a key that there isn't
      And Maya has signed in with Google
      And Google is well again
      When Maya signs in with Google
      Then Maya is let in
