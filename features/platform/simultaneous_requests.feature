@platform @intg_02 @live
Feature: Simultaneous requests
  Whatever comes at the same instant, each of it counts, exactly once; and nobody has
  to wait for what has nothing to do with them.

  @asvs_5_0_0_v15_4_2 @cwe_362
  Rule: No count loses what comes at the same instant, and none counts it twice

    Example: One wrong password less than slow every attempt down
      Given Maya has an account at Acme
      And 19 wrong passwords for Maya were given at the same instant, each from a place of its own
      When Mallory signs in as Maya with another password
      Then Mallory is not recognised
      And no answer was held back

    Example: As many wrong passwords as slow every attempt down
      Given Maya has an account at Acme
      And 20 wrong passwords for Maya were given at the same instant, each from a place of its own
      When Mallory signs in as Maya with another password
      Then Mallory is not recognised
      And the answer was held back for 5 seconds

    Example: As many corrections of one run as are worked on at a time
      Given Tom works at Acme and is signed in
      And Maya works at Acme and supervises a run that Tom asked for
      When Maya corrects the run at the same instant in 20 ways
      Then each of the 20 corrections was made, and stands there as she wrote it

    Example: As many acts of one agent as are worked on at a time
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
