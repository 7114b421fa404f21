@platform @cwe_20
Feature: Malformed requests
  What can't be read without doubt is not guessed at. It gets a clear answer, and
  nothing of it is kept.

  @asvs_5_0_0_v15_3_3
  Rule: A request that can't be read without doubt is to be corrected

    Example: A well-formed request
      When Maya signs up
      Then Maya is let in

    Scenario Outline: A request that <fault>
      When Maya signs up with a request that <fault>
      Then Maya is asked to correct her request
      And the answer repeats nothing that Maya sent

      Examples: No fields at all
        | fault                                |
        | is empty                             |
        | breaks off in the middle             |
        | is a list                            |
        | is written in another encoding       |
        | does not say what it is written in   |
        | calls itself plain text              |

      Examples: Odd fields
        | fault                                |
        | lacks the address                    |
        | has a number for a password          |
        | has nothing for a first name         |
        | has only spaces for a first name     |
        | has a list for a last name           |
        | has an address without a domain      |
        | has an address with two domains      |
        | has an address that is far too long  |
        | has a first name that is too long    |
        | has a zero character in its name     |
        | has a line break in its name         |
        | has half a character in its name     |

      @asvs_5_0_0_v15_3_7
      Examples: Ambiguous
        | fault                                |
        | gives its address twice              |
        | gives a number that is none          |
        | says more than was asked             |
        | puts a parameter in the link         |

  Rule: A request is nested at most 32 levels deep

    Scenario Outline: A request that is <depth> levels deep
      When Maya signs up with something beside it that is <depth> levels deep
      Then Maya is asked to correct <what>

      Examples: Around the limit
        | depth  | what                     |
        | 32     | a field that is unknown  |
        | 33     | the depth of her request |
        | 100000 | the depth of her request |

  @asvs_5_0_0_v15_2_2 @api4_2023
  Rule: A request is at most one mebibyte long

    Example: A request of one mebibyte
      When Maya signs up with a request of 1048576 bytes
      Then Maya is let in

    Scenario Outline: A request of more
      When Maya signs up with a request of 1048577 bytes <sent>
      Then Maya is told that the request is too large

      Examples: Ways to send it
        | sent                       |
        | announced as such          |
        | in pieces of unknown total |
