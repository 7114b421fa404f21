@authentication @secu_01 @secu_05
Feature: Staying signed in
  Access runs out after a quarter of an hour and can be refreshed, each time with a
  token that is good once. If one is shown twice, somebody has a copy: the session ends.

  Background:
    Given Maya has an account at Acme
    And Maya has signed in

  @asvs_5_0_0_v10_4_5 @cwe_294
  Rule: A refresh token is good once

    Example: Maya refreshes her access
      When Maya refreshes her access
      Then Maya is let in

    @clock
    Example: After her access has run out
      Given 15 minutes have passed
      When Maya refreshes her access
      Then Maya is let in

    Example: Maya refreshes it once more, with the token she got last
      Given Maya has refreshed her access
      When Maya refreshes her access
      Then Maya is let in

    Example: A spent token is shown again
      Given Maya has refreshed her access
      When Mallory refreshes Maya's access with the token she spent
      Then Mallory gets no fresh tokens

  @asvs_5_0_0_v10_4_5
  Rule: Showing a spent token ends the session it was of, with all that came of it

    Example: Access that was refreshed meanwhile
      Given Maya has refreshed her access
      When Mallory refreshes Maya's access with the token she spent
      Then Maya is signed out

    Example: The token that would have been next
      Given Maya has refreshed her access
      And Mallory has refreshed Maya's access with the token she spent
      When Maya refreshes her access
      Then Maya is not recognised

    Example: Maya's other sessions go on
      Given Maya is signed in on a second device
      And Maya has refreshed her access
      When Mallory refreshes Maya's access with the token she spent
      Then Maya's second device still sees her account

    Example: The auditor sees it
      Given Maya has refreshed her access
      When Mallory refreshes Maya's access with the token she spent
      Then Acme's auditor finds that a spent token of Maya's was shown

  @live @cwe_367 @asvs_5_0_0_v15_4_2
  Rule: Of many who show one token at the same instant, one gets fresh ones, and they are of no use

    Example: Twenty at once
      When Maya's access is refreshed with one token 20 times at the same instant
      Then exactly one answer holds fresh tokens
      And neither the fresh tokens nor Maya's own open anything

  @asvs_5_0_0_v7_3_2 @asvs_5_0_0_v10_4_8 @clock @cwe_613
  Rule: Refreshing doesn't prolong a session beyond its seventh day

    Example: Refreshed every ten hours, a second before the end
      Given Maya has refreshed her access every 10 hours for 160 hours
      And 7 hours, 59 minutes and 59 seconds have passed
      When Maya refreshes her access
      Then Maya is let in

    Example: Refreshed every ten hours, at the end
      Given Maya has refreshed her access every 10 hours for 160 hours
      And 8 hours have passed
      When Maya refreshes her access
      Then Maya is told that her session has run out

    Example: Access that was refreshed at the very end ends with the session
      Given Maya has refreshed her access every 10 hours for 160 hours
      And 7 hours and 59 minutes have passed
      And Maya has refreshed her access
      When 1 minute passes
      Then Maya is told that her access has run out

  @asvs_5_0_0_v7_3_1 @clock @cwe_613
  Rule: A session that nobody uses for a day ends

    Example: A second before
      Given 23 hours, 59 minutes and 59 seconds have passed
      When Maya refreshes her access
      Then Maya is let in

    Example: After exactly a day
      Given 24 hours have passed
      When Maya refreshes her access
      Then Maya is not recognised

    Example: Using access counts as use
      Given 10 minutes have passed
      And Maya has looked at her account
      And 23 hours and 55 minutes have passed
      When Maya refreshes her access
      Then Maya is let in

    Example: Being refused does not
      Given 10 minutes have passed
      And Maya has asked for the audit log in vain
      And 23 hours and 50 minutes have passed
      When Maya refreshes her access
      Then Maya is not recognised

    Example: Access alone does not outlive an unused session
      Given Maya signed in a day ago, did nothing since, and her access is fresh
      When Maya looks at her account
      Then Maya is not recognised

  @asvs_5_0_0_v7_4_2 @cwe_613
  Rule: Access is refreshed only for a session that counts and an account that may sign in

    Example: Maya may sign in
      When Maya refreshes her access
      Then Maya is let in

    Scenario Outline: Maya has been <lost>
      Given Maya has been <lost>
      When Maya refreshes her access
      Then Maya is not recognised

      Examples: Losses
        | lost              |
        | suspended         |
        | deleted           |
        | removed from Acme |

    Example: Maya has signed out
      Given Maya has signed out
      When Maya refreshes her access
      Then Maya is not recognised

  @asvs_5_0_0_v9_2_2
  Rule: Only a refresh token refreshes access

    Example: Maya shows hers
      When Maya refreshes her access
      Then Maya is let in

    Example: A token for access does not
      When Maya refreshes her access with her token for access
      Then Maya is not recognised

    Example: A browser's cookie does not
      When Maya refreshes her access with what a browser's cookie holds
      Then Maya is not recognised

    Example: A refresh token that Mallory signed does not
      When Mallory refreshes Maya's access with a token he signed himself
      Then Mallory is not recognised

    Example: What is no token does not
      When Maya refreshes her access with three dots
      Then Maya is not recognised
