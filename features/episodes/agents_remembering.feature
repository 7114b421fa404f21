@episodes @secu_07
Feature: Agents reading episodes
  An agent that acts itself acts for its owner. It reads what was done for that person, and
  nothing else; and that person finds that it did.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
  Rule: An agent reads the episodes of the person it acts for

    Background:
      Given Maya's agent is an intern
      And Maya's agent holds a token

    Example: It opens one
      When Maya's agent opens "Quarterly refunds"
      Then Maya's agent sees "Quarterly refunds" as it was kept

    Example: It looks at the parts of one
      Given "Quarterly refunds" has a part of each kind
      When Maya's agent looks at the parts of "Quarterly refunds"
      Then Maya's agent sees its parts in their order

    Example: It looks at all of them
      Given an agent's work for Tom is kept as "Paper for the printers"
      And Maya belongs to Globex as well
      And an agent's work for Maya at Globex is kept as "Globex's taxes"
      When Maya's agent looks at its owner's episodes
      Then Maya's agent sees exactly "Quarterly refunds"

    Example: It searches them
      Given an agent's work for Tom is kept as "Refunds of Tom's"
      And Maya belongs to Globex as well
      And an agent's work for Maya at Globex is kept as "Globex's refunds"
      When Maya's agent searches its owner's episodes for refunds
      Then Maya's agent sees exactly "Quarterly refunds"

    Example: However immature, it reads
      Given Maya's agent has become a student
      When Maya's agent opens "Quarterly refunds"
      Then Maya's agent sees "Quarterly refunds" as it was kept

    Example: Its owner has become a viewer
      Given Maya has become a viewer
      When Maya's agent opens "Quarterly refunds"
      Then Maya's agent sees "Quarterly refunds" as it was kept

    @asvs_5_0_0_v16_2_1 @cwe_778
    Scenario Outline: It <does>, and Maya finds that it was her agent
      When Maya's agent <does>
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who          | what   | granted |
        | Maya's agent | <what> | yes     |

      Examples: What it may do
        | does                                        | what      |
        | opens "Quarterly refunds"                   | opening   |
        | looks at the parts of "Quarterly refunds"   | its parts |
        | looks at its owner's episodes               | a list    |
        | searches its owner's episodes for refunds   | a search  |

    @asvs_5_0_0_v16_2_1 @cwe_778
    Example: It acts by a token that Tom gave, and Maya finds that
      Given Tom has become an administrator
      And Tom has given Maya's agent a token
      When Maya's agent opens "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" that Tom had let her agent in

  @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
  Rule: An agent reads no episodes but those of the person it acts for

    Background:
      Given Maya's agent is an intern
      And Maya's agent holds a token

    Example: Its owner's
      When Maya's agent opens "Quarterly refunds"
      Then Maya's agent sees "Quarterly refunds" as it was kept

    Example: A colleague's episode is not for it
      Given an agent's work for Tom is kept as "Paper for the printers"
      When Maya's agent opens "Paper for the printers"
      Then Maya's agent is refused because the episode is somebody else's

    Example: Nor is what a colleague shared with Maya
      Given an agent's work for Tom is kept as "Paper for the printers"
      And Tom has shared "Paper for the printers" with Maya
      When Maya's agent opens "Paper for the printers"
      Then Maya's agent is refused because the episode is somebody else's

    Example: It did the work itself, but for somebody else
      Given the work of Maya's agent for Tom is kept as "Paper for the printers"
      When Maya's agent opens "Paper for the printers"
      Then Maya's agent is refused because the episode is somebody else's

    Example: Its owner is an administrator
      Given an agent's work for Tom is kept as "Paper for the printers"
      And Maya has become an administrator
      When Maya's agent opens "Paper for the printers"
      Then Maya's agent is refused because the episode is somebody else's

    @asvs_5_0_0_v8_4_1 @cwe_203
    Example: One of another company is none for it
      Given an agent's work for Gita is kept as "Globex's taxes"
      When Maya's agent itself would like to open "Globex's taxes"
      Then Maya's agent is told exactly what it would be told of an episode that never was

    @asvs_5_0_0_v8_4_1 @cwe_203
    Example: Its owner's at another company is none for it
      Given Maya belongs to Globex as well
      And an agent's work for Maya at Globex is kept as "Globex's taxes"
      When Maya's agent itself would like to open "Globex's taxes"
      Then Maya's agent is told exactly what it would be told of an episode that never was

  @asvs_5_0_0_v8_3_1 @cwe_863 @api5_2023
  Rule: An agent that is not at work reads nothing

    Background:
      Given Maya's agent is an intern
      And Maya's agent holds a token

    Example: It is paused, and opens one
      Given Maya's agent has been paused
      When Maya's agent opens "Quarterly refunds"
      Then Maya's agent is refused because the agent is not at work

    Example: It is paused, and looks at all of them
      Given Maya's agent has been paused
      When Maya's agent looks at its owner's episodes
      Then Maya's agent is refused because the agent is not at work

    Example: It is paused, and searches them
      Given Maya's agent has been paused
      When Maya's agent searches its owner's episodes for refunds
      Then Maya's agent is refused because the agent is not at work

    Example: It was paused, and is at work again
      Given Maya's agent has been paused
      And Maya has resumed her agent
      When Maya's agent opens "Quarterly refunds"
      Then Maya's agent sees "Quarterly refunds" as it was kept

    Example: It is paused, and looks at the parts of one
      Given Maya's agent has been paused
      When Maya's agent looks at the parts of "Quarterly refunds"
      Then Maya's agent is refused because the agent is not at work

    @asvs_5_0_0_v16_3_2 @cwe_778
    Example: Maya finds that it tried
      Given Maya's agent has been paused
      When Maya's agent opens "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who          | what    | granted |
        | Maya's agent | opening | no      |

  @asvs_5_0_0_v8_3_1 @cwe_613
  Rule: An agent that was dismissed, or whose owner was, is not even recognised

    Background:
      Given Maya's agent is an intern
      And Maya's agent holds a token

    Example: It has its token still, and so has Maya hers
      When Maya's agent opens "Quarterly refunds"
      Then Maya's agent sees "Quarterly refunds" as it was kept

    Scenario Outline: <what happened>, and it opens one
      Given Tom has become an administrator
      And <what happened>
      When Maya's agent opens "Quarterly refunds"
      Then Maya's agent is not recognised

      Examples: Its own end
        | what happened                                 |
        | Tom has stopped Maya's agent                  |
        | Tom has retired Maya's agent                  |
        | Tom has taken the tokens of Maya's agent back |

      Examples: Its owner's
        | what happened                   |
        | Maya has been suspended         |
        | Maya has been removed from Acme |

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: To read is all that an agent does with episodes

    Background:
      Given Maya's agent is autonomous
      And Maya's agent holds a token

    Scenario Outline: It would like to <deed> one
      When Maya's agent itself would like to <deed> "Quarterly refunds"
      Then Maya's agent is refused because only people may do this

      Examples: What is for people
        | deed                          |
        | inspect                       |
        | rate                          |
        | share                         |
        | end the sharing of            |
        | see with whom its owner shares |
        | delete                        |
        | look into the access log of   |

    Example: Its owner is an administrator, and it would like to inspect a colleague's
      Given an agent's work for Tom is kept as "Paper for the printers"
      And Maya has become an administrator
      When Maya's agent itself would like to inspect "Paper for the printers"
      Then Maya's agent is refused because only people may do this

    Example: It would like to see what was shared with its owner
      When Maya's agent looks at what was shared with its owner
      Then Maya's agent is refused because only people may do this

    Example: However mature, it reads
      When Maya's agent opens "Quarterly refunds"
      Then Maya's agent sees "Quarterly refunds" as it was kept
