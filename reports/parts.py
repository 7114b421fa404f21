"""Which parts of a divided run a stream tells of, and what a reader has to know of that."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from reports import conventions
from reports.messages import BrokenStreamError, Stream

MOST_PARTS = 1_000


@dataclass(frozen=True, slots=True)
class Parts:
    """How many parts the run was divided into, and how often each of those that are there was run."""

    of: int = 1
    runs: Counter[int] = field(default_factory=lambda: Counter({1: 1}))

    @property
    def missing(self) -> list[int]:
        """The parts that aren't there."""
        return [number for number in range(1, self.of + 1) if not self.runs[number]]


def read_parts(stream: Stream) -> Parts:
    """Read what a stream says of parts; one that says nothing tells of a whole run.

    Raises BrokenStreamError for parts that can't be.
    """
    for each in stream.statement(conventions.PARTS) or ():
        if not 1 <= each["part"] <= each["of"] <= MOST_PARTS:
            raise BrokenStreamError(f"There can't be a part {each['part']} of {each['of']}.")
    return parts_of((each["part"], each["of"]) for each in stream.statement(conventions.PARTS) or ())


def parts_of(runs: Iterable[tuple[int, int]]) -> Parts:
    """Return the parts of which these are runs: each the number of its part, and of how many it is."""
    known = list(runs)
    return Parts(max(of for _, of in known), Counter(part for part, _ in known)) if known else Parts()


def incompleteness(parts: Parts) -> Iterator[str]:
    """Say, in a sentence, if a part is missing."""
    if missing := parts.missing:
        which = f"Part {missing[0]}" if len(missing) == 1 else f"Parts {_listed(missing)}"
        verb = "is" if len(missing) == 1 else "are"
        yield f"{which} of {parts.of} {verb} missing: this document is incomplete."


def repetitions(parts: Parts) -> dict[str, str]:
    """Return, as a fact of the run, which parts ran more often than once: what each run tells counts."""
    told = [
        f"part {number} of {parts.of}, {runs} times" for number, runs in sorted(parts.runs.items()) if runs > 1
    ]
    return {"Ran more than once": "; ".join(told)} if told else {}


def _listed(numbers: list[int]) -> str:
    return f"{', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"
