@authentication @secu_01
Feature: A lost password
  Whoever doesn't know their password is mailed a link to choose another one.

  Background:
    Given Maya has an account at Acme

  @asvs_5_0_0_v6_4_3 @cwe_640
  Rule: The mailed link sets a password, once and within an hour

    Example: Maya chooses another password
      Given Maya has asked for another password
      When Maya chooses another password with the link in her mail
      Then Maya can sign in with that password
      And Maya's former password no longer lets in

    @clock
    Example: A second before the hour is over
      Given Maya has asked for another password
      And 59 minutes and 59 seconds have passed
      When Maya chooses another password with the link in her mail
      Then Maya can sign in with that password

    @clock
    Example: After exactly an hour
      Given Maya has asked for another password
      And 60 minutes have passed
      When Maya chooses another password with the link in her mail
      Then Maya is turned away because the link can't be used

    Example: The same link again
      Given Maya has asked for another password
      And Maya has chosen another password with the link in her mail
      When Maya chooses a third password with the link in her mail
      Then Maya is turned away because the link can't be used

    Example: An older link after a newer one was used
      Given Maya has asked for another password twice
      And Maya has chosen another password with the newest link in her mail
      When Maya chooses a third password with the first link in her mail
      Then Maya is turned away because the link can't be used

    Example: A link from before the password was changed
      Given Maya has asked for another password
      And Maya has changed her password since
      When Maya chooses a third password with the link in her mail
      Then Maya is turned away because the link can't be used

    Example: A link for confirming an address chooses no password
      Given Maya's account is not confirmed yet
      And Maya has asked for another link to confirm her address
      When Maya chooses another password with the link for confirming her address
      Then Maya is turned away because the link can't be used

    Example: The account was suspended meanwhile
      Given Maya has asked for another password
      And Maya has been suspended
      When Maya chooses another password with the link in her mail
      Then Maya is turned away because the link can't be used

  Rule: A password that is not acceptable leaves the link as it is

    Example: Maya tries a short one first
      Given Maya has asked for another password
      When Maya chooses a password of 11 characters with the link in her mail
      Then Maya is asked to correct her new password

    Example: And an acceptable one then
      Given Maya has asked for another password
      And Maya has chosen a password of 11 characters with the link in her mail
      When Maya chooses another password with the link in her mail
      Then Maya can sign in with that password

  @asvs_5_0_0_v7_4_3 @cwe_613
  Rule: Choosing another password ends every session

    Example: A thief was signed in
      Given Mallory is signed in to Maya's account
      And Maya has asked for another password
      When Maya chooses another password with the link in her mail
      Then Mallory's access to Maya's account is gone
      And a mail tells Maya that her password was changed

    Example: Asking alone ends none
      Given Maya is signed in
      When Maya asks for another password
      Then Maya still sees her account

  Rule: The link leads to Atom's own address, wherever the request says that it was sent

    @cwe_807
    Example: Mallory asks for Maya's link and says that Atom is elsewhere
      When Mallory asks for another password for Maya and says that Atom is at a place of his
      Then the link in Maya's mail leads to Atom

  @asvs_5_0_0_v6_3_8 @cwe_204
  Rule: Asking for another password doesn't tell whether the address has an account

    Scenario Outline: An account that is <standing>
      Given Maya's account is <standing>
      When Mallory asks for another password for Maya
      Then Mallory is told exactly what he is told for an address without an account
      And the platform does exactly the work it would do for one

      Examples: Standings
        | standing          |
        | active            |
        | not confirmed yet |
        | suspended         |

  @cwe_522
  Rule: A stolen backup opens nothing

    Example: A backup is stolen while a link is on its way
      When Maya asks for another password
      Then a mail lets Maya choose another password
      And a stolen backup holds the link nowhere

  @live @cwe_367
  Rule: Of two who use one link at the same instant, one chooses the password

    Example: Maya and a thief of her mail
      Given Maya has asked for another password
      When Maya and Mallory choose different passwords with that link at the same instant
      Then exactly one of them chose the password
      And the other is turned away because the link can't be used

  @live @cwe_367 @asvs_5_0_0_v15_4_2
  Rule: Whoever signs in with the former password at that very instant is out as well

    Example: A thief who knows the former password
      Given Maya has asked for another password
      When Mallory signs in as Maya while she chooses another password with that link
      Then Mallory's access to Maya's account is gone
      And Maya can sign in with her new password

  @asvs_5_0_0_v16_3_1
  Rule: Choosing another password is kept for the auditor

    Example: Acme's auditor
      Given Maya has asked for another password
      When Maya chooses another password with the link in her mail
      Then Acme's auditor finds that Maya chose another password by mail
