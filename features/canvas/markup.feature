@canvas @intg_06 @secu_04
Feature: What markup a component may have
  Markup is made of elements and attributes from a list. Where anything else stands in it the component is refused, and
  its author is told why, by line and column. What is let in is cleaned before it is kept: read once more as browsers
  read it, and written anew from the list. Cleaning takes nothing out of what was let in; it is there in case that the
  gate overlooks something.

  Background:
    Given Maya and Tom work at Acme and are signed in

  @asvs_5_0_0_v1_3_1 @cwe_79 @cwe_84 @api3_2023
  Rule: A program comes in by no markup, however it is spelt

    Scenario Outline: Maya tries the <trick>
      When Maya writes markup with the <trick>
      Then Maya is asked to correct the markup because of <reason> in its third line

      Examples: Scripts
        | trick            | reason         |
        | capital script   | a script       |
        | script in script | an unplain tag |
        | script module    | a script       |

      Examples: Handlers
        | trick               | reason         |
        | button press        | a handler      |
        | capital handler     | a handler      |
        | handler after slash | an unplain tag |
        | handler unknown     | a handler      |
        | frame source        | a handler      |

      Examples: Links that run something
        | trick               | reason           |
        | link javascript     | a link that runs |
        | link capitals       | a link that runs |
        | link number         | a link that runs |
        | link named tab      | a link that runs |
        | link control number | a link that runs |
        | link data encoded   | a link that runs |
        | link picture blank  | a link that runs |

      Examples: What is read by rules of its own
        | trick              | reason             |
        | drawing loads      | a drawing          |
        | formula link       | a drawing          |
        | drawing as picture | a link that runs   |
        | noscript first     | an unknown element |

    Example: What only looks like a program is let in
      When Maya writes the words like a program of the honest catalogue of markup
      Then Maya's component is let in

  @asvs_5_0_0_v1_3_1 @cwe_184 @cwe_436 @api3_2023
  Rule: Markup has what is on the list, in the one way in which everybody reads it

    Scenario Outline: Tom tries the <trick>
      When Tom writes markup with the <trick>
      Then Tom is asked to correct the markup because of <reason> in its third line

      Examples: What leads away or fetches
        | trick            | reason             |
        | link away        | an address         |
        | meta refresh     | an unknown element |
        | form away        | an address         |
        | form target      | an attribute       |
        | picture away     | an address         |
        | table background | an address         |
        | style attribute  | style in it        |

      Examples: What takes a name or a place
        | trick              | reason       |
        | name of function   | an attribute |
        | data attribute     | an attribute |
        | id underscores     | a value      |
        | id twice           | a second id  |
        | attribute twice    | a second one |
        | field for password | a value      |
        | tab order          | a value      |

      Examples: What is no element
        | trick       | reason              |
        | comment     | a comment           |
        | doctype     | a declaration       |
        | instruction | an instruction      |
        | unparsed    | an unparsed section |

      Examples: What can be read in more than one way
        | trick               | reason                     |
        | crossed             | an end of nothing          |
        | element left open   | an open element            |
        | ends itself         | ending itself              |
        | handler after quote | an unplain tag             |
        | control             | something unseen           |
        | direction           | something unseen           |
        | direction by number | something unseen by number |
        | unending number     | something unseen by number |

      Examples: What browsers leave out, or move
        | trick                | reason                  |
        | text between rows    | an element out of place |
        | form in table        | an element out of place |
        | text in table        | a text out of place     |
        | text in row          | a text out of place     |
        | fixed blank in table | a text out of place     |
        | paragraph in choices | an element out of place |
        | paragraph in choice  | an element out of place |
        | line in choices      | an element out of place |
        | text in choices      | a text out of place     |
        | choice alone         | an element out of place |

    Scenario Outline: A browser would read otherwise what Tom wrote: the <trick>
      When Tom writes markup with the <trick>
      Then Tom is asked to correct the markup because of two readings in its first line

      Examples: What ends elsewhere in a browser, or says something else
        | trick              |
        | forms nested       |
        | heading in heading |
        | entity unfinished  |

    Example: Tom is told where
      When Tom writes markup with the handler unquoted
      Then Tom is told of a handler in line 3, column 4, of the markup

    Scenario Outline: Honest markup that Tom wrote in his own way, the <sample>
      When Tom writes the <sample> of the honest catalogue of markup
      Then Tom's component is let in, and kept as browsers write the <sample>

      Examples: What browsers complete
        | sample      |
        | capitals    |
        | list        |
        | plain table |
        | table       |
        | choices     |

  @asvs_5_0_0_v15_2_2 @cwe_770
  Rule: Markup has bounds

    Scenario Outline: Maya writes within them: <bound>
      When Maya writes markup of <bound>
      Then Maya's component is let in

      Examples: As much as may be
        | bound                      |
        | 100 elements in each other |
        | 5000 elements              |
        | 5000 references            |
        | a canvas of 4096 points    |
        | a cell over 100 columns    |
        | an id of 64 letters        |
        | 20 classes                 |

    Scenario Outline: Maya writes beyond them: <bound>
      When Maya writes markup of <bound>
      Then Maya is asked to correct the markup because of <reason> in its first line

      Examples: One more
        | bound                      | reason     |
        | 101 elements in each other | depth      |
        | 5001 elements              | number     |
        | 5001 references            | references |
        | a canvas of 4097 points    | a value    |
        | a cell over 101 columns    | a value    |
        | an id of 65 letters        | a value    |
        | 21 classes                 | a value    |

  @asvs_5_0_0_v1_3_1 @cwe_79 @cwe_184 @api3_2023
  Rule: Nothing hostile is let in, and hardly anything honest is kept out

    Example: The hostile catalogue is refused as a whole
      When Maya writes a component with each of the hostile catalogue of markup
      Then Maya is asked to correct the markup of each, and has written no component

    Example: The honest catalogue is let in as a whole
      When Maya writes a component with each of the honest catalogue of markup
      Then each of them is let in

    Example: Components of third parties, who don't know the gate, are let in, all but one
      When Maya writes the components that third parties wrote
      Then each of them is let in but the signup wizard, whose style is to be corrected because of an asked attribute

    @cwe_116
    Example: Whatever the gate were to overlook, cleaning leaves nothing hostile of it
      When hostile pieces of markup are put together at random and cleaned
      Then nothing hostile is left of any
