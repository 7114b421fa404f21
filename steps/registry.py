"""The registry: who makes agents, changes them, and sees them."""

from collections.abc import Callable, Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.attacks.scores import NO_CONFIDENCE
from fixtures.drivers import agents as drivers
from fixtures.drivers import audit, registry
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Outcome, Verdict
from steps.agents import ACT, OWNERS, aim, asks, auditor_of
from steps.vocabulary import ACTOR, AGENT, COMPANY, MATURITIES, PERSON, one_of, sentence

MATURITY = one_of(MATURITIES, "maturity")
SCORE = r"(?P<score>[\d.]+)"
# What may be changed of an agent: the field, and another value than the one it has.
PARTS: Mapping[str, tuple[str, Any]] = {
    "name": ("name", "Quartermaster"),
    "category": ("category", "procurement"),
    "description": ("description", "Orders paper."),
    "module": ("module_path", "ordering.main"),
    "class": ("class_name", "Quartermaster"),
    "capabilities": ("capabilities", ["ordering"]),
    "confidence": ("confidence_score", 0.75),
}
IN_FULL: Mapping[str, Any] = {
    "module_path": "ledgers.main",
    "class_name": "Ledger",
    "capabilities": ["reading", "adding up"],
    "data": "three invoices",
}
# What nobody says of an agent, whether they make or change it.
UNSAYABLE: Mapping[str, Callable[[Cast], dict[str, Any]]] = {
    "where it works": lambda cast: {"workspace_id": cast.workspace_id("Globex")},
    "whose it is": lambda cast: {"owner_id": cast["Gita"].account.id},
    "that it is at work": lambda _: {"lifecycle": "active"},
    "which number it has": lambda _: {"id": registry.NEVER_WAS},
    "what it keeps": lambda _: {"data": "a thousand invoices"},
    "since when it has its level": lambda _: {"reached_at": "2001-01-01T00:00:00Z"},
    "what it is found by": lambda _: {"search_key": "everything"},
}
UNCHANGEABLE: Mapping[str, Callable[[Cast], dict[str, Any]]] = {
    **UNSAYABLE,
    "which level it has": lambda _: {"status": "autonomous"},
}
# What somebody of another company may try.
TRIED: Mapping[str, Callable[[Caller, str], Outcome]] = {
    "look at Tom's agent": drivers.see,
    "look at what Tom's agent did": registry.see_executions,
    "change Tom's agent": lambda caller, agent: drivers.change(caller, agent, name="Quartermaster"),
    "pause Tom's agent": lambda caller, agent: drivers.turn(caller, agent, "pause"),
    "resume Tom's agent": lambda caller, agent: drivers.turn(caller, agent, "resume"),
    "stop Tom's agent": lambda caller, agent: drivers.turn(caller, agent, "stop"),
    "retire Tom's agent": lambda caller, agent: drivers.turn(caller, agent, "retire"),
    "give Tom's agent a token": drivers.give_token,
    "take the tokens of Tom's agent back": drivers.take_tokens_back,
}


def first_cursor(caller: Caller, **query: Any) -> str:
    """Return from where a list goes on after one agent."""
    cursor: str = drivers.see_all(caller, limit=1, **query).view["next_cursor"]
    return cursor


# Where a list may not be continued from.
PLACES: Mapping[str, Callable[[Cast], str]] = {
    "where Maya's ends": lambda cast: first_cursor(cast["Maya"].caller),
    "where the list of one level ends": lambda cast: first_cursor(cast["Tom"].caller, status="supervised"),
    "where a search ends": lambda cast: registry.search(cast["Tom"].caller, limit=1).view["next_cursor"],
    "a place that was tampered with": lambda cast: audit.altered(first_cursor(cast["Tom"].caller)),
    "a place that was written otherwise": lambda cast: audit.spelt_otherwise(first_cursor(cast["Tom"].caller)),
}


@given(sentence(rf"{OWNERS} is supervised, with everything that is known of an agent"))
def is_known_in_full(agents: Agents, owner: str) -> None:
    agents.employ(owner, "supervised", **IN_FULL)


@given(sentence(rf"{OWNERS} has become {MATURITY}"))
def has_become(agents: Agents, owner: str, maturity: str) -> None:
    agents.employ(owner, MATURITIES[maturity])


