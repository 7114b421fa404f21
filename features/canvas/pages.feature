@canvas @intg_06
Feature: Pages of canvases
  People look at what is presented in their workspace with a browser. What others wrote is shown to them as text, and a
  form can be filled in where it stands; no script takes part in any of it.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita have signed in with their browsers

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: The people of a workspace open its canvases, and nobody else

    Example: A colleague
      Given Maya has presented a chart as "Refunds"
      When Tom opens the page of "Refunds"
      Then Tom sees "Refunds" on the page, presented by Maya

    Example: A viewer
      Given Tom has become a viewer
      And Maya has presented a text as "Refunds"
      When Tom opens the page of "Refunds"
      Then Tom sees "Refunds" on the page, presented by Maya

    Example: What an agent presented says so
      Given Maya's agent is a student
      And Maya's agent has presented "Refunds"
      When Tom opens the page of "Refunds"
      Then Tom sees "Refunds" on the page, presented by Maya's agent for Maya

    @cwe_203
    Scenario Outline: Somebody of another company would like to <do>
      Given Maya has presented <kind> as "Refunds"
      When Gita would like to <do>
      Then Gita is told on a page exactly what she would be told of a canvas that never was

      Examples: Ways to get at a canvas
        | kind    | do                    |
        | a chart | open the page         |
        | a sheet | take the sheet along  |
        | a form  | fill in the form      |

    Example: Somebody who isn't signed in
      Given Maya has presented a sheet as "Refunds"
      When Mallory opens the page of "Refunds"
      Then Mallory's browser shows the sign-in page

    Example: A sheet is taken along as a file
      Given Maya has presented a sheet as "Refunds"
      When Tom would like to take the sheet along
      Then Tom sees the sheet as a file that no browser opens by itself

    Example: Only a sheet is
      Given Maya has presented a chart as "Refunds"
      When Tom would like to take the sheet along
      Then Tom is told that it is no sheet

  @asvs_5_0_0_v1_2_1 @cwe_79 @api8_2023
  Rule: Whatever somebody wrote is shown as text

    Scenario Outline: Each markup of the catalogue as <place>
      Given Maya has presented each markup of the catalogue as <place>
      When Tom opens all of these pages
      Then each page shows it as text, and has no element more than with a plain word

      Examples: Where words stand
        | place                    |
        | a title                  |
        | a label of a chart       |
        | the name of a series     |
        | a part of a pie          |
        | a cell of a sheet        |
        | the label of a field     |
        | the help for a field     |
        | an option of a choice    |
        | what a form is sent with |
        | a text                   |

    Example: The name of who presented it is markup
      Given Maya's name is a script
      And Maya has presented a text as "Refunds"
      When Tom opens the page of "Refunds"
      Then the canvas' page shows the script as text

    Example: The name of the agent that presented it is markup
      Given Maya's agent is called by a script
      And Maya's agent has presented "Refunds"
      When Tom opens the page of "Refunds"
      Then the canvas' page shows the script as text

  @asvs_5_0_0_v1_2_2 @cwe_84 @api8_2023
  Rule: The links of a text lead to other sites only, and run nothing

    Scenario Outline: Every hostile link of the catalogue, written <how>
      Given Maya has presented texts with each hostile link of the catalogue, written <how>
      When Tom opens all of these pages
      Then each page shows the text to which the link was given
      And no link of theirs leads anywhere but to Tom's account, and nothing is loaded

      Examples: Ways to write a link
        | how                         |
        | in brackets                 |
        | in brackets, within angles  |
        | by itself                   |
        | by a name                   |
        | as a picture                |
        | as a picture that is a link |

    @asvs_5_0_0_v3_4_5
    Example: A link to another site
      Given Maya has presented a text with a link to a bank as "Refunds"
      When Tom opens the page of "Refunds"
      Then Tom sees the link, which tells the bank nothing of where he comes from

    Example: A picture on another site is told in words
      Given Maya has presented a text with a picture of a harbour that lies on a bank's site as "Refunds"
      When Tom opens the page of "Refunds"
      Then Tom sees the word "harbour" in its place, and nothing is loaded

    Example: The headings of a text stand below the title
      Given Maya has presented a text with headings of all six sizes as "Refunds"
      When Tom opens the page of "Refunds"
      Then the title is the only heading of the first size

    @asvs_5_0_0_v15_2_2 @cwe_1333 @api4_2023
    Scenario Outline: A text with <number> brackets before a link to a bank
      Given Maya has presented a text with <number> brackets and a link to a bank as "Refunds"
      When Tom opens the page of "Refunds"
      Then Tom sees the link <how>

      Examples: As many as are looked through for links, and one more
        | number | how                                       |
        | 999    | to the bank                               |
        | 1000   | as it was written, which leads nowhere    |

  @asvs_5_0_0_v2_2_2 @cwe_602 @api3_2023
  Rule: A form is filled in on its page

    Background:
      Given Maya has presented a form about a refund as "Refunds"

    Example: Tom fills it in
      When Tom fills in the form on its page
      Then Tom's page thanks him
      And Maya finds what Tom filled in, each answer as what it is

    Example: The page asks for it in words
      When Tom opens the page of "Refunds"
      Then Tom sees what each field asks for, and which have to be filled in

    Example: Tom leaves out what is required
      When Tom fills in the form on its page without saying why
      Then Tom's page asks him to correct "Why?", beside the field and at the top
      And nothing was filled in

    @cwe_79
    Example: What Tom filled in before stays, as text
      When Tom fills in the form on its page with markup, and without saying how much
      Then Tom's page shows what he filled in as text, where he filled it in

    @cwe_915
    Example: Tom sends something that the form doesn't ask for
      When Tom fills in the form on its page, saying as well that it is approved
      Then Tom's page asks him to correct the form as a whole
      And nothing was filled in

    Example: What is no form takes nothing
      Given Maya has presented a chart as "Figures"
      When Tom sends what a form asks for to the page of "Figures"
      Then Tom is told that it is no form

  @asvs_5_0_0_v3_5_1 @cwe_352
  Rule: Only the form's own page sends what is filled in, for the very session

    Background:
      Given Maya has presented a form about a refund as "Refunds"

    Scenario Outline: Tom's browser sends <proof>
      When Tom's browser sends the form with <proof>
      Then Tom is refused because the request doesn't prove where it comes from
      And nothing was filled in

      Examples: Requests that others forge
        | proof                          |
        | no proof                       |
        | the proof of Maya's session    |
        | its proof, from another site   |

    Example: Its own page
      When Tom's browser sends the form with its proof
      Then Tom's page thanks him

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Who works in the workspace fills in forms

    Background:
      Given Maya has presented a form about a refund as "Refunds"

    Example: A viewer sends it all the same
      Given Tom has become a viewer
      When Tom fills in the form on its page
      Then Tom is refused because viewers only look
      And nothing was filled in

    Example: A viewer is shown the form without a button
      Given Tom has become a viewer
      When Tom opens the page of "Refunds"
      Then Tom sees that he can only look at the form

    @cwe_306
    Example: Nobody sends it who isn't signed in
      When Mallory sends the form
      Then Mallory's browser shows the sign-in page
      And nothing was filled in

  @asvs_5_0_0_v3_4_3 @asvs_5_0_0_v3_4_6 @cwe_1021
  Rule: The page of a canvas loads one style sheet of Atom's own, and is framed by nobody

    Scenario Outline: The page of <kind>
      Given Maya has presented <kind> as "Refunds"
      When Tom opens the page of "Refunds"
      Then Tom's page may load nothing but Atom's own style sheet, and be framed by nobody
      And Tom's page has no style of its own

      Examples: Types of canvas
        | kind    |
        | a chart |
        | a form  |
        | a sheet |
        | a text  |

  Rule: A sheet is shown as a table, as far as it is used

    Example: Columns have letters, and rows have numbers
      Given Maya has presented a sheet of 26 columns as "Refunds"
      When Tom opens the page of "Refunds"
      Then Tom sees the table from column A to Z and from row 1 to 3, each with its head

    @asvs_5_0_0_v15_2_2 @cwe_770 @api4_2023
    Example: Two cells that lie far apart
      Given Maya has presented a sheet with nothing but its second cell and its last as "Refunds"
      When Tom opens the page of "Refunds"
      Then Tom sees 200 rows and 50 columns of it, and that it goes on
