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

    Example: Its owner looks into it, which is not in it
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

    Example: A colleague tried
      When Tom opens "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who | what    | granted |
        | Tom | opening | no      |

    Example: Somebody of another company tried
      When Gita opens "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who  | what    | granted |
        | Gita | opening | no      |

    Scenario Outline: A colleague would have liked to <deed> it
      When Tom would like to <deed> "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who | what   | granted |
        | Tom | <what> | no      |

      Examples: What he was refused
        | deed                          | what           |
        | look at the parts of          | its parts      |
        | rate                          | rating         |
        | share                         | sharing        |
        | end the sharing of            | sharing        |
        | see with whom its owner shares | sharing        |
        | delete                        | deletion       |
        | look into the access log of   | its access log |

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

    Example: The latest comes first, and every time is kept
      Given Tom has opened "Quarterly refunds"
      And Maya has opened "Quarterly refunds"
      When Tom opens "Quarterly refunds"
      Then Maya finds in the access log of "Quarterly refunds" exactly this
        | who  | what    | granted |
        | Tom  | opening | no      |
        | Maya | opening | yes     |
        | Tom  | opening | no      |

    @asvs_5_0_0_v16_5_3 @cwe_636
    Example: What can't be kept is not read
      Given the access log of episodes can't be written
      When Maya opens "Quarterly refunds"
      Then Maya is only told that something went wrong

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
