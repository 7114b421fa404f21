@oauth @secu_06
Feature: Going to a provider to sign in
  Whoever wants to sign in with Google, GitHub, Microsoft or an organisation's own provider is sent to
  that provider's own page, by an attempt of their own: what only this attempt knows comes back with
  them, and what only Atom knows never leaves it.

  @asvs_5_0_0_v10_5_3 @asvs_5_0_0_v10_2_3 @cwe_272
  Rule: One is sent to the provider's own page, and asked there for no more than is needed

    Scenario Outline: Maya goes to <provider>
      When Maya sets out for <provider>
      Then Maya is sent to <provider>'s own page
      And Maya is asked there for <what> only

      Examples: Providers
        | provider        | what                                                  |
        | Google          | who she is, her address and her name                  |
        | GitHub          | her profile and her addresses                         |
        | Microsoft       | who she is, her address, her name and lasting access  |
        | Acme's provider | who she is, her address and her name                  |

    Scenario Outline: Maya goes all the way to <provider> and back
      When Maya signs in with <provider>
      Then Maya is let in
      And Maya sees <provider> among what is linked to her account

      Examples: Providers that let in
        | provider        |
        | Google          |
        | GitHub          |
        | Microsoft       |
        | Acme's provider |

    Example: Maya's browser is sent on at once
      When Maya's browser sets out for Google
      Then Maya's browser is sent on to Google's own page

    Scenario Outline: Nobody is asked anything yet by <provider>'s name
      When Maya sets out for <provider>
      Then <provider> was asked nothing

      Examples: Providers whose pages are known beforehand
        | provider  |
        | Google    |
        | GitHub    |
        | Microsoft |

    Example: Nobody knows such a provider
      When Maya sets out for a provider that nobody knows
      Then Maya is told that there is no such thing

    Example: A provider that isn't set up
      Given GitHub isn't set up
      When Maya sets out for GitHub
      Then Maya is told that nobody can sign in through it here

  @asvs_5_0_0_v10_1_2 @asvs_5_0_0_v10_2_1 @cwe_330 @cwe_345
  Rule: An attempt has a state, a nonce and a verifier of its own, which nobody can guess

    Scenario Outline: Maya sets out for <provider> twice
      When Maya sets out for <provider> 8 times
      Then no two of her attempts share anything that was drawn for one
      And all that was drawn is long enough not to be guessed

      Examples: Providers and their attempts
        | provider        |
        | Google          |
        | GitHub          |
        | Microsoft       |
        | Acme's provider |

    Scenario Outline: The verifier stays with Atom on the way to <provider>
      When Maya sets out for <provider>
      Then only what is made of a verifier travels along
      And Maya's browser can't read the cookie that ties the attempt to it, nor does another site get it

      Examples: Providers and what travels
        | provider        |
        | Google          |
        | GitHub          |

    Example: The verifier that Atom shows is the one it announced
      Given Maya has agreed at GitHub
      When Maya comes back from GitHub
      Then GitHub was shown the verifier that had been announced

  @asvs_5_0_0_v10_2_2 @cwe_807
  Rule: Where one is sent back to is set, whatever a request says about where it went

    Example: A forged host
      When Mallory sets out for Google and says that he is at his own site
      Then the place he is to be sent back to is Atom's own

  @asvs_5_0_0_v3_7_2 @cwe_601
  Rule: Where one goes next lies within Atom

    Example: Maya goes to her account
      When Maya's browser signs in with Google to go to her account
      Then Maya's browser shows her account

    Scenario Outline: Mallory's link wants to have Maya go to <where>
      When Maya's browser sets out for Google to go to <where> next
      Then Maya is asked to correct where to go next

      Examples: Elsewhere, in every spelling
        | where                                        |
        | another site                                 |
        | another site, without saying how             |
        | another site, with a slash turned over       |
        | another site, with both slashes turned over  |
        | another site, after a line break             |
        | another site, after a tabulator              |
        | another site, after a blank                  |
        | another site, behind an at sign              |
        | another site, with a tabulator in between    |
        | a script                                     |
        | the folder above                             |
        | the folder above, in other letters           |
        | a place without a slash before it            |
        | nowhere                                      |
        | a place of 501 letters                       |

    Example: A place of 500 letters
      When Maya's browser signs in with Google to go to a place of 500 letters
      Then Maya's browser is sent on to that place

  @api4_2023 @asvs_5_0_0_v2_4_1 @cwe_799
  Rule: Nobody sets out, or comes back, more often than one may sign in

    Scenario Outline: The twentieth time of <what>
      Given somebody used the door for <what> 19 times within a minute
      When somebody uses the door for <what>
      Then it is seen to

      Examples: Doors within their budgets
        | what                          |
        | setting out for a provider    |
        | setting out to link a provider |
        | coming back from a provider   |

    Scenario Outline: The twenty-first time of <what>
      Given somebody used the door for <what> 20 times within a minute
      When somebody uses the door for <what>
      Then somebody is told to slow down

      Examples: Doors beyond their budgets
        | what                          |
        | setting out for a provider    |
        | setting out to link a provider |
        | coming back from a provider   |
