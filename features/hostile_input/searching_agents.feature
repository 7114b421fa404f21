@hostile_input @secu_03
Feature: Searching agents
  Whoever searches gives words. What isn't made of words is turned away before anything is
  looked up, and always by the same answer, so that nobody learns from it how agents are kept.

  Background:
    Given Tom works at Acme
    And Gita works at Globex
    And Tom is signed in

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: A search finds the agents of one's own workspace in whose texts every word occurs

    Scenario Outline: A name with <something>
      Given Tom's agent and Gita's bear the same name, with <something>
      When Tom searches for that name
      Then Tom sees his own agent and no other

      Examples: All of these are words
        | something                                             |
        | letters of the alphabet                               |
        | letters with accents                                  |
        | Greek letters                                         |
        | Chinese characters                                    |
        | Arabic vowel marks                                    |
        | Devanagari vowel signs                                |
        | Thai tone marks                                       |
        | Persian letters that an unseen character keeps apart  |
        | digits                                                |
        | digits of another script                              |
        | an apostrophe inside                                  |
        | a curly apostrophe inside                             |
        | a hyphen inside                                       |
        | dots inside                                           |
        | the words of a command                                |

    Scenario Outline: The name is searched for <otherwise>
      Given Tom's agent and Gita's bear the same name
      When Tom searches for that name <otherwise>
      Then Tom sees his own agent and no other

      Examples: It doesn't matter how words are written
        | otherwise                              |
        | in capital letters                     |
        | in small letters                       |
        | with each apostrophe of the other kind |
        | with its accents apart from their letters |
        | in full-width letters                  |
        | with wide spaces between               |
        | with spaces around and between         |
        | backwards, word by word                |
        | but only the middle of it              |
        | twice over                             |

    Example: A word from each text of an agent
      Given Tom's agent and Gita's bear the same name, with letters of the alphabet
      When Tom searches for words from its name, its category and its description
      Then Tom sees his own agent and no other

    Example: A word more than there is
      Given Tom's agent and Gita's bear the same name
      When Tom searches for that name and a word that occurs nowhere
      Then Tom sees no agent

    Example: A word that would only be found across two texts
      Given Tom's agent and Gita's bear the same name, with letters of the alphabet
      When Tom searches for its name and its category as one word
      Then Tom sees no agent

  @asvs_5_0_0_v1_2_4 @asvs_5_0_0_v2_2_1 @cwe_89 @cwe_943
  Rule: What isn't made of words is turned away, whatever it is, by one and the same answer

    Scenario Outline: A search for <something>
      Given Tom's agent and Gita's bear the same name, with letters of the alphabet
      When Tom searches for <something>
      Then Tom is turned away because he gave no words
      And Tom is told exactly what he is told about a question mark
      And the answer tells Tom nothing of how agents are kept

      @api8_2023
      Examples: Attacks, by class
        | something                                |
        | a condition that always holds            |
        | a condition that holds without a comment |
        | what another list holds, put beneath     |
        | a second command behind the first        |
        | a question asked by waiting              |
        | a question asked by failing              |
        | a comment in place of spaces             |
        | an operator's name within quotes         |
        | a command of a shell                     |
        | a template                               |
        | a tag                                    |
        | a path upwards                           |

      Examples: What stands for anything
        | something                       |
        | a per cent sign                 |
        | a per cent sign within a word   |
        | a full-width per cent sign      |
        | an underscore within a word     |
        | an asterisk                     |

      Examples: Signs that stand inside of words only, and one at a time
        | something                                |
        | an apostrophe alone                      |
        | an apostrophe before a word              |
        | an apostrophe behind a word              |
        | a curly apostrophe behind a word         |
        | two apostrophes inside                   |
        | a double hyphen inside                   |
        | a hyphen before a word                   |
        | a dot behind a word                      |
        | a dot in a single sign with its digit    |
        | two dots inside                          |

      Examples: Other signs
        | something                               |
        | a quotation mark                        |
        | a backslash                             |
        | a semicolon                             |
        | an equals sign                          |
        | brackets                                |
        | brackets and a digit in a single sign   |
        | a comma                                 |
        | a line break                            |
        | a tabulator                             |
        | an escape character                     |
        | a character that turns the direction    |
        | something unseen within a word          |
        | a picture                               |

      Examples: Nothing to search for
        | something                 |
        | nothing between the quotes |
        | only spaces               |
        | an unseen joiner alone    |

    Example: Words that are commands elsewhere
      Given Tom's agent and Gita's bear the same name, with the words of a command
      When Tom searches for that name
      Then Tom sees his own agent and no other

  @asvs_5_0_0_v15_2_2 @cwe_770 @api4_2023
  Rule: A search has at most 200 characters

    Background:
      Given Tom's agent and Gita's bear the same name, as long as a name may be

    Example: As many characters
      When Tom searches for words of 200 characters
      Then Tom sees his own agent and no other

    Example: One character more
      When Tom searches for words of 201 characters
      Then Tom is turned away because he gave no words

  @asvs_5_0_0_v8_2_1 @cwe_287 @api5_2023
  Rule: Whoever isn't signed in isn't recognised, whatever they search for

    Background:
      Given Tom's agent and Gita's bear the same name

    Scenario Outline: Mallory searches for <something>
      When Mallory searches for <something>
      Then Mallory is not recognised

      Examples: An attack, and what isn't even text
        | something                     |
        | a condition that always holds |
        | a second command behind the first |
        | a per cent sign               |
        | nothing between the quotes    |
        | a text of 10001 characters    |

    Example: Tom searches for a name
      When Tom searches for that name
      Then Tom sees his own agent and no other

  @asvs_5_0_0_v2_2_1 @cwe_20 @cwe_176
  Rule: What is searched for is text, and nothing else

    Scenario Outline: A search that is <what>
      When Tom searches for <what>
      Then Tom is asked to correct what he searches for
      And the answer repeats nothing of what Tom gave

      Examples: Not to be read as text
        | what                        |
        | a number                    |
        | true                        |
        | a list                      |
        | an object                   |
        | nothing                     |
        | text with a zero character  |
        | text with half a character  |
        | a text of 10001 characters  |

    Example: A search that is text
      Given Tom's agent and Gita's bear the same name, with digits
      When Tom searches for that name
      Then Tom sees his own agent and no other
