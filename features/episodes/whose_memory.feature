@episodes @secu_07 @intg_02
Feature: Whose memory it is
  What an agent did for somebody is kept as an episode. It belongs to that person, and nobody
  else reads it unless its owner shares it; nobody of another company even learns that there is one.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
  Rule: An episode is read by its owner

    Example: Maya opens it
      When Maya opens "Quarterly refunds"
      Then Maya sees "Quarterly refunds" as it was kept

    Example: Maya looks at its parts
      Given "Quarterly refunds" has a part of each kind
      When Maya looks at the parts of "Quarterly refunds"
      Then Maya sees its parts in their order

    Example: Maya has become a viewer
      Given Maya has become a viewer
      When Maya opens "Quarterly refunds"
      Then Maya sees "Quarterly refunds" as it was kept

    Example: Maya hasn't confirmed her address
      Given Maya's account is not confirmed yet
      When Maya opens "Quarterly refunds"
      Then Maya sees "Quarterly refunds" as it was kept

    @cwe_287
    Example: Mallory is not signed in
      When Mallory opens "Quarterly refunds"
      Then Mallory is not recognised

    @cwe_613
    Example: Maya has been suspended
      Given Maya has been suspended
      When Maya opens "Quarterly refunds"
      Then Maya is not recognised

  @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
  Rule: A colleague gets nothing of it

    Scenario Outline: Tom would like to <deed> it
      Given "Quarterly refunds" has a part of each kind
      When Tom would like to <deed> "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

      Examples: Whatever he tries
        | deed                          |
        | open                          |
        | look at the parts of          |
        | rate                          |
        | share                         |
        | end the sharing of            |
        | see with whom its owner shares |
        | delete                        |
        | look into the access log of   |

    Example: Tom is told why
      When Tom opens "Quarterly refunds"
      Then Tom is told that he is not authorized for it

    @cwe_807
    Scenario Outline: Tom would like to <deed> it, saying beside his token that he is Maya
      Given Tom claims to be Maya of Acme in everything he asks
      When Tom would like to <deed> "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

      Examples: Whatever he claims
        | deed                        |
        | open                        |
        | look at the parts of        |
        | delete                      |
        | look into the access log of |

    Scenario Outline: Tom has become an administrator, gives no reason, and would like to <deed> it
      Given Tom has become an administrator
      When Tom would like to <deed> "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

      Examples: However much he may do elsewhere
        | deed                          |
        | open                          |
        | look at the parts of          |
        | rate                          |
        | share                         |
        | end the sharing of            |
        | see with whom its owner shares |
        | delete                        |
        | look into the access log of   |

    Example: Nor does the workspace's owner
      Given Tom has become an owner
      When Tom opens "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

    Example: His own are his
      Given an agent's work for Tom is kept as "Paper for the printers"
      When Tom opens "Paper for the printers"
      Then Tom sees "Paper for the printers" as it was kept

    Example: Who owns the agent that did it doesn't matter
      Given Tom's agent is an intern
      And the work of Tom's agent for Maya is kept as "Unpaid invoices"
      When Tom opens "Unpaid invoices"
      Then Tom is refused because the episode is somebody else's

  @asvs_5_0_0_v8_4_1 @cwe_203 @cwe_639 @api1_2023
  Rule: Beyond its workspace nobody can tell it from one that never was

    Scenario Outline: Gita of Globex would like to <deed> it
      Given "Quarterly refunds" has a part of each kind
      When Gita would like to <deed> "Quarterly refunds"
      Then Gita is told exactly what she would be told of an episode that never was

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

    Example: Gita has become an owner of Globex's workspace, and learns no more
      Given Gita has become an owner
      When Gita would like to open "Quarterly refunds"
      Then Gita is told exactly what she would be told of an episode that never was

    Example: Maya doesn't see it from another workspace
      Given Maya belongs to Globex as well
      And Maya has switched to Globex
      When Maya would like to open "Quarterly refunds"
      Then Maya is told exactly what she would be told of an episode that never was

    Example: What was done for her at Globex she finds there
      Given Maya belongs to Globex as well
      And an agent's work for Maya at Globex is kept as "Globex's taxes"
      And Maya has switched to Globex
      When Maya opens "Globex's taxes"
      Then Maya sees "Globex's taxes" as it was kept
