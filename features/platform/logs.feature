@platform
Feature: Logs
  Operators read logs; so do those who break in. They tell what happened and hold
  no secret.

  Background:
    Given Maya works at Acme
    And the platform keeps a log

  @asvs_5_0_0_v16_2_5 @cwe_532
  Rule: Logs hold no secret

    Example: From signing in to signing out
      When Maya signs in, looks at her account and signs out
      Then the log tells of it
      And neither her password nor her tokens stand in the log

    Scenario Outline: A line is to hold <secret>
      When a line is to be logged with <secret>
      Then the log tells of it
      And the secret does not stand in the log

      Examples: Secrets
        | secret                         |
        | a password by its name         |
        | a token inside a sentence      |
        | a hash inside a sentence       |
        | a secret deep inside a record  |
        | a name and a password, encoded |

  @asvs_5_0_0_v16_4_1 @cwe_117
  Rule: Nobody writes lines of their own into the log

    Example: Mallory asks for a page with a line break in its name
      When Mallory asks for a page whose name holds a line break and a made-up entry
      Then the log tells of it in one line

  @asvs_5_0_0_v16_2_1
  Rule: Every line says when, and at which request

    Example: Maya signs in
      When Maya signs in
      Then every line in the log names the instant and her request
