@episodes @secu_07 @intg_02
Feature: One place to look for episodes
  Whoever writes a piece of Atom may forget whose an episode is. So there is one place where
  Atom looks for episodes, and that place never forgets. No other piece looks for them by
  itself; whoever develops Atom has every piece read for that, before it goes anywhere.

  @asvs_5_0_0_v8_2_2 @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: No piece goes round the one place

    Example: Atom as it is
      When a developer has every piece of Atom read
      Then nothing is found that goes round the one place

    Scenario Outline: A piece that <does>
      Given somebody has written a piece that <does>
      When a developer has that piece read
      Then exactly those of its lines are found that go round the one place

      Examples: It looks for them with what they are kept in
        | does                                  |
        | selects them itself                   |
        | selects them by another name          |
        | selects them through their module     |
        | names them anew                       |
        | takes them as what to look for        |
        | joins them to something else          |
        | gets one by its number                |
        | counts them                           |
        | only asks whether there are any       |
        | looks at them under an alias          |
        | looks for what pages are ordered by   |
        | looks for them in an annotation       |
        | asks for them by their name           |
        | is built upon them                    |
        | goes through their table              |
        | relates its own things to them        |

      Examples: It changes them
        | does                        |
        | changes them                |
        | erases what belongs to them |
        | keeps one by itself         |
        | merges one by itself        |

      Examples: It does without
        | does                                    |
        | asks in the language of the database    |
        | asks in that language piece by piece    |
        | speaks that language to the driver      |
        | finds their table among all             |
        | describes their table anew              |
        | relates its own things to them by name  |

      Examples: It has no business with them
        | does                                    |
        | lies elsewhere and knows them           |
        | lies elsewhere and builds with them     |
        | lies elsewhere and brings them in later |

  @asvs_5_0_0_v8_2_2 @cwe_636 @api1_2023
  Rule: Whoever asks the one place without saying for whom is given nothing

    Background:
      Given Maya works at Acme
      And Maya is signed in
      And an agent's work for Maya is kept as "Quarterly refunds"

    Example: Atom says for whom
      When Maya looks at her episodes
      Then Maya sees exactly "Quarterly refunds"

    Example: Atom has forgotten to say for whom
      Given Atom has forgotten to say for whom it looks
      When Maya looks at her episodes
      Then Maya is only told that something went wrong

  Rule: Whoever doesn't look for them is left alone

    Scenario Outline: One that <does>
      Given somebody has written a piece that <does>
      When a developer has that piece read
      Then nothing is found that goes round the one place

      Examples: Honest neighbours
        | does                                |
        | only speaks of them                 |
        | only says what it takes and gives   |
        | only makes one                      |
        | only orders a page of them          |
        | only recognises one                 |
