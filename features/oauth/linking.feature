@oauth @secu_06
Feature: Linking a provider to an account
  Whoever has an account lets a provider's identity open it: signed in, having just shown who they are;
  or by the link that is mailed to them when somebody came with their address.

  Background:
    Given Maya and Tom work at Acme
    And Mallory has an account at Globex

  @asvs_5_0_0_v7_5_1 @cwe_352
  Rule: Whoever has just signed in links a provider to their own account

    Scenario Outline: Maya links <provider>
      Given Maya is signed in
      When Maya links <provider>
      Then Maya sees <provider> among what is linked to her account
      And Maya can sign in with <provider>
      And a mail tells Maya that <provider> was linked

      Examples: Providers
        | provider        |
        | Google          |
        | GitHub          |
        | Microsoft       |
        | Acme's provider |

    Example: By an address that nobody has at Atom
      Given Google knows Maya by another address by now
      And Maya is signed in
      When Maya links Google
      Then Maya sees Google among what is linked to her account

    Example: What was linked stands in the audit log
      Given Maya is signed in
      When Maya links Google
      Then Acme's auditor finds that Maya linked Google

    Example: Mallory isn't signed in
      When Mallory wants to link Google
      Then Mallory is not recognised

    @clock
    Example: Maya signed in a second less than ten minutes ago
      Given Maya signed in 9 minutes and 59 seconds ago, and has been here since
      When Maya links Google
      Then Maya sees Google among what is linked to her account

    @clock
    Example: Maya signed in ten minutes ago
      Given Maya signed in 10 minutes ago, and has been here since
      When Maya wants to link Google
      Then Maya is refused because her sign-in is not fresh

    Example: Maya signed in ten minutes ago, and has had her access refreshed since
      Given Maya signed in 10 minutes ago, and has been here since
      And Maya has had her access refreshed
      When Maya wants to link Google
      Then Maya is refused because her sign-in is not fresh

    Scenario Outline: Another site has Maya's browser link Mallory's Google, with <proof>
      Given Maya has signed in with her browser
      When Maya's browser is made to link Google, with <proof>
      Then Maya is refused because the request doesn't prove where it comes from

      Examples: Proofs that another site hasn't
        | proof                              |
        | no proof                           |
        | a proof with a letter changed      |

    Example: Another site has Maya's browser come back with what Mallory was given
      Given Mallory is signed in
      And Mallory has agreed at Google to have it linked
      When Maya's browser is sent back with what Mallory was given
      Then Maya is turned away because the state is not known

    Example: Mallory follows Maya's attempt to link in his own browser
      Given Maya is signed in
      And Maya has set out to link Google
      When Mallory agrees there, and comes back in his own browser
      Then Mallory is turned away because the state is not known

    Example: An agent can't link anything
      Given Maya's agent is autonomous
      And Maya's agent holds a token
      When Maya's agent wants to link Google
      Then Maya's agent is refused because only people may do this

  @asvs_5_0_0_v7_4_1 @cwe_613
  Rule: Whoever is no longer signed in links nothing

    Example: Maya is still signed in when she comes back
      Given Maya is signed in
      And Maya has agreed at Google to have it linked
      When Maya comes back from Google
      Then Maya sees Google among what is linked to her account

    Scenario Outline: Maya <what> while she is at Google
      Given Maya is signed in
      And Maya has agreed at Google to have it linked
      And Maya <what>
      When Maya comes back from Google
      Then Maya is not recognised

      Examples: Meanwhile
        | what                        |
        | has signed out              |
        | has been suspended          |
        | has been removed from Acme  |

  @cwe_287
  Rule: An identity opens one account, and of each provider's an account has one

    Example: Google's identity of Maya opens Tom's account already
      Given Tom has linked Google
      And Maya is signed in
      When Maya links Google as Tom is known there
      Then Maya is told that the identity opens another account

    Example: Maya has linked another identity of Google's
      Given Maya has linked Google
      And Maya is signed in
      When Maya links Google as Mallory is known there
      Then Maya is told that another identity of that provider is linked

    Example: Maya links the same once more
      Given Maya has linked Google
      And Maya is signed in
      When Maya links Google
      Then Maya sees Google among what is linked to her account

    Example: Maya links a second provider
      Given Maya has linked Google
      And Maya is signed in
      When Maya links GitHub
      Then Maya sees GitHub among what is linked to her account
      And Maya sees Google among what is linked to her account

    @live @cwe_367
    Example: Maya and Tom link one identity at the same instant
      Given Maya and Tom have agreed at Google, as Mallory is known there, to have it linked
      When Maya and Tom come back from Google at the same instant
      Then Google's identity of Mallory opens exactly one of their accounts

  @asvs_5_0_0_v6_4_1 @asvs_5_0_0_v6_3_7
  Rule: Whoever came with a verified address of an account's may link it by the link that is mailed there

    Background:
      Given Google knows Mallory by Maya's address
      And Mallory has signed in with Google

    Example: Maya agrees
      When Maya follows the link in the mail about Google
      Then whom Google knows as Mallory is let in to Maya's account
      And a mail tells Maya that Google was linked

    Example: Maya does nothing
      When Mallory signs in with Google
      Then Mallory is told that the identity has to be linked first

    Example: The link is used twice
      Given Maya has followed the link in the mail about Google
      When Maya follows the link in the mail about Google
      Then Maya is turned away because the link can't be used

    Example: The link is used again, once Google is unlinked
      Given Maya has followed the link in the mail about Google
      And Maya has unlinked Google since
      When Maya follows the link in the mail about Google
      Then Maya is turned away because the link can't be used

    Scenario Outline: Maya follows <what>
      When Maya follows the link in the mail about Google, <what>
      Then Maya is turned away because the link can't be used

      Examples: Links that aren't it
        | what                           |
        | with a letter changed          |
        | as if it confirmed her address |

    Example: A link that confirms an address links nothing
      Given Maya's account is not confirmed yet
      And Maya has asked for another link to confirm her address
      When Maya follows that link as if it was about Google
      Then Maya is turned away because the link can't be used

    @clock
    Example: A day later
      Given 24 hours have passed
      When Maya follows the link in the mail about Google
      Then Maya is turned away because the link can't be used

    @clock
    Example: A second less than a day later
      Given 23 hours, 59 minutes and 59 seconds have passed
      When Maya follows the link in the mail about Google
      Then whom Google knows as Mallory is let in to Maya's account

    Example: Mallory came again, and a second link was mailed
      Given Mallory has signed in with Google
      When Maya follows the first link in the mails about Google
      Then Maya is turned away because the link can't be used

    Example: Maya has been suspended
      Given Maya has been suspended
      When Maya follows the link in the mail about Google
      Then Maya is turned away because the link can't be used

    Example: Maya has linked another identity of Google's meanwhile
      Given Maya has linked Google
      When Maya follows the link in the mail about Google
      Then Maya is turned away because the link can't be used

    Example: The identity opens another account meanwhile
      Given whom Google knows as Mallory has been linked to Tom's account
      When Maya follows the link in the mail about Google
      Then Maya is turned away because the link can't be used

    Example: Maya's address is another one by now
      Given Maya's account has another address by now
      When Maya follows the link in the mail about Google
      Then Maya is turned away because the link can't be used

  @cwe_287
  Rule: An account that nobody had confirmed is handed over with nothing of whoever made it
    Mallory may make an account with Gita's address before she comes: by signing up, or by coming from
    Microsoft, where he wrote her address into his profile.

    Scenario Outline: Mallory comes back <how>, while nobody else has been there
      Given Mallory has made an account with Gita's address by <making it>
      When Mallory tries to come back to that account <how>
      Then Mallory gets in to the account with Gita's address

      Examples: What he makes it by, and what he comes back with
        | making it             | how                          |
        | signing up            | with the password he chose   |
        | signing up            | with the access he was given |
        | coming from Microsoft | through Microsoft            |

    Scenario Outline: Gita is handed the account that Mallory made by <making it>
      Given Mallory has made an account with Gita's address by <making it>
      And Gita has signed in with Google
      When Gita follows the link in the mail about Google
      Then Gita can sign in with Google
      And Gita's address counts as confirmed

      Examples: What he made it by
        | making it             |
        | signing up            |
        | coming from Microsoft |

    Scenario Outline: Mallory comes back <how>, once Gita was handed the account
      Given Mallory has made an account with Gita's address by <making it>
      And Gita has been handed that account by the link in the mail about Google
      When Mallory tries to come back to that account <how>
      Then Mallory doesn't get in to Gita's account

      Examples: What he had prepared for that
        | making it             | how                          |
        | signing up            | with the password he chose   |
        | signing up            | with the access he was given |
        | coming from Microsoft | through Microsoft            |
        | coming from Microsoft | with the access he was given |

    Scenario Outline: Mallory comes back <how>, once Gita has chosen another password
      Given Mallory has made an account with Gita's address by <making it>
      And Gita has chosen another password for that account by mail
      When Mallory tries to come back to that account <how>
      Then Mallory doesn't get in to Gita's account

      Examples: What he had prepared for her password
        | making it             | how                          |
        | signing up            | with the password he chose   |
        | signing up            | with the access he was given |
        | coming from Microsoft | through Microsoft            |
        | coming from Microsoft | with the access he was given |

    @live @cwe_367
    Example: Mallory comes through Microsoft at the instant in which Gita is handed the account
      Given Mallory has made an account with Gita's address by coming from Microsoft
      And Gita has signed in with Google
      When Gita follows the link in the mail about Google while Mallory comes through Microsoft 4 times
      Then nobody but Gita gets in to Gita's account

  @asvs_5_0_0_v6_3_4 @cwe_287
  Rule: Only whoever has confirmed an address links a provider

    Example: Maya hasn't yet
      Given Maya's account is not confirmed yet
      And Maya is signed in
      When Maya wants to link Google
      Then Maya is refused because her address has to be confirmed

    Example: Maya has
      Given Maya is signed in
      When Maya links Google
      Then Maya sees Google among what is linked to her account
