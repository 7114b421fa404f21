@living_documentation
Feature: A document that holds a secret is not handed on
  A suite may put the same few letters into every secret that it makes up. Whoever makes its document names them, and is
  stopped if they stand in anything that is handed on.

  Background:
    Given a suite of ten examples

  @cwe_532
  Rule: Whoever makes a document is stopped if it holds a secret

    Scenario Outline: A secret <written>
      Given the name of the example that fails midway holds a secret <written>
      When its document is made, to stop at any secret
      Then whoever made it is told that what was written holds a secret, and not which
      And whoever made it is stopped

      Examples: However it is written
        | written                          |
        | as it is                         |
        | in capital letters               |
        | in hexadecimal digits            |
        | as it would stand in a link      |
        | in base 64                       |
        | in base 64, behind one letter    |
        | in base 64, behind two letters   |

    Example: No secret
      When its document is made, to stop at any secret
      Then whoever made it is not stopped
