@oauth @secu_06
Feature: Whom a provider names
  A provider has its own name for each person, which never changes. The platform asks Google and Acme's
  provider twice, in a statement and after it, and GitHub once, by number. Whoever isn't named so is nobody.

  @asvs_5_0_0_v10_5_2 @api10_2023 @cwe_20
  Rule: Somebody has a name at the provider that can be told apart from others

    Scenario Outline: Google's statement <naming>
      Given Google makes a statement that <naming>
      When Maya signs in with Google
      Then Maya is told that the provider failed

      Examples: Names that are none
        | naming                                         |
        | names nobody                                   |
        | names somebody by nothing                      |
        | names somebody by a number                     |
        | names somebody by 256 letters                  |
        | names somebody by letters that can't be seen   |

    Scenario Outline: GitHub knows people <number>
      Given GitHub knows people <number>
      When Maya signs in with GitHub
      Then Maya is told that the provider failed

      Examples: Numbers that are none
        | number               |
        | without a number     |
        | by number 0          |
        | by a number below 0  |
        | by a broken number   |
        | by yes               |
        | by an empty word     |
        | by a list            |

    Example: The longest name there is
      Given Google makes a statement that names somebody by 255 letters
      When Maya signs in with Google
      Then Maya is let in

    Example: A number as GitHub gives it
      When Maya signs in with GitHub
      Then Maya is let in

  @asvs_5_0_0_v10_5_2 @cwe_345
  Rule: Asked twice, a provider names the same person twice

    Scenario Outline: <provider>, asked again, tells of <whom>
      Given <provider> tells of <whom>
      When Maya signs in with <provider>
      Then Maya is told that the provider failed

      Examples: Another than the statement names
        | provider        | whom                 |
        | Google          | somebody else        |
        | Google          | nobody               |
        | Google          | somebody by a number |
        | Acme's provider | somebody else        |

    Example: The same person both times
      When Maya signs in with Google
      Then Maya is let in

  @asvs_5_0_0_v6_8_2 @cwe_697
  Rule: An address is verified if the provider says yes, not if it says something about it

    Scenario Outline: Google <answer>
      Given Google makes a statement that <answer>
      When Maya signs in with Google
      Then Maya is let in, and her address counts as unconfirmed

      Examples: Something else than yes
        | answer                                    |
        | calls the address verified, in words      |
        | calls the address not verified, in words  |
        | calls the address verified by a number    |

    Example: Google says yes
      Given Google makes a statement that calls the address verified
      When Maya signs in with Google
      Then Maya is let in, and her address counts as confirmed

    Scenario Outline: GitHub <answer>
      Given GitHub <answer>
      When Maya signs in with GitHub
      Then Maya is turned away because no address is vouched for

      Examples: No address that is the first and verified
        | answer                                |
        | calls no address the first            |
        | calls no address verified             |
        | calls addresses verified, in words    |
        | calls addresses the first, in words   |
        | lists words instead of addresses      |
        | lists nothing                         |
