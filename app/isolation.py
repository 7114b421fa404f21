"""Whose rows a unit of work is for, and how far it reaches; PostgreSQL is told, and holds it to that by itself.

``app.episodes.queries`` builds its statements from what is kept here; the policies of migration 0005 read the same
from the transaction's own settings (PostgreSQL 5.9, Row Security Policies).
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import Engine, func, select, text
from sqlalchemy.orm import Session

from app.settings import InsecureSettings

SUBJECT = "subject"


class Reach(StrEnum):
    """How far a statement reaches within the subject's workspace; nothing reaches beyond it."""

    OWN = "own"
    SHARED = "shared"
    WORKSPACE = "workspace"


@dataclass(frozen=True)
class Subject:
    """The person for whom a unit of work is done, where, and how far its next statement reaches."""

    user_id: str
    workspace_id: str
    reach: Reach = Reach.OWN


class NoSubject(Exception):
    """A statement on somebody's rows was built in a unit that is done for nobody."""


def act_for(session: Session, user_id: str, workspace_id: str) -> None:
    """Say for whom a unit of work is done, before anything of theirs is looked at."""
    tell(session, Subject(user_id, workspace_id))


def reach(session: Session, far: Reach) -> Subject:
    """Return the subject of a unit whose next statement reaches so far. Raises NoSubject."""
    subject: Subject | None = session.info.get(SUBJECT)
    if subject is None:
        raise NoSubject
    if subject.reach is not far:
        subject = replace(subject, reach=far)
        tell(session, subject)
    return subject


def tell(session: Session, subject: Subject) -> None:
    """Keep the subject with the session, and with the transaction where row-level security reads it."""
    session.info[SUBJECT] = subject
    if session.get_bind().dialect.name == "postgresql":
        session.execute(
            select(
                func.set_config("atom.user_id", subject.user_id, True),
                func.set_config("atom.workspace_id", subject.workspace_id, True),
                func.set_config("atom.reach", str(subject.reach), True),
            )
        )


def bypasses_row_security(engine: Engine) -> bool:
    """Does row-level security not hold for whoever this engine connects as? SQLite has none to bypass."""
    if engine.dialect.name != "postgresql":
        return False
    with engine.connect() as connection:
        told = connection.scalar(
            text("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = session_user")
        )
    return bool(told)


def refuse_bypassing(engine: Engine) -> None:
    """Keep a platform from starting as somebody for whom row-level security does not hold (CWE-250).

    Raises InsecureSettings.
    """
    if bypasses_row_security(engine):
        raise InsecureSettings("database_url: its role bypasses row-level security")
