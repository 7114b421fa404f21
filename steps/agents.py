"""What agents are asked to do, and what comes of it."""

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.attacks import actions
from fixtures.drivers import agents as drivers
from fixtures.drivers import audit, levels, proposals, runs
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Verdict
from fixtures.governance import Governance
from steps.vocabulary import ACTOR, ACTS, AGENT, AUTOMATED, GRAVITIES, HERS, MATURITIES, PERSON, one_of, sentence

OWNERS = r"(?P<owner>Maya|Tom|Gita)'s agent"
ACT = one_of(ACTS, "act")
AUTOMATION = one_of(AUTOMATED, "what")
GRAVITY = one_of(GRAVITIES, "gravity")


def aim(agents: Agents, actor: Actor, owner: str | None, act: str) -> str:
    """Remember what is tried on whose agent, for what the audit log has to say of it; return the agent's id."""
    agent = agents[owner or actor.name.removesuffix("'s agent")]
    actor.memory |= {"act": act, "target": f"agent:{agent.id}"}
    agents.asker = actor
    return agent.id


@given(sentence(rf"{OWNERS} is {one_of(MATURITIES, 'maturity')}"))
def is_of_maturity(agents: Agents, owner: str, maturity: str) -> None:
    agents.employ(owner, MATURITIES[maturity])


@when(sentence(rf"{ACTOR} asks {AGENT} to {ACT}"))
def asks(cast: Cast, agents: Agents, name: str, owner: str | None, act: str) -> None:
    task, kept = ACTS[act]
    actor = cast[name]
    actor.attempts(getattr(drivers, task), aim(agents, actor, owner, kept))


