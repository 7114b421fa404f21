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

    Example: The database has lost its tables
      Given the database has lost its tables
      When an operator asks whether the platform is ready
      Then the operator is told that it is unavailable

    Example: A live process with its database away
      Given the database is away
      When an operator asks whether the platform is alive
      Then the operator is told that it is alive

  @asvs_5_0_0_v16_5_2
  Rule: Whoever asks for something while the database is away is told to come back later

    Example: Maya signs in while the database is away
      Given the database is away
      When Maya signs in
      Then Maya is told that the platform is unavailable for now

  Rule: The platform says what it is

    Example: A stranger asks
      When a stranger asks what this is
      Then the stranger is told what this is
