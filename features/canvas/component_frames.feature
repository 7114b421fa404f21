@canvas @intg_06 @secu_04
Feature: Components in their frames
  A component is a document of its own, in a frame that nothing gets out of: it runs nothing, loads nothing, sends
  nothing, and stays so whoever opens it by itself.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita have signed in with their browsers
    And Maya has presented the component "Clock" as "Hours"

  @asvs_5_0_0_v3_2_1 @cwe_653 @api8_2023
  Rule: The page shows a component in a box

    Example: Its frame may do nothing
      When Tom opens the page of "Hours"
      Then Tom sees "Clock" in a frame that may do nothing

    Example: The page may frame what is Atom's own, and nothing else
      When Tom opens the page of "Hours"
      Then Tom's page may load nothing but Atom's own style sheet and frames

    Example: A component with a program
      Given "Clock" has a program
      When Tom opens the page of "Hours"
      Then Tom is told that its program is not run

    @asvs_5_0_0_v8_3_2 @cwe_367
    Example: It got its program after an agent had presented it that may bring none
      Given Maya's supervised agent has presented the component "Clock" as "Time"
      And Maya has given "Clock" a program since
      When Tom opens the page of "Time"
      Then Tom sees "Clock" in a frame that may do nothing
      And Tom is told that its program is not run

    @asvs_5_0_0_v8_3_2 @cwe_367
    Example: Its document then is no other than before
      Given Maya's supervised agent has presented the component "Clock" as "Time"
      And Maya has given "Clock" a program since
      When Tom opens the document on "Time" by itself
      Then Tom sees the rest of "Clock", and nothing of its program

    Example: A component without one
      When Tom opens the page of "Hours"
      Then Tom sees "Clock" without a word of programs

    @cwe_672
    Example: A component that was deleted
      Given Maya has deleted the component since
      When Tom opens the page of "Hours"
      Then Tom is told that the component was deleted

  @asvs_5_0_0_v3_2_1 @cwe_79 @api8_2023
  Rule: Its document is what it is written of, and nothing else

    Example: Tom opens it by itself
      When Tom opens the document on "Hours" by itself
      Then Tom sees the markup and the style that "Clock" is written of, and nothing of Atom's

    Example: What it is now
      Given Maya has changed "Clock" since
      When Tom opens the document on "Hours" by itself
      Then Tom sees "Clock" as it is now

    Example: Its program is not in it
      Given "Clock" has a program
      When Tom opens the document on "Hours" by itself
      Then Tom sees the rest of "Clock", and nothing of its program

    Scenario Outline: The gate had let <what> in before
      Given the gate had let <what> in before
      When Tom opens the document on "Hours" by itself
      Then Tom sees the rest of "Clock", and nothing of that

      Examples: What the gate stops today
        | what                     |
        | a script                 |
        | an event handler         |
        | a frame of its own       |
        | a form that is sent away |

    @cwe_636
    Example: The gate had let a style in that ends itself
      Given the gate had let a style in before that ends itself
      When Tom opens the document on "Hours" by itself
      Then Tom is told that the component can't be shown safely

  @asvs_5_0_0_v3_4_3 @cwe_693 @api8_2023
  Rule: The box comes with the document

    Example: It runs, loads and sends nothing, wherever it is opened
      When Tom opens the document on "Hours" by itself
      Then the document may do nothing but show itself, with its own style

    @cwe_330
    Example: What lets its style in is new each time
      When Tom opens the document on "Hours" twice
      Then each time, something else lets its style in

    @asvs_5_0_0_v3_4_6 @cwe_1021
    Example: Atom's own pages frame it, and no other site's
      When Tom opens the document on "Hours" by itself
      Then the document may be framed by Atom only

    @asvs_5_0_0_v14_3_2 @cwe_524
    Example: What browsers, and those between, do with it
      When Tom opens the document on "Hours" by itself
      Then the document is stored by nobody, read as nothing else, and tells no site where it was

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: The people of the workspace open it, and nobody else

    Example: A viewer
      Given Tom has become a viewer
      When Tom opens the document on "Hours" by itself
      Then Tom sees the markup and the style that "Clock" is written of, and nothing of Atom's

    Example: Somebody of another company
      When Gita opens the document on "Hours" by itself
      Then Gita is told that there is no such thing

    @cwe_306
    Example: Somebody who isn't signed in
      When Mallory opens the document on "Hours" by itself
      Then Mallory is not recognised

    Example: The record of a canvas is damaged, and names a component of another company
      Given the record of "Hours" is damaged, and names a component of Globex
      When Tom opens the document on "Hours" by itself
      Then Tom is told that there is no such thing

    Example: What is no component has no document
      Given Maya has presented a text as "Refunds"
      When Tom opens the document on "Refunds" by itself
      Then Tom is told that there is no such thing
