"""Anchors that people can read, that survive rewording elsewhere, and that are unique."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable


def slug(text: str) -> str:
    """Return words joined by hyphens, in ASCII where the letters allow it."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")[:80].strip("-") or "-"


class Anchors:
    """Hands out anchors of one document; the second of a name gets a number."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._given: Counter[str] = Counter(taken)

    def give(self, parent: str, name: str) -> str:
        """Return the anchor of something below another."""
        wanted = candidate = f"{parent}/{slug(name)}".removeprefix("/")
        while candidate in self._given:
            self._given[wanted] += 1
            candidate = f"{wanted}-{self._given[wanted]}"
        self._given[candidate] += 1
        return candidate
