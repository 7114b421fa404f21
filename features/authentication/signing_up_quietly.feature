@authentication @secu_01
Feature: Signing up quietly
  An operator may have Atom tell nobody whether an address has an account. Then signing
  up lets nobody in: all that differs is the mail.

  Background:
    Given the operator has Atom sign people up quietly
    And Maya has an account at Acme

  Rule: Whoever signs up is mailed how to go on

    Example: Tom signs up
      When Tom signs up
      Then Tom is told that it will be seen to
      And a mail tells Tom of his new account

    Example: Maya signs up once more
      When Maya signs up
      Then Maya is told that it will be seen to
      And a mail tells Maya that she has an account

    Example: Maya's password is the one she had
      Given Tom has signed up with Maya's address
      When Maya signs in
      Then Maya is let in

  @asvs_5_0_0_v6_3_8 @cwe_204
  Rule: The answer doesn't tell whether the address has an account

    Scenario Outline: Maya's account is <standing>
      Given Maya's account is <standing>
      When Mallory signs up with Maya's address
      Then Mallory is told exactly what he is told for an address without an account
      And as many passwords are hashed as for one

      Examples: Standings
        | standing          |
        | active            |
        | not confirmed yet |
        | suspended         |

  @asvs_5_0_0_v6_3_8 @cwe_204
  Rule: Nothing else tells either

    Scenario Outline: Whoever signed up with <address> is not let in before they confirm it
      Given Mallory has signed up with <address>
      When Mallory signs in with that address
      Then Mallory is not recognised
      And the platform does exactly the work it does for a wrong password

      Examples: Addresses
        | address                |
        | Maya's address         |
        | an address without one |

    Example: Whoever confirmed it is
      Given Tom has signed up
      And Tom has followed the link in his mail
      When Tom signs in
      Then Tom is let in

    Scenario Outline: Nobody registers a name, with <address>
      When Mallory registers with <address>
      Then Mallory is turned away because registering is closed

      Examples: Addresses
        | address                |
        | Maya's address         |
        | an address without one |

  Rule: Signing up quietly is held to what signing up is held to

    Example: What is acceptable
      When Tom signs up
      Then Tom is told that it will be seen to

    Example: What is not acceptable is refused all the same
      When Mallory signs up with a password of 11 characters
      Then Mallory is asked to correct his password

  @live @cwe_367
  Rule: Of two who sign up with one address at the same instant, one gets the account

    Example: Both are mailed
      When Tom and Gita sign up with the same new address at the same instant
      Then both are told that it will be seen to
      And one mail tells of a new account, and one of the account there is
