@platform @secu_05 @secu_01
Feature: The production profile
  For development Atom starts without any settings. In production it would rather
  not start than start weak.

  @asvs_5_0_0_v13_3_1 @cwe_1394
  Rule: Weak settings keep production from starting

    Example: Strong settings
      When an operator starts Atom for production
      Then Atom starts

    Scenario Outline: <weakness>
      When an operator starts Atom for production with <weakness>
      Then Atom does not start, and names <setting> but not its value

      Examples: Weak settings
        | weakness                               | setting        |
        | no signing key                         | signing_keys   |
        | a signing key of 31 characters         | signing_keys   |
        | a signing key of one repeated letter   | signing_keys   |
        | a signing key from a tutorial          | signing_keys   |
        | a second signing key that is too short | signing_keys   |
        | no word on which key signs             | signing_key_id |
        | no database                            | database_url   |
        | no mail server                         | smtp_host      |
        | cheaper password hashing               | argon2         |
        | a mistyped setting                     | ATOM_SIGNNG_KEYS |

  @asvs_5_0_0_v11_4_2 @cwe_916
  Rule: Production hashes passwords at no less than the recommended cost

    Example: A password hashed as in production
      When Maya's password is hashed as in production
      Then the hash is Argon2id with at least 19 MiB, 2 passes and 1 lane

  @asvs_5_0_0_v13_4_5 @api9_2023
  Rule: Production shows its plans to nobody

    Example: In development the plan of the interface can be read
      When a developer asks for the plan of the interface in development
      Then the plan is shown

    Example: In production it can't
      When a stranger asks for the plan of the interface in production
      Then the stranger is told that there is no such thing

  Rule: In development Atom makes a key of its own and keeps it

    Example: A developer restarts Atom
      When a developer starts Atom twice without any settings
      Then the same random key signs both times
      And nobody else on the machine can read the key
