@platform @intg_02 @live
Feature: Simultaneous requests
  Whatever comes at the same instant, each of it counts, exactly once; and nobody has
  to wait for what has nothing to do with them.

  Background:
    Given the limits on how often one may ask are lifted

  @asvs_5_0_0_v15_4_2 @cwe_362
  Rule: No count loses what comes at the same instant, and none counts it twice

    Example: Nineteen wrong passwords, and one more attempt
      Given Maya has an account at Acme
      And 19 wrong passwords for Maya were given at the same instant
      When Mallory signs in as Maya with another password
      Then no answer was held back

    Example: Twenty wrong passwords, and one more attempt
      Given Maya has an account at Acme
      And 20 wrong passwords for Maya were given at the same instant
      When Mallory signs in as Maya with another password
      Then the answer was held back for 5 seconds

    Example: Ten corrections of one run
      Given Tom works at Acme and is signed in
      And Maya works at Acme and supervises a run that Tom asked for
      When Maya corrects the run at the same instant in 10 ways
      Then each of the 10 corrections was made, and is kept as she wrote it

    Example: Twenty acts of one agent
      Given Tom works at Acme and is signed in
      And Tom's agent is autonomous
      When Tom asks his agent at the same instant 20 times to present something
      Then Tom's agent has done it 20 times, and the audit log has each of them once

  @cwe_833
  Rule: Nobody waits for somebody else's answer

    Example: Tom's answer takes long
      Given Tom works at Acme and is signed in
      And Maya works at Acme and is signed in
      And Tom's figures are being computed
      When Maya looks at her account
      Then Maya saw her account while Tom still waited
