"""Whether a program could change what objects inherit, or call a stranger's function as an object's own.

What every object inherits holds a setter by which an object gets another ancestor, under a key that isn't known as
well as any other. With a function for an ancestor, an object leads on to what makes functions. These are questions
on the whole program, answered once.
"""

from collections.abc import Iterator
from functools import cached_property

from app.canvas.gate.javascript.facts import Facts
from app.canvas.gate.javascript.members import KEYS, is_symbol
from app.canvas.gate.javascript.places import (
    ASSIGNMENTS,
    arguments_of,
    call_of,
    inside,
    is_written,
    operator_of,
    outside,
    written_value,
)
from app.canvas.gate.javascript.spelling import name_of, text_of
from app.canvas.gate.javascript.tree import Node, Program
from app.canvas.gate.javascript.values import CHOOSING
from app.canvas.gate.javascript.writing import PRIVATE

DEFINING = frozenset({"pair", "method_definition", "field_definition", "object"})
APPLYING = frozenset({"apply", "bind", "call"})
ITERATING = frozenset({
    "every", "filter", "find", "findIndex", "findLast", "findLastIndex", "flatMap", "forEach", "map", "some",
})  # fmt: skip
SAID_BY_THE_LANGUAGE = frozenset({"cause", "reason", "value"})
"""Members in which the language itself hands over what it was given."""
IMPLIED = frozenset({
    "add", "exec", "flags", "get", "has", "join", "keys", "next", "return", "set", "size", "then", "throw",
    "toISOString", "toJSON", "toLocaleString", "toString", "valueOf",
})  # fmt: skip
"""Methods that the language calls by itself."""


class Own:
    """The names that one program gives to members: of any other name, a method is the language's own.

    As long as no function gets a name that isn't known: ``Ancestors.gives_unknown_names`` says that.
    """

    def __init__(self, program: Program) -> None:
        self._names = frozenset(
            text_of(program, node) if node.kind == "string" else name_of(program, node)
            for node in program.root.below()
            if is_definition(node)
        )

    def is_free(self, name: str) -> bool:
        """Is there certainly no method of this name but the language's own?"""
        return name not in self._names


class Nothing:
    """What is known of a program that gives functions names which aren't known: nothing."""

    def is_free(self, name: str) -> bool:  # noqa: ARG002
        """Any name may be one of its own."""
        return False


def is_definition(node: Node) -> bool:
    """Is something given this name here?"""
    parent = node.parent
    if parent is None or node.kind not in KEYS | {"string", PRIVATE}:
        return False
    if parent.kind == "member_expression":
        return is_written(parent)
    if node.kind == "shorthand_property_identifier":
        return True
    return parent.kind in DEFINING and node.role in {"key", "name", "property"}


