@canvas @intg_06
Feature: Charts on pages
  A chart is drawn, told in words to those who don't see it, and shown figure by figure. What it shows can be told
  without colours, and no numbers lead its drawing astray.

  Background:
    Given Maya and Tom work at Acme
    And Maya and Tom have signed in with their browsers

  Rule: A chart is told in words and in figures as well

    Scenario Outline: A chart of <kind>
      Given Maya has presented these figures as <kind>
        |       | Station 0 | Station 1 |
        | April | 3         | 12        |
        | May   | -1        | 7         |
        | June  | 2.5       | 9.25      |
      When Tom opens the page of "Refunds"
      Then Tom sees a drawing that is told by its title and from −1 (Station 0, May) to 12 (Station 1, April)
      And Tom sees every figure of it in a table

      Examples: Kinds of charts
        | kind  |
        | lines |
        | bars  |

    Example: A pie
      Given Maya has presented a pie of 3 in April, 1 in May and 4 in June
      When Tom opens the page of "Refunds"
      Then Tom sees a drawing that is told by its title and the largest is June with 50 %
      And Tom sees every figure of it in a table

  Rule: A drawing shows what the figures say

    Example: Lines go up and down with their values
      Given Maya has presented these figures as lines
        |       | Station 0 | Station 1 |
        | April | 3         | 12        |
        | May   | -1        | 7         |
        | June  | 2.5       | 9.25      |
      When Tom opens the page of "Refunds"
      Then there is one point for each value
      And of any two points, the one of the greater value is drawn higher

    Example: Bars reach from zero to their values
      Given Maya has presented these figures as bars
        |       | Station 0 | Station 1 |
        | April | 3         | 12        |
        | May   | -1        | 7         |
        | June  | 2.5       | 9.25      |
      When Tom opens the page of "Refunds"
      Then there is one bar for each value
      And each bar begins at zero, and is as long as its value

    Example: The parts of a pie are as large as their values
      Given Maya has presented a pie of 3 in April, 1 in May and 4 in June
      When Tom opens the page of "Refunds"
      Then the slices take three, one and four eighths of it

  @asvs_5_0_0_v2_2_1 @cwe_1284
  Rule: Every chart that can be presented is drawn within its frame

    Scenario Outline: A chart of <what>
      Given Maya has presented a chart of <what>
      When Tom opens the page of "Refunds"
      Then there is one shape for each value, but for parts of nothing
      And every shape of its drawings lies within them

      Examples: Charts that are hard to draw
        | what                                  |
        | a single point                        |
        | the same value everywhere             |
        | nothing but zeros                     |
        | bars of nothing                       |
        | the largest number and its opposite   |
        | hardly anything beside very much      |
        | the smallest numbers there are        |
        | values that hardly differ             |
        | bars that hardly differ               |
        | values below zero only                |
        | 200 labels and 10 series              |
        | labels of 200 characters              |
        | labels that are empty                 |
        | a pie of one part                     |
        | a pie of 200 parts                    |
        | a pie with a part of hardly anything  |

  Rule: Nobody needs colours to tell what is what

    Example: Ten lines
      Given Maya has presented a chart of ten lines
      When Tom opens the page of "Refunds"
      Then each of the ten has a dash and a mark of its own, as the key shows

    Example: Ten bars for each label
      Given Maya has presented a chart of ten bars
      When Tom opens the page of "Refunds"
      Then each of the ten has a pattern of its own, as the key shows

    Example: Slices of a pie
      Given Maya has presented a pie of 3 in April, 1 in May and 4 in June
      When Tom opens the page of "Refunds"
      Then each slice bears its number in the key
