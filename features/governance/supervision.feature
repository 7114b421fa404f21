@governance @secu_02 @intg_01
Feature: Supervision
  A supervised agent that an event would set going waits until a person takes its run up.
  Whoever works there may pause or terminate it; only who supervises it, or an administrator
  with no part in it, lets it go on. What a run was like counts towards graduation.

  Background:
    Given Maya and Tom work at Acme
    And Gita is an administrator at Globex
    And Maya, Tom and Gita are signed in
    And Tom's agent is supervised

  Rule: Who may run under supervision only waits for it

    Example: Tom's agent waits
      Given Tom has set his agent going
      When Maya looks at the supervised runs of Acme
      Then Maya sees that Tom's agent waits to be supervised

    @cwe_639 @api1_2023
    Example: Gita looks
      Given Tom has set his agent going
      When Gita looks at the supervised runs of Globex
      Then Gita sees no supervised run

    Example: It was set going a second time
      Given Tom has set his agent going
      And Maya has set Tom's agent going
      When Maya looks at the supervised runs of Acme
      Then Maya sees that Tom's agent waits to be supervised

    Example: Nobody set it going
      When Maya looks at the supervised runs of Acme
      Then Maya sees no supervised run

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Whoever works in the workspace may take a run up

    Background:
      Given Tom has set his agent going

    Example: A colleague takes it up
      When Maya takes the run up
      Then Tom's agent runs, and Maya supervises it

    Example: Whoever set it going takes it up
      When Tom takes the run up
      Then Tom's agent runs, and Tom supervises it

    Example: A viewer takes it up
      Given Maya has become a viewer
      When Maya takes the run up
      Then Maya is refused because viewers only look

    @cwe_304
    Example: Somebody who hasn't confirmed an address takes it up
      Given Maya's account is not confirmed yet
      When Maya takes the run up
      Then Maya is refused because who hasn't confirmed an address may only look

    Example: The agent takes it up itself
      When Tom's agent takes the run up itself
      Then Tom's agent is refused because only people may do this

    @cwe_287
    Example: Mallory, who is not signed in, takes it up
      When Mallory takes the run up
      Then Mallory is not recognised

  @asvs_5_0_0_v8_3_2 @cwe_863 @api5_2023
  Rule: An agent is judged as it is when its run is taken up

    Background:
      Given Tom has set his agent going

    Scenario Outline: It is <maturity> by then
      Given Tom's agent is <maturity>
      When Tom takes the run up
      Then Tom is refused because the agent is not mature enough
      And Tom is told that it takes one that is supervised
      And Tom's agent has done nothing

      Examples: Less mature
        | maturity  |
        | a student |
        | an intern |

    Example: It is autonomous by then
      Given Tom's agent is autonomous
      When Maya takes the run up
      Then Tom's agent runs, and Maya supervises it

    Example: It is autonomous by then, and at the limit of what it may do
      Given Tom's agent is autonomous
      And Tom's agent has acted 60 times 59 minutes ago
      When Tom takes the run up
      Then Tom is refused at a guardrail because the agent has acted too often

    Example: It is paused by then
      Given Tom's agent has been paused
      When Maya takes the run up
      Then Maya is refused because the agent is not at work
      And Tom's agent has done nothing

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: A run waits for exactly 24 hours

    Background:
      Given Tom has set his agent going

    @clock
    Example: A second before they are over
      Given Maya is signed in again 23 hours, 59 minutes and 59 seconds later
      When Maya takes the run up
      Then Tom's agent runs, and Maya supervises it

    @clock
    Example: After exactly 24 hours
      Given Maya is signed in again 24 hours later
      When Maya takes the run up
      Then Maya is told that nobody took the run up in time
      And Tom's agent has done nothing

    @clock
    Example: One that was taken up goes on
      Given Maya has taken the run up
      And Maya is signed in again 24 hours later
      When Maya completes the run
      Then the run is completed

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: Whoever works in the workspace may pause a run, and terminate it

    Background:
      Given Tom has set his agent going
      And Maya has taken the run up

    Example: A colleague pauses it
      When Tom pauses the run
      Then the run is paused

    Example: A colleague terminates it
      When Tom terminates the run
      Then the run is terminated

    Scenario Outline: A viewer <holds> it
      Given Tom has become a viewer
      When Tom <holds> the run
      Then Tom is refused because viewers only look

      Examples: Both ways
        | holds      |
        | pauses     |
        | terminates |

    Example: One that is paused is terminated
      Given Maya has paused the run
      When Tom terminates the run
      Then the run is terminated

    @cwe_304
    Example: Somebody who hasn't confirmed an address terminates it
      Given Tom's account is not confirmed yet
      When Tom terminates the run
      Then Tom is refused because who hasn't confirmed an address may only look

    @cwe_287
    Example: Mallory, who is not signed in, terminates it
      When Mallory terminates the run
      Then Mallory is not recognised

  @asvs_5_0_0_v8_2_1 @cwe_863 @api5_2023
  Rule: An agent has no part in how it is supervised

    Background:
      Given Tom has set his agent going
      And Tom has taken the run up

    Scenario Outline: The agent <does> its own run
      When Tom's agent <does> the run itself
      Then Tom's agent is refused because only people may do this

      Examples: Everything one can do with it
        | does       |
        | follows    |
        | pauses     |
        | corrects   |
        | completes  |
        | terminates |

    Example: The agent resumes its own run
      Given Maya has paused the run
      When Tom's agent resumes the run itself
      Then Tom's agent is refused because only people may do this

    Example: Its owner resumes the run
      Given Maya has paused the run
      When Tom resumes the run
      Then the run is running

  Rule: A run that nobody has taken up may be terminated, too

    Example: A colleague terminates one that waits
      Given Tom has set his agent going
      When Maya terminates the run
      Then the run is terminated
      And Tom's agent has done nothing

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: Only who supervises a run, and administrators with no part in it, let it go on

    Background:
      Given Tom has set his agent going
      And Maya has taken the run up

    Example: Who supervises it corrects it
      When Maya corrects the run
      Then Tom sees how Maya corrected it

    Example: Who supervises it completes it
      When Maya completes the run
      Then the run is completed

    Example: Who supervises it resumes it
      Given Tom has paused the run
      When Maya resumes the run
      Then the run is running

    Scenario Outline: The agent's owner, who set it going, <does> it
      When Tom <does> the run
      Then Tom is refused because somebody else supervises the run

      Examples: Either way
        | does      |
        | corrects  |
        | completes |

    Example: The agent's owner resumes what he paused himself
      Given Tom has paused the run
      When Tom resumes the run
      Then Tom is refused because somebody else supervises the run

    Example: The agent's owner is an administrator
      Given Tom has become an administrator
      When Tom completes the run
      Then Tom is refused because somebody else supervises the run

    Example: Who supervised it has become a viewer
      Given Maya has become a viewer
      When Maya completes the run
      Then Maya is refused because viewers only look

    Example: It is resumed while its agent is paused
      Given Tom has paused the run
      And Tom's agent has been paused
      When Maya resumes the run
      Then Maya is refused because the agent is not at work

    Example: It is completed while its agent is paused
      Given Tom's agent has been paused
      When Maya completes the run
      Then Maya is refused because the agent is not at work

    Example: It is resumed once its agent has been put back
      Given Tom has paused the run
      And Tom's agent is an intern
      When Maya resumes the run
      Then Maya is refused because the agent is not mature enough

  @asvs_5_0_0_v8_2_2 @cwe_863 @api1_2023
  Rule: An administrator steps in for who supervises a run, unless it is their own

    Background:
      Given Maya has become an administrator
      And Tom has become an administrator

    Scenario Outline: Tom supervises it himself, and Maya <does> it
      Given Tom has set his agent going
      And Tom has taken the run up
      When Maya <does> the run
      Then the run is <how>

      Examples: Either way
        | does      | how       |
        | corrects  | running   |
        | completes | completed |

    Example: Tom supervises it himself, and has been removed
      Given Tom has set his agent going
      And Tom has taken the run up
      And Tom has been removed from Acme
      When Maya completes the run
      Then the run is completed

    Example: Maya set Tom's agent going, Tom supervises it, and Maya completes it
      Given Maya has set Tom's agent going
      And Tom has taken the run up
      When Maya completes the run
      Then Maya is refused because somebody else supervises the run

    Example: Maya set Tom's agent going and supervises it, and its owner completes it
      Given Maya has set Tom's agent going
      And Maya has taken the run up
      When Tom completes the run
      Then Tom is refused because somebody else supervises the run

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Nobody follows a run of another workspace, or steps into it

    Background:
      Given Tom has set his agent going

    Example: A viewer of the same workspace follows it
      Given Maya has taken the run up
      And Tom has become a viewer
      When Tom follows the run
      Then Tom sees that Maya supervises it

    Scenario Outline: Gita <does> a run that waits
      When Gita <does> the run
      Then Gita is told that there is no such thing

      Examples: Everything one can do with it
        | does       |
        | follows    |
        | terminates |

    Example: Gita takes it up
      When Gita takes the run up
      Then Gita is told that there is no such thing

    Scenario Outline: Gita <does> one that was taken up
      Given Maya has taken the run up
      When Gita <does> the run
      Then Gita is told that there is no such thing

      Examples: Everything more that one can do with it
        | does      |
        | pauses    |
        | corrects  |
        | completes |

    Example: Gita resumes one that was paused
      Given Maya has taken the run up
      And Maya has paused the run
      When Gita resumes the run
      Then Gita is told that there is no such thing

    Example: Maya belongs to both, and acts at Globex
      Given Maya belongs to Globex as well
      And Maya has switched to Globex
      When Maya takes the run up
      Then Maya is told that there is no such thing

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: Every step leads on from where the run stands

    Background:
      Given Tom has set his agent going

    Scenario Outline: One that waits, and Maya <does> it
      Given Maya has become an administrator
      When Maya <does> the run
      Then Maya is told that the run waits to be supervised

      Examples: Nothing to step into yet
        | does      |
        | pauses    |
        | resumes   |
        | corrects  |
        | completes |

    Example: One that is paused is corrected
      Given Maya has taken the run up
      And Maya has paused the run
      When Maya corrects the run
      Then Tom sees how Maya corrected it, while it is paused

    Example: It is taken up a second time
      Given Maya has taken the run up
      When Tom takes the run up
      Then Tom is told that the run goes on already

    Example: One that goes on is resumed
      Given Maya has taken the run up
      When Maya resumes the run
      Then Maya is told that the run goes on already

    Scenario Outline: One that is paused, and Maya <does> it
      Given Maya has taken the run up
      And Maya has paused the run
      When Maya <does> the run
      Then Maya is told that the run is paused

      Examples: Not without resuming it
        | does      |
        | pauses    |
        | completes |

    Scenario Outline: One that has <ended>, and Maya <does> it
      Given Maya has taken the run up
      And Maya has <ended> the run
      When Maya <does> the run
      Then Maya is told that the run was <ended>

      Examples: No way back
        | ended      | does       |
        | completed  | pauses     |
        | completed  | resumes    |
        | completed  | corrects   |
        | completed  | completes  |
        | completed  | terminates |
        | terminated | pauses     |
        | terminated | resumes    |
        | terminated | corrects   |
        | terminated | completes  |
        | terminated | terminates |

    Example: One that was terminated is taken up
      Given Maya has terminated the run
      When Tom takes the run up
      Then Tom is told that the run was terminated

  @asvs_5_0_0_v15_4_2 @cwe_367 @api6_2023
  Rule: Of two who take a run up at the same instant one is too late

    @live
    Example: Maya and Tom
      Given Tom has set his agent going
      When Maya and Tom take the run up at the same instant
      Then exactly one of them supervises it, and the other is told that it goes on already
      And Tom's agent has been set going once

  @asvs_5_0_0_v7_4_1 @cwe_613
  Rule: To stop an agent ends its runs, for good

    Background:
      Given Tom has set his agent going
      And Tom has taken the run up

    Scenario Outline: <what>
      Given Maya has become an administrator
      When <what>
      Then the run is terminated

      Examples: Every way to stop it
        | what                     |
        | Maya stops Tom's agent   |
        | Maya retires Tom's agent |
        | Maya stops all agents    |

    Example: It was stopped, and resumed
      Given Maya has stopped Tom's agent
      And Tom has resumed his agent
      When Tom completes the run
      Then Tom is told that the run was terminated

    Example: It was only paused, and resumed
      Given Maya has paused Tom's agent
      And Tom has resumed his agent
      When Tom completes the run
      Then the run is completed

    @clock
    Example: One that is asked for after it was resumed
      Given Maya has stopped Tom's agent
      And Tom has resumed his agent
      And Tom is signed in again 1 minute later
      When Tom sets his agent going
      Then Tom's agent waits to be supervised once more

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: What a run was like counts towards graduation

    Background:
      Given Tom has set his agent going
      And Maya has taken the run up

    Example: Nobody stepped in
      When Maya completes the run
      Then it counts as an episode with a score of 1 that nobody interrupted

    Scenario Outline: Somebody <stepped in>
      Given <stepped in>
      When Maya completes the run
      Then it counts as an interrupted episode with a score of <score>

      Examples: Each time costs a tenth
        | stepped in                               | score |
        | Maya has corrected the run               | 0.9   |
        | Tom has paused the run, and Maya resumed | 0.9   |
        | Maya has corrected the run 10 times      | 0     |
        | Maya has corrected the run 11 times      | 0     |

    Example: It had to be terminated
      When Tom terminates the run
      Then it counts as an interrupted episode with a score of 0

    Example: It ended because its agent was stopped
      When Tom stops his agent
      Then it counts as an interrupted episode with a score of 0

    Example: It had ended when its agent was stopped
      Given Maya has completed the run
      When Tom stops his agent
      Then it counts as an episode with a score of 1 that nobody interrupted

    Example: It has not ended yet, and nobody stepped in
      When Tom follows the run
      Then it counts for nothing

    Example: It has not ended yet, and somebody had to step in
      When Maya corrects the run
      Then it counts as an interrupted episode with a score of 0.9

    @clock
    Example: It began before its agent was put back, and ends after it has risen again
      Given a minute later Tom's agent was put back, and has risen again
      And Maya is signed in again 1 minute later
      When Maya completes the run
      Then it counts for nothing

  @asvs_5_0_0_v2_3_1 @cwe_841 @api6_2023
  Rule: Nobody makes an agent look better by supervising their own

    Example: Tom, its owner, supervises what he asked for
      Given Tom has set his agent going
      And Tom has taken the run up
      When Tom completes the run
      Then it counts for nothing

    Example: Tom, its owner, supervises what Maya asked for
      Given Maya has set Tom's agent going
      And Tom has taken the run up
      When Tom completes the run
      Then it counts for nothing

    Example: Maya supervises what she asked Tom's agent for
      Given Maya has set Tom's agent going
      And Maya has taken the run up
      When Maya completes the run
      Then it counts for nothing

    Example: Tom supervises what he asked for, and a colleague had to step in
      Given Tom has set his agent going
      And Tom has taken the run up
      And Maya has paused the run, and Tom resumed
      When Tom completes the run
      Then it counts as an interrupted episode with a score of 0.9

    Example: A colleague supervises it
      Given Tom has set his agent going
      And Maya has taken the run up
      When Maya completes the run
      Then it counts as an episode with a score of 1 that nobody interrupted

  Rule: A run that never began counts for nothing

    Example: Maya terminates it
      Given Tom has set his agent going
      When Maya terminates the run
      Then it counts for nothing

  @cwe_20
  Rule: A correction is kept word for word, and says something

    Background:
      Given Tom has set his agent going
      And Maya has taken the run up

    Scenario Outline: It consists of <text>
      When Maya corrects the run with a text that is <text>
      Then Tom sees the correction exactly as she wrote it

      Examples: Whatever it says
        | text                      |
        | several lines             |
        | markup                    |
        | a command to the database |
        | 2000 characters           |

    Scenario Outline: It is <text>
      When Maya corrects the run with a text that is <text>
      Then Maya is asked to correct the text

      Examples: Nothing to go by
        | text               |
        | empty              |
        | only blank         |
        | of 2001 characters |

  @asvs_5_0_0_v2_4_1 @cwe_770 @api4_2023
  Rule: A run is corrected a hundred times, and then no more

    Background:
      Given Tom has set his agent going
      And Maya has taken the run up

    Example: For the hundredth time
      Given Maya has corrected the run 99 times
      When Maya corrects the run
      Then the run is running

    Example: For the hundred-and-first time
      Given Maya has corrected the run 100 times
      When Maya corrects the run
      Then Maya is told that the run was corrected often enough

  @asvs_5_0_0_v16_3_3 @cwe_778 @api8_2023
  Rule: Every step into a run is kept for the auditor

    Background:
      Given Tom has set his agent going
      And Maya has taken the run up

    Scenario Outline: Maya <does> it
      When Maya <does> the run
      Then Acme's auditor finds that Maya <did> the run

      Examples: What is kept
        | does       | did        |
        | pauses     | paused     |
        | corrects   | corrected  |
        | completes  | completed  |
        | terminates | terminated |

    Example: Maya resumes it
      Given Maya has paused the run
      When Maya resumes the run
      Then Acme's auditor finds that Maya resumed the run

  @asvs_5_0_0_v16_3_3 @cwe_778 @api8_2023
  Rule: Taking a run up is kept for the auditor

    Example: Maya takes it up
      Given Tom has set his agent going
      When Maya takes the run up
      Then Acme's auditor finds that Maya started the run
