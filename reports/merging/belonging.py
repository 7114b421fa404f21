"""Whether streams are parts of one run: of the same commit, with the same facts, divided the same way."""

import json
from collections.abc import Iterable, Iterator, Sequence

from reports import conventions
from reports.merging.part import ForeignPartError, Part
from reports.merging.union import NOTHING_COLLECTED

WHOLE = frozenset({0, 1, NOTHING_COLLECTED})
"""The exit statuses of pytest after which everything was collected."""


def check_belonging(parts: Sequence[Part]) -> None:
    """Raise ForeignPartError, saying what differs, unless all of them are parts of one run."""
    first, *others = parts
    for other in others:
        mine, theirs = dict(_marks(first)), dict(_marks(other))
        for name in [*mine, *theirs]:
            expected, told = mine.get(name, "unknown"), theirs.get(name, "unknown")
            if told != expected and None not in (told, expected):
                raise ForeignPartError(
                    f"{other.path.name} does not belong with {first.path.name}: "
                    f"its {name} is “{told}”, not “{expected}”."
                )


def _marks(part: Part) -> Iterator[tuple[str, str | None]]:
    """Yield what all parts have in common, each with what a reader would call it; None fits everything."""
    yield "number of parts", _one_of(run.of for run in part.runs)
    for name, value in part.stated[conventions.FACTS].items():
        yield name.lower(), value
    meta = json.loads(part.meta)["meta"]
    yield "version of the messages", meta["protocolVersion"]
    yield "implementation", _one_of(meta["implementation"].values())
    yield "way of dividing the tests", _one_of(run.division for run in part.runs)
    totals = [run.totals for run in part.runs if run.totals["exitStatus"] in WHOLE]
    chosen_from = _one_of(total["collected"] + total["deselected"] for total in totals)
    yield "number of tests to choose from", chosen_from or None


def _one_of(values: Iterable[object]) -> str:
    return ", ".join(sorted(map(str, {*values})))
