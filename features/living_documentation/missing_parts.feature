@living_documentation
Feature: A document that misses a part says so
  Where a suite runs in parts, one of them may never come back. Its examples are then as good as left out, and nothing
  else would tell.

  Background:
    Given a suite of ten examples
    And it ran in 3 parts

  Rule: What is made while a part is missing is called incomplete

    Example: One part is missing
      Given part 2 is missing
      When its parts are merged
      Then their document warns that part 2 of 3 is missing
      And whoever made it is told not to rely on it

    Example: Only one part is there
      Given parts 1 and 3 are missing
      When the document of part 2 is made as it is
      Then the document warns that parts 1 and 3 of 3 are missing
      And whoever made it is told not to rely on it

    Example: The missing part turns up
      Given part 2 is missing when the others are merged
      When what they were merged into is merged with part 2
      Then their document warns of nothing
      And whoever made it is told nothing against it
