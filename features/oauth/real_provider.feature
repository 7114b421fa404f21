@oauth @secu_06
Feature: Signing in through a provider that others wrote
  Elsewhere, providers are played by doubles that were written together with Atom, and might share its mistakes.
  Here Acme's provider is one that Atom's developers had no hand in, running beside it on the same machine, and
  people fill in its own page.

  @live @asvs_5_0_0_v10_5_2
  Rule: Whoever agrees on the provider's page comes back signed in, each to an account of their own

    Background:
      Given Acme's provider is one that others wrote

    Example: Maya agrees
      When Maya signs in on the page of that provider
      Then Maya's browser shows the page of her account

    Example: Maya comes again
      Given Maya has signed in on the page of that provider
      When Maya signs in there with another browser
      Then both of Maya's browsers show one account

    Example: Maya and Tom
      Given Maya has signed in on the page of that provider
      When Tom signs in on the page of that provider
      Then Maya and Tom have an account each

  @live @asvs_5_0_0_v10_2_1 @asvs_5_0_0_v10_1_2 @cwe_352
  Rule: What somebody comes back with is good in their own browser, once

    Background:
      Given Acme's provider is one that others wrote
      And Maya has agreed on the page of that provider

    Example: Maya comes back
      When Maya goes where the provider sends her
      Then Maya's browser shows the page of her account

    Example: Mallory goes there first
      When Mallory goes where the provider sends Maya
      Then Mallory is turned away because the state is not known
      And that provider was asked for no token

    Example: Mallory has been there, and was turned away
      Given Mallory has gone where the provider sends Maya
      When Maya goes where the provider sends her
      Then Maya's browser shows the page of her account

    Example: Maya goes there a second time
      Given Maya has gone where the provider sends her
      When Maya goes where the provider sends her
      Then Maya is turned away because the state is not known

  @live @clock
  Rule: What the provider gave is refreshed there once it has run out

    Example: An hour later
      Given Acme's provider is one that others wrote
      And Maya has come back from it as programs do
      When Maya refreshes what that provider gave, an hour later
      Then that provider takes what Atom holds now, and not what it held before

  @live @asvs_5_0_0_v13_2_4 @cwe_918
  Rule: A provider on Atom's own machine is asked only where that is set

    Example: It is set
      Given Acme's provider is one that others wrote
      When Maya sets out for it
      Then Maya sees that provider's own page

    Example: It is not set
      Given Acme's provider is one that others wrote
      But Atom isn't set to ask its own machine
      When Maya sets out for it
      Then Maya is told that the provider failed
      And that provider was asked nothing at all

  @asvs_5_0_0_v6_8_2 @cwe_347
  Rule: A provider that has one key need not name it; one that has two has to

    Example: Acme's provider has one key
      Given Acme's provider makes a statement that names no key
      When Maya signs in with Acme's provider
      Then Maya is let in

    Example: Acme's provider has two keys
      Given Acme's provider makes a statement that names no key
      And Acme's provider has a second key
      When Maya signs in with Acme's provider
      Then Maya is told that the provider failed
