@authentication @secu_05 @clock
Feature: Access runs out
  Access is given for a short time, so that a stolen token is soon worth nothing.

  Background:
    Given Maya has an account at Acme

  @asvs_5_0_0_v9_2_1 @cwe_613
  Rule: Access lasts a quarter of an hour

    Background:
      Given Maya is signed in

    Example: Access still works a second before it ends
      When 14 minutes and 59 seconds pass
      Then Maya still sees her account

    Example: Access ends after exactly 15 minutes
      When 15 minutes pass
      Then Maya is told that her access has run out

  @asvs_5_0_0_v7_3_2
  Rule: A session lasts seven days, however fresh its access

    Example: A session still counts a second before it ends
      Given Maya signed in 7 days less a second ago, and her access is fresh
      When Maya looks at her account
      Then Maya sees her account

    Example: A session ends after exactly seven days
      Given Maya signed in 7 days ago, and her access is fresh
      When Maya looks at her account
      Then Maya is not recognised
