"""A program's syntax tree, read once into plain nodes, in which every question takes a moment."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import tree_sitter_javascript
from tree_sitter import Language, Parser
from tree_sitter import Node as Parsed

DEPTH = 150
NODES = 100_000


class TooDeep(Exception):
    """A program is nested more deeply than is read."""


class TooLong(Exception):
    """A program has more parts than are read."""


@dataclass(eq=False)
class Node:
    """One part of a program: its ``kind``, where it stands in bytes, its ``role`` and ``place`` in its parent."""

    kind: str
    start: int
    end: int
    role: str | None
    parent: "Node | None"
    missing: bool = False
    named: bool = True
    children: list["Node"] = field(default_factory=list)
    place: int = 0
    named_parts: int = 0

    def part(self, role: str) -> "Node | None":
        """Return the first child of this role."""
        return next((child for child in self.children if child.role == role), None)

    def parts(self) -> list["Node"]:
        """Return the children that are more than marks, but for comments."""
        return [child for child in self.children if child.named and child.kind != "comment"]

    def has(self, mark: str) -> bool:
        """Does a mark, such as "async" or "static", stand directly in here?"""
        return any(child.kind == mark for child in self.children)

    def below(self) -> Iterator["Node"]:
        """Go through this node and all below it, in the order in which they are written."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def above(self) -> Iterator["Node"]:
        """Go from the parent of this node to the root."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent


@dataclass(frozen=True)
class Program:
    """A program as it is written, in UTF-8, and its tree."""

    source: bytes
    root: Node

    def text(self, node: Node) -> str:
        """Return what is written in a node."""
        return self.source[node.start : node.end].decode()

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and the column, from 1, of a byte."""
        before = self.source[:offset]
        line = before.rfind(b"\n") + 1
        return before.count(b"\n") + 1, len(before[line:].decode(errors="replace")) + 1


def parsed(source: bytes) -> Program:
    """Read a program. What is no JavaScript shows as nodes of kind ERROR, or as missing ones.

    Raises TooDeep, TooLong.
    """
    tree = Parser(Language(tree_sitter_javascript.language())).parse(source)
    cursor = tree.walk()
    root = _node(cursor.node, None, None)
    above, count, depth = root, 1, 0
    if not cursor.goto_first_child():
        return Program(source, root)
    while True:
        node = _node(cursor.node, cursor.field_name, above)
        above.children.append(node)
        if node.named and node.kind != "comment":
            node.place, above.named_parts = above.named_parts, above.named_parts + 1
        count += 1
        if is_too_long(count):
            raise TooLong
        if cursor.goto_first_child():
            above, depth = node, depth + 1
            if is_too_deep(depth):
                raise TooDeep
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent() or above.parent is None:
                return Program(source, root)
            above, depth = above.parent, depth - 1


def is_too_deep(depth: int) -> bool:
    """Is a program nested more deeply than is read?"""
    return depth > DEPTH


def is_too_long(count: int) -> bool:
    """Has a program more parts than are read?"""
    return count > NODES


def _node(parsed: Parsed | None, role: str | None, parent: Node | None) -> Node:
    if parsed is None:
        raise TooLong
    return Node(parsed.type, parsed.start_byte, parsed.end_byte, role, parent, parsed.is_missing, parsed.is_named)
