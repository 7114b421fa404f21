@platform @asvs_5_0_0_v16_5_2
Feature: Mail in the background
  Mail goes out after the answer, and tells only of what is stored. Whether it gets
  through, and how long that takes, is nothing that anybody has to wait for.

  @live @cwe_833
  Rule: No answer waits for a letter

    Example: A letter that takes its time
      Given the next letter takes its time
      When Maya signs up
      Then Maya is let in
      And the letter is still on its way

    Example: It gets there
      Given the next letter takes its time
      And Maya has signed up
      When the letter has got there
      Then a mail tells Maya of her new account

    Example: A mail server that takes everything, and says nothing
      Given the mail server takes every connection, and never says a word
      And 40 people have signed up, as many as Atom has hands, each from a place of their own
      When Maya signs up
      Then Maya is let in
      And nobody waited for the mail server

  @asvs_5_0_0_v16_2_5 @cwe_532
  Rule: A letter that doesn't get through is lost, and that is all: it fails nothing, and operators learn of it

    Example: Nobody is there to take letters
      Given nobody answers where the mail server would be
      When Maya signs up
      Then Maya is let in
      And Maya's account is pending
      And the log says that 1 letter was lost, and not to whom, nor what stood in it

    Example: The mail server refuses one letter, and repeats all of it
      Given the mail server refuses whatever is for Maya, repeating it word for word
      And Maya has signed up
      When Tom signs up
      Then Tom is let in, and the mail server has one letter: his
      And the log says that 1 letter was lost, and not to whom, nor what stood in it

    Example: She asks for another one when the mail server is back
      Given nobody answered where the mail server would be when Maya signed up
      When Maya asks for another link to confirm her address
      Then the mail server has one letter: hers, with a link that makes her account active

  @asvs_5_0_0_v2_3_3 @cwe_841
  Rule: No letter tells of what is not stored

    Example: Maya's account can't be stored, when all the rest is done
      Given nothing that is done can be stored
      When Maya signs up
      Then Maya is only told that something went wrong
      And nobody is sent a mail

    Example: Maya signs up once it can be stored again
      Given nothing that is done can be stored
      And Maya has signed up in vain
      When Maya signs up, since things can be stored again
      Then Maya is let in
      And a mail tells Maya of her new account
