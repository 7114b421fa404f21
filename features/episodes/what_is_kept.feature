@episodes @secu_07 @intg_01
Feature: What is kept as an episode
  What an agent did and a person judged is kept for whoever asked for it: a proposal that was
  done, training that was completed, a run that somebody supervised. Of what nobody judged nothing
  is kept.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Maya is signed in
    And Tom is signed in
    And Tom's agent is an intern

  Rule: Work that a person judged is kept for whoever asked for it

    Example: A proposal that was approved
      Given Tom has asked his agent to change its data
      When Maya approves the proposal
      Then Tom finds one episode of his agent, which succeeded
      And it consists of what was said and what was done

    Example: A proposal that was rejected
      Given Tom has asked his agent to change its data
      And Maya has rejected the proposal
      When Tom looks at his episodes
      Then Tom sees no episodes

    Example: A proposal that was approved, and could not be done
      Given Tom has asked his agent to change its data
      And Maya has approved the proposal while Tom's agent was paused
      When Tom looks at his episodes
      Then Tom sees no episodes

    Example: What an autonomous agent did, which nobody judged
      Given Tom's agent is autonomous
      And Tom has asked his agent to change its data
      When Tom looks at his episodes
      Then Tom sees no episodes

    Example: A rehearsal
      Given Tom has rehearsed a high act with his agent
      And Maya has approved the proposal
      When Tom looks at his episodes
      Then Tom sees no episodes

    Example: Training that was completed
      Given Tom's agent is a student
      And Tom has set his agent going
      When Maya completes the training
      Then Tom finds one episode of his agent, which succeeded
      And it consists of what was thought of it

    Example: A run that was completed
      Given Maya supervises a run of Tom's agent that Tom asked for
      When Maya completes the run
      Then Tom finds one episode of his agent, which succeeded
      And it consists of what was done

    Example: A run that was corrected
      Given Maya supervises a run of Tom's agent that Tom asked for
      And Maya has corrected the run
      When Maya completes the run
      Then Tom finds one episode of his agent, which succeeded
      And it consists of what was done and what was stepped in with

    Example: A run that was terminated
      Given Maya supervises a run of Tom's agent that Tom asked for
      When Maya terminates the run
      Then Tom finds one episode of his agent, which was terminated

    @cwe_639 @api1_2023
    Example: Whoever approved it doesn't have it
      Given Tom has asked his agent to change its data
      And Maya has approved the proposal
      When Maya looks at her episodes
      Then Maya sees no episodes

    @cwe_639 @api1_2023
    Example: Whoever owns the agent doesn't have it, if somebody else asked
      Given Tom has become an administrator
      And Maya has asked Tom's agent to change its data
      When Tom approves the proposal
      Then Maya finds one episode of Tom's agent, which succeeded
      And it is none of Tom's

    @asvs_5_0_0_v14_2_7 @cwe_212
    Example: Whoever asked has left before it was done
      Given Tom's agent is supervised
      And Maya has set Tom's agent going
      And Tom has taken the run up, and Maya has left Acme since
      When Tom completes the run
      Then Maya finds no episodes at Acme, once she is back

    @live @asvs_5_0_0_v15_4_2 @cwe_362 @cwe_833
    Example: Whoever asked leaves at the instant in which it is done
      Given Tom supervises a run of Tom's agent that Maya asked for
      When Tom completes the run while Maya leaves Acme
      Then the run is completed
      And nobody waited in vain
      And Maya finds no episodes at Acme, once she is back

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: An episode tells for an agent only if somebody without a part in it judged it

    Example: Maya approves what Tom asked of his agent
      Given Tom has asked his agent to change its data
      When Maya approves the proposal
      Then Maya has done so, and Tom's agent has 1 episode to show

    Example: Tom approves what Maya asked of his agent
      Given Tom has become an administrator
      And Maya has asked Tom's agent to change its data
      When Tom approves the proposal
      Then Tom has done so, and Tom's agent has 0 episodes to show

    Example: Maya completes the training
      Given Tom's agent is a student
      And Tom has set his agent going
      When Maya completes the training
      Then Maya has done so, and Tom's agent has 1 episode to show

    Example: Maya completes the run
      Given Maya supervises a run of Tom's agent that Tom asked for
      When Maya completes the run
      Then Maya has done so, and Tom's agent has 1 episode to show

    Example: Tom completes his agent's run himself
      Given Tom supervises a run of Tom's agent that Maya asked for
      When Tom completes the run
      Then Tom has done so, and Tom's agent has 0 episodes to show

    Example: Tom completes his agent's training himself
      Given Tom has become an administrator
      And Tom's agent is a student
      And Maya has set Tom's agent going
      When Tom completes the training
      Then Tom has done so, and Tom's agent has 0 episodes to show
