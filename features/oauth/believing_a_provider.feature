@oauth @secu_06
Feature: Believing a provider
  Google, Microsoft and Acme's provider say in a signed statement who somebody is. It counts if the
  provider has signed it, for this platform, for this attempt, now. Otherwise nothing comes of it.

  Background:
    Given Maya has an account at Acme
    And Maya has linked Google

  @asvs_5_0_0_v6_8_2 @asvs_5_0_0_v9_1_1 @api10_2023 @cwe_347
  Rule: Only a statement counts that the provider has signed

    Example: A statement with nothing wrong
      When Maya signs in with Google
      Then Maya is let in to Maya's account

    Scenario Outline: A statement that <signature>
      Given Google makes a statement that <signature>
      When Maya signs in with Google
      Then Maya is told that the provider failed
      And nobody else was asked

      Examples: Not signed by the provider
        | signature                                       |
        | claims to need no signature                     |
        | has lost its signature                          |
        | was altered after it was signed                 |
        | is signed with another key by the same name     |
        | is signed with what anybody may know of the key |

      Examples: Signed in another way than it has to be
        | signature                                       |
        | is signed in a way that was not agreed on       |
        | is signed with a key for secret letters         |
        | is signed with a key that can be broken         |
        | demands an extension that the platform lacks    |

      @asvs_5_0_0_v9_1_3
      Examples: With a key of its own choice
        | signature                                       |
        | names no key                                    |
        | names a key that there isn't                    |
        | brings its own key                              |
        | says where to fetch its key                     |

  @asvs_5_0_0_v9_1_3 @cwe_347
  Rule: A key need not be named by a provider that has but one

    Example: Acme's provider, with one key
      Given Maya has linked Acme's provider besides
      And Acme's provider makes a statement that names no key
      When Maya signs in with Acme's provider
      Then Maya is let in to Maya's account

    Example: Acme's provider, with two keys
      Given Acme's provider makes a statement that names none of two keys
      When Maya signs in with Acme's provider
      Then Maya is told that the provider failed

  @asvs_5_0_0_v10_5_4 @asvs_5_0_0_v9_2_3 @cwe_345
  Rule: Only a statement counts that was made for this platform

    Example: One for this platform above all
      Given Google makes a statement that is meant for several platforms, above all for Atom
      When Maya signs in with Google
      Then Maya is let in to Maya's account

    Scenario Outline: One that <audience>
      Given Google makes a statement that <audience>
      When Maya signs in with Google
      Then Maya is told that the provider failed

      Examples: For somebody else
        | audience                                               |
        | is meant for another platform                          |
        | is meant for a platform of a similar name              |
        | is meant for nobody                                    |
        | is meant for several platforms                         |
        | is meant for several platforms, above all for another  |
        | was given to another platform                          |

  @asvs_5_0_0_v10_5_3 @cwe_346
  Rule: Only a statement counts that the provider itself has made

    Example: Google writes its name in two ways
      Given Google makes a statement that spells its issuer in Google's other way
      When Maya signs in with Google
      Then Maya is let in to Maya's account

    Scenario Outline: <provider> vouches for what <issuer>
      Given <provider> makes a statement that <issuer>
      When Maya signs in with <provider>
      Then Maya is told that the provider failed

      Examples: Said in somebody else's name
        | provider        | issuer                                     |
        | Google          | comes from another provider                |
        | Google          | comes from a namesake                      |
        | Google          | comes from nobody                          |
        | Acme's provider | comes from Google                          |

      @cwe_290
      Examples: Said by a directory of Microsoft's that nobody may rely on
        | provider        | issuer                                     |
        | Microsoft       | comes from a directory that is not allowed |
        | Microsoft       | names another directory than it comes from |
        | Microsoft       | names no directory                         |

    Example: Microsoft speaks of nobody in particular
      Given Microsoft makes a statement that names nobody of the directory
      When Maya signs in with Microsoft
      Then Maya is told that the provider failed

    Example: The directory that is allowed
      Given Maya has linked Microsoft besides
      When Maya signs in with Microsoft
      Then Maya is let in to Maya's account

  @asvs_5_0_0_v10_5_1 @cwe_294
  Rule: A statement counts only in answer to this very attempt

    Scenario Outline: It <attempt>
      Given Google makes a statement that <attempt>
      When Maya signs in with Google
      Then Maya is told that the provider failed

      Examples: Statements that might have been made before
        | attempt                          |
        | answers another attempt          |
        | answers half of the attempt      |
        | answers no attempt               |
        | answers an attempt with a number |

    Example: Two attempts, each with a statement of its own
      Given Maya has signed in with Google
      When Maya signs in with Google
      Then Maya is let in to Maya's account

  @asvs_5_0_0_v9_2_1 @cwe_613
  Rule: A statement counts for its time; clocks may differ by half a minute

    Scenario Outline: Within half a minute, one that <instant>
      Given Google makes a statement that <instant>
      When Maya signs in with Google
      Then Maya is let in to Maya's account

      Examples: By a clock that is a little off
        | instant                        |
        | ran out 29 seconds ago         |
        | was made 30 seconds from now   |

    Scenario Outline: Beyond it, one that <instant>
      Given Google makes a statement that <instant>
      When Maya signs in with Google
      Then Maya is told that the provider failed

      Examples: Out of its time
        | instant                             |
        | ran out 30 seconds ago              |
        | ran out an hour ago                 |
        | was made 31 seconds from now        |
        | counts from 31 seconds from now     |
        | does not say until when it counts   |
        | says in words until when it counts  |
        | does not say when it was made       |

  @asvs_5_0_0_v16_5_3 @cwe_754
  Rule: Without a statement nobody is anybody

    Example: From a provider that makes statements
      When Maya signs in with Google
      Then Maya is let in

    Scenario Outline: The statement <shape>
      Given Google makes a statement that <shape>
      When Maya signs in with Google
      Then Maya is told that the provider failed

      Examples: None that can be read
        | shape                   |
        | is missing              |
        | is empty                |
        | is no statement at all  |
        | is a list               |
        | is larger than any      |
