"""Where runs of one test say different things of it: the worse holds, and a reader has to know."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from reports.model import Document
from reports.verdicts import Verdict, worst


def disputed(told: Iterable[tuple[str, Verdict]]) -> tuple[Verdict, ...]:
    """Return the verdicts that a test is told to have had, the worst first; none if no test has had two.

    Each is told with the name of its test; without one, nobody can say whether two tell of the same.
    """
    by_test: dict[str, set[Verdict]] = defaultdict(set)
    for test, verdict in told:
        by_test[test].add(verdict)
    found = {each for test, verdicts in by_test.items() if test and len(verdicts) > 1 for each in verdicts}
    return (worst(found), *sorted(found - {worst(found)})) if found else ()


def disagreements(document: Document) -> Iterator[str]:
    """Say, in sentences, about which examples two parts disagree."""
    for case in document.cases:
        if case.disputed:
            worse, *others = case.disputed
            rest = ", another ".join(others)
            yield f"Two parts disagree about “{case.name}” ({case.uri}): one says {worse}, another {rest}."
