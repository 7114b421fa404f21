@platform
Feature: The production profile
  For development Atom starts without any settings. In production it would rather
  not start than start weak.

  @cwe_1394
  Rule: Weak settings keep production from starting

    Example: Strong settings
      When an operator starts Atom for production
      Then Atom starts

    Example: The shortest signing key that is strong
      When an operator starts Atom for production with a signing key of 32 characters
      Then Atom starts

    Scenario Outline: Atom is started with <weakness>
      When an operator starts Atom for production with <weakness>
      Then Atom does not start, and names <setting> but not its value

      Examples: Weak settings
        | weakness                               | setting                |
        | no signing key                         | the signing keys       |
        | a signing key of 31 characters         | the signing keys       |
        | a signing key of one repeated letter   | the signing keys       |
        | a signing key from a tutorial          | the signing keys       |
        | a second signing key that is too short | the signing keys       |
        | the key of a framework's tutorial      | the signing keys       |
        | a signing key of neighbouring keys     | the signing keys       |
        | the same signing key given twice       | the signing keys       |
        | signing keys that can't be read        | that it can't be read  |
        | no word on which key signs             | the key that signs     |
        | no database                            | the database           |
        | a database in memory                   | the database           |
        | no mail server                         | the mail server        |
        | a public address without protection    | the public address     |
        | cheaper password hashing               | the cost of hashing    |
        | a mistyped setting                     | the mistyped setting   |
        | a second access time in small letters  | the second access time |

  @asvs_5_0_0_v11_2_2 @cwe_1394
  Rule: Where people sign in through providers, production insists on keys to seal with that do nothing else

    Scenario Outline: Atom is started with sound keys: <keys>
      When an operator starts Atom for production with <keys>
      Then Atom starts

      Examples: Sound keys
        | keys                                     |
        | all of the providers                     |
        | a second key for what providers gave     |
        | the shortest key for what providers gave |

    Scenario Outline: Atom is started with keys that won't do: <weakness>
      When an operator starts Atom for production with <weakness>
      Then Atom does not start, and names <setting> but not its value

      Examples: Weak keys, or one for two purposes
        | weakness                                                 | setting                          |
        | providers, and no key for what they gave                 | the keys for what providers gave |
        | a key of 31 characters for what providers gave           | the keys for what providers gave |
        | a key from a tutorial for what providers gave            | the keys for what providers gave |
        | a second key for what providers gave that is too short   | the keys for what providers gave |
        | the same key for what providers gave, given twice        | the keys for what providers gave |
        | the key that signs for what providers gave               | the keys for what providers gave |
        | the key that signs for what providers gave once          | the keys for what providers gave |
        | no word on which key seals what providers gave           | the key that seals               |
        | a word on a key that there isn't for what providers gave | the key that seals               |

  @asvs_5_0_0_v10_5_3 @asvs_5_0_0_v13_2_4 @api7_2023
  Rule: Production asks only providers that are who they are set up to be, and never its own machine

    Example: A provider of an organisation's own
      When an operator starts Atom for production with a provider that is asked at two hosts
      Then Atom starts

    Scenario Outline: Atom is started with a provider that won't do: <weakness>
      When an operator starts Atom for production with <weakness>
      Then Atom does not start, and names <setting> but not its value

      Examples: Anybody might be the provider, or be asked
        | weakness                                            | setting                             |
        | a provider without an issuer                        | the providers                       |
        | a provider without protection                       | the providers                       |
        | a provider whose hosts are no hosts                 | the providers                       |
        | a provider whose hosts are any                      | the providers                       |
        | Microsoft, for all of its directories               | the providers                       |
        | Microsoft, for what it calls all of its directories | the providers                       |
        | a provider that nobody knows                        | the providers                       |
        | a provider with a mistyped setting                  | the providers                       |
        | a provider to which Atom is nobody                  | the providers                       |
        | leave to ask on its own machine                     | the leave to ask on its own machine |

  @asvs_5_0_0_v8_4_1 @cwe_250
  Rule: Production starts only as somebody whom the database's own limits hold, if it has any

    Example: On a database that knows no limits of its own
      When an operator runs Atom for production on a database that knows no limits of its own
      Then Atom starts

    Example: On a database that limits what Atom sees
      When an operator runs Atom for production on a database that shows it nothing but its due
      Then Atom starts

    Example: On a database that would show Atom everything
      When an operator runs Atom for production on a database that shows it everything
      Then Atom does not start, and names the database but not its value

  @asvs_5_0_0_v11_4_2 @cwe_916
  Rule: Production hashes passwords at no less than the recommended cost

    Example: A password hashed as in production
      When Maya's password is hashed as in production
      Then the hash is Argon2id with at least 19 MiB, 2 passes and 1 lane

  @asvs_5_0_0_v13_4_5 @api9_2023
  Rule: Production doesn't publish the description of its interface

    Example: A developer asks in development
      When a developer asks for the description of the interface in development
      Then the description is shown

    Example: A stranger asks in production
      When a stranger asks for the description of the interface in production
      Then the stranger is told that there is no such thing

  Rule: In development Atom makes a key of its own and keeps it

    Example: Atom is started twice
      When a developer starts Atom twice without any settings
      Then the same random key signs both times
      And nobody else on the machine can read the key
