"""What only the person does whose episode it is: rate it, share it, delete it, see who looked."""

from datetime import datetime

from sqlalchemy import Select
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate
from app.audit import service as audit
from app.database import announce
from app.episodes import service
from app.episodes.events import EpisodesChanged
from app.episodes.models import Episode, EpisodeAccessLog, EpisodeFeedback, EpisodeShare
from app.episodes.policy import AccessType
from app.episodes.schemas import Feedback
from app.episodes.statements import reading, writing
from app.errors import NoSuchThing, PleaseCorrect
from app.isolation import Reach


def held(session: Session, principal: Principal, episode_id: str, kind: AccessType, now: datetime) -> Episode:
    """Return an own episode to somebody who may change it, and hold it. Raises NoSuchThing, Refused."""
    found = held_by_owner(session, principal, episode_id, kind, now)
    gate.require_work(principal, service.act_on(principal, now, service.ACTS[kind], episode_id))
    return found


def held_by_owner(
    session: Session, principal: Principal, episode_id: str, kind: AccessType, now: datetime
) -> Episode:
    """Return an own episode, and hold it. Raises NoSuchThing, Refused."""
    found = reading.hold(session, episode_id)
    if found is None:
        raise service.refusal(session, principal, episode_id, kind, now)
    return found


def owned(session: Session, principal: Principal, episode_id: str, kind: AccessType, now: datetime) -> Episode:
    """Return an own episode. Raises NoSuchThing, Refused."""
    found = reading.one(session, episode_id, Reach.OWN)
    if found is None:
        raise service.refusal(session, principal, episode_id, kind, now)
    return found


def rate(
    session: Session, principal: Principal, episode_id: str, given: Feedback, now: datetime
) -> EpisodeFeedback:
    """Keep what somebody thinks of an own episode. Raises NoSuchThing, Refused."""
    found = held(session, principal, episode_id, AccessType.FEEDBACK, now)
    kept = writing.rate(session, found, given.rating, given.comment, now)
    audit.record(session, service.act_on(principal, now, "rated", episode_id))
    return kept


def share(session: Session, principal: Principal, episode_id: str, user_id: str, now: datetime) -> None:
    """Let a colleague read an own episode. Raises NoSuchThing, Refused, PleaseCorrect."""
    found = held(session, principal, episode_id, AccessType.SHARE, now)
    if user_id == principal.user_id:
        raise PleaseCorrect("own-episode", "This episode is your own: name a colleague.")
    if not reading.is_colleague(session, user_id):
        raise NoSuchThing("no-such-member", "There is no such person here.")
    writing.share(session, found, user_id, now)
    audit.record(session, service.act_on(principal, now, "shared", episode_id))


def unshare(session: Session, principal: Principal, episode_id: str, user_id: str, now: datetime) -> None:
    """Take back a colleague's leave to read an own episode. Raises NoSuchThing, Refused.

    Whatever became of the owner's role: who may no longer share has to be able to end it.
    """
    found = held_by_owner(session, principal, episode_id, AccessType.SHARE, now)
    if not writing.end_share(session, found, user_id):
        raise NoSuchThing("not-shared", "It is not shared with such a person.")
    audit.record(session, service.act_on(principal, now, "unshared", episode_id))


def shares(session: Session, principal: Principal, episode_id: str, now: datetime) -> Select[EpisodeShare]:
    """Return with whom an own episode is shared. Raises NoSuchThing, Refused."""
    return reading.shares(session, owned(session, principal, episode_id, AccessType.SHARE, now))


def accesses(session: Session, principal: Principal, episode_id: str, now: datetime) -> Select[EpisodeAccessLog]:
    """Return who read an own episode, or tried to. Raises NoSuchThing, Refused."""
    return reading.accesses(owned(session, principal, episode_id, AccessType.ACCESS_LOG, now))


def delete(session: Session, principal: Principal, episode_id: str, now: datetime) -> None:
    """Erase what an own episode tells. Raises NoSuchThing, Refused."""
    held(session, principal, episode_id, AccessType.DELETE, now)
    writing.forget(session, [episode_id])
    announce(session, EpisodesChanged(principal.user_id, principal.workspace_id))
    audit.record(session, service.act_on(principal, now, "deleted", episode_id))
