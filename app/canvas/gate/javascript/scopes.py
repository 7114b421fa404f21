"""Which name in a program is which: its scopes, what is declared in them, and every use (ECMA-262, 9.1).

A program is the body of a function in strict mode. Functions in blocks therefore belong to their block (ECMA-262,
B.3.2 does not hold), what ``var`` declares belongs to the function it stands in, and the parameters of a function
have a scope of their own, in which the names of its body are not known yet.
"""

from dataclasses import dataclass, field

from app.canvas.gate.javascript.spelling import name_of
from app.canvas.gate.javascript.tree import Node, Program

FUNCTIONS = frozenset({
    "function_declaration", "function_expression", "generator_function", "generator_function_declaration",
    "arrow_function", "method_definition",
})  # fmt: skip
DECLARED_FUNCTIONS = frozenset({"function_declaration", "generator_function_declaration"})
CLASSES = frozenset({"class", "class_declaration"})
BLOCKS = frozenset({
    "statement_block", "for_statement", "for_in_statement", "switch_body", "catch_clause", "class_static_block",
})  # fmt: skip
NAMES = frozenset({"identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern"})


@dataclass(eq=False)
class Binding:
    """One declared name, with how it was declared, where, and all its uses but the declarations.

    One that ``inherits`` begins with what a parameter of the same name was given (ECMA-262, 10.2.11).
    """

    name: str
    kind: str
    declared: list[Node] = field(default_factory=list)
    uses: list[Node] = field(default_factory=list)
    inherits: bool = False


@dataclass(eq=False)
class Scope:
    """A stretch of a program in which names are known; ``holds_vars`` says whether ``var`` declares here."""

    above: "Scope | None"
    holds_vars: bool
    names: dict[str, Binding] = field(default_factory=dict)

    def declare(self, name: str, kind: str, node: Node) -> Binding:
        """Declare a name here; of two declarations of one name the kind that is less certain is kept."""
        binding = self.names.setdefault(name, Binding(name, kind))
        if binding.kind != kind:
            binding.kind = "var"
        binding.inherits |= is_inherited(self, name)
        binding.declared.append(node)
        return binding

    def find(self, name: str) -> Binding | None:
        """Return what a name stands for here. None if no scope declares it."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.above
        return None

    def for_vars(self) -> "Scope":
        """Return the scope that ``var`` declares in from here."""
        scope = self
        while not scope.holds_vars and scope.above is not None:
            scope = scope.above
        return scope


@dataclass
class Names:
    """All names of a program: what each use of one stands for, its declaration, and those that nobody declares."""

    bindings: list[Binding] = field(default_factory=list)
    of_use: dict[int, Binding] = field(default_factory=dict)
    of_declaration: dict[int, Binding] = field(default_factory=dict)
    undeclared: list[Node] = field(default_factory=list)

    def binding(self, node: Node) -> Binding | None:
        """Return what a name stands for where it is used or declared. None for a global one."""
        return self.of_use.get(id(node)) or self.of_declaration.get(id(node))


def is_inherited(scope: Scope, name: str) -> bool:
    """Does a name that is declared in a function's body stand for a parameter as well?"""
    return scope.holds_vars and scope.above is not None and name in scope.above.names


def is_before_parameters(node: Node) -> bool:
    """Is this the computed name of a method, which knows nothing of its parameters?"""
    return (
        node.kind == "computed_property_name"
        and node.parent is not None
        and node.parent.kind == "method_definition"
    )


def opens_a_body(node: Node) -> bool:
    """Is this the body of a function, of which the parameters know nothing?"""
    return node.role == "body" and node.parent is not None and node.parent.kind in FUNCTIONS


def resolved(program: Program) -> Names:
    """Find out which name is which."""
    reader = _Reader(program)
    reader.declare_all()
    reader.resolve_all()
    return reader.names


