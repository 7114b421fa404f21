@authentication @secu_01
Feature: Acting in a workspace
  A session acts in one workspace at a time. Its owner may switch to another of theirs.

  Background:
    Given Maya is an administrator at Acme, where Tom works
    And Gita works at Globex
    And Maya belongs to Globex as well
    And Maya, Tom and Gita are signed in

  Rule: A session acts in one of its owner's workspaces

    Example: Maya looks at her workspaces
      When Maya looks at her workspaces
      Then Maya sees that she acts at Acme and belongs to Globex as well

    Example: Maya switches
      When Maya switches to Globex
      Then Maya acts at Globex

    @asvs_5_0_0_v8_4_1 @cwe_639 @api1_2023
    Example: Tom does not belong to Globex
      When Tom switches to Globex
      Then Tom is told that there is no such thing

    Example: A workspace that never was
      When Tom switches to a workspace that never was
      Then Tom is told that there is no such thing

    Example: A workspace whose name is no text
      When Tom switches to a workspace whose name holds a zero character
      Then Tom is asked to correct the workspace

    Example: Maya's other session acts where it did
      Given Maya is signed in on a second device
      When Maya switches to Globex
      Then Maya's second device acts at Acme

  @asvs_5_0_0_v8_4_1 @cwe_863
  Rule: What somebody is in one workspace counts for nothing in another

    Example: Maya administers Acme
      When Maya asks for the audit log
      Then Maya sees the audit log

    Example: At Globex she is a member
      Given Maya has switched to Globex
      When Maya asks for the audit log
      Then Maya is refused at Globex because only administrators may read the audit log

    Example: She sees Globex's people there, and not Acme's
      Given Maya has switched to Globex
      When Maya looks who works there
      Then Maya sees Gita and Maya, and not Tom

    Example: Removed from Globex, she still acts at Acme
      Given Maya has been removed from Globex
      When Maya looks at her account
      Then Maya sees her account

    Example: Removed from Globex while she acts there
      Given Maya has switched to Globex
      And Maya has been removed from Globex
      When Maya looks at her account
      Then Maya is not recognised

  @asvs_5_0_0_v16_3_3
  Rule: Switching is kept for the auditor of where it leads

    Example: Globex is where it leads
      When Maya switches to Globex
      Then Globex's auditor finds that Maya began to act there
