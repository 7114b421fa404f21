@episodes @secu_07
Feature: Rating an episode, and deleting it
  What somebody thinks of an agent's work they keep with the episode, and what is to be remembered
  no longer they delete. That it was, and how well the agent did, still counts for the agent.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v2_2_1 @cwe_1284
  Rule: An episode is rated from 1 to 5, perhaps in words

    Scenario Outline: Maya rates it with <rating>
      When Maya rates "Quarterly refunds" with <rating>
      Then "Quarterly refunds" is rated with <rating>

      Examples: The least and the most
        | rating |
        | 1      |
        | 5      |

    Scenario Outline: Maya would rate it with <rating>
      When Maya rates "Quarterly refunds" with <rating>
      Then Maya is asked to correct the rating

      Examples: Nothing that one can rate with
        | rating |
        | 0      |
        | 6      |
        | a half |
        | a word |
        | a yes  |

    @asvs_5_0_0_v15_3_3 @cwe_915 @api3_2023
    Scenario Outline: She would say more by it, namely <what>
      When Maya rates "Quarterly refunds" with 5, naming <what> as well
      Then Maya is asked to correct the whole request

      Examples: What nobody says by rating
        | what         |
        | its score    |
        | whose it is  |
        | another time |

    Example: What she thinks now counts, not what she thought
      Given Maya has rated "Quarterly refunds" with 1
      When Maya rates "Quarterly refunds" with 5
      Then "Quarterly refunds" is rated with 5
      And Acme's auditor finds that Maya rated "Quarterly refunds"

    Example: She has a lot to say
      When Maya rates "Quarterly refunds" in a comment of 10000 characters
      Then "Quarterly refunds" is rated in exactly that comment

    @cwe_176 @cwe_770
    Scenario Outline: She says <comment>
      When Maya rates "Quarterly refunds" in a comment of <comment>
      Then Maya is asked to correct the comment

      Examples: Too much, or no text
        | comment          |
        | 10001 characters |
        | half a character |

    Example: She has become a viewer
      Given Maya has become a viewer
      When Maya rates "Quarterly refunds" with 5
      Then Maya is refused because viewers only look

    @live
    Example: A restart changes nothing about it
      Given Maya has rated "Quarterly refunds" with 5
      When the platform is restarted
      Then "Quarterly refunds" is rated with 5

    @cwe_304
    Example: She hasn't confirmed her address
      Given Maya's account is not confirmed yet
      When Maya rates "Quarterly refunds" with 5
      Then Maya is refused because who hasn't confirmed an address may only look

  @asvs_5_0_0_v14_2_7 @cwe_672 @cwe_212 @api1_2023
  Rule: What is deleted is there for nobody any more

    Background:
      Given "Quarterly refunds" has a part of each kind
      And Maya has shared "Quarterly refunds" with Tom

    Example: Nothing of it is stored
      Given Maya has rated "Quarterly refunds" in words
      And Tom has opened "Quarterly refunds", and inspected it as an administrator
      When Maya deletes "Quarterly refunds"
      Then nothing that "Quarterly refunds" told is stored any more
      And Acme's auditor finds that Maya deleted "Quarterly refunds"

    @asvs_5_0_0_v16_3_3 @cwe_778
    Example: What was done with it stays in the audit log
      Given Tom has opened "Quarterly refunds", and inspected it as an administrator
      When Maya deletes "Quarterly refunds"
      Then Acme's auditor still finds of "Quarterly refunds" exactly this
        | who  | did       |
        | Maya | shared    |
        | Tom  | inspected |
        | Maya | deleted   |

    @asvs_5_0_0_v2_3_3 @asvs_5_0_0_v16_5_3
    Example: What can't be erased whole stays whole
      Given the parts of episodes can't be erased
      When Maya deletes "Quarterly refunds"
      Then Maya is only told that something went wrong
      And "Quarterly refunds" is there as it was kept, with its parts

    @live
    Example: A restart doesn't bring it back
      Given Maya has deleted "Quarterly refunds"
      When the platform is restarted
      Then "Quarterly refunds" is there neither for Maya nor for Tom

    Scenario Outline: Maya would like to <deed> it all the same
      Given Maya has deleted "Quarterly refunds"
      When Maya would like to <deed> "Quarterly refunds"
      Then Maya is told exactly what she would be told of an episode that never was

      Examples: Whatever she tries
        | deed                          |
        | open                          |
        | look at the parts of          |
        | rate                          |
        | share                         |
        | end the sharing of            |
        | see with whom its owner shares |
        | delete                        |
        | look into the access log of   |

    Example: Nor does whom it was shared with find it
      Given Maya has deleted "Quarterly refunds"
      When Tom would like to open "Quarterly refunds"
      Then Tom is told exactly what he would be told of an episode that never was

    Example: Lists are without it
      Given an agent's work for Maya is kept as "Travel costs"
      And Maya has deleted "Quarterly refunds"
      When Maya looks at her episodes
      Then Maya sees exactly "Travel costs"

    Example: So is what was shared
      Given Maya has deleted "Quarterly refunds"
      When Tom looks at what was shared with him
      Then Tom sees no episodes

    Example: Searches are without it
      Given an agent's work for Maya is kept as "Refunds of May"
      And Maya has deleted "Quarterly refunds"
      When Maya searches her episodes for refunds
      Then Maya sees exactly "Refunds of May"

    Example: She has become a viewer, and deletes nothing
      Given Maya has become a viewer
      When Maya deletes "Quarterly refunds"
      Then Maya is refused because viewers only look

    @cwe_304
    Example: She hasn't confirmed her address, and deletes nothing
      Given Maya's account is not confirmed yet
      When Maya deletes "Quarterly refunds"
      Then Maya is refused because who hasn't confirmed an address may only look

  @cwe_212
  Rule: Deleting an episode takes nothing out of the run that it was made of
    What was asked, proposed and corrected stays with the proposal, the training or the run, which
    colleagues see whatever becomes of the episode. What was kept as the episode is gone.

    Background:
      Given Tom supervises a run of Maya's agent that Maya asked for

    Example: Maya deletes what was kept of a run that Tom corrected
      Given Tom has corrected and completed the run, and it is kept as "Refunds of May"
      And Maya has rated "Refunds of May" in words, and shared it with Tom, who has opened it
      When Maya deletes "Refunds of May"
      Then nothing is kept as "Refunds of May" any more
      And Tom's colleagues still see how he corrected the run

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: Whatever is forgotten, how well an agent did still counts
    Whoever belongs to the agent's workspace may see what it has shown: how many episodes, how many of
    them interrupted, and their mean score; whomever they were for, and nothing else of them.

    Example: Maya deletes what Tom's agent failed at
      Given Tom's agent is a student
      And the interrupted work of Tom's agent for Maya, worth 0.8, is kept as "Lost parcels"
      And the work of Tom's agent for Maya, worth 1, is kept as "Found parcels"
      When Maya deletes "Lost parcels"
      Then Tom sees that his agent has shown 2 episodes, 1 of them interrupted, with a score of 0.9

    Example: Maya leaves, and what Tom's agent failed at for her is erased
      Given Tom's agent is a student
      And the interrupted work of Tom's agent for Maya, worth 0.8, is kept as "Lost parcels"
      And the work of Tom's agent for Tom, worth 1, is kept as "Found parcels"
      When Maya leaves Acme
      Then Tom sees that his agent has shown 2 episodes, 1 of them interrupted, with a score of 0.9
