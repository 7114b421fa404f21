@living_documentation
Feature: A suite can't speak for the recorder
  Whoever writes a suite has the last word on what runs, but not on what is told of it.

  Rule: What a suite does to its own run never makes its document greener

    Scenario Outline: A suite that <forges>
      Given a suite of ten examples that <forges>
      When its document is made
      Then the document warns that <warning>
      And whoever made it is told not to rely on it

      Examples: The document contradicts itself, or pytest
        | forges                                       | warning                                          |
        | changes a feature while it runs              | a feature was changed while it ran               |
        | lets its run end badly though nothing failed | pytest ended badly, and nothing failed           |
        | reports a failure as a success               | pytest passed an example in which a step failed  |
        | swallows a failure                           | pytest passed an example in which a step failed  |

    Scenario Outline: A suite that, outside of any example, <forges>
      Given a suite of ten examples that <forges>
      When its document is made
      Then the exceptions tell of a failure outside of any example

      Examples: The failure is told all the same
        | forges                  |
        | speaks for the recorder |
        | fails without a word    |

    Example: A suite that does nothing of the kind
      Given a suite of ten examples
      When its document is made
      Then the document warns of nothing
