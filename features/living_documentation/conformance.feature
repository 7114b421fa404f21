@living_documentation
Feature: A record that reads like Cucumber's own
  The record keeps to Cucumber's protocol, so that other tools can read it. Cucumber publishes samples for whoever
  says so: small features, and beside each the very record that its own tools write of it.

  Background:
    Given the samples that Cucumber publishes

  Rule: The record of a sample is what Cucumber's own tools would have written

    Scenario Outline: A sample of <what>
      When the samples are run
      Then the record of the sample <sample> is what Cucumber's own tools would have written

      Examples: What comes of a step
        | what                                                   | sample                 |
        | an example that passes                                 | minimal                |
        | everything that can come of a step                     | all-statuses           |
        | what can come of the steps after one that did not pass | failedish-combinations |
        | a step that two definitions fit                        | ambiguous              |
        | steps that nothing defines                             | undefined              |
        | several steps in a row that nothing defines            | undefined-multiple     |
        | steps that are left for later                          | pending                |
        | a step that is left for later, with a word on it       | pending-exception      |
        | steps that break off                                   | skipped                |
        | a step that breaks off and says why                    | skipped-exception      |
        | a step that breaks off, and tidying up that fails      | skipped-failing-hook   |
        | a failure and where it arose                           | stack-traces           |
        | a run that comes to an end before its time             | test-run-exception     |

      Examples: What an example can be made of
        | what                                           | sample                      |
        | an example without steps                       | empty                       |
        | what comes before every example                | backgrounds                 |
        | rules                                          | rules                       |
        | what comes before every example of a rule      | rules-backgrounds           |
        | several features                               | multiple-features           |
        | a table                                        | data-tables                 |
        | a table below a step with a value in its words | data-tables-with-expression |
        | a text                                         | doc-strings                 |
        | a text below a step with a value in its words  | doc-strings-with-expression |
        | a table and a text in one step                 | data-tables-doc-strings     |
        | words that are markup elsewhere                | cdata                       |

      Examples: Tables of examples
        | what                                         | sample                             |
        | rows that pass and rows that fail            | examples-tables                    |
        | rows that leave evidence                     | examples-tables-attachment         |
        | rows with a step that nothing defines        | examples-tables-undefined          |
        | rows with several steps that nothing defines | examples-tables-undefined-multiple |

      Examples: Definitions, evidence and attempts
        | what                                                  | sample             |
        | values of a type of one's own                         | parameter-types    |
        | values that may be missing                            | regular-expression |
        | definitions that nothing uses                         | unused-steps       |
        | evidence of every kind                                | attachments        |
        | examples that are tried again                         | retry              |
        | an ambiguous step, which is not tried again           | retry-ambiguous    |
        | a step left for later, which is not tried again       | retry-pending      |
        | a step that nothing defines, which is not tried again | retry-undefined    |

  Rule: No sample is passed over in silence

    Example: The list is held against the samples that Cucumber publishes
      When the samples are listed
      Then each of them is either run or listed with the reason why it can't be
      And none is listed that Cucumber doesn't publish

    Example: The list is held against this feature
      When the samples are listed
      Then exactly those that are run are examples of this feature

  Rule: A record differs from Cucumber's own in nothing but times, identities, traces and how its definitions are written

    Scenario Outline: A record that <lies>
      Given the record of the sample minimal <lies>
      When it is held against what Cucumber's own tools would have written
      Then the message in which they differ is named

      Examples: Ways to differ
        | lies                             |
        | tells that its step failed       |
        | lacks the end of its example     |
        | tells the end of the run twice   |
        | calls its example something else |
