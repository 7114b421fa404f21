"""Agents that act themselves, by tokens of their own."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.attacks.tokens import FORGERIES
from fixtures.clock import MovableClock
from fixtures.drivers import agents as drivers
from fixtures.drivers import (
    audit,
    identity,
    levels,
    links,
    proposals,
    providers,
    registry,
    runs,
    sessions,
    workspaces,
)
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.factories import get_token_for_agent
from fixtures.forger import Forger
from steps.agents import OWNERS, aim, auditor_of
from steps.outcomes import came_to
from steps.vocabulary import AGENT, PERSON, SPAN, one_of, sentence, span_of

Deed = Callable[[Caller, Cast, Agents], Outcome]


def _itself(how: str) -> Deed:
    return lambda caller, cast, agents: drivers.turn(caller, agents["Maya"].id, how)


# What Maya's agent tries although only people may.
OVERSTEPS: Mapping[str, Deed] = {
    "make an agent": lambda caller, cast, agents: drivers.make(caller),
    "change its own description": lambda caller, cast, agents: drivers.change(
        caller, agents["Maya"].id, description="Does everything."
    ),
    "change its own confidence": lambda caller, cast, agents: drivers.change(
        caller, agents["Maya"].id, confidence_score=0.99
    ),
    "graduate": lambda caller, cast, agents: levels.graduate(caller, agents["Maya"].id),
    "put Tom's agent back": lambda caller, cast, agents: levels.demote(caller, agents["Tom"].id),
    "pause itself": _itself("pause"),
    "resume itself": _itself("resume"),
    "stop itself": _itself("stop"),
    "retire itself": _itself("retire"),
    "delete itself": lambda caller, cast, agents: drivers.delete(caller, agents["Maya"].id),
    "delete itself the former way": lambda caller, cast, agents: drivers.delete_the_old_way(
        caller, agents["Maya"].id
    ),
    "pause Tom's agent": lambda caller, cast, agents: drivers.turn(caller, agents["Tom"].id, "pause"),
    "stop all agents": lambda caller, cast, agents: drivers.stop_all(caller),
    "give itself another token": lambda caller, cast, agents: drivers.give_token(caller, agents["Maya"].id),
    "give Tom's agent a token": lambda caller, cast, agents: drivers.give_token(caller, agents["Tom"].id),
    "take its tokens back": lambda caller, cast, agents: drivers.take_tokens_back(caller, agents["Maya"].id),
    "see what is proposed": lambda caller, cast, agents: proposals.see_all(caller),
    "approve what is proposed": lambda caller, cast, agents: proposals.approve(
        caller, cast["Tom"].last.view["proposal_id"]
    ),
    "reject what is proposed": lambda caller, cast, agents: proposals.reject(
        caller, cast["Tom"].last.view["proposal_id"]
    ),
    "see the audit log": lambda caller, cast, agents: audit.read_log(caller),
    "see who works there": lambda caller, cast, agents: workspaces.see_people(caller),
    "make Tom an administrator": lambda caller, cast, agents: workspaces.change_role(
        caller, cast["Tom"].account.id, "admin"
    ),
    "remove Tom": lambda caller, cast, agents: workspaces.remove(caller, cast["Tom"].account.id),
    "invite Mallory": lambda caller, cast, agents: workspaces.invite(caller, cast["Mallory"].email),
    "leave Acme": lambda caller, cast, agents: workspaces.leave(caller),
    "see its owner's account": lambda caller, cast, agents: identity.see_own_account(caller),
    "see its owner's sessions": lambda caller, cast, agents: sessions.see(caller),
    "end its owner's sessions": lambda caller, cast, agents: sessions.end_others(caller),
    "change its owner's password": lambda caller, cast, agents: links.change(
        caller, cast["Maya"].password, "another one, of its own choice"
    ),
    "see what is linked to its owner's account": lambda caller, cast, agents: providers.see_linked(caller),
    "refresh what Google gave its owner": lambda caller, cast, agents: providers.refresh(caller, "google"),
    "unlink Google from its owner's account": lambda caller, cast, agents: providers.unlink(caller, "google"),
    "see the supervised runs": lambda caller, cast, agents: runs.see_all(caller),
    "see the training": lambda caller, cast, agents: levels.see_trainings(caller),
    "sign out": lambda caller, cast, agents: identity.sign_out(caller),
}


@given(sentence(rf"{OWNERS} holds a token"))
def holds_token(agents: Agents, owner: str) -> None:
    agents.itself(owner)


@given(sentence(rf"{OWNERS} holds a token that {one_of(FORGERIES, 'forgery')}"))
def holds_forged_token(agents: Agents, owner: str, forgery: str, forger: Forger) -> None:
    caller = agents.itself(owner).caller
    caller.token = forger.forge(forgery, caller.token or "")


@given(sentence(rf"{OWNERS} holds a token that somebody else gave"))
def holds_anothers_token(agents: Agents, owner: str) -> None:
    agents.itself(owner, get_token_for_agent(agents[owner]))


@given(sentence(rf"{OWNERS} has presented something itself {SPAN} later"))
def has_presented(agents: Agents, clock: MovableClock, owner: str, span: str) -> None:
    clock.advance(span_of(span))
    drivers.present(agents.itself(owner).caller, agents[owner].id)


@given(sentence(rf"{PERSON} has given {AGENT} a token"))
@when(sentence(rf"{PERSON} gives {AGENT} a token"))
def gives_token(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    outcome = cast[name].attempts(drivers.give_token, aim(agents, cast[name], owner, "agent.token_given"))
    if (token := outcome.view.get("access_token")) is not None:
        agents.itself(owner or name, token)


@given(sentence(rf"{PERSON} has taken the tokens of {AGENT} back"))
@when(sentence(rf"{PERSON} takes the tokens of {AGENT} back"))
def takes_tokens_back(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    cast[name].attempts(drivers.take_tokens_back, aim(agents, cast[name], owner, "agent.tokens_ended"))


@when(sentence(rf"Maya's agent tries to {one_of(OVERSTEPS, 'deed')}"))
def oversteps(cast: Cast, agents: Agents, deed: str) -> None:
    actor = agents.itself("Maya")
    aim(agents, actor, "Maya", "agent.overstepped")
    actor.attempts(lambda caller: OVERSTEPS[deed](caller, cast, agents))


@when(sentence(rf"{OWNERS} asks itself to present something, showing its token as a browser would"))
def asks_by_cookie(agents: Agents, owner: str) -> None:
    actor = agents.itself(owner)
    actor.attempts(registry.present_by_cookie, aim(agents, actor, owner, "agent.present"))


@then(sentence(rf"{OWNERS} is told that its access has run out"))
def has_run_out(cast: Cast, owner: str) -> None:
    actor = cast[f"{owner}'s agent"]
    came_to(actor, Verdict.NOT_RECOGNISED, "token-expired")
    assert "expired" in actor.last.sentence


@then(sentence(rf"{PERSON} is told that the token lasts for 5 minutes"))
def lasts(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert timedelta(seconds=cast[name].last.view["expires_in"]) == timedelta(minutes=5)


@then(sentence(rf"{PERSON} answers for what {OWNERS} has proposed"))
def answers_for(cast: Cast, agents: Agents, name: str, owner: str) -> None:
    [proposed] = proposals.all_of(auditor_of(cast, owner))
    assert (proposed["agent_id"], proposed["requested_by"]) == (agents[owner].id, cast[name].account.id)


GIVEN_OUT: Mapping[str, str] = {"gave": "agent.token_given", "took back the tokens of": "agent.tokens_ended"}


@then(sentence(rf"Acme's auditor finds that {PERSON} {one_of(GIVEN_OUT, 'deed')} {AGENT}(?: a token)?"))
def finds_given(cast: Cast, agents: Agents, name: str, deed: str, owner: str | None) -> None:
    kept = audit.told_at(cast.auditor("Acme"), cast[name].last.receipt)
    target = f"agent:{agents[owner or name].id}"
    assert kept == [(GIVEN_OUT[deed], "done", cast[name].actor_id, target)]
