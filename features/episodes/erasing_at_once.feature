@episodes @secu_07 @asvs_5_0_0_v15_4_2 @cwe_362
Feature: Erasing, and rating, at the same instant
  Whatever comes at the instant in which an episode is erased, or rated once more, is dealt with as if
  it had come before or after: nothing is left over, and nobody waits in vain.

  Background:
    Given Maya works at Acme and is signed in
    And Tom works at Acme and is signed in
    And Mallory works at Acme and is signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v14_2_7 @cwe_212 @cwe_833
  Rule: Nothing outlasts deleting

    Background:
      Given "Quarterly refunds" has a part of each kind
      And Maya has shared "Quarterly refunds" with Tom

    @live
    Scenario Outline: Maya deletes it, and <meanwhile> at the same instant
      When Maya deletes "Quarterly refunds" while <meanwhile>
      Then nothing that "Quarterly refunds" told is stored any more
      And nobody waited in vain

      Examples: Who reads it
        | meanwhile                              |
        | Tom opens it                           |
        | Tom looks at what was shared with him  |
        | Tom, an administrator, inspects it     |
        | Maya searches for it on another device |

      Examples: What its owner does with it on another device
        | meanwhile                                     |
        | Maya rates it on another device               |
        | Maya shares it with Mallory on another device |
        | Maya leaves Acme on another device            |

  @asvs_5_0_0_v14_2_7 @cwe_212 @cwe_833
  Rule: Nothing outlasts leaving

    Background:
      Given "Quarterly refunds" has a part of each kind
      And an agent's work for Maya is kept as "Travel costs"

    @live
    Scenario Outline: Maya leaves, and <meanwhile> at the same instant
      When Maya leaves Acme while <meanwhile>
      Then nothing that "Quarterly refunds" told is stored any more
      And nobody waited in vain

      Examples: Who reads what is hers
        | meanwhile                                    |
        | Tom, an administrator, inspects it           |
        | Maya looks at her episodes on another device |

  @cwe_367
  Rule: Of two that do the same, one comes first

    @live
    Example: Maya deletes it on two devices
      When Maya deletes "Quarterly refunds" on two devices at the same instant
      Then one of them deletes it, and the other finds no such episode any more

    @live
    Example: Maya rates it on two devices
      When Maya rates "Quarterly refunds" with 1 and with 5 at the same instant, each in words of its own
      Then one of the two ratings is kept, with its own words
