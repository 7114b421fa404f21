"""Charts: lines, bars and pies, with the numbers they are drawn from. Pure."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field, field_validator
from pydantic_core.core_schema import ValidationInfo

from app.problems import FixedSentence
from app.texts import Body, readable

LABELS = 200
SERIES = 10
WORDS = 200
# Beyond this, what is drawn has no place left for what is told apart (IEEE 754: 15 digits are exact).
LARGEST = 1e15


class ChartKind(StrEnum):
    """How a chart is drawn."""

    LINE = "line"
    BAR = "bar"
    PIE = "pie"


def drawable(value: float) -> float:
    """Keep a number that can be drawn: finite, and not beyond all measure. Raises FixedSentence."""
    if not is_drawable(value):
        raise FixedSentence("This must be a number that can be drawn.")
    return value + 0.0  # there is a zero below zero (IEEE 754)


def is_drawable(value: float) -> bool:
    """Can this number be drawn (CWE-1284)? What is no number compares to nothing."""
    return -LARGEST <= value <= LARGEST


# Any text, kept to the letter: whoever shows it escapes it.
Words = Annotated[str, Field(max_length=WORDS), AfterValidator(readable)]
Value = Annotated[float, AfterValidator(drawable)]


class Series(Body):
    """One line, one colour of bars, or one pie: a value for each label."""

    name: Words
    values: Annotated[list[Value], Field(min_length=1, max_length=LABELS)]


class ChartData(Body):
    """What a chart shows."""

    kind: Annotated[ChartKind, Field(strict=False)]
    labels: Annotated[list[Words], Field(min_length=1, max_length=LABELS)]
    series: Annotated[list[Series], Field(min_length=1, max_length=SERIES)]

    @field_validator("series")
    @classmethod
    def _fits(cls, series: list[Series], info: ValidationInfo) -> list[Series]:
        require_value_each(series, info.data.get("labels"))
        if info.data.get("kind") is ChartKind.PIE:
            require_pie(series)
        return series


def require_value_each(series: list[Series], labels: list[str] | None) -> None:
    """Has every series as many values as there are labels (CWE-1288)? Raises FixedSentence."""
    if labels is not None and any(len(each.values) != len(labels) for each in series):
        raise FixedSentence("Each series must have one value for each label.")


def require_pie(series: list[Series]) -> None:
    """Are these the parts of one whole? Raises FixedSentence."""
    if len(series) != 1:
        raise FixedSentence("A pie has one series.")
    if not is_whole(series[0].values):
        raise FixedSentence("A pie has parts of something: none of them below zero, and not all of them nothing.")


def is_whole(values: list[float]) -> bool:
    """Do these parts make a whole: none below zero, and together more than nothing?"""
    return min(values) >= 0 and sum(values) > 0
