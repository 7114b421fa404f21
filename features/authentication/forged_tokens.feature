@authentication @secu_05
Feature: Forged tokens
  A token opens something only if the platform has signed it, for this purpose,
  for this moment.

  Background:
    Given Maya works at Acme
    And Maya is signed in

  @asvs_5_0_0_v9_1_1 @cwe_347
  Rule: Only the platform's own signature counts

    Example: A token of the platform's making
      When Maya looks at her account
      Then Maya sees that it is hers

    Scenario Outline: A token that <forgery>
      When Mallory presents a token for Maya that <forgery>
      Then Mallory is not recognised

      @asvs_5_0_0_v9_1_2
      Examples: Without a signature
        | forgery                                         |
        | claims to need no signature                     |
        | claims in odd letters to need no signature      |
        | has lost its signature                          |

      Examples: With a wrong one
        | forgery                                         |
        | was altered after it was signed                 |
        | was signed with another key                     |
        | was signed with an empty key                    |
        | was signed with another algorithm               |

      @asvs_5_0_0_v9_1_3
      Examples: With a key of its own choice
        | forgery                                         |
        | brings its own key                              |
        | says where to fetch its key                     |
        | names a file as its key                         |
        | names a database query as its key               |
        | names no key                                    |
        | demands an extension that the platform lacks    |

  @asvs_5_0_0_v9_2_2 @asvs_5_0_0_v9_2_3
  Rule: A genuine signature is not enough

    Scenario Outline: A signed token that <fault>
      When Mallory presents a token for Maya, signed by the platform, that <fault>
      Then Mallory is not recognised

      Examples: Made for something else
        | fault                                  |
        | is for refreshing access               |
        | was issued by somebody else            |
        | was issued by a namesake               |
        | is meant for another audience          |
        | is meant for two audiences             |
        | is not valid yet                       |
        | names a session of somebody else's      |
        | names a session that never was         |

      Examples: Incomplete
        | fault                                  |
        | does not say whose it is               |
        | does not say which session it is of    |
        | does not say which token it is         |
        | does not say what it is for            |
        | does not say who issued it             |
        | does not say whom it is meant for      |
        | does not say when it was issued        |
        | does not say from when it is valid     |
        | does not say until when it is valid    |

      Examples: Of odd types
        | fault                                  |
        | says by a number whose it is           |
        | says by a list which session it is of  |

  @clock
  Rule: Only a genuine token is told that it has run out

    Example: Maya's own token
      When 15 minutes pass
      Then Maya is told that her access has run out

    Example: A token signed with another key
      When Mallory presents a token for Maya that was signed with another key and has run out
      Then Mallory is not recognised
      And Mallory is not told that it has run out

  Rule: Whatever is no token is answered like no token at all

    Scenario Outline: Mallory shows <something>
      When Mallory presents <something> in place of a token
      Then Mallory is not recognised

      Examples: No tokens
        | something                      |
        | nothing                        |
        | an empty text                  |
        | three dots                     |
        | a text of a hundred thousand letters |
        | brackets nested beyond reason  |
        | two tokens at once             |

    @asvs_5_0_0_v14_2_1 @cwe_598
    Example: A token in the link is not read
      When Mallory presents Maya's token in the link
      Then Mallory is not recognised
