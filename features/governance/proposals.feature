@governance @secu_02 @intg_01
Feature: Proposals
  What an agent may not do alone, it proposes. Somebody other than whoever asked for it
  decides, once and within a day. What was approved is what is done, and it is done once.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Maya is signed in
    And Tom is signed in
    And Tom's agent is supervised

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: A proposal is decided once, and what is approved is done

    Scenario Outline: One that is <maturity>
      Given Tom's agent is <maturity>
      And Tom has asked his agent to change its data
      When Maya approves the proposal
      Then Tom's agent has done what it proposed

      Examples: Whatever has to propose
        | maturity   |
        | an intern  |
        | supervised |

    Example: An intern that was set going
      Given Tom's agent is an intern
      And Tom has set his agent going
      When Maya approves the proposal
      Then Tom's agent has been set going

    Example: There is nothing to do after a rehearsal
      Given Tom has rehearsed a high act with his agent
      When Maya approves the proposal
      Then the proposal is dealt with
      And nothing of it is done

    Scenario Outline: <before> the proposal, and <then> it
      Given Tom has asked his agent to change its data
      And <before> the proposal
      When <then> the proposal
      Then <who> is told that the proposal is decided already

      Examples: Everything that is decided stays as it is
        | before            | then          | who  |
        | Maya has approved | Maya approves | Maya |
        | Maya has approved | Maya rejects  | Maya |
        | Maya has approved | Tom cancels   | Tom  |
        | Maya has rejected | Maya approves | Maya |
        | Maya has rejected | Maya rejects  | Maya |
        | Maya has rejected | Tom cancels   | Tom  |
        | Tom has cancelled | Maya approves | Maya |
        | Tom has cancelled | Maya rejects  | Maya |
        | Tom has cancelled | Tom cancels   | Tom  |

    Example: What couldn't be done is not tried again
      Given Tom has asked his agent to change its data
      And Maya has approved the proposal while Tom's agent was paused
      When Maya approves the proposal
      Then Maya is told that the proposal is decided already

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Only owners and administrators decide, and only people

    Background:
      Given Tom has asked his agent to change its data

    Example: An owner
      Given Maya is an owner at Acme
      When Maya approves the proposal
      Then Tom's agent has done what it proposed

    Scenario Outline: Maya is <role> by then, and <decides> it
      Given Maya has become <role>
      When Maya <decides> the proposal
      Then Maya is refused because only administrators may do this

      Examples: Others
        | role     | decides  |
        | a member | approves |
        | a member | rejects  |
        | a viewer | approves |
        | a viewer | rejects  |

    @cwe_304
    Scenario Outline: An administrator who hasn't confirmed an address <decides> it
      Given Maya's account is not confirmed yet
      When Maya <decides> the proposal
      Then Maya is refused because who hasn't confirmed an address may only look

      Examples: Either way
        | decides  |
        | approves |
        | rejects  |

    Scenario Outline: The agent of an administrator <decides> it
      Given Maya's agent is autonomous
      When Maya's agent <decides> the proposal
      Then Maya's agent is refused because only people may do this

      Examples: Either way
        | decides  |
        | approves |
        | rejects  |

    Example: The agent that proposed it approves it
      When Tom's agent approves the proposal
      Then Tom's agent is refused because only people may do this

    @cwe_287
    Example: Mallory is not signed in
      When Mallory approves the proposal
      Then Mallory is not recognised

  @asvs_5_0_0_v2_3_1 @cwe_863 @api5_2023
  Rule: Nobody decides what they asked for, not even an administrator

    Background:
      Given Tom has become an administrator

    Scenario Outline: Tom asked for it, and <decides> it
      Given Tom has asked his agent to change its data
      When Tom <decides> the proposal
      Then Tom is refused because nobody decides what they asked for

      Examples: Either way
        | decides  |
        | approves |
        | rejects  |

    Example: His agent asked for it on his behalf
      Given Tom's agent has asked to change its data itself
      When Tom approves the proposal
      Then Tom is refused because nobody decides what they asked for

    Example: His agent asked for it by a token that Maya gave it, and Maya approves it
      Given Maya has given Tom's agent a token
      And Tom's agent has asked to change its data itself
      When Maya approves the proposal
      Then Maya is refused because nobody decides what they asked for

    Example: His agent proposed to be set going by a token that Maya gave it
      Given Tom's agent is an intern
      And Maya has given Tom's agent a token
      And Tom's agent has set itself going
      When Maya approves the proposal
      Then Maya is refused because nobody decides what they asked for

    Example: Maya gave it a token, and Tom asked without it
      Given Maya has given Tom's agent a token
      And Tom has asked his agent to change its data
      When Maya approves the proposal
      Then Tom's agent has done what it proposed

    Example: Maya gave it the token, and somebody with access to the database has altered that
      Given Maya has given Tom's agent a token
      And Tom's agent has asked to change its data itself
      And who let it ask has been altered since
      When Maya approves the proposal
      Then the proposal fails because it isn't what was proposed

    Example: Maya asked Tom's agent, and approves it herself
      Given Maya has asked Tom's agent to change its data
      When Maya approves the proposal
      Then Maya is refused because nobody decides what they asked for

    Example: Maya asked Tom's agent, and Tom approves it
      Given Maya has asked Tom's agent to change its data
      When Tom approves the proposal
      Then Tom's agent has done what it proposed

  Rule: Whoever rejects says why, and nothing is done

    Background:
      Given Tom has asked his agent to change its data

    Example: With a reason
      When Maya rejects the proposal
      Then Tom sees why Maya rejected it
      And nothing of it is done

    Scenario Outline: The reason is <reason>
      When Maya rejects the proposal for a reason that is <reason>
      Then Maya is asked to correct the reason

      Examples: No reason
        | reason     |
        | empty      |
        | only blank |

    Example: It might be done without approval by then
      Given Tom's agent is autonomous
      When Maya rejects the proposal
      Then the proposal is rejected
      And nothing of it is done

  @asvs_5_0_0_v2_3_1 @cwe_862 @api5_2023
  Rule: Only whoever asked for it cancels a proposal

    Example: Tom asked, and cancels it
      Given Tom has asked his agent to change its data
      When Tom cancels the proposal
      Then the proposal is cancelled
      And nothing of it is done

    Example: Maya, an administrator, cancels it
      Given Tom has asked his agent to change its data
      When Maya cancels the proposal
      Then Maya is refused because only who asked for it may cancel it

    Example: Tom cancels what Maya asked his agent for
      Given Maya has asked Tom's agent to change its data
      When Tom cancels the proposal
      Then Tom is refused because only who asked for it may cancel it

    Example: Tom is a viewer by now, and cancels it
      Given Tom has asked his agent to change its data
      And Tom has become a viewer
      When Tom cancels the proposal
      Then Tom is refused because viewers only look

    Example: The agent cancels what it proposed
      Given Tom has asked his agent to change its data
      When Tom's agent cancels the proposal
      Then Tom's agent is refused because only people may do this

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: A proposal waits for exactly 24 hours

    Background:
      Given Tom has asked his agent to change its data

    @clock
    Example: A second before they are over
      Given Maya is signed in again 23 hours, 59 minutes and 59 seconds later
      When Maya approves the proposal
      Then Tom's agent has done what it proposed

    @clock
    Scenario Outline: After exactly 24 hours <who> <decides> it
      Given <who> is signed in again 24 hours later
      When <who> <decides> the proposal
      Then <who> is told that the proposal has expired

      Examples: Whatever could be done with it before
        | who  | decides  |
        | Maya | approves |
        | Maya | rejects  |
        | Tom  | cancels  |

    @clock
    Example: After exactly 24 hours Tom looks at it
      Given Tom is signed in again 24 hours later
      When Tom looks at the proposal
      Then Tom sees that it has expired

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Nobody sees or decides what is proposed in another workspace

    Background:
      Given Gita is an administrator at Globex
      And Gita is signed in
      And Tom has asked his agent to change its data

    Scenario Outline: Gita <does> the proposal
      When Gita <does> the proposal
      Then Gita is told that there is no such thing

      Examples: Everything one can do with it
        | does     |
        | looks at |
        | approves |
        | rejects  |
        | cancels  |

    Example: Gita looks at all proposals
      When Gita looks at all proposals
      Then Gita sees no proposal

    Example: Maya looks at all proposals
      When Maya looks at all proposals
      Then Maya sees what Tom's agent proposes

    Example: Maya belongs to both, and acts at Globex
      Given Maya belongs to Globex as well
      And Maya has switched to Globex
      When Maya approves the proposal
      Then Maya is told that there is no such thing

  @asvs_5_0_0_v2_3_1 @cwe_367 @api6_2023
  Rule: What was proposed is what is done, or nothing is

    Background:
      Given Tom has asked his agent to change its data
      And Maya's agent is supervised

    Scenario Outline: Somebody with access to the database has altered <what>
      Given <what> has been altered since
      When Maya approves the proposal
      Then the proposal fails because it isn't what was proposed
      And nothing of it is done

      Examples: All that it consists of
        | what                |
        | what it would keep  |
        | what it would do    |
        | which agent does it |
        | how grave it is     |
        | how it was asked    |

    Example: Somebody with access to the database has altered who asked
      Given who asked has been altered since
      And Tom has become an administrator
      When Tom approves the proposal
      Then the proposal fails because it isn't what was proposed
      And nothing of it is done

  @asvs_5_0_0_v8_3_2 @cwe_863 @api5_2023
  Rule: Agent and requester are judged as they are when a proposal is approved

    Background:
      Given Tom has asked his agent to change its data

    Scenario Outline: Tom has <become> since
      Given Tom has <become>
      When Maya approves the proposal
      Then the proposal fails because whoever asked may ask no longer
      And nothing of it is done

      Examples: Who could not ask any more
        | become                 |
        | become a viewer        |
        | been suspended         |
        | been removed from Acme |

    Example: Tom has become an administrator since
      Given Tom has become an administrator
      When Maya approves the proposal
      Then Tom's agent has done what it proposed

    Example: The agent has been stopped and resumed since
      Given Maya has stopped Tom's agent
      And Maya has resumed Tom's agent
      When Maya approves the proposal
      Then Tom's agent has done what it proposed

    Scenario Outline: It has been <halted> since
      Given Tom's agent has been <halted>
      When Maya approves the proposal
      Then the proposal fails because the agent is not at work
      And nothing of it is done

      Examples: Not at work
        | halted  |
        | paused  |
        | stopped |
        | retired |
        | deleted |

    Example: It has been put back to where it may not even propose it
      Given Tom's agent is a student
      When Maya approves the proposal
      Then the proposal fails because the agent is less mature by now
      And nothing of it is done

    Example: It has been put back to where it may propose it all the same
      Given Tom's agent is an intern
      When Maya approves the proposal
      Then Tom's agent has done what it proposed

    Example: It has risen to where it needn't propose it any more
      Given Tom's agent is autonomous
      When Maya approves the proposal
      Then Tom's agent has done what it proposed

  @asvs_5_0_0_v8_3_2 @cwe_863 @api5_2023
  Rule: What automation asked for is judged as automation

    Background:
      Given Tom's agent is an intern
      And Tom has automated his agent with a search

    Example: It has been put back to where people may ask for a search, and automation may not
      Given Tom's agent is a student
      When Maya approves the proposal
      Then the proposal fails because the agent is less mature by now
      And nothing of it is done

  Rule: Whoever asks is told if nobody else can decide

    Scenario Outline: Another is <role>
      Given Maya is <role> at Acme
      When Tom asks his agent to change its data
      Then Tom is told only that it waits for approval

      Examples: Who decides
        | role             |
        | an administrator |
        | an owner         |

    Scenario Outline: The only one who could has <become>
      Given Maya has <become>
      When Tom asks his agent to change its data
      Then Tom is told that nobody else can decide it

      Examples: Who doesn't count any more
        | become                 |
        | become a member        |
        | become a viewer        |
        | been suspended         |
        | been removed from Acme |

    Example: The only one who could hasn't confirmed an address
      Given Maya's account is not confirmed yet
      When Tom asks his agent to change its data
      Then Tom is told that nobody else can decide it

    Example: The only administrator asks
      When Maya asks Tom's agent to change its data
      Then Maya is told that nobody else can decide it

    Example: One of two administrators asks
      Given Tom has become an administrator
      When Maya asks Tom's agent to change its data
      Then Maya is told only that it waits for approval

    Example: An intern proposes to be set going, and nobody else can decide
      Given Tom's agent is an intern
      And Maya has become a member
      When Tom sets his agent going
      Then a proposal to set Tom's agent going waits for approval instead
      And Tom hears besides that nobody else can decide it

    Example: An intern proposes to be set going, and Maya can decide
      Given Tom's agent is an intern
      When Tom sets his agent going
      Then a proposal to set Tom's agent going waits for approval instead
      And Tom hears nothing besides

    Example: There is an administrator, but of another workspace
      Given Maya has become a member
      And Gita is an administrator at Globex
      When Tom asks his agent to change its data
      Then Tom is told that nobody else can decide it

  @asvs_5_0_0_v15_4_2 @cwe_367 @api6_2023
  Rule: Of two who decide at the same instant one is too late

    Background:
      Given Gita is an administrator at Acme
      And Gita is signed in
      And Tom has asked his agent to change its data

    @live
    Example: Both approve
      When Maya and Gita approve the proposal at the same instant
      Then exactly one of them decides it, and the other is told that it is decided already
      And Tom's agent has done what it proposed

    @live
    Example: One approves and the other rejects
      When Maya approves and Gita rejects the proposal at the same instant
      Then exactly one of them decides it, and the other is told that it is decided already
      And what was decided is what is done

  @asvs_5_0_0_v16_3_3 @cwe_778 @api8_2023
  Rule: What became of a proposal is kept for the auditor

    Background:
      Given Tom has asked his agent to change its data

    Example: Approved, and done
      When Maya approves the proposal
      Then Acme's auditor finds that Maya approved it, and that Tom's agent did it

    Example: Approved in vain
      Given Tom's agent has been stopped
      When Maya approves the proposal
      Then Acme's auditor finds that Maya approved it, and that Tom's agent was not at work

    Example: Rejected
      When Maya rejects the proposal
      Then Acme's auditor finds that Maya rejected it

    Example: Cancelled
      When Tom cancels the proposal
      Then Acme's auditor finds that Tom cancelled it
