"""What can be proved of a value without running a program: that it is a number, or how its text begins and ends.

A value is *countable* if it can be no text and no object: a number, true, false, null or undefined. Whatever is
computed of such values is one as well, and none of them, as a key, spells a name that leads anywhere.
"""

from collections.abc import Mapping
from typing import Protocol

from app.canvas.gate.javascript.language import CONSTANTS, NUMERIC_CALLS, NUMERIC_MEMBERS
from app.canvas.gate.javascript.places import operator_of
from app.canvas.gate.javascript.scopes import FUNCTIONS, Binding, Names
from app.canvas.gate.javascript.spelling import decoded, name_of, text_of
from app.canvas.gate.javascript.texts import COUNTABLE, Ends, either, exactly, is_harmless, joined
from app.canvas.gate.javascript.tree import Node, Program
from app.canvas.gate.javascript.writing import (
    PRIVATE,
    Written,
    all_written,
    function_of,
    position_of,
    private_written,
)

ROUNDS = 8
COMPUTING = frozenset({"-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>"})
COMPARING = frozenset({"==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "instanceof"})
CHOOSING = frozenset({"&&", "||", "??"})
COUNTED = frozenset({"number", "true", "false", "null", "undefined", "update_expression"})
STEPS = 40


INDEXED: Mapping[str, int] = {
    "every": 1, "filter": 1, "find": 1, "findIndex": 1, "findLast": 1, "flatMap": 1, "forEach": 1, "map": 1,
    "reduce": 2, "reduceRight": 2, "some": 1,
}  # fmt: skip
"""In which parameter methods of lists say where they are, from 0. The ``forEach`` of maps says keys there."""
PLACING = frozenset({"charCodeAt", "findIndex", "findLastIndex", "getTime", "indexOf", "lastIndexOf"})
CUTTING = frozenset({"slice", "split", "concat"})
KEEPING = frozenset({"filter", "flat", "flatMap", "map", "reverse", "sort", "toSorted", "toReversed"})
LISTING = (
    ("Array", "from"), ("Array", "of"), ("Object", "keys"), ("Object", "values"), ("Object", "entries"),
)  # fmt: skip


class OwnNames(Protocol):
    """By which names a program may have methods of its own."""

    def is_free(self, name: str) -> bool:
        """Is there certainly no method of this name but the language's own?"""
        ...


class Values:
    """What is known of the values of one program."""

    def __init__(self, program: Program, names: Names, own: "OwnNames | None" = None) -> None:
        self.program = program
        self.names = names
        self.own = own
        self.written = all_written(names)
        self._globals = {id(node): name_of(program, node) for node in names.undeclared}
        self._returned = _returned_by(program)
        self._known_ends: dict[int, list[Ends]] = {}
        self._countable = {id(each) for each in names.bindings if self._may_count(each)}
        self._private = private_written(program)
        self._counted_private = {name for name, written in self._private.items() if not written.anything}
        self._counting = set(self._returned)
        self._settle()

    def global_named(self, node: Node | None) -> str | None:
        """Return which of the names that nobody declared this is. None if it is none of them."""
        return None if node is None else self._globals.get(id(node))

    def constant(self, binding: Binding) -> Node | None:
        """Return the one value that a constant ever has. None if it isn't one, or got it in another way."""
        written = self.written[id(binding)]
        is_constant = binding.kind == "const" and len(binding.declared) == 1 and not written.anything
        return written.values[0] if is_constant and len(written.values) == 1 and not written.again else None

    def _may_count(self, binding: Binding) -> bool:
        written = self.written[id(binding)]
        if binding.kind not in {"var", "let", "const", "parameter"} or written.anything:
            return False
        return not written.handed_over or self._is_index(binding)

    def _is_index(self, binding: Binding) -> bool:
        """Is this the parameter in which the language's own method hands over where it stands in a list?"""
        function = next((each for each in binding.declared[0].above() if each.kind in FUNCTIONS), None)
        arguments = None if function is None else function.parent
        call = None if arguments is None or arguments.kind != "arguments" else arguments.parent
        if function is not None and function.part("name") is not None:
            return False  # by that name it may be called with anything
        if call is None or arguments is None or call.kind != "call_expression" or len(binding.declared) != 1:
            return False
        place, handed = position_of(binding.declared[0]), arguments.parts()
        if is_member_of(self, call, "Array", "from"):
            return place == 1 and len(handed) > 1 and handed[1] is function
        name = self.own_free(call)
        if name is None or handed[0] is not function or place != INDEXED.get(name):
            return False
        return name != "forEach" or self.is_list(called_on(call))

    def own_free(self, call: Node) -> str | None:
        """Return by which name a method is called here that only the language has. None if others may have it."""
        callee = call.part("function")
        asked = None if callee is None or callee.kind != "member_expression" else callee.part("property")
        if self.own is None or asked is None or asked.kind != "property_identifier":
            return None
        name = name_of(self.program, asked)
        return name if self.own.is_free(name) else None

    def is_free(self, name: str) -> bool:
        """Is there certainly no method of this name but the language's own?"""
        return self.own is not None and self.own.is_free(name)

    def is_list(self, node: Node | None, steps: int = STEPS) -> bool:
        """Is this certainly a list, or a text?"""
        if node is None or steps == 0:
            return False
        match node.kind:
            case "array" | "string" | "template_string":
                return True
            case "parenthesized_expression":
                return self.is_list(node.parts()[-1], steps - 1)
            case "identifier":
                binding = self.names.binding(node)
                return binding is not None and self.is_list(self.constant(binding), steps - 1)
            case "call_expression":
                if any(is_member_of(self, node, owner, name) for owner, name in LISTING):
                    return True
                name = self.own_free(node)
                return name in CUTTING or (name in KEEPING and self.is_list(called_on(node), steps - 1))
        return False

    def is_known(self, key: Node | None) -> bool:
        """Is it known of a key that it is none of the forbidden names?"""
        return key is not None and (self.counts(key) or is_harmless(self.ends(key)))

    def returned(self, function: Node) -> list[Node | None]:
        """Return what a plain function hands back wherever it does; nothing known of others."""
        return self._returned.get(id(function), [None])

    def private(self, name: str) -> list[Node] | None:
        """Return all values that a private field is ever given. None if it may be given others."""
        written = self._private.get(name)
        return None if written is None or written.anything or written.added or written.computed else written.values

    def _settle(self) -> None:
        """Suppose everything counts, and drop what can't, until nothing is left to drop.

        Whoever needs more rounds than there are has nothing proved.
        """
        for _ in range(ROUNDS):
            no_longer = {
                id(each)
                for each in self.names.bindings
                if id(each) in self._countable and not self._all_count(self.written[id(each)])
            }
            idle = {function for function in self._counting if not all(map(self.counts, self._returned[function]))}
            hidden = {each for each in self._counted_private if not self._all_count(self._private[each])}
            if not no_longer and not idle and not hidden:
                return
            self._countable -= no_longer
            self._counted_private -= hidden
            self._counting -= idle
        self._countable, self._counting, self._counted_private = set(), set(), set()

    def _all_count(self, written: Written) -> bool:
        return all(map(self.counts, (*written.values, *written.added)))

    def counts(self, node: Node | None) -> bool:
        """Is this value countable, whenever it is reached?"""
        waiting = [node]
        while waiting:
            each = waiting.pop()
            if each is None:
                return False
            needed = self._counts_if(each)
            if needed is None:
                return False
            waiting += needed
        return True

    def _counts_if(self, node: Node) -> list[Node | None] | None:
        """Return what has to count for this to count. None if it doesn't."""
        match node.kind:
            case kind if kind in COUNTED:
                return []
            case "identifier":
                return [] if self._name_counts(node) else None
            case "parenthesized_expression" | "sequence_expression":
                return [node.parts()[-1]]
            case "ternary_expression":
                return [node.part("consequence"), node.part("alternative")]
            case "binary_expression":
                return _of_two(operator_of(node), node)
            case "unary_expression":
                return None if operator_of(node) == "typeof" else []
            case "assignment_expression":
                return [node.part("right")]
            case "augmented_assignment_expression":
                return _of_two(operator_of(node)[:-1], node)
            case "call_expression":
                return [] if self._call_counts(node) else None
            case "member_expression":
                asked = node.part("property")
                if asked is None:
                    return None
                is_counted = asked.kind == PRIVATE and name_of(self.program, asked) in self._counted_private
                is_length = name_of(self.program, asked) == "length" and self.is_list(node.part("object"))
                return [] if is_counted or is_length else None
        return None

    def _name_counts(self, node: Node) -> bool:
        if (name := self.global_named(node)) is not None:
            return name in CONSTANTS
        binding = self.names.binding(node)
        return binding is not None and id(binding) in self._countable

    def _call_counts(self, node: Node) -> bool:
        callee = node.part("function")
        if callee is None or node.part("arguments") is None:
            return False
        if (name := self.global_named(callee)) is not None:
            return name in NUMERIC_CALLS
        if self.own_free(node) in PLACING:
            return True
        if callee.kind == "member_expression":
            owner = self.global_named(callee.part("object"))
            asked = callee.part("property")
            return asked is not None and name_of(self.program, asked) in NUMERIC_MEMBERS.get(owner or "", ())
        binding = self.names.binding(callee)
        function = None if binding is None else function_of(binding, self.written[id(binding)])
        return function is not None and id(function) in self._counting

    def ends(self, node: Node | None, steps: int = STEPS) -> list[Ends]:
        """Return how the text of a value begins and ends, as far as is known, for each way it may come about."""
        if node is None or steps == 0:
            return [Ends()]
        if self.counts(node):
            return [exactly(COUNTABLE)]
        match node.kind:
            case "string":
                return [exactly(text_of(self.program, node))]
            case "template_string":
                return self._ends_of_template(node, steps)
            case "parenthesized_expression":
                return self.ends(node.parts()[-1], steps - 1)
            case "ternary_expression":
                chosen = (node.part("consequence"), node.part("alternative"))
                return either(*(self.ends(each, steps - 1) for each in chosen))
            case "binary_expression":
                return self._ends_of_two(node, operator_of(node), steps)
            case "identifier" if (binding := self.names.binding(node)) is not None:
                return self._ends_of_constant(binding, steps)
        return [Ends()]

    def _ends_of_constant(self, binding: Binding, steps: int) -> list[Ends]:
        if id(binding) not in self._known_ends:
            self._known_ends[id(binding)] = [Ends()]  # whoever asks meanwhile goes round in a circle
            self._known_ends[id(binding)] = self.ends(self.constant(binding), steps - 1)
        return self._known_ends[id(binding)]

    def _ends_of_two(self, node: Node, operator: str, steps: int) -> list[Ends]:
        left, right = (self.ends(node.part(each), steps - 1) for each in ("left", "right"))
        if operator == "+":
            return joined(left, right)
        return either(left, right) if operator in CHOOSING else [Ends()]

    def _ends_of_template(self, node: Node, steps: int) -> list[Ends]:
        found = [exactly("")]
        for part in node.children:
            if part.kind in {"string_fragment", "escape_sequence"}:
                found = joined(found, [exactly(decoded(self.program.text(part)))])
            elif part.kind == "template_substitution":
                found = joined(found, self.ends(part.parts()[-1] if part.parts() else None, steps - 1))
        return found


def called_on(call: Node) -> Node | None:
    """Return what a method is called on."""
    callee = call.part("function")
    return None if callee is None else callee.part("object")


def is_member_of(values: Values, call: Node, owner: str, member: str) -> bool:
    """Is this member of what the language gives called here?"""
    callee = call.part("function")
    asked = None if callee is None or callee.kind != "member_expression" else callee.part("property")
    is_owner = callee is not None and values.global_named(callee.part("object")) == owner
    return is_owner and asked is not None and name_of(values.program, asked) == member


def _of_two(operator: str, node: Node) -> list[Node | None] | None:
    if operator in COMPUTING or operator in COMPARING:
        return []
    if operator == "+" or operator in CHOOSING:
        return [node.part("left"), node.part("right")]
    return None


def _returned_by(program: Program) -> dict[int, list[Node | None]]:
    """Return what each plain function hands back, by the function's identity."""
    found: dict[int, list[Node | None]] = {}
    for node in program.root.below():
        if node.kind in FUNCTIONS and not node.has("async") and "generator" not in node.kind and not node.has("*"):
            body = node.part("body")
            found[id(node)] = [] if body is None or body.kind == "statement_block" else [body]
        elif node.kind == "return_statement" and node.parts():
            around = next((above for above in node.above() if above.kind in FUNCTIONS), None)
            if around is not None and id(around) in found:
                found[id(around)].append(node.parts()[-1])
    return found
