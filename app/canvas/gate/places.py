"""Where in a text something stands, and characters that no reader sees. Pure."""

import re
from bisect import bisect_right
from itertools import islice

# Findings that are collected before reading stops; an author corrects no more at a time.
MOST = 20
# Controls but tab and line ends, marks that turn the direction of what follows (CVE-2021-42574), fillers without a
# width, half characters, and what is no character.
HIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    r"\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)


class Places:
    """The lines of a text."""

    def __init__(self, text: str) -> None:
        self._begins = [0, *(found.end() for found in re.finditer(r"\n", text))]

    def of(self, at: int) -> tuple[int, int]:
        """Return in which line and column the character with this index stands, both from 1."""
        line = bisect_right(self._begins, at)
        return line, at - self._begins[line - 1] + 1


def hidden(text: str) -> list[int]:
    """Return where characters stand that no reader sees; not all, if there are many."""
    return [found.start() for found in islice(HIDDEN.finditer(text), MOST)]
