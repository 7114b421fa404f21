"""A person's own sessions, seen and ended by them."""

from datetime import datetime, timedelta

from sqlalchemy import Select, or_
from sqlalchemy.orm import Session as DatabaseSession

from app import cursors
from app.access import Principal
from app.errors import NoSuchThing
from app.identity import service, sessions
from app.identity.models import Session
from app.identity.schemas import SessionsView, SessionView
from app.settings import Settings


def counting(principal: Principal, now: datetime, settings: Settings) -> Select[Session]:
    """Return the caller's sessions that still count, latest first."""
    idle = timedelta(seconds=settings.session_idle_seconds)
    return sessions.own(principal.user_id).where(
        Session.ended_at.is_(None), Session.expires_at > now, Session.last_used_at > now - idle
    )


def page_of(
    session: DatabaseSession,
    principal: Principal,
    page: cursors.Page,
    counted: Select[Session],
    sealed: cursors.Binding,
) -> SessionsView:
    """Return one page of the caller's sessions and the cursor to the next. Raises CannotBeHonoured."""
    if page.cursor is not None:
        at, after = cursors.open_sealed(sealed, page.cursor)
        begun = datetime.fromisoformat(at)
        counted = counted.where(
            or_(Session.created_at < begun, (Session.created_at == begun) & (Session.id > after))
        )
    found = list(session.scalars(counted.limit(page.limit + 1)))
    kept = found[: page.limit]
    more = [kept[-1].created_at.isoformat(), kept[-1].id] if len(found) > page.limit else None
    views = [view_of(held, principal) for held in kept]
    return SessionsView(sessions=views, next_cursor=None if more is None else cursors.seal(sealed, more))


def view_of(held: Session, principal: Principal) -> SessionView:
    """Return a session as its owner sees it."""
    return SessionView(
        id=held.id,
        device=held.device,
        created_at=held.created_at,
        last_used_at=held.last_used_at,
        current=held.id == principal.session_id,
    )


def end_one(session: DatabaseSession, principal: Principal, session_id: str, now: datetime) -> None:
    """End one of the caller's own sessions. Raises NoSuchThing, alike for nobody's and for somebody else's."""
    held = session.scalars(sessions.own(principal.user_id).where(Session.id == session_id)).one_or_none()
    if held is None or not sessions.end(session, held.id, now):
        raise NoSuchThing("no-such-session", "There is no such session.")
    service.keep_ending(session, principal, held.id, now)


def end_others(session: DatabaseSession, principal: Principal, now: datetime) -> None:
    """End all of the caller's sessions but the one they ask from (ASVS 5.0 V7.5.2)."""
    sessions.end_all(session, principal.user_id, now, but=principal.session_id)
    service.keep_ending(session, principal, "others", now)
