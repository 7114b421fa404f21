@platform @intg_02
Feature: Figures that stand ready
  What somebody's episodes add up to is computed once, and then stands ready for a
  minute. By that nobody gets to see what is somebody else's, nor what is so no longer.

  Background:
    Given Tom works at Acme
    And Tom is signed in
    And Tom has 2 episodes that succeeded, with a score of 1 each

  @asvs_5_0_0_v8_2_2 @api1_2023
  Rule: Figures are what one's own episodes add up to, and nothing else

    Example: One of each kind besides
      Given Tom has an episode that failed, interrupted, with a score of 0.5
      And Tom has an episode that was terminated, with a score of 0.25
      When Tom looks at his figures
      Then Tom's figures are of 4 episodes, 1 failed, 1 terminated, 1 interrupted, with a score of 0.6875

    Example: A score that doesn't come out even
      Given Tom has an episode that failed, interrupted, with a score of 0.5
      When Tom looks at his figures
      Then Tom's figures are of 3 episodes, 1 failed, 0 terminated, 1 interrupted, with a score of 0.8333

    Example: None at all
      Given Maya works at Acme and is signed in
      When Maya looks at her figures
      Then Maya's figures are of no episodes

    @cwe_639
    Example: A colleague's, which she has shared with him
      Given Maya works at Acme
      And Maya has 3 episodes, which she has shared with Tom
      When Tom looks at his figures
      Then Tom's figures are of 2 episodes

  @clock
  Rule: For a minute, figures are not computed anew

    Background:
      Given Tom has looked at his figures
      And Tom got another episode, of which the cache was not told

    Example: A second less than a minute later
      Given 59 seconds have passed
      When Tom looks at his figures
      Then Tom's figures are of 2 episodes, as of 59 seconds ago

    Example: After exactly a minute
      Given 60 seconds have passed
      When Tom looks at his figures
      Then Tom's figures are of 3 episodes, as of now

    Example: Looking doesn't make them last longer
      Given 59 seconds have passed
      And Tom has looked at his figures
      And 1 second has passed
      When Tom looks at his figures
      Then Tom's figures are of 3 episodes, as of now

  @cwe_672
  Rule: What one's episodes have become shows at the next look

    Example: One more, since a run was completed
      Given Maya works at Acme and supervises a run that Tom asked for
      And Tom has looked at his figures
      And Maya has completed the run
      When Tom looks at his figures
      Then Tom's figures are of 3 episodes

    Example: One less, since he deleted it
      Given Tom has looked at his figures
      And Tom has deleted one of his episodes
      When Tom looks at his figures
      Then Tom's figures are of 1 episode

    Example: None, since he was removed and came back
      Given Tom has looked at his figures
      And Maya, an administrator, has removed Tom, who has joined Acme again
      When Tom looks at his figures
      Then Tom's figures are of no episodes

    Example: One less, though all that can wait until after an answer is put off
      Given all that can wait until after an answer is put off
      And Tom has looked at his figures
      And Tom has deleted one of his episodes
      When Tom looks at his figures
      Then Tom's figures are of 1 episode

  @asvs_5_0_0_v8_4_1 @asvs_5_0_0_v14_2_2 @api1_2023 @cwe_524
  Rule: What is ready for one person in one company is for nobody else, and nowhere else

    Background:
      Given Tom has looked at his figures

    @cwe_639
    Example: A colleague looks
      Given Maya works at Acme and is signed in
      And Maya has 3 episodes that succeeded, with a score of 1 each
      When Maya looks at her figures
      Then Maya's figures are of 3 episodes

    @cwe_863
    Example: He himself looks while he acts at another company
      Given Tom belongs to Globex as well, where he has an episode that succeeded, with a score of 1
      And Tom has switched to Globex
      When Tom looks at his figures
      Then Tom's figures are of 1 episode

    @cwe_287
    Example: Somebody who is not signed in
      When Mallory, who is not signed in, looks at Tom's figures
      Then Mallory is not recognised

    @cwe_863
    Example: His own agent
      Given Tom's agent is supervised
      When Tom's agent looks at Tom's figures itself
      Then Tom's agent is refused because only people may do this

    @asvs_5_0_0_v8_3_2
    Example: He himself, suspended meanwhile
      Given Tom has been suspended
      When Tom looks at his figures
      Then Tom is not recognised

    @cwe_613
    Example: He himself, signed out meanwhile
      Given Tom has signed out
      When Tom looks at his figures
      Then Tom is not recognised

  @asvs_5_0_0_v8_2_2 @asvs_5_0_0_v14_2_2 @cwe_524
  Rule: What stands ready says for whom it is, and where, and is shown to nobody else wherever it lies

    Background:
      Given Tom has looked at his figures

    Example: A colleague's lie where his would
      Given Maya works at Acme, has 3 episodes, and has looked at her figures
      And what is ready for Maya lies where it would be ready for Tom
      When Tom looks at his figures
      Then Tom's figures are of 2 episodes

    @cwe_863
    Example: His own from another company lie where those from Acme would
      Given Tom belongs to Globex as well, where he has an episode that succeeded, with a score of 1
      And Tom has switched to Globex, has looked at his figures there, and has switched back to Acme
      And what is ready for Tom at Globex lies where it would be ready for him at Acme
      When Tom looks at his figures
      Then Tom's figures are of 2 episodes

  @live @asvs_5_0_0_v15_4_2 @cwe_362
  Rule: What was computed before something changed is not shown after it

    Example: One is deleted while they are computed
      Given Tom's figures are being computed
      And Tom has deleted one of his episodes meanwhile
      When Tom looks at his figures once that is done
      Then Tom's figures are of 1 episode

    Example: He looks when one is as good as deleted
      Given one of Tom's episodes is being deleted, and as good as gone
      And Tom has looked at his figures meanwhile
      When Tom looks at his figures once that is done
      Then Tom's figures are of 1 episode

  @asvs_5_0_0_v16_5_2
  Rule: Without the cache everything is computed, and right

    Example: Nobody is there
      Given the cache lies where nobody answers
      When Tom looks at his figures
      Then Tom's figures are of 2 episodes

    @cwe_833
    Example: Somebody is there, and says nothing
      Given the cache lies where nothing is ever said
      When Tom looks at his figures
      Then Tom's figures are of 2 episodes
      And Tom didn't wait for the cache to say something

    Example: Deleting one
      Given the cache is out of reach
      When Tom deletes one of his episodes
      Then it is gone

    @cwe_672
    Example: What was deleted meanwhile is not forgotten
      Given Tom has looked at his figures
      And the cache is out of reach
      And Tom has deleted one of his episodes
      When Tom looks at his figures once the cache is back
      Then Tom's figures are of 1 episode

  @asvs_5_0_0_v2_2_1 @cwe_20
  Rule: What can't be read as figures, word for word, is not believed

    Scenario Outline: What is ready for Tom <fault>
      Given Tom has looked at his figures
      And what is ready for Tom <fault>, but speaks of a thousand episodes
      When Tom looks at his figures
      Then Tom's figures are of 2 episodes

      Examples: Faults
        | fault                                     |
        | breaks off in the middle                  |
        | is no text                                |
        | is something else altogether              |
        | doesn't say for whom it is                |
        | doesn't say where that person acts        |
        | doesn't say since which change it is true |
        | is true since no change there was         |
        | doesn't say how long it counts            |
        | counts for ever                           |
        | holds less than figures have              |
        | holds more than figures have              |
        | holds a number that is none               |
        | holds a number below zero                 |

  @asvs_5_0_0_v15_2_2 @cwe_770
  Rule: The cache doesn't grow without end: what wasn't asked for the longest makes room

    Background:
      Given Maya and Gita work at Acme and are signed in
      And the cache has room for the figures of two people
      And Tom has looked at his figures
      And Tom got another episode, of which the cache was not told

    Example: Another one looks
      Given Maya has looked at her figures, too
      When Tom looks at his figures
      Then Tom's figures are of 2 episodes

    Example: Two others look
      Given Maya and Gita have looked at their figures, too
      When Tom looks at his figures
      Then Tom's figures are of 3 episodes

    Example: He looks again before the second of them
      Given Maya has looked at her figures, too
      And Tom and Gita have looked at their figures, too
      When Tom looks at his figures
      Then Tom's figures are of 2 episodes

  @live
  Rule: Workers that share a store have figures ready together

    Background:
      Given two workers of Atom share a store
      And Tom has looked at his figures

    Example: He looks at the second
      Given Tom got another episode, of which the cache was not told
      When Tom looks at his figures at the second worker
      Then Tom's figures are of 2 episodes

    Example: He looks at the second, having deleted one at the first
      Given Tom has deleted one of his episodes
      When Tom looks at his figures at the second worker
      Then Tom's figures are of 1 episode

    Example: A colleague looks at the second
      Given Maya works at Acme and is signed in
      And Maya has 3 episodes that succeeded, with a score of 1 each
      When Maya looks at her figures at the second worker
      Then Maya's figures are of 3 episodes
