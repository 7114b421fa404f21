"""What only the person does whose episode it is, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from app import cursors
from app.access import Principal, UnitOfWork, sealed
from app.cursors import Page
from app.episodes import owning
from app.episodes.models import EpisodeAccessLog, EpisodeShare
from app.episodes.policy import AccessType
from app.episodes.router.persons import kept_out
from app.episodes.schemas import (
    AccessLogView,
    AccessView,
    Feedback,
    FeedbackView,
    Share,
    SharesView,
    ShareView,
)
from app.texts import PathId, no_body, no_query

lists = APIRouter(prefix="/api/episodes")
acts = APIRouter(prefix="/api/episodes", dependencies=[Depends(no_query)])
NoBody = Annotated[None, Depends(no_body)]
Rater = Annotated[Principal, Depends(kept_out(AccessType.FEEDBACK), scope="function")]
Sharer = Annotated[Principal, Depends(kept_out(AccessType.SHARE), scope="function")]
Deleter = Annotated[Principal, Depends(kept_out(AccessType.DELETE), scope="function")]
LogReader = Annotated[Principal, Depends(kept_out(AccessType.ACCESS_LOG), scope="function")]


@acts.post("/{episode_id}/feedback", status_code=201)
def rate(
    request: Request, episode_id: PathId, principal: Rater, unit: UnitOfWork, given: Feedback
) -> FeedbackView:
    """Say what one thinks of an own episode."""
    kept = owning.rate(unit.session, principal, episode_id, given, request.app.state.clock.now())
    return FeedbackView.model_validate(kept)


@lists.get("/{episode_id}/share")
def see_shares(
    request: Request,
    episode_id: PathId,
    principal: Sharer,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
) -> SharesView:
    """See with whom an own episode is shared."""
    found = owning.shares(unit.session, principal, episode_id, request.app.state.clock.now())
    seal = sealed(request, principal, "shares", episode=episode_id)
    rows, cursor = cursors.page_of(unit.session, found, EpisodeShare.user_id, page, seal)
    return SharesView(shares=[ShareView.model_validate(row[0]) for row in rows], next_cursor=cursor)


@acts.post("/{episode_id}/share", status_code=201)
def share(request: Request, episode_id: PathId, principal: Sharer, unit: UnitOfWork, wanted: Share) -> ShareView:
    """Let a colleague read an own episode."""
    now = request.app.state.clock.now()
    owning.share(unit.session, principal, episode_id, wanted.user, now)
    return ShareView(user_id=wanted.user, at=now)


@acts.delete("/{episode_id}/share/{user_id}", status_code=204)
def unshare(
    request: Request,
    episode_id: PathId,
    user_id: PathId,
    principal: Sharer,
    unit: UnitOfWork,
    _body: NoBody,
) -> None:
    """Take back a colleague's leave to read an own episode."""
    owning.unshare(unit.session, principal, episode_id, user_id, request.app.state.clock.now())


@acts.delete("/{episode_id}", status_code=204)
def delete(request: Request, episode_id: PathId, principal: Deleter, unit: UnitOfWork, _body: NoBody) -> None:
    """Erase what an own episode tells."""
    owning.delete(unit.session, principal, episode_id, request.app.state.clock.now())


@lists.get("/{episode_id}/access-log")
def see_accesses(
    request: Request,
    episode_id: PathId,
    principal: LogReader,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
) -> AccessLogView:
    """See who read an own episode or tried to, the latest first."""
    found = owning.accesses(unit.session, principal, episode_id, request.app.state.clock.now())
    seal = sealed(request, principal, "accesses", episode=episode_id)
    keys = (EpisodeAccessLog.at, EpisodeAccessLog.sequence)
    rows, cursor = cursors.newest_first(unit.session, found, keys, page, seal)
    return AccessLogView(entries=[AccessView.model_validate(row[0]) for row in rows], next_cursor=cursor)


router = APIRouter()
for part in (lists, acts):
    router.include_router(part)
