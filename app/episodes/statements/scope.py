"""Which episodes a statement is about: the one place where isolation is decided."""

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from app import isolation
from app.episodes.models import Episode, EpisodeShare, EpisodeStatus
from app.isolation import Reach, Subject


def reaches(subject: Subject) -> ColumnElement[bool]:
    """Say which episodes a statement on behalf of this subject is about: never one of another workspace."""
    here = Episode.workspace_id == subject.workspace_id
    own = Episode.user_id == subject.user_id
    if subject.reach is Reach.WORKSPACE:
        return here
    if subject.reach is Reach.SHARED:
        return and_(here, or_(own, is_shared_with(subject)))
    return and_(here, own)


def is_shared_with(subject: Subject) -> ColumnElement[bool]:
    """Has an episode been shared with this subject, where they act?"""
    # Written so that both databases begin with the few that were shared, not with all that there are.
    leave = select(EpisodeShare.episode_id).where(
        EpisodeShare.user_id == subject.user_id, EpisodeShare.workspace_id == subject.workspace_id
    )
    return Episode.id.in_(leave)


def is_remembered() -> ColumnElement[bool]:
    """Is an episode still remembered, and not deleted (CWE-672)?"""
    return Episode.status == EpisodeStatus.ACTIVE


def scoped(session: Session, far: Reach) -> ColumnElement[bool]:
    """Have the unit reach so far, and return what limits its next statement to that. Raises NoSubject."""
    return and_(reaches(isolation.reach(session, far)), is_remembered())
