"""Episodes over HTTP."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request

from app import cursors
from app.access import ActingPrincipal, CurrentPrincipal, Principal, UnitOfWork, recorded, sealed
from app.cursors import Page
from app.database import Unit
from app.episodes import owning, service
from app.episodes.models import Episode, EpisodeAccessLog, EpisodeSegment, EpisodeShare
from app.episodes.policy import AccessType
from app.episodes.schemas import (
    AccessLogView,
    AccessView,
    EpisodesPage,
    EpisodesView,
    EpisodeView,
    Feedback,
    FeedbackView,
    InspectedView,
    Inspection,
    SearchPage,
    SegmentsView,
    SegmentView,
    Share,
    SharesView,
    ShareView,
)
from app.episodes.service import Filters
from app.episodes.statements import reading
from app.texts import PathId, no_body, no_query

lists = APIRouter(prefix="/api/episodes")
acts = APIRouter(prefix="/api/episodes", dependencies=[Depends(no_query)])
NoBody = Annotated[None, Depends(no_body)]
NEWEST = (Episode.started_at, Episode.id)


@lists.get("")
@recorded
def see_episodes(
    request: Request, principal: ActingPrincipal, unit: UnitOfWork, page: Annotated[EpisodesPage, Query()]
) -> EpisodesView:
    """See one's own episodes, the latest first."""
    filters = Filters(page.agent, page.time, page.outcome)
    narrowed = {"agent": page.agent or "", "time": page.time or "", "outcome": page.outcome or ""}
    found = service.listed(unit.session, principal, filters, request.app.state.clock.now())
    return shown(request, unit, principal, found, page, AccessType.LIST, "episodes", **narrowed)


