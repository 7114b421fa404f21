@oauth @secu_06
Feature: Going to a provider to sign in
  Whoever wants to sign in with Google, GitHub or Microsoft is sent to that provider's own page.

  Rule: One is sent to the provider's own page

    Scenario Outline: Probe <provider>
      When Maya signs in with <provider>
      Then Maya is let in
      And Maya sees <provider> among what is linked to her account

      Examples: p
        | provider |
        | Google |
        | GitHub |
        | Microsoft |
        | Acme's provider |

    Example: linked
      Given Maya has an account at Acme
      And Maya has linked Google
      When Maya signs in with Google
      Then Maya is let in to Maya's account
      And Google was asked nothing
