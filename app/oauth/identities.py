"""Identities at providers: whose they are, and which account each of them opens."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as DatabaseSession

from app.errors import Conflict
from app.identity.models import User
from app.oauth.asking import Named
from app.oauth.models import OAuthIdentity, OAuthToken


class MetAnother(Conflict):
    """Somebody with the same identity or address was faster by a moment; the same may succeed now."""

    def __init__(self) -> None:
        super().__init__("met-another", "Somebody did the same at the same instant. Please begin again.")


def holder(session: DatabaseSession, named: Named) -> User | None:
    """Return whose identity this is: by issuer and subject, and nothing else (OIDC Core 1.0, 5.7)."""
    return session.scalars(
        select(User)
        .join(OAuthIdentity, OAuthIdentity.user_id == User.id)
        .where(OAuthIdentity.issuer == named.issuer, OAuthIdentity.subject == named.subject)
    ).one_or_none()


def of(session: DatabaseSession, user_id: str, provider: str) -> OAuthIdentity | None:
    """Return by which identity a provider knows a person."""
    return session.scalars(
        select(OAuthIdentity).where(OAuthIdentity.user_id == user_id, OAuthIdentity.provider == provider)
    ).one_or_none()


def link(session: DatabaseSession, user_id: str, provider: str, named: Named, now: datetime) -> None:
    """Let an identity open an account from now on; it opens one only, and of a provider's an account has one.

    Raises MetAnother.
    """
    session.add(
        OAuthIdentity(
            user_id=user_id, provider=provider, issuer=named.issuer, subject=named.subject, linked_at=now
        )
    )
    try:
        session.flush()
    except IntegrityError as error:
        raise MetAnother from error


def forget(session: DatabaseSession, user_id: str) -> None:
    """Let no identity open an account any more."""
    for kept in (OAuthToken, OAuthIdentity):
        session.execute(delete(kept).where(kept.user_id == user_id))
