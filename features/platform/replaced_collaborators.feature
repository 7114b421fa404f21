@platform @intg_02
Feature: Replaced collaborators
  A scenario may put something of its own in the place of what the platform works with.
  It meets that; the next one meets the real thing again, however the first one ended.
  These scenarios play two others on a stage of their own, one after the other.

  Rule: What one scenario puts in the place of a collaborator is gone for the next

    Scenario Outline: A scenario replaces <collaborator> and <ends>
      When one scenario replaces <collaborator> by <another> and <ends>
      Then that scenario meets what it put there
      And the next scenario meets the real one again

      Examples: Collaborators, and endings
        | collaborator       | another                   | ends   |
        | the database       | one that is broken        | passes |
        | the database       | one that is broken        | fails  |
        | the cache          | one with nothing ready    | passes |
        | the cache          | one with nothing ready    | fails  |
        | the mailer         | one that loses everything | passes |
        | the mailer         | one that loses everything | fails  |
        | the settings       | some that let nobody in   | passes |
        | the settings       | some that let nobody in   | fails  |
        | an outside service | one that answers          | passes |
        | an outside service | one that answers          | fails  |
        | the resolver       | one that leads inside     | passes |
        | the resolver       | one that leads inside     | fails  |
