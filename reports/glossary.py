"""The words of the specification, read from its glossary: Markdown whose tables have a word and a meaning."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROW = re.compile(r"^\|(?P<word>[^|]+)\|(?P<meaning>[^|]+)\|\s*$")
TAG = re.compile(r"^\|\s*`?@(?P<tag>[^\s`|]+)")
FRAME = re.compile(r"^\|[-:| ]+\|\s*$")


class GlossaryFileError(Exception):
    """The glossary cannot be read."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words under one heading, each with its meaning."""

    title: str
    entries: tuple[tuple[str, str], ...]


def read_glossary(path: Path) -> tuple[Words, ...]:
    """Read every table of a Markdown file; raise GlossaryFileError if there is none."""
    found: list[Words] = []
    title, entries = "", list[tuple[str, str]]()
    for line in [*_lines(path), "# end"]:
        if line.startswith("#"):
            if entries:
                found.append(Words(title, tuple(entries)))
            title, entries = line.lstrip("# "), []
        elif FRAME.match(line) and entries:
            entries.pop()  # what stands above the frame is the head of the table
        elif row := ROW.match(line):
            entries.append((_plain(row["word"]), _plain(row["meaning"])))
    if not found:
        raise GlossaryFileError(f"{path} has no table of words and meanings.")
    return tuple(found)


def read_tags(path: Path) -> Iterator[tuple[str, int, int]]:
    """Yield every tag that a row of the glossary begins with, without its `@`, and its line and column."""
    for number, line in enumerate(_lines(path), start=1):
        if found := TAG.match(line):
            yield found["tag"], number, found.start("tag")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise GlossaryFileError(f"{path} cannot be read: {error.strerror}.") from error


def _plain(markdown: str) -> str:
    return re.sub(r"[*`]", "", markdown).strip()
