@episodes @secu_07 @postgresql
Feature: What the database keeps apart by itself
  Whoever writes a piece of Atom may forget whose an episode is. Where Atom keeps its episodes in
  PostgreSQL, that database then shows nobody what isn't due to them; and a piece that asks on behalf
  of nobody is shown nothing at all.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v8_2_2 @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Atom forgetting whose an episode is shows nobody somebody else's

    Background:
      Given Atom has forgotten to look whose an episode is

    Example: Its owner opens it
      When Maya opens "Quarterly refunds"
      Then Maya sees "Quarterly refunds" as it was kept

    Example: A colleague opens it
      When Tom opens "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

    Example: A colleague looks at all of his
      Given an agent's work for Tom is kept as "Paper for the printers"
      When Tom looks at his episodes
      Then Tom sees exactly "Paper for the printers"

    Example: A colleague searches his
      Given an agent's work for Tom is kept as "Refunds of Tom's"
      When Tom searches his episodes for refunds
      Then Tom sees exactly "Refunds of Tom's"

    Example: A colleague would like to see its parts
      Given "Quarterly refunds" has a part of each kind
      When Tom would like to look at the parts of "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

    Example: A colleague's agent looks at all of its owner's
      Given Tom's agent is an intern
      And Tom's agent holds a token
      And an agent's work for Tom is kept as "Paper for the printers"
      When Tom's agent looks at its owner's episodes
      Then Tom's agent sees exactly "Paper for the printers"

    Example: A colleague looks at what was shared with him, which was something else
      Given an agent's work for Maya is kept as "Salaries"
      And Maya has shared "Salaries" with Tom
      When Tom looks at what was shared with him
      Then Tom sees exactly "Salaries"

    Example: A colleague would like to delete it
      When Tom would like to delete "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

    @cwe_203
    Scenario Outline: Somebody of another company would like to <deed> it
      Given Gita has become an administrator
      When Gita would like to <deed> "Quarterly refunds"
      Then Gita is told exactly what she would be told of an episode that never was

      Examples: As far as an administrator reaches
        | deed    |
        | open    |
        | delete  |
        | inspect |

  @asvs_5_0_0_v8_2_2 @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Asked for all there is, the database shows what is due to whoever it is asked for

    Example: On behalf of each of them, and of nobody
      Given Mallory works at Acme
      And "Quarterly refunds" has everything that an episode can have, and is shared with Tom
      When a piece of Atom asks the database for all there is, on behalf of each of them and of nobody
      Then of "Quarterly refunds" it was shown exactly this
        | on behalf of                      | the episode | its parts | its rating | its sharing | who looked |
        | Maya                              | yes         | yes       | yes        | yes         | yes        |
        | Tom                               | no          | no        | no         | yes         | no         |
        | Tom, for what was shared with him | yes         | yes       | yes        | yes         | no         |
        | Mallory                           | no          | no        | no         | no          | no         |
        | Gita                              | no          | no        | no         | no          | no         |
        | nobody                            | no          | no        | no         | no          | no         |

    Example: On behalf of Maya at another company
      Given Maya belongs to Globex as well
      When a piece of Atom asks the database for all there is, on behalf of Maya at Globex
      Then of "Quarterly refunds" it was shown nothing

    @live @cwe_488
    Example: On behalf of nobody, where somebody was served just before
      Given a piece of Atom has asked the database for all there is, on behalf of Maya
      When a piece of Atom asks over the same connection, on behalf of nobody
      Then of "Quarterly refunds" it was shown nothing

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: What is kept or changed on behalf of somebody stays where they act, and what isn't theirs stays as it is

    Background:
      Given Atom has forgotten to look whose an episode is

    Example: An episode is kept for Maya where she acts
      When a piece of Atom keeps an episode at Acme, on behalf of Maya
      Then the database kept it

    Example: An episode is kept for Maya at another company
      Given Maya belongs to Globex as well
      When a piece of Atom keeps an episode at Globex, on behalf of Maya at Acme
      Then the database refused, and nothing is changed

    Example: An episode is kept for Maya on behalf of a colleague
      When a piece of Atom keeps an episode of Maya's at Acme, on behalf of Tom
      Then the database refused, and nothing is changed

    Example: A colleague gives himself leave to read it
      When a piece of Atom shares "Quarterly refunds" with Tom, on behalf of Tom
      Then the database refused, and nothing is changed

    Example: An episode of hers is handed over to another company
      When a piece of Atom moves "Quarterly refunds" to Globex, on behalf of Maya at Acme
      Then the database refused, and nothing is changed

    Example: All of the episodes are said to be somebody else's
      When a piece of Atom writes Tom's name on every episode, on behalf of Tom
      Then the database kept it, and "Quarterly refunds" is Maya's still
