"""What style may speak of: elements, classes, ids, attributes and states, from lists. Pure."""

from app.canvas.gate.markup import attributes, elements
from app.canvas.gate.style.values import Fault, Token, is_sign
from app.canvas.gate.wording import words

ELEMENT = "An element that a component has not."
STATE = "A state that style may not ask for."
PART = "A part of an element that style may not speak of."
ATTRIBUTE = "An attribute that style may not ask for, or not in this way."
BROKEN = "Something that can't be read as what style speaks of."
LONG = "Style speaks of more here than 200 words."
PAGE = frozenset({"body", "html"})
STATES = words(
    "active checked default disabled empty enabled first-child first-of-type focus focus-visible "
    "focus-within hover "
    "in-range indeterminate invalid last-child last-of-type only-child only-of-type optional out-of-range "
    "placeholder-shown read-only read-write required root valid"
)
COUNTED = frozenset({"nth-child", "nth-last-child", "nth-last-of-type", "nth-of-type"})
OF_OTHERS = frozenset({"is", "not", "where"})
PARTS = frozenset({"after", "before", "marker", "placeholder", "selection"})
# How parts were written before they had a sign of their own.
OLD_PARTS = frozenset({"after", "before"})
SIGNS = frozenset(">+~,*")
# What somebody has filled in is nothing for style to ask letter by letter.
UNASKED = frozenset({"value", "src"})
LONGEST = 200


def faults(tokens: list[Token]) -> list[Fault]:
    """Return the first fault in what a rule speaks of."""
    if not (words := [token for token in tokens if token.type != "comment"]):
        return []
    if is_too_long(words):
        return [_at(words[0], LONG)]
    at = 0
    while at < len(words):
        taken, fault = _one(words, at)
        if fault:
            return fault
        at += taken
    return []


def is_too_long(words: list[Token]) -> bool:
    """Does style speak of too much at once?"""
    return len(words) > LONGEST


def _at(token: Token, reason: str) -> Fault:
    return (token.source_line, token.source_column), reason


def _one(words: list[Token], at: int) -> tuple[int, list[Fault]]:  # noqa: PLR0911
    """Judge what begins at this word; return how many words it takes, and the fault."""
    token = words[at]
    match token.type:
        case "whitespace" | "hash":
            return 1, []
        case "ident":
            return 1, [] if is_element(token.value) else [_at(token, ELEMENT)]
        case "[] block":
            return 1, [] if is_asked(token.content) else [_at(token, ATTRIBUTE)]
        case "literal" if token.value in SIGNS:
            return 1, []
        case "literal" if token.value == "." and _is_name(words, at + 1):
            return 2, []
        case "literal" if token.value == ":":
            return _after_colon(words, at)
        case _:
            return 1, [_at(token, BROKEN)]


def _is_name(words: list[Token], at: int) -> bool:
    return at < len(words) and words[at].type == "ident"


def _after_colon(words: list[Token], at: int) -> tuple[int, list[Fault]]:
    following = [*words[at + 1 : at + 3], None, None]
    token, next_token = following[0], following[1]
    if token is not None and token.type == "literal" and token.value == ":":
        known = next_token is not None and next_token.type == "ident" and is_part(next_token.lower_value)
        return 3, [] if known else [_at(words[at], PART)]
    if token is not None and token.type == "ident":
        known = is_state(token.lower_value) or token.lower_value in OLD_PARTS
        return 2, [] if known else [_at(words[at], STATE)]
    if token is not None and token.type == "function":
        return 2, _of_function(words[at], token)
    return 1, [_at(words[at], BROKEN)]


def _of_function(colon: Token, token: Token) -> list[Fault]:
    if is_counted(token.lower_name):
        return [] if all(is_plain_count(each) for each in token.arguments) else [_at(colon, STATE)]
    return faults(token.arguments) if takes_others(token.lower_name) else [_at(colon, STATE)]


def is_plain_count(token: Token) -> bool:
    """May this stand in a place among others: numbers, n, and signs, and no selector?"""
    return token.type in {"whitespace", "number", "dimension", "ident"} or is_sign(token, "+")


def is_element(name: str) -> bool:
    """May style speak of this element?"""
    return elements.is_listed(name.lower()) or name.lower() in PAGE


def is_state(name: str) -> bool:
    """May style ask for this state?"""
    return name in STATES


def is_part(name: str) -> bool:
    """May style speak of this part of an element?"""
    return name in PARTS


def is_counted(name: str) -> bool:
    """Is this a place among others, by numbers?"""
    return name in COUNTED


def takes_others(name: str) -> bool:
    """Is this a state of what is written in its brackets?"""
    return name in OF_OTHERS


def is_asked(content: list[Token]) -> bool:
    """May style ask for this attribute: whether it is there, or whether it is this whole text?"""
    words = [token for token in content if token.type not in {"whitespace", "comment"}]
    if not words or words[0].type != "ident" or not is_asked_for(words[0].lower_value):
        return False
    match words[1:]:
        case []:
            return True
        case [sign, text]:
            return is_whole(sign) and text.type in {"ident", "string"}
        case _:
            return False


def is_asked_for(name: str) -> bool:
    """May style ask for an attribute of this name?"""
    listed = any(attributes.is_listed(element, name) for element in elements.LISTED)
    return listed and name not in UNASKED


def is_whole(sign: Token) -> bool:
    """Is this the sign that asks for a whole text, and for no part of one (CWE-359)?"""
    return sign.type == "literal" and bool(sign.value == "=")
