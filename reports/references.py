"""Whether the messages of a stream belong together: ids resolve, what began has ended, nothing is lost."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from reports import conventions
from reports.integrity import evidence, execution, specification
from reports.integrity.names import Names
from reports.messages import BrokenStreamError, Stream

ONCE = ("meta", "testRunStarted", "testRunFinished")


def check_references(stream: Stream) -> None:
    """Raise BrokenStreamError at the first message that is missing, doubled or points nowhere, naming it."""
    for kind in ONCE:
        if (number := len(list(stream.of(kind)))) != 1:
            raise BrokenStreamError(f"There should be one {kind} message, not {number}: the run is not complete.")
    _check_statements(stream)
    names = Names(stream)
    specification.check(stream)
    execution.check(stream, names)
    evidence.check(stream, names)
    check_manifest(stream)


def _check_statements(stream: Stream) -> None:
    """Let nothing be stated of the run, or of an attempt, twice: the second might have been meant to hide."""
    stated = Counter(
        (body.get("testCaseStartedId"), body["fileName"])
        for body in stream.bodies("attachment")
        if body.get("fileName") in conventions.CONVENTIONAL
    )
    for (_, name), number in stated.items():
        if number > 1:
            raise BrokenStreamError(f"There are {number} attachments {name}: only one can be the recorder's.")


def check_manifest(stream: Stream) -> None:
    """Raise BrokenStreamError if anything is missing that the recorder says it wrote.

    Only our own recorder counts what it writes; another's stream has no manifest, and no totals.
    """
    manifest = stream.statement(conventions.MANIFEST)
    if manifest is None:
        if any(body.get("fileName") in conventions.CONVENTIONAL for body in stream.bodies("attachment")):
            raise BrokenStreamError(
                f"There is no attachment {conventions.MANIFEST}: nobody can say whether the stream is whole."
            )
        return
    for kind, identity, called in promised_by_name(manifest):
        if identity not in {body["id"] for body in stream.bodies(kind)}:
            raise BrokenStreamError(f"There is no {kind} “{called}”.")
    of_the_run = [body for body in stream.bodies("attachment") if "testCaseStartedId" not in body]
    there = Counter(body.get("fileName", "") for body in of_the_run)
    for name in Counter(manifest["evidence"]) - there:
        raise BrokenStreamError(f"There is no attachment “{name}” of the run.")
    promised = Counter(manifest["counts"])
    for kind in sorted(promised.keys() | stream.by_kind.keys()):
        found = len(list(stream.of(kind)))
        if found != promised[kind]:
            raise BrokenStreamError(f"{promised[kind]} {kind} messages were written, {found} are there.")


def promised_by_name(manifest: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield kind, id and name of everything in a manifest that nothing else need point at."""
    for identity, pattern in manifest["definitions"].items():
        yield "stepDefinition", identity, pattern
    for identity in manifest["hooks"]:
        yield "hook", identity, identity
