"""Making episodes of what agents did, counting them, and forgetting those of people who are gone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app import isolation
from app.agents import texts
from app.agents.models import AgentRegistry
from app.agents.policy import AgentStatus
from app.database import announce
from app.episodes.events import EpisodesChanged
from app.episodes.models import Episode, EpisodeSegment
from app.episodes.policy import Outcome, SegmentKind
from app.episodes.statements import reading, writing
from app.episodes.statements.reading import Sums
from app.isolation import Reach
from app.orm import new_id


@dataclass(frozen=True)
class Part:
    """One part of what an agent did: of what kind, in words, and when."""

    kind: SegmentKind
    content: str
    at: datetime


@dataclass(frozen=True)
class Deed:
    """Something an agent did for somebody, as it is to be remembered; when, and at what maturity.

    ``score`` says from 0 to 1 how well the agent kept to the rules; ``counts``, whether that tells for graduation.
    """

    workspace_id: str
    user_id: str
    agent_id: str
    maturity: AgentStatus
    title: str
    summary: str
    outcome: Outcome
    interventions: int
    score: float
    started_at: datetime
    ended_at: datetime
    parts: Sequence[Part] = ()
    counts: bool = True


def remember(session: Session, deed: Deed) -> None:
    """Make an episode of what an agent did, for the person it was done for."""
    episode = Episode(
        id=new_id(),
        workspace_id=deed.workspace_id,
        user_id=deed.user_id,
        agent_id=deed.agent_id,
        maturity=deed.maturity,
        title=deed.title,
        summary=deed.summary,
        search_key=search_key(deed.title, deed.summary),
        outcome=deed.outcome,
        interventions=deed.interventions,
        constitutional_score=deed.score,
        counts=deed.counts,
        started_at=deed.started_at,
        ended_at=deed.ended_at,
    )
    parts = [
        EpisodeSegment(episode_id=episode.id, position=place, kind=part.kind, content=part.content, at=part.at)
        for place, part in enumerate(deed.parts, start=1)
    ]
    reading.keep_people(session)
    writing.add(session, episode, parts)
    if not reading.is_colleague(session, deed.user_id):
        writing.forget(session, [episode.id])  # who has left meanwhile leaves nothing behind, not even this
    announce(session, EpisodesChanged(deed.user_id, deed.workspace_id))


def search_key(title: str, summary: str) -> str:
    """Return what is searched of an episode, folded; a search never matches across the two."""
    return "\n".join(texts.folded(part) for part in (title, summary))


def tally(session: Session, agent: AgentRegistry) -> tuple[int, int, float]:
    """Return of an agent's episodes since it reached its level: how many, how many interrupted, the mean score."""
    return reading.tally(session, agent, agent.reached_at)


def sums(session: Session) -> Sums:
    """Return what the subject's own episodes add up to."""
    return reading.sums(session)


def forget_person(session: Session, user_id: str) -> None:
    """Erase the episodes of somebody who leaves the subject's workspace, and end what was shared with them."""
    writing.end_shares_with(session, user_id)
    writing.forget(session, reading.ids_of(session, user_id))
    announce(session, EpisodesChanged(user_id, isolation.reach(session, Reach.WORKSPACE).workspace_id))
