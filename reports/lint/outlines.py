"""Outlines: every gap has a column, every column a gap, and there are rows worth an outline."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reports.lint.findings import Remark
from reports.lint.specification import Example, Specification, Words

GAP = re.compile("<([^<>]+)>")
TELLING = "description"
"""The column that says why a row is there; nothing need refer to it."""


def unknown_gaps(specification: Specification) -> Iterator[Remark]:
    """Yield every gap of an outline that not all of its tables have a column for."""
    for example in _outlines(specification):
        headers = [{cell.text for cell in table.header} for table in example.tables]
        for gap in gaps(example):
            if headers and not is_filled(gap, headers):
                yield Remark(
                    gap.place,
                    f"Give every table here a column “{gap.text}”, or write something else for <{gap.text}>.",
                    f"{example.name}: {gap.text}",
                )


def unused_columns(specification: Specification) -> Iterator[Remark]:
    """Yield every column of an outline that nothing refers to."""
    for example in _outlines(specification):
        wanted = {gap.text for gap in gaps(example)} | {TELLING}
        for table in example.tables:
            for cell in table.header:
                if cell.text not in wanted:
                    yield Remark(
                        cell.place,
                        f"Take out the column “{cell.text}”, or refer to it by <{cell.text}>: nothing does; "
                        f"one that only explains its rows is called “{TELLING}”.",
                        f"{example.name}: {table.name}: {cell.text}",
                    )


def rowless(specification: Specification) -> Iterator[Remark]:
    """Yield every table of examples without a row, and every outline without a table."""
    for example in _outlines(specification):
        if not example.tables:
            yield Remark(
                example.place, "Give this outline a table of examples, or make it an Example.", example.name
            )
        for table in example.tables:
            if not table.rows:
                yield Remark(
                    table.place, "Give this table a row, or take it out.", f"{example.name}: {table.name}"
                )


def unnamed_tables(specification: Specification) -> Iterator[Remark]:
    """Yield every table of examples that doesn't say what its rows have in common."""
    for example in _outlines(specification):
        for table in example.tables:
            if not table.name:
                yield Remark(table.place, "Name this table: say what its rows have in common.", example.name)


def single_rows(specification: Specification) -> Iterator[Remark]:
    """Yield every outline with one row in all its tables."""
    for example in _outlines(specification):
        if sum(len(table.rows) for table in example.tables) == 1:
            yield Remark(
                example.place,
                "Make this outline an Example: it has a single row, and needs no table.",
                example.name,
            )


def is_filled(gap: Words, headers: list[set[str]]) -> bool:
    """Say whether every table has a column for a gap."""
    return all(gap.text in header for header in headers)


def gaps(example: Example) -> Iterator[Words]:
    """Yield every gap of an outline, in its name, its steps, their tables and texts."""
    name = Words(example.name, example.place)
    for words in (name, *(part for step in example.steps for part in (Words(step.text, step.place), *step.below))):
        for found in GAP.finditer(words.text):
            column = words.place.column + found.start()
            yield Words(found[1], words.place if words is name else replace(words.place, column=column))


def _outlines(specification: Specification) -> Iterator[Example]:
    for feature in specification.features:
        yield from (example for example in feature.examples if example.is_outline)
