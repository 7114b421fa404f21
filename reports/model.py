"""The living document as values: capability → feature → rule → example → step, each with its verdict.

Pure: built from messages by `reports.assembly`, read by every output.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reports.results import Case, Cells, Step
from reports.runs import Run
from reports.verdicts import Verdict, worst


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, without its `@`, and where it stands."""

    name: str
    uri: str
    line: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row of an Examples table and the case it made."""

    cells: Cells
    case: Case


@dataclass(frozen=True, slots=True)
class Table:
    """One Examples table."""

    name: str
    description: str
    tags: tuple[Tag, ...]
    header: Cells
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """An example as it is written: told once, whether it ran once or for every row of its tables."""

    keyword: str
    name: str
    description: str
    anchor: str
    line: int
    tags: tuple[Tag, ...]
    steps: tuple[Step, ...]
    case: Case | None = None
    tables: tuple[Table, ...] = ()

    @property
    def cases(self) -> Iterator[Case]:
        """Everything that ran, or should have."""
        if self.case is not None:
            yield self.case
        for table in self.tables:
            for row in table.rows:
                yield row.case

    @property
    def verdict(self) -> Verdict:
        """The worst of its cases."""
        return worst(case.verdict for case in self.cases)

    @property
    def duration(self) -> int:
        """What its cases took together."""
        return sum(case.duration for case in self.cases)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and its examples; examples that stand under no rule have one without a name."""

    name: str
    description: str
    anchor: str
    tags: tuple[Tag, ...]
    background: tuple[Step, ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature file."""

    uri: str
    name: str
    description: str
    anchor: str
    tags: tuple[Tag, ...]
    background: tuple[Step, ...]
    rules: tuple[Rule, ...]

    @property
    def cases(self) -> Iterator[Case]:
        """Every case of the feature."""
        for rule in self.rules:
            for example in rule.examples:
                yield from example.cases


@dataclass(frozen=True, slots=True)
class Capability:
    """A folder of features."""

    name: str
    anchor: str
    features: tuple[Feature, ...]

    @property
    def cases(self) -> Iterator[Case]:
        """Every case of the capability."""
        for feature in self.features:
            yield from feature.cases


@dataclass(frozen=True, slots=True)
class Document:
    """All of it."""

    run: Run
    capabilities: tuple[Capability, ...]

    @property
    def cases(self) -> Iterator[Case]:
        """Every case, in reading order."""
        for capability in self.capabilities:
            yield from capability.cases
