@canvas @intg_06
Feature: What is filled in
  Agents ask, and people answer: an agent may present a form, but fills in none, and reads no answer. What somebody
  fills in is theirs, and reaches whoever presented the form. It was judged by the form as it stood, outlasts changes
  of the form, and goes with it.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And Maya has presented a form for travel costs

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Whoever works in the workspace fills in what is presented there

    Example: A colleague
      When Tom fills in the form
      Then what Tom filled in is kept, to the letter
      And Acme's auditor finds that Tom submitted the form
      And the history of the form ends with what Tom did

    Example: The colleague fills it in once more
      Given Tom has filled in the form
      When Tom fills in the form with an amount of 12.5
      Then what Tom filled in is kept, to the letter
      And Tom sees 2 submissions

    Example: A viewer
      Given Tom has become a viewer
      When Tom fills in the form
      Then Tom is refused because viewers only look

    @cwe_304
    Example: Somebody who hasn't confirmed an address
      Given Tom's account is not confirmed yet
      When Tom fills in the form
      Then Tom is refused because who hasn't confirmed an address may only look

    Example: An agent, even the most mature
      Given Maya's agent is autonomous
      And Maya's agent holds a token
      When Maya's agent fills in the form
      Then Maya's agent is refused because only people may do this

    @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
    Example: Somebody of another company
      When Gita fills in the form
      Then Gita is told exactly what she would be told of a form that never was

    @cwe_287
    Example: Mallory is not signed in
      When Mallory fills in the form
      Then Mallory is not recognised

    @cwe_778
    Example: What can't be kept in the audit log isn't kept at all
      Given the audit log can't be written
      When Tom fills in the form
      Then Tom is only told that something went wrong

  @asvs_5_0_0_v8_2_2 @cwe_639 @api1_2023
  Rule: What is filled in is read by whoever did, and by whoever presented the form

    Background:
      Given Tom has filled in the form

    Example: Tom reads it
      When Tom reads what Tom filled in
      Then Tom sees what Tom filled in

    @asvs_5_0_0_v8_3_2
    Example: Tom, who has become a viewer, reads it
      Given Tom has become a viewer
      When Tom reads what Tom filled in
      Then Tom sees what Tom filled in

    Example: Maya reads it
      When Maya reads what Tom filled in
      Then Maya sees what Tom filled in

    Scenario Outline: A colleague who is <role>
      Given Mallory is <role> at Acme
      And Mallory is signed in
      When Mallory reads what Tom filled in
      Then Mallory is refused because what was filled in is somebody else's

      Examples: Whoever it is
        | role             |
        | a member         |
        | an administrator |

    @asvs_5_0_0_v8_4_1
    Example: Gita of another company reads it
      When Gita reads what Tom filled in
      Then Gita is told exactly what she would be told of a form that never was

    Example: Maya's agent reads it
      Given Maya's agent is autonomous
      And Maya's agent holds a token
      When Maya's agent reads what Tom filled in
      Then Maya's agent is refused because only people may do this

    Example: Mallory looks for it in a form of her own
      Given Mallory works at Acme and is signed in
      And Mallory has presented a form for travel costs, too
      When Mallory reads what Tom filled in, as if it were in her own form
      Then Mallory is told that there is no such thing

    Example: The form's list, for whoever presented it
      Given Mallory works at Acme and is signed in
      And Mallory has filled in the form
      When Maya looks at what was filled in
      Then Maya sees exactly what Mallory and Tom filled in

    Example: The form's list, for somebody else
      Given Mallory works at Acme and is signed in
      And Mallory has filled in the form
      When Tom looks at what was filled in
      Then Tom sees exactly what he filled in himself

    Example: The form's list, for an administrator
      Given Mallory is an administrator at Acme
      And Mallory is signed in
      When Mallory looks at what was filled in
      Then Mallory sees that nothing was filled in

    Example: The form's list, for an agent of whoever presented it
      Given Maya's agent is autonomous
      And Maya's agent holds a token
      When Maya's agent looks at what was filled in
      Then Maya's agent is refused because only people may do this

    Example: The list of another form of the same person's
      Given Maya has presented another form for travel costs
      When Maya looks at what was filled into the other
      Then Maya sees that nothing was filled in

    @asvs_5_0_0_v8_4_1
    Example: The list, for somebody of another company
      When Gita looks at what was filled in
      Then Gita is told exactly what she would be told of a form that never was

    @clock
    Example: The list, page by page
      Given Mallory works at Acme and is signed in
      And Mallory has filled in the form 5 minutes later
      When Maya looks at what was filled in, one to a page
      Then page one holds Mallory's answer, and page two Tom's

    Example: The list is continued from where Maya's goes on
      Given Mallory works at Acme and is signed in
      And Mallory has filled in the form
      When Tom continues what was filled in from where Maya's first page ends
      Then Tom is turned away because the list can't be continued from there

  @asvs_5_0_0_v2_3_1 @cwe_672
  Rule: The form that counts is the one that stands

    Example: It asks for less than it did when Tom filled it in
      Given Tom has filled in the form
      And Maya has changed the form to ask for 100 at most
      When Tom fills in the form with an amount of 600
      Then Tom is asked to correct the amount

    Example: It asks for more than it did
      Given Maya has changed the form to ask for 900 at most
      When Tom fills in the form with an amount of 900
      Then what Tom filled in is kept, to the letter

    Example: What was filled in before stays as it was
      Given Tom has filled in the form with an amount of 600
      When Maya changes the form to ask for 100 at most
      Then Maya sees what Tom filled in, with an amount of 600

    @live @asvs_5_0_0_v15_4_2 @cwe_362
    Example: It is changed while what Tom filled in is being kept
      Given Tom has begun to fill in an amount of 550
      When Maya changes the form to ask for 100 at most, and waits for what Tom began
      Then what Tom filled in was kept, and then the form was changed

    @live @asvs_5_0_0_v15_4_2 @cwe_367
    Example: Tom fills it in while it is being changed
      Given Maya has begun to change the form to ask for 100 at most
      When Tom fills in an amount of 550, and waits for what Maya began
      Then the form was changed, and Tom was asked to correct the amount

  @asvs_5_0_0_v14_2_7 @cwe_212
  Rule: What was filled in goes with the form

    Example: Maya takes it away
      Given Tom has filled in the form
      When Maya takes the form away
      Then nothing that was filled in is stored any more

    Example: Of another form nothing goes
      Given Maya has presented another form for travel costs
      And Tom has filled in the other
      When Maya takes the form away
      Then what Tom filled in is kept, to the letter

    @live @asvs_5_0_0_v15_4_2 @cwe_362
    Example: Maya takes it away while Tom fills it in
      When Maya takes the form away while Tom fills it in
      Then nothing that was filled in is stored any more
      And nobody waited in vain
