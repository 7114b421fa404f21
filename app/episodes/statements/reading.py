"""Looking for episodes, and for what belongs to them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from app import isolation
from app.agents import texts
from app.agents.models import AgentRegistry
from app.episodes.models import Episode, EpisodeAccessLog, EpisodeFeedback, EpisodeSegment, EpisodeShare
from app.episodes.policy import Outcome
from app.episodes.statements import scope
from app.identity.models import Membership, Workspace
from app.isolation import Reach


def own(session: Session) -> Select[Episode]:
    """Return one's own episodes."""
    return select(Episode).where(scope.scoped(session, Reach.OWN))


def shared(session: Session) -> Select[Episode]:
    """Return what others have shared, and is not one's own."""
    subject = isolation.reach(session, Reach.SHARED)
    return select(Episode).where(
        Episode.workspace_id == subject.workspace_id,
        Episode.user_id != subject.user_id,
        scope.is_shared_with(subject),
        scope.is_remembered(),
    )


def one(session: Session, episode_id: str, far: Reach) -> Episode | None:
    """Return an episode within reach, as it is now."""
    wanted = select(Episode).where(scope.scoped(session, far), Episode.id == episode_id)
    return session.scalars(wanted.execution_options(populate_existing=True)).one_or_none()


def hold(session: Session, episode_id: str) -> Episode | None:
    """Return an own episode that nobody else changes, while nobody leaves the workspace, until the unit ends.

    The workspace comes first, as it does for whoever leaves: of two that wait for each other neither would get on
    (CWE-833).
    """
    keep_people(session)
    wanted = select(Episode).where(scope.scoped(session, Reach.OWN), Episode.id == episode_id).with_for_update()
    return session.scalars(wanted.execution_options(populate_existing=True)).one_or_none()


def keep(session: Session, episode_ids: Collection[str], far: Reach) -> Sequence[str]:
    """Return those of these episodes that are still remembered: nobody erases them until the unit ends.

    Others may keep them beside it. The unit reaches as far as this afterwards.
    """
    if not episode_ids:
        return ()
    # PostgreSQL lets nobody hold what they couldn't change: who reads what was shared would find nothing to hold.
    here = scope.scoped(session, Reach.WORKSPACE)
    kept = select(Episode.id).where(here, Episode.id.in_(episode_ids)).order_by(Episode.id)
    found = session.scalars(kept.with_for_update(read=True, key_share=True)).all()
    isolation.reach(session, far)
    return found


def lies_here(session: Session, episode_id: str) -> bool:
    """Is there such an episode in the subject's workspace, whoever's it is?"""
    wanted = select(Episode.id).where(scope.scoped(session, Reach.WORKSPACE), Episode.id == episode_id)
    return session.scalar(wanted) is not None


def filtered(
    listed: Select[Episode], agent_id: str | None, since: datetime | None, outcome: Outcome | None
) -> Select[Episode]:
    """Narrow a list down; nothing widens it."""
    if agent_id is not None:
        listed = listed.where(Episode.agent_id == agent_id)
    if since is not None:
        listed = listed.where(Episode.started_at >= since)
    if outcome is not None:
        listed = listed.where(Episode.outcome == outcome)
    return listed


def holding(listed: Select[Episode], text: str) -> Select[Episode]:
    """Narrow a list down to episodes in whose title or summary this text stands, taken literally (CWE-89)."""
    return listed.where(Episode.search_key.contains(texts.folded(text), autoescape=True))


def segments(episode: Episode) -> Select[EpisodeSegment]:
    """Return the parts of an episode that was found within reach."""
    return select(EpisodeSegment).where(EpisodeSegment.episode_id == episode.id)


def feedback(session: Session, episodes: Sequence[Episode]) -> Mapping[str, EpisodeFeedback]:
    """Return what was thought of episodes that were found within reach."""
    wanted = select(EpisodeFeedback).where(EpisodeFeedback.episode_id.in_([each.id for each in episodes]))
    return {each.episode_id: each for each in session.scalars(wanted)}


def shares(session: Session, episode: Episode) -> Select[EpisodeShare]:
    """Return with whom an own episode is shared."""
    subject = isolation.reach(session, Reach.OWN)
    return select(EpisodeShare).where(
        EpisodeShare.episode_id == episode.id, EpisodeShare.owner_id == subject.user_id
    )


def accesses(episode: Episode) -> Select[EpisodeAccessLog]:
    """Return the access log of an own episode."""
    return select(EpisodeAccessLog).where(EpisodeAccessLog.episode_id == episode.id)


def keep_people(session: Session) -> None:
    """Let nobody leave the subject's workspace until the unit ends; others may do the same beside it."""
    subject = isolation.reach(session, Reach.OWN)
    here = select(Workspace.id).where(Workspace.id == subject.workspace_id)
    session.execute(here.with_for_update(read=True, key_share=True))


def is_colleague(session: Session, user_id: str) -> bool:
    """Does somebody belong to the subject's workspace? As of now: see ``keep_people``."""
    subject = isolation.reach(session, Reach.OWN)
    wanted = select(Membership.user_id).where(
        Membership.workspace_id == subject.workspace_id, Membership.user_id == user_id
    )
    return session.scalar(wanted) is not None


def tally(session: Session, agent: AgentRegistry, since: datetime) -> tuple[int, int, float]:
    """Return of an agent's episodes at its present level: how many, how many interrupted, the mean score.

    Deleted ones count as well: what an agent did isn't undone by forgetting it (CWE-841).
    """
    here = scope.reaches(isolation.reach(session, Reach.WORKSPACE))
    episodes, interrupted, score = session.execute(
        select(
            func.count(Episode.id),
            func.coalesce(func.sum(case((Episode.interventions > 0, 1), else_=0)), 0),
            func.coalesce(func.avg(Episode.constitutional_score), 0.0),
        ).where(
            here,
            Episode.agent_id == agent.id,
            Episode.counts,
            Episode.maturity == agent.status,
            Episode.started_at >= since,
        )
    ).one()
    return episodes, interrupted, float(score)


@dataclass(frozen=True)
class Sums:
    """What episodes add up to; without any there is no score."""

    episodes: int
    succeeded: int
    failed: int
    terminated: int
    interrupted: int
    score: float | None


def sums(session: Session) -> Sums:
    """Add up one's own episodes."""
    episodes, succeeded, failed, terminated, interrupted, score = session.execute(
        select(
            func.count(Episode.id),
            func.count(case((Episode.outcome == Outcome.SUCCEEDED, 1))),
            func.count(case((Episode.outcome == Outcome.FAILED, 1))),
            func.count(case((Episode.outcome == Outcome.TERMINATED, 1))),
            func.count(case((Episode.interventions > 0, 1))),
            func.avg(Episode.constitutional_score),
        ).where(scope.scoped(session, Reach.OWN))
    ).one()
    return Sums(episodes, succeeded, failed, terminated, interrupted, None if score is None else float(score))


def ids_of(session: Session, user_id: str) -> Sequence[str]:
    """Return all episodes of somebody in the subject's workspace, and hold them until the unit ends.

    In the order in which readers keep them: of two that wait for each other neither would get on (CWE-833).
    """
    here = scope.scoped(session, Reach.WORKSPACE)
    theirs = select(Episode.id).where(here, Episode.user_id == user_id).order_by(Episode.id)
    return session.scalars(theirs.with_for_update()).all()
