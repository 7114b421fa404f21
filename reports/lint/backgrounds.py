"""Backgrounds: short, and of nothing but what was there before."""

from collections.abc import Iterator

from reports.lint.findings import Remark
from reports.lint.specification import Background, Kind, Specification
from reports.lint.style import Style


def with_events(specification: Specification) -> Iterator[Remark]:
    """Yield every step of a background that isn't a Given."""
    for background in _backgrounds(specification):
        for step in background.steps:
            if step.kind is not Kind.GIVEN:
                yield Remark(
                    step.place, "Leave only Givens here: a background is what was there before.", step.text
                )


def too_long(specification: Specification, style: Style) -> Iterator[Remark]:
    """Yield every background with more lines than a reader remembers, those of its tables counted."""
    for background in _backgrounds(specification):
        lines = length(background)
        if lines > style.most_background_lines:
            most = style.most_background_lines
            yield Remark(
                background.place, f"Say this in {most} lines or fewer: it has {lines}, too many to remember."
            )


def length(background: Background) -> int:
    """Return how many lines a background has, those of tables and texts among them."""
    return sum(1 + len({words.place.line for words in step.below}) for step in background.steps)


def _backgrounds(specification: Specification) -> Iterator[Background]:
    for feature in specification.features:
        yield from feature.all_backgrounds
