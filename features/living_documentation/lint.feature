@living_documentation
Feature: Features that are well written
  How features are written is checked without running them. Two suites show that the lint
  sees what it has to: an unruly one breaks every rule of style, an orderly one keeps each
  of them as narrowly as can be.

  Rule: What is not as it has to be is pointed at where it stands

    Background:
      Given an unruly suite

    Scenario Outline: There is <fault>
      When the suite is linted
      Then the lint points at <fault>

      Examples: Things that are there twice
        | fault                              |
        | two features of one name           |
        | a rule that is said twice          |
        | one name for examples of two rules |

      Examples: Things that never run
        | fault                                     |
        | a file that can't be read                 |
        | a file with nothing in it                 |
        | an example in a folder that no test knows |

      Examples: Features and rules
        | fault                                             |
        | a feature without a rule                          |
        | a rule without an example                         |
        | a rule that only refuses, beside one that permits |
        | an example that refuses twice                     |

      Examples: Examples and backgrounds
        | fault                                   |
        | an example under no rule                |
        | an example that is called a scenario    |
        | an example without a step               |
        | an example without an outcome           |
        | an example of six steps                 |
        | an example of two events                |
        | an example told backwards               |
        | a background in which something happens |
        | a background of five lines              |

      Examples: Outlines
        | fault                                      |
        | a gap that one of two tables doesn't fill  |
        | a column that nothing refers to            |
        | a table without a row                      |
        | an outline without a table                 |
        | an outline of a single row                 |
        | a table without a name                     |

      Examples: Tags
        | fault                                            |
        | a tag that the glossary doesn't have             |
        | a tag of the glossary that nothing has           |
        | a tag in a spelling of its own                   |
        | a tag that its rule has already                  |
        | a feature without a capability                   |
        | a feature with the capability of another folder  |
        | a feature with two capabilities                  |

      Examples: Steps
        | fault                                              |
        | a step that nothing defines                        |
        | a step that nothing defines in one of its rows     |
        | a step with two definitions                        |
        | a definition that no step has                      |
        | a definition that somebody would have to wait for  |

      Examples: Words that not every reader knows
        | fault                                             |
        | a part of what is sent, in the name of a feature  |
        | advice, in a description                          |
        | a protocol's verb, in a background                |
        | the author in person, in the name of a rule       |
        | the number of an answer, in the name of a table   |
        | the name of a format, in a row                    |
        | a path, in a step                                 |
        | the name of a field, in a table below a step      |
        | a hand on a page, in a table below a step         |
        | a name from the code, in a text below a step      |
        | a place on a page, in a text below a step         |
        | the author in person, in a text below a step      |
        | an attack to the letter, in a text below a step   |

      Examples: Letters that are not what they seem
        | fault                                                    |
        | a letter of another alphabet that looks like one of ours |
        | a letter that can't be seen                              |

    Example: Nothing is without its fault, and no fault without its reason
      When the suite is linted
      Then every check that the lint has points at something
      And the lint points at nothing but what is meant to be a fault

  Rule: What is only nearly a fault is left alone

    Background:
      Given an orderly suite

    Scenario Outline: There is <near>
      When the suite is linted
      Then the lint leaves <near> alone

      Examples: Things that are nearly there twice, or never run
        | near                                                |
        | two features whose names differ in a letter         |
        | one rule in two features                            |
        | one name for examples of two features               |
        | a file with remarks, and a text like a feature      |
        | a feature in a folder below that of its capability  |

      Examples: Rules, examples and backgrounds
        | near                                                |
        | a rule in which a single row permits                |
        | a refusal, and something seen beside it             |
        | an example whose name begins with the word scenario |
        | an example of nothing but an outcome                |
        | an example of five steps after others               |
        | a long story that is tagged as one                  |
        | an event in a long story that is tagged as one      |
        | a step back in a long story that is tagged as one   |
        | a background of four lines                          |
        | a background of what was there, and of what was not |

      Examples: Outlines
        | near                                  |
        | two tables of a single row each       |
        | a gap of several words                |
        | gaps in what hangs below a step       |
        | a column that only explains its rows  |
        | a table whose name is a single letter |
        | signs for less and for more           |

      Examples: Tags
        | near                                         |
        | a tag on a table alone                       |
        | a tag with a number                          |
        | a tag on each of two rules                   |
        | a tag on each of two examples                |
        | a need of the glossary that nothing has yet  |
        | a capability named behind another tag        |

      Examples: Steps
        | near                                                    |
        | words that fit as a Given and as a Then                 |
        | a step that each row tells in defined words             |
        | a definition that a single row has                      |
        | a definition that goes on later, beside one to wait for |

      Examples: Words that every reader knows
        | near                                                     |
        | everyday words for getting, posting and deleting         |
        | numbers of people and years, and names, in a description |
        | numbers of pages and parts of a gram                     |
        | a clique, and a clock that ticks                         |
        | heads, and points with a number                          |
        | names with capitals inside                               |
        | hyphens, and more than one Jason                         |
        | everyday words that begin with a capital                 |
        | a letter with two dots, and a name in letters of its own |

  Rule: A finding says where, why and what to do, and the lint's end says whether there is any

    Example: The unruly suite
      Given an unruly suite
      When the suite is linted
      Then a line of the lint tells where the word in the name of a feature stands, why to avoid it, and what to do
      And the lines are in the order of the files
      And the lint ends as one that found something

    Example: A column that nothing refers to, with a name that terminals obey
      Given an unruly suite
      And the name of a column wipes terminals
      When the suite is linted
      Then the lint tells of that column, and wipes nothing

    Example: The orderly suite
      Given an orderly suite
      When the suite is linted
      Then the lint ends well, without a word

  Rule: What isn't told whole is not judged

    Scenario Outline: Before the orderly suite is linted, <mishap>
      Given an orderly suite
      And <mishap>
      When the suite is linted
      Then nothing is judged, because <reason>
      And nothing is left for programs, not even of an earlier lint

      Examples: Mishaps
        | mishap                        | reason                                       |
        | a definition is lost          | the record isn't whole                       |
        | an example is left out        | an example was left out                      |
        | a module can't be imported    | the tests could not be collected             |
        | a bound feature can't be read | a line of the feature of names can't be read |
        | the record is empty           | there is nothing in the record               |
        | the glossary is missing       | the glossary can't be read                   |
        | a setting means nothing       | nobody knows what the setting means          |
        | the steps are elsewhere       | the steps are not where the record says      |

  Rule: Programs are told what people are told

    Background:
      Given an unruly suite

    Example: Findings for an editor
      When the suite is linted
      Then programs are told every finding that people are told, and no other
      And programs know every finding by a mark of its own

    Example: Somebody writes above
      Given lines move
      When the suite is linted
      Then each finding is another line further down, and programs know it by the same mark
