@authentication @secu_01
Feature: Guessing passwords
  Few guesses are looked at. Whoever guesses learns nothing of that, and nobody can
  keep the owner of an account out for good.

  Background:
    Given Maya has an account at Acme

  @asvs_5_0_0_v6_3_1 @cwe_307
  Rule: After five wrong passwords for one account from one place, no more are looked at there for it

    Example: The fifth attempt is the right one
      Given Mallory has given 4 wrong passwords for Maya
      When Mallory signs in with Maya's password
      Then Mallory is let in to Maya's account

    Example: The sixth attempt is the right one
      Given Mallory has given 5 wrong passwords for Maya
      When Mallory signs in with Maya's password
      Then Mallory is not recognised

    Scenario Outline: Five wrong passwords, Maya's address spelt <spelt>
      Given Mallory has given 5 wrong passwords for Maya, her address spelt <spelt>
      When Mallory signs in with Maya's password
      Then Mallory is not recognised

      @cwe_1289
      Examples: Spellings of one address
        | spelt                 |
        | in capital letters    |
        | with spaces around it |
        | in full-width letters |

    Example: Five wrong passwords through another door
      Given Mallory has given 5 wrong passwords for Maya by form
      When Mallory signs in with Maya's password
      Then Mallory is not recognised

    Example: Wrong passwords for Tom count for Tom alone
      Given Tom works at Acme
      And Mallory has given 5 wrong passwords for Tom
      When Mallory signs in with Maya's password
      Then Mallory is let in to Maya's account

    Example: The right password of a suspended account is no guess
      Given Maya has been suspended
      And Mallory has signed in with Maya's password 5 times
      And Maya is active again
      When Mallory signs in with Maya's password
      Then Mallory is let in to Maya's account

    Example: The right password in between
      Given Mallory has given 4 wrong passwords for Maya
      And Mallory has signed in with Maya's password
      And Mallory has given 4 wrong passwords for Maya
      When Mallory signs in with Maya's password
      Then Mallory is let in to Maya's account

    @live @cwe_367
    Example: Ten guesses at the same instant, and the right one after them
      Given ten wrong passwords for Maya were given at the same instant
      When Mallory signs in with Maya's password
      Then Mallory is not recognised

  @clock @cwe_645
  Rule: The lock lasts a quarter of an hour, however often it is tried meanwhile

    Background:
      Given Mallory has given 5 wrong passwords for Maya

    Example: A second before it ends
      Given 14 minutes and 59 seconds have passed
      When Mallory signs in with Maya's password
      Then Mallory is not recognised

    Example: After exactly 15 minutes
      Given 15 minutes have passed
      When Mallory signs in with Maya's password
      Then Mallory is let in to Maya's account

    Example: Guessing during the lock doesn't lengthen it
      Given 10 minutes have passed
      And Mallory has given 5 wrong passwords for Maya
      And 5 minutes have passed
      When Mallory signs in with Maya's password
      Then Mallory is let in to Maya's account

  Rule: Who guesses from elsewhere doesn't lock the owner out

    Example: Maya signs in from her own place
      Given Mallory has given 5 wrong passwords for Maya
      When Maya signs in
      Then Maya is let in

  Rule: After twenty wrong passwords from anywhere within an hour, every attempt on that account has to wait

    Example: The twentieth attempt is answered at once
      Given 19 wrong passwords for Maya were given from as many places
      When Maya signs in
      Then Maya is let in
      And no answer was held back

    Example: The owner waits, and is let in
      Given 20 wrong passwords for Maya were given from as many places
      When Maya signs in
      Then Maya is let in
      And the answer was held back for 5 seconds

    Example: Somebody else doesn't wait
      Given Tom works at Acme
      And 20 wrong passwords for Maya were given from as many places
      When Tom signs in
      Then Tom is let in
      And no answer was held back

    Example: After the owner was let in nobody waits any more
      Given 20 wrong passwords for Maya were given from as many places
      And Maya has signed in
      When Maya signs in once more
      Then Maya is let in
      And only the first answer was held back

    @clock
    Example: After an hour nobody waits any more
      Given 20 wrong passwords for Maya were given from as many places
      And 60 minutes have passed
      When Maya signs in
      Then Maya is let in
      And no answer was held back

  @asvs_5_0_0_v6_3_8 @cwe_204
  Rule: The lock can't be told from a wrong password, nor an account from none

    Example: A locked account and a wrong password
      Given Mallory has given 5 wrong passwords for Maya
      When Mallory signs in as Maya with another password
      Then Mallory is told exactly what he would be told of an address without an account
      And the platform does exactly the work it would do for one

    Example: A locked account and its right password
      Given Mallory has given 5 wrong passwords for Maya
      When Mallory signs in with Maya's password
      Then Mallory is told exactly what he would be told of an address without an account

    Example: An address without an account is locked as well
      Given Mallory has given 5 wrong passwords for somebody without an account
      And somebody signs up with that address since
      When Mallory signs in with the password of that account
      Then Mallory is not recognised

    Example: An address without an account that nobody has guessed at
      Given somebody signs up with that address since
      When Mallory signs in with the password of that account
      Then Mallory is let in to that account

    Example: Attempts on an address without an account are held back as well
      Given 20 wrong passwords for somebody without an account were given from as many places
      When Mallory signs in as somebody without an account
      Then Mallory is not recognised
      And the answer was held back for 5 seconds

  Rule: Choosing another password by mail lifts the lock

    Example: Maya has locked herself out
      Given Maya has given 5 wrong passwords for her own account
      And Maya has asked for another password
      And Maya has chosen another password with the link in her mail
      When Maya signs in
      Then Maya is let in

  @asvs_5_0_0_v16_3_1
  Rule: The auditor sees that an attempt was not looked at

    Example: The sixth attempt
      Given Mallory has given 5 wrong passwords for Maya
      When Mallory signs in with Maya's password
      Then Acme's auditor finds an attempt on Maya's account that was not looked at

  @cwe_312
  Rule: What somebody typed for their address is neither kept nor held against them

    Example: Maya types her password into the wrong field
      When Maya gives her password in place of her address
      Then Maya is not recognised
      And a stolen backup holds the password nowhere

    Example: Maya then types her address there
      Given Maya has given her password in place of her address 5 times
      When Maya signs in
      Then Maya is let in
