@living_documentation
Feature: What is verified, and what is not
  Requirements that no example covers are listed like all others: a reader must see what is missing.

  Background:
    Given a suite where everything goes wrong that can

  Rule: A requirement is verified only when every example under it ran and passed

    Example: Every example under it passed
      When its document is made
      Then the requirement that guests are served is verified

    Example: Some examples under it passed
      When its document is made
      Then the requirement that the menu can hold anything is failing
      And its failing row is named there

    Example: An example under it was only left out
      When its document is made
      Then the requirement that nothing goes wrong in the kitchen is failing
      And the example that is skipped by its tag is named there

    Example: No example is under it
      When its document is made
      Then the requirement nobody wrote an example for is not covered

  Rule: A tag can't point at a requirement that doesn't exist

    Example: A requirement is struck off while examples still carry its tag
      Given the requirement that the menu can hold anything is struck off
      When its document is made
      Then there is no document, because a tag in the menu's feature points nowhere

  Rule: The document says whether its examples would notice a broken control

    Example: Controls were broken on purpose
      Given a control was broken, and the example that simply passes caught it
      And another was broken, and nothing caught it
      When its document is made
      Then the document says that 1 of 2 broken controls was caught
      And the example that simply passes is shown to have caught it

    Example: Nobody tried
      When its document is made
      Then the document says that no proof was run
