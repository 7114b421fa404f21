"""What an example is made of: where it stands, how it is called, how many steps it has and of what kind."""

from collections.abc import Iterator

from reports.lint.findings import Remark
from reports.lint.specification import Example, Feature, Kind, Specification, Step
from reports.lint.style import Style

ORDER = tuple(Kind)


def outside_of_rules(specification: Specification) -> Iterator[Remark]:
    """Yield every example that illustrates no rule."""
    for feature in specification.features:
        for example in feature.loose:
            yield Remark(example.place, "Put this example under the rule that it illustrates.", example.name)


def called_scenarios(specification: Specification) -> Iterator[Remark]:
    """Yield everything that is called a scenario and is an example."""
    for _, example in _examples(specification):
        if example.keyword == "Scenario" and not example.tables:
            yield Remark(example.place, "Call this an Example: it illustrates a rule.", example.name)


def too_long(specification: Specification, style: Style) -> Iterator[Remark]:
    """Yield every example with more steps of its own than it may have."""
    for feature, example in _examples(specification):
        if len(example.steps) > style.most_steps and not is_journey(feature, example, style):
            yield Remark(
                example.place,
                f"Tell this in {style.most_steps} steps or fewer: it has {len(example.steps)}.",
                example.name,
            )


def without_steps(specification: Specification) -> Iterator[Remark]:
    """Yield every example that says nothing."""
    for _, example in _examples(specification):
        if not example.steps:
            yield Remark(example.place, "Say what happens in this example, or take it out.", example.name)


def without_outcome(specification: Specification) -> Iterator[Remark]:
    """Yield every example with steps of which none is a Then."""
    for _, example in _examples(specification):
        if example.steps and not example.steps_of(Kind.THEN):
            yield Remark(
                example.place,
                "End this example with a Then that says what can be seen: without one it can't fail.",
                example.name,
            )


def several_events(specification: Specification, style: Style) -> Iterator[Remark]:
    """Yield every When of an example but its first."""
    for feature, example in _examples(specification):
        if not is_journey(feature, example, style):
            for step in example.steps_of(Kind.WHEN)[1:]:
                yield Remark(
                    step.place,
                    "Let one event decide: tell what went before as a Given, or make this a second example.",
                    f"{example.name}: {step.text}",
                )


def out_of_order(specification: Specification, style: Style) -> Iterator[Remark]:
    """Yield the first step of an example that goes back from a Then, or a When, or doesn't say what it is."""
    for feature, example in _examples(specification):
        if not is_journey(feature, example, style) and (step := _first_backwards(example)) is not None:
            yield Remark(
                step.place,
                "Tell this in order, Given before When before Then, each named before an And goes on with it.",
                f"{example.name}: {step.text}",
            )


def is_journey(feature: Feature, example: Example, style: Style) -> bool:
    """Say whether an example may be a long story: a tag of its own, its rule or its feature says so."""
    rules = [rule for rule in feature.rules if example in rule.examples]
    tags = (*feature.tags, *(tag for rule in rules for tag in rule.tags), *example.tags)
    return any(tag.name in style.journeys for tag in tags)


def _first_backwards(example: Example) -> Step | None:
    reached = 0
    for step in example.steps:
        if step.kind is None or ORDER.index(step.kind) < reached:
            return step
        reached = ORDER.index(step.kind)
    return None


def _examples(specification: Specification) -> Iterator[tuple[Feature, Example]]:
    for feature in specification.features:
        for example in feature.examples:
            yield feature, example
