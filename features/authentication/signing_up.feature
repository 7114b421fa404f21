@authentication @secu_01
Feature: Signing up
  Anyone may make an account with an e-mail address that has none yet. Until the
  address is confirmed, the account is pending. It has a workspace to itself.

  Rule: Whoever signs up is let in at once

    Example: Maya signs up
      When Maya signs up
      Then Maya is let in
      And Maya's account is pending

    Example: Maya signs up while no mail gets through
      Given no mail gets through
      When Maya signs up
      Then Maya is let in

  Rule: The address is told by mail of the account made with it

    Example: Maya gets mail
      When Maya signs up
      Then a mail tells Maya of her new account

  Rule: An address has at most one account, however it is spelt

    Background:
      Given Maya has an account at Acme

    Example: Tom signs up with his own address
      When Tom signs up
      Then Tom is let in

    Scenario Outline: Tom signs up with Maya's address
      When Tom signs up with Maya's address <spelt>
      Then Tom is told that the address is taken
      And nobody is sent a mail
      And Acme's auditor finds that somebody asked for Maya's address

      Examples: Spellings of one address
        | spelt                 |
        | as she writes it      |
        | in capital letters    |
        | with spaces around it |
        | in full-width letters |
        | with a Chinese stop   |

  @live
  Rule: Of two who sign up with one address at the same instant, one is let in

    @cwe_367
    Example: Two people sign up with one new address
      When Maya and Tom sign up with the same new address at the same instant
      Then exactly one of them is let in
      And the other is told that the address is taken

  @asvs_5_0_0_v6_2_1 @cwe_521
  Rule: A password has 12 to 128 characters

    Scenario Outline: A password of an acceptable length
      When Maya signs up with a password of <length> characters
      Then Maya is let in

      Examples: Accepted
        | description  | length |
        | the shortest | 12     |
        | a long one   | 64     |
        | the longest  | 128    |

    Scenario Outline: A password of another length
      When Maya signs up with a password of <length> characters
      Then Maya is asked to correct her password

      Examples: Not accepted
        | description   | length |
        | one too few   | 11     |
        | one too many  | 129    |
        | far too many  | 100000 |

  @asvs_5_0_0_v6_2_5
  Rule: A password may be made of any characters

    Scenario Outline: An unusual password
      When Maya signs up with a password of <characters>
      Then Maya can sign in with that password

      Examples: Kinds of characters
        | characters                     |
        | small letters and spaces only  |
        | Greek letters                  |
        | pictures                       |
        | letters with composed accents  |

  @asvs_5_0_0_v6_2_4 @cwe_521
  Rule: A password is none of those that everybody tries first

    Scenario Outline: A common password: <kind>
      When Maya signs up with a password that is <kind>
      Then Maya is asked to correct her password

      Examples: Kinds of common passwords
        | kind                                 |
        | a row of keys                        |
        | a row of digits                      |
        | known to strength meters             |
        | common but for capital letters       |
        | common but for its composition       |

    Example: A common password with more to it
      When Maya signs up with a password that is longer than a common one
      Then Maya is let in

  @cwe_521
  Rule: A password is none of one's own names or addresses

    Scenario Outline: Maya's own <name>
      When Maya signs up with a password that is <name>
      Then Maya is asked to correct her password

      Examples: Her own
        | name                          |
        | her address                   |
        | her address in capital letters |
        | her first and last name       |
        | her address before the at     |

    Example: A password that holds her name and more
      When Maya signs up with a password that is her address and more
      Then Maya is let in

  @asvs_5_0_0_v2_2_1 @cwe_20
  Rule: A name may be anything that can be seen

    Scenario Outline: Names <kind>
      When people sign up with every name of the catalogue <kind>
      Then each is either kept to the letter or asked to correct their name, as the catalogue says

      Examples: The catalogue of naughty strings
        | kind                    |
        | that look like code     |
        | that look like numbers  |
        | in other scripts        |
        | with unusual spaces     |
        | of nothing to see       |

  @asvs_5_0_0_v11_4_2 @cwe_916
  Rule: Passwords are kept only as salted, slow hashes

    Example: Maya and Tom choose the same password
      When Maya and Tom sign up with the same password
      Then a stolen backup holds the password nowhere
      And a stolen backup shows two different Argon2id hashes

  @asvs_5_0_0_v16_3_1
  Rule: Signing up is kept in the audit log of the new workspace

    Example: Gita reads the log of her new workspace
      When Gita signs up
      Then Gita finds in her audit log that she signed up

  @asvs_5_0_0_v15_3_1
  Rule: The answer shows nothing of the password

    Example: Maya reads the answer closely
      When Maya signs up
      Then Maya is let in
      And no password or hash stands in the answer

  @asvs_5_0_0_v15_3_3 @cwe_915
  Rule: Nobody gets rights by asking for them

    Background:
      Given Maya has an account at Acme

    Example: Without such wishes, Gita gets a workspace of her own
      When Gita signs up
      Then Gita owns a new workspace and sees nothing of Acme's

    Scenario Outline: Gita asks for <more>
      When Gita signs up and asks for <more>
      Then Gita is asked to correct the whole request

      Examples: Wishes
        | more                             |
        | an administrator's role          |
        | an account already confirmed     |
        | a place in Acme's workspace      |
        | something that does not exist    |
