@authentication @secu_01
Feature: Seeing others
  People are known to others by an id and a name, and by nothing else.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya is signed in

  @asvs_5_0_0_v15_3_1 @cwe_359 @api3_2023
  Rule: Of another person one sees the id and the name for signing in only

    Scenario Outline: Maya looks at <somebody>
      When Maya looks at <somebody>
      Then Maya sees their id and their name for signing in, and nothing else

      Examples: People
        | somebody |
        | Tom      |
        | Gita     |

    Example: Mallory is not signed in
      When Mallory looks at Tom
      Then Mallory is not recognised

  Rule: Nobody can be seen who doesn't exist or whose account is closed

    Scenario Outline: An id that is <kind>
      When Maya looks at somebody whose id is <kind>
      Then Maya is told that there is no such person

      Examples: Ids
        | kind                     |
        | unknown                  |
        | a number                 |
        | far too long             |
        | part of a query          |
        | a zero character         |

    Example: Tom has yet to confirm his address
      Given Tom's account is not confirmed yet
      When Maya looks at Tom
      Then Maya sees their id and their name for signing in, and nothing else

    Scenario Outline: Tom's account is <closed>
      Given Tom's account is <closed>
      When Maya looks at Tom
      Then Maya is told that there is no such person

      Examples: Closed accounts
        | closed    |
        | suspended |
        | deleted   |
