@oauth @secu_06
Feature: Whose account one is let in to
  A provider names somebody by an identity that never changes, and perhaps by an address, which may.
  Only the identity opens an account. Most takeovers of accounts are told here, as what does not happen.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex

  @asvs_5_0_0_v10_5_2 @asvs_5_0_0_v6_8_1 @cwe_287
  Rule: The identity opens the account, whatever address comes with it

    Scenario Outline: Maya has linked <provider>
      Given Maya has linked <provider>
      When Maya signs in with <provider>
      Then Maya is let in to Maya's account

      Examples: Providers that know her
        | provider        |
        | Google          |
        | GitHub          |
        | Microsoft       |
        | Acme's provider |

    Example: Maya's address at Google is another one by now
      Given Maya has linked Google
      And Google knows Maya by another address by now
      When Maya signs in with Google
      Then Maya is let in to Maya's account

    Example: Maya's address at Google is Tom's by now
      Given Maya has linked Google
      And Google knows Maya by Tom's address
      When Maya signs in with Google
      Then Maya is let in to Maya's account

    Example: Maya's former address at Google was given to Mallory
      Given Maya has linked Google
      And Google knows Mallory by Maya's address
      When Mallory signs in with Google
      Then Mallory is told that the identity has to be linked first

    @cwe_290
    Scenario Outline: Mallory has Maya's number at <other>
      Given Maya has linked <provider>
      And <other> knows Mallory by the number by which <provider> knows Maya
      When Mallory signs in with <other>
      Then Mallory is let in, to an account of his own

      Examples: One number at two providers
        | provider        | other           |
        | Google          | Acme's provider |
        | Acme's provider | Google          |
        | Google          | GitHub          |

    @cwe_290
    Example: Mallory has Maya's number in another directory of Microsoft's
      Given Atom believes a second directory of Microsoft's
      And Maya has linked Microsoft
      And Microsoft knows Mallory by Maya's number, in the second directory
      When Mallory signs in with Microsoft
      Then Mallory is let in, to an account of his own

    Example: Microsoft tells each of its customers another name for Maya
      Given Maya has linked Microsoft
      And Microsoft has a new name for Maya
      When Maya signs in with Microsoft
      Then Maya is let in to Maya's account

    Example: Mallory's name at Microsoft is Maya's number
      Given Maya has linked Microsoft
      And Microsoft's name for Mallory is Maya's number
      When Mallory signs in with Microsoft
      Then Mallory is let in, to an account of his own

    Example: Google spells its own name otherwise
      Given Maya has linked Google
      And Google calls itself by its shorter name
      When Maya signs in with Google
      Then Maya is let in to Maya's account

  @asvs_5_0_0_v6_3_4 @cwe_287
  Rule: An address that has an account lets nobody in, verified or not

    Scenario Outline: Mallory has Maya's address at <provider>
      Given <provider> knows Mallory by Maya's address
      When Mallory signs in with <provider>
      Then Mallory is told that the identity has to be linked first
      And Acme's auditor finds that somebody came with Maya's address

      Examples: Providers that vouch for it, or can't
        | provider        |
        | Google          |
        | GitHub          |
        | Microsoft       |
        | Acme's provider |

    Example: Mallory gave Google Maya's address, and Google hasn't verified it
      Given Google knows Mallory by Maya's address, which it has not verified
      When Mallory signs in with Google
      Then Mallory is told that the identity has to be linked first
      And nobody is sent a mail

    Example: Google once verified Maya's address for Mallory, and others keep it
      Given Google knows Mallory by Maya's address, which others than Google keep
      When Mallory signs in with Google
      Then Mallory is told that the identity has to be linked first
      And nobody is sent a mail

    Example: Mallory has Maya's address at Microsoft, where anybody may write it
      Given Microsoft knows Mallory by Maya's address
      When Mallory signs in with Microsoft
      Then Mallory is told that the identity has to be linked first
      And nobody is sent a mail

    Example: Google signs Mallory's verified address, and tells Maya's when asked again
      Given Google tells Maya's address of Mallory when asked again, and doesn't say that it is verified
      When Mallory signs in with Google
      Then Mallory is told that the identity has to be linked first
      And nobody is sent a mail

    Example: Google signs Maya's address, and tells of a verified one when asked again
      Given Google signs Maya's unverified address for Mallory, and says when asked again that it has verified one
      When Mallory signs in with Google
      Then Mallory is told that the identity has to be linked first
      And nobody is sent a mail

    Example: Maya's address in capital letters
      Given Google knows Mallory by Maya's address in capital letters
      When Mallory signs in with Google
      Then Mallory is told that the identity has to be linked first

    Example: An address that nobody has
      When Mallory signs in with Google
      Then Mallory is let in, to an account of his own

  Rule: Whoever is new gets an account of their own, and an address counts as theirs only if the provider has verified it

    Example: Google has verified Mallory's address
      When Mallory signs in with Google
      Then Mallory is let in, to an account of his own
      And Mallory's address counts as confirmed
      And nobody is sent a mail

    Example: GitHub has verified Mallory's address
      When Mallory signs in with GitHub
      Then Mallory is let in, to an account of his own
      And Mallory's address counts as confirmed

    Example: Google has verified Mallory's address once, and others keep it
      Given others than Google keep Mallory's address
      When Mallory signs in with Google
      Then Mallory is let in, to an account of his own
      And Mallory's address waits to be confirmed

    Example: Acme's provider says that an address at another company is Mallory's
      Given Acme's provider knows Mallory by an address at another company
      When Mallory signs in with Acme's provider
      Then Mallory is let in, to an account of his own
      And the address at another company waits to be confirmed

    Example: Google hasn't verified Mallory's address
      Given Google knows Mallory by his address, which it has not verified
      When Mallory signs in with Google
      Then Mallory is let in, to an account of his own
      And Mallory's address waits to be confirmed
      And a mail tells Mallory of his new account

    Example: Microsoft verifies nobody's address
      When Mallory signs in with Microsoft
      Then Mallory is let in, to an account of his own
      And Mallory's address waits to be confirmed

    Example: Mallory comes a second time
      Given Mallory has signed in with Google
      When Mallory signs in with Google
      Then Mallory is let in to the same account as before

    Scenario Outline: Nobody can sign in with a password to an account that has none, not with <password>
      Given Mallory has signed in with Google
      When somebody signs in as Mallory with <password>
      Then somebody is not recognised, whoever it is

      Examples: Passwords
        | password          |
        | an empty password |
        | another password  |

    @live @cwe_367
    Example: Mallory comes twice at the same instant
      Given Mallory has agreed at Google twice, in two browsers
      When Mallory comes back in both at the same instant
      Then both are let in to one account

  @cwe_754
  Rule: Without an address that a provider shares there is no account

    Scenario Outline: <provider> shares no address of Mallory's
      Given <provider> knows no address of Mallory's
      When Mallory signs in with <provider>
      Then Mallory is turned away because no address is vouched for

      Examples: Providers
        | provider  |
        | Google    |
        | GitHub    |
        | Microsoft |

    Example: GitHub hasn't verified Mallory's first address
      Given GitHub knows Mallory by his address, which it has not verified
      When Mallory signs in with GitHub
      Then Mallory is turned away because no address is vouched for

    Example: GitHub knows Mallory by Maya's address as well, which isn't his first
      Given GitHub knows Mallory by Maya's address besides his own
      When Mallory signs in with GitHub
      Then Mallory is let in, to an account of his own
      And nobody is sent a mail

    Scenario Outline: What Google calls Mallory's address is <what>
      Given what Google calls Mallory's address is <what>
      When Mallory signs in with Google
      Then Mallory is turned away because no address is vouched for

      Examples: No addresses
        | what                       |
        | a number                   |
        | two addresses              |
        | an address over two lines  |
        | no address at all          |
        | longer than any address    |

  @asvs_5_0_0_v6_3_8 @cwe_204
  Rule: Where nobody may learn who has an account, only a verified address tells anything

    Background:
      Given signing up tells nobody who has an account

    Scenario Outline: Mallory comes with an unverified address that <has> an account
      Given Google knows Mallory by <whose> address, which it has not verified
      When Mallory signs in with Google
      Then Mallory is turned away because no address is vouched for

      Examples: Known and unknown
        | has     | whose  |
        | has     | Maya's |
        | has not | his    |

    Example: Mallory's own address is verified
      When Mallory signs in with Google
      Then Mallory is let in, to an account of his own

  @asvs_5_0_0_v6_3_4 @cwe_288
  Rule: Who may not sign in by password may not sign in through a provider

    Background:
      Given Maya has linked Google

    Example: Maya's account is in order
      When Maya signs in with Google
      Then Maya is let in to Maya's account

    Scenario Outline: Maya has been <what>
      Given Maya has been <what>
      When Maya signs in with Google
      Then Maya is turned away because her account is inactive
      And Acme's auditor finds Maya's failed attempt to sign in through a provider

      Examples: Accounts that are closed
        | what      |
        | suspended |
        | deleted   |

    Example: Maya is suspended while she is at Google
      Given Maya has agreed at Google
      And Maya has been suspended
      When Maya comes back from Google
      Then Maya is turned away because her account is inactive

    Example: Mallory's account is suspended, and Mallory comes with Maya's address besides
      Given Mallory has signed in with Google
      And Mallory has been suspended
      And Google knows Mallory by Maya's address
      When Mallory signs in with Google
      Then Mallory is turned away because his account is inactive

    Example: Maya has been removed from Acme
      Given Maya has been removed from Acme
      When Maya signs in with Google
      Then Maya is let in to Maya's account
      And Maya is nobody at Acme

  Rule: What providers call people is kept as text, in a line that isn't too long

    Scenario Outline: Google calls Mallory by <name>
      Given Google calls Mallory by <name>
      When Mallory signs in with Google
      Then Mallory is let in, to an account of his own
      And Mallory's account has a name that can be shown

      Examples: Names
        | name                    |
        | no name                 |
        | a name of 5000 letters  |
        | a name over two lines   |
        | a number for a name     |
        | a name that reads backwards |
