@authentication @secu_01 @asvs_5_0_0_v2_4_1 @cwe_799
Feature: Asking too often
  From one place one may ask only so often a minute. Doors that lead to the same draw
  on one budget, so that nobody goes round it.

  Rule: Five requests a minute may sign up, register, or ask for or use a link for another password

    Example: The fifth
      Given somebody asked for an account 4 times within a minute
      When somebody asks for an account
      Then it is seen to

    Example: The sixth
      Given somebody asked for an account 5 times within a minute
      When somebody asks for an account
      Then somebody is told to slow down

    Scenario Outline: The sixth, five having been <others>
      Given somebody used the door for <others> 5 times within a minute
      When somebody asks for an account
      Then somebody is told to slow down

      Examples: Doors that share the budget
        | others                                |
        | registering with a name               |
        | asking for another password           |
        | asking for another link               |
        | choosing another password             |
        | asking for another password on a page |

    @clock
    Example: A second more than a minute later there is room again
      Given somebody asked for an account 5 times within a minute
      And 61 seconds have passed
      When somebody asks for an account
      Then it is seen to

    @clock
    Example: A second less than a minute later there is none
      Given somebody asked for an account 5 times within a minute
      And 59 seconds have passed
      When somebody asks for an account
      Then somebody is told to slow down

  @asvs_5_0_0_v6_3_1 @cwe_307
  Rule: Twenty requests a minute may try to sign in

    Example: The twentieth
      Given somebody used the door for signing in 19 times within a minute
      When somebody tries to sign in
      Then it is seen to

    Scenario Outline: The twenty-first, twenty having been <others>
      Given somebody used the door for <others> 20 times within a minute
      When somebody tries to sign in
      Then somebody is told to slow down

      Examples: Doors that share the budget
        | others                          |
        | signing in                      |
        | signing in by form              |
        | signing in by form for a cookie |
        | signing in on the page          |
        | changing a password             |

  Rule: Twenty requests a minute may invite

    Example: The twentieth invitation
      Given somebody used the door for inviting 19 times within a minute
      When somebody uses the door for inviting
      Then it is seen to

    Example: The twenty-first invitation
      Given somebody used the door for inviting 20 times within a minute
      When somebody uses the door for inviting
      Then somebody is told to slow down

  Rule: Sixty requests a minute may refresh access, and six hundred do anything at all

    Scenario Outline: Within the budget for <anything>
      Given somebody used the door for <anything> <times> times within a minute
      When somebody uses the door for <anything>
      Then it is seen to

      Examples: One less
        | anything           | times |
        | refreshing access  | 59    |
        | looking at Atom    | 599   |

    Scenario Outline: Beyond the budget for <anything>
      Given somebody used the door for <anything> <times> times within a minute
      When somebody uses the door for <anything>
      Then somebody is told to slow down

      Examples: As many
        | anything           | times |
        | refreshing access  | 60    |
        | looking at Atom    | 600   |

  @cwe_807
  Rule: What counts is the place a connection comes from, not what a request says of it

    Example: Every request claims to be passed on for somebody else
      Given somebody asked for an account 5 times within a minute, each time passed on for another
      When somebody asks for an account, passed on for another
      Then somebody is told to slow down

    Example: Somebody in another place
      Given somebody asked for an account 5 times within a minute
      When Maya signs up
      Then Maya is let in

    Example: Addresses that a single customer may take as they like count as one
      Given 5 accounts were asked for from as many addresses of one customer's block
      When another account is asked for from that block
      Then somebody is told to slow down

    Example: Another customer's block
      Given 5 accounts were asked for from as many addresses of one customer's block
      When another account is asked for from the neighbouring block
      Then it is seen to

  @live
  Rule: All workers count together, where they share a store

    Example: Two workers with one store
      Given two workers of Atom share a store for counting
      And somebody asked the first worker for an account 5 times within a minute
      When somebody asks the second worker for an account
      Then somebody is told to slow down

    Example: Within what both have counted
      Given two workers of Atom share a store for counting
      And somebody asked the first worker for an account 4 times within a minute
      When somebody asks the second worker for an account
      Then it is seen to

  @live @asvs_5_0_0_v16_5_3 @cwe_636
  Rule: While nobody can count, nothing is served

    Example: The store is out of reach
      Given Atom counts in a store that is out of reach
      When Maya looks around
      Then Maya is told that the platform is unavailable for now

    Example: Being alive does not depend on it
      Given Atom counts in a store that is out of reach
      When somebody asks whether Atom is alive
      Then it is seen to

    Example: The store can be reached again
      Given Atom counts in a store that is out of reach
      And the store can be reached again
      When somebody looks around
      Then it is seen to
