"""How names and texts are spelled in a program, and what they come to once every escape is read."""

import re
import unicodedata
from collections.abc import Iterator

from app.canvas.gate.javascript.tree import Node, Program

ESCAPE = re.compile(
    r"\\(?:u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([0-7]{1,3})|(\r\n|[\n\r\u2028\u2029])|(.))",
    re.DOTALL,
)
SINGLE = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v"}
LAST = 0x10FFFF
# What joins characters of one picture or one word, and shows nothing by itself.
JOINERS = frozenset("\u200c\u200d")
# Lines are broken by these two as well (ECMA-262, 12.3), which not every reader knows.
HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def decoded(written: str) -> str:
    """Return what a name or a text comes to (ECMA-262, 12.7 and 12.9.4). An impossible escape is left out."""
    return ESCAPE.sub(_escaped, written)


def _escaped(match: re.Match[str]) -> str:
    braced, four, two, octal, broken, single = match.groups()
    if hexadecimal := braced or four or two:
        number = int(hexadecimal, 16)
        return chr(number) if number <= LAST else ""
    if octal:
        return chr(int(octal, 8))
    if broken:
        return ""
    return SINGLE.get(single, single)


def name_of(program: Program, node: Node) -> str:
    """Return what a name in a program comes to."""
    return decoded(program.text(node))


def text_of(program: Program, node: Node) -> str:
    """Return what a text in quotes comes to."""
    return decoded(program.text(node)[1:-1])


def is_unreadable(character: str) -> bool:
    """Might this character be read by the engine in another way than by whoever checks (CWE-436, CWE-1007)?"""
    return character not in "\t\n" and character not in JOINERS and unicodedata.category(character) in HIDDEN


def unreadable(text: str) -> Iterator[int]:
    """Say at which characters of a program one of those stands. Lines may end as on Windows."""
    return (place for place, each in enumerate(text.replace("\r\n", " \n")) if is_unreadable(each))
