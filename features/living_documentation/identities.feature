@living_documentation
Feature: A record that can be held against an earlier one
  Everything in a record has an identity, by which records of two runs can be compared.

  Background:
    Given the record of a suite

  Rule: Whatever stays as it is written keeps its identity

    Scenario Outline: Between two runs, <change>
      When the suite is run again, after <change>
      Then everything that was in the first record has the same identity in the second

      Examples: Nothing happens to what was there
        | change                                     |
        | nothing is changed                         |
        | an example is added above                  |
        | a row is added above                       |
        | a row is added that says what another says |
        | a feature is added                         |
        | lines are left empty                       |

  Rule: What is written otherwise is something else

    Example: Between two runs, an example gets another name
      When the suite is run again, after the soup is called otherwise
      Then the example of the soup has another identity
      And every other example has the one that it had
