@oauth @secu_06
Feature: How Atom asks providers over real connections
  Whoever sits between Atom and a provider, or is the provider, can neither be taken for somebody else nor
  keep Atom busy. These examples ask a real server; whatever address it has, it stands on this machine.

  Background:
    Given Acme's provider is asked over real connections

  @asvs_5_0_0_v12_3_2 @api10_2023 @cwe_295
  Rule: A provider shows by its certificate that it is the one that is asked

    Scenario Outline: Acme's provider shows a certificate <which>
      Given Acme's provider shows a certificate <which>
      When Maya tries to sign in with Acme's provider
      Then Maya is let in

      Examples: Its own
        | which                                                        |
        | that all trust                                               |
        | that all trust, for a group of hosts with its own among them |

    Scenario Outline: Acme's provider shows, of all things, a certificate <which>
      Given Acme's provider shows a certificate <which>
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And Acme's provider was told nothing

      Examples: Not its own, or not any more
        | which                                     |
        | that it signed itself                     |
        | that only Mallory trusts                  |
        | for another host                          |
        | for the host above its own                |
        | for a host below its own                  |
        | for a group of hosts with its own outside |
        | that has run out                          |
        | that doesn't count yet                    |

  @asvs_5_0_0_v13_2_4 @cwe_295 @cwe_441
  Rule: It makes no difference how the machine is set up that Atom runs on

    Example: The machine trusts whom nobody else trusts
      Given the machine says whom it trusts besides
      And Acme's provider shows a certificate that only the machine trusts
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And Acme's provider was told nothing

    Example: The machine has a proxy
      Given the machine says that whoever asks outside goes by its proxy
      When Maya tries to sign in with Acme's provider
      Then Maya is let in
      And the proxy was not called

  @asvs_5_0_0_v1_3_6 @api7_2023 @cwe_367
  Rule: Atom calls the very address that it has looked at

    Example: The name leads elsewhere while Atom is on its way
      Given the name of Acme's provider leads inside every second time that somebody looks
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And nobody inside was called

    Example: The name leads where it always does
      When Maya tries to sign in with Acme's provider
      Then Maya is let in
      And Atom called the address that it had looked at, and no other

  @asvs_5_0_0_v16_5_2 @api10_2023 @cwe_400
  Rule: Atom waits for a provider for 5 seconds to be there, and for 30 seconds to have answered

    Example: Nobody is there
      Given nobody is at the address of Acme's provider
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And Atom would have waited for somebody to be there for 5 seconds

    Scenario Outline: Acme's provider says nothing <when>
      Given Acme's provider says nothing <when>
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed

      Examples: Silence
        | when              |
        | at the greeting   |
        | once it was asked |

    @clock
    Scenario Outline: Acme's provider takes 28 seconds to answer, <how>
      Given Acme's provider takes 28 seconds to answer, <how>
      When Maya tries to sign in with Acme's provider
      Then Maya is let in

      Examples: Slow
        | how              |
        | piece by piece   |
        | after many words |

    @clock
    Scenario Outline: Acme's provider takes 32 seconds to answer, <how>
      Given Acme's provider takes 32 seconds to answer, <how>
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed

      Examples: Too slow
        | how              |
        | piece by piece   |
        | after many words |

  @asvs_5_0_0_v15_2_2 @api4_2023 @cwe_409
  Rule: Atom takes answers of up to 10 MiB, as they are

    Scenario Outline: Acme's provider answers with <size>, <how>
      Given Acme's provider answers with <size>, <how>
      When Maya tries to sign in with Acme's provider
      Then Maya is let in

      Examples: Much
        | size   | how                             |
        | 10 MiB | announced                       |
        | 10 MiB | of which nothing is said before |
        | 10 MiB | in parts                        |

    Scenario Outline: Acme's provider answers with no less than <size>, <how>
      Given Acme's provider answers with <size>, <how>
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed

      Examples: Too much
        | size              | how                             |
        | 10 MiB and a byte | announced                       |
        | 10 MiB and a byte | of which nothing is said before |
        | 10 MiB and a byte | in parts                        |
        | 24 MiB            | of which nothing is said before |

    Example: Acme's provider packs its answers
      Given Acme's provider answers in a packed form all the same
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed

  @asvs_5_0_0_v12_3_2 @api7_2023 @cwe_918
  Rule: On its own machine Atom asks nobody, unless a developer lets it

    Example: Nobody has let it
      Given Acme's provider stands on the machine that Atom runs on, unprotected
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And Acme's provider was not called

    Example: A developer has let it
      Given Acme's provider stands on the machine that Atom runs on, unprotected
      And a developer lets Atom ask on that machine
      When Maya tries to sign in with Acme's provider
      Then Maya is let in

  @asvs_5_0_0_v16_2_5 @cwe_532
  Rule: Nothing in the process writes what was said or asked into the log, however much is logged

    Example: Maya comes from a provider that says odd things
      Given Acme's provider says something that can't be understood before it answers
      And the whole process keeps a log of all that anything in it would say
      When Maya tries to sign in with Acme's provider
      Then that log tells of the calls
      And nothing that was said or asked stands in that log

  @live @asvs_5_0_0_v12_3_2
  Rule: All of this is the same where Atom itself is reached over real connections

    Example: Maya and Acme's provider both reach Atom for real
      When Maya tries to sign in with Acme's provider
      Then Maya is let in
      And Atom called the address that it had looked at, and no other
