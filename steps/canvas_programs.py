"""What is said of what a component's program may do."""

from pytest_bdd import then, when

from fixtures.actors import Actor, Cast
from fixtures.attacks import programs, spelled_programs
from fixtures.drivers import components as drivers
from fixtures.drivers.gate import complaints
from fixtures.drivers.outcome import Outcome, Verdict
from steps.outcomes import came_to
from steps.vocabulary import PERSON, one_of, sentence

REASON = one_of(programs.REASONS, "reason")
BOUND = one_of(programs.BOUNDS, "bound")


def writes(actor: Actor, program: str) -> Outcome:
    """Have somebody write a component with this program."""
    return drivers.write(actor.caller, html=programs.MARKUP, js=program)


def told_of(outcome: Outcome) -> set[tuple[int, str]]:
    """Return in which lines an author is told of what."""
    return {(line, reason) for line, _, reason in programs.said(complaints(outcome))}


@when(
    sentence(rf"{PERSON} writes a component with each program of the catalogue of (?P<kind>.+)"),
    target_fixture="tried",
)
def writes_catalogue(cast: Cast, name: str, kind: str) -> list[tuple[str, Outcome]]:
    return [(each.name, writes(cast[name], each.program)) for each in programs.of_class(kind)]


@then(sentence(rf"{PERSON} is asked to correct the program of each, and has written no component"))
def each_is_to_be_corrected(cast: Cast, name: str, tried: list[tuple[str, Outcome]]) -> None:
    let_in = [each for each, outcome in tried if {part for part, _ in complaints(outcome)} != {"js"}]
    assert not let_in, f"let in: {let_in}"
    assert drivers.names_in(drivers.see_all(cast[name].caller)) == []


@when(
    sentence(rf"{PERSON} writes forbidden calls, escaped, cut up and put together anew, always in the same ways"),
    target_fixture="judged",
)
def spelled_anew(cast: Cast, name: str) -> list[tuple[str, bool, Outcome]]:
    judged: list[tuple[str, bool, Outcome]] = []
    spelled_programs.each_spelled(
        lambda program, hostile: judged.append((program, hostile, writes(cast[name], program)))
    )
    return judged


@then("none of them is let in, and their harmless twins are")
def told_apart(judged: list[tuple[str, bool, Outcome]]) -> None:
    assert len(judged) >= 2 * spelled_programs.EXAMPLES
    wrong = [
        program
        for program, hostile, outcome in judged
        if outcome.verdict is not (Verdict.ASKED_TO_CORRECT if hostile else Verdict.DONE)
    ]
    assert not wrong, wrong[:3]


@when(sentence(rf"{PERSON} writes a component with a program of {BOUND}"))
def writes_at_bound(cast: Cast, name: str, bound: str) -> None:
    cast[name].attempts(drivers.write, html=programs.MARKUP, js=programs.BOUNDS[bound])


@when(sentence(rf"{PERSON} writes a component with a program that {one_of(programs.single(), 'does')}"))
def writes_single(cast: Cast, name: str, does: str) -> None:
    cast[name].attempts(drivers.write, html=programs.MARKUP, js=programs.single()[does]["program"])


@when(
    sentence(
        rf"{PERSON} writes a component with a program that asks for the page in each of (?P<number>\d+) lines"
    )
)
def writes_many(cast: Cast, name: str, number: str) -> None:
    cast[name].attempts(drivers.write, html=programs.MARKUP, js="window.name;\n" * int(number))


@then(sentence(rf"{PERSON} is told only of {REASON} in line (?P<line>\d+) of the program"))
def is_told_only(cast: Cast, name: str, reason: str, line: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT, "not-harmless")
    assert told_of(cast[name].last) == {(int(line), programs.REASONS[reason])}


@then(sentence(rf"{PERSON} is told of (?P<number>\d+) faults of the program, in the first (?P<lines>\d+) lines"))
def is_told_of_many(cast: Cast, name: str, number: str, lines: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT, "not-harmless")
    told = programs.said(complaints(cast[name].last))
    assert [line for line, _, _ in told] == list(range(1, int(lines) + 1))
    assert len(told) == int(number)


@when(
    sentence(rf"{PERSON} writes each of the programs that third parties wrote before there was a gate"),
    target_fixture="tried",
)
def writes_third_parties(cast: Cast, name: str) -> list[tuple[str, Outcome]]:
    # With plain markup: what theirs may be is said elsewhere.
    return [(title, writes(cast[name], parts["js"])) for title, parts in programs.honest()]


@then("each is let in but these, of which some lookup can't be proved harmless")
def let_in_but(tried: list[tuple[str, Outcome]], datatable: list[list[str]]) -> None:
    kept_out = {
        title.replace("_", " "): outcome for title, outcome in tried if outcome.verdict is not Verdict.DONE
    }
    assert len(tried) >= programs.HONEST
    assert list(kept_out) == [row[0] for row in datatable[1:]]
    unproved = programs.REASONS["a lookup"]
    assert all({reason for _, reason in told_of(outcome)} == {unproved} for outcome in kept_out.values())
