"""What is known of single values beyond numbers and texts: what made them, and what they are certainly not."""

from app.canvas.gate.javascript.language import CALLED, CONSTANTS, GLOBALS
from app.canvas.gate.javascript.places import arguments_of, inside, is_tag, operator_of
from app.canvas.gate.javascript.scopes import FUNCTIONS, Binding
from app.canvas.gate.javascript.spelling import name_of
from app.canvas.gate.javascript.tree import Node, Program
from app.canvas.gate.javascript.values import CHOOSING, Values
from app.canvas.gate.javascript.writing import PRIVATE, function_of, position_of

CONVERTING = frozenset({
    "BigInt", "Boolean", "Number", "String", "decodeURIComponent", "encodeURIComponent", "isFinite",
    "isNaN", "parseFloat", "parseInt",
})  # fmt: skip
"""Functions of the language that make a plain value of whatever they are given."""
TELLING = frozenset({
    "charAt", "endsWith", "includes", "join", "padEnd", "padStart", "repeat", "replace", "replaceAll",
    "startsWith", "toFixed", "toLowerCase", "toUpperCase", "trim",
})  # fmt: skip
"""Methods of the language that give a text, or say yes or no."""
EXPECTED = 2
NO_FUNCTIONS = frozenset({"array", "object", "string", "template_string", "regex"})


class Facts:
    """What is known of the values of one program."""

    def __init__(self, program: Program, values: Values) -> None:
        self.program = program
        self.values = values

    def name(self, node: Node) -> str:
        """Return what a name in the program comes to."""
        return name_of(self.program, node)

    def is_known(self, key: Node | None) -> bool:
        """Is it known of a key that it is none of the forbidden names?"""
        return self.values.is_known(key)

    def is_given(self, node: Node | None) -> bool:
        """Is this one of the names that a program finds, and no plain value?"""
        return self.values.global_named(node) in GLOBALS.keys() - CONSTANTS

    def asked_of(self, member: Node) -> str | None:
        """Return by which name a member is asked for here. None if it isn't, or by a private one."""
        asked = member.part("property") if member.kind == "member_expression" else None
        return None if asked is None or asked.kind == PRIVATE else self.name(asked)

    def given_member(self, callee: Node) -> tuple[str, str] | None:
        """Return which member of what the language or the platform gives this names. None if none."""
        asked = self.asked_of(callee)
        owner = None if asked is None else self.values.global_named(callee.part("object"))
        return None if owner is None or asked is None else (owner, asked)

    def makes(self, node: Node | None, owner: str, member: str) -> bool:
        """Is this made by a call of such a member of what is given?"""
        callee = None if node is None or node.kind != "call_expression" else node.part("function")
        return callee is not None and self.given_member(callee) == (owner, member)

    def binding(self, node: Node) -> Binding | None:
        """Return what a name stands for. None if this is none, or is given."""
        found = inside(node)
        return self.values.names.binding(found) if found.kind == "identifier" else None

    def constant(self, node: Node) -> Node | None:
        """Return the value of the constant that this names. None if it names none."""
        binding = self.binding(node)
        value = None if binding is None else self.values.constant(binding)
        return None if value is None else inside(value)

    def has_no_ancestors(self, node: Node) -> bool:
        """Is this a constant made by ``Object.create(null)``: are all its members what the program put there?"""
        value = self.constant(node)
        return self.makes(value, "Object", "create") and [each.kind for each in arguments_of(value) or ()] == [
            "null"
        ]

    def is_own_object(self, node: Node) -> bool:
        """Did this begin as an object written out here, so that none of its ancestors is a list or a function?

        An ancestor that it may be given later is the program's own, and no function: see ``ancestors``.
        """
        found = inside(node)
        asked = found.part("property") if found.kind == "member_expression" else None
        if asked is not None and asked.kind == PRIVATE:
            written = self.values.private(self.name(asked))
            return written is not None and bool(written) and all(inside(each).kind == "object" for each in written)
        value = self.constant(found)
        return (value is not None and value.kind == "object") or self._gathers(found)

    def _gathers(self, node: Node) -> bool:
        """Is this what a list is reduced to, beginning with an object written out here and handed on each time?"""
        binding = self.binding(node)
        if binding is None or len(binding.declared) != 1 or position_of(binding.declared[0]) != 0:
            return False
        function = next((each for each in binding.declared[0].above() if each.kind in FUNCTIONS), None)
        call = function.parent.parent if function is not None and function.parent is not None else None
        handed = arguments_of(call) or []
        if function is None or call is None or len(handed) != EXPECTED or handed[0] is not function:
            return False
        written = self.values.written[id(binding)]
        is_same = all(
            each is not None and self.binding(each) is binding for each in self.values.returned(function)
        )
        is_reduced = self.values.own_free(call) == "reduce" and handed[1].kind == "object"
        return is_reduced and is_same and not written.again and not written.anything

    def is_own_thing(self, node: Node) -> bool:
        """Is this a certain object or list written out here, which is therefore no other?"""
        value = self.constant(node)
        return self.is_own_object(node) or (value is not None and value.kind == "array")

    def is_pen(self, node: Node | None) -> bool:
        """Is this a constant that holds a pen?"""
        return node is not None and self.makes(self.constant(node), "canvas", "pen")

    def is_no_function(self, node: Node | None) -> bool:
        """Is this value certainly no function?

        What leads back to itself adds nothing, so each value is looked at once.
        """
        waiting, seen = [node], set()
        while waiting:
            each = waiting.pop()
            if each is None:
                return False
            each = inside(each)
            if id(each) in seen:
                continue
            seen.add(id(each))
            needed = self._no_function_if(each)
            if needed is None:
                return False
            waiting += needed
        return True

    def _no_function_if(self, node: Node) -> list[Node | None] | None:
        """Return what has to be no function for this to be none. None if it may be one."""
        if (
            (node.kind in NO_FUNCTIONS and not is_tag(node))
            or self.values.counts(node)
            or self.values.is_list(node)
        ):
            return []
        match node.kind:
            case "ternary_expression":
                return [node.part("consequence"), node.part("alternative")]
            case "binary_expression":
                return [node.part("left"), node.part("right")] if operator_of(node) in CHOOSING else []
            case "new_expression":
                return [] if self.values.global_named(node.part("constructor")) in CALLED - {"Object"} else None
            case "identifier":
                value = self.constant(node)
                return [] if self._is_rest(node) else None if value is None else [value]
            case "call_expression":
                return self._no_function_if_called(node)
        return None

    def _no_function_if_called(self, call: Node) -> list[Node | None] | None:
        callee = call.part("function")
        if callee is None:
            return None
        is_plain = self.given_member(callee) == ("canvas", "value") or self.values.own_free(call) in TELLING
        if is_plain or self.values.global_named(callee) in CONVERTING:
            return []
        function = self.function(callee) if inside(callee).kind == "identifier" else None
        return None if function is None else self.values.returned(function)

    def _is_rest(self, node: Node) -> bool:
        binding = self.binding(node)
        if binding is None or len(binding.declared) != 1 or self.values.written[id(binding)].again:
            return False
        parent = binding.declared[0].parent
        return parent is not None and parent.kind == "rest_pattern"

    def function(self, node: Node) -> Node | None:
        """Return the function that this is, or always stands for. None if it may be another."""
        if self.is_own_function(node):
            return inside(node)
        binding = self.values.names.binding(inside(node))
        return None if binding is None else function_of(binding, self.values.written[id(binding)])

    def is_own_function(self, node: Node | None) -> bool:
        """Is this a function written out right here?"""
        return node is not None and inside(node).kind in FUNCTIONS
