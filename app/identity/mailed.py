"""Links sent by mail: unguessable, for one purpose and one address, used once (ASVS 5.0 V6.4.1, V6.5.1)."""

import hashlib
import secrets
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as DatabaseSession

from app.errors import CannotBeHonoured
from app.identity.models import MailedLink, Purpose, User

TOKEN_BYTES = 32


def hashed(token: str) -> str:
    """Return what is kept of a token. It is random, so that a fast hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def issue(session: DatabaseSession, purpose: Purpose, user: User | None, now: datetime, until: datetime) -> str:
    """Keep a fresh token for a link and return it. Without a user it opens nothing, at the same cost."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.execute(delete(MailedLink).where(MailedLink.expires_at <= now))
    session.add(
        MailedLink(
            token_hash=hashed(token),
            purpose=purpose,
            user_id=None if user is None else user.id,
            email_key="" if user is None else user.email_key,
            expires_at=until,
        )
    )
    session.flush()
    return token


def holder(session: DatabaseSession, purpose: Purpose, token: str, now: datetime) -> User:
    """Return whose link this is, if it can be used: for this purpose, in time, once, at the address it went to.

    Raises CannotBeHonoured, whatever is wrong with it.
    """
    user = session.scalars(
        select(User)
        .join(MailedLink, MailedLink.user_id == User.id)
        .where(
            MailedLink.token_hash == hashed(token),
            MailedLink.purpose == purpose,
            MailedLink.email_key == User.email_key,
            MailedLink.used_at.is_(None),
            MailedLink.expires_at > now,
        )
    ).one_or_none()
    if user is None:
        raise unusable()
    return user


def use_up(session: DatabaseSession, token: str, now: datetime) -> None:
    """Use a link up, in one statement: of two at once, one wins (CWE-367). Raises CannotBeHonoured."""
    used = session.execute(
        update(MailedLink)
        .where(MailedLink.token_hash == hashed(token), MailedLink.used_at.is_(None))
        .values(used_at=now)
        .returning(MailedLink.token_hash)
    )
    if used.one_or_none() is None:
        raise unusable()


def withdraw(session: DatabaseSession, purpose: Purpose, user_id: str, now: datetime) -> None:
    """Use up every link for this purpose that a person was sent."""
    session.execute(
        update(MailedLink)
        .where(MailedLink.user_id == user_id, MailedLink.purpose == purpose, MailedLink.used_at.is_(None))
        .values(used_at=now)
    )


def unusable() -> CannotBeHonoured:
    """Return the one answer to every link that can't be used."""
    return CannotBeHonoured("bad-link", "This link can't be used: it was used, is too old, or isn't ours.")
