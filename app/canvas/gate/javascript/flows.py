"""Where what was looked up goes from there."""

from app.canvas.gate.javascript.ancestors import Ancestors
from app.canvas.gate.javascript.facts import CONVERTING, Facts
from app.canvas.gate.javascript.language import ASKED_SAFELY, LANGUAGES_OWN, SHOWN_BY_CANVAS
from app.canvas.gate.javascript.places import (
    arguments_of,
    call_of,
    is_tag,
    is_written,
    operator_of,
    outside,
)
from app.canvas.gate.javascript.scopes import Binding
from app.canvas.gate.javascript.tables import READ_BY
from app.canvas.gate.javascript.tree import Node
from app.canvas.gate.javascript.values import CHOOSING, COMPARING, COMPUTING, called_on

PLAIN_MEMBERS = frozenset({
    "charAt", "charCodeAt", "codePointAt", "endsWith", "every", "filter", "find", "findIndex", "flat", "flatMap",
    "forEach", "getTime", "has", "includes", "indexOf", "join", "lastIndexOf", "length", "localeCompare", "map",
    "padEnd", "padStart", "reduce", "repeat", "replace", "replaceAll", "size", "slice", "some", "split",
    "startsWith", "toFixed", "toLocaleString", "toLowerCase", "toUpperCase", "trim",
})  # fmt: skip
"""What no function has, and no prototype changes by: of what made a value these aren't there, or do nothing."""
GATHERING = frozenset({"add", "push", "set", "unshift"})
"""What lists and maps have, and neither what all objects inherit, nor any function."""
TURNING = frozenset({
    "at", "charAt", "endsWith", "includes", "indexOf", "lastIndexOf", "localeCompare", "padEnd", "padStart",
    "repeat", "slice", "startsWith", "toFixed",
})  # fmt: skip
"""Methods of the language that make a number or a text of what they are given, or compare it."""
CONDITIONS = frozenset({
    "do_statement", "for_statement", "if_statement", "switch_case", "switch_statement", "while_statement",
})  # fmt: skip


