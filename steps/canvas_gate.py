"""What is said of what a component's HTML, style and dependencies may be."""

from typing import Any

from pytest_bdd import then, when

from fixtures.actors import Actor, Cast
from fixtures.attacks import gate, recomposing, wide
from fixtures.drivers import components as drivers
from fixtures.drivers.gate import complaints
from fixtures.drivers.outcome import Outcome, Verdict
from steps.outcomes import came_to
from steps.vocabulary import PERSON, one_of, sentence

PART = one_of(gate.PARTS, "part")
TRICK = r"the (?P<trick>[a-z0-9 ]+)"
REASON = one_of(gate.REASONS, "reason")
LINES = {"first": 1, "third": 3, "eleventh": 11}
LINE = one_of(LINES, "line")


def writes(actor: Actor, part: str, given: Any) -> Outcome:
    """Have somebody write a component of which this part is given."""
    return drivers.write(actor.caller, **gate.component_with(part, given))


def is_to_be_corrected(outcome: Outcome, part: str) -> bool:
    """Was this refused by the gate, which says what is wrong with this part, and with no other?"""
    by_the_gate = outcome.verdict is Verdict.ASKED_TO_CORRECT and outcome.reason == "not-harmless"
    return by_the_gate and bool(gate.said(part, complaints(outcome)))


def is_taken_nowhere(outcome: Outcome, part: str, trick: str) -> bool:
    """Was this part refused for the one character that the platform takes in no text at all?"""
    has_it = "\0" in gate.text_of(gate.attempt_named(part, trick))
    return has_it and outcome.verdict is Verdict.ASKED_TO_CORRECT and outcome.fields == (gate.field_of(part),)


@when(sentence(rf"{PERSON} writes (?:a )?{PART} with {TRICK}"))
def writes_hostile(cast: Cast, name: str, part: str, trick: str) -> None:
    given = gate.after_honest_lines(part, gate.attempt_named(part, trick))
    cast[name].attempts(drivers.write, **gate.component_with(part, given))


@when(sentence(rf"{PERSON} writes (?:a )?{PART} of {one_of(wide.BOUNDS, 'bound')}"))
def writes_at_bound(cast: Cast, name: str, part: str, bound: str) -> None:
    assert wide.BOUNDS[bound][0] == part
    cast[name].attempts(drivers.write, **gate.component_with(part, wide.BOUNDS[bound][1]))


@when(sentence(rf"{PERSON} writes the (?P<sample>[a-z ]+) of the honest catalogue of {PART}"))
def writes_honest(cast: Cast, name: str, sample: str, part: str) -> None:
    given = next(each.given for each in gate.honest(part) if each.name == sample)
    cast[name].attempts(drivers.write, **gate.component_with(part, given))


@when(
    sentence(rf"{PERSON} writes a component with each of the (?P<sort>hostile|honest) catalogue of {PART}"),
    target_fixture="tried",
)
def writes_each(cast: Cast, name: str, sort: str, part: str) -> list[tuple[str, Outcome]]:
    catalogue = gate.hostile(part) if sort == "hostile" else gate.honest(part)
    return [(each.name, writes(cast[name], part, each.given)) for each in catalogue]


@when(sentence(rf"{PERSON} writes the components that third parties wrote"), target_fixture="tried")
def writes_third_parties(cast: Cast, name: str) -> list[tuple[str, Outcome]]:
    written = gate.of_third_parties()
    return [(each, drivers.write(cast[name].caller, **parts)) for each, parts in written.items()]


@when(sentence(rf"{PERSON} writes (?P<number>\d+) dependencies, each another"))
def writes_many(cast: Cast, name: str, number: str) -> None:
    urls = [f"https://cdn.jsdelivr.net/npm/one@1.0.{each}/one.js" for each in range(int(number))]
    given = [{"url": url, "integrity": gate.INTEGRITY} for url in urls]
    cast[name].attempts(drivers.write, **gate.component_with("dependencies", given))


@when(sentence(rf"{PERSON} writes the same dependency for the third time"))
def writes_same(cast: Cast, name: str) -> None:
    same = {"url": gate.HONEST_URL, "integrity": gate.INTEGRITY}
    others = gate.after_honest_lines("dependencies", [])
    cast[name].attempts(drivers.write, **gate.component_with("dependencies", [same, others[0], same]))


@when("hostile pieces of markup are put together at random and cleaned", target_fixture="left")
def recomposed() -> list[tuple[str, list[str]]]:
    left: list[tuple[str, list[str]]] = []
    recomposing.each_recomposed(lambda text: left.append((text, recomposing.left_of(text))))
    return left


@then(
    sentence(rf"{PERSON} is asked to correct the {PART} because of {REASON} in its {LINE} line"),
)
def is_told_why(cast: Cast, name: str, part: str, reason: str, line: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT, "not-harmless")
    told = gate.said(part, complaints(cast[name].last))
    assert (LINES[line], gate.REASONS[reason]) in {(at, why) for at, _, why in told}, told


@then(sentence(rf"{PERSON} is told of {REASON} in line (?P<line>\d+), column (?P<column>\d+), of the {PART}"))
def is_told_where(cast: Cast, name: str, reason: str, line: str, column: str, part: str) -> None:  # noqa: PLR0917
    came_to(cast[name], Verdict.ASKED_TO_CORRECT, "not-harmless")
    told = gate.said(part, complaints(cast[name].last))
    assert told == [(int(line), int(column), gate.REASONS[reason])]


@then(sentence(rf"{PERSON} is asked to correct the {PART} of each, and has written no component"))
def all_corrected(cast: Cast, name: str, part: str, tried: list[tuple[str, Outcome]]) -> None:
    let_in = [
        each
        for each, outcome in tried
        if not (is_to_be_corrected(outcome, part) or is_taken_nowhere(outcome, part, each))
    ]
    assert not let_in, f"let in, or refused for something else: {let_in}"
    assert len({outcome.receipt for _, outcome in tried}) == len(tried)
    assert drivers.names_in(drivers.see_all(cast[name].caller)) == []


@then("each of them is let in")
def all_let_in(tried: list[tuple[str, Outcome]]) -> None:
    kept_out = [each for each, outcome in tried if outcome.verdict is not Verdict.DONE]
    assert not kept_out, f"kept out: {kept_out}"


@then(
    sentence(
        rf"each of them is let in but the (?P<sample>[a-z ]+), whose {PART} is to be corrected because of {REASON}"
    )
)
def all_but_one_let_in(tried: list[tuple[str, Outcome]], sample: str, part: str, reason: str) -> None:
    all_let_in([each for each in tried if each[0] != sample])
    outcome = dict(tried)[sample]
    assert is_to_be_corrected(outcome, part), f"it was {outcome.verdict}: {outcome.sentence}"
    assert {why for _, _, why in gate.said(part, complaints(outcome))} == {gate.REASONS[reason]}


@then(sentence(rf"{PERSON}'s component is let in"))
def is_let_in(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.wording


@then(sentence(rf"{PERSON}'s component is let in, and kept as browsers write the (?P<sample>[a-z ]+)"))
def is_kept_as(cast: Cast, name: str, sample: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.wording
    kept = drivers.see(cast[name].caller, cast[name].last.view["id"]).view["html"]
    assert kept == gate.WRITTEN_BY_BROWSERS[sample]


@then("nothing hostile is left of any")
def nothing_left(left: list[tuple[str, list[str]]]) -> None:
    assert len(left) >= recomposing.EXAMPLES // 2
    assert not [each for each in left if each[1]]
