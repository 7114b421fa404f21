"""Where the parts of tables and of lists to choose from may stand, and what may stand in them. Pure.

Elsewhere browsers leave such parts out, or move them, and not all of them alike (HTML, 13.2.6.4.9 to 13.2.6.4.16).
"""

from collections.abc import Iterator, Mapping

from app.canvas.gate.markup import elements, reading
from app.canvas.gate.markup.reading import Reading, Tag
from app.canvas.gate.wording import words

Fault = tuple[int, str]

MISPLACED = "An element that browsers leave out, or move, where it stands."
MISPLACED_TEXT = "A text that browsers leave out, or move, where it stands."
# What may stand in these, and nothing else.
HOLDS: Mapping[str, frozenset[str]] = {
    element: words(names)
    for element, names in {
        "colgroup": "col",
        "optgroup": "option",
        "option": "",
        "select": "optgroup option",
        "table": "caption col colgroup tbody tfoot thead tr",
        "tbody": "tr",
        "tfoot": "tr",
        "thead": "tr",
        "tr": "td th",
    }.items()
}
TEXTUAL = frozenset({"option"})
# These stand in nothing but what holds them.
PARTS = frozenset().union(*HOLDS.values())
_CELLS, _SECTIONS = words("td th"), words("colgroup tbody td tfoot th thead tr")
# What is ended by itself where one of these begins.
ENDS: Mapping[str, frozenset[str]] = {
    "colgroup": frozenset({"colgroup"}),
    "optgroup": words("optgroup option"),
    "option": frozenset({"option"}),
    "td": _CELLS,
    "th": _CELLS,
    "tr": words("colgroup td th tr"),
    **dict.fromkeys(("tbody", "tfoot", "thead"), _SECTIONS),
}
BLANK = " \t\n\f\r"


def faults(read: Reading) -> list[Fault]:
    """Return what stands where it may not, in HTML whose tags are sound: the first of it."""
    return [*first_of(read)][:1]


def first_of(read: Reading) -> Iterator[Fault]:
    """Yield what stands where it may not, in the order in which it is written."""
    opened: list[str] = []
    for text, tag in zip(read.text, read.tags, strict=False):
        within = opened[-1] if opened else ""
        if not may_say(within, reading.decoded(text)):
            yield tag.at - len(text.lstrip(BLANK)), MISPLACED_TEXT
        opened = left_open(opened, tag)
        if not tag.closing:
            if not may_stand(tag.name, opened[-1] if opened else ""):
                yield tag.at, MISPLACED
            if tag.name not in elements.VOID:
                opened.append(tag.name)


def left_open(opened: list[str], tag: Tag) -> list[str]:
    """Return what is still open where a tag has ended what it ends."""
    if tag.closing:
        return opened[: len(opened) - 1 - opened[::-1].index(tag.name)] if tag.name in opened else opened
    return opened[: ended_at(opened, ENDS.get(tag.name, frozenset()))]


def ended_at(opened: list[str], ended: frozenset[str]) -> int:
    """Return how many stay open where these end by themselves, as far as nothing stands between that doesn't."""
    stays = len(opened)
    for at in range(len(opened) - 1, -1, -1):
        if opened[at] not in elements.SELF_ENDING:
            break
        if opened[at] in ended:
            stays = at
    return stays


def may_stand(element: str, within: str) -> bool:
    """May this element stand directly in that one, or in none?"""
    return element in HOLDS[within] if within in HOLDS else element not in PARTS


def may_say(within: str, text: str) -> bool:
    """May this text stand directly in that element, or in none?"""
    return within not in HOLDS or within in TEXTUAL or not text.strip(BLANK)
