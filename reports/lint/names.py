"""Names that are there twice."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from reports.lint.findings import Remark
from reports.lint.specification import Example, Feature, Rule, Specification

Named = TypeVar("Named", Example, Rule, Feature)


def repeated_examples(specification: Specification) -> Iterator[Remark]:
    """Yield every example whose file has an earlier one of its name, also under another rule."""
    for feature in specification.features:
        for example in repeated(feature.examples):
            yield Remark(
                example.place,
                f"Give this example a name of its own: another in this file is called “{example.name}”, "
                "and of two with one name only the last is run.",
                example.name,
            )


def repeated_rules(specification: Specification) -> Iterator[Remark]:
    """Yield every rule whose file has an earlier one of its name."""
    for feature in specification.features:
        for rule in repeated(feature.rules):
            yield Remark(
                rule.place,
                f"Join this rule with the other one of this file that says “{rule.name}”, or say what it adds.",
                rule.name,
            )


def repeated_features(specification: Specification) -> Iterator[Remark]:
    """Yield every feature of which there is an earlier one of its name in another file."""
    for feature in repeated(specification.features):
        yield Remark(
            feature.place,
            f"Give this feature a name of its own: another file's is called “{feature.name}”, too.",
            feature.name,
        )


def repeated(named: Iterable[Named]) -> Iterator[Named]:
    """Yield what has the name of an earlier one."""
    seen: set[str] = set()
    for each in named:
        if each.name in seen:
            yield each
        seen.add(each.name)
