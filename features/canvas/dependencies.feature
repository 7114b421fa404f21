@canvas @intg_06 @secu_04
Feature: What a component may depend on
  A program may depend on published packages, each in one version and known by its hash, from two places that are
  known by their exact names. What is wrong with a dependency is said by its place in the list. Nothing is fetched: a
  dependency is a promise of what a program would be handed, were it run.

  Background:
    Given Maya and Tom work at Acme and are signed in

  @asvs_5_0_0_v3_6_1 @cwe_625 @cwe_829 @api8_2023
  Rule: A dependency comes from a known place, by the one spelling that it has

    Scenario Outline: Maya's third dependency is the <trick>
      When Maya writes dependencies with the <trick>
      Then Maya is asked to correct the dependencies because of <reason> in its third line

      Examples: Other hosts
        | trick                | reason           |
        | other host           | the host         |
        | host as prefix       | the host         |
        | host as suffix       | the host         |
        | host as subdomain    | the host         |
        | host in path         | the host         |
        | known host as a user | the host         |
        | user at host         | the host         |
        | host dot missing     | the host         |
        | host trailing dot    | the host         |
        | host capitals        | the host         |
        | host usual port      | the host         |
        | host backslash       | unplain spelling |
        | host letter          | unplain spelling |

      Examples: Other ways
        | trick           | reason           |
        | plain scheme    | no encryption    |
        | any scheme      | no encryption    |
        | scheme capitals | unplain spelling |
        | line end after  | unplain spelling |

      Examples: Other paths
        | trick                | reason           |
        | path of repositories | the path         |
        | path prefix          | the path         |
        | path of the other    | the path         |
        | path up within       | unplain spelling |
        | path up encoded      | unplain spelling |
        | path double          | unplain spelling |
        | query                | unplain spelling |
        | query empty          | unplain spelling |
        | fragment             | unplain spelling |

    Example: A chart from the first of them, by its exact name
      When Maya writes the chart of the honest catalogue of dependencies
      Then Maya's component is let in

    Example: A drawing from the second
      When Maya writes the drawing of the honest catalogue of dependencies
      Then Maya's component is let in

  @asvs_5_0_0_v3_6_1 @cwe_353 @cwe_829 @api8_2023
  Rule: A dependency is one file of one version, known by its hash

    Scenario Outline: Tom's third dependency is the <trick>
      When Tom writes dependencies with the <trick>
      Then Tom is asked to correct the dependencies because of <reason> in its third line

      Examples: What changes, or is something else
        | trick             | reason           |
        | version latest    | no one version   |
        | version minor     | no one version   |
        | version elsewhere | no one version   |
        | file page         | the kind of file |
        | file without dot  | the kind of file |

      Examples: What isn't known by its hash
        | trick                             | reason   |
        | hash left out                     | the hash |
        | hash of an old kind               | the hash |
        | hash cut short                    | the hash |
        | hash of another kind than it says | the hash |
        | pair of hashes                    | the hash |
        | hash with something behind it     | the hash |

    Example: A version before its time, and a package of somebody's own, are versions all the same
      When Tom writes a component with each of the honest catalogue of dependencies
      Then each of them is let in

  @asvs_5_0_0_v15_2_2 @cwe_770
  Rule: A program depends on 10 files at most, on each once, by an address of 300 characters at most

    Example: Ten
      When Maya writes 10 dependencies, each another
      Then Maya's component is let in

    Example: One more
      When Maya writes 11 dependencies, each another
      Then Maya is asked to correct the dependencies because of too many in its eleventh line

    Example: The same once more
      When Maya writes the same dependency for the third time
      Then Maya is asked to correct the dependencies because of naming it twice in its third line

    Example: As long as may be
      When Maya writes dependencies of an address of 300 characters
      Then Maya's component is let in

    Example: A character longer
      When Maya writes dependencies of an address of 301 characters
      Then Maya is asked to correct the dependencies because of unplain spelling in its first line

  @asvs_5_0_0_v3_6_1 @cwe_625 @api8_2023
  Rule: No hostile dependency is let in

    Example: The hostile catalogue is refused as a whole
      When Maya writes a component with each of the hostile catalogue of dependencies
      Then Maya is asked to correct the dependencies of each, and has written no component

    Example: What is honest is let in besides
      When Maya writes the style of the honest catalogue of dependencies
      Then Maya's component is let in
