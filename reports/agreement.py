"""Whether readers that are not ours find in a stream what the document tells of it, example by example.

Totals alone would not do: two mistakes can make up for each other.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reports import dialects
from reports.dialects import DIALECTS, Dialect
from reports.independent import Reading, Readings, Validation
from reports.told import Told

Totals = Mapping[str, int]
"""pytest's count of the examples, by category."""


def disagreements(readings: Readings, told: Sequence[Told], totals: Totals, messages: int) -> Iterator[str]:
    """Yield, in sentences, every difference between what readers found, what the document tells, and pytest."""
    yield from departures(readings.schema, messages)
    for name, dialect in DIALECTS.items():
        reading = readings.readers.get(name)
        if reading is None or reading.trouble:
            why = "it was not asked" if reading is None else reading.trouble
            yield f"{dialect.called} could not read the stream: {why}."
            continue
        yield from differing_examples(dialect, reading, told)
        yield from differing_counts(dialect, reading, told)
        yield from differing_totals(dialect, reading, told, totals)


def departures(schema: Validation, messages: int) -> Iterator[str]:
    """Yield what the official schema has to say against the messages."""
    if schema.trouble:
        yield f"The official schema could not be held against the stream: {schema.trouble}."
    elif (held := schema.valid + schema.invalid) != messages:
        yield f"The stream has {messages} messages, the official schema was held against {held}."
    if schema.invalid:
        yield f"{schema.invalid} of {messages} messages depart from the official schema."
    for line, what in schema.errors:
        yield f"Line {line} departs from the official schema: {what}."


def differing_examples(dialect: Dialect, reading: Reading, told: Sequence[Told]) -> Iterator[str]:
    """Yield every example on which a reader and the document differ, with the word of each."""
    found: dict[str, list[dialects.Word]] = defaultdict(list)
    for identity, word in reading.examples:
        found[identity].append(word)
    tests: dict[str, list[Told]] = defaultdict(list)
    for test in told:
        tests[dialect.identity(test)].append(test)
    for identity, ran in tests.items():
        shown = ran[:1] if dialect.shows_results else ran
        words = found.pop(identity, [])
        if len(words) != len(shown):
            number = f"{len(words)} times, the document {len(shown)}"
            yield f"{dialect.called} tells of {_described(shown[0])} {number}."
        for test, word in zip(shown, words, strict=False):
            if word not in {dialect.word(result) for result in dialects.accepted(test)}:
                yield f"{dialect.called} says “{_spelled(word)}” of {_described(test)}; {_others(test)}."
    for identity in found:
        yield f"{dialect.called} tells of an example that the document does not know: {identity}."


def differing_counts(dialect: Dialect, reading: Reading, told: Sequence[Told]) -> Iterator[str]:
    """Yield where what a reader counts is not what the document tells."""
    words = [dialect.word(test.result) for test in told]
    counted = Counter(word for word in words if word is not None)
    tests = counted.total() if dialect.shows_results else len(words)
    if reading.tests != tests:
        yield f"{dialect.called} counts {reading.tests} tests, the document {tests}."
    if reading.passed not in (None, counted["PASSED"]):
        yield f"{dialect.called} says that {reading.passed} passed, the document {counted['PASSED']}."
    for word in sorted(counted.keys() | reading.counts.keys()):
        if (number := reading.counts.get(word, 0)) != counted[word]:
            yield f"{dialect.called} counts {number} {_spelled(word)}, the document {counted[word]}."


def differing_totals(dialect: Dialect, reading: Reading, told: Sequence[Told], totals: Totals) -> Iterator[str]:
    """Yield where the examples that a reader found, as pytest called them, do not add up to pytest's totals."""
    known = {identity for identity, _ in reading.examples}
    said = Counter(word for test in told if dialect.identity(test) in known for word in test.outcomes)
    for category in sorted(said.keys() | totals.keys()):
        if (number := totals.get(category, 0)) != said[category]:
            known_so = f"of what {dialect.called} found, it called {said[category]} so"
            yield f"pytest counted {number} {category}; {known_so}."


def _described(test: Told) -> str:
    return f"“{test.name}” ({test.where})"


def _others(test: Told) -> str:
    document = "does not tell of it" if test.verdict is None else f"says “{test.verdict}”"
    return f"the document {document}, and pytest “{', '.join(test.outcomes)}”"


def _spelled(word: dialects.Word) -> str:
    return "nothing" if word is None else word.lower()
