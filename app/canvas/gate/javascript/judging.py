"""What is wrong with a program, all in all."""

from collections.abc import Iterator

from app.canvas.gate.findings import Finding
from app.canvas.gate.javascript import globals as given
from app.canvas.gate.javascript import members, reading, scopes, tree
from app.canvas.gate.javascript.ancestors import Nothing, Own
from app.canvas.gate.javascript.language import STRICT
from app.canvas.gate.javascript.lookups import Lookups
from app.canvas.gate.javascript.tree import Node, Program
from app.canvas.gate.javascript.values import Values

MOST = 20
TOO_DEEP = Finding(1, 1, "the program is nested too deeply")
TOO_LONG = Finding(1, 1, "the program has too many parts")
LOOKED_UP = "what is looked up by a key that isn't known could be anything; it may only be computed with or shown"
ITSELF = "outside of functions and classes there is nothing that this could be"
CANVAS_AGAIN = "the canvas is handed to the program; it has no other of that name"
STRICT_NAME = "nothing else is called by this name"
CANVAS = "canvas"


def findings(text: str) -> list[Finding]:
    """Return what keeps a program from being taken, in the order of its lines, twenty at most."""
    if unread := reading.out_of_sight(text) or reading.too_long(text):
        return unread
    try:
        program = tree.parsed(text.encode())
    except tree.TooDeep:
        return [TOO_DEEP]
    except tree.TooLong:
        return [TOO_LONG]
    faults = list(reading.not_taken(program)) or list(misuses(program))
    ordered = sorted(faults, key=lambda fault: fault[0].start)
    return [Finding(*program.place(node.start), reason) for node, reason in first_of(ordered)]


def first_of(faults: list[tuple[Node, str]]) -> list[tuple[Node, str]]:
    """Return as many faults as are told at once."""
    return faults[:MOST]


def misuses(program: Program) -> Iterator[tuple[Node, str]]:
    """Say what a program that can be read does that it may not, or that can't be proved harmless."""
    names = scopes.resolved(program)
    # What is proved by supposing that no function has a name that isn't known, holds if then there is none: the
    # first to get one would need a key that was proved while there was none yet.
    values = Values(program, names, Own(program))
    lookups = Lookups(program, values)
    if lookups.ancestors.gives_unknown_names:
        values = Values(program, names, Nothing())
        lookups = Lookups(program, values)
    yield from given.misused(program, values)
    yield from members.forbidden_members(program, values)
    for binding in names.bindings:
        if is_strict(binding.name):
            yield binding.declared[0], STRICT_NAME
        if binding.name == CANVAS and is_beside_the_given(binding.declared[0], binding.kind):
            yield binding.declared[0], CANVAS_AGAIN
    for node in program.root.below():
        if node.kind == "subscript_expression" and not lookups.is_harmless(node):
            yield node.part("index") or node, LOOKED_UP
        elif node.kind == "this" and not is_of_something(node):
            yield node, ITSELF


def is_strict(name: str) -> bool:
    """Is this a name that nothing else may have?"""
    return name in STRICT


def is_of_something(node: Node) -> bool:
    """Does ``this`` stand in a function of its own or in a class, so that it is never what is global?"""
    owners = (scopes.FUNCTIONS - {"arrow_function"}) | {"class_body"}
    return any(above.kind in owners for above in node.above())


def is_beside_the_given(declared: Node, kind: str) -> bool:
    """Does this declare, where the program's own parameter is known, another of its name (ECMA-262, 10.2.11)?"""
    if kind == "parameter":
        return False
    inner = scopes.FUNCTIONS | {"class_static_block"}
    above = [each for each in declared.above() if each.kind in inner and declared.role != "name"]
    return not above
