"""Tags: declared in the glossary, used, well spelt, said once, and one for the capability."""

import re
from collections.abc import Iterator

from reports.lint.findings import Remark
from reports.lint.specification import Example, Feature, Specification, Tag
from reports.lint.style import Style

SPELLING = re.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def undeclared(specification: Specification) -> Iterator[Remark]:
    """Yield every tag that the glossary doesn't have."""
    if specification.declared is None:
        return
    declared = {tag.name for tag in specification.declared}
    for tag in _all(specification):
        if tag.name not in declared:
            yield Remark(tag.place, f"Say in the glossary what @{tag.name} means, or take it out.", tag.name)


def unused(specification: Specification, style: Style) -> Iterator[Remark]:
    """Yield every tag of the glossary that nothing has; a need may be declared before anything has it."""
    used = {tag.name for tag in _all(specification)} | style.needs
    for tag in specification.declared or ():
        if tag.name not in used:
            yield Remark(tag.place, f"Take @{tag.name} out of the glossary, or use it: nothing does.", tag.name)


def misspelt(specification: Specification) -> Iterator[Remark]:
    """Yield every tag that isn't small letters, numbers and single lines between them."""
    for tag in _all(specification):
        if not SPELLING.fullmatch(tag.name):
            yield Remark(
                tag.place,
                f"Write @{tag.name} in small letters, its words joined by underscores, as all tags are.",
                tag.name,
            )


def repeated(specification: Specification) -> Iterator[Remark]:
    """Yield every tag that stands where it is inherited from above, or twice in one place."""
    for feature in specification.features:
        yield from _repeated(feature.tags, ())
        for rule in feature.rules:
            yield from _repeated(rule.tags, feature.tags)
            for example in rule.examples:
                yield from within(example, (*feature.tags, *rule.tags))
        for example in feature.loose:
            yield from within(example, feature.tags)


def astray(specification: Specification, style: Style) -> Iterator[Remark]:
    """Yield every feature whose capability isn't said once, by the tag that its folder is named after."""
    for feature in specification.features if style.capabilities else ():
        found = [tag.name for tag in feature.tags if tag.name in style.capabilities]
        if found != [feature.folder]:
            yield Remark(
                feature.place,
                f"Tag this feature @{feature.folder}, after its folder, and with no other capability.",
                feature.name,
            )


def within(example: Example, inherited: tuple[Tag, ...]) -> Iterator[Remark]:
    """Yield what an example and its tables say again of what they inherit."""
    yield from _repeated(example.tags, inherited)
    for table in example.tables:
        yield from _repeated(table.tags, (*inherited, *example.tags))


def _repeated(tags: tuple[Tag, ...], inherited: tuple[Tag, ...]) -> Iterator[Remark]:
    seen = {tag.name for tag in inherited}
    for tag in tags:
        if tag.name in seen:
            yield Remark(tag.place, f"Take @{tag.name} out here: it is said already, for all of this.", tag.name)
        seen.add(tag.name)


def _all(specification: Specification) -> Iterator[Tag]:
    features: tuple[Feature, ...] = specification.features
    for feature in features:
        yield from feature.all_tags
