"""HTML, read by a grammar so narrow that whoever reads it reads the same: what it doesn't know is an oddity. Pure.

Every character is looked at once: what follows an oddity is read from there on.
"""

import html
import re
from dataclasses import dataclass, field

_BLANK = r"[ \t\n\r]"
# A less-than sign that begins nothing is text, in HTML as here.
BEGIN = re.compile(r"<(?=[A-Za-z/!?])")
NAME = re.compile(rf"<(/?)([A-Za-z][A-Za-z0-9]*+)(?={_BLANK}|/?>)")
ATTRIBUTE = re.compile(
    rf"{_BLANK}++([A-Za-z][A-Za-z0-9_:.-]*+)"
    rf"(?:{_BLANK}*+={_BLANK}*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'=<>`/]++))|(?!{_BLANK}*+=))"
    rf"(?={_BLANK}|/?>)"
)
END = re.compile(rf"{_BLANK}*+(/?)>")
NUMERAL = re.compile(r"&#(?:([xX])0*+([0-9A-Fa-f]*+)|0*+([0-9]*+))(;?)")
LONGEST_NUMERAL = 7

COMMENT = "Comments are not kept: leave them out."
DECLARATION = "A declaration that no part of a page has."
INSTRUCTION = "An instruction to whoever processes this; HTML has none."
SECTION = "A section of unparsed text; HTML has none."
TAG = "A tag that isn't written plainly, and could be read in more than one way."


@dataclass(frozen=True)
class Tag:
    """A tag as it was read; of attributes the values as HTML decodes them, and where each begins."""

    at: int
    name: str
    closing: bool = False
    closes_itself: bool = False
    attributes: tuple[tuple[int, str, str], ...] = ()


@dataclass
class Reading:
    """What was read: tags, the text between them, and what is no plain HTML, with the places where each begins."""

    tags: list[Tag] = field(default_factory=list)
    oddities: list[tuple[int, str]] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def read(text: str) -> Reading:
    """Return what can be read."""
    reading, at = Reading(), 0
    while (begin := BEGIN.search(text, at)) is not None:
        reading.text.append(text[at : begin.start()])
        at = _tag(text, begin.start(), reading)
    reading.text.append(text[at:])
    return reading


def _tag(text: str, begin: int, reading: Reading) -> int:
    """Read one tag; return where to go on."""
    named = NAME.match(text, begin)
    if named is None:
        reading.oddities.append((begin, _oddity(text, begin)))
        return begin + 1
    at, attributes = named.end(), []
    while (found := ATTRIBUTE.match(text, at)) is not None:
        value = next((each for each in found.groups()[1:] if each is not None), "")
        attributes.append((found.start(1), found[1].lower(), decoded(value)))
        at = found.end()
    end = END.match(text, at)
    closing = named[1] == "/"
    if end is None or (closing and (attributes or end[1])):
        reading.oddities.append((begin, TAG))
        return at
    reading.tags.append(Tag(begin, named[2].lower(), closing, end[1] == "/", tuple(attributes)))
    return end.end()


def _oddity(text: str, begin: int) -> str:
    for start, reason in (("<!--", COMMENT), ("<![", SECTION), ("<!", DECLARATION), ("<?", INSTRUCTION)):
        if text.startswith(start, begin):
            return reason
    return TAG


def decoded(text: str) -> str:
    """Return a text with its references to characters resolved, as HTML does it: once."""
    return html.unescape(NUMERAL.sub(_short, text))


def _short(found: re.Match[str]) -> str:
    """Return a reference to a character by its number without what makes numbers long."""
    number = found[2] if found[1] else found[3]
    return f"&#{found[1] or ''}{number or '0'}{found[4]}" if len(number) <= LONGEST_NUMERAL else "\ufffd"
