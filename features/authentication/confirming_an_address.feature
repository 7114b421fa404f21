@authentication @secu_01
Feature: Confirming an address
  Whoever signs up is mailed a link. Only who follows it has shown that the address is
  theirs; until then the account is pending, and others are not bothered in its name.

  @asvs_5_0_0_v6_4_1
  Rule: The mailed link confirms the address, once and within a day

    Background:
      Given Maya has signed up

    Example: Maya follows the link
      When Maya follows the link in her mail
      Then Maya's account is active

    @clock
    Example: A second before the day is over
      Given 23 hours, 59 minutes and 59 seconds have passed
      When Maya follows the link in her mail
      Then Maya's account is active

    @clock
    Example: After exactly a day
      Given 24 hours have passed
      When Maya follows the link in her mail
      Then Maya is turned away because the link can't be used

    @cwe_294
    Example: The same link again
      Given Maya has followed the link in her mail
      When Maya follows the link in her mail
      Then Maya is turned away because the link can't be used

    Example: A link with a letter changed
      When Maya follows the link in her mail with a letter changed
      Then Maya is turned away because the link can't be used

    @cwe_283
    Example: The link was sent to another address than the account has by now
      Given Maya's account has another address by now
      When Maya follows the link in her mail
      Then Maya is turned away because the link can't be used

    Example: The account was suspended meanwhile
      Given Maya's new account has been suspended
      When Maya follows the link in her mail
      Then Maya is turned away because the link can't be used

    Example: A link for choosing another password confirms nothing
      Given Maya has asked for another password
      When Maya confirms her address with the link for choosing another password
      Then Maya is turned away because the link can't be used

  @asvs_5_0_0_v3_5_3 @cwe_352
  Rule: Looking at the link's page confirms nothing: mail programs look as well

    Example: A mail program looks at the page
      Given Maya has signed up
      When a mail program opens the link in Maya's mail
      Then Maya's account is pending

    Example: Maya presses the button on the page
      Given Maya has signed up
      When Maya opens the link in her mail and presses the button
      Then Maya's account is active

  @cwe_807
  Rule: The link leads to Atom's own address, wherever the request says that it was sent

    Example: Mallory signs Maya up and says that Atom is elsewhere
      When Mallory signs up with Maya's address and says that Atom is at a place of his
      Then the link in Maya's mail leads to Atom

  Rule: Another link can be asked for

    Example: Maya asks for another link
      Given Maya has signed up
      And Maya has asked for another link to confirm her address
      When Maya follows the newest link in her mail
      Then Maya's account is active

    Example: The address is confirmed already
      Given Maya works at Acme
      When Maya asks for another link to confirm her address
      Then nobody is sent a mail

  @asvs_5_0_0_v6_3_8 @cwe_204
  Rule: Asking for another link doesn't tell whether the address has an account

    Scenario Outline: An account that is <standing>
      Given Maya works at Acme
      And Maya's account is <standing>
      When Mallory asks for another link to confirm Maya's address
      Then Mallory is told exactly what he is told for an address without an account
      And the platform does exactly the work it would do for one

      Examples: Standings
        | standing          |
        | active            |
        | not confirmed yet |
        | suspended         |

  @asvs_5_0_0_v16_3_1
  Rule: Confirming an address is kept for the auditor

    Example: Gita reads her audit log
      Given Gita has signed up
      When Gita follows the link in her mail
      Then Gita finds in her audit log that she confirmed her address

  @asvs_5_0_0_v2_3_1 @cwe_304
  Rule: Nobody is invited in the name of an address that is not confirmed

    Example: Gita has confirmed her address
      Given Gita has signed up
      And Gita has followed the link in her mail
      When Gita invites Tom
      Then a mail invites Tom

    Example: Gita has not
      Given Gita has signed up
      When Gita invites Tom
      Then Gita is refused because her address is not confirmed
      And no mail invites Tom
