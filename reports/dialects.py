"""What others call what the document tells: the whole dictionary, so that whoever differs differs for real.

Cucumber's tools judge an example by the most severe result of its steps and hooks, and by nothing else; pytest
judges what a test did. The document takes the worse of the two. So each of its verdicts can go with a few results
only, and so can each of pytest's words. None is the word for no result at all.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reports.told import Told
from reports.verdicts import Verdict

Word = str | None

RESULTS: Mapping[Verdict, Word] = {
    Verdict.PASSED: "PASSED",
    Verdict.FAILED: "FAILED",
    Verdict.UNDEFINED: "UNDEFINED",
    Verdict.AMBIGUOUS: "AMBIGUOUS",
    Verdict.PENDING: "PENDING",
    Verdict.UNKNOWN: "UNKNOWN",
    Verdict.SKIPPED: "SKIPPED",
    Verdict.EMPTY: None,
}
"""The words of the protocol for the worst that is told of steps and hooks; the other verdicts are of no step."""

BROKEN = frozenset({Verdict.FAILED, Verdict.UNDEFINED, Verdict.AMBIGUOUS, Verdict.PENDING})

WITH_VERDICT: Mapping[Verdict, frozenset[Verdict]] = {
    **{verdict: frozenset({verdict}) for verdict in (*BROKEN, Verdict.UNKNOWN, Verdict.SKIPPED, Verdict.PASSED)},
    # The protocol knows no expected failure: what went wrong is told as if nobody had expected it.
    Verdict.EXPECTED_FAILURE: BROKEN,
    # Nor does it know that a pass can be unwelcome; and to pytest, an example without steps passes.
    Verdict.UNEXPECTED_PASS: frozenset({Verdict.PASSED, Verdict.EMPTY}),
    # Without steps there is no result, unless there is one of a hook: that it was skipped, by its tag, or
    # that it passed, where it had not at an earlier attempt.
    Verdict.EMPTY: frozenset({Verdict.EMPTY, Verdict.SKIPPED, Verdict.PASSED}),
    # What no test ran is among no one's test cases.
    Verdict.NOT_RUN: frozenset(),
}
"""The results that a verdict of the document can go with."""

WITH_PYTEST: Mapping[str, frozenset[Verdict]] = {
    # Counted apart, and besides what the test itself did: a hook failed, and nothing is more severe than that.
    "error": frozenset({Verdict.FAILED}),
    # pytest knows one way to fail, where the protocol tells apart why.
    "failed": BROKEN,
    # The same; or, if pytest was told not to try, nothing was.
    "xfailed": BROKEN | {Verdict.SKIPPED},
    # Ambiguous, here and below: pytest-bdd takes one of the definitions, and pytest never hears of the other.
    "skipped": frozenset({Verdict.SKIPPED, Verdict.AMBIGUOUS}),
    "xpassed": frozenset({Verdict.PASSED, Verdict.EMPTY, Verdict.AMBIGUOUS}),
    # pytest passes an example without steps.
    "passed": frozenset({Verdict.PASSED, Verdict.EMPTY, Verdict.AMBIGUOUS}),
}
"""The results that pytest's word can go with; of several words, the first of these decides."""

JUNIT: Mapping[Word, Word] = {
    "PASSED": None,
    "FAILED": "failure",
    # JUnit has no words for these; leaving them out would make them look well.
    "UNDEFINED": "failure",
    "AMBIGUOUS": "failure",
    "PENDING": "failure",
    "UNKNOWN": "failure",
    "SKIPPED": "skipped",
    # There is nothing to say of an example without results, and in JUnit what has nothing said of it is well.
    None: None,
}
"""The elements that JUnit's test cases hold."""


def accepted(test: Told) -> frozenset[Verdict]:
    """Return the result that everybody should find, alone; none, if document and pytest can't both be right."""
    with_verdict = frozenset[Verdict]() if test.verdict is None else WITH_VERDICT[test.verdict]
    decisive = next((word for word in WITH_PYTEST if word in test.outcomes), "")
    return frozenset({test.result}) & with_verdict & WITH_PYTEST.get(decisive, frozenset())


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one reader speaks: how it is called, by which id it knows an example, its words for results.

    One that `shows_results` counts nothing else, and shows what became of the first test of an example only.
    """

    called: str
    identity: Callable[[Told], str]
    words: Mapping[Word, Word]
    shows_results: bool = False

    def word(self, result: Verdict) -> Word:
        """Return its word for a result."""
        return self.words[RESULTS[result]]


LITERALLY: Mapping[Word, Word] = {word: word for word in RESULTS.values()}

DIALECTS: Mapping[str, Dialect] = {
    "query": Dialect("@cucumber/query", lambda test: test.pickle, LITERALLY),
    "junit": Dialect("@cucumber/junit-xml-formatter", lambda test: test.pickle, JUNIT),
    "page": Dialect("The page of @cucumber/html-formatter", lambda test: test.node, LITERALLY, shows_results=True),
}
"""The readers, as `reports.independent` names them."""
