@platform @asvs_5_0_0_v16_5_2
Feature: Mail in the background
  Mail goes out after the answer, and tells only of what is kept. Whether it gets
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
      Given the limits on how often one may ask are lifted
      And the mail server takes every connection, and never says a word
      When 45 people sign up at the same instant, each with an address of their own
      Then all of them are let in
      And nobody waited for the mail server

  @asvs_5_0_0_v2_3_3 @cwe_841
  Rule: No letter tells of what was not kept

    Example: Maya's account can't be kept, when all the rest is done
      Given nothing that is done can be kept
      When Maya signs up
      Then Maya is only told that something went wrong
      And nobody is sent a mail

    Example: Maya signs up once it can be kept again
      Given nothing that is done can be kept
      And Maya has signed up in vain
      When Maya signs up, since things can be kept again
      Then Maya is let in
      And a mail tells Maya of her new account
