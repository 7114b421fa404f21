@canvas @intg_06
Feature: Filling in a form
  A form that stands on a canvas says what it asks for. What is filled in is judged by Atom, field by field and by
  the form alone, whatever a page lets somebody fill in.

  Background:
    Given Maya and Tom work at Acme
    And Maya is signed in
    And Tom is signed in

  @asvs_5_0_0_v2_2_1 @cwe_20
  Rule: A form asks for what can be filled in

    Scenario Outline: It asks for <what>
      When Maya presents a form that asks for <what>
      Then Maya sees the form as she presented it

      Examples: What makes sense
        | what                               |
        | something of each kind             |
        | a hundred things                   |
        | a number that can only be 5        |
        | a day that can only be today       |
        | something by a name of 40 letters  |
        | a text of at most 10000 characters |

    Scenario Outline: It asks for <what>, which is refused
      When Maya presents a form that asks for <what>
      Then Maya is asked to correct <which>

      Examples: How many
        | what                     | which      |
        | nothing                  | the fields |
        | a hundred and one things | the fields |

      Examples: What it is called
        | what                               | which                        |
        | two things by the same name        | the fields                   |
        | something by a name in capitals    | the name of the first field  |
        | something by a name with a break   | the name of the first field  |
        | something by the name of the proof | the name of the first field  |
        | something by a name of 41 letters  | the name of the first field  |
        | something without a label to see   | the label of the first field |
        | something of an unknown kind       | the kind of the first field  |
        | something with an unknown rule     | the first field              |

      @cwe_1288
      Examples: What contradicts itself
        | what                               | which                          |
        | a number from 6 to 5               | the first field                |
        | a day from tomorrow to today       | the first field                |
        | a number up to a day               | the first field                |
        | a number up to not a number        | the first field                |
        | a number up to a truth value       | the first field                |
        | a day from the 30th of February    | the first field                |
        | a text up to 5                     | the first field                |
        | a number of at most 5 characters   | the first field                |
        | a number with options              | the first field                |
        | a choice without options           | the first field                |
        | a choice of the same option twice  | the first field                |
        | a choice of a single option        | the options of the first field |
        | a text of at most 10001 characters | the length of the first field  |

  @asvs_5_0_0_v2_2_2 @cwe_602 @api3_2023
  Rule: What is filled in is what the form asks for

    Background:
      Given Maya has presented a form for travel costs

    Example: All of it
      When Tom fills in the form
      Then what Tom filled in is kept, to the letter

    Example: Only what is required
      When Tom fills in what the form requires
      Then what Tom filled in is kept, to the letter

    Scenario Outline: The form is filled in with <what>
      When Tom fills in the form with <what>
      Then what Tom filled in is kept, to the letter

      Examples: At its limits
        | what                         |
        | a purpose of 40 characters   |
        | an amount of 1               |
        | an amount of 600             |
        | the first day of 2026        |
        | the last day of 2028         |
        | the 29th of February 2028    |
        | a remark of 10000 characters |

      Examples: As it may be, too
        | what                            |
        | an amount of 12.5               |
        | a remark in several lines       |
        | a remark that looks like markup |
        | no receipt                      |

    Scenario Outline: The form is filled in wrongly, with <what>
      When Tom fills in the form with <what>
      Then Tom is asked to correct <field>

      Examples: What is required
        | what                          | field        |
        | no purpose                    | the purpose  |
        | an empty purpose              | the purpose  |
        | a purpose of blanks           | the purpose  |
        | a purpose that nobody can see | the purpose  |
        | an amount of nothing          | the amount   |
        | an approval that isn't ticked | the approval |

      Examples: Text
        | what                            | field       |
        | a purpose of 41 characters      | the purpose |
        | a purpose that is a number      | the purpose |
        | a purpose with half a character | the purpose |
        | a remark of 10001 characters    | the remark  |

      @cwe_1284
      Examples: Numbers
        | what                        | field      |
        | an amount of 0.99           | the amount |
        | an amount of 600.01         | the amount |
        | an amount that is a text    | the amount |
        | an amount that is true      | the amount |
        | an amount: not a number     | the amount |
        | an amount: minus infinity   | the amount |
        | an amount of 400 digits     | the amount |

      Examples: Choices and boxes
        | what                               | field             |
        | a way of paying that isn't offered | the way of paying |
        | a way of paying in capitals        | the way of paying |
        | two ways of paying                 | the way of paying |
        | an approval in words               | the approval      |
        | an approval that is a number       | the approval      |

      Examples: Days and addresses
        | what                              | field       |
        | the 30th of February 2026         | the day     |
        | the last day of 2025              | the day     |
        | the first day of 2029             | the day     |
        | a day with a time                 | the day     |
        | a day that is a number            | the day     |
        | a day in digits of another script | the day     |
        | an address that is none           | the address |
        | an address with half a character  | the address |

    @cwe_915
    Example: Something besides that nobody asked for
      When Tom fills in the form with something that it doesn't ask for
      Then Tom is asked to correct what is filled in as a whole

    @cwe_915
    Example: Whose it is, besides
      When Tom submits it as if Maya had filled it in
      Then Tom is asked to correct the whole request

    Example: What is no list of fields at all
      When Tom fills in a single word
      Then Tom is asked to correct what is filled in as a whole

    Example: Several fields are wrong
      When Tom fills in the form with an empty purpose and an amount of 0.99
      Then Tom is asked to correct both the purpose and the amount

    @asvs_5_0_0_v16_5_1 @cwe_209
    Example: Nobody is told again what was wrong
      When Tom fills in a telling word wherever he can
      Then Tom is asked to correct each field, and what is filled in as a whole
      And Tom doesn't read that word again

    Example: There is no form to fill in
      Given Maya has presented a sheet
      When Tom fills something into it
      Then Tom is told that it is no form
