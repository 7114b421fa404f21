"""Which part of how many a run is, where pytest-split divides the suite."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from reports.recording.identity import digest


def part_of(config: pytest.Config, uncollected: Mapping[str, int]) -> dict[str, Any] | None:
    """Return what a merge has to know of this part, None if the run is whole.

    ``uncollected`` counts what every part fails to collect, where a whole run would only once.
    """
    number, parts = config.getoption("group", None), config.getoption("splits", None)
    if not (number and parts):
        return None
    return {"part": number, "of": parts, "division": _division(config), "uncollected": dict(uncollected)}


def _division(config: pytest.Config) -> str:
    """Return the same for all parts of one division: other durations or another selection make other parts."""
    durations = Path(config.getoption("durations_path"))
    return digest(
        config.getoption("splitting_algorithm"),
        durations.read_text(encoding="utf-8") if durations.exists() else "",
        config.getoption("keyword"),
        config.getoption("markexpr"),
    )
