"""Reading episodes: whose they are decides, and every read is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate
from app.audit import service as audit
from app.episodes import log, policy
from app.episodes.log import Access
from app.episodes.models import Episode
from app.episodes.policy import AccessType, Outcome, Span
from app.episodes.statements import reading
from app.errors import AtomError, Refused
from app.isolation import Reach


@dataclass(frozen=True)
class Filters:
    """What a list of episodes is narrowed down to."""

    agent: str | None = None
    time: Span | None = None
    outcome: Outcome | None = None


def act_on(principal: Principal, now: datetime, act: str, episode_id: str) -> audit.Act:
    """Return what the audit log keeps of an act on an episode."""
    return audit.act_of(principal, now, f"episode.{act}", f"episode:{episode_id}")


def require_awake(session: Session, principal: Principal, now: datetime) -> None:
    """Let people see lists, and agents that are at work. Raises Refused."""
    gate.require_awake(
        session, principal, audit.act_of(principal, now, "episodes.read", f"agent:{principal.agent_id}")
    )


def listed(session: Session, principal: Principal, filters: Filters, now: datetime) -> Select[Episode]:
    """Return one's own episodes, narrowed down. Raises Refused."""
    require_awake(session, principal, now)
    begin = None if filters.time is None else policy.since(filters.time, now)
    return reading.filtered(reading.own(session), filters.agent, begin, filters.outcome)


def searched(session: Session, principal: Principal, text: str, now: datetime) -> Select[Episode]:
    """Return one's own episodes in which a text stands. Raises Refused."""
    require_awake(session, principal, now)
    return reading.holding(reading.own(session), text)


def shared(session: Session) -> Select[Episode]:
    """Return what colleagues have shared."""
    return reading.shared(session)


def reach_of(principal: Principal) -> Reach:
    """Return how far somebody reads: an agent what is its person's own, and nothing that was shared with them."""
    return Reach.SHARED if principal.agent_id is None else Reach.OWN


def opened(session: Session, principal: Principal, episode_id: str, kind: AccessType, now: datetime) -> Episode:
    """Return an episode to somebody who may read it. Raises NoSuchThing, Refused."""
    try:
        gate.require_awake(session, principal, act_on(principal, now, ACTS[kind], episode_id))
    except Refused as asleep:
        raise log.also(asleep, log.access_of(principal, kind, now), episode_id) from None
    found = reading.one(session, episode_id, reach_of(principal))
    if found is None:
        raise refusal(session, principal, episode_id, kind, now)
    return found


def read(session: Session, principal: Principal, episode_id: str, kind: AccessType, now: datetime) -> Episode:
    """Return an episode to somebody who may read it, and keep that they did. Raises NoSuchThing, Refused."""
    found = opened(session, principal, episode_id, kind, now)
    access = log.access_of(principal, kind, now)
    keep(session, access, episode_id, reach_of(principal))
    log.granted(session, access, [episode_id])
    return found


def keep(session: Session, access: Access, episode_id: str, far: Reach) -> None:
    """Let nobody erase an episode that was found, until its access log has the read. Raises NoSuchThing.

    What is written into it after it was erased, nothing would erase any more (CWE-212).
    """
    if not reading.keep(session, [episode_id], far):
        raise log.no_such_episode(access, episode_id)


def read_all(
    session: Session, principal: Principal, episodes: Sequence[Episode], kind: AccessType, now: datetime
) -> None:
    """Keep that somebody was shown a list of these episodes; of one that is erased meanwhile nothing is kept."""
    kept = reading.keep(session, [each.id for each in episodes], reach_of(principal))
    log.granted(session, log.access_of(principal, kind, now), kept)


def refusal(session: Session, principal: Principal, episode_id: str, kind: AccessType, now: datetime) -> AtomError:
    """Return how to answer somebody for whom an episode is none: that it exists is told to colleagues only."""
    access = log.access_of(principal, kind, now)
    if not reading.lies_here(session, episode_id):
        return log.no_such_episode(access, episode_id)
    act = act_on(principal, now, ACTS[kind], episode_id)
    sentence = "You are not authorized for this: the episode is somebody else's."
    return log.also(audit.refused("not-authorized", sentence, act), access, episode_id)


def inspected(session: Session, principal: Principal, episode_id: str, reason: str, now: datetime) -> Episode:
    """Return a colleague's episode to an administrator who says why; the owner finds that in its access log.

    Raises NoSuchThing, Refused.
    """
    access = log.access_of(principal, AccessType.INSPECT, now, reason)
    found = reading.one(session, episode_id, Reach.WORKSPACE)
    if found is None:
        raise log.no_such_episode(access, episode_id)
    act = act_on(principal, now, ACTS[AccessType.INSPECT], episode_id)
    try:
        gate.require_administrator(principal, act)
    except Refused as refused:
        raise log.also(refused, access, episode_id) from None
    keep(session, access, episode_id, Reach.WORKSPACE)
    log.granted(session, access, [episode_id])
    audit.record(session, act)
    return found


ACTS = {
    AccessType.READ: "read",
    AccessType.SEGMENTS: "read",
    AccessType.INSPECT: "inspected",
    AccessType.FEEDBACK: "rated",
    AccessType.SHARE: "shared",
    AccessType.DELETE: "deleted",
    AccessType.ACCESS_LOG: "log_read",
}
