"""What the canvas is told and what it shows."""

import unicodedata
from datetime import datetime
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

from app.canvas.contents import sheets
from app.canvas.policy import VERSIONS, CanvasType, Change, ComponentType
from app.problems import FixedSentence
from app.texts import Body, Name, readable, visible, without_controls

TITLE_LENGTH = 200
# Ends of lines that are no control characters (Unicode, UAX 14).
ENDS_OF_LINES = frozenset({"Zl", "Zp"})


def in_one_line(text: str) -> str:
    """Keep a text of a single line. Raises FixedSentence."""
    if not is_one_line(text):
        raise FixedSentence("This must be one line.")
    return text


def is_one_line(text: str) -> bool:
    """Does no other line begin in this text, by a character that isn't a control character?"""
    return not any(unicodedata.category(character) in ENDS_OF_LINES for character in text)


Title = Annotated[
    str,
    StringConstraints(min_length=1, max_length=TITLE_LENGTH),
    AfterValidator(readable),
    AfterValidator(without_controls),
    AfterValidator(in_one_line),
    AfterValidator(visible),
]
# Whose id it is has to be found out anyway.
GivenId = Annotated[str, Field(min_length=1, max_length=64), AfterValidator(readable)]


class Present(Body):
    """What somebody presents, perhaps through an agent. Whether the data is of its type, the type says."""

    type: Annotated[CanvasType, Field(strict=False)]
    title: Title
    data: dict[str, Any]
    agent_id: GivenId | None = None


class ChangedCanvas(Body):
    """What is to be different about a canvas; what isn't given stays, and its type always does."""

    title: Title | None = None
    data: dict[str, Any] | None = None
    agent_id: GivenId | None = None

    @field_validator("title", "data", mode="before")
    @classmethod
    def _is_given(cls, value: object) -> object:
        if value is None:
            raise FixedSentence("This can't be taken away.")
        return value

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if self.title is None and self.data is None:
            raise FixedSentence("There is nothing here to change.")
        return self


class CanvasSummary(BaseModel):
    """What stands on a canvas, in a few words."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    type: CanvasType
    title: str
    workspace_id: str
    owner_id: str
    agent_id: str | None
    created_at: datetime
    changed_at: datetime


class CanvasView(CanvasSummary):
    """One canvas, as its workspace sees it; ``execution_id`` is the act by which an agent presented it."""

    data: dict[str, Any]
    execution_id: str | None


class CanvasesView(BaseModel):
    """One page of canvases."""

    canvases: list[CanvasSummary]
    next_cursor: str | None


class ChangeView(BaseModel):
    """One thing that was done to a canvas, and the agent's act it was part of."""

    model_config = ConfigDict(from_attributes=True)

    change: Change
    user_id: str
    agent_id: str | None
    execution_id: str | None
    at: datetime


class HistoryView(BaseModel):
    """One page of what was done to a canvas, the latest first."""

    changes: list[ChangeView]
    next_cursor: str | None


class TypeView(BaseModel):
    """A type of canvas: what it is for, and how much it holds at most."""

    type: CanvasType
    description: str
    limits: dict[str, int]


class TypesView(BaseModel):
    """Every type of canvas."""

    types: list[TypeView]


# Forms and sheets
class Filled(Body):
    """What somebody fills into a form; whether it is what the form asks for, the form says."""

    form_data: dict[str, Any]


class SubmissionView(BaseModel):
    """What somebody filled into a form."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    canvas_id: str
    user_id: str
    form_data: dict[str, Any]
    at: datetime


class SubmissionsView(BaseModel):
    """One page of what was filled into a form, the latest first."""

    submissions: list[SubmissionView]
    next_cursor: str | None


class ChangedCell(Body):
    """What is to stand in a cell; nothing empties it."""

    value: Annotated[Any, AfterValidator(sheets.cell)]
    agent_id: GivenId | None = None


class CellView(BaseModel):
    """What stands in a cell; nothing, if it is empty."""

    reference: str
    value: str | int | float | bool | None


# Components


class Dependency(Body):
    """What a program depends on: where it is, and what it has to be. Whether that may be, the gate says."""

    url: str
    integrity: str


Kind = Annotated[ComponentType, Field(strict=False)]


class NewComponent(Body):
    """What somebody writes a component of, perhaps through an agent.

    The parts may be any texts here: who may write them is asked before anybody looks into them.
    """

    name: Name
    html: str
    css: str = ""
    js: str = ""
    component_type: Kind
    dependencies: list[Dependency] = Field(default_factory=list)
    agent_id: GivenId | None = None


class ChangedComponent(Body):
    """What is to be different about a component; what isn't given stays, whatever would stand here else.

    A component that is to bring no program any more loses the one it has.
    """

    name: Name = ""
    html: str = ""
    css: str = ""
    js: str = ""
    component_type: Kind = ComponentType.HTML
    dependencies: list[Dependency] = Field(default_factory=list)
    agent_id: GivenId | None = None

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if self.model_fields_set <= {"agent_id"}:
            raise FixedSentence("There is nothing here to change.")
        return self


class BroughtBack(Body):
    """Which version is to be brought back."""

    version: Annotated[int, Field(ge=1, le=VERSIONS)]
    agent_id: GivenId | None = None


class ComponentSummary(BaseModel):
    """A component in a few words, as it is now."""

    id: str
    name: str
    component_type: ComponentType
    version: int
    workspace_id: str
    owner_id: str
    agent_id: str | None
    created_at: datetime
    changed_at: datetime


class ComponentView(ComponentSummary):
    """A component as its workspace sees it; ``execution_id`` is the act by which an agent made it what it is."""

    html: str
    css: str
    js: str
    dependencies: list[Dependency]
    execution_id: str | None


class ComponentsView(BaseModel):
    """One page of components."""

    components: list[ComponentSummary]
    next_cursor: str | None


class VersionSummary(BaseModel):
    """One version of a component: who made it, through which agent, by which act, and when."""

    model_config = ConfigDict(from_attributes=True)

    version: int
    component_type: ComponentType
    made_by: str
    agent_id: str | None
    execution_id: str | None
    at: datetime


class VersionView(VersionSummary):
    """The same, and what the component was then."""

    html: str
    css: str
    js: str
    dependencies: list[Dependency]


class VersionsView(BaseModel):
    """One page of the versions of a component, the oldest first."""

    versions: list[VersionSummary]
    next_cursor: str | None
