@hostile_input @secu_03 @cwe_20
Feature: Agents in odd shapes
  Every field of an agent takes one kind of thing, of a certain size, and the whole is read in
  one way only. Anything else is to be corrected, and nothing of it is kept or repeated.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Maya is signed in
    And Tom is signed in

  @asvs_5_0_0_v2_2_1
  Rule: A field of an agent takes one kind of thing

    Scenario Outline: The <field> of an agent is <shape>
      When Tom makes an agent whose <field> is <shape>
      Then Tom is asked to correct the <field>
      And the answer repeats nothing of what Tom gave

      Examples: Not text
        | field            | shape      |
        | name             | a number   |
        | name             | a list     |
        | name             | nothing    |
        | category         | true       |
        | category         | an object  |
        | category         | nothing    |
        | description      | a number   |
        | description      | an object  |
        | description      | nothing    |
        | first capability | a number   |
        | first capability | a list     |
        | first capability | nothing    |
        | module           | true       |
        | module           | a list     |
        | class            | an object  |
        | class            | a number   |

      Examples: Not a list
        | field                | shape     |
        | list of capabilities | a text    |
        | list of capabilities | an object |
        | list of capabilities | true      |
        | list of capabilities | nothing   |

      Examples: Not a level, not a number from zero to one
        | field      | shape                       |
        | maturity   | a level in capitals         |
        | maturity   | a number                    |
        | maturity   | true                        |
        | maturity   | a list                      |
        | confidence | a number in quotes          |
        | confidence | true                        |
        | confidence | a list                      |
        | confidence | a number below zero         |
        | confidence | a number above one          |
        | confidence | a number beyond all numbers |
        | confidence | no number                   |

      @cwe_176
      Examples: Text that is no text
        | field            | shape                      |
        | name             | an empty text              |
        | name             | only spaces                |
        | name             | text with a line break     |
        | name             | text with a zero character |
        | category         | text with half a character |
        | description      | text with a zero character |
        | description      | text with half a character |
        | first capability | text with a line break     |
        | first capability | text with half a character |
        | module           | text with a zero character |
        | class            | text with half a character |

    Example: The description of an agent is text with a line break
      When Tom makes an agent whose description is text with a line break
      Then Tom sees the agent made as he wished

  @asvs_5_0_0_v15_2_2 @cwe_770 @api4_2023
  Rule: A field of an agent has a size that it may not exceed

    Scenario Outline: As much as the <field> holds, <most>
      When Tom makes an agent whose <field> is <most>
      Then Tom sees the agent made as he wished

      Examples: Just right
        | field                | most            |
        | name                 | 100 characters  |
        | category             | 100 characters  |
        | first capability     | 100 characters  |
        | module               | 200 characters  |
        | class                | 200 characters  |
        | list of capabilities | 50 capabilities |

    Scenario Outline: More than the <field> holds, <more>
      When Tom makes an agent whose <field> is <more>
      Then Tom is asked to correct the <field>

      Examples: One too many
        | field                | more             |
        | name                 | 101 characters   |
        | category             | 101 characters   |
        | first capability     | 101 characters   |
        | module               | 201 characters   |
        | class                | 201 characters   |
        | description          | 10001 characters |
        | list of capabilities | 51 capabilities  |

  @asvs_5_0_0_v2_2_1 @cwe_176
  Rule: What an agent keeps, and why something is rejected, is text of at most ten thousand characters

    Example: An agent keeps ten thousand characters
      Given Tom's agent is autonomous
      When Tom asks his agent to keep a text of 10000 characters
      Then Tom sees it kept exactly as he wrote it

    Scenario Outline: An agent is to keep <what>
      Given Tom's agent is autonomous
      When Tom asks his agent to keep <what>
      Then Tom is asked to correct what the agent keeps

      Examples: Not to be kept
        | what                       |
        | a number                   |
        | a list                     |
        | a text of 10001 characters |
        | text with a zero character |
        | text with half a character |

    Scenario Outline: A rejection for <what>
      Given Tom's agent has proposed to keep something
      When Maya rejects what it proposed because of <what>
      Then Maya is asked to correct the reason

      Examples: No reasons
        | what                       |
        | a number                   |
        | nothing                    |
        | nothing between the quotes |
        | a text of 10001 characters |
        | text with a zero character |
        | text with half a character |

  @asvs_5_0_0_v15_3_3 @asvs_5_0_0_v15_3_7 @cwe_915 @api3_2023
  Rule: What says more about an agent than was asked, or can be read in two ways, is not read at all

    Scenario Outline: A request that <fault>
      When Tom makes an agent by a request that <fault>
      Then Tom is asked to correct the whole request
      And the answer repeats nothing of what Tom gave

      Examples: More than was asked
        | fault                            |
        | names something unknown          |
        | says whose the agent is          |
        | says where the agent belongs     |
        | says what the agent's number is  |

      Examples: To be read in two ways
        | fault                                |
        | gives the name twice                 |
        | begins with a mark of its byte order |
        | is written in Latin-1                |
        | has an overlong zero in its name     |
        | is a text                            |

    Example: A request that is too deep
      When Tom makes an agent with something unknown beside it that is 33 levels deep
      Then Tom is asked to correct the depth of his request

    Example: A request that is too large
      When Tom makes an agent by a request of one mebibyte and one byte
      Then Tom is told that the request is too large

    Example: A request of one mebibyte
      When Tom makes an agent by a request of exactly one mebibyte
      Then Tom sees the agent made as he wished
