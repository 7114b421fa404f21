"""Words that a reader who never saw code would stumble over."""

from collections.abc import Iterator
from dataclasses import replace

from reports.lint.findings import Remark
from reports.lint.specification import Specification
from reports.lint.style import Avoided


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
