"""Giving out tokens for a session, and giving out fresh ones for a spent one."""

from contextlib import suppress
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session as DatabaseSession

from app.audit import service as audit
from app.database import Unit
from app.errors import NotRecognised
from app.identity import people, sessions, tokens
from app.identity.models import Session
from app.identity.schemas import Grant
from app.identity.service import Tools
from app.orm import new_id


def grant(tools: Tools, held: Session, now: datetime) -> Grant:
    """Give out the tokens of a session: access for a while, and what refreshes it once."""
    access = tokens.Claims(held.user_id, held.id)
    refresh = tokens.Claims(held.user_id, held.id, held.refresh_id)
    until = min(tokens.access_until(tools.settings, now), held.expires_at)
    return Grant(
        access_token=tokens.issue(tools.keyring, tools.settings, tokens.Kind.ACCESS, access, now=now, until=until),
        refresh_token=tokens.issue(
            tools.keyring, tools.settings, tokens.Kind.REFRESH, refresh, now=now, until=held.expires_at
        ),
        expires_in=int((until - now).total_seconds()),
    )


def cookie_value(tools: Tools, held: Session, now: datetime) -> str:
    """Return what a browser's cookie holds: a token of its own kind, as good as its session."""
    claims = tokens.Claims(held.user_id, held.id)
    return tokens.issue(tools.keyring, tools.settings, tokens.Kind.COOKIE, claims, now=now, until=held.expires_at)


def abandon(unit: Unit, tools: Tools, known: people.People, cookie: str, now: datetime) -> None:
    """End the session of a cookie that another one takes the place of; one that counts for nothing is let be."""
    with suppress(NotRecognised):
        claims = tokens.read(cookie, tokens.Kind.COOKIE, tools.keyring, tools.settings)
        held, _, _ = known.standing(unit, claims)
        sessions.end(unit.session, held.id, now)
        act = audit.Act(now, "session.ended", f"session:{held.id}", held.workspace_id, held.user_id)
        audit.record(unit.session, act)


def refresh(unit: Unit, tools: Tools, known: people.People, token: str, now: datetime) -> Grant:
    """Give out fresh tokens for a refresh token, which is spent by that (RFC 9700, 4.14.2).

    Raises NotRecognised. One that was spent before ends its session, and every token grown from it: either its
    owner or a thief holds a copy, and nobody can tell which (ASVS 5.0 V10.4.5).
    """
    claims = tokens.read(token, tokens.Kind.REFRESH, tools.keyring, tools.settings)
    held, _, _ = known.standing(unit, claims)
    if not sessions.spend(unit.session, claims, new_id(), now):
        raise reused(held, now)
    unit.session.refresh(held)
    return grant(tools, held, now)


def reused(held: Session, now: datetime) -> NotRecognised:
    """Return the refusal of a spent token; ending the session belongs to it, and outlives the refusal."""
    act = audit.Act(now, "session.refreshed", f"session:{held.id}", held.workspace_id, held.user_id)
    return NotRecognised("not-authenticated", "Not authenticated", record=partial(end_family, held.id, act))


def end_family(session_id: str, act: audit.Act, session: DatabaseSession) -> None:
    """End a session and keep why."""
    sessions.end(session, session_id, act.at)
    audit.refusing(act, "refresh-token-reused")(session)
