@authentication @secu_01
Feature: Registering with a name
  Programs that know accounts by a name may register one, and sign in by the form that
  OAuth 2 describes, with the name or with the address.

  Rule: A name has at most one account

    Example: Maya registers
      When Maya registers as "maya.ray"
      Then Maya is registered

    Example: Tom registers as somebody else
      Given Maya has registered as "maya.ray"
      When Tom registers as "tom.ray"
      Then Tom is registered

    Scenario Outline: Tom registers with Maya's name <spelt>
      Given Maya has registered as "maya.ray"
      When Tom registers as "<name>"
      Then Tom is turned away because the name is taken

      Examples: Spellings
        | spelt                   | name     |
        | as she writes it        | maya.ray |
        | in capital letters      | MAYA.RAY |

    @live @cwe_367
    Example: Two register with one name at the same instant
      When Maya and Tom register as "the.same" at the same instant
      Then exactly one of them is registered
      And the other is turned away because the name is taken

  @cwe_290
  Rule: A name is no address, so that nobody passes for somebody else

    Scenario Outline: A name <kind>
      When Tom registers as "<name>"
      Then Tom is asked to correct his name for signing in

      Examples: No names
        | kind                     | name                |
        | that is Maya's address   | maya@people.example |
        | of two letters           | to                  |
        | with a space             | tom ray             |

    Example: A name in letters that look like others
      When Tom registers as "tom.ray" in letters that look like these
      Then Tom is asked to correct his name for signing in

    Example: A name of letters, digits, dots, dashes and underlines
      When Tom registers as "Tom_Ray-7.b"
      Then Tom is registered

  Rule: Registering is held to what signing up is held to

    Example: A password of eleven characters
      When Maya registers as "maya.ray" with a password of 11 characters
      Then Maya is asked to correct her password

    Example: The name as the password
      When Maya registers as "maya.ray.of.acme" with that name as her password
      Then Maya is asked to correct her password

    Example: A common password
      When Maya registers as "maya.ray" with a common password
      Then Maya is asked to correct her password

    Example: More than was asked
      When Maya registers as "maya.ray" and asks for an administrator's role
      Then Maya is asked to correct the whole request

    Example: An address that has an account
      Given Maya has an account at Acme
      When Tom registers with Maya's address
      Then Tom is told that the address is taken

    Example: An address that has none
      When Tom registers as "tom.ray"
      Then Tom is registered
      And a mail tells Tom of his new account

    @asvs_5_0_0_v15_3_1
    Example: Nothing of the password is shown
      When Maya registers as "maya.ray"
      Then Maya is registered
      And no password or hash stands in the answer

  Rule: Who registered signs in by form, with the name or with the address

    Background:
      Given Maya has registered as "maya.ray"

    Scenario Outline: Maya gives <given>
      When Maya signs in by form as <given>
      Then Maya is let in

      Examples: Ways to be named
        | given                       |
        | her name                    |
        | her name in capital letters |
        | her address                 |

    Example: A wrong password
      When Maya signs in by form with another password
      Then Maya is told that the name or the password is wrong

    Example: A suspended account
      Given Maya's new account has been suspended
      When Maya signs in by form as her name
      Then Maya is turned away because her account is inactive

    Example: A name without an account, and a wrong password
      When Maya signs in by form with another password
      Then Maya is told exactly what she is told for a name without an account

    Example: Another way of granting than the form's
      When Maya signs in by form, asking for another kind of grant
      Then Maya is asked to correct the kind of grant
