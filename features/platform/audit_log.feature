@platform
Feature: The audit log
  What was done, tried and refused in a workspace is kept for its administrators.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita is an administrator at Globex

  @asvs_5_0_0_v8_2_1 @api5_2023 @cwe_862
  Rule: Only administrators read the audit log

    Example: Maya reads Acme's log
      Given Maya is signed in
      When Maya reads the audit log
      Then Maya sees the log

    Scenario Outline: Tom is <role>
      Given Tom is <role> at Acme
      And Tom is signed in
      When Tom reads the audit log
      Then Tom is refused because only administrators may read the audit log

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
      And Gita is signed in
      When Tom signs in
      Then Maya finds Tom's session in the audit log
      And Gita finds nothing of Tom in the audit log

  @asvs_5_0_0_v16_2_1 @cwe_778
  Rule: An entry says who, what, when, how it ended and at which request

    Example: Tom signs in
      Given Maya is signed in
      When Tom signs in
      Then Maya finds Tom's session in the audit log
      And the entry names the instant and the request

  @asvs_5_0_0_v16_4_2
  Rule: Nobody changes the audit log

    Scenario Outline: Maya wants to <change> the log
      Given Maya is signed in
      When Maya wants to <change> the audit log
      Then Maya is told that this is not possible

      Examples: Changes
        | change  |
        | erase   |
        | rewrite |

  @asvs_5_0_0_v2_4_1 @api4_2023
  Rule: The log is read page by page

    Background:
      Given Maya is signed in
      And Tom has signed in 3 times

    Example: Pages add up to the whole log
      When Maya reads the audit log 2 entries at a time
      Then Maya sees every entry once

    Scenario Outline: Maya wants a page of <size> entries
      When Maya wants a page of <size> entries
      Then Maya is asked to correct her request

      Examples: No such pages
        | size |
        | 0    |
        | 101  |
        | many |

    Example: Maya wants a page of two sizes at once
      When Maya wants a page of 1 and of 100 entries at once
      Then Maya is asked to correct her request

    Scenario Outline: Gita continues <list>
      Given Gita is signed in
      When Gita continues <list> in the audit log
      Then Gita is turned away because the list can't be continued from there

      Examples: Places that are not hers
        | list                                  |
        | from where Maya stopped               |
        | from a place she altered              |
        | from a place she made up              |

  @asvs_5_0_0_v16_5_3 @cwe_636
  Rule: What can't be kept in the log does not happen

    Example: Tom signs in while the log can't be written
      Given the audit log can't be written
      When Tom signs in
      Then Tom is only told that something went wrong

    Example: Tom is refused while the log can't be written
      Given Tom is signed in
      And the audit log can't be written
      When Tom reads the audit log
      Then Tom is only told that something went wrong

    Example: Tom signs in once it can be written
      When Tom signs in
      Then Tom is let in
