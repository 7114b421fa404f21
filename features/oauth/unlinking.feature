@oauth @secu_06
Feature: Unlinking a provider
  Whoever no longer wants to sign in with a provider unlinks it. The provider is told to forget what it gave,
  and opens the account no more.

  Background:
    Given Maya and Tom work at Acme
    And Maya has linked Google and signed in with it

  @asvs_5_0_0_v10_4_9 @cwe_613
  Rule: The provider is told to forget what it gave, and so does Atom

    Scenario Outline: Maya unlinks <provider>
      Given Maya has linked <provider> as well
      When Maya unlinks <provider>
      Then <provider> was told to forget <what> it gave Maya
      And Maya no longer sees <provider> among what is linked
      And nothing that <provider> gave Maya is stored

      Examples: Providers, and what they forget the rest by
        | provider        | what                      |
        | Google          | the token to refresh with |
        | GitHub          | the token for access      |
        | Acme's provider | the token to refresh with |

    Example: Microsoft has no way to be told
      Given Maya has linked Microsoft as well
      When Maya unlinks Microsoft
      Then Maya no longer sees Microsoft among what is linked
      And nothing that Microsoft gave Maya is stored

    Example: Others stay linked
      Given Maya has linked GitHub as well
      When Maya unlinks Google
      Then Maya sees GitHub among what is linked to her account

    Scenario Outline: Google says <what>
      Given Google says <what> when told to forget
      When Maya unlinks Google
      Then Maya no longer sees Google among what is linked

      Examples: Google has forgotten it already
        | what                          |
        | that it knows no such token   |
        | that there is no such thing   |

    Example: What is kept can't be opened
      Given in the database, a bit of the token for access was changed
      When Maya unlinks Google
      Then Maya no longer sees Google among what is linked
      And Google was not told to forget anything

    Example: It is kept for the auditor
      When Maya unlinks Google
      Then Acme's auditor finds that Maya unlinked Google

  @asvs_5_0_0_v16_5_2 @cwe_755
  Rule: Whatever a provider does wrong, it stays linked

    Scenario Outline: Google answers <how>
      Given Google answers <how> when told to forget
      When Maya unlinks Google
      Then Maya is told that the provider failed
      And Maya sees Google among what is linked to her account

      Examples: Answers
        | how                         |
        | with a refusal              |
        | that it was asked too often |
        | that it is broken           |
        | with silence                |
        | by hanging up               |
        | by sending the platform elsewhere |

    Example: Google works once more
      Given Google failed when Maya unlinked it
      When Maya unlinks Google
      Then Maya no longer sees Google among what is linked

  @asvs_5_0_0_v6_3_4 @api2_2023 @cwe_287
  Rule: An identity that is unlinked opens the account no more

    Example: Maya signs in with what she unlinked
      Given Maya has unlinked Google
      When Maya signs in with Google
      Then Maya is told that the identity has to be linked first

    Example: Maya signs in with what she left linked
      Given Maya has linked GitHub as well
      And Maya has unlinked Google
      When Maya signs in with GitHub
      Then Maya is let in to Maya's account

    Example: Maya signs in with her password
      Given Maya has unlinked Google
      When Maya signs in
      Then Maya is let in

    Example: Whoever else is signed in to Maya's account isn't any more
      Given Maya is signed in on a second device
      When Maya unlinks Google
      Then Maya's second device is signed out

    Example: GitHub isn't set up any more
      Given Maya has linked GitHub as well
      And GitHub isn't set up
      When Maya unlinks GitHub
      Then Maya no longer sees GitHub among what is linked

    Example: Maya stays signed in
      When Maya unlinks Google
      Then Maya still sees her account

  @cwe_841
  Rule: The last way in stays

    Example: An account that was made by Google
      Given Gita has got her account by signing in with Google
      When Gita unlinks Google
      Then Gita is told that it is the only way in
      And Google was not told to forget anything

    Example: An account with two ways in
      Given Gita has got her account by signing in with Google
      And Gita has linked GitHub as well
      When Gita unlinks Google
      Then Gita no longer sees Google among what is linked

    Example: One after the other
      Given Gita has got her account by signing in with Google
      And Gita has linked GitHub as well
      And Gita has unlinked Google
      When Gita unlinks GitHub
      Then Gita is told that it is the only way in

    Example: An account that was made by Google, and has a password since
      Given Gita has got her account by signing in with Google
      And Gita has chosen a password since
      When Gita unlinks Google
      Then Gita no longer sees Google among what is linked

    @live @cwe_367
    Example: Both at the same instant
      Given Gita has got her account by signing in with Google
      And Gita has linked GitHub as well
      When Gita unlinks Google and GitHub at the same instant
      Then one of the two stays linked

  @asvs_5_0_0_v7_5_1 @cwe_306
  Rule: Only who has signed in lately changes how an account is signed in to

    Example: Just in time
      Given Maya signed in 9 minutes and 59 seconds ago, and has been here since
      When Maya unlinks Google
      Then Maya no longer sees Google among what is linked

    Example: Too late
      Given Maya signed in 10 minutes ago, and has been here since
      When Maya unlinks Google
      Then Maya is refused because her sign-in is not fresh
      And Google was not told to forget anything

  @asvs_5_0_0_v6_3_7 @cwe_778
  Rule: The owner of the account is told by mail

    Example: Maya is told
      When Maya unlinks Google
      Then a mail tells Maya that Google was unlinked

    Example: Nothing was unlinked
      Given Google answers that it is broken when told to forget
      When Maya unlinks Google
      Then nobody is sent a mail

  @asvs_5_0_0_v3_5_1 @cwe_352
  Rule: A browser unlinks for its own pages only

    Example: With its proof
      Given Maya has signed in with her browser
      When Maya's browser unlinks Google with its proof
      Then Maya no longer sees Google among what is linked

    Example: Without a proof
      Given Maya has signed in with her browser
      When Maya's browser unlinks Google without a proof
      Then Maya is refused because the request doesn't prove where it comes from
      And Google was not told to forget anything

  @asvs_5_0_0_v8_2_2 @api1_2023 @cwe_639
  Rule: One unlinks what is linked to one's own account

    Example: Tom unlinks what only Maya has linked
      Given Tom is signed in
      When Tom unlinks Google
      Then Tom is told that there is no such thing
      And Google was not told to forget anything

    Example: Tom unlinks his own
      Given Tom has linked Google and signed in with it
      When Tom unlinks Google
      Then Tom no longer sees Google among what is linked
      And Maya sees Google among what is linked to her account

    Example: Mallory shows nothing to unlink it with
      When Mallory unlinks Google
      Then Mallory is not recognised

    Example: Maya unlinks what nobody provides
      When Maya unlinks a provider that there is not
      Then Maya is told that there is no such thing

  @asvs_5_0_0_v15_4_2 @cwe_362
  Rule: Of those who unlink the same at once, one does

    @live
    Example: Six at the same instant
      When Maya unlinks Google 6 times at the same instant
      Then one of them did, and all others were told that there is no such thing
      And one mail tells Maya so, and one entry the auditor
