@oauth @secu_06
Feature: Refreshing what providers gave
  What a provider gave runs out. Atom gets it anew for its owner, who is given fresh access to Atom by
  that, and never what the provider gave.

  Background:
    Given Maya and Tom work at Acme
    And Maya has linked Google and signed in with it

  Rule: What has run out is refreshed

    Scenario Outline: From <provider>
      Given Maya has linked <provider> as well
      And what <provider> gave Maya has run out
      When Maya has that of <provider> refreshed
      Then Atom has fresh tokens of <provider> for Maya
      And Atom has <kept> token to refresh with

      Examples: Providers, and whether they give another token to refresh with
        | provider        | kept     |
        | Google          | the same |
        | Microsoft       | another  |
        | Acme's provider | another  |

    Example: Once more
      Given what Google gave Maya has run out
      And Maya has had it refreshed once it had run out
      When Maya has it refreshed once it has run out
      Then Atom has fresh tokens of Google for Maya

    Example: Maya is given fresh access to Atom
      Given what Google gave Maya has run out
      When Maya has it refreshed
      Then Maya is given fresh access to Atom, and no token of Google's

    @clock
    Example: It has not run out yet
      Given Maya is signed in again 59 minutes and 59 seconds later
      When Maya has it refreshed
      Then Maya is told that nothing was to be refreshed
      And Google was shown nothing to get fresh tokens with

    @clock
    Example: It runs out now
      Given Maya is signed in again 1 hour later
      When Maya has it refreshed
      Then Atom has fresh tokens of Google for Maya

    Example: It never runs out
      Given Maya has linked GitHub as well
      When Maya has that of GitHub refreshed
      Then Maya is told that nothing was to be refreshed
      And GitHub was shown nothing to get fresh tokens with

    Example: All that has run out
      Given Maya has linked Microsoft and Acme's provider as well
      And what Google and Microsoft gave Maya has run out
      When Maya has all of it refreshed
      Then Atom has fresh tokens of Google and Microsoft for Maya
      And Acme's provider was shown nothing to get fresh tokens with

    Example: One of two that have run out
      Given Maya has linked Microsoft as well
      And what Google and Microsoft gave Maya has run out
      When Maya has that of Microsoft refreshed
      Then Atom has fresh tokens of Microsoft for Maya
      And Google was shown nothing to get fresh tokens with

    @asvs_5_0_0_v16_3_3
    Example: It is kept for the auditor
      Given what Google gave Maya has run out
      When Maya has it refreshed
      Then Acme's auditor finds that Maya had that of Google refreshed

  @asvs_5_0_0_v10_2_3 @cwe_272
  Rule: No more is granted by refreshing than was before

    Example: Google doesn't say what it grants
      Given Maya has granted her address alone
      And Google doesn't say what it grants with fresh tokens
      When Maya has it refreshed once it has run out
      Then Atom has fresh tokens of Google for Maya
      And Maya sees that Google grants her address alone

    Example: Google grants more from now on
      Given Maya has granted her address alone
      And Google grants all that is ever asked for with fresh tokens
      When Maya has it refreshed once it has run out
      Then Maya sees that Google grants her address alone

    Example: Google grants less from now on
      Given Google grants the address alone with fresh tokens
      When Maya has it refreshed once it has run out
      Then Maya sees that Google grants her address alone

  @asvs_5_0_0_v16_5_2 @api10_2023 @cwe_755
  Rule: Whatever a provider does wrong, what was kept stays

    Scenario Outline: Google answers <how>
      Given what Google gave Maya has run out
      And Google answers <how> when asked for fresh tokens
      When Maya has it refreshed
      Then Maya is told that the provider failed
      And what Google gave Maya is exactly what it was

      Examples: Answers
        | how                              |
        | with a refusal                   |
        | that it was asked too often      |
        | that it is broken                |
        | with a page for people           |
        | with nothing                     |
        | with an empty object             |
        | with a list                      |
        | with silence                     |
        | by hanging up                    |
        | by sending the platform elsewhere |

    Scenario Outline: Google gives <what>
      Given what Google gave Maya has run out
      And Google gives <what> when asked for fresh tokens
      When Maya has it refreshed
      Then Maya is told that the provider failed
      And what Google gave Maya is exactly what it was

      Examples: What nobody can use
        | what                                       |
        | no token                                   |
        | an empty token                             |
        | another kind of token                      |
        | a token that ran out when it was given     |
        | a token to refresh with that is a number   |

    Example: Google works again
      Given what Google gave Maya has run out
      And Google failed when Maya had it refreshed
      When Maya has it refreshed
      Then Atom has fresh tokens of Google for Maya

    Example: Google fails, and Microsoft is not asked
      Given Maya has linked Microsoft as well
      And what Google and Microsoft gave Maya has run out
      And Google failed when Maya had all of it refreshed
      When Maya has that of Microsoft refreshed
      Then Atom has fresh tokens of Microsoft for Maya

    Example: Microsoft fails once Google has answered
      Given Maya has linked Microsoft as well
      And what Google and Microsoft gave Maya has run out
      When Maya has all of it refreshed while Microsoft fails
      Then Maya learns that the provider failed
      And Atom has kept what Google gave, and what Microsoft gave before

    Example: The failure is kept for the auditor
      Given what Google gave Maya has run out
      When Maya has it refreshed while Google fails
      Then Acme's auditor finds that Google failed Maya

  Rule: What can't be refreshed is said to be so

    Example: Nothing was given to refresh it with
      Given Google gave Maya nothing to get fresh tokens with
      And what Google gave Maya has run out
      When Maya has that of Google refreshed
      Then Maya is told that nothing was given to refresh it with
      And Google was shown nothing to get fresh tokens with

    Example: A provider that isn't linked
      When Maya has that of Microsoft refreshed
      Then Maya is told that there is no such thing

    Scenario Outline: A provider <spelt>
      When Maya has that of a provider refreshed <spelt>
      Then Maya is asked to correct the provider

      Examples: That there is not
        | spelt                         |
        | that nobody knows             |
        | written in capital letters    |
        | whose name is a number        |

    Example: A provider that is linked
      Given what Google gave Maya has run out
      When Maya has that of Google refreshed
      Then Atom has fresh tokens of Google for Maya

  @asvs_5_0_0_v8_2_2 @api1_2023 @cwe_639
  Rule: It is refreshed for its owner, and for nobody else

    Example: Tom's is Tom's
      Given Tom has linked Google and signed in with it
      And what Google gave Maya has run out
      When Tom has it refreshed once it has run out
      Then Atom has fresh tokens of Google for Tom
      And what Google gave Maya is exactly what it was

    Example: Tom has linked nothing
      Given Tom is signed in
      And what Google gave Maya has run out
      When Tom has that of Google refreshed
      Then Tom is told that there is no such thing

    Example: Mallory shows nothing
      Given what Google gave Maya has run out
      When Mallory has that of Google refreshed
      Then Mallory is not recognised

    Example: Maya has been suspended
      Given what Google gave Maya has run out
      And an operator has suspended Maya
      When Maya has that of Google refreshed
      Then Maya is not recognised
      And Google was shown nothing to get fresh tokens with

    Scenario Outline: Her agent tries to <deed>
      Given Maya's agent is autonomous
      And Maya's agent holds a token
      When Maya's agent tries to <deed>
      Then Maya's agent is refused because only people may do this

      Examples: What only people may do
        | deed                                       |
        | see what is linked to its owner's account  |
        | refresh what Google gave its owner         |
        | unlink Google from its owner's account     |

  @asvs_5_0_0_v15_4_2 @cwe_362
  Rule: Of two who refresh the same at once, one asks the provider

    @live
    Example: The second comes while Google is asked
      Given what Google gave Maya has run out
      And Maya waits for Google to give fresh tokens
      When Maya's second device has that of Google refreshed
      Then the second device is told that it is being refreshed already
      And Google was asked for fresh tokens once, and Atom has them

    @live
    Example: Six come at the same instant
      Given Maya has linked Microsoft as well
      And what Microsoft gave Maya has run out
      When Maya has that of Microsoft refreshed 6 times at the same instant
      Then Microsoft was asked for fresh tokens once, and Atom has them
      And one of them got it, and nobody else is told anything but that it is fresh, or being refreshed

    @live @cwe_367
    Example: Unlinked meanwhile
      Given Maya has linked Acme's provider as well
      And what Acme's provider gave Maya has run out
      And Maya waits for Acme's provider to give fresh tokens
      When Maya unlinks Acme's provider meanwhile
      Then what Acme's provider gave too late is given back to it, and nothing of it is kept

    @live
    Example: Suspended meanwhile
      Given Maya has linked Microsoft as well
      And what Microsoft gave Maya has run out
      And Maya waits for Microsoft to give fresh tokens
      When an operator suspends Maya meanwhile
      Then Maya, who waited, is given no access, and Atom has what Microsoft gave

    @live
    Example: Signed in with Google meanwhile
      Given what Google gave Maya has run out
      And Maya waits for Google to give fresh tokens
      When Maya signs in with Google meanwhile
      Then Atom has what Google gave her last

  @clock
  Rule: What broke off is taken up again after a minute

    Example: Too early
      Given Atom broke off while it refreshed what Google gave Maya
      And 59 seconds have passed
      When Maya has that of Google refreshed
      Then Maya is told that it is being refreshed already

    Example: A minute later
      Given Atom broke off while it refreshed what Google gave Maya
      And 60 seconds have passed
      When Maya has that of Google refreshed
      Then Atom has fresh tokens of Google for Maya
