"""How texts begin and end, as far as a program says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.canvas.gate.javascript.language import FORBIDDEN

LONGEST = max(map(len, FORBIDDEN))
ALTERNATIVES = 16
COUNTABLE = "0"
"""Stands for the text of any countable value: a name that holds such a text is none of the forbidden ones."""


@dataclass(frozen=True)
class Ends:
    """How a text begins and ends, as far as that is known; ``whole`` says that this is all of it."""

    first: str = ""
    last: str = ""
    whole: bool = False

    def before(self, other: "Ends") -> "Ends":
        """Return the ends of this text with another behind it; of a long one no more than can matter."""
        if self.whole and other.whole:
            both = self.first + other.first
            is_short = len(both) <= LONGEST
            return Ends(both[:LONGEST], both[-LONGEST:], whole=is_short)
        first = self.first + other.first if self.whole else self.first
        last = self.last + other.last if other.whole else other.last
        return Ends(first[:LONGEST], last[-LONGEST:])

    def may_be(self, name: str) -> bool:
        """Might this be the text ``name``?"""
        if self.whole:
            return self.first == name
        fits = len(name) >= max(len(self.first), len(self.last))
        return fits and name.startswith(self.first) and name.endswith(self.last)


def is_harmless(texts: Iterable[Ends]) -> bool:
    """Is this, whichever it is, none of the names that lead to what made a value?"""
    return not any(ends.may_be(name) for ends in texts for name in FORBIDDEN)


def is_forbidden(texts: Iterable[Ends]) -> bool:
    """Is this known to be, or to become, one of the names that lead to what made a value?"""
    return any(ends.whole and ends.first in FORBIDDEN for ends in texts)


def joined(left: Sequence[Ends], right: Sequence[Ends]) -> list[Ends]:
    """Return what two texts may come to, one behind the other."""
    both = [one.before(other) for one in left for other in right]
    return both if len(both) <= ALTERNATIVES else [Ends()]


def exactly(text: str) -> Ends:
    """Return the ends of a text that is known."""
    return Ends(text, text, whole=True)


def either(left: Sequence[Ends], right: Sequence[Ends]) -> list[Ends]:
    """Return what may come of one or the other."""
    both = [*left, *right]
    return both if len(both) <= ALTERNATIVES else [Ends()]
