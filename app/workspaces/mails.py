"""The mails that workspaces send. No word in them was chosen by whoever caused them."""

from app.mail import Letter
from app.workspaces.events import Invited


def invitation(public_url: str, event: Invited) -> Letter:
    """Tell the owner of an address that they are invited."""
    return Letter(
        recipient=event.email,
        subject="You are invited to a workspace at Atom",
        text="Somebody at Atom invites you to work with them. Sign in, or make an account with this address, and "
        f"join here:\n\n{public_url}/join?token={event.token}\n\nIf you know of nothing, you need do nothing.\n",
    )
