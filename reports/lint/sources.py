"""What the functions of step definitions are, read from their files without importing them."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from reports.lint.specification import Definition, Place


class SourcesMissingError(Exception):
    """The files of the step definitions are not there, or are no Python."""


def coroutine_places(definitions: Iterable[Definition], root: Path) -> frozenset[Place]:
    """Return where functions stand that have to be awaited; may raise SourcesMissingError.

    Some files may be missing, as those of a library that brings steps along; if all are, it is the wrong folder.
    """
    uris = {definition.place.uri for definition in definitions if definition.place.uri.endswith(".py")}
    there = [uri for uri in sorted(uris) if (root / uri).is_file()]
    if uris and not there:
        raise SourcesMissingError(f"No file with step definitions is in {root}: say by --root where the suite is.")
    return frozenset(place for uri in there for place in _coroutines(root / uri, uri))


def _coroutines(path: Path, uri: str) -> Iterator[Place]:
    try:
        module = ast.parse(path.read_bytes())
    except SyntaxError as error:
        raise SourcesMissingError(f"{path} is no Python: {error.msg}, line {error.lineno}.") from error
    for node in ast.walk(module):
        if isinstance(node, ast.AsyncFunctionDef):
            # A function begins, to Python, with its first decorator.
            yield Place(uri, min((node.lineno, *(decorator.lineno for decorator in node.decorator_list))))
