"""The access log of episodes: every read, and every attempt that was refused."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from app.access import Principal
from app.episodes.policy import AccessType
from app.episodes.statements import writing
from app.errors import AtomError, NoSuchThing, Record


@dataclass(frozen=True)
class Access:
    """Who wants what of episodes, and when; plain values, so that it outlives the unit it happened in."""

    user_id: str
    agent_id: str | None
    let_in_by: str | None
    kind: AccessType
    at: datetime
    reason: str | None = None

    def row(self, episode_id: str, *, denied: bool) -> dict[str, Any]:
        """Return what the access log of one episode has to say of it.

        A reason counts from whoever may give one: from others it would be a letter that its owner has to read.
        """
        return {
            "episode_id": episode_id,
            "user_id": self.user_id,
            "agent_id": self.agent_id,
            "let_in_by": self.let_in_by,
            "access_type": self.kind,
            "access_denied": denied,
            "reason": None if denied else self.reason,
            "at": self.at,
        }


def access_of(principal: Principal, kind: AccessType, at: datetime, reason: str | None = None) -> Access:
    """Return what is kept of a caller's wish."""
    return Access(principal.user_id, principal.agent_id, principal.let_in_by, kind, at, reason)


def granted(session: Session, access: Access, episode_ids: Iterable[str]) -> None:
    """Keep that somebody read these episodes, in the unit in which they did."""
    writing.log(session, [access.row(each, denied=False) for each in episode_ids])


def denied(session: Session, access: Access, episode_id: str) -> None:
    """Keep that somebody was refused, in a unit of its own."""
    writing.log(session, [access.row(episode_id, denied=True)])


def denying(access: Access, episode_id: str) -> Record:
    """Return the record of an attempt on what is no episode for whoever tried; the request's unit is abandoned."""
    return partial(denied, access=access, episode_id=episode_id)


def no_such_episode(access: Access, episode_id: str) -> NoSuchThing:
    """Return the answer to an attempt on what is no episode for whoever tried, kept as an attempt all the same."""
    return NoSuchThing("no-such-episode", "There is no such episode.", record=denying(access, episode_id))


def also(error: AtomError, access: Access, episode_id: str) -> AtomError:
    """Have a refusal kept in the access log, beside wherever else it is kept."""
    error.record = partial(_all_of, records=(denying(access, episode_id), error.record))
    return error


def _all_of(session: Session, records: Iterable[Record | None]) -> None:
    for record in records:
        if record is not None:
            record(session)
