@platform @intg_02 @live
Feature: What is confirmed is kept
  When the platform says that something is done, it is done: seen at the next
  question, and still there after a restart.

  Rule: An answer is sent only once its work is kept

    Example: Maya uses her account the instant she has it
      When Maya signs up and looks at her account at once
      Then Maya sees her account

  Rule: A restart loses nothing that was confirmed

    Example: Maya signed up before the restart
      Given Maya has signed up
      When the platform is restarted
      Then Maya still sees her account

  Rule: What fails halfway leaves nothing behind

    Example: Signing up fails after the account was made, but before its workspace
      Given making a workspace fails
      When Maya signs up
      Then Maya is only told that something went wrong
      And nothing of hers is stored

    Example: Maya tries again once it works
      Given making a workspace failed when Maya signed up
      When Maya signs up
      Then Maya is let in
