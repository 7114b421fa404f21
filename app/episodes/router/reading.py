"""Reading episodes, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from app.access import ActingPrincipal, CurrentPrincipal, Principal, UnitOfWork, recorded
from app.cursors import Page
from app.episodes import service
from app.episodes.policy import AccessType
from app.episodes.router.persons import kept_out
from app.episodes.router.showing import Asked, parts_of, require_good, shown, views
from app.episodes.schemas import (
    EpisodesPage,
    EpisodesView,
    EpisodeView,
    InspectedView,
    Inspection,
    SearchPage,
    SegmentsView,
)
from app.episodes.service import Filters
from app.texts import PathId, no_query

lists = APIRouter(prefix="/api/episodes")
acts = APIRouter(prefix="/api/episodes", dependencies=[Depends(no_query)])
Inspector = Annotated[Principal, Depends(kept_out(AccessType.INSPECT), scope="function")]


@lists.get("")
@recorded
def see_episodes(
    request: Request, principal: ActingPrincipal, unit: UnitOfWork, page: Annotated[EpisodesPage, Query()]
) -> EpisodesView:
    """See one's own episodes, the latest first."""
    filters = Filters(page.agent, page.time, page.outcome)
    narrowed = {"agent": page.agent or "", "time": page.time or "", "outcome": page.outcome or ""}
    found = service.listed(unit.session, principal, filters, request.app.state.clock.now())
    return shown(Asked(request, unit, principal), found, page, AccessType.LIST, "episodes", **narrowed)


@lists.get("/shared")
@recorded
def see_shared(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> EpisodesView:
    """See what colleagues have shared, the latest first."""
    found = service.shared(unit.session)
    return shown(Asked(request, unit, principal), found, page, AccessType.LIST, "shared episodes")


@lists.get("/search")
@recorded
def search(
    request: Request, principal: ActingPrincipal, unit: UnitOfWork, page: Annotated[SearchPage, Query()]
) -> EpisodesView:
    """Search one's own episodes for a text."""
    found = service.searched(unit.session, principal, page.q, request.app.state.clock.now())
    return shown(Asked(request, unit, principal), found, page, AccessType.SEARCH, "episodes searched", q=page.q)


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
    asked, now = Asked(request, unit, principal), request.app.state.clock.now()
    require_good(asked, episode_id, page)
    found = service.read(unit.session, principal, episode_id, AccessType.SEGMENTS, now)
    parts, cursor = parts_of(asked, found, page)
    return SegmentsView(segments=parts, next_cursor=cursor)


@lists.post("/{episode_id}/inspect")
def inspect(  # noqa: PLR0917 — a route has the arguments its request has
    request: Request,
    episode_id: PathId,
    principal: Inspector,
    unit: UnitOfWork,
    wanted: Inspection,
    page: Annotated[Page, Query()],
) -> InspectedView:
    """Read a colleague's episode, as an administrator who says why."""
    asked, now = Asked(request, unit, principal), request.app.state.clock.now()
    require_good(asked, episode_id, page)
    found = service.inspected(unit.session, principal, episode_id, wanted.reason, now)
    parts, cursor = parts_of(asked, found, page)
    return InspectedView(episode=views(unit, [found])[0], segments=parts, next_cursor=cursor)


router = APIRouter()
for part in (lists, acts):
    router.include_router(part)
