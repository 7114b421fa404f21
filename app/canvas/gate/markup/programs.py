"""Where HTML brings a program, in whatever spelling. Pure."""

import re

from app.canvas.gate.markup import attributes, elements, reading
from app.canvas.gate.markup.reading import Reading

# What browsers leave out of an address, and what people can't see in one.
UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")
RUNS = re.compile(r"(?:java|vb|live|j)script:|mocha:|data:(?:text/|application/|[\w.+-]+/[\w.+-]*xml|[;,])")
# Not how HTML would be read, but how it might: where it can't be read plainly, any likeness counts.
LIKENESS = re.compile(
    r"<[\s/\x00]*(?:[\w.-]+:)?(?:script|svg|math)\b|[\s\"'/\x00]on[a-z]{2,30}[\s\x00]*=|\bsrcdoc[\s\x00]*=",
    re.IGNORECASE,
)
AT_MOST_DECODED = 3


def is_program(element: str) -> bool:
    """Is this an element that runs, or is read by rules of its own?"""
    return element.rpartition(":")[2] in elements.PROGRAMS


def is_handler(name: str) -> bool:
    """Is this an attribute that runs when something happens, or a page of its own?"""
    return name.startswith("on") or name == "srcdoc"


def runs_when_followed(value: str) -> bool:
    """Is this an address that runs a program, however it is spelt?"""
    for _ in range(AT_MOST_DECODED):
        if RUNS.search(UNSEEN.sub("", value).lower()):
            return True
        value = reading.decoded(value)
    return False


def resembles(text: str) -> bool:
    """Does a text that can't be read plainly look as if it brought a program?"""
    return LIKENESS.search(text) is not None or runs_when_followed(text)


def brought_by(text: str, read: Reading) -> bool:
    """Does this HTML bring a program?"""
    if read.oddities:
        return resembles(text)
    return any(
        is_program(tag.name) or any(_runs(name, value) for _, name, value in tag.attributes) for tag in read.tags
    )


def _runs(name: str, value: str) -> bool:
    if is_handler(name) or LIKENESS.search(value):
        return True
    is_text = name in attributes.TEXTS or name.startswith("aria-")
    return not is_text and runs_when_followed(value)
