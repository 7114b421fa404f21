"""The brackets, texts and comments that style stands in, before anybody reads what it says. Pure."""

import re
from itertools import islice

from app.canvas.gate import places

Fault = tuple[int, str]

PIECE = re.compile(
    r"/\*(?:[^*]|\*(?!/))*+\*/|\"(?:[^\"\\\n]|\\[^\n])*+\"|'(?:[^'\\\n]|\\[^\n])*+'"
    r"|(?P<comment>/\*)|(?P<text>[\"'])|(?P<escape>\\)|(?P<markup><|-->)|(?P<bracket>[](){}[])"
    r"|(?P<digits>[0-9]{16,}+)"
)
CLOSES = {")": "(", "]": "[", "}": "{"}
NESTING = 20

COMMENT = "A comment that doesn't end."
TEXT = "A text that doesn't end on its line."
ESCAPE = "An escape outside of a text: names are written plainly."
MARKUP = "A sign of markup: a less-than sign, or the end of a comment in HTML."
HIDDEN = "A character that no reader sees."
DIGITS = "A number of more digits than anybody needs."
OPEN = "A bracket that is not closed."
CLOSED = "A bracket that closes nothing open."
DEEP = "Brackets stand deeper in each other than 20."
STRANGE = {"comment": COMMENT, "text": TEXT, "escape": ESCAPE, "markup": MARKUP, "digits": DIGITS}


def faults(text: str) -> list[Fault]:
    """Return what is wrong before anything is read; after it, nothing else is looked at."""
    return unseen(text) or strange(text) or brackets(text)


def unseen(text: str) -> list[Fault]:
    """Return where characters stand that no reader sees."""
    return [(at, HIDDEN) for at in places.hidden(text)]


def strange(text: str) -> list[Fault]:
    """Return what doesn't end, what is escaped outside of texts, and what is HTML's: the first of each."""
    found: dict[str, int] = {}
    for piece in PIECE.finditer(text):
        kind = piece.lastgroup
        if kind in STRANGE and is_strange(kind):
            found.setdefault(kind, piece.start())
            if kind in {"comment", "text"}:
                break
    if (markup := text.find("<")) >= 0 and is_strange("markup"):
        found["markup"] = min(markup, found.get("markup", markup))
    return [(at, STRANGE[kind]) for kind, at in found.items()]


def is_strange(kind: str) -> bool:
    """Is this kind of piece one that no style has?"""
    return kind in STRANGE


def brackets(text: str) -> list[Fault]:
    """Return the first bracket that closes nothing, that nothing closes, or that is too deep."""
    opened: list[tuple[int, str]] = []
    for piece in PIECE.finditer(text):
        bracket = piece["bracket"]
        if bracket is None:
            continue
        if bracket not in CLOSES:
            opened.append((piece.start(), bracket))
            if is_too_deep(len(opened)):
                return [(piece.start(), DEEP)]
        elif not opened or opened.pop()[1] != CLOSES[bracket]:
            return [(piece.start(), CLOSED)]
    return [(at, OPEN) for at, _ in islice(opened, 1)]


def is_too_deep(depth: int) -> bool:
    """Do brackets stand too deep in each other?"""
    return depth > NESTING
