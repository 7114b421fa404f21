"""What episodes are asked with and what they show."""

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from app.agents import texts
from app.agents.policy import AgentStatus
from app.cursors import Page
from app.episodes.models import EpisodeStatus
from app.episodes.policy import AccessType, Outcome, SegmentKind, Span
from app.problems import FixedSentence
from app.texts import Body, readable, visible, without_controls

TEXT_LENGTH = 10_000
SEARCH_LENGTH = 200
REASON_LENGTH = 500


def searchable(text: str) -> str:
    """Keep a text of which something is left once it is folded. Raises FixedSentence."""
    if not says_something(text):
        raise FixedSentence("There is nothing here to search for.")
    return text


def says_something(text: str) -> bool:
    """Is anything left of a text once it is folded?"""
    return bool(texts.folded(text))


Text = Annotated[str, Field(max_length=TEXT_LENGTH), AfterValidator(readable)]
PersonId = Annotated[str, Field(min_length=1, max_length=64), AfterValidator(readable)]


class EpisodesPage(Page):
    """The query of the list of episodes."""

    agent: Annotated[str, Field(max_length=64), AfterValidator(readable)] | None = None
    time: Span | None = None
    outcome: Outcome | None = None


class SearchPage(Page):
    """The query of a search: any text, taken literally."""

    q: Annotated[
        str,
        Field(min_length=1, max_length=SEARCH_LENGTH),
        AfterValidator(readable),
        AfterValidator(without_controls),
        AfterValidator(searchable),
    ]


class Feedback(Body):
    """What somebody thinks of an episode, from 1 to 5."""

    rating: Annotated[int, Field(ge=1, le=5)]
    comment: Text | None = None


class Share(Body):
    """With whom an episode is to be shared."""

    user: PersonId


class Inspection(Body):
    """Why an administrator reads a colleague's episode."""

    reason: Annotated[
        str,
        Field(min_length=1, max_length=REASON_LENGTH),
        AfterValidator(readable),
        AfterValidator(without_controls),
        AfterValidator(visible),
    ]


class FeedbackView(BaseModel):
    """What somebody thought of an episode."""

    model_config = ConfigDict(from_attributes=True)

    rating: int
    comment: str | None
    at: datetime


class EpisodeView(BaseModel):
    """One episode as whoever may read it sees it."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    user_id: str
    workspace_id: str
    agent_id: str
    title: str
    summary: str
    started_at: datetime
    ended_at: datetime
    outcome: Outcome
    maturity: AgentStatus
    interventions: int
    constitutional_score: float
    canvases: list[str]
    importance: float
    status: EpisodeStatus
    feedback: FeedbackView | None = None


class EpisodesView(BaseModel):
    """One page of episodes."""

    episodes: list[EpisodeView]
    next_cursor: str | None


class SegmentView(BaseModel):
    """One part of an episode."""

    model_config = ConfigDict(from_attributes=True)

    position: int
    kind: SegmentKind
    content: str
    at: datetime


class SegmentsView(BaseModel):
    """One page of the parts of an episode, in their order."""

    segments: list[SegmentView]
    next_cursor: str | None


class InspectedView(SegmentsView):
    """An episode with one page of its parts, as an administrator sees it who said why."""

    episode: EpisodeView


class ShareView(BaseModel):
    """With whom an episode is shared, and since when."""

    model_config = ConfigDict(from_attributes=True)

    user_id: str
    at: datetime


class SharesView(BaseModel):
    """One page of the people an episode is shared with."""

    shares: list[ShareView]
    next_cursor: str | None


class AccessView(BaseModel):
    """One read of an episode, or one attempt on it."""

    model_config = ConfigDict(from_attributes=True)

    episode_id: str
    user_id: str
    agent_id: str | None
    let_in_by: str | None
    access_type: AccessType
    access_denied: bool
    reason: str | None
    at: datetime


class AccessLogView(BaseModel):
    """One page of an episode's access log, the latest entry first."""

    entries: list[AccessView]
    next_cursor: str | None
