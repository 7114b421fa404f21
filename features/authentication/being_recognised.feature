@authentication @secu_01 @secu_05
Feature: Being recognised
  At every request the platform looks afresh at who is asking. What was true when
  the token was given out does not count.

  Background:
    Given Maya and Tom work at Acme
    And Maya is signed in

  @asvs_5_0_0_v7_4_2 @cwe_613
  Rule: A suspended, deleted or removed person is no longer recognised

    Example: A colleague was suspended
      Given Tom has been suspended
      When Maya looks at her account
      Then Maya sees her account

    Scenario Outline: Maya has been <lost>
      Given Maya has looked at her account
      And Maya has been <lost>
      When Maya looks at her account
      Then Maya is not recognised

      Examples: Losses
        | lost              |
        | suspended         |
        | deleted           |
        | removed from Acme |
