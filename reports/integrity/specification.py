"""Whether the specification half of a stream is whole: sources, features, pickles."""

from collections.abc import Iterator
from typing import Any

from reports.integrity.names import ids, resolve
from reports.messages import BrokenStreamError, Message, Stream


def check(stream: Stream) -> None:
    """Raise BrokenStreamError at the first feature or example that is missing or points nowhere."""
    sources = {message.body["uri"]: message for message in stream.of("source")}
    documents = {message.body["uri"]: message for message in stream.of("gherkinDocument")}
    unreadable = {body["source"].get("uri") for body in stream.bodies("parseError")}
    nodes: dict[str, Message] = {}
    for uri, message in documents.items():
        resolve(message, uri, sources, "source", uri)
        nodes.update(dict.fromkeys(ids(message.body), message))
    for uri in sources:
        if uri not in documents and uri not in unreadable:
            raise BrokenStreamError(f"There is no gherkinDocument and no parseError of {uri}.")
    compiled = set()
    for message in stream.of("pickle"):
        resolve(message, message.body["uri"], documents, "gherkinDocument", message.body["uri"])
        compiled.add(message.body["astNodeIds"][-1])
        for each in (message.body, *message.body["steps"]):
            for node in each["astNodeIds"]:
                resolve(message, node, nodes, "node of a feature")
    for uri, message in documents.items():
        for node, name in _runnable(message.body.get("feature")):
            if node not in compiled:
                raise BrokenStreamError(f"There is no pickle of “{name}” ({uri}).")


def _runnable(node: dict[str, Any] | None) -> Iterator[tuple[str, str]]:
    """Every example, and every row of an outline, that has to be compiled into a pickle: its id, its name."""
    for child in (node or {}).get("children", ()):
        if "rule" in child:
            yield from _runnable(child["rule"])
        elif "scenario" in child:
            scenario = child["scenario"]
            if not scenario["examples"]:
                yield scenario["id"], scenario["name"]
            for table in scenario["examples"]:
                for row in table["tableBody"]:
                    yield row["id"], _name(scenario["name"], table, row)


def _name(written: str, table: dict[str, Any], row: dict[str, Any]) -> str:
    """The name of an outline, with the values of a row."""
    for column, value in zip(table["tableHeader"]["cells"], row["cells"], strict=True):
        written = written.replace(f"<{column['value']}>", value["value"])
    return written
