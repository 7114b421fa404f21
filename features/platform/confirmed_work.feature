@platform @intg_02 @live
Feature: What is confirmed is kept
  When the platform says that something is done, it is done: seen by whoever asks
  next, and still there after a restart.

  @cwe_367
  Rule: An answer is sent only once its work is kept

    Example: Maya uses her account the instant she has it
      When Maya signs up and looks at her account at once
      Then Maya sees that it is hers

  Rule: A restart loses nothing that was confirmed

    Example: Maya signed up before the restart
      When Maya signs up
      And the platform is restarted
      Then Maya still sees her account
