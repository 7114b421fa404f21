"""The mails that identity sends. They hold no word that a person chose: nobody can have us mail theirs."""

from email.message import EmailMessage

from app.identity.events import SignedUp
from app.settings import Settings


def welcome(event: SignedUp, settings: Settings) -> EmailMessage:
    """Tell the owner of an address that an account was made with it."""
    message = EmailMessage()
    message["From"] = settings.mail_from
    message["To"] = event.email
    message["Subject"] = "Your account at Atom"
    message.set_content(
        "An account at Atom was made with this address.\n\nIf that wasn't you, you need do nothing.\n"
    )
    return message
