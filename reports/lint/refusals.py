"""Rules: each has examples, and one that refuses also has one that permits, or nobody might get in at all."""

from collections.abc import Iterator

from reports.lint.findings import Remark
from reports.lint.specification import Example, Kind, Specification, Step
from reports.lint.style import Pattern, Style


def without_example(specification: Specification) -> Iterator[Remark]:
    """Yield every rule that nothing illustrates, and every feature without any."""
    for feature in specification.features:
        for rule in feature.rules:
            if not rule.examples:
                yield Remark(rule.place, "Illustrate this rule with an example, or take it out.", rule.name)
        if not feature.rules and not feature.loose:
            yield Remark(feature.place, "Give this feature a rule with an example, or take it out.", feature.name)


def without_permit(specification: Specification, style: Style) -> Iterator[Remark]:
    """Yield every rule that refuses in an example and permits in none of its own."""
    for feature in specification.features:
        for rule in feature.rules:
            refuses = any(refusals(example, style) for example in rule.examples)
            if refuses and not any(permits(example, style) for example in rule.examples):
                yield Remark(
                    rule.place,
                    "Add an example in which somebody is let through: a rule that only refuses is also kept by "
                    "refusing everybody.",
                    rule.name,
                )


def several(specification: Specification, style: Style) -> Iterator[Remark]:
    """Yield every Then that refuses in an example but the first."""
    for feature in specification.features:
        for example in feature.examples:
            for step in refusals(example, style)[1:]:
                yield Remark(
                    step.place,
                    "Make this refusal an example of its own: each refusal is one Then.",
                    f"{example.name}: {step.text}",
                )


def refusals(example: Example, style: Style) -> tuple[Step, ...]:
    """Return the Thens of an example that refuse."""
    return tuple(step for step in example.steps_of(Kind.THEN) if says(step, style.refuses))


def permits(example: Example, style: Style) -> bool:
    """Say whether a Then of an example lets somebody through."""
    return any(says(step, style.permits) for step in example.steps_of(Kind.THEN))


def says(step: Step, phrases: tuple[Pattern, ...]) -> bool:
    """Say whether a step, as it is written or as a row tells it, has one of some phrases."""
    told = {step.text, *(reading.text for reading in step.readings)}
    return any(phrase.search(text) for phrase in phrases for text in told)
