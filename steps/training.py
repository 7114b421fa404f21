"""Training: who waits for it, and who completes it."""

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.drivers import agents as drivers
from fixtures.drivers import audit, levels
from fixtures.drivers.outcome import Verdict
from steps.agents import OWNERS, aim
from steps.vocabulary import AGENT, COMPANY, PERSON, sentence


def queued(cast: Cast, agents: Agents) -> str:
    """Return the one training that waits at Acme, as whoever made it wait would find it."""
    [training] = levels.trainings_of(cast.auditor("Acme"), agents.latest.id)
    training_id: str = training["id"]
    return training_id


@given(sentence(rf"{PERSON} has set {AGENT} going"))
def has_set_going(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    cast[name].attempts(drivers.trigger, aim(agents, cast[name], owner, "agent.trigger"))


@when(sentence(rf"{PERSON} looks at the training of {COMPANY}"))
def looks_at_training(cast: Cast, name: str, company: str) -> None:  # noqa: ARG001
    cast[name].attempts(levels.see_trainings)


def complete(cast: Cast, agents: Agents, actor: Actor, act: str) -> None:
    training = queued(cast, agents)
    aim(agents, actor, "Tom", act)
    if act == "training.completed":
        actor.memory["target"] = f"training:{training}"
    actor.attempts(levels.complete, training)


@given(sentence(rf"{PERSON} has completed the training"))
@when(sentence(rf"{PERSON} completes the training"))
def completes(cast: Cast, agents: Agents, name: str) -> None:
    complete(cast, agents, cast[name], "training.completed")


@when(sentence(rf"{OWNERS} completes the training itself"))
def completes_itself(cast: Cast, agents: Agents, owner: str) -> None:
    complete(cast, agents, agents.itself(owner), "agent.overstepped")


@then(sentence(rf"{PERSON} sees that {OWNERS} has to be trained"))
def sees_training(cast: Cast, agents: Agents, name: str, owner: str) -> None:
    trainings = cast[name].last.view["trainings"]
    assert [(each["agent_id"], each["status"]) for each in trainings] == [(agents[owner].id, "queued")]


@then(sentence(rf"{PERSON} sees no training"))
def sees_no_training(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.view["trainings"] == []


@then(sentence(rf"Acme's auditor finds that {PERSON} completed the training"))
def finds_completed(cast: Cast, name: str) -> None:
    entries = audit.entries_at(cast.auditor("Acme"), cast[name].last.receipt)
    kept = [audit.told_by(entry) for entry in entries]
    actor = cast[name]
    assert kept == [("training.completed", "done", actor.actor_id, actor.memory["target"])]
