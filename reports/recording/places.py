"""Which scenario a test is."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import ScenarioTemplate
from pytest_bdd.scenario import scenario_wrapper_template_registry

EXAMPLE = "_pytest_bdd_example"
"""The argument by which pytest-bdd hands a row to its test."""


@dataclass(frozen=True, slots=True)
class Place:
    """Which scenario a test is: file, line of the scenario, row of its examples counted over all tables."""

    uri: str
    line: int
    row: int | None

    def plain(self) -> list[Any]:
        """Return the place as values that travel."""
        return [self.uri, self.line, self.row]


def place_of(item: pytest.Item, root: Path) -> Place | None:
    """Return which scenario a test is, None if it is none."""
    template = template_of(item)
    if template is None:
        return None
    return Place(relative_uri(template.feature.filename, root), template.line_number, _row(item))


def template_of(item: pytest.Item) -> ScenarioTemplate | None:
    """Return the scenario as written that a test runs, None if it runs none."""
    function: Callable[..., object] | None = getattr(item, "function", None)
    return None if function is None else scenario_wrapper_template_registry.get(function)


def example_of(item: pytest.Item) -> dict[str, str]:
    """Return the row that a test runs, by column; empty if it runs none."""
    return _example(item) or {}


def variant_of(item: pytest.Item) -> str:
    """Return which of the tests of one example, or of one row, a test is: by whatever is not the row.

    pytest numbers tests of equal rows in their names, so that a row more would change what the others are called.
    """
    indices: dict[str, int] = getattr(getattr(item, "callspec", None), "indices", {})
    others = [f"{name}={index}" for name, index in sorted(indices.items()) if name != EXAMPLE]
    return "::".join([getattr(item.parent, "nodeid", ""), getattr(item, "originalname", item.name), *others])


def relative_uri(path: str | os.PathLike[str], root: Path) -> str:
    """Return how the stream names a file: by its path from the root of the suite."""
    return Path(os.path.relpath(path, root)).as_posix()


def _example(item: pytest.Item) -> dict[str, str] | None:
    params: dict[str, Any] = getattr(getattr(item, "callspec", None), "params", {})
    return params.get(EXAMPLE)


def _row(item: pytest.Item) -> int | None:
    """Return which row of its tables a test is, counted over all of them.

    Rows may be equal, and pytest's own index counts other parameters too; so the very row is looked for.
    """
    example = _example(item)
    for mark in item.iter_markers("parametrize"):
        if example is not None and mark.args[:1] == (EXAMPLE,):
            return next(number for number, row in enumerate(mark.args[1]) if row.values[0] is example)
    return None
