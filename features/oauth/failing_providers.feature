@oauth @secu_06
Feature: Providers that fail
  Providers are somebody else's, and fail in many ways. Whatever they answer, nobody gets in by it, nothing
  is kept of it, and it is told to nobody; once they are well again, everything is.

  @asvs_5_0_0_v16_5_3 @asvs_5_0_0_v2_3_3 @api10_2023 @cwe_755
  Rule: Nothing comes of whatever a provider answers instead of tokens

    Example: Tokens as agreed
      When Maya signs in with Google
      Then Maya is let in

    Scenario Outline: Google answers <answer> when asked for tokens
      Given Google answers <answer> when asked for tokens
      When Maya signs in with Google
      Then Maya is told that the provider failed
      And Google was given the code once

      Examples: A refusal
        | answer                                             |
        | with a refusal                                     |
        | with a refusal as if all was well                  |
        | with a refusal and all that was asked for          |
        | that it was asked too often                        |
        | that it was asked too often, and all the same      |
        | that it is broken                                  |
        | that it is broken, and all the same                |
        | that it is unavailable                             |

      @cwe_20
      Examples: Nothing that can be read
        | answer                                             |
        | with a page for people                             |
        | with a form                                        |
        | with nothing                                       |
        | that there is nothing to say                       |
        | with an empty object                               |
        | with a list                                        |
        | with a single word                                 |
        | with a number                                      |
        | with nothing in particular                         |
        | with broken letters                                |

      @asvs_5_0_0_v15_2_2 @cwe_400
      Examples: More than can be taken
        | answer                                             |
        | in endless depth                                   |
        | with an endless number                             |
        | with more than can be taken                        |
        | in a packed form                                   |

      Examples: No answer
        | answer                                             |
        | with silence                                       |
        | by hanging up                                      |

    Example: GitHub refuses as if all was well
      Given GitHub answers with a refusal as if all was well when asked for tokens
      When Maya signs in with GitHub
      Then Maya is told that the provider failed

  @cwe_20
  Rule: Tokens count only if they are what was agreed on

    Scenario Outline: Microsoft gives <token>
      Given Microsoft gives <token>
      When Maya signs in with Microsoft
      Then Maya is told that the provider failed

      Examples: Tokens that are none
        | token                                        |
        | no token                                     |
        | an empty token                               |
        | a token of several lines                     |
        | a token that is a list                       |
        | a token of 8193 letters                      |
        | a token to refresh with that is a number     |
        | tokens, and a refusal besides                |
        | another kind of token                        |
        | no kind of token                             |
        | a kind of token that is a list               |
        | a token that ran out when it was given       |
        | a token that ran out before it was given     |
        | a token that lasts for some words            |
        | a token that lasts for a list                |
        | a token that lasts for no number             |
        | a token that lasts without end               |

    Scenario Outline: Google gives, unusually, <token>
      Given Google gives <token>
      When Maya signs in with Google
      Then Maya is let in

      Examples: Odd but sound
        | token                                        |
        | a token that lasts for a million years       |
        | a token that lasts for an hour, in words     |
        | a kind of token in capital letters           |
        | a token for what can't be written            |
        | a token, and something nobody asked for      |

  @asvs_5_0_0_v16_5_3 @cwe_636
  Rule: Where a provider can't be asked further, nobody is let in without it

    Scenario Outline: <provider> answers <answer> when asked <question>
      Given <provider> answers <answer> when asked <question>
      When Maya signs in with <provider>
      Then Maya is told that the provider failed

      Examples: Its keys
        | provider        | question                 | answer                       |
        | Google          | for its keys             | that it is unavailable       |
        | Google          | for its keys             | with an empty object         |
        | Google          | for its keys             | with a list                  |
        | Google          | for its keys             | with a page for people       |
        | Google          | for its keys             | that it is broken, and all the same |
        | Google          | for its keys             | with more than can be taken  |
        | Google          | for its keys             | in a packed form             |
        | Google          | for its keys             | with silence                 |

      Examples: Whom its tokens are about
        | provider        | question                 | answer                       |
        | Google          | who somebody is          | with a refusal               |
        | Google          | who somebody is          | with a refusal and all that was asked for |
        | Google          | who somebody is          | that it is broken            |
        | Google          | who somebody is          | with a page for people       |
        | Google          | who somebody is          | with a list                  |
        | Google          | who somebody is          | in endless depth             |
        | Google          | who somebody is          | with silence                 |
        | Acme's provider | who somebody is          | by hanging up                |
        | GitHub          | who somebody is          | with a list                  |
        | GitHub          | who somebody is          | with an endless number       |
        | GitHub          | who somebody is          | with a refusal and all that was asked for |

      Examples: Their addresses
        | provider        | question                 | answer                       |
        | GitHub          | for somebody's addresses | that it is unavailable       |
        | GitHub          | for somebody's addresses | with an empty object         |
        | GitHub          | for somebody's addresses | with nothing                 |
        | GitHub          | for somebody's addresses | that it was asked too often, and all the same |

    Example: All of it is answered
      When Maya signs in with Acme's provider
      Then Maya is let in

  @asvs_5_0_0_v15_3_2 @cwe_918
  Rule: Nobody sends the platform elsewhere

    Scenario Outline: <provider>, asked <question>, answers <answer>
      Given <provider> answers <answer> when asked <question>
      When Maya signs in with <provider>
      Then Maya is told that the provider failed
      And nobody else was asked

      Examples: With an address in the place of an answer
        | provider        | question                 | answer                                                   |
        | Google          | for tokens               | by sending the platform elsewhere                        |
        | Google          | for tokens               | by sending the platform elsewhere, with all that it said |
        | GitHub          | for tokens               | by sending the platform elsewhere, for good              |
        | Google          | for its keys             | by sending the platform elsewhere                        |
        | Google          | who somebody is          | by sending the platform elsewhere, with all that it said |
        | GitHub          | for somebody's addresses | by sending the platform elsewhere                        |

    Scenario Outline: Acme's provider <place>
      Given Acme's provider <place>
      When Maya signs in with Acme's provider
      Then Maya is told that the provider failed
      And nobody else was asked

      Examples: In what it says of itself
        | place                                               |
        | would have the platform ask for tokens elsewhere    |
        | would have the platform fetch keys elsewhere        |
        | would have the platform ask about people elsewhere  |

    Example: Acme's provider says where to ask at its own host
      When Maya signs in with Acme's provider
      Then Maya is let in
      And nobody else was asked

  @asvs_5_0_0_v10_5_3 @cwe_346
  Rule: Nobody is sent to a provider that can't be found out about

    Example: Acme's provider as it is set up
      When Maya sets out for Acme's provider to sign in
      Then Maya sees Acme's provider's own page

    Scenario Outline: Acme's provider, which <description>
      Given Acme's provider <description>
      When Maya sets out for Acme's provider to sign in
      Then Maya is told that the provider failed

      Examples: Not who it is known as
        | description                                     |
        | calls itself otherwise                          |
        | calls itself otherwise at the end               |
        | does not say who it is                          |

      Examples: Half a description
        | description                                     |
        | does not say where to sign in                   |
        | does not say where to ask for tokens            |
        | does not say where its keys are                 |
        | says where to ask by a number                   |

      @cwe_601
      Examples: Astray
        | description                                     |
        | sends browsers elsewhere                        |
        | sends browsers over an unprotected connection   |
        | sends browsers to a script                      |

      Examples: Out of order
        | description                                                   |
        | answers that it is broken when asked about itself             |
        | answers with a page for people when asked about itself        |
        | answers with a list when asked about itself                   |
        | answers with a refusal and all that was asked for when asked about itself |
        | answers with silence when asked about itself                  |
        | answers with more than can be taken when asked about itself   |

    Example: Acme's provider sends the platform on when asked about itself
      Given Acme's provider answers by sending the platform elsewhere when asked about itself
      When Maya sets out for Acme's provider to sign in
      Then Maya is told that the provider failed
      And nobody else was asked

  @asvs_5_0_0_v16_5_3 @cwe_754
  Rule: Whoever comes back without a code that counts is not signed in

    Scenario Outline: Maya is sent back <how>
      Given Maya has agreed at Google
      When Maya is sent back from Google <how>
      Then Maya is told that the provider failed

      Examples: With an error, or with no code
        | how                                     |
        | with an error instead of a code         |
        | with an error besides the code          |
        | with an error without a name            |
        | with an error of the provider's own     |
        | without a code                          |
        | with an empty code                      |
        | with a code that it never gave          |

    Example: Maya is sent back with her code
      Given Maya has agreed at Google
      When Maya comes back from Google
      Then Maya is let in

  @asvs_5_0_0_v16_5_2
  Rule: A failure lasts no longer than the provider's

    Scenario Outline: <provider> answered <answer> when it was asked <question>
      Given <provider> answers <answer> when asked <question>
      And Maya has signed in with <provider>
      And <provider> is well again
      When Maya signs in with <provider>
      Then Maya is let in

      Examples: Failures of all kinds
        | provider        | question                 | answer                      |
        | Google          | for tokens               | with silence                |
        | Google          | for its keys             | with an empty object        |
        | Google          | for its keys             | with a list                 |
        | Google          | for its keys             | that it is broken           |
        | Google          | who somebody is          | with a page for people      |
        | GitHub          | for somebody's addresses | that it is unavailable      |

    Example: Acme's provider had called itself otherwise
      Given Acme's provider calls itself otherwise
      And Maya has set out for Acme's provider to sign in
      And Acme's provider is well again
      When Maya signs in with Acme's provider
      Then Maya is let in

    @cwe_294
    Example: An attempt that the provider failed is not tried again
      Given Google answers with silence when asked for tokens
      And Maya has agreed at Google
      And Maya has come back from Google
      When Maya comes back from Google
      Then Maya is turned away because the state is not known

  @asvs_5_0_0_v16_5_1 @asvs_5_0_0_v16_2_5 @cwe_209 @cwe_532
  Rule: What a provider says when it fails is told to nobody, and is not logged

    Scenario Outline: <provider> says <answer> when asked <question>
      Given the platform keeps a log
      And <provider> answers <answer> when asked <question>
      When Maya signs in with <provider>
      Then Maya is told nothing that <provider> said
      And the log says that <provider> failed, and how, in the platform's own words

      Examples: Much, and none of it meant for others
        | provider | question                 | answer                            |
        | Google   | for tokens               | with a refusal                    |
        | GitHub   | for tokens               | with a refusal as if all was well |
        | Google   | for tokens               | with a page for people            |
        | Google   | for tokens               | with a form                       |
        | Google   | for tokens               | that it is broken                 |
        | Google   | for its keys             | with a single word                |
        | Google   | who somebody is          | with a refusal                    |
        | Google   | for tokens               | with silence                      |

    Example: Google has much to say in a statement that isn't believed
      Given the platform keeps a log
      And Google makes a statement that answers another attempt
      When Maya signs in with Google
      Then Maya is told nothing that Google said
      And the log says that Google failed, and how, in the platform's own words

  @api4_2023 @cwe_400
  Rule: A provider that hangs keeps nobody waiting who doesn't ask it

    Example: As many wait for providers as may
      Given as many people wait for providers as may
      When Maya sets out for Acme's provider
      Then Maya is told that the platform is unavailable for now
      And Acme's provider was asked nothing

    @live
    Example: Many ask Acme's provider, and Tom doesn't
      Given Tom works at Acme
      And Acme's provider hangs when it is asked where one is sent to
      When 45 people set out for Acme's provider at once, 5 more than Atom has hands, and Tom looks in
      Then Tom saw Acme's provider keep others waiting, and was not kept waiting himself
