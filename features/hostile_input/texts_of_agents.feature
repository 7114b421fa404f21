@hostile_input @secu_03
Feature: Texts of agents
  What people write of agents is text: it is kept to the letter, whatever it looks like.
  Only of a description it is demanded that nobody's browser could take it for anything else.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Maya is signed in
    And Tom is signed in

  @asvs_5_0_0_v1_2_4 @asvs_5_0_0_v1_3_7 @cwe_20 @cwe_89 @cwe_1336
  Rule: A name, a category and a capability are kept to the letter

    Scenario Outline: They are <text>
      When Tom makes an agent whose name, category and capability are <text>
      Then Tom sees all three exactly as he wrote them

      Examples: What something else might run, or read otherwise
        | text                                 |
        | a template                           |
        | a template of the platform's own kind |
        | a format                             |
        | a command to the database            |
        | a condition that always holds        |
        | markup                               |
        | a link that runs something           |
        | entities                             |
        | wildcards                            |
        | a formula                            |
        | a path upwards                       |
        | a command of a shell                 |
        | backslashes                          |

      Examples: What only looks like it
        | text                           |
        | a comparison of numbers        |
        | a less-than sign               |
        | a company's ampersand          |
        | a committee                    |
        | the apostrophe of O'Brien      |
        | the word for nothing           |

      Examples: What might be tidied up
        | text                             |
        | right-to-left text               |
        | pictures of several characters   |
        | accents apart from their letters |
        | accents in heaps                 |
        | full-width letters               |
        | spaces around and between        |
        | something unseen inside          |

    Scenario Outline: Names of agents <kind>
      When Tom makes an agent by every name of the catalogue <kind>
      Then every name that the catalogue lets pass is kept to the letter
      And every name that it doesn't is asked to be corrected

      Examples: The catalogue of naughty strings
        | kind                    |
        | that look like code     |
        | that look like numbers  |
        | in other scripts        |
        | with unusual spaces     |
        | of nothing to see       |

  @asvs_5_0_0_v1_2_4 @asvs_5_0_0_v1_3_7 @cwe_89 @cwe_1336
  Rule: What an agent keeps or proposes, and why that is rejected, is kept to the letter

    Scenario Outline: An agent keeps <text>
      Given Tom's agent is autonomous
      When Tom asks his agent to keep <text>
      Then Tom sees it kept exactly as he wrote it

      Examples: Data
        | text                             |
        | a template                       |
        | a command to the database        |
        | markup                           |
        | right-to-left text               |
        | accents apart from their letters |
        | several lines                    |
        | what ends a line of a log        |

    Scenario Outline: An agent proposes to keep <text>
      Given Tom's agent is an intern
      When Tom asks his agent to keep <text>
      Then Maya sees it proposed exactly as Tom wrote it

      Examples: Proposals
        | text                             |
        | a template                       |
        | a condition that always holds    |
        | markup                           |
        | accents apart from their letters |
        | several lines                    |

    Scenario Outline: A proposal is rejected because of <text>
      Given Tom's agent has proposed to keep something
      When Maya rejects what it proposed because of <text>
      Then Tom sees it rejected for exactly what Maya wrote

      Examples: Reasons
        | text                             |
        | a template                       |
        | a command to the database        |
        | markup                           |
        | spaces around and between        |
        | several lines                    |

  @asvs_5_0_0_v2_2_1 @cwe_20
  Rule: Plain text describes an agent, and is kept to the letter

    Scenario Outline: A description with <text>
      When Tom describes an agent by <text>
      Then Tom sees the description exactly as he wrote it

      Examples: Honest
        | text                               |
        | a less-than sign                   |
        | a company's ampersand              |
        | a comparison of numbers            |
        | a committee                        |
        | an apostrophe                      |
        | a heart                            |
        | arrows                             |
        | per cent                           |
        | an entity that is no bracket       |
        | an ampersand in the code of a page about pages |
        | an ampersand in code five times over |
        | a template                         |
        | languages                          |
        | a language and a Chinese colon     |
        | data, a colon and a format         |
        | data that are only text            |
        | links that run nothing             |
        | Japanese brackets                  |
        | Persian text                       |
        | pictures                           |
        | several lines                      |
        | spaces around                      |
        | nothing at all                     |

      @cwe_1333 @api4_2023
      Examples: As long as it may be, and made to be read again and again
        | text                                   |
        | spaces                                 |
        | less-than signs                        |
        | ampersands                             |
        | hearts                                 |
        | entities of entities                   |
        | an entity of digits                    |
        | schemes without an end                 |
        | accents on one letter                  |
        | letters that stand for a sentence each |

    Example: An agent is described anew
      When Tom describes his agent anew by a less-than sign
      Then Tom sees the description exactly as he wrote it

  @asvs_5_0_0_v1_1_1 @asvs_5_0_0_v2_2_1 @cwe_79 @cwe_174
  Rule: Nothing that a browser would take for markup describes an agent, however it is written

    Scenario Outline: Markup, such as <markup>
      When Tom describes an agent by <markup>
      Then Tom is asked to correct the description
      And Tom is told exactly what he is told about a bold word
      And the answer repeats nothing of the description

      Examples: As it is
        | markup                                       |
        | a script                                     |
        | a picture that runs something when it fails  |
        | a drawing that runs something when it loads  |
        | a harmless tag                               |
        | a tag in capital letters                     |
        | a tag of a name that nobody knows            |
        | an end tag alone                             |
        | a comment                                    |
        | a comment that doesn't end                   |
        | a declaration                                |
        | an instruction                               |
        | a tag within other text                      |

      Examples: As it would be once more text follows
        | markup                              |
        | a tag that doesn't end              |
        | a tag that ends within double quotes |
        | a tag that ends within single quotes |
        | a tag that ends after its name      |
        | an end tag that doesn't end         |
        | a letter right behind a less-than sign |

      Examples: As it would be once it is decoded
        | markup                                            |
        | a tag written as entities                         |
        | a tag written as entities without their ends      |
        | a tag written by numbers                          |
        | a tag written by a number of thousands of zeros   |
        | a tag written as entities twice                   |
        | a tag written by per cent                         |
        | a tag written by per cent twice                   |
        | a tag written as entities, and those by per cent  |
        | a tag written by per cent a hundred times         |
        | an ampersand in code six times over               |
        | a tag in full-width brackets                      |
        | a tag in small brackets                           |
        | a tag with an entity for its own quote            |

    Example: An agent is described anew by markup
      When Tom describes his agent anew by a script
      Then Tom is asked to correct the description

    Example: An agent is described by a comparison
      When Tom describes an agent by a less-than sign
      Then Tom sees the description exactly as he wrote it

  @asvs_5_0_0_v1_2_2 @asvs_5_0_0_v2_2_1 @cwe_84
  Rule: No link that runs something stands in a description, however it is written

    Scenario Outline: A link to <target>
      When Tom describes an agent by a link to <target>
      Then Tom is asked to correct the description
      And Tom is told exactly what he is told about a bold word
      And the answer repeats nothing of the description

      Examples: As it is
        | target                       |
        | a script                     |
        | a script within other text   |
        | a script in mixed letters    |
        | a script before a space      |
        | a script before a space within other text |
        | a script before a hard space |
        | an older kind of script      |
        | a page carried along         |
        | a page carried along behind a space |
        | a drawing carried along      |
        | a list of news carried along |

      Examples: With what browsers skip or nobody sees
        | target                              |
        | a script after a tabulator          |
        | a script after a line break         |
        | a script before a tabulator         |
        | a script before a line break        |
        | a page carried along behind a line break |
        | a script after an escape character  |
        | a script behind something unseen    |
        | a script behind a soft hyphen       |
        | a script behind an unseen mark      |

      Examples: As it would be once it is decoded
        | target                                         |
        | a script written as entities                   |
        | a script after a tabulator that is an entity   |
        | a script before a space that is an entity      |
        | a script before a space by per cent            |
        | a script written by per cent                   |
        | a script written by per cent twice             |
        | a script in full-width letters                 |
        | a page carried along behind an encoded space   |

    Example: A word and a colon that nothing follows are no link
      When Tom describes an agent by a language and a colon at the very end
      Then Tom sees the description exactly as he wrote it
