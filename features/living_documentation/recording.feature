@living_documentation
Feature: A record that doesn't depend on how the suite ran

  Background:
    Given a suite where everything goes wrong that can

  Rule: How tests are shared out doesn't change the document

    Example: Alone, and shared among workers
      When its document is made once alone and once shared among 2 workers
      Then the two documents differ in nothing but times
      And so do the records they are made of

  Rule: Time is real in the record, even where the suite stops its clock

    Example: A step that stops the clock
      When its document is made
      Then the example under a stopped clock took less than a minute
      And none of its steps took longer than the example

  Rule: Evidence stays where it arose

    Example: What was read is attached while it is read
      When its document is made
      Then the step that reads the menu holds what was read
      And no other step does

    Example: Something is attached outside of any example
      When its document is made
      Then what was attached outside of any example stands apart
