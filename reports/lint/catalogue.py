"""Every check there is: its name, what it wants, and what finds where that isn't so."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from reports.lint import backgrounds, definitions, names, outlines, refusals, running, shape, tags, words
from reports.lint.findings import Finding, Remark
from reports.lint.specification import Specification
from reports.lint.style import Style


@dataclass(frozen=True, slots=True)
class Check:
    """A rule of style; the name stays the same for ever, tools know it by that."""

    name: str
    wants: str
    find: Callable[[Specification], Iterable[Remark]]


def checks(style: Style) -> tuple[Check, ...]:
    """Return every check, as a house with this style has them."""
    return (
        Check("feature-unreadable", "Every feature file can be read.", running.unreadable),
        Check("feature-name-repeated", "No two features have one name.", names.repeated_features),
        Check("rule-name-repeated", "No rule is said twice in a file.", names.repeated_rules),
        Check("example-name-repeated", "No two examples of a file have one name.", names.repeated_examples),
        Check("example-unrun", "Every example is run by a test.", running.unrun),
        Check("example-outside-rule", "Every example illustrates a rule.", shape.outside_of_rules),
        Check("example-called-scenario", "What illustrates a rule is called an example.", shape.called_scenarios),
        Check("example-without-steps", "Every example says something.", shape.without_steps),
        Check("example-without-outcome", "Every example has a Then.", shape.without_outcome),
        Check("example-too-long", "An example has few steps.", partial(shape.too_long, style=style)),
        Check("events-several", "In an example one event decides.", partial(shape.several_events, style=style)),
        Check("steps-out-of-order", "Given, then When, then Then.", partial(shape.out_of_order, style=style)),
        Check("background-of-events", "A background is of Givens only.", backgrounds.with_events),
        Check("background-too-long", "A background is short.", partial(backgrounds.too_long, style=style)),
        Check("gap-unknown", "Every gap of an outline has a column.", outlines.unknown_gaps),
        Check("column-unused", "Every column of an outline has a gap.", outlines.unused_columns),
        Check("outline-without-rows", "Every outline and every table has rows.", outlines.rowless),
        Check("outline-of-one-row", "An outline has more than one row.", outlines.single_rows),
        Check("table-unnamed", "A table says what its rows have in common.", outlines.unnamed_tables),
        Check("rule-without-example", "Every rule has an example.", refusals.without_example),
        Check(
            "refusal-without-permit",
            "A rule that refuses somebody lets somebody else through.",
            partial(refusals.without_permit, style=style),
        ),
        Check("refusals-several", "An example refuses once.", partial(refusals.several, style=style)),
        Check(
            "word-to-avoid",
            "A feature is in the words of its readers.",
            partial(words.to_avoid, avoided=style.avoided),
        ),
        Check("letter-hidden", "Every letter is what it seems.", words.hidden),
        Check("tag-undeclared", "Every tag stands in the glossary.", tags.undeclared),
        Check("tag-unused", "Every tag of the glossary is used.", partial(tags.unused, style=style)),
        Check("tag-misspelt", "Tags are written in one way.", tags.misspelt),
        Check("tag-repeated", "No tag says again what is inherited.", tags.repeated),
        Check(
            "capability-astray",
            "A feature has the capability that its folder is named after.",
            partial(tags.astray, style=style),
        ),
        Check("step-undefined", "Every step fits a definition.", definitions.undefined),
        Check("step-ambiguous", "No step fits two definitions.", definitions.ambiguous),
        Check("definition-unused", "Every definition fits a step.", definitions.unused),
        Check("definition-awaited", "No definition has to be awaited.", definitions.coroutines),
    )


def findings(specification: Specification, style: Style) -> tuple[Finding, ...]:
    """Return all that the checks find, in the order of the files."""
    found = {Finding(remark, check.name) for check in checks(style) for remark in check.find(specification)}
    return tuple(sorted(found))
