"""The specification as it is written, every part with its place, and what pytest found when it collected it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands; lines and columns count from one."""

    uri: str
    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of prose on one line."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, without its `@`."""

    name: str
    place: Place


class Kind(StrEnum):
    """What a step is, whichever word it begins with; the order is that of a story."""

    GIVEN = "Given"
    WHEN = "When"
    THEN = "Then"


@dataclass(frozen=True, slots=True)
class Definition:
    """A step definition: its id, its pattern, and where its function stands."""

    id: str
    pattern: str
    place: Place


@dataclass(frozen=True, slots=True)
class Reading:
    """A step as one test tells it, with the values of its row, and the definitions it fits."""

    text: str
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step; what hangs below it are the lines of its table or text.

    It has no kind if nothing says which: it begins with And, and is the first.
    """

    kind: Kind | None
    text: str
    place: Place
    below: tuple[Words, ...] = ()
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Background:
    """What a feature or a rule begins every example with."""

    place: Place
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One Examples table of an outline."""

    name: str
    place: Place
    tags: tuple[Tag, ...]
    header: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]


@dataclass(frozen=True, slots=True)
class Example:
    """An example or an outline; ``run`` says whether any test runs it."""

    keyword: str
    name: str
    place: Place
    tags: tuple[Tag, ...]
    steps: tuple[Step, ...]
    tables: tuple[Table, ...]
    run: bool

    @property
    def is_outline(self) -> bool:
        """Whether it is told once for several rows."""
        return bool(self.tables) or self.keyword.endswith(("Outline", "Template"))

    def steps_of(self, kind: Kind) -> tuple[Step, ...]:
        """Return its own steps of one kind."""
        return tuple(step for step in self.steps if step.kind is kind)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and its examples."""

    name: str
    place: Place
    tags: tuple[Tag, ...]
    backgrounds: tuple[Background, ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature file.

    ``loose`` are its examples that stand under no rule, ``prose`` is all that is written in it, line by line.
    """

    name: str
    place: Place
    folder: str
    tags: tuple[Tag, ...]
    backgrounds: tuple[Background, ...]
    rules: tuple[Rule, ...]
    loose: tuple[Example, ...]
    prose: tuple[Words, ...]

    @property
    def examples(self) -> Iterator[Example]:
        """Every example, in reading order within its rule."""
        yield from self.loose
        for rule in self.rules:
            yield from rule.examples

    @property
    def all_backgrounds(self) -> Iterator[Background]:
        """Its own backgrounds, and those of its rules."""
        yield from self.backgrounds
        for rule in self.rules:
            yield from rule.backgrounds

    @property
    def all_tags(self) -> Iterator[Tag]:
        """Every tag in it."""
        yield from self.tags
        for rule in self.rules:
            yield from rule.tags
        for example in self.examples:
            yield from example.tags
            for table in example.tables:
                yield from table.tags


@dataclass(frozen=True, slots=True)
class Specification:
    """All of it.

    What can't be read is there as the parser's words. ``declared`` are the glossary's tags, None if there is no
    glossary; ``coroutines`` are the places of functions that have to be awaited.
    """

    features: tuple[Feature, ...]
    unreadable: tuple[Words, ...]
    definitions: tuple[Definition, ...]
    declared: tuple[Tag, ...] | None = None
    coroutines: frozenset[Place] = field(default_factory=frozenset)
