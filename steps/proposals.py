"""What agents propose, and who decides it."""

from collections.abc import Callable, Mapping
from typing import Any

from pytest_bdd import given, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.clock import MovableClock
from fixtures.drivers import agents as drivers
from fixtures.drivers import proposals
from fixtures.factories import change_proposal
from steps.agents import OWNERS, asks, automates, rehearses
from steps.vocabulary import AGENT, OTHER, PERSON, SPAN, one_of, sentence, span_of

DECIDES: Mapping[str, tuple[Callable[..., Any], str]] = {
    "approves": (proposals.approve, "proposal.approved"),
    "rejects": (proposals.reject, "proposal.rejected"),
    "cancels": (proposals.cancel, "proposal.cancelled"),
}
DECIDED = {"approved": "approves", "rejected": "rejects", "cancelled": "cancels"}
WHY = "Not this month."
NO_REASONS: Mapping[str, str] = {"empty": "", "only blank": " \u00a0\n"}
# What somebody with access to the database may make of a proposal; of ids, of whose it is to be.
ALTERATIONS: Mapping[str, Mapping[str, Any]] = {
    "what it would keep": {"content": '{"new_state":"stolen"}'},
    "what it would do": {"action": "delete"},
    "how grave it is": {"complexity": 1},
    "how it was asked": {"surface": "automation"},
}


def the_proposal(cast: Cast) -> str:
    """Return the one proposal of Acme, as its auditor finds it."""
    [proposal] = proposals.all_of(cast.auditor("Acme"))
    proposal_id: str = proposal["id"]
    return proposal_id


def decide(cast: Cast, actor: Actor, decides: str) -> None:
    """Let a person approve, reject or cancel the proposal."""
    task, act = DECIDES[decides]
    proposal = the_proposal(cast)
    actor.memory |= {"act": act, "target": f"proposal:{proposal}"}
    actor.attempts(task, proposal)


@given(sentence(rf"{PERSON} has asked {AGENT} to change its data"))
def has_asked(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    asks(cast, agents, name, owner, act="change its data")


@given(sentence(rf"{OWNERS} has asked to change its data itself"))
def has_asked_itself(agents: Agents, owner: str) -> None:
    agents.itself(owner).attempts(drivers.change_data, agents[owner].id)


@given(sentence(rf"{OWNERS} has set itself going"))
def has_set_itself_going(agents: Agents, owner: str) -> None:
    agents.itself(owner).attempts(drivers.trigger, agents[owner].id)


@given(sentence(rf"{PERSON} has rehearsed a high act with {AGENT}"))
def has_rehearsed(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    rehearses(cast, agents, name, gravity="high", owner=owner)


@given(sentence(rf"{PERSON} has automated {AGENT} with a search"))
def has_automated(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    automates(cast, agents, name, owner, what="a search")


@given(sentence(rf"{PERSON} is signed in again {SPAN} later"))
def signed_in_again(cast: Cast, clock: MovableClock, name: str, span: str) -> None:
    clock.advance(span_of(span))
    cast[name].is_signed_in()


@given(sentence(rf"{one_of(ALTERATIONS, 'what')} has been altered since"))
def has_been_altered(cast: Cast, what: str) -> None:
    change_proposal(the_proposal(cast), **ALTERATIONS[what])


@given("which agent does it has been altered since")
def agent_has_been_altered(cast: Cast, agents: Agents) -> None:
    change_proposal(the_proposal(cast), agent_id=agents["Maya"].id)


@given("who asked has been altered since")
def requester_has_been_altered(cast: Cast) -> None:
    change_proposal(the_proposal(cast), requested_by=cast["Maya"].account.id)


@given("who let it ask has been altered since")
def giver_has_been_altered(cast: Cast) -> None:
    change_proposal(the_proposal(cast), let_in_by=None)


@given(sentence(rf"{OWNERS} has been deleted"))
def has_been_deleted(agents: Agents, owner: str) -> None:
    agents.change(owner, lifecycle="deleted")


@given(sentence(rf"{PERSON} has {one_of(DECIDED, 'decided')} the proposal"))
def has_decided(cast: Cast, name: str, decided: str) -> None:
    decide(cast, cast[name], DECIDED[decided])


@given(sentence(rf"{PERSON} has approved the proposal while {OWNERS} was paused"))
def has_approved_in_vain(cast: Cast, agents: Agents, name: str, owner: str) -> None:
    agents.change(owner, lifecycle="paused")
    decide(cast, cast[name], "approves")
    agents.change(owner, lifecycle="active")


@when(sentence(rf"{PERSON} {one_of(DECIDES, 'decides')} the proposal"))
def decides_it(cast: Cast, name: str, decides: str) -> None:
    decide(cast, cast[name], decides)


@when(sentence(rf"{OWNERS} {one_of(DECIDES, 'decides')} the proposal"))
def agent_decides_it(cast: Cast, agents: Agents, owner: str, decides: str) -> None:
    proposal, actor = the_proposal(cast), agents.itself(owner)
    actor.memory |= {"act": "agent.overstepped", "target": f"agent:{agents[owner].id}"}
    actor.attempts(DECIDES[decides][0], proposal)


@when(sentence(rf"{PERSON} rejects the proposal for a reason that is {one_of(NO_REASONS, 'reason')}"))
def rejects_without_reason(cast: Cast, name: str, reason: str) -> None:
    cast[name].attempts(proposals.reject, the_proposal(cast), NO_REASONS[reason])


@when(sentence(rf"{PERSON} looks at the proposal"))
def looks_at_it(cast: Cast, name: str) -> None:
    cast[name].attempts(proposals.see, the_proposal(cast))


@when(sentence(rf"{PERSON} looks at all proposals"))
def looks_at_all(cast: Cast, name: str) -> None:
    cast[name].attempts(proposals.see_all)


@when(sentence(rf"{PERSON} and {OTHER} approve the proposal at the same instant"))
def approve_together(cast: Cast, name: str, other: str) -> None:
    cast.attempt_together([cast[name], cast[other]], proposals.approve, the_proposal(cast))


@when(sentence(rf"{PERSON} approves and {OTHER} rejects the proposal at the same instant"))
def decide_together(cast: Cast, name: str, other: str) -> None:
    proposal = the_proposal(cast)
    cast.attempt_apart(
        {
            cast[name]: lambda caller: proposals.approve(caller, proposal),
            cast[other]: lambda caller: proposals.reject(caller, proposal, WHY),
        }
    )
