"""Reading a program, and saying where it can't be read for certain or is made of what is not taken."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from app.canvas.gate.findings import Finding
from app.canvas.gate.javascript.language import SYNTAX
from app.canvas.gate.javascript.places import ASSIGNMENTS
from app.canvas.gate.javascript.scopes import DECLARED_FUNCTIONS, FUNCTIONS
from app.canvas.gate.javascript.spelling import unreadable
from app.canvas.gate.javascript.tree import Node, Program

UNREADABLE = "there is a character that shows nothing, or ends a line for some readers only"
ENDLESS = "the line is longer than is read"
LINE = 1_000
NO_PROGRAM = "this is no JavaScript that can be read for certain"
NOT_TAKEN = "programs may not be made of this"
AMBIGUOUS = "this may be read as a division or as a regular expression; put it in parentheses"
COMMENT_OF_PAGES = "this begins or ends a comment in pages"
REASONS = {
    "import": "programs import nothing",
    "import_statement": "programs import nothing",
    "export_statement": "programs export nothing",
    "with_statement": "in a with statement, names mean anything",
    "debugger_statement": "programs don't stop for a debugger",
    "meta_property": "programs don't ask what runs them",
    "hash_bang_line": "the first line is for another reader",
    "html_comment": COMMENT_OF_PAGES,
}
OLD_OCTAL = "a number doesn't begin with a zero"
ANOTHER_STATEMENT = "a statement that begins like this may be read as another one; put it in parentheses"
NAMED_UNDEFINED = "nothing else is called by this name"
GOES_ON = "what comes after this may be read as going on from it, or not; put it in parentheses"
NO_WAITING = "only what is marked as async waits"
BRANCH = "a function is not declared as a branch of something"
MARKS_OF_PAGES = re.compile(rb"<!--|-->")
QUOTED = frozenset({"string_fragment", "comment", "regex_pattern"})
# After these it depends on what stands before them whether a slash divides.
DECLARING = frozenset({"formal_parameters", "array_pattern", "rest_pattern", "pair_pattern", "object_pattern"})
MODIFIERS = frozenset({"accessor", "async", "get", "set", "static"})
BEGINNINGS = frozenset({"{", "function", "class", "async", "let"})
FLAGS = frozenset("dgimsuvy")
PLACES = frozenset({"program", "statement_block", "switch_case", "switch_default"})
EITHER = frozenset({")", "}", "++", "--", "]", "await", "yield"})


def out_of_sight(text: str) -> list[Finding]:
    """Say where a program holds what a reader does not see."""
    found = []
    for offset in unreadable(text):
        before = text[:offset]
        found.append(Finding(before.count("\n") + 1, offset - before.rfind("\n"), UNREADABLE))
        if len(found) == 1:
            break
    return found


def too_long(text: str) -> list[Finding]:
    """Say which line is longer than is read: what seems to begin there is looked for to its end, each time."""
    for number, line in enumerate(text.split("\n"), start=1):
        if is_endless(line):
            return [Finding(number, 1, ENDLESS)]
    return []


def is_endless(line: str) -> bool:
    """Is a line longer than is read (CWE-407)?"""
    return len(line) > LINE


def not_taken(program: Program) -> Iterator[tuple[Node, str]]:
    """Say what in a program is no JavaScript, what is none that is taken, and what may be read in two ways."""
    leaves: list[Node] = []
    for node in program.root.below():
        if is_broken(node):
            yield node, NO_PROGRAM
        elif node.named and not is_taken(node):
            yield node, REASONS.get(node.kind, NOT_TAKEN)
        elif (reason := read_in_two_ways(program, node, leaves[-1] if leaves else None)) is not None:
            yield node, reason
        if not node.children and node.kind != "comment":
            leaves.append(node)
    yield from comments_of_pages(program)


def read_in_two_ways(program: Program, node: Node, before: Node | None) -> str | None:
    """Return why somebody might read this otherwise than the engine does. None if nobody does."""
    match node.kind:
        case "regex" if before is not None and is_ambiguous(program, before):
            return AMBIGUOUS
        case "regex" | "string" | "template_string" if is_torn(node):
            return NO_PROGRAM
        case "regex_flags" if not is_flags(program.text(node)):
            return NO_PROGRAM
        case "expression_statement" if begins_like_another(program, node):
            return ANOTHER_STATEMENT
        case "number" if is_old_octal(program.text(node)):
            return OLD_OCTAL
        case "undefined" if is_named(node):
            return NAMED_UNDEFINED
        case "arrow_function" if is_operand(node):
            return GOES_ON
        case "async" if is_alone(program, node):
            return GOES_ON
        case "await_expression" | "await" if not is_awaited(node):
            return NO_WAITING
        case "field_definition" if is_modifier(program, node):
            return GOES_ON
        case kind if kind in DECLARED_FUNCTIONS and is_out_of_place(node):
            return BRANCH
    return None


def is_torn(token: Node) -> bool:
    """Is there something between the parts of what is written in one piece, such as a comment?"""
    parts = token.children
    return any(one.end != other.start or "comment" in {one.kind, other.kind} for one, other in pairwise(parts))


def is_flags(text: str) -> bool:
    """Are these the flags of a regular expression (ECMA-262, 22.2)?"""
    return set(text) <= FLAGS


def begins_like_another(program: Program, statement: Node) -> bool:
    """Does an expression begin with what no expression statement may begin with (ECMA-262, 14.5)?"""
    leaf = next((each for each in statement.below() if not each.children and each.kind != "comment"), None)
    return leaf is not None and program.text(leaf) in BEGINNINGS


def is_old_octal(number: str) -> bool:
    """Is this a number whose base depends on who reads it?"""
    return len(number) > 1 and number[0] == "0" and number[1] in "0123456789_"


def is_named(node: Node) -> bool:
    """Is something declared here, as a parameter or part of a pattern?"""
    around = "" if node.parent is None else node.parent.kind
    if around in DECLARING:
        return node.role not in {"key", "right"}
    return node.role in {"name", "parameter"} or (node.role == "left" and around != "binary_expression")


def is_operand(function: Node) -> bool:
    """Is an arrow function part of an expression that it can't be a part of without parentheses (ECMA-262, 15.3)?

    Who reads more than one line at a time takes the next line for the rest of the expression; the engine doesn't.
    """
    parent = function.parent
    return parent is not None and (
        parent.kind in {"unary_expression", "update_expression"}
        or parent.kind == "binary_expression"
        or (parent.kind in {"member_expression", "subscript_expression"} and function.role == "object")
        or (parent.kind == "call_expression" and function.role == "function")
        or (parent.kind == "ternary_expression" and function.role == "condition")
        or (parent.kind in ASSIGNMENTS and function.role == "left")
    )


def is_alone(program: Program, mark: Node) -> bool:
    """Does a line end after the mark of a function that may wait, so that it marks nothing (ECMA-262, 15.8)?"""
    parent = mark.parent
    after = [] if parent is None else [each for each in parent.children if each.start >= mark.end]
    following = next((each for each in after if each.kind != "comment"), None)
    return mark.role is None and following is not None and b"\n" in program.source[mark.end : following.start]


def is_awaited(node: Node) -> bool:
    """Does this stand in the body of a function that may wait (ECMA-262, 15.8)? Elsewhere it is a name."""
    for above in node.above():
        if above.kind in FUNCTIONS:
            return above.has("async")
        if above.kind in {"class_static_block", "field_definition", "formal_parameters", "class_body"}:
            return False
    return False


def is_modifier(program: Program, field: Node) -> bool:
    """Is a field called like what may stand before the name of a member?"""
    name = field.part("property")
    return name is not None and program.text(name) in MODIFIERS


def is_out_of_place(function: Node) -> bool:
    """Is a function declared where strict mode knows none (ECMA-262, B.3.3)?"""
    return function.parent is not None and function.parent.kind not in PLACES


def comments_of_pages(program: Program) -> Iterator[tuple[Node, str]]:
    """Say where a program has what begins or ends a comment in pages, and for some readers here as well."""
    marks = [mark.start() for mark in MARKS_OF_PAGES.finditer(program.source)]
    leaves = [node for node in program.root.below() if not node.children] if marks else []
    starts = [leaf.start for leaf in leaves]
    for mark in marks:
        place = max(bisect_right(starts, mark) - 1, 0)
        if leaves[place].kind not in QUOTED or leaves[place].end <= mark:
            yield leaves[place], COMMENT_OF_PAGES


def is_broken(node: Node) -> bool:
    """Is this what could not be read, or is something missing here?"""
    return node.missing or node.kind == "ERROR"


def is_taken(node: Node) -> bool:
    """May programs be made of this?"""
    return node.kind in SYNTAX


def is_ambiguous(program: Program, before: Node) -> bool:
    """Might a slash after this divide (ECMA-262, 12)?"""
    return program.text(before) in EITHER
