"""The mails that identity sends. They hold no word that a person chose: nobody can have us mail theirs."""

from app.identity.events import SignedUp
from app.mail import Letter


def welcome(event: SignedUp) -> Letter:
    """Tell the owner of an address that an account was made with it."""
    return Letter(
        recipient=event.email,
        subject="Your account at Atom",
        text="An account at Atom was made with this address.\n\nIf that wasn't you, you need do nothing.\n",
    )
