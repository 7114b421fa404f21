@oauth @secu_06
Feature: Signing in through a provider on pages
  People are offered the providers that are set up; they link and unlink them on the page of their account; and
  whoever gets no further is told so on a page, in Atom's own words.

  Background:
    Given Maya and Tom work at Acme

  Rule: The sign-in page offers the providers that are set up, and no others

    Scenario Outline: Where <set up> is set up
      Given people may sign in through <set up> only
      When somebody opens the sign-in page
      Then the page offers to sign in with <offered>, and with nothing else

      Examples: Providers
        | set up          | offered                     |
        | Google          | Google                      |
        | GitHub          | GitHub                      |
        | Microsoft       | Microsoft                   |
        | Acme's provider | your organisation's account |
        | no provider     | nothing                     |

    Example: Whoever gave another password is offered the same
      Given people may sign in through GitHub only
      When Maya fills in the sign-in page with another password
      Then Maya's page offers to sign in with GitHub, and with nothing else

    Scenario Outline: Maya follows the link for <provider>
      Given Maya has linked <provider>
      When Maya follows the sign-in page's link for <provider>, and agrees there
      Then Maya's browser shows the page of her account

      Examples: Providers that know her
        | provider        |
        | Google          |
        | GitHub          |
        | Microsoft       |
        | Acme's provider |

  @asvs_5_0_0_v7_5_1 @asvs_5_0_0_v3_5_1 @cwe_352
  Rule: Its owner links and unlinks on the page of an account: with its proof, freshly signed in, and leaving a way in

    Background:
      Given Maya has linked GitHub
      And Maya has filled in the sign-in page

    Example: Maya links Google on the page
      When Maya links Google on the page of her account
      Then Maya's browser shows the page of her account
      And Maya's page shows GitHub and Google as linked, and nothing else

    Example: The page leads on to Google, and nobody is sent there by a form
      When Maya presses the button to link Google
      Then Maya's page leads to Google by one link, and nowhere else beyond Atom

    Example: Maya unlinks GitHub on the page
      When Maya presses the button to unlink GitHub
      Then Maya's page shows nothing as linked
      And GitHub was told to forget what it gave

    Example: What Tom has linked is on his page only
      Given Tom has linked Microsoft
      When Maya opens the page of an account
      Then Maya's page shows GitHub as linked, and nothing else

    Scenario Outline: Somebody else has Maya's browser <do>, with <what is wrong>
      When Maya's browser sends the form to <do> with <what is wrong>
      Then Maya is refused because the request doesn't prove where it comes from

      Examples: Forms that aren't the page's own
        | do            | what is wrong                  |
        | link Google   | no proof                       |
        | link Google   | a proof with a letter changed  |
        | link Google   | the proof of Tom's session     |
        | link Google   | its proof, from another site   |
        | unlink GitHub | no proof                       |
        | unlink GitHub | a proof with a letter changed  |
        | unlink GitHub | the proof of Tom's session     |
        | unlink GitHub | its proof, from another site   |

    @clock
    Scenario Outline: Maya presses the button to <do> ten minutes after she signed in
      When Maya presses the button to <do> 10 minutes later
      Then Maya is refused because her sign-in is not fresh

      Examples: Buttons
        | do            |
        | link Google   |
        | unlink GitHub |

    @clock
    Example: Maya links Google a second before her sign-in is stale
      When Maya links Google on the page of her account 9 minutes and 59 seconds later
      Then Maya's page shows GitHub and Google as linked, and nothing else

    Example: GitHub is Maya's only way in
      Given Maya's account has no password
      When Maya presses the button to unlink GitHub
      Then Maya is told that it is the only way in

    Example: Maya has signed out while she was at Google
      Given Maya has agreed at Google, by the page that leads there
      And Maya has signed out of her browser
      When Maya's browser comes back from Google
      Then Maya is not recognised
      And Maya's page says so, and leads to signing in

  @api4_2023 @asvs_5_0_0_v2_4_1 @cwe_799
  Rule: Whoever sets out to link a provider on a page does so no more often than in any other way

    Example: The twentieth time, on a page
      Given somebody used the door for setting out to link a provider 19 times within a minute
      When somebody uses the door for setting out to link a provider on a page
      Then it is seen to

    Example: The twenty-first time, on a page
      Given somebody used the door for setting out to link a provider 20 times within a minute
      When somebody uses the door for setting out to link a provider on a page
      Then somebody is told to slow down

  @asvs_5_0_0_v3_5_3 @asvs_5_0_0_v6_4_1 @cwe_352
  Rule: The page that a mailed link leads to links nothing until its reader agrees, and then once

    Background:
      Given Google knows Mallory by Maya's address
      And Mallory has signed in with Google
      And Maya is signed in

    Example: A mail program looks at it
      When a mail program opens the link in Maya's mail
      Then Maya sees nothing linked to her account

    Example: Maya agrees on the page
      When Maya agrees on the page that her mail leads to
      Then Maya sees Google among what is linked to her account

    Example: Maya agrees a second time
      Given Maya has agreed on the page that her mail leads to
      When Maya agrees on the page that her mail leads to
      Then Maya is turned away because the link can't be used

  @cwe_209
  Rule: Whoever comes back with a browser and gets no further is told so on a page, as strictly as a program is

    Background:
      Given Maya has linked Google

    Example: Maya gets further
      Given Maya has agreed at Google, by the page that leads there
      When Maya's browser comes back from Google
      Then Maya's browser shows the page of her account

    Scenario Outline: <description>
      When Maya's browser comes back from Google, and <description>
      Then Maya is turned away because <because>
      And Maya's page says so, and leads to signing in

      Examples: Turned away
        | description                         | because                       |
        | nobody began it                     | the state is not known        |
        | another browser had set out         | the state is not known        |
        | she had come back already           | the state is not known        |
        | she had declined there              | she did not agree             |
        | another provider had sent her       | another provider sent her back |
        | her account was suspended meanwhile | her account is inactive       |

    Example: Tom's address has an account already
      When Tom's browser comes back from Google, and it knows him by his address
      Then Tom is told that the identity has to be linked first
      And Tom's page says so, and leads to signing in

    Example: Google fails
      When Maya's browser comes back from Google, and Google fails
      Then Maya is told that the provider failed
      And Maya's page says so, and leads to signing in

    Example: Maya sets out for a provider that is not set up
      Given people may sign in through Google only
      When Maya follows an old link to sign in with GitHub
      Then Maya is told that nobody can sign in through this provider here
      And Maya's page says so, and leads to signing in

    @asvs_5_0_0_v16_3_1 @cwe_778
    Example: What was told on a page stands in the audit log all the same
      When Maya's browser comes back from Google, and her account was suspended meanwhile
      Then Acme's auditor finds Maya's failed attempt to sign in through a provider

    Scenario Outline: A program that <reads>
      When a program of Mallory's that <reads> comes back from Google, and nobody began it
      Then Mallory is turned away because the state is not known
      And Mallory's program is answered as programs are

      Examples: Programs
        | reads                          |
        | says nothing of what it reads  |
        | reads anything                 |
        | reads what programs read       |
        | reads refusals as programs do  |
        | would rather not read a page   |
        | reads any text but no page     |

    Example: Where no browser is sent, browsers are answered as programs are
      When Mallory's browser asks who is signed in
      Then Mallory is not recognised
      And Mallory's program is answered as programs are

  @cwe_79
  Rule: What a provider or a stranger has written is shown as text, or not at all

    Example: Google calls Mallory by a script
      Given Google calls Mallory by a script
      When Mallory follows the sign-in page's link for Google, and agrees there
      Then the page shows the name, and runs nothing

    Scenario Outline: A link that somebody made has a script for <what>
      When Maya follows a link back from Google with a script for <what>
      Then Maya is turned away on a page that repeats nothing of it

      Examples: What stands in a link
        | what                     |
        | its state                |
        | its code                 |
        | a description of that    |
        | who sends her            |
        | something unknown        |

    Example: A link that somebody made has a script for what went wrong
      When Maya follows a link back from Google with a script for what went wrong
      Then Maya is told that the provider failed, on a page that repeats nothing of it

  @asvs_5_0_0_v3_4_3 @asvs_5_0_0_v3_4_6 @cwe_1021
  Rule: These pages load one style sheet, run nothing, and are framed by nobody

    Scenario Outline: The page <page>
      When Maya's browser shows the page <page>
      Then the page may load nothing but Atom's own style sheet
      And the page may send forms to Atom only
      And the page may be framed by nobody

      Examples: Pages
        | page                                |
        | that offers providers               |
        | of an account with Google linked    |
        | that leads to Google                |
        | that a mail about a provider leads to |
        | that says why she gets no further   |
