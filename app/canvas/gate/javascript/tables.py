"""Tables: constants that hold an object written out in the program, of which nobody else ever gets hold.

What a table leads to, by whatever key, is what the program wrote there, or what every object inherits.
"""

from collections.abc import Sequence

from app.canvas.gate.javascript.ancestors import Ancestors, is_definition
from app.canvas.gate.javascript.facts import Facts
from app.canvas.gate.javascript.members import KEYS, is_key
from app.canvas.gate.javascript.places import arguments_of, call_of, inside, is_written, outside
from app.canvas.gate.javascript.scopes import Binding
from app.canvas.gate.javascript.spelling import text_of
from app.canvas.gate.javascript.tree import Node

READ_BY = frozenset({"entries", "hasOwn", "keys", "values"})
"""Functions of Object that hand over what is in an object, and not the object."""


class Tables:
    """The tables of one program."""

    def __init__(self, facts: Facts, ancestors: Ancestors) -> None:
        self.facts = facts
        self.ancestors = ancestors
        self._judged: dict[int, bool] = {}
        self._entries: dict[int, dict[str | None, Node]] = {}
        self._pure: dict[int, bool] = {}
        self._by_texts: bool | None = None
        self._members: dict[str, list[Node]] | None = None

    def is_table(self, node: Node) -> bool:
        """Is this one?"""
        if self.ancestors.writes_functions:
            return False
        literal, uses = self._held(inside(node))
        if literal is None:
            return False
        if id(literal) not in self._judged:
            self._judged[id(literal)] = not mentions_itself(literal) and all(
                self._is_only_read(use, literal) for use in uses
            )
        return self._judged[id(literal)]

    def _held(self, node: Node) -> tuple[Node | None, Sequence[Node]]:
        """Return the object that this holds, and everywhere where something holds it."""
        if node.kind == "member_expression":
            return self._of_class(node)
        binding, value = self.facts.binding(node), self.facts.constant(node)
        if binding is None or value is None:
            return None, ()
        if self.facts.makes(value, "Object", "freeze"):
            handed = arguments_of(value) or []
            value = inside(handed[0]) if len(handed) == 1 else value
        return (value if value.kind == "object" else None), binding.uses

    def _of_class(self, node: Node) -> tuple[Node | None, Sequence[Node]]:
        """Return what a static field holds that is the only member of its name in the whole program."""
        owner, asked = node.part("object"), self.facts.asked_of(node)
        binding = None if owner is None else self.facts.binding(owner)
        if binding is None or asked is None or not self._is_plain_class(binding):
            return None, ()
        named = self._named(asked)
        defined = [each for each in named if is_definition(each)]
        field = defined[0].parent if len(defined) == 1 else None
        if field is None or field.kind != "field_definition" or not field.has("static"):
            return None, ()
        value = field.part("value")
        if value is None or value.kind != "object":
            return None, ()
        return value, [self._use(each) for each in named if each is not defined[0]]

    def _is_plain_class(self, binding: Binding) -> bool:
        """Is this a class whose members are asked for by their names, and that is never handed around?"""
        if binding.kind != "class" or self.ancestors.gives_unknown_names or self._asks_by_texts():
            return False
        return all(map(is_plain_use, binding.uses))

    def _asks_by_texts(self) -> bool:
        """Is a class's member, or one of an object that isn't known, asked for or taken out by a text?"""
        if self._by_texts is None:
            self._by_texts = any(map(self._is_by_text, self.facts.program.root.below()))
        return self._by_texts

    def _is_by_text(self, node: Node) -> bool:
        if node.kind == "computed_property_name":
            return True
        if node.kind in {"method_definition", "field_definition"} and node.has("static"):
            return any(each.kind in {"this", "super"} for each in node.below())
        if node.kind == "class_static_block":
            return True
        if node.kind != "subscript_expression" or self.facts.values.counts(node.part("index")):
            return False
        base = node.part("object")
        is_static = (
            base is not None and inside(base).kind == "member_expression" and self._is_of_class(inside(base))
        )
        return base is None or not (is_static or self.facts.is_own_thing(base))

    def _is_of_class(self, member: Node) -> bool:
        owner = member.part("object")
        binding = None if owner is None else self.facts.binding(owner)
        return binding is not None and binding.kind == "class"

    def _named(self, name: str) -> list[Node]:
        if self._members is None:
            self._members = {}
            for node in self.facts.program.root.below():
                if node.kind in KEYS:
                    self._members.setdefault(self.facts.name(node), []).append(node)
                elif node.kind == "string" and is_key(node):
                    self._members.setdefault(text_of(self.facts.program, node), []).append(node)
        return self._members.get(name, [])

    def _use(self, name: Node) -> Node:
        parent = name.parent
        return parent if parent is not None and parent.kind == "member_expression" else name

    def _is_only_read(self, use: Node, literal: Node) -> bool:
        whole = outside(use)
        parent = whole.parent
        if parent is None:
            return False
        match parent.kind:
            case "member_expression":
                return whole.role == "object" and not is_written(parent) and self._is_entry(parent, literal)
            case "subscript_expression":
                is_read = whole.role == "object" and not is_written(parent)
                return is_read and (call_of(parent) is None or self._is_all_pure(literal))
            case "binary_expression":
                return whole.role == "right" and parent.has("in")
            case "for_in_statement":
                return whole.role == "right"
            case "spread_element":
                return parent.parent is not None and parent.parent.kind == "object"
            case "arguments":
                callee = None if parent.parent is None else parent.parent.part("function")
                member = None if callee is None else self.facts.given_member(callee)
                return member is not None and member[0] == "Object" and member[1] in READ_BY
        return False

    def _is_entry(self, member: Node, literal: Node) -> bool:
        """Is one of the object's own entries asked for, and called only if it can't get hold of the object?"""
        asked = self.facts.asked_of(member)
        entry = self._entries_of(literal).get(asked)
        return asked is not None and entry is not None and (call_of(member) is None or self._is_pure(entry))

    def _entries_of(self, literal: Node) -> dict[str | None, Node]:
        if id(literal) not in self._entries:
            self._entries[id(literal)] = {self._name(each): each for each in literal.parts()}
        return self._entries[id(literal)]

    def _name(self, entry: Node) -> str | None:
        key = entry.part("key") or entry.part("name")
        if key is None or key.kind == "computed_property_name":
            return None
        return text_of(self.facts.program, key) if key.kind == "string" else self.facts.name(key)

    def _is_all_pure(self, literal: Node) -> bool:
        if id(literal) not in self._pure:
            self._pure[id(literal)] = all(map(self._is_pure, literal.parts()))
        return self._pure[id(literal)]

    def _is_pure(self, entry: Node) -> bool:
        """Is this no function, or one that is given by the language, or never asks what ``this`` is?"""
        if not self.ancestors.knows_this or entry.kind == "method_definition":
            return True
        value = entry if entry.kind == "shorthand_property_identifier" else entry.part("value")
        if value is None or entry.kind == "spread_element":
            return False
        given = self.facts.given_member(inside(value))
        if (given is not None and given[0] == "Math") or self.facts.is_no_function(value):
            return True
        function = self.facts.function(value)
        return function is not None and not mentions_itself(function)


def is_plain_use(use: Node) -> bool:
    """Is a class made use of here, and not handed around?"""
    whole = outside(use)
    parent = whole.parent
    if parent is None:
        return False
    if parent.kind in {"member_expression", "new_expression"}:
        return whole.role in {"object", "constructor"} and not is_written(whole)
    return parent.kind == "class_heritage" or (parent.kind == "binary_expression" and parent.has("instanceof"))


def mentions_itself(literal: Node) -> bool:
    """Does anything in here ask for ``this``, which may be the object that it is a member of?"""
    return any(each.kind in {"this", "super"} for each in literal.below())
