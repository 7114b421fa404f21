"""Sheets as spreadsheet programs read them: nothing is lost, and nothing in them is worked out. Pure."""

import re
import unicodedata
from collections.abc import Mapping

from app.canvas.contents import sheets
from app.canvas.contents.sheets import Cell, Cells

FORMULAS = frozenset("=+-@")
BREAKS = frozenset("\t\r\n")
# What one program or another takes for the end of a cell, in some countries even within quotes.
ENDS = re.compile(r"([,;|\t\r\n])")


def as_csv(cells: Cells) -> str:
    """Return the sheet from A1 to its last row and column, as RFC 4180 has it."""
    rows: dict[int, dict[int, Cell]] = {}
    for name, value in cells.items():
        row, column = sheets.place_of(name)
        rows.setdefault(row, {})[column] = value
    columns = max((column for row in rows.values() for column in row), default=0)
    return "".join(line(rows.get(row, {}), columns) for row in range(1, max(rows, default=0) + 1))


def line(row: Mapping[int, Cell], columns: int) -> str:
    """Write one row, with a place for every column: one step for each cell, however far apart they are."""
    parts, at = [], 1
    for column in sorted(row):
        parts += ["," * (column - at), written(row[column])]
        at = column
    return "".join([*parts, "," * (columns - at), "\r\n"])


def written(value: Cell) -> str:
    """Write one cell: numbers as they are, and text in quotes, so that nothing in it begins another cell."""
    if isinstance(value, str):
        return quoted(neutralised(value))
    return str(value).upper() if isinstance(value, bool) else number(value)


def number(value: float) -> str:
    """Write a number so that the very same is read again."""
    return repr(value)


def quoted(text: str) -> str:
    """Put a text in quotes, and double those within (RFC 4180, 2.7)."""
    return '"' + text.replace('"', '""') + '"'


def neutralised(text: str) -> str:
    """Put apostrophes before what a spreadsheet program would work out, and lose nothing of it (CWE-1236)."""
    within = neutralised_within(text)
    return f"'{within}" if is_formula(text) else within


def neutralised_within(text: str) -> str:
    """Put apostrophes before formulas that stand where a program may see the end of a cell.

    Which character ends one is a matter of countries; and where it isn't the comma, quotes begin no text but in
    a line's first cell.
    """
    (_, first), *others = pieces(text)
    return first + "".join(end + ("'" if begins_one(piece) else "") + piece for end, piece in others)


def pieces(text: str) -> list[tuple[str, str]]:
    """Return the parts of a text, each with what may end the cell before it."""
    first, *others = ENDS.split(text)
    return [("", first), *zip(others[::2], others[1::2], strict=True)]


def begins_one(piece: str) -> bool:
    """Does a formula begin here, perhaps behind quotes?"""
    return is_formula(piece.replace('"', ""))


def is_formula(text: str) -> bool:
    """Would a spreadsheet program take this for a formula?

    Some look past blanks and what can't be seen, and some take the wide letters of other scripts for ours.
    """
    if begins_with_break(text):
        return True
    first = next((character for character in text if not is_blank(character)), "")
    return begins_formula(first)


def begins_with_break(text: str) -> bool:
    """Does a text begin with what may end a cell, so that what follows would begin one?"""
    return text[:1] in BREAKS


def begins_formula(character: str) -> bool:
    """Is this what a formula begins with, in whatever width it is written (UAX 15)?"""
    return unicodedata.normalize("NFKC", character) in FORMULAS


def is_blank(character: str) -> bool:
    """Is this a blank, or nothing that can be seen?"""
    return unicodedata.category(character)[0] in "ZC"