class Ancestors:
    """The answers for one program."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    @cached_property
    def writes_functions(self) -> bool:
        """Might something that may be a function be written under a key that isn't known, or be assigned?"""
        return any(map(self._may_make_an_ancestor, self.facts.program.root.below()))

    def _may_make_an_ancestor(self, node: Node) -> bool:
        if self.facts.asked_of(node) == "assign":
            return self.computes_functions or not self._is_assigned_to_own(call_of(node))
        return not self.facts.is_known(node.part("index")) and self._writes_unknown(node)

    def _is_assigned_to_own(self, call: Node | None) -> bool:
        """Is something assigned here to an object that is known, and is therefore no table?"""
        given = arguments_of(call) or []
        return bool(given) and (given[0].kind == "object" or self.facts.is_own_thing(given[0]))

    def _writes_unknown(self, node: Node) -> bool:
        """Is something that may be a function written here under a key that is computed, and is no number?"""
        is_place = node.kind == "subscript_expression" and is_written(node)
        if not is_place or self.facts.values.counts(node.part("index")):
            return False
        return not self._is_write_of_no_function(node)

    def _is_write_of_no_function(self, node: Node) -> bool:
        parent = outside(node).parent
        if parent is None or parent.kind not in ASSIGNMENTS | {"unary_expression", "update_expression"}:
            return False
        if parent.kind == "augmented_assignment_expression":
            computes = operator_of(parent).removesuffix("=") not in CHOOSING
            return computes or self.facts.is_no_function(parent.part("right"))
        return self.facts.is_no_function(written_value(node))

    @cached_property
    def gives_unknown_names(self) -> bool:
        """Might a function get a name in this program that isn't known?"""
        nodes = self.facts.program.root.below()
        return self.writes_functions or self.computes_functions or any(map(self._writes_unknown, nodes))

    @cached_property
    def computes_functions(self) -> bool:
        """Might a function get a computed name where an object or a class is written out, or data are read?"""
        return any(map(self._is_given_unknown, self.facts.program.root.below()))

    def _is_given_unknown(self, node: Node) -> bool:
        if node.kind == "member_expression":
            is_read = self.facts.given_member(node) == ("JSON", "parse") and not is_read_plainly(node)
            return self.facts.asked_of(node) == "fromEntries" or is_read
        parent = node.parent
        if node.kind != "computed_property_name" or parent is None or parent.kind == "pair_pattern":
            return False
        if node.parts() and (
            self.facts.values.counts(node.parts()[0]) or is_symbol(self.facts.values, node.parts()[0])
        ):
            return False
        return parent.kind != "pair" or not self.facts.is_no_function(parent.part("value"))

    @cached_property
    def knows_this(self) -> bool:
        """Does any function in this program ask what ``this`` is?"""
        return any(node.kind in {"this", "super"} for node in self.facts.program.root.below())

    @cached_property
    def calls_strangers(self) -> bool:
        """Might a function that isn't known be called as a member of an object, or be told what ``this`` is?"""
        root = self.facts.program.root
        if self.gives_unknown_names or any(self._tells_this(node) for node in root.below()):
            return True
        called = {name for node in root.below() for name in self._called_as(node)}
        return any(self._names_a_stranger(node, called | IMPLIED) for node in root.below())

    def _tells_this(self, node: Node) -> bool:
        if node.kind == "member_expression":
            is_applied = self.facts.asked_of(node) in APPLYING
            owner = node.part("object")
            return is_applied and (owner is None or self.facts.given_member(owner) is None)
        handed = arguments_of(node)
        callee = node.part("function")
        if handed is None or callee is None:
            return False
        callee = inside(callee)
        if self.facts.given_member(callee) in {("Array", "from"), ("JSON", "parse"), ("JSON", "stringify")}:
            return len(handed) > 1 and not self.facts.is_own_function(handed[1])
        asked = self.facts.asked_of(callee)
        is_said = asked in SAID_BY_THE_LANGUAGE and self.facts.given_member(callee) is None
        return is_said or (asked in ITERATING and len(handed) > 1)

    def _called_as(self, node: Node) -> Iterator[str]:
        callee = node.part("function") if node.kind == "call_expression" else None
        if (
            callee is None
            or self.facts.given_member(callee) is not None
            or self.facts.is_pen(callee.part("object"))
        ):
            return
        if (asked := inside(callee).part("property")) is not None:
            yield self.facts.name(asked)

    def _is_given_to_anybody(self, member: Node) -> bool:
        """Is this a member of something that may be a table, in which it would be called by a key?"""
        owner = member.part("object") if member.kind == "member_expression" else None
        return owner is not None and owner.kind != "this" and not self.facts.is_pen(owner)

    def _names_a_stranger(self, node: Node, called: frozenset[str] | set[str]) -> bool:
        """Is one of the called names given to something that may be a function which isn't written here?"""
        if node.kind == "subscript_expression" and call_of(node) is not None:
            return self.facts.is_known(node.part("index"))
        if not is_definition(node):
            return False
        parent = node.parent
        name = text_of(self.facts.program, node) if node.kind == "string" else self.facts.name(node)
        if parent is None or (name not in called and not self._is_given_to_anybody(parent)):
            return False
        if parent.kind == "method_definition":
            return parent.has("get") or parent.has("static get")
        value = written_value(parent) if parent.kind == "member_expression" else parent.part("value")
        if parent.kind == "field_definition" and value is None:
            return False
        return not self.facts.is_own_function(value) and not self.facts.is_no_function(value)


def is_read_plainly(parse: Node) -> bool:
    """Is JSON read here, with nobody who makes something else of it?"""
    handed = arguments_of(call_of(parse))
    return handed is not None and len(handed) == 1 and handed[0].kind != "spread_element"
