"""How much an agent did, and what becomes of one that did too much."""

from collections.abc import Callable
from datetime import timedelta

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.drivers import agents as drivers
from fixtures.drivers import audit, levels
from fixtures.drivers.outcome import Verdict
from steps.agents import OWNERS, aim, asks, auditor_of
from steps.vocabulary import ACTOR, AGENT, AMOUNTS, OTHER, PERSON, REFUSALS, one_of, sentence

NUMBER: dict[str, Callable[[str], object]] = {"times": int, "minutes": int, "hours": int, "spent": float}
GUARDED = {words: refusal for words, refusal in REFUSALS.items() if refusal.reason.startswith("guardrail-")}


@given(sentence(rf"{OWNERS} has acted (?P<times>\d+) times (?P<minutes>\d+) minutes ago"), converters=NUMBER)
def has_acted(agents: Agents, owner: str, times: int, minutes: int) -> None:
    agents.did(owner, times, timedelta(minutes=minutes))


@given(sentence(rf"{OWNERS} has deleted (?P<times>\d+) times (?P<minutes>\d+) minutes ago"), converters=NUMBER)
def has_deleted(agents: Agents, owner: str, times: int, minutes: int) -> None:
    agents.did(owner, times, timedelta(minutes=minutes), action="delete", complexity=4)


@given(sentence(rf"{OWNERS} has spent (?P<spent>[\d.]+) units (?P<hours>\d+) hours ago"), converters=NUMBER)
def has_spent(agents: Agents, owner: str, spent: float, hours: int) -> None:
    agents.did(owner, 1, timedelta(hours=hours), action="pay", complexity=4, spent=spent)


@given(sentence(rf"{PERSON} has asked {AGENT} to delete its data"))
def has_asked_to_delete(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    asks(cast, agents, name, owner, "delete its data")


@when(sentence(rf"{PERSON} has {AGENT} pay {one_of(AMOUNTS, 'amount')} units"))
def has_it_pay(cast: Cast, agents: Agents, name: str, owner: str | None, amount: str) -> None:
    agent = aim(agents, cast[name], owner, "agent.pay")
    cast[name].attempts(drivers.execute, agent, 4, "pay", spends=AMOUNTS[amount])


@when(sentence(rf"{PERSON} automates {AGENT} with a search, saying that it costs 11 units"))
def automates_costly_search(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    agent = aim(agents, cast[name], owner, "agent.search")
    cast[name].attempts(drivers.execute, agent, 1, "search", spends=11)


@when("somebody looks into Acme's audit log", target_fixture="entries")
def looks_into_log(cast: Cast) -> list[dict[str, object]]:
    return audit.all_entries(cast.auditor("Acme"))


@then(sentence(rf"{OWNERS} has done one thing more"))
def has_done_one_more(cast: Cast, agents: Agents, owner: str) -> None:
    assert agents.asker.last.verdict is Verdict.DONE, agents.asker.last.sentence
    assert len(drivers.done_by(auditor_of(cast, owner), agents[owner].id)) == agents.acts_of(owner) + 1


@when(sentence(rf"{PERSON} and {OTHER} ask {OWNERS} to present something at the same instant"))
def ask_together(cast: Cast, agents: Agents, name: str, other: str, owner: str) -> None:
    cast.attempt_together([cast[name], cast[other]], drivers.present, agents[owner].id)


@then("exactly one of them gets it done, and the other is told that the agent has acted too often")
def one_gets_it_done(cast: Cast, agents: Agents) -> None:
    came_to = sorted((cast[name].last.verdict, cast[name].last.reason) for name in ("Maya", "Tom"))
    assert came_to == [(Verdict.DONE, None), (Verdict.REFUSED, "guardrail-actions")]
    assert len(drivers.done_by(auditor_of(cast, "Tom"), agents["Tom"].id)) == agents.acts_of("Tom") + 1


@then(sentence(rf"{ACTOR} is refused at a guardrail because {one_of(GUARDED, 'because')}"))
def is_stopped(cast: Cast, agents: Agents, name: str, because: str) -> None:
    last, actor, owner = cast[name].last, cast[name], name.removesuffix("'s agent")
    assert (last.verdict, last.reason) == (Verdict.REFUSED, GUARDED[because].reason), last.sentence
    assert len(drivers.done_by(auditor_of(cast, owner), agents[owner].id)) == agents.acts_of(owner)
    status, _ = levels.level_of(auditor_of(cast, owner), agents[owner].id)
    assert status == "supervised"
    kept = audit.told_at(auditor_of(cast, owner), last.receipt)
    demoted = ("agent.demoted", "done", None, f"agent:{agents[owner].id}")
    refused = (actor.memory["act"], "refused", actor.actor_id, actor.memory["target"])
    assert (len(kept), set(kept)) == (2, {refused, demoted})


@then(sentence(rf"Acme's auditor finds that {OWNERS} was put back by the platform"))
def finds_put_back_by_platform(entries: list[dict[str, str]], agents: Agents, owner: str) -> None:
    put_back = [audit.told_by(entry) for entry in entries if entry["act"] == "agent.demoted"]
    assert put_back == [("agent.demoted", "done", None, f"agent:{agents[owner].id}")]
