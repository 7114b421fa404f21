@episodes @secu_07
Feature: Who looked
  Every episode has an access log in which its owner finds who read it, and who tried in vain.
  Nobody else reads it, and nothing is taken out of it as long as there is the episode.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v16_2_1 @asvs_5_0_0_v16_3_2 @cwe_778 @api8_2023
  Rule: Every read is in it, and every attempt that was refused

    Example: Its owner looks into the log itself, which is not in it
      When Maya would like to look into the access log of "Quarterly refunds"
      Then Maya finds nothing in the access log of "Quarterly refunds"

    Example: Maya opened it herself
      When Maya opens "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who  | what    | granted |
        | Maya | opening | yes     |

    Example: Maya looked at its parts
      When Maya looks at the parts of "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who  | what      | granted |
        | Maya | its parts | yes     |

    Example: Maya was shown it in a list
      When Maya looks at her episodes
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who  | what   | granted |
        | Maya | a list | yes     |

    Example: Maya found it by searching
      When Maya searches her episodes for refunds
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who  | what     | granted |
        | Maya | a search | yes     |

    Example: What a list left out was not read
      Given an agent's failed work for Maya is kept as "Lost parcels"
      When Maya looks at her episodes that failed
      Then Maya finds nothing in the access log of "Quarterly refunds"

    Example: What stands on a page that she didn't turn to was not read
      Given an agent's work for Maya is kept as "Old invoices", begun 2 days ago
      When Maya looks at the first of her episodes
      Then Maya finds nothing in the access log of "Old invoices"

    Example: Whom it was shared with read it
      Given Maya has shared "Quarterly refunds" with Tom
      When Tom opens "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who | what    | granted |
        | Tom | opening | yes     |

    Example: Whom it was shared with was shown it in a list
      Given Maya has shared "Quarterly refunds" with Tom
      When Tom looks at what was shared with him
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who | what   | granted |
        | Tom | a list | yes     |

  @asvs_5_0_0_v16_3_2 @cwe_778 @api8_2023
  Rule: Every attempt in vain is in it, whoever made it

    Scenario Outline: A colleague would have liked to <deed> it
      When Tom would like to <deed> "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who | what   | granted |
        | Tom | <what> | no      |

      Examples: What he was refused
        | deed                          | what           |
        | open                          | opening        |
        | look at the parts of          | its parts      |
        | rate                          | rating         |
        | share                         | sharing        |
        | end the sharing of            | sharing        |
        | see with whom its owner shares | sharing        |
        | delete                        | deletion       |
        | look into the access log of   | its access log |
        | inspect                       | an inspection  |

    Scenario Outline: Somebody of another company would have liked to <deed> it
      When Gita would like to <deed> "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who  | what   | granted |
        | Gita | <what> | no      |

      Examples: What there was nothing of for her
        | deed                          | what           |
        | open                          | opening        |
        | look at the parts of          | its parts      |
        | rate                          | rating         |
        | share                         | sharing        |
        | end the sharing of            | sharing        |
        | see with whom its owner shares | sharing        |
        | delete                        | deletion       |
        | look into the access log of   | its access log |
        | inspect                       | an inspection  |

    Scenario Outline: Her own agent would have liked to <deed> it
      Given Maya's agent is an intern
      And Maya's agent holds a token
      When Maya's agent itself would like to <deed> "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who          | what   | granted |
        | Maya's agent | <what> | no      |

      Examples: What only people do
        | deed                          | what           |
        | rate                          | rating         |
        | share                         | sharing        |
        | end the sharing of            | sharing        |
        | see with whom its owner shares | sharing        |
        | delete                        | deletion       |
        | look into the access log of   | its access log |
        | inspect                       | an inspection  |

    Example: A colleague's agent would have liked to open it
      Given Tom's agent is an intern
      And Tom's agent holds a token
      When Tom's agent opens "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who         | what    | granted |
        | Tom's agent | opening | no      |

    Example: What somebody of another company gave as a reason is not in it
      When Gita inspects "Quarterly refunds" because a customer complained
      Then Maya finds no reason in the access log of "Quarterly refunds"

    Example: Nor is what a colleague gave who may not inspect
      When Tom inspects "Quarterly refunds" because a customer complained
      Then Maya finds no reason in the access log of "Quarterly refunds"

    Example: Whoever finds nothing by a search is not in it
      When Tom searches his episodes for refunds
      Then Tom sees no episodes
      And Maya finds nothing in the access log of "Quarterly refunds"

  @asvs_5_0_0_v16_2_1 @cwe_778 @api8_2023
  Rule: It is in the order in which they came, and whole

    Example: The latest comes first, and every time is kept
      Given Tom has opened "Quarterly refunds"
      And Maya has opened "Quarterly refunds"
      When Tom opens "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who  | what    | granted |
        | Tom  | opening | no      |
        | Maya | opening | yes     |
        | Tom  | opening | no      |

    Example: Entry by entry, nothing is missed and nothing comes twice
      Given Tom has opened "Quarterly refunds"
      And Maya has opened "Quarterly refunds"
      And Gita has opened "Quarterly refunds"
      When Maya goes through the access log of "Quarterly refunds" entry by entry
      Then Maya sees entries of Gita, Maya and Tom, in this order

    @live @cwe_362
    Example: Ten looks at the same instant are ten reads
      When Maya opens "Quarterly refunds" on 10 devices at the same instant
      Then Maya saw it 10 times, and finds each time in the access log of "Quarterly refunds"

    @live
    Example: It outlasts the request that was refused, and a restart
      Given Tom has opened "Quarterly refunds"
      When the platform is restarted
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who | what    | granted |
        | Tom | opening | no      |

  @asvs_5_0_0_v16_5_3 @cwe_636
  Rule: What can't be written into it is not read

    Background:
      Given Maya's agent is an intern
      And Maya's agent holds a token
      And Maya has shared "Quarterly refunds" with Tom
      And Tom has become an administrator

    Scenario Outline: <who> <does>, and it can't be written
      Given the access log of episodes can't be written
      When <who> <does>
      Then <who> is only told that something went wrong

      Examples: Whoever reads, and however
        | who          | does                                                     |
        | Maya         | opens "Quarterly refunds"                                |
        | Maya         | looks at the parts of "Quarterly refunds"                |
        | Maya         | looks at her episodes                                    |
        | Maya         | searches her episodes for refunds                        |
        | Maya's agent | opens "Quarterly refunds"                                |
        | Tom          | looks at what was shared with him                        |
        | Tom          | inspects "Quarterly refunds" because a customer complained |

    @asvs_5_0_0_v16_3_2
    Example: Who is refused learns nothing either
      Given the access log of episodes can't be written
      When Gita opens "Quarterly refunds"
      Then Gita is only told that something went wrong

    Example: It can be written again
      Given the access log of episodes couldn't be written when Maya opened "Quarterly refunds"
      When Maya opens "Quarterly refunds"
      Then Maya sees "Quarterly refunds" as it was kept
