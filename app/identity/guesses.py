"""Counting wrong passwords, for accounts that exist and for those that don't, at the same cost."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session as DatabaseSession

from app.identity import lockout, policy
from app.identity.models import Guessing, User
from app.settings import Settings

ANYWHERE = "*"
KEPT = timedelta(days=1)


@dataclass(frozen=True)
class Counted:
    """What counting one attempt came to."""

    account_key: str
    source: str
    is_locked: bool
    is_slowed: bool


def account_key(user: User | None, named: str) -> str:
    """Under which key are attempts counted? However an account is named, and before it is made, it is one.

    What names no account is kept as a hash only: people type passwords into the wrong field.
    """
    known = policy.address_key(named) if user is None else user.email_key
    return hashlib.sha256(known.encode("utf-8", "surrogatepass")).hexdigest()


def count(session: DatabaseSession, key: str, source: str, now: datetime, settings: Settings) -> Counted:
    """Count one attempt, before its password is looked at."""
    anywhere, here = _kept(session, key, ANYWHERE, now), _kept(session, key, source, now)
    locked = lockout.is_locked(_count_of(here), now)
    lock = timedelta(seconds=settings.lock_seconds)
    _keep(here, lockout.counted(_count_of(here), now, settings.wrong_passwords, lock), now)
    _keep(anywhere, lockout.counted_anywhere(_count_of(anywhere), now), now)
    slowed = lockout.is_slowed(_count_of(anywhere), settings.wrong_passwords_an_hour)
    return Counted(key, source, locked, slowed)


def forgive(session: DatabaseSession, counted: Counted, now: datetime) -> None:
    """Forget the wrong passwords, of one source and from anywhere: the right one was given."""
    for source in (ANYWHERE, counted.source):
        _keep(_kept(session, counted.account_key, source, now), lockout.Count(0, now), now)


def forget(session: DatabaseSession, key: str) -> None:
    """Forget all wrong passwords for an account: its owner has shown otherwise who they are.

    Rows are taken in the order in which counting takes them, and stay: nobody waits in a circle or misses one.
    """
    own = (
        select(Guessing).where(Guessing.account_key == key).order_by(Guessing.source != ANYWHERE, Guessing.source)
    )
    for row in session.scalars(own.with_for_update()):
        row.failures, row.locked_until = 0, None


def sweep(session: DatabaseSession, now: datetime) -> None:
    """Delete counts that no longer matter."""
    session.execute(delete(Guessing).where(Guessing.last_at <= now - KEPT))


def _kept(session: DatabaseSession, key: str, source: str, now: datetime) -> Guessing:
    """Return the row, made if need be, locked until the unit ends (SQLite has one writer anyway)."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    fresh = {"account_key": key, "source": source, "failures": 0, "since": now, "last_at": now}
    session.execute(insert(Guessing).values(fresh).on_conflict_do_nothing())
    return session.scalars(
        select(Guessing)
        .where(Guessing.account_key == key, Guessing.source == source)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()


def _count_of(row: Guessing) -> lockout.Count:
    return lockout.Count(row.failures, row.since, row.locked_until)


def _keep(row: Guessing, count: lockout.Count, now: datetime) -> None:
    row.failures, row.since, row.locked_until, row.last_at = count.failures, count.since, count.locked_until, now
