"""A stream that is to be merged, as far as it must be understood."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reports.merging.envelopes import Spot
from reports.merging.runs import Run, RunKey

UNTOLD: Spot = (0, 0)


class ForeignPartError(Exception):
    """Streams that don't belong together were to be merged; the message says what differs."""


@dataclass(slots=True)
class Telling:
    """What a stream tells of a test: where its test case is planned, and where all its attempts are told."""

    path: Path
    identity: str
    pickle: str
    planned: Spot
    told: Spot = UNTOLD


@dataclass(slots=True)
class Part:
    """A stream: its runs, what they tell of each test, what it states by name, and the rest line by line."""

    path: Path
    meta: bytes
    runs: list[Run] = field(default_factory=list)
    tellings: dict[str, dict[RunKey, Telling]] = field(default_factory=dict)
    hooks: Counter[bytes] = field(default_factory=Counter)
    evidence: Counter[bytes] = field(default_factory=Counter)
    stated: dict[str, Any] = field(default_factory=dict)
    started: int = 0
    finished: int = 0
