"""Feature files as messages: source, gherkinDocument and pickles, with stable ids."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from gherkin.ast_builder import AstBuilder
from gherkin.ast_node import AstNode
from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from reports.recording.identity import digest, rename_document, rename_pickle

Envelope = dict[str, Any]


class TrimmingBuilder(AstBuilder):
    """A builder for which blank lines that end a description are none of it, as Cucumber has it."""

    def transform_node(self, node: AstNode) -> Any:
        """Return what a node of the grammar becomes."""
        built: Any = super().transform_node(node)
        return re.sub(r"\n\s*\Z", "", built) if node.rule_type == "Description" else built


class LiteralCompiler(Compiler):
    """A compiler that takes the name of a column as text; upstream takes it as a regular expression.

    One pass over `<…>`, as pytest-bdd does it, so that the pickle is what ran.
    """

    def _interpolate(self, name: Any, variable_cells: Iterable[Any], value_cells: Sequence[Any]) -> Any:
        if name is None:
            return None
        row = dict(zip((cell["value"] for cell in variable_cells), value_cells, strict=True))
        return re.sub("<(.+?)>", lambda found: row[found[1]]["value"] if found[1] in row else found[0], name)


@dataclass(slots=True)
class Pickle:
    """A pickle, and the line of each of its steps."""

    body: Envelope
    lines: list[int]


@dataclass(slots=True)
class Feature:
    """One feature file: its envelopes, and its pickles by the line of their scenario and their row."""

    uri: str
    envelopes: list[Envelope] = field(default_factory=list)
    pickles: dict[tuple[int, int], Pickle] = field(default_factory=dict)


def digest_of(path: Path) -> str:
    """Return by what the text of a feature file is known; nothing, if it is gone."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""


def read_feature(path: Path, uri: str) -> Feature:
    """Parse one file; one that cannot be parsed becomes parseError envelopes, never an exception."""
    data = path.read_text(encoding="utf-8", errors="replace")
    feature = Feature(uri)
    feature.envelopes.append({"source": {"uri": uri, "data": data, "mediaType": "text/x.cucumber.gherkin+plain"}})
    counter = IdGenerator()
    try:
        parsed = Parser(ast_builder=TrimmingBuilder(counter)).parse(data)
    except CompositeParserException as error:
        feature.envelopes += [_parse_error(uri, each) for each in error.errors]
        return feature
    except ParserError as error:
        feature.envelopes.append(_parse_error(uri, error))
        return feature
    document: dict[str, Any] = {"uri": uri, **cast("dict[str, Any]", parsed)}
    pickles = cast("list[dict[str, Any]]", LiteralCompiler(counter).compile(cast("Any", document)))
    names = rename_document(document)
    for pickle in pickles:
        rename_pickle(pickle, names)
    feature.envelopes.append({"gherkinDocument": document})
    _index(feature, document, pickles)
    return feature


def _index(feature: Feature, document: Envelope, pickles: list[Envelope]) -> None:
    compiled: dict[str, list[Envelope]] = {}
    for pickle in pickles:
        compiled.setdefault(pickle["astNodeIds"][0], []).append(pickle)
    for scenario, tags, steps in _scenarios(document.get("feature")):
        own = compiled.get(scenario["id"]) or [_rowless(feature.uri, document, scenario, tags)]
        feature.envelopes += [{"pickle": pickle} for pickle in own]
        lines = {step["id"]: step["location"]["line"] for step in steps}
        for row, pickle in enumerate(own):
            own_lines = [lines[step["astNodeIds"][0]] for step in pickle["steps"]]
            feature.pickles[scenario["location"]["line"], row] = Pickle(pickle, own_lines)


def _scenarios(
    node: Envelope | None, tags: tuple[Envelope, ...] = (), steps: tuple[Envelope, ...] = ()
) -> Iterator[tuple[Envelope, tuple[Envelope, ...], tuple[Envelope, ...]]]:
    """Every scenario of a feature or rule, with the tags and steps it has or inherits."""
    if node is None:
        return
    tags = (*tags, *node["tags"])
    for child in node["children"]:
        if "background" in child:
            steps = (*steps, *child["background"]["steps"])
        elif "rule" in child:
            yield from _scenarios(child["rule"], tags, steps)
        else:
            scenario = child["scenario"]
            yield scenario, (*tags, *scenario["tags"]), (*steps, *scenario["steps"])


def _rowless(uri: str, document: Envelope, scenario: Envelope, tags: Iterable[Envelope]) -> Envelope:
    """Stand in for an outline whose tables have no row: Gherkin compiles nothing, pytest-bdd runs it once."""
    return {
        "id": digest("pickle", scenario["id"]),
        "uri": uri,
        "location": scenario["location"],
        "name": scenario["name"],
        "language": document["feature"]["language"],
        "steps": [],
        "tags": [{"name": tag["name"], "astNodeId": tag["id"]} for tag in tags],
        "astNodeIds": [scenario["id"]],
    }


def _parse_error(uri: str, error: Any) -> Envelope:
    return {"parseError": {"source": {"uri": uri, "location": error.location}, "message": str(error)}}
