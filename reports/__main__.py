"""`python -m reports COMMAND`: from streams of messages to the living document. See `reports.commands`.

Every command exits with 2 if what it was given cannot be used, and says why in a sentence.
"""

import argparse
import sys
from collections.abc import Sequence

from reports.commands import build, cross_check, lint, merge
from reports.terminal import printable

COMMANDS = (build, cross_check, lint, merge)
REFUSALS = tuple(refusal for command in COMMANDS for refusal in command.REFUSALS)
REFUSED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m reports", description="The living document.")
    commands = parser.add_subparsers(dest="command", required=True)
    for command in COMMANDS:
        command.add_to(commands)
    options = parser.parse_args(arguments)
    try:
        code: int = options.run(options)
    except REFUSALS as refusal:
        print(printable(str(refusal)), file=sys.stderr)  # noqa: T201 - a command speaks
        return REFUSED
    except (OSError, UnicodeDecodeError) as trouble:
        named = getattr(trouble, "filename", None) or "a file"
        print(printable(f"{named} can't be used: {trouble}"), file=sys.stderr)  # noqa: T201 - a command speaks
        return REFUSED
    return code


if __name__ == "__main__":
    sys.exit(main())
