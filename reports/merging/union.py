"""What the parts state of their runs, united: as if there had been one run, with nothing counted twice."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reports import conventions
from reports.accounts import DESELECTED, UNBOUND, UNREACHED
from reports.merging.part import UNTOLD, ForeignPartError, Part
from reports.merging.runs import Run, RunKey

NOTHING_COLLECTED = 5
"""pytest's exit status where a part has no test at all."""

WORST_FIRST = (UNREACHED, UNBOUND, DESELECTED)


def distinct_runs(parts: Iterable[Part]) -> list[Run]:
    """Return every run once, whichever streams tell of it, in the order of their parts."""
    found: dict[RunKey, Run] = {}
    for part in parts:
        for run in part.runs:
            known = found.setdefault(run.key, run)
            if tells_otherwise(known, run):
                raise ForeignPartError(f"Two streams tell differently of one run of part {run.part}.")
    return [run for _, run in sorted(found.items())]


def tells_otherwise(run: Run, other: Run) -> bool:
    """Whether two accounts of one run differ in how it went."""
    return (run.totals, run.of, run.division) != (other.totals, other.of, other.division)


def totals_of(runs: Sequence[Run]) -> dict[str, Any]:
    """Return pytest's totals of all runs together."""
    totals = [run.totals for run in runs]
    uncollected: Counter[str] = Counter()
    for run in runs:
        uncollected |= Counter(run.uncollected)
    others = _sum(total["others"] for total in totals) - _sum(run.uncollected for run in runs) + uncollected
    return {
        "collected": sum(total["collected"] for total in totals),
        "ran": sum(total["ran"] for total in totals),
        "deselected": _left_out_of_all((run.part, run.totals) for run in runs),
        "examples": {
            "collected": sum(total["examples"]["collected"] for total in totals),
            "deselected": _left_out_of_all((run.part, run.totals["examples"]) for run in runs),
        },
        "exitStatus": _exit_status(total["exitStatus"] for total in totals),
        "scenarios": dict(sorted(_sum(total["scenarios"] for total in totals).items())),
        "others": dict(sorted(others.items())),
    }


def failures_elsewhere(parts: Iterable[Part]) -> list[dict[str, str]]:
    """Return every failure outside of examples once."""
    found = {(each["where"], each["what"]) for part in parts for each in part.stated[conventions.ELSEWHERE]}
    return [{"where": where, "what": what} for where, what in sorted(found)]


def reasons_not_run(parts: Iterable[Part], pickles: Iterable[str]) -> dict[str, str]:
    """Return why each pickle that ran in no part did not: left out only where every part left it out."""
    ran = {
        telling.pickle
        for part in parts
        for tellings in part.tellings.values()
        for telling in tellings.values()
        if telling.told != UNTOLD
    }
    reasons: dict[str, str] = {}
    for part in parts:
        for pickle, reason in part.stated[conventions.NOT_RUN].items():
            reasons[pickle] = min(reason, reasons.get(pickle, reason), key=WORST_FIRST.index)
    return {pickle: reasons[pickle] for pickle in pickles if pickle in reasons and pickle not in ran}


def _left_out_of_all(counts: Iterable[tuple[int, Mapping[str, int]]]) -> int:
    """Each part was left without what belongs to the others, and without what was left out for good."""
    own: dict[int, int] = {}
    there = 0
    for part, count in counts:
        there = max(there, count["collected"] + count["deselected"])
        own[part] = max(count["collected"], own.get(part, 0))
    return there - sum(own.values())


def _exit_status(statuses: Iterable[int]) -> int:
    """The worst of them; that a part had nothing to do is no trouble where another had."""
    return max({*statuses} - {NOTHING_COLLECTED}, default=NOTHING_COLLECTED)


def _sum(counts: Iterable[Mapping[str, int]]) -> Counter[str]:
    return sum((Counter(each) for each in counts), Counter[str]())