@when(sentence(rf"{PERSON} asks {AGENT} the former way to delete itself"))
def asks_the_former_way(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    cast[name].attempts(drivers.delete_the_old_way, aim(agents, cast[name], owner, "agent.delete"))


@when(sentence(rf"{ACTOR} automates {AGENT} with {AUTOMATION}"))
def automates(cast: Cast, agents: Agents, name: str, owner: str | None, what: str) -> None:
    action, complexity = AUTOMATED[what]
    agent = aim(agents, cast[name], owner, f"agent.{action}")
    cast[name].attempts(drivers.execute, agent, complexity, action)


@when(sentence(rf"{PERSON} automates {HERS} agent with {AUTOMATION}, saying it is of {GRAVITY} gravity"))
def automates_saying(cast: Cast, agents: Agents, name: str, what: str, gravity: str) -> None:
    action, _ = AUTOMATED[what]
    agent = aim(agents, cast[name], None, f"agent.{action}")
    cast[name].attempts(drivers.execute, agent, GRAVITIES[gravity], action)


@when(sentence(rf"{PERSON} automates {AGENT} with a deletion written {one_of(actions.NAMES, 'otherwise')}"))
def automates_misspelt(cast: Cast, agents: Agents, name: str, owner: str | None, otherwise: str) -> None:
    agent = aim(agents, cast[name], owner, "agent.execute")
    cast[name].attempts(drivers.execute, agent, 4, actions.NAMES[otherwise])


@when(sentence(rf"{PERSON} automates {AGENT} with an act that nobody has heard of"))
def automates_unheard_of(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    cast[name].attempts(drivers.execute, aim(agents, cast[name], owner, "agent.execute"), 1, actions.UNHEARD_OF)


@when(sentence(rf"{PERSON} rehearses a {GRAVITY} act with {AGENT}"))
def rehearses(cast: Cast, agents: Agents, name: str, owner: str | None, gravity: str) -> None:
    agent = aim(agents, cast[name], owner, "agent.execute")
    cast[name].attempts(drivers.execute, agent, GRAVITIES[gravity])


@when(
    sentence(rf"{PERSON} rehearses an act of a gravity that is {one_of(actions.GRAVITIES, 'what')} with {AGENT}")
)
def rehearses_oddly(cast: Cast, agents: Agents, name: str, what: str, owner: str | None) -> None:
    agent = aim(agents, cast[name], owner, "agent.execute")
    cast[name].attempts(drivers.execute, agent, actions.GRAVITIES[what])


@when(sentence(rf"{ACTOR} sets {AGENT} going"))
def sets_going(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    cast[name].attempts(drivers.trigger, aim(agents, cast[name], owner, "agent.trigger"))


@given("what governs agents is out of reach")
def loses_governance(cast: Cast, governance: Governance) -> None:
    cast.expects_failures()
    governance.fails()


def auditor_of(cast: Cast, owner: str) -> Caller:
    """Return whoever looks after what somebody's agent did."""
    return cast.auditor(cast[owner].company)


def decisions(cast: Cast, agents: Agents, owner: str) -> list[tuple[str, str, str, str]]:
    """Return what the audit log has of the latest attempt: act, outcome, reason, actor."""
    entries = audit.entries_at(auditor_of(cast, owner), agents.asker.last.receipt)
    return [(each["act"], each["outcome"], each["reason"], each["actor_id"]) for each in entries]


@then(sentence(rf"{OWNERS} has done it"))
def has_done_it(cast: Cast, agents: Agents, owner: str) -> None:
    asker, agent = agents.asker, agents[owner]
    assert asker.last.verdict is Verdict.DONE, asker.last.sentence
    act = asker.memory["act"]
    assert drivers.done_by(auditor_of(cast, owner), agent.id) == [act.removeprefix("agent.")]
    assert decisions(cast, agents, owner) == [(act, "done", "allowed", asker.actor_id)]


@then(sentence(rf"{OWNERS} has proposed it, and not done it"))
def has_proposed_it(cast: Cast, agents: Agents, owner: str) -> None:
    asker, auditor = agents.asker, auditor_of(cast, owner)
    assert asker.last.verdict is Verdict.ACCEPTED, asker.last.sentence
    proposed = proposals.see(auditor, asker.last.view["proposal_id"]).view
    assert (proposed["status"], asker.last.view["status"]) == ("pending_approval", "pending_approval")
    assert not drivers.done_by(auditor, agents[owner].id)
    assert decisions(cast, agents, owner) == [(asker.memory["act"], "done", "pending-approval", asker.actor_id)]


@then(sentence(rf"{OWNERS} is gone"))
def is_gone(cast: Cast, agents: Agents, owner: str) -> None:
    assert agents.asker.last.verdict is Verdict.DONE, agents.asker.last.sentence
    outcome = drivers.see(auditor_of(cast, owner), agents[owner].id)
    assert outcome.verdict is Verdict.NO_SUCH_THING


@then(sentence(rf"{OWNERS} has done nothing"))
def has_done_nothing(cast: Cast, agents: Agents, owner: str) -> None:
    assert not drivers.done_by(auditor_of(cast, owner), agents[owner].id)


@then(sentence(rf"{PERSON} is told that it takes one that is {one_of(MATURITIES, 'maturity')}"))
def takes_maturity(cast: Cast, agents: Agents, name: str, maturity: str) -> None:
    told = cast[name].last.sentence
    own, _ = levels.level_of(auditor_of(cast, name), agents[name].id)
    assert {each for each in MATURITIES.values() if each in told} - {own} == {MATURITIES[maturity]}
    assert "blocked" in told


@then(sentence(rf"{PERSON} is told that it would be done"))
def would_be_done(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.view["decision"] == "allowed"


def sent_elsewhere(cast: Cast, agents: Agents, owner: str, route: str) -> None:
    """Assert that a trigger was refused, and kept as such, for going somewhere else."""
    last = agents.asker.last
    assert (last.verdict, last.reason) == (Verdict.REFUSED, f"routed-to-{route}"), last.sentence
    assert "blocked" in last.sentence
    assert "autonomous" in last.sentence
    assert route in last.sentence
    told = [("agent.trigger", "refused", f"routed-to-{route}", agents.asker.actor_id)]
    assert decisions(cast, agents, owner) == told
    assert not drivers.done_by(auditor_of(cast, owner), agents[owner].id)


@then(sentence(rf"{OWNERS} is sent to training instead"))
def is_sent_to_training(cast: Cast, agents: Agents, owner: str) -> None:
    sent_elsewhere(cast, agents, owner, "training")
    [training] = levels.trainings_of(auditor_of(cast, owner), agents[owner].id)
    assert training["status"] == "queued"


@then(sentence(rf"a proposal to set {OWNERS} going waits for approval instead"))
def is_proposed_instead(cast: Cast, agents: Agents, owner: str) -> None:
    sent_elsewhere(cast, agents, owner, "proposal")
    waiting = [
        (each["agent_id"], each["action"], each["status"]) for each in proposals.all_of(auditor_of(cast, owner))
    ]
    assert waiting == [(agents[owner].id, "trigger", "pending_approval")]


@then(sentence(rf"{OWNERS} waits to be supervised instead"))
def waits_for_supervision(cast: Cast, agents: Agents, owner: str) -> None:
    sent_elsewhere(cast, agents, owner, "supervision")
    waiting = [(each["agent_id"], each["status"]) for each in runs.all_of(auditor_of(cast, owner))]
    assert waiting == [(agents[owner].id, "waiting")]


@then(sentence("governance holds of (?P<surface>direct acts|automation) exactly that"))
def holds_exactly(governance: Governance, surface: str, datatable: list[list[str]]) -> None:
    assert governance.table(surface) == datatable


@then("governance knows exactly these acts")
def knows_exactly(governance: Governance, datatable: list[list[str]]) -> None:
    head, *rows = datatable
    assert governance.acts() == {
        gravity: {row[column] for row in rows if row[column]} for column, gravity in enumerate(head)
    }
