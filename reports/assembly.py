"""From messages to the document: the specification half of a stream, joined with what became of it."""

from collections import defaultdict
from dataclasses import replace
from pathlib import PurePosixPath
from textwrap import dedent
from typing import Any

from reports import conventions, runs
from reports.anchors import Anchors
from reports.disagreement import disputed
from reports.messages import Stream
from reports.model import Capability, Document, Example, Feature, Row, Rule, Table, Tag
from reports.outcomes import NOT_RUN_REASONS, Outcome, outcomes_by_pickle, worst_of
from reports.results import Case, Result, Step
from reports.verdicts import Verdict

PLACES = (
    "requirements",
    "proof",
    "ledger",
    "specification",
    "words",
    "evidence",
    "exceptions",
    "not-verified",
    "known-risks",
    "discrepancies",
    "contents-title",
)
"""Anchors that the page has of its own."""


def assemble(stream: Stream) -> Document:
    """Build the document from a stream whose references were checked."""
    return Document(runs.read_run(stream), _Assembly(stream).capabilities())


class _Assembly:
    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._anchors = Anchors(PLACES)
        self._outcomes = outcomes_by_pickle(stream)
        self._reasons = stream.statement(conventions.NOT_RUN) or {}
        self._pickles: dict[str, dict[str, Any]] = {}
        for pickle in stream.bodies("pickle"):
            self._pickles[pickle["astNodeIds"][-1]] = pickle
        self._steps: dict[str, Step] = {}

    def capabilities(self) -> tuple[Capability, ...]:
        folders: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for document in self._stream.bodies("gherkinDocument"):
            if "feature" in document:
                folders[folder_of(document["uri"])].append(document)
        capabilities = []
        for folder, documents in sorted(folders.items()):
            anchor = self._anchors.give("", folder)
            features = tuple(self._feature(document, anchor) for document in documents)
            capabilities.append(Capability(folder.replace("_", " ").capitalize(), anchor, features))
        return tuple(capabilities)

    def _feature(self, document: dict[str, Any], parent: str) -> Feature:
        uri, node = document["uri"], document["feature"]
        anchor = self._anchors.give(parent, PurePosixPath(uri).stem)
        rules = [child["rule"] for child in node["children"] if "rule" in child]
        loose = {**node, "name": "", "description": "", "tags": []}
        loose["children"] = [child for child in node["children"] if "scenario" in child]
        told = [loose, *rules] if loose["children"] else rules
        return Feature(
            uri,
            node["name"],
            _prose(node["description"]),
            anchor,
            _tags(node, uri),
            self._background(node),
            tuple(self._rule(rule, uri, anchor) for rule in told),
        )

    def _rule(self, node: dict[str, Any], uri: str, parent: str) -> Rule:
        anchor = self._anchors.give(parent, node["name"]) if node["name"] else parent
        examples = [child["scenario"] for child in node["children"] if "scenario" in child]
        return Rule(
            node["name"],
            _prose(node["description"]),
            anchor,
            _tags(node, uri),
            self._background(node),
            tuple(self._example(example, uri, anchor) for example in examples),
        )

    def _background(self, node: dict[str, Any]) -> tuple[Step, ...]:
        steps = (
            step for child in node["children"] if "background" in child for step in child["background"]["steps"]
        )
        return tuple(self._step(step) for step in steps)

    def _step(self, node: dict[str, Any]) -> Step:
        table = tuple(
            tuple(cell["value"] for cell in row["cells"]) for row in node.get("dataTable", {}).get("rows", ())
        )
        step = Step(node["keyword"].strip(), node["text"], table, node.get("docString", {}).get("content"))
        self._steps[node["id"]] = step
        return step

    def _example(self, node: dict[str, Any], uri: str, parent: str) -> Example:
        anchor = self._anchors.give(parent, node["name"])
        own = {step["id"] for step in node["steps"]}
        steps = tuple(self._step(step) for step in node["steps"])
        tables = tuple(self._table(table, uri, anchor, own) for table in node["examples"])
        plain = self._pickles.get(node["id"])
        return Example(
            node["keyword"],
            node["name"],
            _prose(node["description"]),
            anchor,
            node["location"]["line"],
            _tags(node, uri),
            steps,
            None if plain is None else self._case(plain, anchor, own),
            tables,
        )

    def _table(self, node: dict[str, Any], uri: str, parent: str, own: set[str]) -> Table:
        rows = []
        for row in node["tableBody"]:
            cells = tuple(cell["value"] for cell in row["cells"])
            anchor = self._anchors.give(parent, cells[0] if cells else "")
            rows.append(Row(cells, self._case(self._pickles[row["id"]], anchor, own)))
        header = tuple(cell["value"] for cell in node.get("tableHeader", {}).get("cells", ()))
        return Table(node["name"], _prose(node["description"]), _tags(node, uri), header, tuple(rows))

    def _case(self, pickle: dict[str, Any], anchor: str, own: set[str]) -> Case:
        line = pickle.get("location", {}).get("line", 0)
        tags = tuple(tag["name"].removeprefix("@") for tag in pickle["tags"])
        case = Case(pickle["name"], anchor, pickle["uri"], line, tags, Verdict.NOT_RUN)
        told = [
            Result(Verdict.NOT_RUN, step=self._told(step), background=step["astNodeIds"][0] not in own)
            for step in pickle["steps"]
        ]
        outcomes = self._outcomes.get(pickle["id"])
        if not outcomes:
            code = self._reasons.get(pickle["id"], "")
            reason = NOT_RUN_REASONS.get(code, "No test ran it.")
            return replace(case, results=tuple(told), reason=reason, accounts=(code or "unbound",))
        chosen = worst_of(outcomes)
        results = [
            replace(chosen.steps[step["id"]], step=result.step, background=result.background)
            for step, result in zip(pickle["steps"], told, strict=True)
        ]
        return replace(
            case,
            verdict=chosen.verdict,
            results=(*chosen.before, *results, *chosen.after),
            outcomes=tuple(said for outcome in outcomes for said in outcome.outcomes),
            duration=sum(outcome.duration for outcome in outcomes),
            reason=chosen.reason or _tried_again(chosen),
            evidence=chosen.evidence,
            accounts=tuple(outcome.account for outcome in outcomes),
            attempts=chosen.attempts,
            disputed=disputed((outcome.test, outcome.verdict) for outcome in outcomes),
        )

    def _told(self, pickle_step: dict[str, Any]) -> Step:
        """The step as this pickle tells it, with the values of its row."""
        written = self._steps[pickle_step["astNodeIds"][0]]
        argument = pickle_step.get("argument", {})
        rows = argument.get("dataTable", {}).get("rows", ())
        table = tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)
        return Step(written.keyword, pickle_step["text"], table, argument.get("docString", {}).get("content"))


def folder_of(uri: str) -> str:
    """Return the folder that names a feature's capability: the one below `features`, else its own."""
    parts = PurePosixPath(uri).parent.parts
    below = parts[parts.index("features") + 1 :] if "features" in parts else parts[-1:]
    return below[0] if below else "features"


def _tried_again(outcome: Outcome) -> str:
    """What a reader has to know of an example that wasn't tried just once."""
    if outcome.attempts == 1:
        return ""
    if outcome.verdict is Verdict.PASSED:
        return f"It passed only at attempt {outcome.attempts}."
    return f"It was tried {outcome.attempts} times."


def _prose(description: str) -> str:
    return dedent(description).strip()


def _tags(node: dict[str, Any], uri: str) -> tuple[Tag, ...]:
    return tuple(Tag(tag["name"].removeprefix("@"), uri, tag["location"]["line"]) for tag in node["tags"])
