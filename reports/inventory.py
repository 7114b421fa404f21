"""An inventory of feature files, taken from the files themselves: what is written, whatever a stream says."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser

from reports.folders import feature_files
from reports.messages import Stream
from reports.model import Document


class NoFeaturesError(Exception):
    """There is no folder of features where one was named."""


@dataclass(frozen=True, slots=True)
class Written:
    """One feature file: its text, and how many examples it holds; None if it cannot be parsed."""

    text: str
    examples: int | None


def take(folder: Path) -> dict[str, Written]:
    """Read every feature file below a folder; each is called by its path from beside that folder.

    Raises NoFeaturesError.
    """
    if not folder.is_dir():
        raise NoFeaturesError(f"{folder} is no folder of features.")
    beside = folder.resolve().parent
    return {path.relative_to(beside).as_posix(): _read(path) for path in sorted(feature_files(folder.resolve()))}


def differences(written: dict[str, Written], stream: Stream, document: Document) -> Iterator[str]:
    """Say in sentences where a stream and its document tell something else than what is written."""
    sources = {body["uri"]: body["data"] for body in stream.bodies("source")}
    told = Counter(case.uri for case in document.cases)
    for uri, file in written.items():
        if uri not in sources:
            yield f"{uri} is written, but the record knows nothing of it."
        elif file.text != sources[uri]:
            yield f"{uri} is no longer what ran."
        elif file.examples is not None and file.examples != told[uri]:
            yield f"{uri} holds {file.examples} examples, the document tells of {told[uri]}."
    for uri in sorted(sources.keys() - written.keys()):
        yield f"{uri} ran, but isn't written there any more."


def _read(path: Path) -> Written:
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        parsed = cast("dict[str, Any]", Parser().parse(text))
    except (CompositeParserException, ParserError):
        return Written(text, None)
    return Written(text, sum(_examples(parsed.get("feature"))))


def _examples(node: dict[str, Any] | None) -> Iterator[int]:
    """How many examples each scenario of a feature or rule makes: one, or one for every row it has."""
    for child in (node or {}).get("children", ()):
        if "rule" in child:
            yield from _examples(child["rule"])
        elif "scenario" in child:
            yield max(1, sum(len(table["tableBody"]) for table in child["scenario"]["examples"]))
