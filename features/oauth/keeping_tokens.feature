@oauth @secu_06
Feature: Keeping what providers gave
  What a provider gave for somebody opens that person's things at the provider. Atom keeps it sealed, tied to
  the place where it lies, and shows it to nobody.

  Background:
    Given Maya and Tom work at Acme

  @asvs_5_0_0_v14_2_4 @api2_2023 @cwe_312
  Rule: Nothing of it can be read in what is stored

    Scenario Outline: What <provider> gave
      Given Maya has linked <provider>
      When Maya signs in with <provider>
      Then a stolen backup holds nothing that <provider> gave

      Examples: Providers
        | provider        |
        | Google          |
        | GitHub          |
        | Microsoft       |
        | Acme's provider |

    Example: What was given anew
      Given Maya has linked Google and signed in with it
      And what Google gave Maya has run out
      When Maya has it refreshed
      Then a stolen backup holds nothing that Google gave

    Example: What an attempt goes by, while it is under way
      Given Maya has linked Google
      And Maya has agreed at Google
      And a backup was stolen meanwhile
      When Maya comes back from Google
      Then the backup holds nothing that her attempt went by

    @asvs_5_0_0_v11_3_4 @cwe_323
    Example: Two people were given the same
      When GitHub has given Maya and Tom the very same tokens
      Then no two of their tokens begin alike where they are stored

  @asvs_5_0_0_v11_3_3 @api1_2023 @cwe_345 @cwe_353
  Rule: What was changed or moved is not used

    Background:
      Given Maya has linked Google and signed in with it
      And Tom has linked Google and signed in with it

    Example: Nobody has touched it
      Given what Google gave Maya has run out
      When Maya has it refreshed
      Then Atom has fresh tokens of Google for Maya

    Scenario Outline: <deed>
      Given Maya has linked Acme's provider and signed in with it
      And in the database, <deed>
      When Maya has it refreshed once it has run out
      Then Maya is told that what is kept can't be used
      And Google was shown nothing to get fresh tokens with

      Examples: What was done to it
        | deed                                                  |
        | a bit of the token for access was changed             |
        | a bit of the token to refresh with was changed        |
        | the two tokens were put in each other's place         |
        | Tom's tokens were put in the place of Maya's          |
        | her tokens of Acme's provider were put in their place |
        | what Google gave before she unlinked it was put back  |
        | it was said to be sealed with a key that nobody has   |
        | it was cut short                                      |
        | it was replaced by some words                         |

    Example: Tom's name was written on Maya's
      Given in the database, what Google gave Maya was made Tom's
      When Tom has it refreshed once it has run out
      Then Tom is told that what is kept can't be used
      And Google was shown nothing to get fresh tokens with

    @cwe_346
    Example: Another provider's name was written on it
      Given in the database, what Google gave Maya was made that of Acme's provider
      When Maya has that of Acme's provider refreshed
      Then Maya is told that what is kept can't be used
      And Acme's provider was shown nothing to get fresh tokens with

  @asvs_5_0_0_v11_2_2 @cwe_324
  Rule: Keys are rotated, and nothing is lost by that

    Background:
      Given Maya has linked Google and signed in with it

    Example: The key was rotated
      Given an operator has rotated the key that seals what providers gave
      And what Google gave Maya has run out
      When Maya has it refreshed
      Then Atom has fresh tokens of Google for Maya

    Example: The former key was retired too early
      Given an operator has rotated the key that seals what providers gave
      And the former key was retired
      When Maya has it refreshed once it has run out
      Then Maya is told that what is kept can't be used

    Example: What was given since the key was rotated
      Given an operator has rotated the key that seals what providers gave
      And Maya has had it refreshed once it had run out
      And the former key was retired
      When Maya has it refreshed once it has run out
      Then Atom has fresh tokens of Google for Maya

    Example: All was sealed anew before the former key was retired
      Given an operator has rotated the key that seals what providers gave
      And everything was sealed anew
      And the former key was retired
      When Maya has it refreshed once it has run out
      Then Atom has fresh tokens of Google for Maya

    Example: What can't be opened stays as it is
      Given Tom has linked Google and signed in with it
      And in the database, a bit of the token for access was changed
      And an operator has rotated the key that seals what providers gave
      When everything is sealed anew
      Then Maya's is stored exactly as it was

    Example: What can't be opened is in nobody's way
      Given Tom has linked Google and signed in with it
      And in the database, a bit of the token for access was changed
      And the key was rotated, everything sealed anew, and the former key retired
      When Tom has it refreshed once it has run out
      Then Atom has fresh tokens of Google for Tom

    @live
    Example: All is sealed anew by command
      Given an operator has rotated the key that seals what providers gave
      And everything was sealed anew by command
      And the former key was retired
      When Maya has it refreshed once it has run out
      Then Atom has fresh tokens of Google for Maya

    @live
    Example: The operator is told what came of it
      Given Tom has linked Google and signed in with it
      And in the database, a bit of the token for access was changed
      And an operator has rotated the key that seals what providers gave
      When everything is sealed anew by command
      Then the operator is told that 1 was sealed anew, and that 1 can't be opened

  @asvs_5_0_0_v8_2_2 @api1_2023 @cwe_639
  Rule: One sees what is linked to one's own account, and no more

    Background:
      Given Maya has linked Google and signed in with it

    Example: Maya looks
      When Maya looks at what is linked to her account
      Then Maya sees Google there, for an hour
      And no token of hers stands in the answer

    Scenario Outline: <name> looks
      Given Gita has an account at Globex
      And <name> is signed in
      When <name> looks at what is linked to his account
      Then <name> sees that nothing is linked

      Examples: Others
        | name |
        | Tom  |
        | Gita |

    Example: A provider whose tokens don't run out
      Given Tom has linked GitHub and signed in with it
      When Tom looks at what is linked to his account
      Then Tom sees GitHub there, for ever

    Example: Page by page
      Given Maya has linked GitHub, Microsoft and Acme's provider as well
      When Maya looks at what is linked to her account, 2 at a time
      Then Maya sees all four of them, each once

    Example: Tom continues where Maya stopped
      Given Maya has linked GitHub, Microsoft and Acme's provider as well
      And Tom has linked Google and signed in with it
      When Tom continues Maya's list of what is linked
      Then Tom is turned away because the list can't be continued from there

  @asvs_5_0_0_v10_2_3 @cwe_272
  Rule: What was granted counts, and not what was asked for

    Example: Maya grants less than was asked for
      Given Maya has linked Google
      And Google grants Maya her address alone
      When Maya signs in with Google
      Then Maya sees that Google grants her address alone

    Example: Maya grants all
      Given Maya has linked Google
      When Maya signs in with Google
      Then Maya sees that Google grants all that was asked for
