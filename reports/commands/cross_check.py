"""`python -m reports cross-check MESSAGES`: do readers that are not ours find what the document tells?

Exit codes: 0 all of them do; 1 one of them does not, and what it differs in is named; 2 they could not be asked,
or there is nothing to compare. That examples failed is no error here, as long as everybody says so.
"""

import argparse
import sys
from pathlib import Path

from reports import agreement, conventions, independent
from reports.dialects import DIALECTS, Dialect
from reports.independent import ReadersFailedError, ReadersMissingError, Reading
from reports.messages import BrokenStreamError, read_messages
from reports.references import check_references
from reports.told import told_of

AGREE, DISAGREE = 0, 1


class NothingToCompareError(Exception):
    """The stream holds nothing on which anybody could agree."""


REFUSALS: tuple[type[Exception], ...] = (
    BrokenStreamError,
    NothingToCompareError,
    ReadersFailedError,
    ReadersMissingError,
)
"""What keeps the readers from being compared."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Offer the command."""
    parser = commands.add_parser("cross-check", help="compare the document with what independent readers find")
    parser.add_argument("messages", type=Path, help="the stream (NDJSON) that the recorder wrote")
    parser.add_argument("--readers", type=Path, default=independent.HOME, help="the folder they are installed in")
    parser.set_defaults(run=cross_check)


def cross_check(options: argparse.Namespace) -> int:
    """Say a sentence of every reader; raise one of REFUSALS if they can't be compared."""
    stream = read_messages(options.messages)
    check_references(stream)
    totals = stream.statement(conventions.TOTALS)
    if totals is None:
        raise NothingToCompareError("The stream does not carry pytest's totals: there is nothing to compare with.")
    told = told_of(stream)
    if not told:
        raise NothingToCompareError("No example was tried in it: there is nothing to compare.")
    messages = sum(len(found) for found in stream.by_kind.values())
    readings = independent.ask(options.messages, options.readers)
    found = list(agreement.disagreements(readings, told, totals["scenarios"], messages))
    _say(f"The official schema: {readings.schema.valid} of {messages} messages are valid.")
    for name, dialect in DIALECTS.items():
        _say(_counted(dialect, readings.readers.get(name, Reading())))
    for sentence in found:
        print(sentence, file=sys.stderr)  # noqa: T201 - a command speaks
    _say(
        "They do not all agree." if found else "They agree with the document and with pytest, example by example."
    )
    return DISAGREE if found else AGREE


def _counted(dialect: Dialect, reading: Reading) -> str:
    numbers = [f"{number} {word.lower()}" for word, number in sorted(reading.counts.items()) if number]
    tests = "1 test" if reading.tests == 1 else f"{reading.tests} tests"
    return f"{dialect.called}: {', '.join([tests, *numbers])}."


def _say(sentence: str) -> None:
    print(sentence)  # noqa: T201 - a command speaks
