"""Halting agents, setting them going again, and the emergency stop."""

from collections.abc import Mapping

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.drivers import agents as drivers
from fixtures.drivers import audit, registry
from fixtures.drivers.outcome import Verdict
from steps.agents import OWNERS, aim, auditor_of
from steps.vocabulary import AGENT, PERSON, one_of, sentence

TURNS: Mapping[str, str] = {"pauses": "pause", "stops": "stop", "resumes": "resume", "retires": "retire"}
HAS_TURNED: Mapping[str, str] = {"paused": "pause", "stopped": "stop", "resumed": "resume", "retired": "retire"}
STATES: Mapping[str, str] = {"at work": "active", "paused": "paused", "stopped": "stopped", "retired": "retired"}
STATE = one_of(STATES, "state")
KEPT: Mapping[str, str] = {
    "paused": "agent.paused",
    "stopped": "agent.stopped",
    "resumed": "agent.resumed",
    "retired": "agent.retired",
}


def turn(cast: Cast, agents: Agents, name: str, owner: str | None, how: str) -> None:
    """Let somebody pause, stop, resume or retire an agent."""
    kept = next(act for done, act in KEPT.items() if HAS_TURNED[done] == how)
    cast[name].attempts(drivers.turn, aim(agents, cast[name], owner, kept), how)


@given(sentence(rf"{OWNERS} has been {one_of(('paused', 'stopped', 'retired'), 'state')}"))
def has_been(agents: Agents, owner: str, state: str) -> None:
    agents.change(owner, lifecycle=state)


@given(sentence(rf"{PERSON} has {one_of(HAS_TURNED, 'turned')} {AGENT}"))
def has_turned(cast: Cast, agents: Agents, name: str, turned: str, owner: str | None) -> None:
    turn(cast, agents, name, owner, HAS_TURNED[turned])


@when(sentence(rf"{PERSON} {one_of(TURNS, 'turns')} {AGENT}"))
def turns(cast: Cast, agents: Agents, name: str, turns: str, owner: str | None) -> None:
    turn(cast, agents, name, owner, TURNS[turns])


@given(sentence(rf"{PERSON} has stopped all agents"))
@when(sentence(rf"{PERSON} stops all agents"))
def stops_all(cast: Cast, agents: Agents, name: str) -> None:
    agents.asker = cast[name]
    cast[name].memory |= {"act": "agents.stopped", "target": "agents"}
    cast[name].attempts(drivers.stop_all)


def states(cast: Cast, agents: Agents, owners: str) -> list[str]:
    """Return whether the agents of these people are at work, as Acme's or Globex's auditor sees it."""
    return [
        registry.shown_of(auditor_of(cast, owner), agents[owner].id)["lifecycle"]
        for owner in owners.split(" and ")
    ]


@then(sentence(rf"{OWNERS} is {STATE}"))
def is_in_state(cast: Cast, agents: Agents, owner: str, state: str) -> None:
    assert states(cast, agents, owner) == [STATES[state]]


@then(sentence(rf"the agents of (?P<owners>Maya and Tom) are {STATE}"))
def are_in_state(cast: Cast, agents: Agents, owners: str, state: str) -> None:
    assert states(cast, agents, owners) == [STATES[state]] * 2


@then(sentence(rf"{PERSON} is told that (?P<number>\d+) agents? (?:was|were) stopped"), converters={"number": int})
def is_told_how_many(cast: Cast, name: str, number: int) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.view["stopped"] == number


@then(sentence(rf"Acme's auditor finds that {PERSON} {one_of(KEPT, 'deed')} {AGENT}"))
def finds_turned(cast: Cast, agents: Agents, name: str, deed: str, owner: str | None) -> None:
    kept = audit.told_at(cast.auditor("Acme"), cast[name].last.receipt)
    target = f"agent:{agents[owner or name].id}"
    assert kept == [(KEPT[deed], "done", cast[name].actor_id, target)]


@then(sentence(rf"Acme's auditor finds that {PERSON} stopped all agents"))
def finds_all_stopped(cast: Cast, name: str) -> None:
    kept = audit.told_at(cast.auditor("Acme"), cast[name].last.receipt)
    assert kept == [("agents.stopped", "done", cast[name].actor_id, "agents")]
