"""The values that a property may have, word by word and within all brackets. Pure."""

from collections.abc import Iterator
from math import isfinite
from typing import Any

from app.canvas.gate import places
from app.canvas.gate.style import properties, words

# A token of style, as the parser knows it: it has no types of its own.
Token = Any
Fault = tuple[tuple[int, int], str]

ADDRESS = "An address: style fetches nothing."
FUNCTION = "A function that style may not use."
KEYWORD = "A word that this property may not have."
NUMBER = "A number, or a unit, that this property may not have."
COLOUR = "A colour that is written in a way nobody knows."
TEXT = "A text where this property has none, or one with signs of markup in it."
BROKEN = "Something that can't be read as style."
OWN = "A property of the author's own, where it may not stand."
SIGNS = frozenset(",/+-*")


def of_property(name: str, value: list[Token]) -> list[Fault]:
    """Return what is wrong with the value of a listed property."""
    return [
        fault for token in value if (fault := of_word(token, name, properties.PROPERTIES[name])) is not None
    ] + [fault for token in value for fault in within(token, name, properties.PROPERTIES[name])]


def of_own(value: list[Token]) -> list[Fault]:
    """Return what is wrong with the value of a property of the author's own: with what any property might take."""
    takes = words.IN_OWN | {"<colour>", "<length>", "<number>", "<time>", "<angle>", "<string>"}
    takes |= {f"<{kind}>" for kind in words.FUNCTIONS}
    return [fault for token in value if (fault := of_word(token, "--", takes)) is not None] + [
        fault for token in value for fault in within(token, "--", takes)
    ]


def within(token: Token, name: str, takes: frozenset[str]) -> Iterator[Fault]:
    """Yield what is wrong within the brackets of a word, however deep."""
    if token.type == "function":
        inside = function_takes(token.lower_name)
        for each in token.arguments:
            if token.lower_name == "var" and each.type == "ident" and properties.is_own(each.value):
                continue
            if (fault := of_word(each, name, inside)) is not None:
                yield fault
            yield from within(each, name, inside)
    elif token.type in {"() block", "[] block"}:
        inside = takes if token.type == "() block" else frozenset({"<ident>"})
        for each in token.content:
            if (fault := of_word(each, name, inside)) is not None:
                yield fault
            yield from within(each, name, inside)


def function_takes(name: str) -> frozenset[str]:
    """Return what may stand in the brackets of this function."""
    numbers = frozenset({"<number>", "<length>", "<angle>", "<colour>", "<math>"})
    grid = frozenset({"<grid>", "<lines>"}) if name in words.FUNCTIONS["grid"] else frozenset[str]()
    return words.IN_FUNCTIONS | numbers | grid


def of_word(token: Token, name: str, takes: frozenset[str]) -> Fault | None:
    """Return what is wrong with one word where these kinds and keywords may stand, whatever is in its brackets."""
    reason = _reason(token, name, takes)
    return None if reason is None else ((token.source_line, token.source_column), reason)


def _reason(token: Token, name: str, takes: frozenset[str]) -> str | None:  # noqa: C901, PLR0911
    match token.type:
        case "whitespace" | "comment":
            return None
        case "literal":
            return None if token.value in SIGNS else BROKEN
        case "ident":
            return None if is_keyword(token.value, takes) else KEYWORD
        case "number" | "percentage" | "dimension":
            return None if is_number(token, takes) else NUMBER
        case "hash":
            return None if "<colour>" in takes and is_colour(token.value) else COLOUR
        case "string":
            return None if "<string>" in takes and is_plain_text(token.value) else TEXT
        case "function":
            return function_fault(token.lower_name, name, takes)
        case "() block":
            return None if "<math>" in takes else BROKEN
        case "[] block":
            return None if "<lines>" in takes else BROKEN
        case "url":
            return ADDRESS
        case _:
            return BROKEN


def is_sign(token: Token, sign: str) -> bool:
    """Is this word just this sign?"""
    return token.type == "literal" and bool(token.value == sign)


def is_keyword(word: str, takes: frozenset[str]) -> bool:
    """May this word stand here?"""
    lower = word.lower()
    if lower in takes or lower in words.EVERYWHERE:
        return True
    if "<colour>" in takes and lower in words.COLOURS:
        return True
    if "<property>" in takes and properties.is_listed(lower):
        return True
    return "<ident>" in takes and word.isascii() and not word.startswith("--")


def is_number(token: Token, takes: frozenset[str]) -> bool:
    """May this number, with its unit, stand here?"""
    if "<near>" in takes:
        return is_near(token)
    if not isfinite(token.value) or abs(token.value) > words.GREATEST:
        return False
    if token.type == "dimension":
        unit = token.lower_unit
        return any(f"<{kind}>" in takes and unit in units for kind, units in words.UNITS.items())
    if token.type == "percentage":
        return "<length>" in takes
    return "<number>" in takes or token.value == 0 or "<colour>" in takes


def is_near(token: Token) -> bool:
    """Is this how far something lies to the front, within its bounds?"""
    return token.type == "number" and bool(token.is_integer) and abs(token.value) <= words.FARTHEST


def is_colour(value: str) -> bool:
    """Is this a colour, written by its digits?"""
    return words.HASH.fullmatch(value) is not None


def is_plain_text(value: str) -> bool:
    """Is this a text without signs of markup, as it is shown?"""
    return "<" not in value and not places.hidden(value)


def function_fault(function: str, name: str, takes: frozenset[str]) -> str | None:
    """Return why this function may not stand here, if so."""
    if function in {"url", "src"}:
        return ADDRESS
    if function == "var":
        return OWN if name in properties.PLAIN else None
    return None if is_function(function, takes) else FUNCTION


def is_function(function: str, takes: frozenset[str]) -> bool:
    """May this function stand here?"""
    return any(f"<{kind}>" in takes and function in functions for kind, functions in words.FUNCTIONS.items())
