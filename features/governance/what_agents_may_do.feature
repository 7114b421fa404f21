@governance @secu_02 @intg_01
Feature: What agents may do
  What an agent may do depends on two things: how mature it is, and how grave the act is.
  One table says what people may ask of it directly, another what automation may.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Tom is signed in

  @asvs_5_0_0_v8_2_1 @cwe_862 @cwe_863 @api5_2023
  Rule: Asked directly, an agent does what its maturity allows

    Scenario Outline: One that is <maturity>, asked to <act>, does it
      Given Tom's agent is <maturity>
      When Tom asks his agent to <act>
      Then Tom's agent has done it

      Examples: Done at once
        | maturity   | act               |
        | a student  | present something |
        | an intern  | present something |
        | an intern  | stream something  |
        | supervised | present something |
        | supervised | stream something  |
        | autonomous | present something |
        | autonomous | stream something  |
        | autonomous | change its data   |
        | autonomous | delete its data   |

    Scenario Outline: One that is <maturity>, asked to <act>, proposes it
      Given Tom's agent is <maturity>
      When Tom asks his agent to <act>
      Then Tom's agent has proposed it, and not done it

      Examples: Only with somebody's approval
        | maturity   | act             |
        | an intern  | change its data |
        | supervised | change its data |

    Scenario Outline: One that is <maturity>, asked to <act>, may not do it
      Given Tom's agent is <maturity>
      When Tom asks his agent to <act>
      Then Tom is refused because the agent is not mature enough
      And Tom is told that it takes one that is <needed>

      Examples: Not at all
        | maturity   | act              | needed     |
        | a student  | stream something | an intern  |
        | a student  | change its data  | an intern  |
        | a student  | delete its data  | autonomous |
        | a student  | delete itself    | autonomous |
        | an intern  | delete its data  | autonomous |
        | an intern  | delete itself    | autonomous |
        | supervised | delete its data  | autonomous |
        | supervised | delete itself    | autonomous |

    Example: An autonomous agent is asked to delete itself
      Given Tom's agent is autonomous
      When Tom asks his agent to delete itself
      Then Tom's agent is gone

    @cwe_424
    Example: The former way to delete an agent leads through the same gate
      Given Tom's agent is supervised
      When Tom asks his agent the former way to delete itself
      Then Tom is refused because the agent is not mature enough

  @asvs_5_0_0_v8_2_1 @cwe_862 @cwe_863 @api5_2023
  Rule: Asked by automation, an agent does what its maturity allows

    Scenario Outline: One that is <maturity>, automated with <act>, does it
      Given Tom's agent is <maturity>
      When Tom automates his agent with <act>
      Then Tom's agent has done it

      Examples: Done at once
        | maturity   | act             |
        | supervised | a search        |
        | supervised | a draft         |
        | autonomous | a search        |
        | autonomous | a draft         |
        | autonomous | a message       |
        | autonomous | a payment       |

    Scenario Outline: One that is <maturity>, automated with <act>, proposes it
      Given Tom's agent is <maturity>
      When Tom automates his agent with <act>
      Then Tom's agent has proposed it, and not done it

      Examples: Only with somebody's approval
        | maturity   | act       |
        | an intern  | a search  |
        | an intern  | a draft   |
        | an intern  | a message |
        | supervised | a message |

    Scenario Outline: One that is <maturity>, automated with <act>, may not do it
      Given Tom's agent is <maturity>
      When Tom automates his agent with <act>
      Then Tom is refused because the agent is not mature enough
      And Tom is told that it takes one that is <needed>

      Examples: Not at all
        | maturity   | act       | needed     |
        | a student  | a search  | an intern  |
        | a student  | a draft   | an intern  |
        | a student  | a message | an intern  |
        | a student  | a payment | autonomous |
        | an intern  | a payment | autonomous |
        | supervised | a payment | autonomous |

  Rule: These are the tables, whole

    Example: What people may ask for
      Then governance holds of direct acts exactly that
        | maturity   | low     | moderate | high     | critical |
        | student    | allowed | blocked  | blocked  | blocked  |
        | intern     | allowed | allowed  | approval | blocked  |
        | supervised | allowed | allowed  | approval | blocked  |
        | autonomous | allowed | allowed  | allowed  | allowed  |

    Example: What automation may ask for
      Then governance holds of automation exactly that
        | maturity   | low      | moderate | high     | critical |
        | student    | blocked  | blocked  | blocked  | blocked  |
        | intern     | approval | approval | approval | blocked  |
        | supervised | allowed  | allowed  | approval | blocked  |
        | autonomous | allowed  | allowed  | allowed  | allowed  |

    Example: How grave every act is
      Then governance knows exactly these acts
        | low     | moderate | high         | critical           |
        | present | stream   | change state | delete             |
        | search  | draft    | submit       | deploy             |
        | read    | browse   | send         | pay                |
        |         |          |              | execute JavaScript |

  @asvs_5_0_0_v8_3_1 @cwe_807 @api5_2023
  Rule: How grave an act is, the table says and nobody else

    Background:
      Given Tom's agent is supervised

    Example: A message that is said to be of low gravity
      When Tom automates his agent with a message, saying it is of low gravity
      Then Tom is asked to correct how grave it is

    Example: A search that is said to be critical
      When Tom automates his agent with a search, saying it is of critical gravity
      Then Tom's agent has done it

  @asvs_5_0_0_v16_5_3 @cwe_636 @cwe_706 @api5_2023
  Rule: An act that has no such name in the table is refused

    Background:
      Given Tom's agent is autonomous

    Scenario Outline: A deletion that is written <otherwise>
      When Tom automates his agent with a deletion written <otherwise>
      Then Tom is refused because no action has this name

      Examples: Not quite its name
        | otherwise                   |
        | in capitals                 |
        | with a space before it      |
        | with a space after it       |
        | with something unseen in it |
        | in full-width letters       |
        | behind another act's name   |

    Example: An act that nobody has heard of
      When Tom automates his agent with an act that nobody has heard of
      Then Tom is refused because no action has this name

    Example: A deletion as it is written
      When Tom automates his agent with a deletion
      Then Tom's agent has done it

  Rule: A rehearsal tells what would be, and does nothing

    Example: It would be done
      Given Tom's agent is autonomous
      When Tom rehearses a critical act with his agent
      Then Tom is told that it would be done
      And Tom's agent has done nothing

    Example: It would take approval
      Given Tom's agent is an intern
      When Tom rehearses a low act with his agent
      Then Tom's agent has proposed it, and not done it

    Example: It would be refused
      Given Tom's agent is a student
      When Tom rehearses a low act with his agent
      Then Tom is refused because the agent is not mature enough

    Scenario Outline: A gravity that there isn't
      Given Tom's agent is autonomous
      When Tom rehearses an act of a gravity that is <what> with his agent
      Then Tom is asked to correct how grave it is

      Examples: Not a whole number from one to four
        | what            |
        | below the least |
        | above the most  |
        | a fraction      |
        | a word          |
        | true            |
        | nothing         |

  @cwe_863 @api5_2023
  Rule: An autonomous agent is set going by an event; any other is refused, and sent where it may learn or is watched

    Example: An autonomous agent
      Given Tom's agent is autonomous
      When Tom sets his agent going
      Then Tom's agent has done it

    Example: A student
      Given Tom's agent is a student
      When Tom sets his agent going
      Then Tom's agent is sent to training instead

    Example: An intern
      Given Tom's agent is an intern
      When Tom sets his agent going
      Then a proposal to set Tom's agent going waits for approval instead

    Example: A supervised agent
      Given Tom's agent is supervised
      When Tom sets his agent going
      Then Tom's agent waits to be supervised instead

  @asvs_5_0_0_v8_2_1 @cwe_862 @api5_2023
  Rule: People ask agents for anything only if they work there themselves

    Background:
      Given Tom's agent is autonomous

    Example: A member
      When Tom asks his agent to change its data
      Then Tom's agent has done it

    Example: A member asks a colleague's agent
      Given Maya's agent is autonomous
      When Tom asks Maya's agent to delete its data
      Then Maya's agent has done it

    Example: A member asks a colleague's agent to go
      Given Maya's agent is autonomous
      When Tom asks Maya's agent to delete itself
      Then Maya's agent is gone

    Example: A viewer
      Given Tom has become a viewer
      When Tom asks his agent to present something
      Then Tom is refused because viewers only look

    @cwe_304
    Example: Somebody who hasn't confirmed an address
      Given Tom's account is not confirmed yet
      When Tom asks his agent to present something
      Then Tom is refused because who hasn't confirmed an address may only look

    @cwe_287
    Example: Mallory is not signed in
      When Mallory asks Tom's agent to present something
      Then Mallory is not recognised

  @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
  Rule: Nobody asks agents of another workspace

    Background:
      Given Gita works at Globex
      And Gita is signed in
      And Tom's agent is autonomous

    Scenario Outline: Gita asks Tom's agent to <act>
      When Gita asks Tom's agent to <act>
      Then Gita is told that there is no such thing

      Examples: Every way to ask
        | act               |
        | present something |
        | stream something  |
        | change its data   |
        | delete its data   |
        | delete itself     |

    Example: Gita sets Tom's agent going
      When Gita sets Tom's agent going
      Then Gita is told that there is no such thing

    Example: Gita automates Tom's agent
      When Gita automates Tom's agent with a search
      Then Gita is told that there is no such thing

    Example: Maya, Tom's colleague
      Given Maya is signed in
      When Maya asks Tom's agent to present something
      Then Tom's agent has done it

  @asvs_5_0_0_v16_5_3 @cwe_636
  Rule: Where governance fails, nothing is done

    Example: The tables are out of reach
      Given Tom's agent is autonomous
      And what governs agents is out of reach
      When Tom asks his agent to change its data
      Then Tom is only told that something went wrong
      And Tom's agent has done nothing
