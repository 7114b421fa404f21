@oauth @secu_06
Feature: Where Atom goes to ask providers
  Whoever runs a provider says where it is asked, and owns the names of its hosts. Neither can have Atom
  ask its own machine, the network around it, or anybody whom it doesn't know.

  @asvs_5_0_0_v1_3_6 @api7_2023 @cwe_918
  Rule: Atom goes only to addresses that anybody may reach

    Scenario Outline: The name of a provider leads to <where>
      Given the name of Acme's provider leads to <where>
      When Maya tries to sign in with Acme's provider
      Then Maya is let in

      Examples: Outside
        | where                                          |
        | one public address                             |
        | two public addresses                           |
        | the last before a large private network        |
        | the first after a middling private network     |
        | the last before those behind a carrier         |
        | the neighbour of what a cloud tells            |
        | a newer address                                |
        | an older and a newer address                   |
        | a public address, wrapped                      |
        | a public address, through the usual translator |

    Scenario Outline: The name of a provider leads inside, to <where>
      Given the name of Acme's provider leads to <where>
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And Acme's provider was asked nothing

      Examples: Inside
        | where                                         |
        | the machine itself                            |
        | the machine itself, by another of its numbers |
        | no address in particular                      |
        | the network it doesn't know yet               |
        | a large private network                       |
        | the first of a middling private network       |
        | the last of a middling private network        |
        | a small private network                       |
        | its neighbours on the wire                    |
        | what a cloud tells its machines of themselves |
        | the same, where another cloud has it          |
        | the same, among addresses of the public       |
        | the first behind a carrier                    |
        | the last behind a carrier                     |
        | relays of tunnels                             |
        | books                                         |
        | other books                                   |
        | measurements                                  |
        | a group of machines                           |
        | a group of machines anywhere                  |
        | a reserved address                            |
        | everybody at once                             |
        | one private of two                            |
        | one private of two, the first                 |
        | the machine itself besides, the newer way     |
        | nowhere                                       |
        | another name                                  |

    Scenario Outline: The name of a provider leads inside the newer way, to <where>
      Given the name of Acme's provider leads, the newer way, to <where>
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And Acme's provider was asked nothing

      Examples: Inside, by addresses of the newer kind
        | where                                           |
        | the machine itself                              |
        | no address in particular                        |
        | a private network                               |
        | what a cloud tells its machines of themselves   |
        | its neighbours on the wire                      |
        | its neighbours on a certain wire                |
        | a site, as it was once                          |
        | a group of machines                             |
        | a group of machines anywhere                    |
        | books                                           |
        | newer books                                     |
        | measurements                                    |
        | where all is thrown away                        |
        | segments of routes                              |
        | an address that nobody was given                |
        | the machine itself, wrapped                     |
        | a private network, wrapped                      |
        | what a cloud tells its machines, wrapped        |
        | the machine itself, wrapped as it was once      |
        | a private network, wrapped by a translator      |
        | a private network, through the usual translator |
        | a cloud's telling, through the usual translator |
        | a private network, through a local translator   |
        | a private network, through a tunnel             |
        | the machine itself, through a tunnel            |
        | a private network, through another tunnel       |

  @asvs_5_0_0_v1_3_6 @api7_2023 @cwe_367
  Rule: Where a name leads is looked at each time somebody is asked

    Example: The name leads inside by the time Maya comes back
      Given Maya has agreed at Acme's provider
      And the name of Acme's provider leads to a large private network by now
      When Maya comes back from Acme's provider
      Then Maya is told that the provider failed
      And Acme's provider was not asked for tokens

    Example: The name leads outside again by the time Tom comes
      Given the name of Acme's provider leads to nowhere
      And Maya has tried to sign in with Acme's provider
      And the name of Acme's provider leads to two public addresses by now
      When Tom tries to sign in with Acme's provider
      Then Tom is let in

  @asvs_5_0_0_v13_2_4 @api7_2023 @cwe_918
  Rule: Atom asks a provider at the provider's own hosts only, with protection, at the usual door

    Scenario Outline: Acme's provider is to be asked for <what> at <where>
      Given Acme's provider says that <what> are to be had at <where>
      When Maya tries to sign in with Acme's provider
      Then Maya is let in
      And nobody but Acme's provider was looked up or asked

      Examples: At its own host
        | what               | where                          |
        | tokens             | its own host                   |
        | tokens             | its own host in capitals       |
        | tokens             | its own host at the usual door |
        | keys               | its own host in capitals       |
        | facts about people | its own host at the usual door |

    Scenario Outline: Acme's provider would be asked for <what> at <where>
      Given Acme's provider says that <what> are to be had at <where>
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And nobody but Acme's provider was looked up or asked

      Examples: Nowhere of its own
        | what   | where                                                  |
        | tokens | the machine itself, by its name                        |
        | tokens | the machine itself, by its number                      |
        | tokens | the machine itself, by one large number                |
        | tokens | the machine itself, by sixteens                        |
        | tokens | the machine itself, by eights                          |
        | tokens | the machine itself, in short                           |
        | tokens | the machine itself, by nought                          |
        | tokens | the machine itself, the newer way                      |
        | tokens | what a cloud tells its machines                        |
        | tokens | a public address by its number                         |
        | tokens | a host of Mallory's                                    |
        | tokens | a host of Google's                                     |
        | tokens | a host below its own                                   |
        | tokens | the host above its own                                 |
        | tokens | a host that begins like its own                        |
        | tokens | a host that ends like its own                          |
        | tokens | a host that ends in its own's letters                  |
        | tokens | a host with its own in the path                        |
        | tokens | a host that looks like its own                         |
        | tokens | its own host with a dot behind                         |
        | tokens | its own host as a name for somebody elsewhere          |
        | tokens | its own host with a name and a password                |
        | tokens | its own host behind a backslash                        |
        | tokens | its own host behind a hash                             |
        | tokens | its own host at another door                           |
        | tokens | its own host at the unprotected door                   |
        | tokens | its own host without protection                        |
        | tokens | its own host without protection, at the protected door |
        | tokens | a file of the machine                                  |
        | tokens | an older kind of service                               |
        | tokens | no host                                                |
        | tokens | nothing in particular                                  |

      Examples: The same for all that it is asked for
        | what               | where                                         |
        | keys               | the machine itself, by its number             |
        | keys               | what a cloud tells its machines               |
        | keys               | a host of Mallory's                           |
        | keys               | a host of Google's                            |
        | keys               | a host below its own                          |
        | keys               | its own host as a name for somebody elsewhere |
        | keys               | its own host at another door                  |
        | keys               | its own host without protection               |
        | facts about people | the machine itself, by its number             |
        | facts about people | what a cloud tells its machines               |
        | facts about people | a host of Mallory's                           |
        | facts about people | a host of Google's                            |
        | facts about people | a host below its own                          |
        | facts about people | its own host as a name for somebody elsewhere |
        | facts about people | its own host at another door                  |
        | facts about people | its own host without protection               |

    Scenario Outline: Browsers would be sent to a page at <where>
      Given Acme's provider says that its page is to be had at <where>
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed

      Examples: Nowhere of its own
        | where                                         |
        | the machine itself, by its number             |
        | a host of Mallory's                           |
        | a host that begins like its own               |
        | its own host as a name for somebody elsewhere |
        | its own host behind a backslash               |
        | its own host at another door                  |
        | its own host without protection               |
        | a file of the machine                         |

    Example: A host besides its own that operators have not listed
      Given Acme's provider says that keys are to be had at a host besides its own
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And nobody but Acme's provider was looked up or asked

    Example: A host besides its own that operators have listed
      Given Acme's provider says that keys are to be had at a host besides its own
      And operators let Acme's provider be asked at that host as well
      When Maya tries to sign in with Acme's provider
      Then Maya is let in

  @asvs_5_0_0_v10_5_3 @cwe_346
  Rule: Atom knows where the well-known providers are asked, whatever they say of themselves

    Example: Google describes itself otherwise
      Given Google's description of itself names other places
      When Maya tries to sign in with Google
      Then Maya is let in
      And nobody but Google was looked up or asked

  @asvs_5_0_0_v15_3_2 @cwe_918
  Rule: Atom doesn't follow where a provider sends it on

    Scenario Outline: Acme's provider sends Atom on to <where> for <what>, <how>
      Given Acme's provider sends whoever asks for <what> on to <where>, <how>
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And nobody was asked where it had sent Atom

      Examples: To its own host, and to others
        | what               | where                           | how                             |
        | itself             | another place of its own        | for now                         |
        | tokens             | another place of its own        | for good, with all that it said |
        | tokens             | Mallory's host                  | for now, with all that it said  |
        | tokens             | Google                          | for good, with all that it said |
        | keys               | another place of its own        | for good                        |
        | keys               | Mallory's host                  | to look                         |
        | keys               | what a cloud tells its machines | for now                         |
        | facts about people | another place of its own        | for now, with all that it said  |
        | facts about people | Mallory's host                  | for good                        |

    Example: Acme's provider answers, and names another place besides
      Given Acme's provider names another place besides its answers
      When Maya tries to sign in with Acme's provider
      Then Maya is let in
      And nobody was asked where it had sent Atom

  @asvs_5_0_0_v10_1_1 @cwe_522
  Rule: A provider is shown nothing that was meant for others

    Example: The machine keeps a password for the provider's host
      Given the machine keeps a password for the host of Acme's provider
      When Maya tries to sign in with Acme's provider
      Then Maya is let in
      And nobody was shown that password

    Example: The provider gave a cookie when Maya came
      Given Acme's provider gives a cookie to whoever asks for tokens
      And Maya has tried to sign in with Acme's provider
      When Tom tries to sign in with Acme's provider
      Then Tom is let in
      And Acme's provider was shown no cookie

  @asvs_5_0_0_v16_2_5 @cwe_532
  Rule: The log tells whom Atom asked and what came of it, and nothing that was said

    Example: Everything was answered
      Given the platform keeps a log
      When Maya tries to sign in with Acme's provider
      Then Maya is let in
      And the log tells of each call whom Atom asked and what came of it, and no more
      And nothing that was said or asked stands in the log

    Example: A provider fails in words that repeat what it was asked
      Given the platform keeps a log
      And Acme's provider fails in words that repeat what it was asked
      When Maya tries to sign in with Acme's provider
      Then Maya is told that the provider failed
      And nothing that was said or asked stands in the log
