"""Judging a component while nothing is held at the database: it may take a second, and writers would wait."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.canvas.components.reading import Content
from app.canvas.gate import html, judging
from app.canvas.gate.judging import Fault

JUDGEMENTS = "judgements"


@dataclass(frozen=True)
class Judgement:
    """What the gate says of a component, and its HTML as it would be kept."""

    brings_a_program: bool
    faults: Sequence[Fault]
    html: str


class NotJudged(Exception):
    """A component is to be judged first, apart; then everything else is to be asked once more."""

    def __init__(self, content: Content) -> None:
        super().__init__("not judged yet")
        self.content = content


class Judgements:
    """What was judged for one request."""

    def __init__(self) -> None:
        self._made: list[tuple[Content, Judgement]] = []

    def make(self, content: Content) -> None:
        """Judge a component. Fails as the gate fails, so that nothing is kept that wasn't judged (CWE-636)."""
        self._made.append((content, judgement_on(content)))

    def find(self, content: Content) -> Judgement | None:
        """Return what was said of exactly this. None if it was not judged."""
        return next((judgement for judged, judgement in self._made if judged == content), None)


def judgement_on(content: Content) -> Judgement:
    """Have the gate look at a component."""
    faults = judging.judged(content.component_type, content.html, content.css, content.js, content.dependencies)
    return Judgement(html.brings_a_program(content.html), faults, html.cleaned(content.html))


def judge_apart(session: Session, judgements: Judgements) -> None:
    """Have this unit rest on what was judged apart."""
    session.info[JUDGEMENTS] = judgements


def said_of(session: Session, content: Content) -> Judgement:
    """Return what the gate said of a component. Raises NotJudged if it was not asked yet."""
    judgements: Judgements = session.info[JUDGEMENTS]
    if (found := judgements.find(content)) is None:
        raise NotJudged(content)
    return found
