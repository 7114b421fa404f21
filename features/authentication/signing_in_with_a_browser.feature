@authentication @secu_01
Feature: Signing in with a browser
  A browser holds its session in a cookie and sends it along whoever wrote the page. So
  what comes by cookie and changes something has to prove that it comes from Atom's own
  pages.

  Background:
    Given Maya and Tom work at Acme

  Rule: A browser is signed in by a cookie

    Example: Maya signs in
      When Maya signs in with her browser
      Then Maya's browser shows her account

    Example: Another browser
      Given Maya has signed in with her browser
      When Mallory's browser asks for an account
      Then Mallory is not recognised

    Example: A wrong password
      When Maya signs in with her browser and another password
      Then Maya is not recognised
      And Maya's browser holds no cookie

  @asvs_5_0_0_v3_3_2 @asvs_5_0_0_v3_3_4 @cwe_1004 @cwe_614 @cwe_1275
  Rule: No script, no other host and no unprotected connection gets the cookie

    Example: The cookie's conditions
      When Maya signs in with her browser
      Then no script can read the session's cookie
      And the cookie travels over protected connections only
      And the cookie goes to this host only, and to all of it
      And another site's page can't have the cookie sent along but by a plain link

    @cwe_522
    Example: The cookie stands nowhere else
      When Maya signs in with her browser
      Then the answer tells nothing of the cookie

  @asvs_5_0_0_v7_2_4 @cwe_384
  Rule: Signing in begins a session of its own, whatever the browser held before

    Example: Mallory had left his cookie in Maya's browser
      Given Mallory has an account at Globex
      And Mallory has planted his own cookie in Maya's browser
      When Maya signs in with her browser
      Then Mallory's planted cookie does not open Maya's account

  @cwe_384
  Rule: Of two cookies of one name, neither counts: one of them was planted

    Example: Two cookies of one name
      Given Maya has signed in with her browser
      When Maya's browser sends a second cookie of that name along
      Then Maya is not recognised

    Example: One cookie
      Given Maya has signed in with her browser
      When Maya's browser looks at her account
      Then Maya's browser shows her account

  @asvs_5_0_0_v3_5_1 @cwe_352
  Rule: What changes something needs the proof of this very session

    Background:
      Given Maya has signed in with her browser

    Example: Atom's own page sends it
      When Maya's browser signs out with its proof
      Then Maya's browser is signed out

    Scenario Outline: A page sends <proof>
      When Maya's browser signs out with <proof>
      Then Maya is refused because the request doesn't prove where it comes from

      Examples: Proofs
        | proof                              |
        | no proof                           |
        | an empty proof                     |
        | a proof with a letter changed      |
        | the proof of Tom's session         |
        | the proof of her own other session |

    @asvs_5_0_0_v3_5_2
    Scenario Outline: The browser says that the request comes from <origin>
      When Maya's browser signs out with its proof, on behalf of <origin>
      Then Maya is refused because the request doesn't prove where it comes from

      Examples: Origins
        | origin                       |
        | another site                 |
        | nowhere                      |
        | a namesake of Atom's         |
        | a neighbouring site          |

    Example: What only looks needs none
      When Maya's browser looks at her account
      Then Maya's browser shows her account

    Example: A token for access needs none
      Given Tom is signed in
      When Tom signs out
      Then Tom is signed out

  @cwe_352
  Rule: Another site's page can't sign a browser in either

    Example: Atom's own page does
      When Maya signs in with her browser, on behalf of Atom's own page
      Then Maya's browser shows her account

    Example: Mallory's page signs Maya's browser in to his account
      Given Mallory has an account at Globex
      When Maya's browser is signed in as Mallory, on behalf of another site
      Then Maya is turned away because the request comes from another site
      And Maya's browser holds no cookie

  @asvs_5_0_0_v7_4_1 @cwe_613
  Rule: Signing out takes the cookie back, and a kept copy opens nothing

    Example: Maya signs out
      Given Maya has signed in with her browser
      When Maya's browser signs out with its proof
      Then Maya's browser holds no cookie
      And a kept copy of the cookie opens nothing

  @asvs_5_0_0_v9_2_2
  Rule: A cookie and a token for access are not the same thing

    Background:
      Given Maya has signed in with her browser

    Example: Each in its own place
      When Maya's browser looks at her account
      Then Maya's browser shows her account

    Example: A cookie in place of a token
      When Mallory shows Maya's cookie in place of a token for access
      Then Mallory is not recognised

    Example: A token in place of a cookie
      Given Tom is signed in
      When Mallory's browser shows Tom's token for access in place of a cookie
      Then Mallory is not recognised

  @cwe_287
  Rule: Where a token and a cookie come together, the token alone decides

    Background:
      Given Maya has signed in with her browser

    Example: Tom's token and Maya's cookie
      Given Tom is signed in
      When Tom's token is shown by Maya's browser
      Then it is Tom who is recognised

    Example: A bad token and Maya's cookie
      When a forged token is shown by Maya's browser
      Then Maya is not recognised
