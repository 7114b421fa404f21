@authentication @secu_05
Feature: Forged tokens
  A token opens something only if the platform has signed it, for this purpose,
  for this moment.

  Background:
    Given Maya works at Acme
    And Maya is signed in

  @asvs_5_0_0_v9_1_1 @cwe_347
  Rule: Only the platform's own signature counts

    Example: A token made like the forgeries below, but with nothing wrong
      When Mallory presents a token for Maya, signed by the platform, with nothing wrong
      Then Mallory sees Maya's account

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

      Examples: With a tail
        | forgery                                         |
        | has letters behind its signature                |
        | has a fourth part                               |

      @asvs_5_0_0_v9_1_3
      Examples: With a key of its own choice
        | forgery                                         |
        | brings its own key                              |
        | says where to fetch its key                     |
        | brings a certificate                            |
        | names a file as its key                         |
        | names a database query as its key               |
        | names no key                                    |
        | demands an extension that the platform lacks    |

  @asvs_5_0_0_v9_2_2 @asvs_5_0_0_v9_2_3
  Rule: A signed token counts only for what it was made for, and only if it is complete

    Example: A complete token, made for access
      When Mallory presents a token for Maya, signed by the platform, with nothing wrong
      Then Mallory sees Maya's account

    Scenario Outline: A signed token that <fault>
      When Mallory presents a token for Maya, signed by the platform, that <fault>
      Then Mallory is not recognised

      Examples: Made for something else
        | fault                                  |
        | is for refreshing access               |
        | is for a browser's cookie              |
        | was issued by somebody else            |
        | was issued by a namesake               |
        | is meant for another audience          |
        | is meant for two audiences             |
        | is not valid yet                       |
        | is valid from the next second only     |
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
        | says by an object which token it is    |
        | says in words until when it is valid   |

  @clock
  Rule: Only a genuine token is told that it has run out

    Example: A genuine token
      When 15 minutes pass
      Then Maya is told that her access has run out

    Example: A token signed with another key
      When Mallory presents a token for Maya that was signed with another key and has run out
      Then Mallory is not recognised
      And Mallory is not told that it has run out

  Rule: What is no token, or is not where tokens belong, gets the same answer as no token at all

    Example: A token, where it belongs
      When Mallory presents a token for Maya, signed by the platform, with nothing wrong
      Then Mallory sees Maya's account

    Scenario Outline: Mallory presents <something>
      When Mallory presents <something> in place of a token
      Then Mallory is not recognised
      And Mallory is told exactly what he would be told without a token

      Examples: No tokens
        | something                      |
        | an empty text                  |
        | three dots                     |
        | a text of a hundred thousand letters |
        | brackets nested beyond reason  |
        | two tokens at once             |

    @asvs_5_0_0_v14_2_1 @cwe_598
    Example: Maya's token stands in the link
      When Mallory presents Maya's token in the link
      Then Mallory is not recognised
      And Mallory is told exactly what he would be told without a token
