@episodes @postgresql
Feature: What the database keeps apart by itself
  Whoever writes a part of Atom may forget whose an episode is. Where Atom keeps its episodes in
  PostgreSQL, that database then shows nobody what isn't due to them; and a part that asks on behalf
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
      When Tom looks at his episodes
      Then Tom sees no episodes

    Example: A colleague looks at what was shared with him, which was something else
      Given an agent's work for Maya is kept as "Salaries"
      And Maya has shared "Salaries" with Tom
      When Tom looks at what was shared with him
      Then Tom sees exactly "Salaries"

    Example: A colleague would like to delete it
      When Tom would like to delete "Quarterly refunds"
      Then Tom is refused because the episode is somebody else's

    @cwe_203
    Example: Somebody of another company opens it
      When Gita would like to open "Quarterly refunds"
      Then Gita is told exactly what she would be told of an episode that never was

  @asvs_5_0_0_v8_2_2 @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Asked for all there is, the database shows what is due to whoever it is asked for

    Example: On behalf of each of them, and of nobody
      Given Mallory works at Acme
      And "Quarterly refunds" has a part of each kind
      And Maya has rated "Quarterly refunds" with 1
      And Maya has shared "Quarterly refunds" with Tom
      And Tom has opened "Quarterly refunds"
      When a part of Atom asks the database for all there is, on behalf of each of them and of nobody
      Then of "Quarterly refunds" it was shown exactly this
        | on behalf of | the episode | its parts | its rating | its sharing | who looked |
        | Maya         | yes         | yes       | yes        | yes         | yes        |
        | Tom          | no          | no        | no         | yes         | no         |
        | Mallory      | no          | no        | no         | no          | no         |
        | Gita         | no          | no        | no         | no          | no         |
        | nobody       | no          | no        | no         | no          | no         |

    Example: On behalf of Maya at another company
      Given Maya belongs to Globex as well
      When a part of Atom asks the database for all there is, on behalf of Maya at Globex
      Then of "Quarterly refunds" it was shown nothing

    @live @cwe_488
    Example: On behalf of nobody, where somebody was served just before
      Given a part of Atom has asked the database for all there is, on behalf of Maya
      When a part of Atom asks over the same connection, on behalf of nobody
      Then of "Quarterly refunds" it was shown nothing
