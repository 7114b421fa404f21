"""Linking by mail: somebody came with the address of an account, and its owner says by mail that it was they."""

import secrets
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session as DatabaseSession

from app.audit import service as audit
from app.audit.models import Outcome
from app.database import Unit, announce
from app.errors import Record
from app.identity import mailed, policy, recovery, service, sessions
from app.identity.models import User, UserStatus
from app.oauth import identities
from app.oauth.asking import Named
from app.oauth.events import LinkOffered, ProviderLinked
from app.oauth.identities import MetAnother
from app.oauth.models import OAuthLinkOffer
from app.settings import Settings

TOKEN_BYTES = 32


def asking(user: User | None, provider: str, named: Named, settings: Settings, now: datetime) -> Record:
    """Return the record of a refusal that asks the account's owner by mail, if the address is vouched for."""
    owner = None if user is None else user.id
    return partial(keep_and_ask, owner=owner, provider=provider, named=named, settings=settings, now=now)


def keep_and_ask(
    session: DatabaseSession,
    *,
    owner: str | None,
    provider: str,
    named: Named,
    settings: Settings,
    now: datetime,
) -> None:
    """Keep for the owner's auditors that somebody came with their address, and ask the owner."""
    user = None if owner is None else session.get(User, owner)
    if user is None:
        return
    for workspace_id in service.read_where(session, user.id):
        act = audit.Act(now, "session.begun", f"user:{user.id}", workspace_id, actor_id=None)
        audit.record(session, act, Outcome.REFUSED, "link-required")
    if may_ask(user, named):
        until = now + timedelta(seconds=settings.verification_seconds)
        token = offer(session, user, provider, named, until=until, now=now)
        announce(session, LinkOffered(user.email, provider, token))


def may_ask(user: User, named: Named) -> bool:
    """Is the owner asked by mail? Not for an address that anybody may have written, nor once they are gone."""
    return named.vouched and policy.is_told_by_mail(user.status)


def void_former(session: DatabaseSession, user: User, now: datetime) -> None:
    """Let no former offer to this account count any more, nor any that is too old."""
    session.execute(
        delete(OAuthLinkOffer).where((OAuthLinkOffer.expires_at <= now) | (OAuthLinkOffer.user_id == user.id))
    )


def offer(
    session: DatabaseSession, user: User, provider: str, named: Named, *, until: datetime, now: datetime
) -> str:
    """Keep an identity that may be linked; return the token of the link that says so. Former offers are void."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    void_former(session, user, now)
    session.add(
        OAuthLinkOffer(
            token_hash=mailed.hashed(token),
            user_id=user.id,
            email_key=user.email_key,
            provider=provider,
            issuer=named.issuer,
            subject=named.subject,
            expires_at=until,
        )
    )
    session.flush()
    return token


def accept(unit: Unit, token: str, now: datetime) -> None:
    """Link the identity that a mailed link is about to the account it was mailed to the owner of.

    Raises CannotBeHonoured, whatever is wrong with the link.
    """
    user, offered = usable(unit.session, token, now)
    recovery.check_standing(user)
    use_up(unit.session, token, now)
    service.hold(unit.session, user)
    if user.status is UserStatus.PENDING:
        take_over(unit.session, user, now)
    try:
        named = Named(offered.issuer, offered.subject)
        identities.link(unit.session, user.id, offered.provider, named, now)
    except MetAnother as error:
        raise mailed.unusable() from error  # somebody has the identity, or the account another one, by now
    recovery.keep(unit.session, now, "provider.linked", user.id)
    unit.announce(ProviderLinked(user.email, offered.provider))


def usable(session: DatabaseSession, token: str, now: datetime) -> tuple[User, OAuthLinkOffer]:
    """Return whose link this is and what it is about, if it can be used: in time, once, at the address it went to.

    Raises CannotBeHonoured.
    """
    found = session.execute(
        select(User, OAuthLinkOffer)
        .join(OAuthLinkOffer, OAuthLinkOffer.user_id == User.id)
        .where(
            OAuthLinkOffer.token_hash == mailed.hashed(token),
            went_to_the_present_address(),
            still_unused(),
            still_in_time(now),
        )
    ).one_or_none()
    if found is None:
        raise mailed.unusable()
    return found[0], found[1]


def went_to_the_present_address() -> ColumnElement[bool]:
    """Was the link mailed to the address that the account has now?"""
    return OAuthLinkOffer.email_key == User.email_key


def still_unused() -> ColumnElement[bool]:
    """Has nobody agreed by it yet?"""
    return OAuthLinkOffer.used_at.is_(None)


def still_in_time(now: datetime) -> ColumnElement[bool]:
    """Was the link mailed lately?"""
    return OAuthLinkOffer.expires_at > now


def use_up(session: DatabaseSession, token: str, now: datetime) -> None:
    """Use a link up, in one statement: of two at once, one wins (CWE-367). Raises CannotBeHonoured."""
    used = session.execute(
        update(OAuthLinkOffer)
        .where(OAuthLinkOffer.token_hash == mailed.hashed(token), OAuthLinkOffer.used_at.is_(None))
        .values(used_at=now)
        .returning(OAuthLinkOffer.token_hash)
    )
    if used.one_or_none() is None:
        raise mailed.unusable()


def take_over(session: DatabaseSession, user: User, now: datetime) -> None:
    """Hand an account over to whoever has shown that its address is theirs: until now, nobody had.

    Whoever made it may be anybody, so that no way in of theirs stays: no password, session or identity
    (account pre-hijacking; CWE-287).
    """
    user.password_hash = None
    user.status = UserStatus(policy.status_after_confirming(user.status))
    user.confirmed_at = now
    sessions.end_all(session, user.id, now)
    identities.forget(session, user.id)
