@authentication @secu_01
Feature: Signing in
  Whoever knows the password of an account gets access and a session of their own.

  Background:
    Given Maya has an account at Acme

  @cwe_287
  Rule: The right password lets in, no other does

    Example: Maya gives her password
      When Maya signs in
      Then Maya is let in

    Scenario Outline: Maya spells her address otherwise
      When Maya signs in with her address <spelt>
      Then Maya is let in

      Examples: Spellings of one address
        | spelt                 |
        | in capital letters    |
        | with spaces around it |
        | in full-width letters |
        | with a Chinese stop   |

    Example: Maya's keyboard composes accents otherwise
      Given Maya's password holds accents
      When Maya signs in with the accents composed otherwise
      Then Maya is let in

    @asvs_5_0_0_v6_2_8
    Scenario Outline: Mallory comes close
      When Mallory signs in as Maya with <password>
      Then Mallory is not recognised

      Examples: Nearly right
        | password                                |
        | another password                        |
        | Maya's password in capital letters      |
        | Maya's password and a space after it    |
        | Maya's password without its last letter |
        | an empty password                       |

    Example: Nobody has the address that Mallory gives
      When Mallory signs in as somebody without an account
      Then Mallory is not recognised

    Example: An account without a password
      Given Maya's account has no password
      When Mallory signs in as Maya with an empty password
      Then Mallory is not recognised

    @asvs_5_0_0_v6_2_9
    Scenario Outline: A long password opens
      Given Maya's password has <length> characters
      When Maya signs in
      Then Maya is let in

      Examples: Around the limits of older hashes, whole
        | length |
        | 73     |
        | 128    |

    Scenario Outline: Every character of a long password counts
      Given Maya's password has <length> characters
      When Mallory signs in as Maya with all of it but the last character
      Then Mallory is not recognised

      Examples: Around the limits of older hashes
        | length |
        | 73     |
        | 128    |

  @asvs_5_0_0_v6_3_8 @cwe_204
  Rule: A wrong password doesn't tell whether the address has an account

    Scenario Outline: Maya's account is <standing>
      Given Maya's account is <standing>
      When Mallory signs in as Maya with another password
      Then Mallory is told exactly what he would be told of an address without an account
      And the platform does exactly the work it would do for one

      Examples: Standings
        | standing          |
        | active            |
        | not confirmed yet |
        | suspended         |
        | deleted           |

  Rule: A suspended or deleted account is not let in

    Example: An account that is not confirmed yet is let in
      Given Maya's account is not confirmed yet
      When Maya signs in
      Then Maya is let in

    @cwe_863
    Scenario Outline: A <closed> account
      Given Maya's account is <closed>
      When Maya signs in
      Then Maya is turned away because her account is inactive

      Examples: Closed accounts
        | closed    |
        | suspended |
        | deleted   |

  @asvs_5_0_0_v14_2_1 @cwe_598
  Rule: A password in a link is not accepted

    Example: Maya's password stands in the link as well
      When Maya signs in with her password, which stands in the link as well
      Then Maya is asked to correct the whole request

  @asvs_5_0_0_v11_4_2 @cwe_916
  Rule: A password kept in an older way is kept in today's after signing in

    Scenario Outline: Kept <formerly>
      Given Maya's password is kept <formerly>
      When Maya signs in
      Then Maya is let in
      And a stolen backup shows her password as it is kept today

      Examples: Former ways
        | formerly            |
        | by bcrypt           |
        | at a lower cost     |

    Example: A wrong password leaves it as it is
      Given Maya's password is kept by bcrypt
      When Mallory signs in as Maya with another password
      Then Mallory is not recognised

    Example: A password too long for the older way
      Given Maya's password is kept by bcrypt
      When Mallory signs in as Maya with a password of 100 characters
      Then Mallory is not recognised

  @cwe_340
  Rule: A session can't be guessed from others

    Example: Maya signs in ten times
      When Maya signs in 10 times
      Then no session of hers resembles another

  @asvs_5_0_0_v14_2_6 @cwe_201
  Rule: A token gives away no address, name or password

    Example: Maya reads her tokens
      When Maya signs in
      Then her tokens hold neither her address nor her name nor her password

  @asvs_5_0_0_v16_3_1
  Rule: Every attempt on an account is kept for the auditors of every workspace that its owner belongs to

    Example: Maya succeeds
      When Maya signs in
      Then Acme's auditor finds that Maya began a session

    Example: Maya's account is suspended
      Given Maya's account is suspended
      When Maya signs in
      Then Acme's auditor finds that Maya was turned away because her account is inactive

    Example: Mallory fails at the account of somebody who belongs to two companies
      Given Maya belongs to Globex as well
      When Mallory signs in as Maya with another password
      Then Globex's auditor finds a failed attempt on Maya's account

    Example: Mallory fails
      When Mallory signs in as Maya with another password
      Then Acme's auditor finds a failed attempt on Maya's account
