"""Names that a program does not declare: what it finds, and what it may do with that."""

from collections.abc import Iterator

from app.canvas.gate.javascript.language import (
    CALLED,
    CONSTANTS,
    EXTENDED,
    GLOBALS,
    HANDED_ON,
    NAMED_SAFELY,
    VALUED,
)
from app.canvas.gate.javascript.places import inside, is_written, outside
from app.canvas.gate.javascript.spelling import name_of
from app.canvas.gate.javascript.tree import Node, Program
from app.canvas.gate.javascript.values import Values
from app.canvas.gate.javascript.writing import is_target

UNKNOWN = "there is no such name for a program"
NO_SUCH_MEMBER = "of what the language and the canvas give, this is not there for programs"
HANDED_AROUND = "what the language and the canvas give is asked for its members, and not handed around"
CHANGED = "what the language and the canvas give is not changed"
DESCRIBED = "objects are made without a description of their members"
NOT_BY_NAME = "of what the language and the canvas give, members are asked for by name"

NAMING = frozenset({"arguments", "array", "pair", "ternary_expression", "variable_declarator"})


def misused(program: Program, values: Values) -> Iterator[tuple[Node, str]]:
    """Say where a program uses a name that it neither declares nor finds, or does with one what it may not."""
    for node in values.names.undeclared:
        if (reason := fault_of(program, node)) is not None:
            yield node, reason


def fault_of(program: Program, node: Node) -> str | None:
    """Return why a name that nobody declared may not stand here. None if it may."""
    name = name_of(program, node)
    parent = outside(node).parent
    if parent is None:
        return UNKNOWN
    if name not in GLOBALS:
        return None if is_asked_what_it_is(parent) else UNKNOWN
    if is_overwritten(node):
        return CHANGED
    if name in CONSTANTS:
        return None
    match parent.kind:
        case "member_expression" if outside(node).role == "object":
            return fault_of_member(program, name, parent)
        case "subscript_expression" if outside(node).role == "object":
            return NOT_BY_NAME
        case "call_expression" if outside(node).role == "function":
            return None if name in CALLED else HANDED_AROUND
        case "new_expression" if outside(node).role == "constructor":
            return None if name in CALLED else HANDED_AROUND
        case "binary_expression" if parent.has("instanceof"):
            return None if outside(node).role == "right" and name in CALLED else HANDED_AROUND
        case "class_heritage":
            return None if name in EXTENDED else HANDED_AROUND
        case "variable_declarator" if outside(node).role == "value":
            return fault_of_taking(program, name, parent.part("name"))
    return None if name in HANDED_ON or is_asked_what_it_is(parent) else HANDED_AROUND


def is_asked_what_it_is(parent: Node) -> bool:
    """Is it only asked whether there is something of this name?"""
    return parent.kind == "unary_expression" and parent.has("typeof")


def is_overwritten(node: Node) -> bool:
    """Is a name written that nobody declared?"""
    return is_written(node) or is_target(node) or node.kind == "shorthand_property_identifier_pattern"


def fault_of_member(program: Program, owner: str, member: Node) -> str | None:
    """Return why this member of something given may not be used so. None if it may."""
    asked = member.part("property")
    if asked is None or not is_given(owner, name_of(program, asked)):
        return NO_SUCH_MEMBER
    if is_changed(member):
        return CHANGED
    whole = outside(member).parent
    if owner == "Object" and name_of(program, asked) == "create" and is_described(whole):
        return DESCRIBED
    if (owner, name_of(program, asked)) in VALUED or whole is None:
        return None
    return None if is_called_only(program, owner, outside(member), whole) else HANDED_AROUND


def is_called_only(program: Program, owner: str, function: Node, around: Node) -> bool:
    """Is a function that is given only called, or, if it isn't the canvas's, named to be called by somebody?"""
    if around.kind == "call_expression":
        return function.role == "function"
    if owner == "Math" and around.kind == "member_expression" and function.role == "object":
        return is_applied(program, around)
    asked = inside(function).part("property")
    is_named = around.kind in NAMING and function.role != "left" and asked is not None
    return is_named and asked is not None and is_handed_on(owner, name_of(program, asked))


def is_applied(program: Program, member: Node) -> bool:
    """Is a function applied here, which it takes nothing from its owner for?"""
    asked, around = member.part("property"), outside(member).parent
    is_call = around is not None and around.kind == "call_expression" and outside(member).role == "function"
    return is_call and asked is not None and name_of(program, asked) in {"apply", "call"}


def is_changed(member: Node) -> bool:
    """Is a member written or deleted here?"""
    return is_written(member)


def is_given(owner: str, member: str) -> bool:
    """May a program ask for this member?"""
    return member in GLOBALS[owner]


def is_described(call: Node | None) -> bool:
    """Is an object made with more than an ancestor, or may it be made so by whoever is handed this?"""
    arguments = call.part("arguments") if call is not None and call.kind == "call_expression" else None
    return arguments is None or len(arguments.parts()) != 1 or arguments.parts()[0].kind == "spread_element"


def fault_of_taking(program: Program, owner: str, pattern: Node | None) -> str | None:
    """Return why these members of something given may not be taken out of it. None if they may."""
    if owner in HANDED_ON and pattern is not None and pattern.kind == "identifier":
        return None
    if pattern is None or pattern.kind != "object_pattern" or not all(map(is_taken_by_name, pattern.parts())):
        return HANDED_AROUND
    for each in pattern.parts():
        name = name_of(program, taken_name(each))
        if not is_given(owner, name):
            return NO_SUCH_MEMBER
        if not is_handed_on(owner, name):
            return HANDED_AROUND
    return None


def is_taken_by_name(part: Node) -> bool:
    """Is one member taken out here, by its own name and into a name?"""
    if part.kind == "shorthand_property_identifier_pattern":
        return True
    return (
        part.kind == "pair_pattern"
        and (key := part.part("key")) is not None
        and (key.kind == "property_identifier")
    )


def is_handed_on(owner: str, member: str) -> bool:
    """May this member be named without being called, because it makes a plain value of any it is given?"""
    return (owner, member) in VALUED or owner in {"Math", "Number"} or (owner, member) in NAMED_SAFELY


def taken_name(part: Node) -> Node:
    """Return the name of the member that is taken out."""
    return part if part.kind != "pair_pattern" else (part.part("key") or part)
