"""What the document tells of every test of an example, to be held against what other readers find."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reports import assembly, outcomes
from reports.messages import Stream, nanoseconds
from reports.outcomes import Outcome
from reports.results import Result
from reports.verdicts import Verdict, worst


@dataclass(frozen=True, slots=True)
class Told:
    """One test of an example, as its last attempt went.

    `pickle` and `node` are the ids by which others know the example: of what ran, and of what is written.
    `verdict` is None if the document does not tell of the example. `result` is the worst of what is told of its
    steps, set-up and tear-down, EMPTY if nothing is. `outcomes` are pytest's categories.
    """

    pickle: str
    node: str
    name: str
    where: str
    verdict: Verdict | None
    result: Verdict
    outcomes: tuple[str, ...]


def told_of(stream: Stream) -> tuple[Told, ...]:
    """Return every test that a stream holds; those of one example in the order in which they began."""
    return tuple(_told(stream))


def _told(stream: Stream) -> Iterator[Told]:
    cases = {(case.uri, case.line): case for case in assembly.assemble(stream).cases}
    tests = _tests(stream)
    for pickle in stream.bodies("pickle"):
        if not (ran := tests[pickle["id"]]):
            continue
        line = pickle.get("location", {}).get("line", 0)
        case = cases.get((pickle["uri"], line))
        # Of several tests the document shows the worst, and only counts the others.
        shown = outcomes.worst_of(ran)
        for outcome in ran:
            verdict, results = outcome.verdict, _results(outcome)
            if case is not None and outcome is shown:
                verdict, results = case.verdict, case.results
            yield Told(
                pickle=pickle["id"],
                node=pickle["astNodeIds"][-1],
                name=pickle["name"],
                where=f"{pickle['uri']}:{line}",
                verdict=None if case is None else verdict,
                result=worst(result.verdict for result in results),
                outcomes=outcome.outcomes,
            )


def _tests(stream: Stream) -> dict[str, list[Outcome]]:
    """Return the outcomes of every pickle in the order in which their last attempts began."""
    pickles = {body["id"]: body["pickleId"] for body in stream.bodies("testCase")}
    retried = {body["testCaseStartedId"] for body in stream.bodies("testCaseFinished") if body["willBeRetried"]}
    begun: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for body in stream.bodies("testCaseStarted"):
        if body["id"] not in retried:
            begun[pickles[body["testCaseId"]]].append((nanoseconds(body["timestamp"]), body["id"]))
    found: dict[str, list[Outcome]] = defaultdict(list)
    for pickle, each in outcomes.outcomes_by_pickle(stream).items():
        ordered = sorted(zip(begun[pickle], each, strict=True), key=lambda pair: pair[0])
        found[pickle] = [outcome for _, outcome in ordered]
    return found


def _results(outcome: Outcome) -> Iterable[Result]:
    return (*outcome.before, *outcome.steps.values(), *outcome.after)
