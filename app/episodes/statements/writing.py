"""Changing episodes, and what belongs to them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.orm import Session

from app import isolation
from app.episodes.models import (
    Episode,
    EpisodeAccessLog,
    EpisodeFeedback,
    EpisodeSegment,
    EpisodeShare,
    EpisodeStatus,
)
from app.episodes.statements import scope
from app.isolation import Reach

# As a table: it is written to by people who may not see what they wrote, not even the number that it was given.
ACCESS_LOG = cast(Table, EpisodeAccessLog.__table__)


def log(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add to access logs, whoever's: whoever adds need not be allowed to read what they added."""
    if rows:
        session.execute(insert(ACCESS_LOG).inline(), rows)


def add(session: Session, episode: Episode, parts: Sequence[EpisodeSegment]) -> None:
    """Keep a new episode of the subject's workspace, whoever's it is."""
    isolation.reach(session, Reach.WORKSPACE)
    session.add(episode)
    session.flush()
    session.add_all(parts)
    session.flush()


def rate(session: Session, episode: Episode, rating: int, comment: str | None, at: datetime) -> EpisodeFeedback:
    """Keep what somebody thinks of an own episode that they hold, instead of what they thought before."""
    return session.merge(EpisodeFeedback(episode_id=episode.id, rating=rating, comment=comment, at=at))


def share(session: Session, episode: Episode, user_id: str, at: datetime) -> None:
    """Give somebody leave to read an own episode that one holds; who has it already has it still."""
    subject = isolation.reach(session, Reach.OWN)
    if session.get(EpisodeShare, (episode.id, user_id)) is None:
        session.add(
            EpisodeShare(
                episode_id=episode.id,
                user_id=user_id,
                owner_id=subject.user_id,
                workspace_id=subject.workspace_id,
                at=at,
            )
        )


def end_share(session: Session, episode: Episode, user_id: str) -> bool:
    """Take back leave to read an own episode. False if there was none."""
    subject = isolation.reach(session, Reach.OWN)
    ended = session.execute(
        delete(EpisodeShare)
        .where(
            EpisodeShare.episode_id == episode.id,
            EpisodeShare.owner_id == subject.user_id,
            EpisodeShare.user_id == user_id,
        )
        .returning(EpisodeShare.user_id)
        .execution_options(synchronize_session=False)
    )
    return ended.one_or_none() is not None


def forget(session: Session, episode_ids: Sequence[str]) -> None:
    """Erase what these episodes of the subject's workspace tell, wherever it is kept; that they were stays."""
    here = scope.reaches(isolation.reach(session, Reach.WORKSPACE))
    for table in (EpisodeSegment, EpisodeFeedback, EpisodeShare, EpisodeAccessLog):
        session.execute(
            delete(table)
            .where(table.episode_id.in_(select(Episode.id).where(here, Episode.id.in_(episode_ids))))
            .execution_options(synchronize_session=False)
        )
    session.execute(
        update(Episode)
        .where(here, Episode.id.in_(episode_ids))
        .values(status=EpisodeStatus.DELETED, title="", summary="", search_key="", canvases=[])
        .execution_options(synchronize_session=False)
    )


def end_shares_with(session: Session, user_id: str) -> None:
    """Take back all leave to read that somebody has in the subject's workspace."""
    subject = isolation.reach(session, Reach.WORKSPACE)
    session.execute(
        delete(EpisodeShare)
        .where(EpisodeShare.user_id == user_id, EpisodeShare.workspace_id == subject.workspace_id)
        .execution_options(synchronize_session=False)
    )
