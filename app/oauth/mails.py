"""The mails about providers of identities. Like all, they hold no word that a stranger chose."""

from app.mail import Letter
from app.oauth.events import LinkOffered, ProviderLinked, ProviderUnlinked
from app.oauth.providers import TITLES


def offered(public_url: str, event: LinkOffered) -> Letter:
    """Ask the owner of an account whether somebody who has their address at a provider is they."""
    title = TITLES[event.provider]
    return Letter(
        recipient=event.email,
        subject=f"Sign in to Atom with {title}?",
        text=f"Somebody, probably you, came to Atom through {title} with this address, which has an account. "
        f"If that was you, and you want to sign in with {title} from now on, say so here:\n\n"
        f"{public_url}/link-provider?token={event.token}\n\n"
        "If that wasn't you, do nothing: nobody was let in.\n",
    )


def linked(event: ProviderLinked) -> Letter:
    """Tell the owner of an account that there is another way in (ASVS 5.0 V6.3.7)."""
    title = TITLES[event.provider]
    return Letter(
        recipient=event.email,
        subject=f"{title} was linked to your account",
        text=f"Your account at Atom can be signed in to with {title} from now on.\n\n"
        "If that wasn't you, unlink it, and choose another password at once.\n",
    )


def unlinked(event: ProviderUnlinked) -> Letter:
    """Tell the owner of an account that a way in is closed."""
    title = TITLES[event.provider]
    return Letter(
        recipient=event.email,
        subject=f"{title} was unlinked from your account",
        text=f"Your account at Atom can no longer be signed in to with {title}.\n\n"
        "If that wasn't you, choose another password at once.\n",
    )
