"""`python -m reports merge STREAM… --out FILE`: from the streams of the parts of a run to one stream.

Exit codes: 0 the stream was written, though it may say that a part is missing; 2 the streams don't belong
together, or one of them is broken, and nothing was written.
"""

import argparse
import sys
from pathlib import Path

from reports.merging import merged
from reports.merging.part import ForeignPartError
from reports.messages import BrokenStreamError
from reports.parts import incompleteness

MERGED = 0
REFUSALS: tuple[type[Exception], ...] = (BrokenStreamError, ForeignPartError)
"""What keeps streams from being merged."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Offer the command."""
    parser = commands.add_parser("merge", help="merge the streams of the parts of a run into one")
    parser.add_argument("streams", type=Path, nargs="+", help="the streams (NDJSON) that the recorder wrote")
    parser.add_argument("--out", type=Path, required=True, help="the stream to write")
    parser.set_defaults(run=merge)


def merge(options: argparse.Namespace) -> int:
    """Write the merged stream; raise one of REFUSALS if that can't be done."""
    parts = merged.merge(options.streams, options.out)
    there = ", ".join(map(str, sorted(parts.runs)))
    print(f"{options.out}: parts {there} of {parts.of}")  # noqa: T201 - a command speaks
    for sentence in incompleteness(parts):
        print(sentence, file=sys.stderr)  # noqa: T201 - a command speaks
    return MERGED
