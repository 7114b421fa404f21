@oauth @secu_06
Feature: Coming back from a provider
  Whoever comes back brings a code and a state. The state shows that this browser began, here, lately,
  and for this provider; without that, the code is worth nothing, and nobody outside is asked about it.

  Background:
    Given Maya and Tom work at Acme
    And Maya has linked Google

  @asvs_5_0_0_v10_2_1 @asvs_5_0_0_v10_1_2 @api2_2023 @cwe_352
  Rule: A return counts only with the state that was given to this very attempt

    Example: Maya comes back
      Given Maya has agreed at Google
      When Maya comes back from Google
      Then Maya is let in to Maya's account

    @cwe_696
    Scenario Outline: Maya comes back with <state>
      Given Maya has agreed at Google
      When Maya comes back from Google with <state>
      Then Maya is turned away because the state is not known
      And Google was asked nothing

      Examples: States that Atom has not given
        | state                                       |
        | no state                                    |
        | an empty state                              |
        | a state with a letter changed               |
        | a state with a letter more                  |
        | a state in other letters                    |
        | a state that nobody has given               |

    Example: Not even where Acme's provider is asked is looked up
      When Maya comes back as if from Acme's provider, with a state that nobody has given
      Then Maya is turned away because the state is not known
      And Acme's provider was asked nothing

    Scenario Outline: Maya comes back with two states, <order>
      Given Maya has agreed at Google
      When Maya comes back from Google with <states>
      Then Maya is asked to correct the whole request

      Examples: Two states
        | order      | states                                   |
        | hers first | her state and another one besides        |
        | hers last  | another state besides, and hers after it |

    Example: Mallory has Maya's browser come back with what he was given
      Given Mallory has agreed at Google
      When Maya's browser is sent back with what Mallory was given
      Then Maya is turned away because the state is not known
      And Google was asked nothing

    Example: Mallory's attempt is as good as before
      Given Mallory has agreed at Google
      And Maya's browser was sent back with what Mallory was given
      When Mallory comes back from Google
      Then Mallory is let in

    Example: Mallory has stolen what Maya was given
      Given Maya has agreed at Google
      When Mallory's browser comes back with what Maya was given
      Then Mallory is turned away because the state is not known
      And Google was asked nothing

    Example: Mallory has put the state of his attempt together with Maya's code
      Given Maya has agreed at Google
      And Mallory has agreed at Google
      When Mallory comes back with his state and Maya's code
      Then Mallory is told that the provider failed

  @asvs_5_0_0_v10_1_2 @cwe_294
  Rule: An attempt counts once

    Example: Maya comes back a second time
      Given Maya has agreed at Google
      And Maya has come back from Google
      When Maya comes back from Google
      Then Maya is turned away because the state is not known

    Example: Maya agrees twice in one attempt
      Given Maya has agreed at Google
      And Maya has come back from Google
      When Maya comes back with a fresh code for the same attempt
      Then Maya is turned away because the state is not known

    Example: An attempt that failed is not tried again
      Given Maya has declined at Google
      And Maya has come back from Google
      When Maya comes back with a fresh code for the same attempt
      Then Maya is turned away because the state is not known

    Example: Maya signs in twice
      Given Maya has signed in with Google
      When Maya signs in with Google
      Then Maya is let in to Maya's account

    @live @cwe_367
    Example: Maya comes back twice at the same instant
      Given Maya has agreed at Google
      When what Maya was given comes back 6 times at the same instant
      Then exactly one of them is let in
      And Google was asked for tokens once

  @clock @cwe_613
  Rule: An attempt counts for ten minutes

    Example: Just in time
      Given Maya has agreed at Google
      When Maya comes back from Google 9 minutes and 59 seconds later
      Then Maya is let in to Maya's account

    Example: Too late
      Given Maya has agreed at Google
      When Maya comes back from Google 10 minutes later
      Then Maya is turned away because the state is not known
      And Google was asked nothing

  @asvs_5_0_0_v10_2_2 @cwe_346
  Rule: One provider's return is never taken for another's

    Example: What Google gave is brought to where GitHub sends back to
      Given Maya has agreed at Google
      When Maya comes back with it as if from GitHub
      Then Maya is turned away because the state is not known
      And GitHub was asked nothing

    Example: What Google gave is said to be another provider's
      Given Maya has agreed at Google
      When Maya comes back from Google, which is said to be another provider
      Then Maya is turned away because another provider sent her back
      And Google was asked nothing

    Example: Google says that it is Google
      Given Maya has agreed at Google
      When Maya comes back from Google, which is said to be Google
      Then Maya is let in to Maya's account

  Rule: What a provider says besides isn't listened to

    Example: Google tells more than was asked
      Given Maya has agreed at Google
      When Maya comes back from Google, which tells her number and her mood besides
      Then Maya is let in to Maya's account

  @asvs_5_0_0_v16_5_3 @cwe_754
  Rule: Whoever doesn't agree is not signed in

    Example: Maya declines
      Given Maya has declined at Google
      When Maya comes back from Google
      Then Maya is turned away because she did not agree
      And Google was asked nothing

    Example: Maya declines, and brings a code all the same
      Given Maya has declined at Google
      When Maya comes back from Google with a code all the same
      Then Maya is turned away because she did not agree
      And Google was asked nothing

    Example: Maya agrees after all
      Given Maya has declined at Google
      And Maya has come back from Google
      When Maya signs in with Google
      Then Maya is let in to Maya's account

  @asvs_5_0_0_v7_2_4 @cwe_384
  Rule: Coming back begins a session of its own, whatever the browser held before

    Example: Mallory had left his cookie in Maya's browser
      Given Mallory has an account at Globex
      And Mallory has planted his own cookie in Maya's browser
      When Maya's browser signs in with Google to go to her account
      Then Maya's browser shows her account
      And the cookie that Mallory had planted opens nothing any more

    Example: Two attempts at once in one browser
      Given Maya has agreed at Google
      And Maya has set out for GitHub besides
      When Maya comes back from Google
      Then Maya is let in to Maya's account