@given(sentence(rf"{PERSON} has had {AGENT} {ACT}"))
def has_had(cast: Cast, agents: Agents, name: str, owner: str | None, act: str) -> None:
    asks(cast, agents, name, owner, act)


def make(cast: Cast, name: str, **fields: Any) -> None:
    """Let somebody make an agent, and remember what the audit log has to say of it if that is refused."""
    cast[name].memory |= {"act": "agent.created", "target": "agent"}
    cast[name].attempts(drivers.make, **fields)


def change(cast: Cast, agents: Agents, name: str, owner: str | None, fields: Mapping[str, Any]) -> None:
    """Let somebody change an agent."""
    cast[name].attempts(drivers.change, aim(agents, cast[name], owner, "agent.changed"), **fields)


@when(sentence(rf"{PERSON} makes an agent"))
def makes(cast: Cast, name: str) -> None:
    make(cast, name)


@when(sentence(rf"{PERSON} makes an agent with a confidence of {SCORE}"), converters={"score": float})
def makes_confident(cast: Cast, name: str, score: float) -> None:
    make(cast, name, confidence_score=score)


@when(sentence(rf"{PERSON} makes an agent that is to be {MATURITY}"))
def makes_mature(cast: Cast, name: str, maturity: str) -> None:
    make(cast, name, status=MATURITIES[maturity])


@when(
    sentence(rf"{PERSON} makes an agent that is to be {MATURITY}, with a confidence of {SCORE}"),
    converters={"score": float},
)
def makes_mature_and_confident(cast: Cast, name: str, maturity: str, score: float) -> None:
    make(cast, name, status=MATURITIES[maturity], confidence_score=score)


@when(sentence(rf"{PERSON} makes an agent, saying {one_of(UNSAYABLE, 'what')}"))
def makes_saying(cast: Cast, name: str, what: str) -> None:
    make(cast, name, **UNSAYABLE[what](cast))


@when(sentence(rf"{PERSON} changes {AGENT}, saying {one_of(UNCHANGEABLE, 'what')}"))
def changes_saying(cast: Cast, agents: Agents, name: str, owner: str | None, what: str) -> None:
    change(cast, agents, name, owner, UNCHANGEABLE[what](cast))


@when(sentence(rf"{PERSON} changes the {one_of(PARTS, 'part')} of {AGENT}"))
def changes(cast: Cast, agents: Agents, name: str, part: str, owner: str | None) -> None:
    field, value = PARTS[part]
    change(cast, agents, name, owner, {field: value})


@when(sentence(rf"{PERSON} changes the confidence of {AGENT} to {SCORE}"), converters={"score": float})
def changes_confidence(cast: Cast, agents: Agents, name: str, owner: str | None, score: float) -> None:
    change(cast, agents, name, owner, {"confidence_score": score})


@when(
    sentence(rf"{PERSON} changes the confidence of {AGENT} to something that is {one_of(NO_CONFIDENCE, 'what')}")
)
def changes_confidence_oddly(cast: Cast, agents: Agents, name: str, owner: str | None, what: str) -> None:
    agent = aim(agents, cast[name], owner, "agent.changed")
    cast[name].attempts(registry.change_confidence, agent, NO_CONFIDENCE[what])


@when(sentence(rf"{ACTOR} looks at the agents there"))
def looks_at_all(cast: Cast, agents: Agents, name: str) -> None:
    looks(cast, agents, name)
    cast[name].attempts(drivers.see_all)


@when(sentence(rf"{PERSON} looks at the agents there that are {MATURITY}"))
def looks_at_some(cast: Cast, name: str, maturity: str) -> None:
    cast[name].attempts(drivers.see_all, status=MATURITIES[maturity])


@when(sentence(rf"{PERSON} looks at the agents there one by one"))
def looks_one_by_one(cast: Cast, name: str) -> None:
    cast[name].attempts(registry.see_one_by_one)


@when(sentence(rf"{ACTOR} searches for what all agents are called"))
def searches(cast: Cast, agents: Agents, name: str) -> None:
    looks(cast, agents, name)
    cast[name].attempts(registry.search)


