@episodes @secu_07 @intg_02
Feature: Lists of episodes, and searching them
  Everybody has a list of what was done for them, narrows it down and searches it. Nothing that
  one asks for widens it: what is somebody else's doesn't show, not even by a number.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v8_2_2 @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Everybody's list holds what is their own, in the workspace they act in

    Example: Maya has several, and the latest comes first
      Given an agent's work for Maya is kept as "Old invoices", begun 2 days ago
      And an agent's work for Maya is kept as "Travel costs", begun 1 hour ago
      When Maya looks at her episodes
      Then Maya sees exactly "Quarterly refunds", "Travel costs" and "Old invoices", in this order

    Example: A colleague's don't show
      Given an agent's work for Tom is kept as "Paper for the printers"
      When Tom looks at his episodes
      Then Tom sees exactly "Paper for the printers"

    Example: Somebody of another company sees her own
      Given an agent's work for Gita is kept as "Globex's taxes"
      When Gita looks at her episodes
      Then Gita sees exactly "Globex's taxes"

    @cwe_807
    Example: Somebody of another company says beside her token that she is Maya of Acme
      Given an agent's work for Gita is kept as "Globex's taxes"
      When Gita looks at her episodes, claiming to be Maya of Acme
      Then Gita sees exactly "Globex's taxes"

    Example: An administrator's list is no longer than anybody's
      Given an agent's work for Tom is kept as "Paper for the printers"
      And Tom has become an administrator
      When Tom looks at his episodes
      Then Tom sees exactly "Paper for the printers"

    Example: Somebody acts in another workspace
      Given Maya belongs to Globex as well
      And an agent's work for Maya at Globex is kept as "Globex's taxes"
      And Maya has switched to Globex
      When Maya looks at her episodes
      Then Maya sees exactly "Globex's taxes"

    Example: Somebody for whom nothing was done
      When Tom looks at his episodes
      Then Tom sees no episodes

    @cwe_287
    Example: Mallory is not signed in
      When Mallory looks at her episodes
      Then Mallory is not recognised

  @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
  Rule: A list can be narrowed down, and by nothing else than what it knows

    Scenario Outline: What began within the last <span> shows to the second
      Given an agent's work for Maya is kept as "Just within", begun <within> ago
      And an agent's work for Maya is kept as "Just too old", begun <within> and 1 second ago
      And an agent's work for Tom is kept as "Paper for the printers"
      When Maya looks at her episodes of the last <span>
      Then Maya sees exactly "Quarterly refunds" and "Just within"

      Examples: Spans
        | span    | within  |
        | day     | 1 day   |
        | 7 days  | 7 days  |
        | 30 days | 30 days |
        | 90 days | 90 days |

    Scenario Outline: Those that <ended>
      Given an agent's failed work for Maya is kept as "Lost parcels"
      And an agent's terminated work for Maya is kept as "Endless letters"
      And Tom has episodes that ended in every way
      When Maya looks at her episodes that <ended>
      Then Maya sees exactly "<title>"

      Examples: Outcomes
        | ended           | title             |
        | succeeded       | Quarterly refunds |
        | failed          | Lost parcels      |
        | were terminated | Endless letters   |

    Example: Those of one agent
      Given Tom's agent is an intern
      And the work of Tom's agent for Maya is kept as "Unpaid invoices"
      And the work of Tom's agent for Tom is kept as "Paper for the printers"
      When Maya looks at her episodes of Tom's agent
      Then Maya sees exactly "Unpaid invoices"

    @cwe_203
    Example: Those of an agent of another company
      Given Gita's agent is an intern
      And the work of Gita's agent for Gita is kept as "Globex's taxes"
      When Maya looks at her episodes of Gita's agent
      Then Maya is told exactly what she would be told of an agent that never was

    @asvs_5_0_0_v15_3_3 @cwe_807
    Scenario Outline: Maya asks for more than a list knows: <what>
      When Maya looks at her episodes, naming <what>
      Then Maya is asked to correct the whole request

      Examples: What a list doesn't know
        | what                    |
        | whose they are          |
        | the company             |
        | all of them             |
        | those that were deleted |

  @asvs_5_0_0_v1_2_4 @cwe_89 @cwe_202 @api1_2023
  Rule: A search finds a text, whatever it is, in one's own episodes only

    Scenario Outline: Maya searches for <text>
      Given an agent's work for Tom is kept as "Refunds of Tom's"
      When Maya searches her episodes for <text>
      Then Maya sees exactly "Quarterly refunds"

      Examples: What stands in it
        | text                                  |
        | refunds                               |
        | REFUNDS in capitals                   |
        | words that stand only in its summary  |
        | part of a word                        |

    Scenario Outline: Maya searches in vain for <text>
      Given an agent's work for Tom is kept as "Refunds of Tom's"
      When Maya searches her episodes for <text>
      Then Maya sees no episodes

      Examples: What doesn't
        | text                                                  |
        | what no episode says                                  |
        | a sign that stands for anything                       |
        | a sign that stands for any letter                     |
        | a quote that would end the search                     |
        | the end of its title and the beginning of its summary |

    @cwe_20
    Scenario Outline: Maya searches for <nothing>
      When Maya searches her episodes for <nothing>
      Then Maya is asked to correct what to search for

      Examples: Nothing that could stand anywhere
        | nothing                              |
        | nothing                              |
        | a joiner that nobody sees            |
        | the end of a line                    |
        | her words on either side of a line's end |

    Example: A sign that stands for anything stands for itself
      Given an agent's work for Maya is kept as "100% refunded"
      When Maya searches her episodes for a sign that stands for anything
      Then Maya sees exactly "100% refunded"

    Example: Somebody of another company searches her own
      Given an agent's work for Gita is kept as "Refunds of Globex"
      When Gita searches her episodes for refunds
      Then Gita sees exactly "Refunds of Globex"

  @asvs_5_0_0_v8_2_2 @cwe_639 @cwe_353 @api1_2023
  Rule: A list is continued by its reader only, and only the list it is

    Background:
      Given an agent's failed work for Maya is kept as "Old invoices", begun 2 days ago
      And an agent's failed work for Maya is kept as "Older invoices", begun 3 days ago

    Example: Page by page, nothing is missed and nothing comes twice
      When Maya looks at her episodes one by one
      Then Maya sees exactly "Quarterly refunds", "Old invoices" and "Older invoices", in this order

    Example: Two that began at the same instant are both there
      Given an agent's work for Maya is kept as "Also old", begun 2 days ago
      When Maya looks at her episodes one by one
      Then Maya sees exactly "Quarterly refunds", "Old invoices", "Also old" and "Older invoices"

    Scenario Outline: Maya would continue her list <from where>
      Given Maya and Tom have plenty of episodes, and have shared some with each other
      When Maya continues her list <from where>
      Then Maya is turned away because the list can't be continued from there

      Examples: Somewhere else
        | from where                                  |
        | where Tom's goes on                         |
        | where her list of what failed goes on       |
        | where her list of the last week goes on     |
        | where her list of one agent goes on         |
        | where her search goes on                    |
        | where what was shared with her goes on      |
        | where her agent's list goes on              |
        | where an access log goes on                 |

      Examples: From a mark that Atom didn't give
        | from where                                  |
        | from a mark with one letter changed         |
        | from a mark with a sign added at its end    |

    Scenario Outline: Maya would continue <what> where her list goes on
      Given Maya and Tom have plenty of episodes, and have shared some with each other
      When Maya continues <what> where her list goes on
      Then Maya is turned away because the list can't be continued from there

      Examples: Another list
        | what                     |
        | her list of what failed  |
        | her search               |
        | what was shared with her |
        | an access log            |

    @clock
    Example: A second less than a day later
      Given Maya has looked at the first of her episodes
      And Maya is signed in again 23 hours, 59 minutes and 59 seconds later
      When Maya continues her list
      Then Maya sees exactly "Old invoices" and "Older invoices"

    @clock @cwe_613
    Example: A day later
      Given Maya has looked at the first of her episodes
      And Maya is signed in again 24 hours later
      When Maya continues her list
      Then Maya is turned away because the list can't be continued from there

    @cwe_613
    Example: She acts elsewhere since
      Given Maya belongs to Globex as well
      And Maya has looked at the first of her episodes
      And Maya has switched to Globex
      When Maya continues her list
      Then Maya is turned away because the list can't be continued from there

    @cwe_672
    Example: What was deleted meanwhile is left out
      Given Maya has looked at the first of her episodes
      And Maya has deleted "Old invoices"
      When Maya continues her list
      Then Maya sees exactly "Older invoices"

    @cwe_672
    Example: Where she was was deleted meanwhile
      Given Maya has looked at the first of her episodes
      And Maya has deleted "Quarterly refunds"
      When Maya continues her list
      Then Maya sees exactly "Old invoices" and "Older invoices"
