@canvas @intg_06 @secu_04
Feature: What a component's program may do
  A program is judged before it is kept, as it is written and without being run. It may use what the language and the
  canvas give it, and what it makes itself. Whatever else it names, and whatever can't be proved harmless, is said to
  its author by line and column. This gate is no wall: nothing that passes is run yet, and once it is, then only where
  there is nothing to reach.

  Background:
    Given Maya and Tom work at Acme and are signed in

  @asvs_5_0_0_v1_3_2 @cwe_184 @cwe_94 @api8_2023
  Rule: No known way around is let in

    Scenario Outline: Maya tries <class>
      When Maya writes a component with each program of the catalogue of <class>
      Then Maya is asked to correct the program of each, and has written no component

      Examples: Getting out
        | class                                             |
        | reaching the page the component stands on         |
        | the browser's own ways out                        |
        | running code that is only text                    |
        | breaking out of the function around it            |
        | the page through what the canvas hands over       |
        | a canvas that is not the canvas                   |
        | forms that are forbidden to a component           |

      Examples: Saying it in another way
        | class                                             |
        | names spelled with escapes                        |
        | names put together on the way                     |
        | names read off something else                     |
        | keys that turn into something else when they are read |
        | other names for what the language gives           |
        | asking what things are made of                    |
        | errors and the calls they remember                |

      Examples: Looking up what nobody can foresee
        | class                                             |
        | members looked up by a name nobody proved         |
        | members taken out by patterns                     |
        | climbing to the shared prototypes                 |
        | what was looked up goes on within an expression   |
        | what was looked up is kept and called             |
        | tables of functions that hold more than they show |

      Examples: Deceiving whoever proves it
        | class                                             |
        | names that hide others, and do not                |
        | names that mean something else than they seem to  |
        | numbers that are words by the time they are used  |
        | parameters that are not always numbers            |
        | arithmetic that only looks like it                |
        | beginnings and endings that prove nothing         |
        | hiding places in classes, generators and promises |

      Examples: Deceiving whoever reads it
        | class                                             |
        | characters that no reader sees                    |
        | code that reads in two ways                       |
        | programs that exhaust whoever reads them          |

      Examples: Changing what others rely on
        | class                                             |
        | writing to what everybody shares                  |
        | changing the canvas and the language for everybody |

    Example: Forbidden calls are put together anew
      When Maya writes forbidden calls, escaped, cut up and put together anew, always in the same ways
      Then none of them is let in, and their harmless twins are

  @asvs_5_0_0_v1_3_2 @cwe_1321 @cwe_915 @api8_2023
  Rule: An author is told what isn't taken, and where

    Scenario Outline: A program that <does>
      When Tom writes a component with a program that <does>
      Then Tom is told only of <reason> in line <line> of the program

      Examples: Names
        | does                                           | reason                 | line |
        | asks for the page                              | a name it has not      | 2    |
        | declares too late what it uses                 | a name it has not      | 2    |
        | spells the name of the page with an escape     | a name it has not      | 1    |
        | asks the language for what made a value        | a leading name         | 1    |
        | spells what made a value with an escape        | a leading name         | 1    |
        | takes out what made a value by a pattern       | a leading name         | 1    |
        | gives an object an ancestor                    | a leading name         | 2    |
        | calls something else undefined                 | a name nothing else has | 1   |
        | declares another canvas                        | another canvas         | 1    |
        | asks outside of everything what this is        | nothing to be this     | 1    |

      Examples: Lookups
        | does                                        | reason                  | line |
        | puts the name together of constants         | a computed leading name | 2    |
        | looks up and calls                          | a lookup                | 1    |
        | looks up and keeps                          | a lookup                | 2    |
        | looks up and hands back                     | a lookup                | 1    |
        | writes into what it looked up               | a lookup                | 1    |
        | takes a word for a number                   | a lookup                | 3    |
        | takes out what isn't known by a pattern     | a name in a pattern     | 1    |

      Examples: What the language and the canvas give
        | does                                | reason                 | line |
        | hands the canvas around             | handing around         | 1    |
        | asks the canvas for what it has not | a member it has not    | 1    |
        | asks the canvas by a key            | asking by a key        | 1    |
        | changes what the language gives     | changing what is given | 1    |
        | describes the members of an object  | describing members     | 1    |

      Examples: Forms of the language
        | does                             | reason                        | line |
        | imports                          | importing                     | 1    |
        | exports                          | exporting                     | 1    |
        | has names mean anything          | a with statement              | 1    |
        | asks what runs it                | asking what runs it           | 1    |
        | stops for a debugger             | stopping                      | 2    |
        | writes markup                    | something of another language | 1    |
        | declares a function as a branch  | a function as a branch        | 1    |
        | begins a number with a zero      | a number with a zero          | 1    |

      Examples: What is read in more than one way
        | does                               | reason                  | line |
        | is broken off                      | no JavaScript           | 2    |
        | leaves the function around it      | no JavaScript           | 1    |
        | begins a comment of pages          | a comment of pages      | 1    |
        | ends a comment of pages            | a comment of pages      | 3    |
        | divides or matches                 | a slash in two meanings | 2    |
        | hides the end of a line            | something unseen        | 1    |
        | hides a return                     | something unseen        | 2    |
        | turns the direction of reading     | something unseen        | 1    |

    @cwe_770
    Scenario Outline: <bound> is too much
      When Tom writes a component with a program of <bound>
      Then Tom is told only of <reason> in line 1 of the program

      Examples: Just beyond what is read
        | bound                        | reason     |
        | one nested list more         | its depth  |
        | one part more                | its length |
        | a line of one character more | its line   |

    Scenario Outline: <bound> is let in
      When Tom writes a component with a program of <bound>
      Then Tom's component is let in

      Examples: The most that is read
        | bound                            |
        | as many nested lists as are read |
        | as many parts as are read        |
        | the longest line that is read    |

    Example: Of very many faults, the first twenty are told
      When Tom writes a component with a program that asks for the page in each of 30 lines
      Then Tom is told of 20 faults of the program, in the first 20 lines

  Rule: What is harmless is let in

    Scenario Outline: A program that only <does>
      When Maya writes a component with a program that <does>
      Then Maya's component is let in

      Examples: Lookups
        | does                                             |
        | counts through a list                            |
        | works out where to look                          |
        | asks by a key written out                        |
        | asks by a key that begins with a word            |
        | shows what it looks up                           |
        | chooses from a table of functions                |
        | keeps counts in an object without ancestors      |

      Examples: Language
        | does                                             |
        | has a class with private parts                   |
        | speaks today's language                          |
        | only speaks of what it may not do                |
        | names its own things like the platform's         |

    Example: Third parties wrote components before there was a gate
      When Maya writes each of the programs that third parties wrote before there was a gate
      Then each is let in but these, of which some lookup can't be proved harmless
        | program           |
        | country sort      |
        | expression parser |
        | kanban counts     |
        | place select      |