@when(sentence(rf"{ACTOR} looks at {AGENT}"))
def looks_at_one(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    agent = aim(agents, cast[name], owner, "agent.read")
    looks(cast, agents, name)
    cast[name].attempts(drivers.see, agent)


@when(sentence(rf"{ACTOR} looks at what {AGENT} did"))
def looks_at_acts(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    agent = aim(agents, cast[name], owner, "agent.read")
    looks(cast, agents, name)
    cast[name].attempts(drivers.see_acts, agent)


def looks(cast: Cast, agents: Agents, name: str) -> None:
    """Remember that somebody looks; of an agent, what the audit log has to say if it may not."""
    owner = name.removesuffix("'s agent")
    if owner != name:
        cast[name].memory |= {"act": "agents.read", "target": f"agent:{agents[owner].id}"}


@then(sentence(rf"{ACTOR} sees {OWNERS}"))
def sees_agent(cast: Cast, agents: Agents, name: str, owner: str) -> None:
    seen = cast[name].last
    assert seen.verdict is Verdict.DONE, seen.sentence
    assert seen.view["id"] == agents[owner].id


@when(sentence(rf"{PERSON} continues the list of agents from {one_of(PLACES, 'place')}"))
def continues(cast: Cast, name: str, place: str) -> None:
    cursor = PLACES[place](cast)
    cast[name].attempts(drivers.see_all, limit=1, cursor=cursor)


@when(sentence(rf"{PERSON} would like to {one_of(TRIED, 'do')}"))
def would_like_to(cast: Cast, agents: Agents, name: str, do: str) -> None:
    cast[name].memory["ask"] = TRIED[do]
    cast[name].attempts(TRIED[do], agents["Tom"].id)


@then(sentence(rf"{PERSON} is told exactly what (?:she|he) would be told of an agent that never was"))
def told_as_of_none(cast: Cast, name: str) -> None:
    of_none = cast[name].memory["ask"](cast[name].caller, registry.NEVER_WAS)
    assert cast[name].last.same_but_for_receipt == of_none.same_but_for_receipt


@then(sentence(rf"{PERSON} has a student at {COMPANY}, with a confidence of 0"))
def has_student(cast: Cast, name: str, company: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    shown = registry.shown_of(cast.auditor(company), cast[name].last.view["id"])
    told = [shown[field] for field in ("status", "confidence_score", "lifecycle", "owner_id", "workspace_id")]
    assert told == ["student", 0, "active", cast[name].account.id, cast.workspace_id(company)]


@then(sentence(rf"the {one_of(PARTS, 'part')} of {OWNERS} is changed, and nothing else"))
def is_changed(cast: Cast, agents: Agents, part: str, owner: str) -> None:
    assert agents.asker.last.verdict is Verdict.DONE, agents.asker.last.sentence
    field, value = PARTS[part]
    before = {each: getattr(agents[owner], each) for each in registry.SHOWN}
    assert registry.shown_of(auditor_of(cast, owner), agents[owner].id) == before | {field: value}


@then(sentence(rf"{ACTOR} sees the agents? of (?P<owners>[A-Z]\w+(?: and [A-Z]\w+)?), and of nobody else"))
def sees_agents(cast: Cast, agents: Agents, name: str, owners: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert sorted(registry.ids_of(cast[name].last)) == sorted(agents[each].id for each in owners.split(" and "))


@then(sentence(rf"{ACTOR} sees {AGENT} as it is"))
def sees_as_it_is(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    agent = agents[owner or cast[name].name.removesuffix("'s agent")]
    view = cast[name].last.view
    assert {each: view.get(each) for each in registry.SHOWN} == {
        each: getattr(agent, each) for each in registry.SHOWN
    }


@then(sentence(rf"Acme's auditor finds that {PERSON} made it"))
def finds_made(cast: Cast, name: str) -> None:
    last = cast[name].last
    kept = audit.told_at(cast.auditor("Acme"), last.receipt)
    assert kept == [("agent.created", "done", cast[name].actor_id, f"agent:{last.view['id']}")]


CHANGED = {
    "changed Tom's agent": ("done", None),
    "tried in vain to make more of Tom's agent": ("refused", "requires-graduation"),
}


@then(sentence(rf"Acme's auditor finds that {PERSON} {one_of(CHANGED, 'deed')}"))
def finds_changed(cast: Cast, name: str, deed: str) -> None:
    entries = audit.entries_at(cast.auditor("Acme"), cast[name].last.receipt)
    kept = [(*audit.told_by(entry), entry["reason"]) for entry in entries]
    outcome, reason = CHANGED[deed]
    assert kept == [("agent.changed", outcome, cast[name].actor_id, cast[name].memory["target"], reason)]
