"""Words that a reader who never saw code would stumble over."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from reports.lint.findings import Remark
from reports.lint.specification import Specification
from reports.lint.style import Avoided

UNSEEN = frozenset({"Cf", "Cc", "Co", "Zs", "Zl", "Zp"})
WORD = re.compile(r"[^\W\d_]+")
ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK"})


def to_avoid(specification: Specification, avoided: tuple[Avoided, ...]) -> Iterator[Remark]:
    """Yield every word that the house avoids, wherever in a feature it stands."""
    for feature in specification.features:
        for words in feature.prose:
            for each in avoided:
                for found in each.pattern.finditer(words.text):
                    column = words.place.column + found.start()
                    yield Remark(
                        replace(words.place, column=column),
                        f"Say it without “{found[0].strip()}”: {each.why}.",
                        words.text,
                    )


def hidden(specification: Specification) -> Iterator[Remark]:
    """Yield every letter that can't be seen or looks like another: with it, words would pass for what they aren't.

    Unicode's categories (UAX 44) say what is not seen; a word in two of these alphabets only looks like one.
    """
    for feature in specification.features:
        for words in feature.prose:
            for at, letter in enumerate(words.text):
                if is_unseen(letter):
                    place = replace(words.place, column=words.place.column + at)
                    yield Remark(place, f"There is {_named(letter)} in it: write what is seen.", words.text)
            for found in WORD.finditer(words.text):
                if len({alphabet_of(letter) for letter in found[0]} & ALIKE) > 1:
                    place = replace(words.place, column=words.place.column + found.start())
                    yield Remark(place, "A word is in letters of two alphabets that look alike.", words.text)


def is_unseen(letter: str) -> bool:
    """Whether a letter leaves no trace, or no other than a plain space does."""
    return not letter.isascii() and unicodedata.category(letter) in UNSEEN


def _named(letter: str) -> str:
    return unicodedata.name(letter, f"the character {ord(letter):#x}")


def alphabet_of(letter: str) -> str:
    """Return the alphabet that a letter belongs to, as Unicode names it."""
    return unicodedata.name(letter, "").partition(" ")[0]
