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

    Example: Somebody of another company has none
      When Gita looks at her episodes
      Then Gita sees no episodes

    @cwe_807
    Example: Somebody of another company claims to be Maya of Acme
      When Gita looks at her episodes, claiming to be Maya of Acme
      Then Gita sees no episodes

    Example: An administrator's list is no longer than anybody's
      Given Tom has become an administrator
      When Tom looks at his episodes
      Then Tom sees no episodes

    Example: Somebody acts in another workspace
      Given Maya belongs to Globex as well
      And Maya has switched to Globex
      When Maya looks at her episodes
      Then Maya sees no episodes

    @cwe_287
    Example: Mallory is not signed in
      When Mallory looks at her episodes
      Then Mallory is not recognised

  @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
  Rule: A list can be narrowed down, and by nothing else than what it knows

    Scenario Outline: What began within the last <span> shows to the second
      Given an agent's work for Maya is kept as "Just within", begun <within> ago
      And an agent's work for Maya is kept as "Just too old", begun <within> and 1 second ago
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
      And an agent's failed work for Tom is kept as "Paper jam"
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

    @asvs_5_0_0_v15_3_3 @cwe_807
    Scenario Outline: Maya would have it widened, naming <what>
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

    Example: There is nothing to search for
      When Maya searches her episodes for nothing
      Then Maya is asked to correct what to search for

    Example: A colleague's search finds nothing of hers
      When Tom searches his episodes for refunds
      Then Tom sees no episodes

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

    Scenario Outline: Maya would continue from <place>
      Given an agent's work for Tom is kept as "Paper for the printers"
      And an agent's work for Tom is kept as "More paper", begun 1 day ago
      And an agent's work for Maya is kept as "Refunds of May", begun 4 days ago
      When Maya continues her list from <place>
      Then Maya is turned away because the list can't be continued from there

      Examples: Somewhere else
        | place                                  |
        | where Tom's list goes on               |
        | a place that was tampered with         |
        | a place that was written otherwise     |
        | where her list of what failed goes on  |
        | where her search goes on               |

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
