"""An exception as a reader needs it: its type, its message, and where in the suite it arose."""

import re
import sys
from pathlib import Path

import pytest

Error = tuple[str, str, str]
"""Type, message and trace."""

FOREIGN = (Path(sys.prefix), Path(__file__).parent)


def describe(raised: pytest.ExceptionInfo[BaseException], root: Path) -> Error:
    """Describe an exception the same way on every machine and in every worker."""
    if isinstance(raised.value, pytest.skip.Exception):
        return raised.typename, portable(words_of(raised.value), root), ""
    message = portable(words_of(raised.value), root)
    return raised.typename, message, portable("\n".join(_trace(raised, root, message)), root)


def words_of(exception: BaseException) -> str:
    """Return what an exception says; one that can't say anything must not end the run."""
    try:
        return str(exception)
    except Exception as trouble:  # noqa: BLE001 - it is the suite's own code, and may do anything
        return f"(its words can't be told: {type(trouble).__name__})"


def portable(text: str, root: Path) -> str:
    """Leave out what differs from run to run or tells about the machine: addresses and absolute paths."""
    for prefix in (root, Path(sys.prefix), Path(sys.base_prefix)):
        text = text.replace(f"{prefix}/", "")
    return re.sub(" at 0x[0-9a-fA-F]+", "", text)


def _trace(raised: pytest.ExceptionInfo[BaseException], root: Path, message: str) -> list[str]:
    """The suite's own frames, outermost first, without pytest's, pytest-bdd's and other libraries'."""
    own = [
        entry
        for entry in raised.traceback
        if isinstance(entry.path, Path)
        and entry.path.is_relative_to(root)
        and not any(entry.path.is_relative_to(foreign) for foreign in FOREIGN)
    ]
    lines = [
        f"{entry.path}:{entry.lineno + 1} in {entry.name}\n    {str(entry.statement).strip()}" for entry in own
    ]
    cause = raised.value.__cause__
    if cause is not None:
        lines.append(f"caused by {type(cause).__name__}: {words_of(cause)}")
    return [*lines, f"{raised.typename}: {message}"]
