"""What the lint has to say: which rule of style, where, and in a sentence what to do."""

from dataclasses import dataclass

from reports.lint.specification import Place
from reports.terminal import printable


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """What a check has to say of a place; ``of`` is what stands there, whichever line it moves to."""

    place: Place
    sentence: str
    of: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A remark, and the name of the check that made it."""

    remark: Remark
    check: str

    @property
    def sentence(self) -> str:
        """The sentence, safe to print: a feature may hold what moves a cursor."""
        return printable(self.remark.sentence)

    def __str__(self) -> str:
        """One line: place, check, sentence."""
        place = self.remark.place
        return f"{printable(place.uri)}:{place.line}:{place.column}: {self.check}: {self.sentence}"
