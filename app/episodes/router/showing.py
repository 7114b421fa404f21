"""How episodes are shown, page by page, and that it is kept that they were."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import Request

from app import cursors
from app.access import Principal, sealed
from app.cursors import Binding, Page
from app.database import Unit
from app.episodes import service
from app.episodes.models import Episode, EpisodeSegment
from app.episodes.policy import AccessType
from app.episodes.schemas import EpisodesView, EpisodeView, FeedbackView, SegmentView
from app.episodes.statements import reading

NEWEST = (Episode.started_at, Episode.id)


@dataclass(frozen=True)
class Asked:
    """A request, its unit of work, and who makes it."""

    request: Request
    unit: Unit
    principal: Principal


def shown(asked: Asked, found: Any, page: Page, kind: AccessType, name: str, **filters: str) -> EpisodesView:
    """Show one page of episodes, and keep that it was shown. Raises CannotBeHonoured."""
    seal = sealed(asked.request, asked.principal, name, **filters)
    rows, cursor = cursors.newest_first(asked.unit.session, found, NEWEST, page, seal)
    episodes = [row[0] for row in rows]
    now = asked.request.app.state.clock.now()
    service.read_all(asked.unit.session, asked.principal, episodes, kind, now)
    return EpisodesView(episodes=views(asked.unit, episodes), next_cursor=cursor)


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


def require_good(asked: Asked, episode_id: str, page: Page) -> None:
    """Look at where the parts of an episode are to be continued, before anybody learns whether there is one.

    Raises CannotBeHonoured.
    """
    cursors.require_good(page, _sealed(asked, episode_id))


def _sealed(asked: Asked, episode_id: str) -> Binding:
    return sealed(asked.request, asked.principal, "segments", episode=episode_id)


def parts_of(asked: Asked, found: Episode, page: Page) -> tuple[list[SegmentView], str | None]:
    """Return one page of the parts of an episode that was found within reach. Raises CannotBeHonoured."""
    listed, bound = reading.segments(found), _sealed(asked, found.id)
    rows, cursor = cursors.page_of(asked.unit.session, listed, EpisodeSegment.position, page, bound)
    return [SegmentView.model_validate(row[0]) for row in rows], cursor
