"""What the page of a sheet shows: the part of it that is used, as far as a page reaches. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.canvas.contents import sheets
from app.pages import scales

MOST_ROWS, MOST_COLUMNS = 200, 50


@dataclass(frozen=True)
class Shown:
    """What stands in a cell, and how it is set: ``number``, ``truth`` or nothing special."""

    text: str
    kind: str = ""


@dataclass(frozen=True)
class Sheet:
    """The used part of a sheet; ``more`` says that it goes on beyond what is shown."""

    columns: Sequence[str]
    rows: Sequence[tuple[int, Sequence[Shown]]]
    more: bool


def shown(cells: Mapping[str, Any]) -> Sheet:
    """Return the used part of a sheet. Two cells may lie millions of others apart: it is cut off (CWE-770)."""
    places = {sheets.place_of(reference): value for reference, value in cells.items()}
    if not places:
        return Sheet([], [], False)
    rows = span([row for row, _ in places], most_rows())
    columns = span([column for _, column in places], most_columns())
    return Sheet(
        [letters(column) for column in columns],
        [(row, [in_cell(places.get((row, column))) for column in columns]) for row in rows],
        any(row not in rows or column not in columns for row, column in places),
    )


def most_rows() -> int:
    """Return how many rows a page shows."""
    return MOST_ROWS


def most_columns() -> int:
    """Return how many columns a page shows."""
    return MOST_COLUMNS


def span(used: Sequence[int], most: int) -> range:
    """Return from the first that is used to the last, but no more than so many."""
    return range(min(used), min(max(used), min(used) + most - 1) + 1)


def letters(column: int) -> str:
    """Return what a column is called: A to Z, then AA."""
    before, last = divmod(column - 1, sheets.LETTERS)
    return f"{letters(before) if before else ''}{chr(ord('A') + last)}"


def in_cell(value: Any) -> Shown:
    """Return what is shown of a cell."""
    if value is None:
        return Shown("")
    if isinstance(value, bool):
        return Shown(str(value).upper(), "truth")
    return Shown(value) if isinstance(value, str) else Shown(scales.figure(value), "number")
