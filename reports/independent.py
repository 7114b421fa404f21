"""Readers of Cucumber Messages that are not ours, asked what they find in a stream.

They are packages for Node, asked by `readers/read.mjs`, which prints one JSON.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HOME = Path(__file__).parent / "readers"
PATIENCE_SECONDS = 300


class ReadersMissingError(Exception):
    """There is nobody to ask; the message says how to change that."""


class ReadersFailedError(Exception):
    """They were asked, and no answer came."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reader found: how many tests and verdicts it counts, and its word on each example.

    An example goes by an id, of its pickle or its node. `trouble` is what kept the reader from reading.
    """

    tests: int = 0
    passed: int | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    examples: tuple[tuple[str, str | None], ...] = ()
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Validation:
    """What the official schema finds: valid and invalid messages, and the first departures with their lines."""

    valid: int = 0
    invalid: int = 0
    errors: tuple[tuple[int, str], ...] = ()
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Readings:
    """What was found by the schema, and by each of the readers, by name."""

    schema: Validation
    readers: Mapping[str, Reading]


def ask(stream: Path, home: Path = HOME) -> Readings:
    """Ask them all about a stream; raise ReadersMissingError or ReadersFailedError if that can't be done."""
    if not (home / "node_modules").is_dir():
        raise ReadersMissingError(f"The independent readers are not installed in {home}: run make readers.")
    # They need to read the stream and themselves, and are let do nothing else.
    home, stream = home.resolve(), stream.resolve()
    allowed = [f"--allow-fs-read={path}" for path in (home, stream)]
    command = [_node(), "--permission", *allowed, str(home / "read.mjs"), str(stream)]
    try:
        run = subprocess.run(  # noqa: S603 - no argument but paths
            command, capture_output=True, check=True, timeout=PATIENCE_SECONDS
        )
        return _readings(json.loads(run.stdout))
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").splitlines()
        why = next((line for line in said if "Error" in line), "they did not say why")
        raise ReadersFailedError(f"The independent readers failed: {why}") from error
    except (subprocess.TimeoutExpired, json.JSONDecodeError) as error:
        raise ReadersFailedError("The independent readers gave no answer.") from error


def _node() -> str:
    """Find Node: where the package of Python that brings it puts it, or wherever else it is."""
    beside = Path(sys.executable).with_name("node")
    found = str(beside) if beside.exists() else shutil.which("node")
    if found is None:
        raise ReadersMissingError("The independent readers need Node, and there is none: run make readers.")
    return found


def _readings(found: dict[str, Any]) -> Readings:
    schema = found.pop("schema")
    errors = tuple((error["line"], error["what"]) for error in schema.pop("errors", ()))
    return Readings(Validation(**schema, errors=errors), {name: _reading(each) for name, each in found.items()})


def _reading(found: dict[str, Any]) -> Reading:
    examples = tuple((identity, word) for identity, word in found.pop("examples", ()))
    return Reading(**found, examples=examples)
