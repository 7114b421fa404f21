"""Members looked up by a key that is computed: which of them can lead nowhere.

A key that is a number, or a text known not to be one of the forbidden names, is harmless. Of any other, what it
finds may be what made the value. It may only be computed with, compared, shown, gone through, or asked for members
by name; what a *table* gave may be called as well.
"""

from app.canvas.gate.javascript.ancestors import Ancestors
from app.canvas.gate.javascript.facts import Facts
from app.canvas.gate.javascript.flows import Flows
from app.canvas.gate.javascript.holding import Holding
from app.canvas.gate.javascript.places import inside, is_plain_write, is_written
from app.canvas.gate.javascript.tables import Tables
from app.canvas.gate.javascript.texts import is_forbidden
from app.canvas.gate.javascript.tree import Node, Program
from app.canvas.gate.javascript.values import Values


class Lookups:
    """The computed lookups of one program."""

    def __init__(self, program: Program, values: Values) -> None:
        self.facts = Facts(program, values)
        self.ancestors = Ancestors(self.facts)
        self.tables = Tables(self.facts, self.ancestors)
        self.flows = Flows(self.facts, self.ancestors)
        self.holding = Holding(self.facts, self.ancestors, self.flows)

    def is_harmless(self, node: Node) -> bool:
        """Can what this looks up lead nowhere, whatever its key is?"""
        base, key = node.part("object"), node.part("index")
        if base is None or key is None or base.kind == "super":
            return False
        if self.facts.is_given(base):
            return True  # what may be done with what is given, is said elsewhere
        if self.facts.is_known(key):
            return True
        if is_forbidden(self.facts.values.ends(key)):
            return False
        if self.facts.has_no_ancestors(base):
            return True
        if self.facts.is_own_object(base) and self.flows.gathered(node):
            return True
        return self._may_be_written(node, base) if is_written(node) else self._may_be_read(node, base)

    def _may_be_read(self, node: Node, base: Node) -> bool:
        """Does what is read here stay where it can do nothing?"""
        if self.flows.nowhere(node) or self.flows.contained(node):
            return True
        is_table = self.tables.is_table(base)
        return self.flows.close(node, of_table=is_table) or (is_table and self.holding.is_close(node))

    def _may_be_written(self, node: Node, base: Node) -> bool:
        """May something be written under a key that isn't known? Not into what was itself looked up by one."""
        return not self._leads_on(base) and (is_plain_write(node) or self.flows.nowhere(node))

    def _leads_on(self, node: Node) -> bool:
        """Is this itself looked up by a key that isn't known, in what has ancestors?"""
        inner = inside(node)
        if inner.kind != "subscript_expression":
            return False
        base = inner.part("object")
        is_bare = base is not None and self.facts.has_no_ancestors(base)
        return not self.facts.is_known(inner.part("index")) and not is_bare
