"""What is wrong with the tags of HTML: with each of them, and with how they stand in each other. Pure."""

from app.canvas.gate.markup import attributes, elements, programs
from app.canvas.gate.markup.reading import Tag
from app.canvas.gate.wording import words

Fault = tuple[int, str]

PROGRAM = "A program: it belongs with the component's program, not in its HTML."
HANDLER = "A handler: what happens when something is done belongs with the component's program."
LINK = "A link that runs a program."
FOREIGN = "A drawing or a formula: what stands in it is read by rules of its own."
ELEMENT = "An element that a component has not."
ADDRESS = "An address: a component leads nowhere and fetches nothing."
STYLE = "Style belongs with the component's style, not in its HTML."
ATTRIBUTE = "An attribute that this element has not."
VALUE = "A value that this attribute may not have."
TWICE = "An attribute that this element has already."
NAMED = "An id that another element has already."
ENDS = "An end of what isn't open here."
OPEN = "An element that is not closed, or not in its turn."
SELF = "An element that can't end itself."
DEEP = "Elements stand deeper in each other than 100."
MANY = "There are more elements than 5000."
ADDRESSES = words(
    "action archive background cite classid codebase data formaction href icon longdesc "
    "manifest ping poster profile "
    "src srcset usemap xlink:href xml:base"
)


def faults(tags: list[Tag]) -> list[Fault]:
    """Return what is wrong with these tags."""
    found: list[Fault] = []
    ids: set[str] = set()
    for tag in tags:
        if not tag.closing:
            known = elements.is_listed(tag.name)
            found += of_element(tag)
            found += [each for each in of_attributes(tag, ids) if known or each[1] != ATTRIBUTE]
    return found + standing(tags) + too_many(tags)


def of_element(tag: Tag) -> list[Fault]:
    """Return what is wrong with an element itself."""
    if elements.is_listed(tag.name):
        closes_itself = tag.closes_itself and tag.name not in elements.VOID
        return [(tag.at, SELF)] if closes_itself else []
    if tag.name in elements.FOREIGN:
        return [(tag.at, FOREIGN)]
    return [(tag.at, PROGRAM if programs.is_program(tag.name) else ELEMENT)]


def of_attributes(tag: Tag, ids: set[str]) -> list[Fault]:
    """Return what is wrong with the attributes of an element, where ``ids`` are those that others have."""
    found, before = [], set[str]()
    for at, name, value in tag.attributes:
        reason = of_attribute(tag.name, name, value)
        if is_given_twice(name, before):
            reason = TWICE
        elif name == "id" and is_taken(value, ids):
            reason = reason or NAMED
        if reason is not None:
            found.append((at, reason))
    return found


def of_attribute(element: str, name: str, value: str) -> str | None:
    """Return why this element may not have this attribute, if so."""
    if attributes.is_listed(element, name):
        return None if attributes.is_fit(element, name, value) else _why(name, value, VALUE)
    return _why(name, value, STYLE if name == "style" else ATTRIBUTE)


def _why(name: str, value: str, otherwise: str) -> str:
    if programs.is_handler(name):
        return HANDLER
    if name not in attributes.TEXTS and programs.runs_when_followed(value):
        return LINK
    return ADDRESS if name in ADDRESSES else otherwise


def is_given_twice(name: str, before: set[str]) -> bool:
    """Has this element this attribute already? Remember it."""
    twice = name in before
    before.add(name)
    return twice


def is_taken(value: str, ids: set[str]) -> bool:
    """Has another element this id already? Remember it."""
    taken = value in ids
    ids.add(value)
    return taken


def standing(tags: list[Tag]) -> list[Fault]:
    """Return what is wrong with how elements stand in each other: as far as the first that is."""
    opened: list[Tag] = []
    for tag in tags:
        if tag.closing:
            while opened and opened[-1].name != tag.name and opened[-1].name in elements.SELF_ENDING:
                opened.pop()
            if not opened or opened.pop().name != tag.name:
                return [(tag.at, ENDS)]
        elif tag.name not in elements.VOID:
            if opened and opened[-1].name == tag.name and tag.name in elements.SELF_ENDING:
                opened.pop()
            opened.append(tag)
            if is_too_deep(len(opened)):
                return [(tag.at, DEEP)]
    return [(tag.at, OPEN) for tag in opened if tag.name not in elements.SELF_ENDING][:1]


def is_too_deep(depth: int) -> bool:
    """Do elements stand too deep in each other?"""
    return depth > elements.DEPTH


def too_many(tags: list[Tag]) -> list[Fault]:
    """Return that there are too many elements, and where they begin to be."""
    begun = [tag for tag in tags if not tag.closing]
    return [(begun[elements.NUMBER].at, MANY)] if len(begun) > elements.NUMBER else []
