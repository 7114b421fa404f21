@living_documentation
Feature: A page to hand to strangers
  The document is read by people who have nothing but the page, and it tells of attacks
  in the attackers' own words.

  Background:
    Given a suite where everything goes wrong that can
    And its document is made

  Rule: What comes from an example is shown as text and never runs

    Scenario Outline: Markup in <place>
      Then the markup in <place> is shown as it was written
      And nothing on the page can run

      Examples: Places
        | place                  |
        | the name of a feature  |
        | a description          |
        | the name of an example |
        | a table of a step      |
        | a text of a step       |
        | a row of examples      |
        | a failure              |

  Rule: The page needs nothing but itself

    Example: Opened without a network
      Then the page points at nothing outside
      And it lets a browser load nothing but its own style

  Rule: Everything on the page can be pointed at

    Example: A link to an example
      Then the example that simply passes has an address that tells which it is
      And no two places have the same address
      And every link on the page leads somewhere
