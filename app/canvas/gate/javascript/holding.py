"""What was looked up and is handed to a known method, or kept in a private field: whether it leads on there."""

from functools import cached_property

from app.canvas.gate.javascript.ancestors import Ancestors, is_definition
from app.canvas.gate.javascript.facts import Facts
from app.canvas.gate.javascript.flows import Flows
from app.canvas.gate.javascript.members import KEYS, is_key
from app.canvas.gate.javascript.places import (
    ASSIGNMENTS,
    arguments_of,
    call_of,
    inside,
    is_written,
    operator_of,
    outside,
)
from app.canvas.gate.javascript.scopes import Binding
from app.canvas.gate.javascript.spelling import text_of
from app.canvas.gate.javascript.tree import Node
from app.canvas.gate.javascript.values import CHOOSING, called_on
from app.canvas.gate.javascript.writing import PRIVATE

PUTTING = frozenset({"push", "unshift"})
TAKING = frozenset({"at", "pop", "shift"})


class Holding:
    """The methods and private fields of one program that may be given what was looked up."""

    def __init__(self, facts: Facts, ancestors: Ancestors, flows: Flows) -> None:
        self.facts = facts
        self.ancestors = ancestors
        self.flows = flows
        self._methods: dict[int, list[Node]] = {}
        self._judged: dict[int, bool] = {}
        self._fields: dict[tuple[str, bool], bool] = {}
        self._named: dict[str, list[Node]] = {}
        for node in facts.program.root.below():
            if node.kind in KEYS or node.kind == PRIVATE:
                self._named.setdefault(facts.name(node), []).append(node)
            elif node.kind == "string" and is_key(node):
                self._named.setdefault(text_of(facts.program, node), []).append(node)

    def is_close(self, node: Node) -> bool:
        """Is this held by a constant, and only handed on to where it is gone through?"""
        parent = outside(node).parent
        name = None if parent is None or parent.kind != "variable_declarator" else parent.part("name")
        binding = None if name is None else self.facts.values.names.of_declaration.get(id(name))
        return binding is not None and binding.kind == "const" and all(map(self._stays, binding.uses))

    def _stays(self, node: Node) -> bool:
        """Is this gone through, handed to a method that does nothing else with it, or kept in such a field?"""
        whole = outside(node)
        if self.flows.nowhere(whole):
            return True
        parent = whole.parent
        if parent is None:
            return False
        match parent.kind:
            case "binary_expression":
                return operator_of(parent) in CHOOSING and self._stays(parent)
            case "assignment_expression":
                target = parent.part("left")
                return whole.role == "right" and target is not None and self._is_safe_field(target, is_list=False)
            case "arguments":
                return self._is_handed(parent, whole)
        return False

    def _is_handed(self, arguments: Node, node: Node) -> bool:
        call = arguments.parent
        handed = arguments_of(call)
        if call is None or handed is None or any(each.kind == "spread_element" for each in handed):
            return False
        callee = call.part("function")
        if callee is None or callee.kind != "member_expression":
            return False
        if self.facts.asked_of(callee) in PUTTING and (owner := callee.part("object")) is not None:
            return self._is_safe_field(owner, is_list=True)
        parameter = self._parameter(call, handed.index(node))
        binding = None if parameter is None else self.facts.values.names.of_declaration.get(id(parameter))
        return binding is not None and len(binding.declared) == 1 and self._stays_always(binding)

    def _stays_always(self, binding: Binding) -> bool:
        if id(binding) not in self._judged:
            self._judged[id(binding)] = True  # what leads back to itself adds nothing
            self._judged[id(binding)] = all(map(self._stays, binding.uses))
        return self._judged[id(binding)]

    def _parameter(self, call: Node, place: int) -> Node | None:
        """Return the parameter of the only method that can be called here. None if that isn't known."""
        callee, owner = call.part("function"), called_on(call)
        name = None if callee is None else self.facts.asked_of(callee)
        made = None if owner is None else self.facts.constant(owner)
        if name is None or made is None or made.kind != "new_expression" or self.ancestors.gives_unknown_names:
            return None
        defined = [each for each in self._named.get(name, ()) if is_definition(each)]
        method = defined[0].parent if len(defined) == 1 else None
        maker = made.part("constructor")
        binding = None if maker is None else self.facts.binding(maker)
        maker = made.part("constructor")
        binding = None if maker is None else self.facts.binding(maker)
        if method is None or method.kind != "method_definition" or binding is None or binding.kind != "class":
            return None
        owns = method.parent is not None and any(each.parent is method.parent.parent for each in binding.declared)
        listed = self._parameters_of(method) if owns and not self._makes_others else []
        return listed[place] if place < len(listed) and listed[place].kind == "identifier" else None

    def _parameters_of(self, method: Node) -> list[Node]:
        """Return the parameters of a plain method; none of one that may be told its arguments in another way."""
        if id(method) not in self._methods:
            is_plain = not any(method.has(mark) for mark in ("static", "get", "set", "static get"))
            parameters = method.part("parameters")
            is_known = is_plain and parameters is not None and not tells_its_arguments(self.facts, method)
            self._methods[id(method)] = parameters.parts() if is_known and parameters is not None else []
        return self._methods[id(method)]

    @cached_property
    def _makes_others(self) -> bool:
        """Might a constructor hand back something else than what it makes?"""
        makers = (each.parent for each in self._named.get("constructor", ()))
        return any(
            maker is not None and any(each.kind == "return_statement" for each in maker.below())
            for maker in makers
        )

    def _is_safe_field(self, member: Node, *, is_list: bool) -> bool:
        """Is this a private field from which nothing leads on: one that holds such a thing, or a list of them?"""
        asked = member.part("property") if inside(member).kind == "member_expression" else None
        if asked is None or asked.kind != PRIVATE:
            return False
        name = self.facts.name(asked)
        if is_list and not self._begins_as_list(name):
            return False
        if (name, is_list) not in self._fields:
            self._fields[name, is_list] = True  # what leads back to itself adds nothing
            safe = self._is_safe_list if is_list else self._is_safe_value
            self._fields[name, is_list] = all(map(safe, self._named[name]))
        return self._fields[name, is_list]

    def _begins_as_list(self, name: str) -> bool:
        """Is a field never given but lists written out there and then, which nobody else has?"""
        written = self.facts.values.private(name)
        free = all(map(self.facts.values.is_free, PUTTING | TAKING))
        return free and written is not None and all(inside(each).kind == "array" for each in written)

    def _is_safe_value(self, name: Node) -> bool:
        member = name.parent
        if member is None or member.kind == "method_definition":
            return False
        return member.kind == "field_definition" or is_set(member) or self._stays(member)

    def _is_safe_list(self, name: Node) -> bool:
        """Is something put into this list or taken out of it here, and is what is taken out gone through only?"""
        member = name.parent
        if member is None or member.kind == "method_definition":
            return False
        parent = outside(member).parent
        if member.kind == "field_definition" or is_set(member):
            return True
        if parent is None or parent.kind != "member_expression" or outside(member).role != "object":
            return False
        asked, call = self.facts.asked_of(parent), call_of(parent)
        if asked == "length":
            return not is_written(parent)
        return call is not None and (asked in PUTTING or (asked in TAKING and self._stays(call)))


def is_set(member: Node) -> bool:
    """Is a field set here, in a statement of its own?"""
    whole = outside(member)
    parent = whole.parent
    is_left = parent is not None and parent.kind in ASSIGNMENTS and whole.role == "left"
    return (
        is_left
        and parent is not None
        and parent.parent is not None
        and parent.parent.kind == "expression_statement"
    )


def tells_its_arguments(facts: Facts, function: Node) -> bool:
    """Does a function look at all that it is called with, by whatever number?"""
    return any(each.kind == "identifier" and facts.name(each) == "arguments" for each in function.below())
