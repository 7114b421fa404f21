@living_documentation
Feature: A summary for whoever reviews a change
  It is shown among other people's words, by a service that makes links, pictures and calls for attention of what it
  finds in them. So it must be short, true, and nothing but words.

  Rule: The summary says what the document says

    Background:
      Given a suite where everything goes wrong that can

    Example: Everything goes wrong that can, in a few lines
      When its document is made with a summary
      Then the summary opens with the verdict that the document opens with
      And it names every example that didn't simply pass
      And it says, as the document does, why not to rely on it

  Rule: What comes from an example stays words in the summary

    Background:
      Given a suite where everything goes wrong that can

    Scenario Outline: A name that holds <trick>
      Given the name of the example that fails midway holds <trick>
      When its document is made with a summary
      Then the summary shows the name that holds <trick> as words and nothing else

      Examples: What would be made into something else
        | trick                          |
        | a link                         |
        | a picture                      |
        | a script                       |
        | the end of what is quoted      |
        | a call for somebody            |
        | a line that would be a heading |
        | words that turn around         |

  Rule: Whoever asks to be stopped is stopped if anything is broken

    Background:
      Given a suite of ten examples

    Example: Examples failed
      When its document is made, to stop at whatever is broken
      Then whoever made it is stopped

    Example: Examples were only left out
      Given only the example that simply passes ran
      When its document is made, to stop at whatever is broken
      Then whoever made it is not stopped
