"""From a stream to the specification as it is written."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from reports.assembly import folder_of
from reports.lint.prose import Node, Source
from reports.lint.specification import (
    Background,
    Definition,
    Example,
    Feature,
    Kind,
    Place,
    Reading,
    Rule,
    Specification,
    Step,
    Table,
    Tag,
    Words,
)
from reports.messages import Stream

KINDS = {"Context": Kind.GIVEN, "Action": Kind.WHEN, "Outcome": Kind.THEN}


def read_specification(stream: Stream) -> Specification:
    """Return what is written, of a stream whose references were checked."""
    definitions = {body["id"]: _definition(body) for body in stream.bodies("stepDefinition")}
    found = _Found(stream, definitions)
    sources = {body["uri"]: Source(body["uri"], body["data"]) for body in stream.bodies("source")}
    documents = list(stream.bodies("gherkinDocument"))
    return Specification(
        features=tuple(
            _Reader(sources[document["uri"]], found).feature(document["feature"], document["uri"])
            for document in documents
            if document.get("feature")
        ),
        unreadable=(
            *(_unreadable(body) for body in stream.bodies("parseError")),
            *(Words("", Place(body["uri"], 1)) for body in documents if not body.get("feature")),
        ),
        definitions=tuple(definitions.values()),
    )


class _Found:
    """What pytest found: which examples it has a test for, and how their steps read there."""

    def __init__(self, stream: Stream, definitions: dict[str, Definition]) -> None:
        pickles = {body["id"]: body for body in stream.bodies("pickle")}
        steps = {step["id"]: step for body in pickles.values() for step in body["steps"]}
        self.readings: dict[str, dict[str, Reading]] = defaultdict(dict)
        planned = set()
        for case in stream.bodies("testCase"):
            planned.add(case["pickleId"])
            for test_step in case["testSteps"]:
                if (step := steps.get(test_step.get("pickleStepId", ""))) is not None:
                    fitting = tuple(definitions[each] for each in test_step.get("stepDefinitionIds", ()))
                    self.readings[step["astNodeIds"][0]][step["text"]] = Reading(step["text"], fitting)
        self.unrun = {body["astNodeIds"][0] for body in pickles.values() if body["id"] not in planned}


class _Reader:
    """Reads one feature file."""

    def __init__(self, source: Source, found: _Found) -> None:
        self._source = source
        self._found = found

    def feature(self, node: Node, uri: str) -> Feature:
        rules = [child["rule"] for child in node["children"] if "rule" in child]
        return Feature(
            node["name"],
            self._source.place(node),
            folder_of(uri),
            self._tags(node),
            self._backgrounds(node),
            tuple(self._rule(rule) for rule in rules),
            self._examples(node),
            tuple(sorted(self._prose(node), key=lambda words: words.place)),
        )

    def _rule(self, node: Node) -> Rule:
        return Rule(
            node["name"],
            self._source.place(node),
            self._tags(node),
            self._backgrounds(node),
            self._examples(node),
        )

    def _backgrounds(self, node: Node) -> tuple[Background, ...]:
        found = [child["background"] for child in node["children"] if "background" in child]
        return tuple(Background(self._source.place(each), self._steps(each)) for each in found)

    def _examples(self, node: Node) -> tuple[Example, ...]:
        found = [child["scenario"] for child in node["children"] if "scenario" in child]
        return tuple(
            Example(
                each["keyword"],
                each["name"],
                self._source.place(each),
                self._tags(each),
                self._steps(each),
                tuple(self._table(table) for table in each["examples"]),
                run=each["id"] not in self._found.unrun,
            )
            for each in found
        )

    def _steps(self, node: Node) -> tuple[Step, ...]:
        steps: list[Step] = []
        for step in node["steps"]:
            # And, But and the star go on with what was before.
            kind = KINDS.get(step.get("keywordType", "")) or (steps[-1].kind if steps else None)
            readings = tuple(self._found.readings[step["id"]].values())
            words = self._source.ending(step["text"], step["location"]["line"])
            steps.append(Step(kind, words.text, words.place, tuple(self._source.below(step)), readings))
        return tuple(steps)

    def _table(self, node: Node) -> Table:
        header = node.get("tableHeader")
        return Table(
            node["name"],
            self._source.place(node),
            self._tags(node),
            self._source.cells(header) if header else (),
            tuple(self._source.cells(row) for row in node["tableBody"]),
        )

    def _tags(self, node: Node) -> tuple[Tag, ...]:
        return tuple(Tag(tag["name"].removeprefix("@"), self._source.place(tag)) for tag in node["tags"])

    def _prose(self, node: Node) -> Iterator[Words]:
        yield from self._source.named(node)
        for step in node.get("steps", ()):
            yield self._source.ending(step["text"], step["location"]["line"])
            yield from self._source.below(step)
        for table in node.get("examples", ()):
            yield from self._source.named(table)
            for row in filter(None, (table.get("tableHeader"), *table["tableBody"])):
                yield from self._source.cells(row)
        for child in node.get("children", ()):
            for inner in child.values():
                yield from self._prose(inner)


def _definition(body: dict[str, Any]) -> Definition:
    place = body["sourceReference"]
    line = place.get("location", {}).get("line", 1)
    return Definition(body["id"], body["pattern"]["source"], Place(place.get("uri", ""), line))


def _unreadable(body: dict[str, Any]) -> Words:
    place = body["source"].get("location", {})
    said = body["message"].partition(": ")[2] or body["message"]
    return Words(said, Place(body["source"].get("uri", ""), place.get("line", 1), place.get("column", 1)))
