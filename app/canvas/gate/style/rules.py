"""The rules that style is made of: what each speaks of, and what it sets. Pure."""

from collections.abc import Callable, Iterable

import tinycss2  # type: ignore[import-untyped]

from app.canvas.gate.style import properties, selectors, values
from app.canvas.gate.style.values import Fault, Token

BROKEN = "Something that can't be read as style."
RULE = "A rule that style may not have."
NESTED = "A rule within a rule."
PROPERTY = "A property that style may not set."
CONDITION = "A condition that style may not ask for."
STEP = "A step that is none: from, to, or a percentage."
NAME = "A name that is none."
AT = frozenset({"keyframes", "media"})
KINDS = frozenset({"all", "print", "screen"})
JOINTS = frozenset({"and", "not", "only", "or"})
# What is asked of the screen, and what the answer may be; of a length, its size.
FEATURES = {
    "any-hover": frozenset({"hover", "none"}),
    "hover": frozenset({"hover", "none"}),
    "max-height": frozenset({"<length>"}),
    "max-width": frozenset({"<length>"}),
    "min-height": frozenset({"<length>"}),
    "min-width": frozenset({"<length>"}),
    "orientation": frozenset({"landscape", "portrait"}),
    "pointer": frozenset({"coarse", "fine", "none"}),
    "prefers-color-scheme": frozenset({"dark", "light"}),
    "prefers-contrast": frozenset({"less", "more", "no-preference"}),
    "prefers-reduced-motion": frozenset({"no-preference", "reduce"}),
}
AT_MOST = 100


def faults(text: str) -> list[Fault]:
    """Return what is wrong with the rules of a style."""
    return of_rules(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), of_style)


def of_rules(rules: Iterable[Token], of_one: Callable[[Token], list[Fault]]) -> list[Fault]:
    """Return what is wrong with rules of a kind: their faults, until there are too many to read on."""
    found: list[Fault] = []
    for rule in rules:
        found += of_one(rule)
        if len(found) > AT_MOST:
            break
    return found


def _at(token: Token, reason: str) -> Fault:
    return (token.source_line, token.source_column), reason


def of_style(rule: Token) -> list[Fault]:
    """Return what is wrong with a rule."""
    if rule.type == "qualified-rule":
        return of_plain_rule(rule)
    if rule.type != "at-rule":
        return [_at(rule, BROKEN)]
    if not is_known(rule.lower_at_keyword) or rule.content is None:
        return [_at(rule, RULE)]
    inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
    if rule.lower_at_keyword == "media":
        return of_condition(rule) + of_rules(inner, of_plain_rule)
    return of_name(rule) + of_rules(inner, of_step)


def is_known(keyword: str) -> bool:
    """Is this a rule that style may have?"""
    return keyword in AT


def of_plain_rule(rule: Token) -> list[Fault]:
    """Return what is wrong with a rule of things and what is set of them."""
    if rule.type != "qualified-rule":
        return [_at(rule, BROKEN if rule.type == "error" else NESTED)]
    if not any(token.type not in {"whitespace", "comment"} for token in rule.prelude):
        return [_at(rule, selectors.BROKEN)]
    return selectors.faults(rule.prelude) + of_declarations(rule.content)


def of_step(rule: Token) -> list[Fault]:
    """Return what is wrong with a step of a motion."""
    if rule.type != "qualified-rule":
        return [_at(rule, BROKEN if rule.type == "error" else NESTED)]
    odd = [token for token in rule.prelude if not _is_step(token)]
    return [_at(odd[0], STEP)] if odd else of_declarations(rule.content)


def _is_step(token: Token) -> bool:
    if token.type == "ident":
        return token.lower_value in {"from", "to"}
    return token.type in {"whitespace", "comment", "percentage"} or values.is_sign(token, ",")


def of_name(rule: Token) -> list[Fault]:
    """Return what is wrong with the name of a motion."""
    named = [token for token in rule.prelude if token.type not in {"whitespace", "comment"}]
    plain = len(named) == 1 and named[0].type == "ident" and named[0].value.isascii()
    return [] if plain else [_at(rule, NAME)]


def of_condition(rule: Token) -> list[Fault]:
    """Return the first fault in what a rule asks of the screen."""
    odd = [token for token in rule.prelude if not is_condition(token)]
    return [_at(odd[0], CONDITION)] if odd else []


def is_condition(token: Token) -> bool:
    """May this stand in what a rule asks of the screen?"""
    if token.type == "ident":
        return token.lower_value in KINDS or token.lower_value in JOINTS
    if token.type == "() block":
        return is_feature([each for each in token.content if each.type not in {"whitespace", "comment"}])
    return token.type in {"whitespace", "comment"} or values.is_sign(token, ",")


def is_feature(asked: list[Token]) -> bool:
    """May style ask this of the screen?"""
    match asked:
        case [name, sign, answer] if name.type == "ident" and values.is_sign(sign, ":"):
            takes = FEATURES.get(name.lower_value, frozenset())
            if answer.type == "ident":
                return answer.lower_value in takes
            is_size = answer.type in {"dimension", "number"} and "<length>" in takes
            return is_size and values.is_number(answer, takes)
        case _:
            return False


def of_declarations(content: list[Token]) -> list[Fault]:
    """Return what is wrong with what a rule sets."""
    found: list[Fault] = []
    for each in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        found += of_declaration(each)
        if len(found) > AT_MOST:
            break
    return found


def of_declaration(each: Token) -> list[Fault]:
    """Return what is wrong with one thing that a rule sets."""
    if each.type != "declaration":
        return [_at(each, BROKEN if each.type == "error" else NESTED)]
    if properties.is_own(each.name):
        return values.of_own(each.value)
    if not properties.is_listed(each.lower_name):
        return [_at(each, PROPERTY)]
    return values.of_property(each.lower_name, each.value)
