@platform @live @cwe_833
Feature: Many at once
  However many ask at the same instant, each gets an answer; nobody has to wait for
  somebody who in turn waits for them.

  Background:
    Given the limits on how often one may ask are lifted

  Rule: Everybody who asks at the same instant is answered

    Example: Sixty people sign up with one new address
      When 60 people sign up with the same new address at the same instant
      Then exactly one of them is let in
      And all others are told that the address is taken

    Example: A hundred strangers without a token
      When 100 strangers ask for an account at the same instant
      Then none of them is recognised
