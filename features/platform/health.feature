@platform
Feature: Health
  Whoever runs the platform can ask whether it is well.

  Rule: The platform says truthfully whether it can do its work

    Example: All is well
      When an operator asks whether the platform is ready
      Then the operator is told that it is ready

    Example: The database is away
      Given the database is away
      When an operator asks whether the platform is ready
      Then the operator is told that it is unavailable

    Example: A live process with its database away
      Given the database is away
      When an operator asks whether the platform is alive
      Then the operator is told that it is alive

  Rule: The platform says what it is

    Example: A stranger asks
      When a stranger asks what this is
      Then the stranger is told what this is
