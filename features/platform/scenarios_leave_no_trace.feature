@platform @intg_02
Feature: Scenarios leave no trace
  Each scenario starts from the same empty platform, or no verdict could be trusted.
  These scenarios play two others on a stage of their own, one after the other.

  Rule: What one scenario does, the next one does not see

    Example: One in which the platform does what it is asked for
      When one scenario lets Maya sign up
      Then the next scenario can let Maya sign up just the same
      And nothing is stored in between

    Example: One in which the platform has to take back what it began
      When one scenario lets Maya sign up twice
      Then the next scenario can let Maya sign up just the same
      And nothing is stored in between

    Example: What it begins with stays, though the platform takes back what it began
      When one scenario gives Maya an account and then lets Tom ask for one with her address
      Then Maya's account is still there in that scenario
      And nothing is stored in between

  Rule: Outside a scenario the platform can't reach its database

    Example: Between two scenarios
      When somebody uses the platform between two scenarios
      Then that fails loudly
