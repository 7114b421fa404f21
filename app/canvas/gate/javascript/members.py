"""Names of members as they are written: in a member access, an object, a pattern, or a class."""

from collections.abc import Iterator

from app.canvas.gate.javascript.language import FORBIDDEN
from app.canvas.gate.javascript.spelling import name_of, text_of
from app.canvas.gate.javascript.texts import is_forbidden as names_forbidden
from app.canvas.gate.javascript.tree import Node, Program
from app.canvas.gate.javascript.values import Values

KEYS = frozenset({"property_identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern"})
LEADS_ON = "this name leads to what made a value, and from there to everything"
KEY_NOT_KNOWN = "what is taken out by this name could be anything"


def forbidden_members(program: Program, values: Values) -> Iterator[tuple[Node, str]]:
    """Say where a member is named that may not be, in whatever spelling."""
    for node in program.root.below():
        if names_what_is_forbidden(program, node):
            yield node, LEADS_ON
        elif node.kind == "computed_property_name" and node.parent is not None and node.parts():
            if names_forbidden(values.ends(node.parts()[0])):
                yield node, LEADS_ON
            elif node.parent.kind == "pair_pattern" and not is_known(values, node):
                yield node, KEY_NOT_KNOWN


def names_what_is_forbidden(program: Program, node: Node) -> bool:
    """Is this the name of a member that may not be named?"""
    if node.kind == "string":
        return is_key(node) and is_forbidden(text_of(program, node))
    return node.kind in KEYS and is_forbidden(name_of(program, node)) and not is_constructor(program, node)


def is_forbidden(name: str) -> bool:
    """Does a member of this name lead to what made a value (CWE-915, CWE-1321)?"""
    return name in FORBIDDEN


def is_constructor(program: Program, node: Node) -> bool:
    """Is this the constructor of a class, written as one?"""
    parent = node.parent
    return (
        parent is not None
        and parent.kind == "method_definition"
        and node.role == "name"
        and parent.parent is not None
        and parent.parent.kind == "class_body"
        and not any(parent.has(mark) for mark in ("static", "get", "set", "static get", "async", "*"))
        and program.text(node) == "constructor"
    )


def is_key(node: Node) -> bool:
    """Does this text name a member?"""
    parent = node.parent
    if parent is None:
        return False
    return (parent.kind in {"pair", "pair_pattern"} and node.role == "key") or (
        parent.kind in {"method_definition", "field_definition"} and node.role in {"name", "property"}
    )


def is_known(values: Values, computed: Node) -> bool:
    """Is it known of a computed name that it is none of the forbidden ones?"""
    name = computed.parts()[0]
    return values.is_known(name) or is_symbol(values, name)


def is_symbol(values: Values, name: Node) -> bool:
    """Is this one of the language's own symbols, such as the one by which things are gone through?"""
    return name.kind == "member_expression" and values.global_named(name.part("object")) == "Symbol"
