"""Where in a program something stands: in parentheses, left of an assignment, among arguments. Pure syntax."""

from app.canvas.gate.javascript.tree import Node

ASSIGNMENTS = frozenset({"assignment_expression", "augmented_assignment_expression"})


def inside(node: Node) -> Node:
    """Return what stands in parentheses, however many."""
    while node.kind == "parenthesized_expression" and len(node.parts()) == 1:
        node = node.parts()[0]
    return node


def outside(node: Node) -> Node:
    """Return the outermost parentheses around a node, or itself."""
    while node.parent is not None and node.parent.kind == "parenthesized_expression":
        node = node.parent
    return node


def operator_of(node: Node) -> str:
    """Return the operator of an expression, such as "+="; nothing if it has none."""
    return next((child.kind for child in node.children if child.role == "operator"), "")


def arguments_of(call: Node | None) -> list[Node] | None:
    """Return what is handed to a call. None if it is no call, or a tag."""
    arguments = None if call is None or call.kind != "call_expression" else call.part("arguments")
    return None if arguments is None or arguments.kind != "arguments" else arguments.parts()


def call_of(node: Node) -> Node | None:
    """Return the call in which this is what is called. None if it isn't called."""
    whole = outside(node)
    is_called = whole.parent is not None and whole.parent.kind == "call_expression" and whole.role == "function"
    return whole.parent if is_called else None


def is_written(node: Node) -> bool:
    """Is something written to this member, or is it deleted?"""
    whole = outside(node)
    parent = whole.parent
    if parent is None:
        return False
    if parent.kind in ASSIGNMENTS or parent.kind == "for_in_statement":
        return whole.role == "left"
    if parent.kind == "unary_expression":
        return parent.has("delete")
    return parent.kind in {"update_expression", "array_pattern", "rest_pattern"} or (
        (parent.kind == "pair_pattern" and whole.role == "value")
        or (parent.kind in {"assignment_pattern", "object_assignment_pattern"} and whole.role == "left")
    )


def is_plain_write(node: Node) -> bool:
    """Is something written here without reading what stood there?"""
    parent = outside(node).parent
    return parent is not None and parent.kind in {"assignment_expression", "unary_expression", "update_expression"}


def written_value(node: Node) -> Node | None:
    """Return what is written here, if that is one value."""
    parent = outside(node).parent
    if parent is None or parent.kind in {"unary_expression", "update_expression"}:
        return parent
    return parent.part("right") if parent.kind in ASSIGNMENTS else None


def is_tag(template: Node | None) -> bool:
    """Is this template handed to a function?"""
    return template is not None and template.role == "arguments"