class _Reader:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.names = Names()
        # The scope that a node's own parts stand in.
        self.inside: dict[int, Scope] = {id(program.root): Scope(None, holds_vars=True)}

    def declare_all(self) -> None:
        for node in self.program.root.below():
            if node.parent is not None:
                self.inside[id(node)] = self._opened(node, self.inside[id(node.parent)])
            self._declare(node, self.inside[id(node)])

    def resolve_all(self) -> None:
        for node in self.program.root.below():
            if node.kind not in NAMES or id(node) in self.names.of_declaration:
                continue
            name = name_of(self.program, node)
            if (found := self.inside[id(node)].find(name)) is None:
                self.names.undeclared.append(node)
            elif found.kind != "arguments":  # of what a function is called with, nothing is known
                self.names.of_use[id(node)] = found
                found.uses.append(node)

    def _opened(self, node: Node, around: Scope) -> Scope:
        if node.kind in FUNCTIONS:
            return self._of_function(node, around)
        if node.kind in CLASSES:
            return Scope(around, holds_vars=False)
        if opens_a_body(node):
            return Scope(around, holds_vars=True)
        if is_before_parameters(node):
            return around.above or around  # a method's computed name knows nothing of its parameters
        if node.kind in BLOCKS:
            return Scope(around, holds_vars=node.kind == "class_static_block")
        return around

    def _of_function(self, node: Node, around: Scope) -> Scope:
        if node.kind in {"function_expression", "generator_function"}:
            around = Scope(around, holds_vars=False)
            if (own := node.part("name")) is not None:
                self._add(around, own, "function")
        parameters = Scope(around, holds_vars=True)
        if node.kind != "arrow_function":
            parameters.names["arguments"] = Binding("arguments", "arguments")
        return parameters

    def _declare(self, node: Node, scope: Scope) -> None:
        match node.kind:
            case "variable_declaration" | "lexical_declaration":
                kind = self.program.text(node.children[0])
                for each in node.parts():
                    self._declare_pattern(scope, each.part("name"), kind)
            case "for_in_statement" if (word := node.part("kind")) is not None:
                self._declare_pattern(scope, node.part("left"), self.program.text(word))
            case "catch_clause":
                self._declare_pattern(scope, node.part("parameter"), "parameter")
            case "class" | "class_declaration":
                self._declare_class(node, scope)
            case kind if kind in FUNCTIONS:
                self._declare_function(node, scope)

    def _declare_class(self, node: Node, scope: Scope) -> None:
        if (own := node.part("name")) is None:
            return
        self._add(scope, own, "class")
        if node.kind == "class_declaration" and scope.above is not None:
            self._add(scope.above, own, "class")

    def _declare_function(self, node: Node, scope: Scope) -> None:
        if node.kind in DECLARED_FUNCTIONS and (own := node.part("name")) is not None and scope.above is not None:
            self._add(scope.above, own, "function")
        self._declare_pattern(scope, node.part("parameter"), "parameter")
        if (parameters := node.part("parameters")) is not None:
            for each in parameters.parts():
                self._declare_pattern(scope, each, "parameter")

    def _declare_pattern(self, scope: Scope, node: Node | None, kind: str) -> None:
        waiting = [] if node is None else [node]
        while waiting:
            each = waiting.pop()
            match each.kind:
                case "identifier" | "shorthand_property_identifier_pattern":
                    self._add(scope.for_vars() if kind == "var" else scope, each, kind)
                case "assignment_pattern" | "object_assignment_pattern":
                    waiting += [part for part in each.children if part.role == "left"]
                case "pair_pattern":
                    waiting += [part for part in each.children if part.role == "value"]
                case "object_pattern" | "array_pattern" | "rest_pattern":
                    waiting += each.parts()

    def _add(self, scope: Scope, node: Node, kind: str) -> None:
        name = name_of(self.program, node)
        is_new = name not in scope.names
        binding = scope.declare(name, kind, node)
        if is_new:
            self.names.bindings.append(binding)
        self.names.of_declaration[id(node)] = binding
