@platform
Feature: The audit log
  What was done, tried and refused in a workspace is kept for its administrators.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita is an administrator at Globex

  @asvs_5_0_0_v8_2_1 @api5_2023 @cwe_862
  Rule: Only administrators and owners read the audit log

    Example: Maya is an administrator
      Given Maya is signed in
      When Maya reads the audit log
      Then Maya sees the log

    Scenario Outline: Tom is <role>
      Given Tom is <role> at Acme
      And Tom is signed in
      When Tom reads the audit log
      Then Tom is refused because only administrators may read the audit log
      And Acme's auditor finds Tom's refused attempt in the audit log

      Examples: Other roles
        | role     |
        | a member |
        | a viewer |

    Example: Maya is an administrator no longer
      Given Maya is signed in
      And Maya has read the audit log
      And Maya has become a member
      When Maya reads the audit log
      Then Maya is refused because only administrators may read the audit log

    Example: Mallory has not signed in
      When Mallory reads the audit log
      Then Mallory is not recognised

  @asvs_5_0_0_v8_4_1 @api1_2023 @cwe_639
  Rule: An administrator sees the acts of their own workspace only

    Example: Tom signs in at Acme
      Given Maya is signed in
      And Gita has signed in
      When Tom signs in
      Then Maya finds that Tom began a session, but nothing of Gita
      And Gita finds that Gita began a session, but nothing of Tom

  @asvs_5_0_0_v16_2_1 @cwe_778
  Rule: An entry says who did what, when, how it ended and at which request

    Example: An act that succeeded
      When Tom signs in
      Then the entry names Tom, the beginning of a session, success, the instant and the request

    Example: An act that was refused
      Given Tom is signed in
      When Tom reads the audit log
      Then the entry names Tom, the reading of the log, the refusal, the instant and the request

  @asvs_5_0_0_v16_2_5 @cwe_532
  Rule: Entries hold no password and no token

    Example: A life at the platform
      Given Maya is signed in
      When Tom signs in, looks at his account and signs out
      Then neither his password nor his tokens stand in Acme's audit log

  Rule: Nobody changes the audit log

    Example: Maya reads the log
      Given Maya is signed in
      When Maya reads the audit log
      Then Maya sees the log

    Scenario Outline: Maya wants to <change> the log
      Given Maya is signed in
      When Maya wants to <change> the audit log
      Then Maya is told that this is not possible

      Examples: Changes
        | change  |
        | erase   |
        | rewrite |

  @api4_2023
  Rule: The log is read in pages of 1 to 100 entries

    Background:
      Given Maya is signed in
      And Tom has signed in 3 times

    Example: Pages add up to the whole log
      When Maya reads the audit log 2 entries at a time
      Then Maya sees every entry once

    Scenario Outline: Maya wants a page of <size>
      When Maya wants a page of <size> entries
      Then Maya sees the log

      Examples: The smallest and the largest page
        | size |
        | 1    |
        | 100  |

    Scenario Outline: Maya wants a page of <size> entries
      When Maya wants a page of <size> entries
      Then Maya is asked to correct the size of the page

      Examples: No such pages
        | size |
        | 0    |
        | 101  |
        | many |
        | 1.0  |
        | +5   |

    Example: Maya wants a page of two sizes at once
      When Maya wants a page of 1 and of 100 entries at once
      Then Maya is asked to correct the whole request

    Scenario Outline: Gita continues <list>
      Given Gita is signed in
      When Gita continues <list> in the audit log
      Then Gita is turned away because the list can't be continued from there

      Examples: Places that the platform did not give her
        | list                                  |
        | from where Maya stopped               |
        | from a place she altered              |
        | from a place she spelt otherwise      |
        | from a place she made up              |

  @asvs_5_0_0_v16_5_3 @cwe_636
  Rule: What can't be kept in the log does not happen

    Example: Tom can't sign in while the log can't be written
      Given the audit log can't be written
      When Tom signs in
      Then Tom is only told that something went wrong

    Example: A refusal that can't be recorded gets no answer but failure
      Given Tom is signed in
      And the audit log can't be written
      When Tom reads the audit log
      Then Tom is only told that something went wrong

    Example: Tom signs in once the log can be written again
      Given the audit log can't be written
      And the audit log can be written again
      When Tom signs in
      Then Tom is let in
