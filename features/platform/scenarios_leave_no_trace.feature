@platform @intg_02
Feature: Scenarios leave no trace
  Each scenario starts from the same empty platform, or no verdict could be trusted.
  These scenarios play two others on a stage of their own, one after the other.

  Rule: What one scenario does, the next one does not see

    Example: The platform commits
      When one scenario lets Maya sign up
      Then the next scenario can let Maya sign up just the same
      And nothing is stored in between

    Example: The platform rolls back
      When one scenario lets Maya sign up twice
      Then the next scenario can let Maya sign up just the same
      And nothing is stored in between

    Example: Between a fixture's commit and the platform's roll-back
      When one scenario gives Maya an account and then lets Tom take her address
      Then Maya's account is still there in that scenario
      And nothing is stored in between

  Rule: Outside a scenario the platform can't reach its database

    Example: Between two scenarios
      When somebody uses the platform between two scenarios
      Then that fails loudly
