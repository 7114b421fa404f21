"""Honest parts of components, as large as wanted: of what third parties wrote, again and again."""

from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path

from app.canvas.gate import javascript

COMPONENTS = Path(__file__).parent.parent / "fixtures" / "components" / "honest"
BESIDE = 8
ROW = (
    '<section class="row"><h2>Quarter {0}</h2>'
    '<p title="No. {0}">Sold <strong>{0}</strong>{1} &amp; more.</p></section>'
)
TEXT = " It was a quarter like any other, and nobody had expected anything else of it." * 12


def markup(size: int) -> str:
    """Return HTML of this size: sections of headings and long paragraphs, so that it is within all bounds."""
    return joined((ROW.format(number, TEXT) for number in count()), size)


def style(size: int) -> str:
    """Return style of this size: the sheets of third parties, as far as the gate takes them."""
    sheets = [each.read_text() for each in sorted(COMPONENTS.glob("*.css")) if "[id$=" not in each.read_text()]
    return joined((sheets[number % len(sheets)] for number in count()), size)


def program(size: int) -> str:
    """Return a program of this size: those of third parties, each in a function of its own."""
    taken = taken_together()
    functions = (f"function part{number}() {{\n{taken[number % len(taken)]}\n}}" for number in count())
    return joined(functions, size)


@cache
def taken_together() -> tuple[str, ...]:
    """Return the programs of third parties that the gate takes, also beside those that stand before them."""
    taken = list[str]()
    for each in sorted(COMPONENTS.glob("*.js")):
        beside = [*taken[-BESIDE:], each.read_text()]
        functions = (f"function part{at}() {{\n{text}\n}}" for at, text in enumerate(beside))
        if not javascript.findings("\n".join(functions)):
            taken.append(beside[-1])
    return tuple(taken)


def joined(pieces: Iterator[str], size: int) -> str:
    """Return as many pieces as come nearest to a size without going beyond it."""
    taken, room = list[str](), size
    for piece in pieces:
        room -= len(piece.encode()) + 1
        if room < 0:
            break
        taken.append(piece)
    return "\n".join(taken)
