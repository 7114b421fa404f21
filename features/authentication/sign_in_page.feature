@authentication @secu_01
Feature: Pages for people
  A person signs in, confirms an address and chooses another password on pages that
  need no script and load nothing from elsewhere.

  Rule: A person signs in and out on a page

    Background:
      Given Maya has an account at Acme

    Example: Maya signs in
      When Maya fills in the sign-in page
      Then Maya's browser shows the page of her account

    Example: Maya signs out again
      Given Maya has filled in the sign-in page
      When Maya presses the button to sign out
      Then Maya's browser shows the sign-in page
      And Maya's browser holds no cookie

    Example: A wrong password
      When Maya fills in the sign-in page with another password
      Then the page says that the address or the password is wrong
      And Maya's browser holds no cookie
      And Acme's auditor finds a failed attempt on Maya's account

    Example: A suspended account
      Given Maya's account is suspended
      When Maya fills in the sign-in page
      Then the page says that the account is inactive
      And Maya's browser holds no cookie

    Example: Mallory is not signed in
      When Mallory opens the page of an account
      Then Mallory's browser shows the sign-in page

    Example: Another site's page fills it in
      When another site's page fills in the sign-in page for Maya
      Then the page says that another site can't sign anybody in
      And Maya's browser holds no cookie

    @cwe_613
    Example: Signing in once more ends what the browser was signed in to
      Given Maya has filled in the sign-in page
      And Maya has kept a copy of her cookie
      When Maya fills in the sign-in page
      Then a kept copy of the cookie opens nothing

  @asvs_5_0_0_v6_3_8 @cwe_204
  Rule: The page for a lost password says the same, whoever asks

    Example: An address with an account, and one without
      Given Maya has an account at Acme
      When Mallory asks on the page for another password for Maya
      Then the page says exactly what it says for an address without an account
      And a mail lets Maya choose another password

  Rule: A person chooses another password on the page that the link leads to

    Background:
      Given Maya has an account at Acme
      And Maya has asked for another password

    Example: Maya chooses one
      When Maya opens the link in her mail and chooses another password
      Then Maya can sign in with that password

    Example: Maya chooses a short one
      When Maya opens the link in her mail and chooses a password of 11 characters
      Then the page says how long a password is
      And Maya's former password still lets in

  @asvs_5_0_0_v3_4_3 @asvs_5_0_0_v3_4_6 @cwe_1021
  Rule: A page loads one style sheet of Atom's own, runs no script and is framed by nobody

    Scenario Outline: The page <page>
      When a stranger opens the page <page>
      Then the page may load nothing but Atom's own style sheet
      And the page may send forms to Atom only
      And the page may be framed by nobody

      Examples: Pages
        | page                         |
        | for signing in               |
        | for a lost password          |
        | that confirms an address     |
        | for choosing a password      |

  @cwe_79
  Rule: What people call themselves is shown as text

    Example: Mallory's name is markup
      Given Mallory has an account at Globex
      And Mallory's name is a script
      When Mallory fills in the sign-in page
      Then the page shows the name, and runs nothing