@lists.get("/shared")
@recorded
def see_shared(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> EpisodesView:
    """See what colleagues have shared, the latest first."""
    found = service.shared(unit.session)
    return shown(request, unit, principal, found, page, AccessType.LIST, "shared episodes")


@lists.get("/search")
@recorded
def search(
    request: Request, principal: ActingPrincipal, unit: UnitOfWork, page: Annotated[SearchPage, Query()]
) -> EpisodesView:
    """Search one's own episodes for a text."""
    found = service.searched(unit.session, principal, page.q, request.app.state.clock.now())
    return shown(request, unit, principal, found, page, AccessType.SEARCH, "episodes searched", q=page.q)


@acts.get("/{episode_id}")
@recorded
def see_episode(request: Request, episode_id: PathId, principal: ActingPrincipal, unit: UnitOfWork) -> EpisodeView:
    """See one episode: one's own, or one that was shared."""
    now = request.app.state.clock.now()
    found = service.read(unit.session, principal, episode_id, AccessType.READ, now)
    return views(unit, [found])[0]


@lists.get("/{episode_id}/segments")
@recorded
def see_segments(
    request: Request,
    episode_id: PathId,
    principal: ActingPrincipal,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
) -> SegmentsView:
    """See the parts of an episode, in their order."""
    now = request.app.state.clock.now()
    found = service.read(unit.session, principal, episode_id, AccessType.SEGMENTS, now)
    parts, cursor = parts_of(request, unit, principal, found, page)
    return SegmentsView(segments=parts, next_cursor=cursor)


@lists.post("/{episode_id}/inspect")
def inspect(  # noqa: PLR0917 — a route has the arguments its request has
    request: Request,
    episode_id: PathId,
    principal: CurrentPrincipal,
    unit: UnitOfWork,
    wanted: Inspection,
    page: Annotated[Page, Query()],
) -> InspectedView:
    """Read a colleague's episode, as an administrator who says why."""
    now = request.app.state.clock.now()
    found = service.inspected(unit.session, principal, episode_id, wanted.reason, now)
    parts, cursor = parts_of(request, unit, principal, found, page)
    return InspectedView(episode=views(unit, [found])[0], segments=parts, next_cursor=cursor)


@acts.post("/{episode_id}/feedback", status_code=201)
def rate(
    request: Request, episode_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, given: Feedback
) -> FeedbackView:
    """Say what one thinks of an own episode."""
    kept = owning.rate(unit.session, principal, episode_id, given, request.app.state.clock.now())
    return FeedbackView.model_validate(kept)


@lists.get("/{episode_id}/share")
def see_shares(
    request: Request,
    episode_id: PathId,
    principal: CurrentPrincipal,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
) -> SharesView:
    """See with whom an own episode is shared."""
    found = owning.shares(unit.session, principal, episode_id, request.app.state.clock.now())
    seal = sealed(request, principal, "shares", episode=episode_id)
    rows, cursor = cursors.page_of(unit.session, found, EpisodeShare.user_id, page, seal)
    return SharesView(shares=[ShareView.model_validate(row[0]) for row in rows], next_cursor=cursor)


@acts.post("/{episode_id}/share", status_code=201)
def share(
    request: Request, episode_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, wanted: Share
) -> ShareView:
    """Let a colleague read an own episode."""
    now = request.app.state.clock.now()
    owning.share(unit.session, principal, episode_id, wanted.user, now)
    return ShareView(user_id=wanted.user, at=now)


@acts.delete("/{episode_id}/share/{user_id}", status_code=204)
def unshare(
    request: Request,
    episode_id: PathId,
    user_id: PathId,
    principal: CurrentPrincipal,
    unit: UnitOfWork,
    _body: NoBody,
) -> None:
    """Take back a colleague's leave to read an own episode."""
    owning.unshare(unit.session, principal, episode_id, user_id, request.app.state.clock.now())


@acts.delete("/{episode_id}", status_code=204)
def delete(
    request: Request, episode_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> None:
    """Erase what an own episode tells."""
    owning.delete(unit.session, principal, episode_id, request.app.state.clock.now())


@lists.get("/{episode_id}/access-log")
def see_accesses(
    request: Request,
    episode_id: PathId,
    principal: CurrentPrincipal,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
) -> AccessLogView:
    """See who read an own episode or tried to, the latest first."""
    found = owning.accesses(unit.session, principal, episode_id, request.app.state.clock.now())
    seal = sealed(request, principal, "accesses", episode=episode_id)
    keys = (EpisodeAccessLog.at, EpisodeAccessLog.sequence)
    rows, cursor = cursors.newest_first(unit.session, found, keys, page, seal)
    return AccessLogView(entries=[AccessView.model_validate(row[0]) for row in rows], next_cursor=cursor)


def shown(  # noqa: PLR0917
    request: Request,
    unit: Unit,
    principal: Principal,
    found: Any,
    page: Page,
    kind: AccessType,
    name: str,
    **filters: str,
) -> EpisodesView:
    """Show one page of episodes, and keep that it was shown."""
    seal = sealed(request, principal, name, **filters)
    rows, cursor = cursors.newest_first(unit.session, found, NEWEST, page, seal)
    episodes = [row[0] for row in rows]
    service.read_all(unit.session, principal, episodes, kind, request.app.state.clock.now())
    return EpisodesView(episodes=views(unit, episodes), next_cursor=cursor)


def views(unit: Unit, episodes: Sequence[Episode]) -> list[EpisodeView]:
    """Show episodes that were found within reach, with what was thought of them."""
    thought = reading.feedback(unit.session, episodes)
    plain = [EpisodeView.model_validate(each) for each in episodes]
    return [
        each.model_copy(update={"feedback": FeedbackView.model_validate(thought[each.id])})
        if each.id in thought
        else each
        for each in plain
    ]


def parts_of(
    request: Request, unit: Unit, principal: Principal, found: Episode, page: Page
) -> tuple[list[SegmentView], str | None]:
    """Return one page of the parts of an episode that was found within reach."""
    seal = sealed(request, principal, "segments", episode=found.id)
    rows, cursor = cursors.page_of(unit.session, reading.segments(found), EpisodeSegment.position, page, seal)
    return [SegmentView.model_validate(row[0]) for row in rows], cursor


router = APIRouter(tags=["episodes"])
for part in (lists, acts):
    router.include_router(part)
