"""What is written to names: for each binding, the values that it is ever given."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.canvas.gate.javascript.places import arguments_of, operator_of, outside
from app.canvas.gate.javascript.scopes import DECLARED_FUNCTIONS, FUNCTIONS, Binding, Names
from app.canvas.gate.javascript.spelling import name_of
from app.canvas.gate.javascript.tree import Node, Program

PATTERNS = frozenset({
    "object_pattern", "array_pattern", "rest_pattern", "pair_pattern", "assignment_pattern",
    "object_assignment_pattern", "shorthand_property_identifier_pattern",
})  # fmt: skip

PRIVATE = "private_property_identifier"


@dataclass(eq=False)
class Written:
    """What a binding is ever given: values as they are written, steps up and down, or ``anything``.

    ``added`` are the right-hand sides of ``+=``; every other operator that computes leaves a number, which
    ``computed`` says. What a
    parameter is given is known of a function that is only ever called by its name; until then it is
    ``handed_over`` by anybody.
    """

    values: list[Node] = field(default_factory=list)
    added: list[Node] = field(default_factory=list)
    anything: bool = False
    again: bool = False
    handed_over: bool = False
    computed: bool = False


def all_written(names: Names) -> dict[int, Written]:
    """Return what every binding is given, by the binding's identity."""
    found = {id(binding): Written(anything=binding.inherits) for binding in names.bindings}
    for binding in names.bindings:
        written = found[id(binding)]
        for node in binding.declared:
            _declared(node, binding, written)
        for node in binding.uses:
            _used(node, written)
    for binding in names.bindings:
        _called(binding, names, found)
    return found


def _declared(node: Node, binding: Binding, written: Written) -> None:
    parent = node.parent
    if parent is not None and parent.kind == "variable_declarator" and node.role == "name":
        if (value := parent.part("value")) is not None:
            written.values.append(value)
    elif binding.kind == "parameter" and parent is not None and is_plain_parameter(node):
        written.handed_over = True
        if parent.kind == "assignment_pattern" and (value := parent.part("right")) is not None:
            written.values.append(value)
    else:
        written.anything = True


def is_plain_parameter(node: Node) -> bool:
    """Does this name stand for one whole argument of a function, perhaps with a value in its absence?"""
    return position_of(node) is not None


def position_of(node: Node) -> int | None:
    """Return which parameter of its function a name is, from 0. None if it is part of a pattern, or the rest."""
    if node.role == "parameter" and node.parent is not None and node.parent.kind == "arrow_function":
        return 0
    outer = node.parent if node.parent is not None and node.parent.kind == "assignment_pattern" else node
    if outer is not node and node.role != "left":
        return None
    if outer is None or outer.parent is None or outer.parent.kind != "formal_parameters":
        return None
    return outer.place


def _used(name: Node, written: Written) -> None:
    node = outside(name)
    parent = node.parent
    if parent is None:
        return
    if parent.kind == "assignment_expression" and node.role == "left":
        _give(parent.part("right"), written)
        written.again = True
    elif parent.kind == "augmented_assignment_expression" and node.role == "left":
        written.again = True
        _compute(parent, written)
    elif parent.kind == "update_expression":
        written.again = written.computed = True
    elif name.kind == "shorthand_property_identifier_pattern" or is_target(node):
        written.anything = written.again = True


def _give(value: Node | None, written: Written) -> None:
    if value is None:
        written.anything = True
    else:
        written.values.append(value)


def _compute(assignment: Node, written: Written) -> None:
    operator = operator_of(assignment)
    right = assignment.part("right")
    if right is None:
        written.anything = True
    elif operator == "+=":
        written.added.append(right)
    elif operator in {"&&=", "||=", "??="}:
        written.values.append(right)
    else:
        written.computed = True


def is_target(node: Node) -> bool:
    """Is something written here by a pattern or by a loop (ECMA-262, 13.15.5)?"""
    for above in (node, *node.above()):
        parent = above.parent
        if parent is None:
            return False
        if parent.kind == "for_in_statement" and above.role == "left":
            return True
        if parent.kind == "assignment_expression" and above.role == "left":
            return above is not node
        if parent.kind in {"assignment_pattern", "object_assignment_pattern"} and above.role == "right":
            return False
        if parent.kind == "pair_pattern" and above.role == "key":
            return False
        if parent.kind not in PATTERNS and parent.kind != "parenthesized_expression":
            return False
    return False


def _called(binding: Binding, names: Names, found: dict[int, Written]) -> None:
    """Hand the arguments of every call to the parameters of a function that is only ever called."""
    if (known := all_calls(binding)) is None:
        return
    parameters = _parameters(function_of(binding, found[id(binding)]))
    all_handed = [handed_to(call, len(parameters)) for call in known]
    for place, parameter in enumerate(parameters):
        target = parameter.part("left") if parameter.kind == "assignment_pattern" else parameter
        own = None if target is None else names.of_declaration.get(id(target))
        if own is None or target is None or target.kind != "identifier":
            continue
        found[id(own)].handed_over = False
        for handed in all_handed:
            _hand_over(handed, place, found[id(own)])


def _hand_over(handed: Sequence[Node] | None, place: int, written: Written) -> None:
    """Hand a parameter what it is called with; None stands for what isn't known."""
    if handed is None:
        written.anything = True
    elif place < len(handed):
        written.values.append(handed[place])


def handed_to(call: Node, most: int) -> list[Node] | None:
    """Return what a call hands over, as far as parameters go. None if that isn't known, by a tag or a spread."""
    handed = arguments_of(call)
    is_spread = handed is None or any(each.kind == "spread_element" for each in handed[:most])
    return None if is_spread else handed


def all_calls(binding: Binding) -> list[Node] | None:
    """Return the calls of what has this name. None if it is used in any other way."""
    calls = [_call(use) for use in binding.uses]
    known = [call for call in calls if call is not None]
    return known if len(known) == len(calls) else None


def _call(use: Node) -> Node | None:
    """Return the call that this use of a function is. None if it is used in any other way."""
    parent = use.parent
    is_call = parent is not None and parent.kind == "call_expression" and use.role == "function"
    return parent if is_call else None


def function_of(binding: Binding, written: Written) -> Node | None:
    """Return the function that a name always stands for. None if it may stand for something else."""
    if len(binding.declared) != 1 or written.again:
        return None
    parent = binding.declared[0].parent
    if parent is None:
        return None
    if parent.kind in DECLARED_FUNCTIONS and binding.kind == "function":
        return parent
    if binding.kind != "const" or len(written.values) != 1:
        return None
    value = written.values[0]
    # One with a name of its own may be called by that name as well.
    return value if value.kind in FUNCTIONS and value.part("name") is None else None


def _parameters(function: Node | None) -> list[Node]:
    if function is None:
        return []
    if (only := function.part("parameter")) is not None:
        return [only]
    listed = function.part("parameters")
    return [] if listed is None else listed.parts()


def private_written(program: Program) -> dict[str, Written]:
    """Return what private fields are given, by their names: nobody outside of their class writes them.

    Fields of one name in several classes are taken together.
    """
    found: dict[str, Written] = {}
    for node in program.root.below():
        if node.kind != PRIVATE or node.parent is None:
            continue
        written = found.setdefault(name_of(program, node), Written())
        if node.parent.kind == "member_expression":
            _used(node.parent, written)
        elif node.parent.kind == "field_definition":
            if (value := node.parent.part("value")) is not None:
                written.values.append(value)
        elif node.parent.kind == "method_definition":
            written.anything = True
    return found