class Flows:
    """Where values of one program go."""

    def __init__(self, facts: Facts, ancestors: Ancestors) -> None:
        self.facts = facts
        self.ancestors = ancestors
        self._gathering: dict[int, bool] = {}

    def nowhere(self, node: Node) -> bool:
        """Is this only computed with, compared, shown or gone through, and neither kept nor called?"""
        while (parent := node.parent) is not None:
            match parent.kind:
                case "parenthesized_expression":
                    pass
                case "ternary_expression":
                    if node.role == "condition":
                        return True
                case "binary_expression":
                    operator = operator_of(parent)
                    if operator == "+" or operator in COMPUTING or operator in COMPARING - {"instanceof"}:
                        return True
                    if operator not in CHOOSING:
                        return False
                case "sequence_expression":
                    if parent.parts()[-1] is not node:
                        return True
                case "augmented_assignment_expression":
                    return is_computed(parent, node)
                case "unary_expression" | "update_expression" | "expression_statement":
                    return True
                case "template_substitution":
                    return not is_tag(parent.parent)
                case "for_in_statement":
                    return node.role == "right"
                case "spread_element":
                    return True
                case "variable_declarator":
                    # A list is taken apart by going through it, which nothing dangerous can be.
                    return (name := parent.part("name")) is not None and name.kind == "array_pattern"
                case kind if kind in CONDITIONS:
                    return node.role in {"condition", "value"}
                case "member_expression":
                    is_plain = node.role == "object" and self.facts.asked_of(parent) in PLAIN_MEMBERS
                    return is_plain and not is_written(parent)
                case "arguments":
                    return self._makes_plain(parent)
                case "subscript_expression":
                    if node.role == "index":
                        return True
                    if node.role != "object" or is_written(parent):
                        return False
                    if self.facts.values.counts(parent.part("index")):
                        return True
                case _:
                    return False
            node = parent
        return False

    def _makes_plain(self, arguments: Node) -> bool:
        """Does what is called here make nothing but a plain value or a picture of what it is given?"""
        call = arguments.parent
        callee = None if call is None or call.kind != "call_expression" else call.part("function")
        if call is None or callee is None:
            return False
        if (name := self.facts.values.global_named(callee)) is not None:
            return name in CONVERTING
        if (member := self.facts.given_member(callee)) is not None:
            # A second argument of stringify would be handed every value.
            is_written_out = member == ("JSON", "stringify") and len(arguments.parts()) == 1
            is_listed = member[0] == "Object" and member[1] in READ_BY
            is_shown = member[0] == "canvas" and member[1] in SHOWN_BY_CANVAS
            return member[0] == "Math" or is_shown or is_written_out or is_listed
        method = self.facts.values.own_free(call)
        return method in TURNING or (method is not None and self.facts.is_pen(called_on(call)))

    def gathered(self, node: Node) -> bool:
        """Is something put into this, as into a list, if it is one?"""
        whole = outside(node)
        parent = whole.parent
        while parent is not None and parent.kind in {"binary_expression", "augmented_assignment_expression"}:
            if operator_of(parent).removesuffix("=") not in CHOOSING:
                return False
            whole = outside(parent)
            parent = whole.parent
        if parent is None or parent.kind != "member_expression" or whole.role != "object":
            return False
        return self.facts.asked_of(parent) in GATHERING and call_of(parent) is not None

    def contained(self, node: Node) -> bool:
        """Is this put into a list or an object, and that only shown as a whole?"""
        whole = outside(node)
        parent = whole.parent
        if parent is None:
            return False
        match parent.kind:
            case "array":
                return self._is_shown(parent)
            case "pair":
                return whole.role == "value" and parent.parent is not None and self._is_shown(parent.parent)
            case "ternary_expression":
                return whole.role != "condition" and self.contained(parent)
            case "binary_expression":
                return operator_of(parent) in CHOOSING and self.contained(parent)
            case "arrow_function":
                return whole.role == "body" and self._is_mapped(parent)
            case "arguments":
                return self._is_collected(parent.parent)
        return False

    def _is_shown(self, container: Node) -> bool:
        """Is a list or an object shown as a whole, or put into another one that is, without being gone through?"""
        whole = outside(container)
        parent = whole.parent
        if parent is None:
            return False
        match parent.kind:
            case "spread_element":
                return (
                    parent.parent is not None and parent.parent.kind == "array" and self._is_shown(parent.parent)
                )
            case "member_expression":
                is_joined = whole.role == "object" and self.facts.asked_of(parent) in {"join", "length"}
                return is_joined and not is_written(parent)
            case "arguments":
                return self._shows(parent) or self.contained(whole)
            case "template_substitution":
                return not is_tag(parent.parent)
        return self.contained(whole)

    def _shows(self, arguments: Node) -> bool:
        """Is what is called here the canvas, which makes a picture of what it is given?"""
        call = arguments.parent
        callee = None if call is None or call.kind != "call_expression" else call.part("function")
        member = None if callee is None else self.facts.given_member(callee)
        return member is not None and member[0] == "canvas" and member[1] in SHOWN_BY_CANVAS

    def _is_mapped(self, function: Node) -> bool:
        """Does this function make a list of another one, which is only shown?"""
        call = function.parent.parent if function.parent is not None else None
        is_handed = call is not None and function in (arguments_of(call) or [])[:1] and not function.has("async")
        return (
            is_handed and call is not None and self.facts.values.own_free(call) == "map" and self._is_shown(call)
        )

    def _is_collected(self, call: Node | None) -> bool:
        """Is something put into a constant list here that is only shown?"""
        if call is None or self.facts.values.own_free(call) != "push":
            return False
        owner = called_on(call)
        binding = None if owner is None else self.facts.binding(owner)
        value = None if owner is None else self.facts.constant(owner)
        if binding is None or value is None or value.kind != "array":
            return False
        if id(binding) not in self._gathering:
            self._gathering[id(binding)] = all(self._only_collects(use) for use in binding.uses)
        return self._gathering[id(binding)]

    def _only_collects(self, use: Node) -> bool:
        parent = use.parent
        if parent is None:
            return False
        if parent.kind == "member_expression" and use.role == "object":
            return self.facts.asked_of(parent) in {"push", "unshift", "length", "join"} and not is_written(parent)
        return parent.kind == "arguments" and self._shows(parent)

    def close(self, node: Node, *, of_table: bool) -> bool:
        """Is this only asked for members by name, or held by a constant that is used like that?

        What a table gave may be called, too.
        """
        whole = outside(node)
        parent = whole.parent
        if parent is None:
            return False
        match parent.kind:
            case "call_expression":
                return whole.role == "function" and of_table and self._may_be_called(parent)
            case "member_expression":
                return whole.role == "object" and self._is_asked(parent)
            case "subscript_expression":
                is_read = whole.role == "object" and not is_written(parent)
                return is_read and (self.nowhere(parent) or self.close(parent, of_table=False))
            case "variable_declarator":
                return whole.role == "value" and self._is_held(parent, of_table=of_table)
            case "binary_expression":
                return operator_of(parent) in CHOOSING and self._goes_on(parent, of_table=of_table)
            case "ternary_expression":
                return self._goes_on(parent, of_table=of_table)
            case "assignment_expression":
                return whole.role == "right" and self._is_style(parent.part("left"))
        return False

    def _goes_on(self, node: Node, *, of_table: bool) -> bool:
        return self.nowhere(node) or self.close(node, of_table=of_table)

    def _may_be_called(self, call: Node) -> bool:
        """May what a table gave be called here, as the table's own?

        Among what all objects inherit are methods that hand out the object, and that of two arguments, of which
        one is a function, make a member of it.
        """
        handed = arguments_of(call)
        if handed is None:
            return False
        is_member_made = len(handed) > 1 and not self.facts.is_no_function(handed[1])
        is_member_made |= any(each.kind == "spread_element" for each in handed)
        if is_member_made:
            return False
        if all(map(self.facts.values.counts, handed)) or self._goes_on(call, of_table=False):
            return True
        return not self.ancestors.calls_strangers

    def _is_asked(self, member: Node) -> bool:
        """Is a member asked for by a name that nothing shared answers to, and not written?"""
        return is_safe(self.facts.asked_of(member)) and not is_written(member) and not is_written_into(member)

    def _is_style(self, target: Node | None) -> bool:
        """Is this what is set on a pen, which makes a plain value of it?"""
        return (
            target is not None and target.kind == "member_expression" and self.facts.is_pen(target.part("object"))
        )

    def _is_held(self, declarator: Node, *, of_table: bool) -> bool:
        """Does a constant hold what was looked up, and is it used closely wherever it is?"""
        name = declarator.part("name")
        if name is None or declarator.parent is None or declarator.parent.children[0].kind != "const":
            return False
        if name.kind == "object_pattern":
            return all(
                each.kind == "shorthand_property_identifier_pattern" and is_safe(self.facts.name(each))
                for each in name.parts()
            )
        binding = self.facts.values.names.of_declaration.get(id(name))
        return binding is not None and self._is_used_close(binding, of_table=of_table)

    def _is_used_close(self, binding: Binding, *, of_table: bool) -> bool:
        for use in binding.uses:
            # Called by a name of its own, it is told of no object at all.
            if self.nowhere(use) or (of_table and call_of(use) is not None):
                continue
            parent = outside(use).parent
            if parent is None or parent.kind == "variable_declarator" or not self.close(use, of_table=of_table):
                return False
        return True


def is_written_into(member: Node) -> bool:
    """Is a member of this member written?"""
    parent = outside(member).parent
    is_owner = parent is not None and parent.kind in {"member_expression", "subscript_expression"}
    return is_owner and parent is not None and outside(member).role == "object" and is_written(parent)


def is_safe(name: str | None) -> bool:
    """May a member of this name be asked for of what might be what made a value, or what others inherit?"""
    return name is not None and (name not in LANGUAGES_OWN or name in ASKED_SAFELY)


def is_computed(assignment: Node, node: Node) -> bool:
    """Does this assignment compute with what stood there, or with what is given?"""
    if operator_of(assignment).removesuffix("=") not in CHOOSING:
        return True
    whole = outside(assignment).parent
    return node.role == "left" and whole is not None and whole.kind == "expression_statement"
