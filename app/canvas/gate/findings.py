"""What is wrong with what somebody wrote, and where."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """One fault in a part of a component: in which line and column (from 1), and a fixed sentence why.

    The sentence never repeats what was written.
    """

    line: int
    column: int
    reason: str
