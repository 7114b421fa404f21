"""The mails that identity sends. They hold no word that a person chose: nobody can have us mail theirs.

Links lead to the configured public address, never to where a request says that it was sent (CWE-807).
"""

from app.identity.events import AddressKnown, ConfirmationAsked, PasswordChanged, ResetAsked, SignedUp
from app.mail import Letter


def _link(public_url: str, page: str, token: str) -> str:
    return f"{public_url}/{page}?token={token}"


def welcome(public_url: str, event: SignedUp) -> Letter:
    """Tell the owner of an address that an account was made with it, and how to confirm it."""
    link = _link(public_url, "confirm-address", event.token)
    return Letter(
        recipient=event.email,
        subject="Your account at Atom",
        text=f"An account at Atom was made with this address. Please confirm that it is yours:\n\n{link}\n\n"
        "If that wasn't you, you need do nothing.\n",
    )


def confirmation(public_url: str, event: ConfirmationAsked) -> Letter:
    """Send another link to confirm an address."""
    link = _link(public_url, "confirm-address", event.token)
    return Letter(
        recipient=event.email,
        subject="Confirm your address",
        text=f"Please confirm that this address is yours:\n\n{link}\n\nIf you asked for nothing, ignore this.\n",
    )


def reset(public_url: str, event: ResetAsked) -> Letter:
    """Send a link to choose another password."""
    link = _link(public_url, "reset-password", event.token)
    return Letter(
        recipient=event.email,
        subject="Choose another password",
        text="Somebody, probably you, asked to choose another password for Atom. The link works once, for an hour:"
        f"\n\n{link}\n\nIf that wasn't you, you need do nothing: your password is unchanged.\n",
    )


def changed(event: PasswordChanged) -> Letter:
    """Tell the owner of an account that its password was changed (ASVS 5.0 V6.3.7)."""
    return Letter(
        recipient=event.email,
        subject="Your password was changed",
        text="The password of your account at Atom was changed, and all other sessions were ended.\n\n"
        "If that wasn't you, ask for another password at once.\n",
    )


def known(public_url: str, event: AddressKnown) -> Letter:
    """Tell the owner of an account that somebody asked for one with their address."""
    return Letter(
        recipient=event.email,
        subject="You have an account at Atom",
        text="Somebody, perhaps you, asked for an account at Atom with this address. It has one already:\n\n"
        f"{public_url}/sign-in\n\nIf that wasn't you, you need do nothing.\n",
    )
