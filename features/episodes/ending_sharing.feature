@episodes @secu_07
Feature: What a sharing says, and that it ends
  Sharing says with whom, and nothing else; and whoever shared can end it, whatever has become of them.

  Background:
    Given Maya and Tom work at Acme
    And Gita works at Globex
    And Maya, Tom and Gita are signed in
    And an agent's work for Maya is kept as "Quarterly refunds"

  @asvs_5_0_0_v15_3_3 @cwe_915 @api3_2023
  Rule: Whoever shares an episode names a colleague, and nothing else

    Scenario Outline: Maya names <what> as well
      When Maya shares "Quarterly refunds" with Tom, naming <what> as well
      Then Maya is asked to correct the whole request

      Examples: What nobody says by sharing
        | what         |
        | whose it is  |
        | another time |
        | the company  |

  @asvs_5_0_0_v8_3_2 @cwe_863 @cwe_672
  Rule: A sharing that was ended is over

    @cwe_304
    Example: Maya ends it, who hasn't confirmed her address
      Given Maya has shared "Quarterly refunds" with Tom
      And Maya's account is not confirmed yet
      When Maya ends the sharing of "Quarterly refunds" with Tom
      Then "Quarterly refunds" is shared with nobody

    @live
    Example: A restart doesn't begin it anew
      Given Maya has shared "Quarterly refunds" with Tom
      And Maya has ended the sharing of "Quarterly refunds" with Tom
      When the platform is restarted
      Then "Quarterly refunds" is shared with nobody
