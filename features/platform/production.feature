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
