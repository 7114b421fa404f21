"""Steps and their definitions: each step fits one, each definition fits a step, and none has to be awaited."""

from collections.abc import Iterator

from reports.lint.findings import Remark
from reports.lint.specification import Reading, Specification, Step


def undefined(specification: Specification) -> Iterator[Remark]:
    """Yield every step that fits no definition, as one of its rows tells it."""
    for step in _steps(specification):
        for reading in unfit(step)[:1]:
            yield Remark(
                step.place, f"Define the step “{reading.text}”, or use words that are defined.", step.text
            )


def ambiguous(specification: Specification) -> Iterator[Remark]:
    """Yield every step that fits more than one definition, as one of its rows tells it."""
    for step in _steps(specification):
        for reading in overfit(step)[:1]:
            patterns = " and ".join(f"“{definition.pattern}”" for definition in reading.definitions)
            yield Remark(step.place, f"Let “{reading.text}” mean one thing: it fits both {patterns}.", step.text)


def unused(specification: Specification) -> Iterator[Remark]:
    """Yield every definition that no step of any test fits."""
    used = {
        definition.id
        for step in _steps(specification)
        for reading in step.readings
        for definition in reading.definitions
    }
    for definition in specification.definitions:
        if definition.id not in used:
            yield Remark(
                definition.place,
                f"Take out “{definition.pattern}”, or use it: no step says so.",
                definition.pattern,
            )


def coroutines(specification: Specification) -> Iterator[Remark]:
    """Yield every function of a definition that has to be awaited: nobody does."""
    places = {definition.place: definition.pattern for definition in specification.definitions}
    for place, pattern in places.items():
        if place in specification.coroutines:
            yield Remark(
                place,
                f"Make the function of “{pattern}” a plain one: nobody awaits it, so it passes without running.",
                pattern,
            )


def unfit(step: Step) -> tuple[Reading, ...]:
    """Return the readings of a step that fit no definition; one remark is enough for all of them."""
    return tuple(reading for reading in step.readings if not reading.definitions)


def overfit(step: Step) -> tuple[Reading, ...]:
    """Return the readings of a step that fit more than one definition."""
    return tuple(reading for reading in step.readings if len(reading.definitions) > 1)


def _steps(specification: Specification) -> Iterator[Step]:
    for feature in specification.features:
        for background in feature.all_backgrounds:
            yield from background.steps
        for example in feature.examples:
            yield from example.steps
