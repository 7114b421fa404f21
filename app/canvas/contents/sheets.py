"""Sheets: cells by their references, and what each of them holds. Pure."""

import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator

from app.canvas.contents import fields
from app.problems import FixedSentence
from app.texts import Body, is_text

CELLS = 10_000
CELL_LENGTH = 10_000
# As much as can be presented at once: whoever goes on cell by cell gets no further.
BYTES = 1024 * 1024
REFERENCE = re.compile(r"([A-Z]{1,2})([1-9][0-9]{0,3})")
LETTERS = 26

Cell = str | int | float | bool
Cells = Mapping[str, Cell]


def is_reference(text: str) -> bool:
    """Does this name a cell from A1 to ZZ9999, as it is written on the sheet?"""
    return REFERENCE.fullmatch(text) is not None


def place_of(reference: str) -> tuple[int, int]:
    """Return the row and the column of a cell, from 1. Raises ValueError."""
    found = REFERENCE.fullmatch(reference)
    if found is None:
        raise ValueError
    column = 0
    for letter in found[1]:
        column = column * LETTERS + ord(letter) - ord("A") + 1
    return int(found[2]), column


def holds(value: object) -> bool:
    """Can a cell hold this: text, a number, true or false, or nothing?"""
    if isinstance(value, str):
        return is_text(value) and len(value) <= CELL_LENGTH
    return value is None or isinstance(value, bool) or fields.is_number(value)


def reference(text: str) -> str:
    """Keep a reference. Raises FixedSentence."""
    if not is_reference(text):
        raise FixedSentence("A cell is named from A1 to ZZ9999, in capitals.")
    return text


def cell(value: Any) -> Any:
    """Keep what a cell can hold. Raises FixedSentence."""
    if not holds(value):
        raise FixedSentence("A cell holds a text of up to 10 000 characters, a number, true or false, or nothing.")
    return value


def sheet(cells: dict[str, Any]) -> dict[str, Any]:
    """Keep the cells of a sheet, but those that hold nothing. Raises FixedSentence."""
    kept = without_empty({reference(name): cell(value) for name, value in cells.items()})
    if is_too_much(kept):
        raise FixedSentence("A sheet has up to 10 000 cells, and holds up to a megabyte of text.")
    return kept


def without_empty(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Return the cells that hold something."""
    return {name: value for name, value in cells.items() if value is not None}


def is_too_much(cells: Cells) -> bool:
    """Are these more cells than a sheet has, or more text than it holds?"""
    texts = (value for value in cells.values() if isinstance(value, str))
    return len(cells) > CELLS or sum(len(text.encode()) for text in texts) > BYTES


class SheetData(Body):
    """A sheet as it is presented."""

    cells: Annotated[dict[str, Any], AfterValidator(sheet)]


def with_cell(cells: Cells, name: str, value: Cell | None) -> dict[str, Cell]:
    """Return a sheet's cells with one of them changed, or emptied; all others are as they were."""
    return without_empty({**cells, name: value})
