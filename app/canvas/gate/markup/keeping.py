"""What is kept of HTML: what a browser's own parser makes of it, and only what is listed of that. Pure."""

from dataclasses import dataclass

import nh3

from app.canvas.gate.markup import attributes, elements, reading
from app.canvas.gate.markup.reading import Tag


@dataclass
class Element:
    """One element: what it is and has, and how many stand in it; None where nothing says where it ends."""

    name: str
    attributes: list[tuple[str, str]]
    holds: int | None = None


def kept(text: str) -> str:
    """Return what is kept of HTML; it says what is kept, whatever anybody else read in it."""
    return nh3.clean(
        text,
        tags=set(elements.LISTED),
        clean_content_tags={"script", "style"},
        attributes={
            **{element: set(names) for element, names in attributes.OF.items()},
            "*": set(attributes.EVERYWHERE),
        },
        generic_attribute_prefixes={"aria-"},
        attribute_filter=_fit,
        url_schemes={"data"},
        link_rel=None,
        strip_comments=True,
    )


def _fit(element: str, name: str, value: str) -> str | None:
    fits = attributes.is_listed(element, name) and attributes.is_fit(element, name, value)
    return value if fits else None


def structure(text: str) -> tuple[list[Element], str]:
    """Return what can be told of HTML: its elements in their order, and the text, unspaced."""
    read = reading.read(text)
    shown = "".join("".join(reading.decoded(part) for part in read.text).split())
    return standing([tag for tag in read.tags if not _is_implied(tag)]), shown


def standing(tags: list[Tag]) -> list[Element]:
    """Return elements in their order, with how many stand in each whose end is written."""
    found: list[Element] = []
    opened: list[int] = []
    for tag in tags:
        if not tag.closing:
            if tag.name not in elements.VOID:
                opened.append(len(found))
            found.append(Element(tag.name, sorted((name, value) for _, name, value in tag.attributes)))
            continue
        while opened:
            at = opened.pop()
            if found[at].name == tag.name:
                found[at].holds = len(found) - at - 1
                break
    return found


def _is_implied(tag: Tag) -> bool:
    return tag.name in elements.IMPLIED and not tag.attributes


def is_read_otherwise(text: str) -> bool:
    """Does a browser's parser read this HTML otherwise than the gate did, or otherwise once more than at first?"""
    once = kept(text)
    return not is_alike(structure(text), structure(once)) or kept(once) != once


def is_alike(written: tuple[list[Element], str], understood: tuple[list[Element], str]) -> bool:
    """Was understood what was written: the same elements, each holding the same if its end was written?"""
    if written[1] != understood[1] or len(written[0]) != len(understood[0]):
        return False
    return all(
        (one.name, one.attributes) == (other.name, other.attributes) and one.holds in {None, other.holds}
        for one, other in zip(written[0], understood[0], strict=True)
    )
