@canvas @intg_06
Feature: Whose a canvas is
  What stands on a canvas is for the whole workspace to see, and for nobody else. Only the person it
  stands for changes it, or the agent that presented it. To an agent, changing what it presented is
  presenting, too, which one of any maturity may do; taking it away is not. Every act of an agent is
  found in the history of what it presented, and counts among what it may do within an hour.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: A workspace sees its canvases, and nobody else does

    Background:
      Given Maya has presented "Refunds"

    Example: A colleague looks at it
      When Tom looks at the canvas "Refunds"
      Then Tom sees the canvas "Refunds" as it is

    Example: A viewer looks at it
      Given Tom has become a viewer
      When Tom looks at the canvas "Refunds"
      Then Tom sees the canvas "Refunds" as it is

    Example: A colleague's agent looks at it
      Given Tom's agent is a student
      And Tom's agent holds a token
      When Tom's agent looks at the canvas "Refunds"
      Then Tom's agent sees the canvas "Refunds" as it is

    @asvs_5_0_0_v8_3_2
    Scenario Outline: An agent that was <state> <looks>
      Given Tom's agent is a student
      And Tom's agent holds a token
      And Tom's agent has been <state>
      When Tom's agent <looks>
      Then Tom's agent is refused because the agent is not at work

      Examples: At one, at all, or into what was done
        | state   | looks                               |
        | paused  | looks at the canvas "Refunds"       |
        | stopped | looks at the canvas "Refunds"       |
        | paused  | looks at the canvases there         |
        | paused  | looks into the history of "Refunds" |

    @asvs_5_0_0_v7_4_2 @cwe_613
    Example: An agent that was retired looks at it
      Given Tom's agent is a student
      And Tom's agent holds a token
      And Tom's agent has been retired
      When Tom's agent looks at the canvas "Refunds"
      Then Tom's agent is not recognised

    @cwe_287
    Example: Mallory, who is not signed in, looks at it
      When Mallory looks at the canvas "Refunds"
      Then Mallory is not recognised

    @cwe_203
    Scenario Outline: Gita of Globex would like to <deed> it
      When Gita would like to <deed> the canvas "Refunds"
      Then Gita is told exactly what she would be told of a canvas that never was

      Examples: Whatever she may do with her own
        | deed                     |
        | look at                  |
        | look into the history of |
        | rename                   |
        | take away                |

    @cwe_842
    Scenario Outline: Maya acts elsewhere now, and would like to <deed> it
      Given Maya belongs to Globex as well
      And Maya has switched to Globex
      When Maya would like to <deed> the canvas "Refunds"
      Then Maya is told exactly what she would be told of a canvas that never was

      Examples: Although it is hers
        | deed                     |
        | look at                  |
        | look into the history of |
        | rename                   |
        | take away                |

    Example: Everybody sees what there is in their own workspace
      Given Tom has presented "Invoices"
      And Gita has presented "Salaries"
      When Tom looks at the canvases there
      Then Tom sees the canvases "Refunds" and "Invoices", and no other

    Example: In another workspace there is nothing of it
      When Gita looks at the canvases there
      Then Gita sees no canvases

    Example: The list has as many pages as it takes
      Given Tom has presented "Invoices"
      And Tom has presented "Deliveries"
      When Tom looks at the canvases there one by one
      Then Tom sees each canvas once

    Example: Nobody continues a colleague's list
      Given Tom has presented "Invoices"
      When Tom continues the list of canvases where that of Maya ends
      Then Tom is turned away because the list can't be continued from there

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: Only its owner, or the agent that presented it, changes a canvas; administrators may take it away

    Background:
      Given Maya has presented "Refunds"

    Example: A colleague renames it
      When Tom renames "Refunds"
      Then Tom is refused because what stands on a canvas is somebody else's

    Example: An administrator renames it
      Given Tom has become an administrator
      When Tom renames "Refunds"
      Then Tom is refused because what stands on a canvas is somebody else's

    Example: A colleague takes it away
      When Tom takes "Refunds" away
      Then Tom is refused because what stands on a canvas is somebody else's

    Example: An administrator takes it away
      Given Tom has become an administrator
      When Tom takes "Refunds" away
      Then "Refunds" is gone
      And Acme's auditor finds that Tom took away "Refunds"

    Example: An administrator takes it away when its owner is no longer there
      Given Tom has become an administrator
      And Maya has been removed from Acme
      When Tom takes "Refunds" away
      Then "Refunds" is gone

    Example: An administrator's agent takes it away
      Given Tom has become an administrator
      And Tom's agent is autonomous
      And Tom's agent holds a token
      When Tom's agent takes "Refunds" away
      Then Tom's agent is refused because what stands on a canvas is somebody else's

    @asvs_5_0_0_v8_3_2
    Scenario Outline: Its owner, who has become a viewer, <does> it
      Given Maya has become a viewer
      When Maya <does>
      Then Maya is refused because viewers only look

      Examples: Neither
        | does                   |
        | renames "Refunds"      |
        | takes "Refunds" away   |

    @asvs_5_0_0_v7_4_2 @cwe_613
    Scenario Outline: Its owner has been <situation>, and renames it
      Given Maya has been <situation>
      When Maya renames "Refunds"
      Then Maya is not recognised

      Examples: Gone, or not to come in for now
        | situation         |
        | suspended         |
        | removed from Acme |

    @cwe_304
    Example: Its owner hasn't confirmed her address
      Given Maya's account is not confirmed yet
      When Maya renames "Refunds"
      Then Maya is refused because who hasn't confirmed an address may only look

  @asvs_5_0_0_v8_2_1 @cwe_862 @cwe_863 @api5_2023
  Rule: An agent of any maturity presents something, for whoever asks it or for its owner

    Background:
      Given Tom's agent is a student

    Example: Its owner has it present something
      When Tom has his agent present a text as "Refunds"
      Then "Refunds" stands on a canvas at Acme, as Tom gave it
      And Acme's auditor finds that Tom presented "Refunds"
      And Tom sees by which act of Tom's agent "Refunds" was presented

    Example: A colleague of its owner has it present something
      When Maya has Tom's agent present a text as "Refunds"
      Then "Refunds" stands on a canvas at Acme, as Maya gave it
      And Maya sees by which act of Tom's agent "Refunds" was presented

    Example: It presents something itself
      Given Tom's agent holds a token
      When Tom's agent presents a text as "Refunds"
      Then "Refunds" stands on a canvas at Acme, as Tom's agent gave it
      And Acme's auditor finds that Tom's agent presented "Refunds"
      And Tom sees by which act of Tom's agent "Refunds" was presented

    Example: It says that it is itself
      Given Tom's agent holds a token
      When Tom's agent presents a text as "Refunds", saying that it is Tom's agent
      Then "Refunds" stands on a canvas at Acme, as Tom's agent gave it

    @asvs_5_0_0_v8_3_1 @cwe_290
    Example: It says that it is another
      Given Maya's agent is autonomous
      And Tom's agent holds a token
      When Tom's agent presents a text as "Refunds", saying that it is Maya's agent
      Then Tom's agent is refused because an agent acts for itself only

    @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
    Example: Gita of Globex would have it present something
      When Gita has Tom's agent present a text as "Refunds"
      Then Gita is told exactly what she would be told of an agent that never was

    Scenario Outline: It has been <state>
      Given Tom's agent has been <state>
      When Tom has his agent present a text as "Refunds"
      Then Tom is refused because the agent is not at work

      Examples: Whatever keeps it from work
        | state   |
        | paused  |
        | stopped |
        | retired |

    Example: A viewer would have it present something
      Given Maya has become a viewer
      When Maya has Tom's agent present a text as "Refunds"
      Then Maya is refused because viewers only look

    @asvs_5_0_0_v8_3_2 @cwe_269
    Example: Its owner has become a viewer
      Given Tom has become a viewer
      And Tom's agent holds a token
      When Tom's agent presents a text as "Refunds"
      Then Tom's agent is refused because viewers only look

    @asvs_5_0_0_v8_3_2
    Example: Its owner has been suspended
      Given Tom has been suspended
      And Tom's agent holds a token
      When Tom's agent presents a text as "Refunds"
      Then Tom's agent is not recognised

  @asvs_5_0_0_v2_4_1 @cwe_770 @api4_2023
  Rule: What an agent does on a canvas counts among the sixty acts an hour that are enough

    Background:
      Given Tom's agent is autonomous
      And Tom's agent has presented "Invoices"

    Example: The sixtieth within an hour
      Given Tom's agent has acted 58 times 59 minutes ago
      When Tom has his agent present a text as "Refunds"
      Then "Refunds" stands on a canvas at Acme, as Tom gave it

    Scenario Outline: The sixty-first, by which it <does>
      Given Tom's agent holds a token
      And Tom's agent has acted 59 times 59 minutes ago
      When Tom's agent <does>
      Then Tom's agent is refused at a guardrail because the agent has acted too often

      Examples: Whatever an agent does there
        | does                         |
        | presents a text as "Refunds" |
        | renames "Invoices"           |
        | takes "Invoices" away        |

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: What an agent presented, no other agent changes

    Background:
      Given Maya's agent is a student
      And Maya's agent holds a token
      And Maya's agent has presented "Refunds"

    Example: It changes that itself
      When Maya's agent renames "Refunds"
      Then "Refunds" has another title now, and is otherwise as it was
      And Acme's auditor finds that Maya's agent changed the canvas "Refunds"

    Example: Its owner has it change that
      When Maya has her agent rename "Refunds"
      Then "Refunds" has another title now, and is otherwise as it was

    Example: Its owner changes it without the agent
      Given Maya's agent has been paused
      When Maya renames "Refunds"
      Then "Refunds" has another title now, and is otherwise as it was

    Example: A colleague's agent renames it
      Given Tom's agent is autonomous
      And Tom's agent holds a token
      When Tom's agent renames "Refunds"
      Then Tom's agent is refused because what stands on a canvas is somebody else's

    Example: Its owner would have a colleague's agent rename it
      Given Tom's agent is autonomous
      When Maya has Tom's agent rename "Refunds"
      Then Maya is refused because what stands on a canvas is somebody else's

    Example: Somebody else would have the agent rename it
      When Tom has Maya's agent rename "Refunds"
      Then Tom is refused because what stands on a canvas is somebody else's

    Example: The agent renames what its owner presented herself
      Given Maya has presented "Salaries"
      When Maya's agent renames "Salaries"
      Then Maya's agent is refused because what stands on a canvas is somebody else's

    @asvs_5_0_0_v8_3_2
    Example: Its owner would have it change that while it is paused
      Given Maya's agent has been paused
      When Maya has her agent rename "Refunds"
      Then Maya is refused because the agent is not at work

    @asvs_5_0_0_v8_3_1 @cwe_290
    Example: A colleague's agent renames it, saying that it is the one that presented it
      Given Tom's agent is autonomous
      And Tom's agent holds a token
      When Tom's agent renames "Refunds", saying that it is Maya's agent
      Then Tom's agent is refused because an agent acts for itself only

    @asvs_5_0_0_v8_3_1 @cwe_290
    Example: A colleague's agent takes it away, saying that it is the one that presented it
      Given Tom's agent is autonomous
      And Tom's agent holds a token
      When Tom's agent takes "Refunds" away, saying that it is Maya's agent
      Then Tom's agent is asked to correct the whole request

    Example: It renames it, saying that it is itself
      When Maya's agent renames "Refunds", saying that it is Maya's agent
      Then "Refunds" has another title now, and is otherwise as it was

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: What an agent presented for a colleague is that colleague's, and not the agent's owner's

    Background:
      Given Maya's agent is a student
      And Maya's agent has presented "Invoices" for Tom

    Example: The agent renames it
      Given Maya's agent holds a token
      When Maya's agent renames "Invoices"
      Then "Invoices" has another title now, and is otherwise as it was

    Example: The colleague has it renamed by the agent
      When Tom has Maya's agent rename "Invoices"
      Then "Invoices" has another title now, and is otherwise as it was

    Example: The agent's owner has it renamed by the agent
      When Maya has her agent rename "Invoices"
      Then Maya is refused because what stands on a canvas is somebody else's

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Only an autonomous agent takes away what it presented

    Background:
      Given Maya's agent is a student
      And Maya's agent holds a token
      And Maya's agent has presented "Refunds"

    Scenario Outline: One that is <maturity>
      Given Maya's agent has become <maturity>
      When Maya's agent takes "Refunds" away
      Then Maya's agent is refused because the agent is not mature enough

      Examples: Not yet
        | maturity   |
        | a student  |
        | an intern  |
        | supervised |

    Example: One that is autonomous
      Given Maya's agent has become autonomous
      When Maya's agent takes "Refunds" away
      Then "Refunds" is gone
      And Acme's auditor finds that Maya's agent took away "Refunds"

    Example: What the agent keeps for itself is not taken away with it
      Given Maya's agent is autonomous, and keeps three invoices
      When Maya's agent takes "Refunds" away
      Then "Refunds" is gone
      And Maya's agent keeps what it kept

    Example: Its owner takes it away without the agent
      When Maya takes "Refunds" away
      Then "Refunds" is gone

    @cwe_863
    Example: An autonomous agent takes away what another presented
      Given Tom's agent is autonomous
      And Tom's agent holds a token
      When Tom's agent takes "Refunds" away
      Then Tom's agent is refused because what stands on a canvas is somebody else's

  @asvs_5_0_0_v16_2_1 @cwe_778 @api8_2023
  Rule: A workspace finds who did what to a canvas, and by which act of an agent

    Example: An agent presented it, and its owner renamed it
      Given Maya's agent is a student
      And Maya's agent has presented "Refunds"
      When Maya renames "Refunds"
      Then Tom sees in the history of "Refunds", the latest first
        | what was done | for whom | through      |
        | changed       | Maya     | nobody       |
        | presented     | Maya     | Maya's agent |

    Example: An agent changed it as well, that presented it for a colleague
      Given Maya's agent is a student, and holds a token
      And Maya's agent has presented "Refunds" for Tom
      When Maya's agent renames "Refunds"
      Then Tom sees in the history of "Refunds", the latest first
        | what was done | for whom | through      |
        | changed       | Maya     | Maya's agent |
        | presented     | Tom      | Maya's agent |
      And each of these is an act of its own of Maya's agent

    Example: What was done to one canvas is not told of another
      Given Maya has presented "Refunds"
      And Tom has presented "Invoices"
      When Maya renames "Refunds"
      Then Maya sees in the history of "Invoices", the latest first
        | what was done | for whom | through |
        | presented     | Tom      | nobody  |
