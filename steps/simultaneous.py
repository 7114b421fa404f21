"""What comes at the same instant."""

from collections.abc import Callable

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.drivers import agents as drivers
from fixtures.drivers import audit, identity, runs
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.meanwhile import Meanwhile
from fixtures.throngs import from_places_of_their_own
from steps.agents import OWNERS, auditor_of
from steps.guessing import WRONG
from steps.supervision import as_it_stands, the_run
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, sentence

NUMBER = r"(?P<number>\d+)"
ACT = "agent.present"


def devices_of(cast: Cast, name: str, number: int) -> list[Actor]:
    """Return so many devices, each with what somebody shows to be recognised."""
    devices = cast.strangers(number)
    for each in devices:
        each.caller.token = cast[name].token
    return devices


@given(sentence(rf"{PERSON} works at {COMPANY} and is signed in"))
def works_and_is_signed_in(cast: Cast, name: str, company: str) -> None:
    cast[name].joins(company)
    cast[name].is_signed_in()


@given(
    sentence(
        rf"{NUMBER} wrong passwords for {PERSON} were given at the same instant, each from a place of its own"
    ),
    converters={"number": int},
)
def guessed_together(cast: Cast, number: int, name: str) -> None:
    people = from_places_of_their_own(cast, number)
    cast.attempt_together(people, identity.sign_in, cast[name].email, WRONG)


@when(sentence(rf"{PERSON} corrects the run at the same instant in {NUMBER} ways"), converters={"number": int})
def corrects_together(cast: Cast, name: str, number: int) -> None:
    run, devices = the_run(cast), devices_of(cast, name, number)
    cast.attempt_apart({each: correcting(run, words_of(place)) for place, each in enumerate(devices)})


def correcting(run: str, words: str) -> Callable[[Caller], Outcome]:
    return lambda caller: runs.correct(caller, run, words)


def words_of(place: int) -> str:
    return f"Leave out customer {place}."


@then(
    sentence(rf"each of the {NUMBER} corrections was made, and stands there as she wrote it"),
    converters={"number": int},
)
def all_were_made(cast: Cast, number: int) -> None:
    assert {each.last.verdict for each in cast.strangers(number)} == {Verdict.DONE}
    run = as_it_stands(cast)
    assert sorted(each["text"] for each in run["corrections"]) == sorted(map(words_of, range(number)))
    assert run["interventions"] == number


@when(
    sentence(rf"{PERSON} asks {HERS} agent at the same instant {NUMBER} times to present something"),
    converters={"number": int},
)
def asks_together(cast: Cast, agents: Agents, name: str, number: int) -> None:
    cast.attempt_together(devices_of(cast, name, number), drivers.present, agents[name].id)


@then(
    sentence(rf"{OWNERS} has done it {NUMBER} times, and the audit log has each of them once"),
    converters={"number": int},
)
def has_done_it_often(cast: Cast, agents: Agents, owner: str, number: int) -> None:
    asked = cast.strangers(number)
    assert {each.last.verdict for each in asked} == {Verdict.DONE}
    assert drivers.done_by(auditor_of(cast, owner), agents[owner].id) == ["present"] * number
    kept = [each["request_id"] for each in audit.all_entries(auditor_of(cast, owner)) if each["act"] == ACT]
    assert sorted(kept) == sorted(each.last.receipt for each in asked)


@then(sentence(rf"{PERSON} saw {HERS} account while {OTHER} still waited"))
def saw_meanwhile(cast: Cast, meanwhile: Meanwhile, name: str, other: str) -> None:
    assert cast[name].last.view.get("email") == cast[name].email, cast[name].last
    assert meanwhile.is_held, f"{other} waited no longer"
