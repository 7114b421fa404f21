@platform @cwe_20
Feature: Malformed requests
  What can't be read without doubt is not guessed at. It gets a clear answer, and
  nothing of it is kept.

  Rule: A request that can't be read without doubt is to be corrected

    Example: A well-formed request
      When Maya signs up
      Then Maya is let in

    Scenario Outline: A request that <fault>
      When Maya signs up with a request that <fault>
      Then Maya is asked to correct <what>
      And the answer repeats nothing that Maya sent

      Examples: No fields at all
        | fault                               | what              |
        | is empty                            | the whole request |
        | breaks off in the middle            | the whole request |
        | is a list                           | the whole request |
        | is written in another encoding      | the whole request |
        | does not say what it is written in  | the whole request |
        | calls itself plain text             | the whole request |
        | hides a hard space in what it says it is written in | the whole request |
        | says that it is written in UTF-16   | the whole request |

      Examples: Odd fields
        | fault                               | what              |
        | lacks the address                   | her address       |
        | has a number for a password         | her password      |
        | has half a character in its password | her password     |
        | has a zero character in its password | her password     |
        | has nothing for a first name        | her first name    |
        | has only spaces for a first name    | her first name    |
        | has a list for a last name          | her last name     |
        | has an address without a domain     | her address       |
        | has an address with two domains     | her address       |
        | has an address that mail servers can't be told | her address |
        | has an address that is far too long | her address       |
        | has an address in an encoded word   | her address       |
        | has a first name that is too long   | her first name    |
        | has a first name nobody can see     | her first name    |
        | has a zero character in its name    | her first name    |
        | has a line break in its name        | her first name    |
        | has half a character in its name    | her first name    |
        | has a number in place of its name   | her first name    |

      @asvs_5_0_0_v15_3_7
      Examples: Ambiguous
        | fault                               | what              |
        | gives its address twice             | the whole request |
        | puts a parameter in the link        | the whole request |

      @asvs_5_0_0_v15_3_3
      Examples: More than was asked
        | fault                               | what              |
        | says more than was asked            | the whole request |

    @cwe_176
    Example: Maya signs in with a zero character in her address
      When Maya signs in with a zero character in her address
      Then Maya is asked to correct her address

  @cwe_770
  Rule: The answer to a malformed request does not grow with the request

    Example: A request with ten thousand unknown fields
      When Maya signs up with a request of ten thousand unknown fields
      Then Maya is asked to correct the whole request
      And the answer names at most 20 faults

  @cwe_115
  Rule: A request that breaks off before it is complete is not carried out

    Example: A complete request
      When Maya signs up
      Then Maya is let in

    Example: The connection breaks off
      When Maya's request to sign up breaks off at its very end
      Then nothing of it is kept

  @asvs_5_0_0_v15_2_2 @cwe_770
  Rule: A request has at most fifty thousand parts

    Example: As many parts
      When Maya signs up with a request of 50000 parts
      Then Maya is asked to correct the whole request

    Example: One part more
      When Maya signs up with a request of 50001 parts
      Then Maya is asked to correct the number of parts of her request

  Rule: A request more than 32 levels deep is turned down for its depth, before anything else is looked at

    Example: A request of 32 levels
      When Maya signs up with something unknown beside it that is 32 levels deep
      Then Maya is asked to correct the whole request

    Scenario Outline: A request of <depth> levels
      When Maya signs up with something unknown beside it that is <depth> levels deep
      Then Maya is asked to correct the depth of her request

      Examples: Too deep
        | depth  |
        | 33     |
        | 100000 |

  @asvs_5_0_0_v15_2_2 @api4_2023
  Rule: A request is at most one mebibyte long

    Example: A request of exactly one mebibyte
      When Maya signs up with a request of exactly one mebibyte
      Then Maya is let in

    Scenario Outline: A request of one byte more, <sent>
      When Maya signs up with a request of one byte more, <sent>
      Then Maya is told that the request is too large

      Examples: Ways to send it
        | sent                       |
        | announced as such          |
        | in pieces of unknown total |
