"""Where prose stands in a file: the messages tell the line of a node, the source the rest."""

from collections.abc import Iterator
from typing import Any

from reports.lint.specification import Place, Words

Node = dict[str, Any]


class Source:
    """One feature file, line by line."""

    def __init__(self, uri: str, data: str) -> None:
        self._uri = uri
        self._lines = data.split("\n")

    def place(self, node: Node) -> Place:
        """Return where a node begins."""
        return Place(self._uri, node["location"]["line"], node["location"].get("column", 1))

    def ending(self, text: str, line: int) -> Words:
        """Return words that end a line, as names and the text of steps do."""
        written = self._line(line).rstrip()
        column = len(written) - len(text) + 1 if written.endswith(text) else 1
        return Words(text, Place(self._uri, line, column))

    def within(self, text: str, line: int) -> Words:
        """Return words that are all of a line but for what surrounds them."""
        return Words(text, Place(self._uri, line, max(self._line(line).find(text), 0) + 1))

    def named(self, node: Node) -> Iterator[Words]:
        """Yield the name and the description of a node."""
        line = node["location"]["line"]
        if node["name"]:
            yield self.ending(node["name"], line)
        for text in filter(None, map(str.strip, node["description"].split("\n"))):
            line = self._next(text, line)
            yield self.within(text, line)

    def cells(self, row: Node) -> tuple[Words, ...]:
        """Return the cells of a row."""
        return tuple(
            Words(cell["value"], self.place({"location": row["location"], **cell})) for cell in row["cells"]
        )

    def below(self, step: Node) -> Iterator[Words]:
        """Yield what hangs below a step: the cells of its table, the lines of its text."""
        for row in step.get("dataTable", {}).get("rows", ()):
            yield from self.cells(row)
        if (text := step.get("docString")) is not None:
            first = text.get("location", step["location"])["line"] + 1
            for number, each in enumerate(text["content"].split("\n"), start=first):
                yield self.within(each, number)

    def _line(self, number: int) -> str:
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""

    def _next(self, text: str, line: int) -> int:
        """Return the next line that says just this; a description may have comments and empty lines in it."""
        after = range(line + 1, len(self._lines) + 1)
        return next((number for number in after if self._line(number).strip() == text), line)
