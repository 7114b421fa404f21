"""What became of what agents proposed."""

from collections.abc import Mapping
from typing import Any

from pytest_bdd import then

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.drivers import agents as drivers
from fixtures.drivers import audit, proposals
from fixtures.drivers.outcome import Verdict
from steps.agents import OWNERS
from steps.proposals import WHY, the_proposal
from steps.vocabulary import OTHER, PERSON, one_of, sentence

FAILURES: Mapping[str, str] = {
    "it isn't what was proposed": "content-changed",
    "whoever asked may ask no longer": "requester-gone",
    "the agent is not at work": "agent-not-active",
    "the agent is less mature by now": "agent-demoted",
}

NOBODY_ELSE = "nobody else in this workspace can decide this"
SETTLED: Mapping[str, str] = {"cancelled": "cancelled", "rejected": "rejected", "dealt with": "executed"}


def standing(cast: Cast) -> Mapping[str, Any]:
    """Return the proposal as Acme's auditor sees it now."""
    return proposals.see(cast.auditor("Acme"), the_proposal(cast)).view


def done_at_acme(cast: Cast) -> list[tuple[list[str], str | None]]:
    """Return what Acme's agents have done and keep, of those that have done or keep anything."""
    auditor = cast.auditor("Acme")
    every = [
        (drivers.done_by(auditor, each["id"]), each["data"]) for each in drivers.see_all(auditor).view["agents"]
    ]
    return [(done, data) for done, data in every if done or data is not None]


@then(sentence(rf"{OWNERS} has done what it proposed"))
def has_done_it(cast: Cast, agents: Agents, owner: str) -> None:
    auditor = cast.auditor("Acme")
    assert standing(cast)["status"] == "executed"
    assert drivers.see(auditor, agents[owner].id).view["data"] == "paid"
    assert done_at_acme(cast) == [(["change_state"], "paid")]


@then(sentence(rf"{OWNERS} has been set going"))
def has_been_set_going(cast: Cast, agents: Agents, owner: str) -> None:
    assert standing(cast)["status"] == "executed"
    assert drivers.done_by(cast.auditor("Acme"), agents[owner].id) == ["trigger"]


@then("nothing of it is done")
def nothing_is_done(cast: Cast) -> None:
    assert done_at_acme(cast) == []


@then(sentence(rf"the proposal fails because {one_of(FAILURES, 'because')}"))
def it_fails(cast: Cast, because: str) -> None:
    found = standing(cast)
    assert (found["status"], found["failure"]) == ("execution_failed", FAILURES[because])


@then(sentence(rf"the proposal is {one_of(SETTLED, 'how')}"))
def it_is_settled(cast: Cast, how: str) -> None:
    assert standing(cast)["status"] == SETTLED[how]


@then(sentence(rf"{PERSON} sees why {OTHER} rejected it"))
def sees_why(cast: Cast, name: str, other: str) -> None:
    seen = proposals.see(cast[name].caller, the_proposal(cast)).view
    assert (seen["status"], seen["reason"]) == ("rejected", WHY)
    assert seen["decided_by"] == cast[other].account.id


@then(sentence(rf"{PERSON} sees that it has expired"))
def sees_expired(cast: Cast, name: str) -> None:
    assert cast[name].last.view["status"] == "expired"


@then(sentence(rf"{PERSON} sees no proposal"))
def sees_no_proposal(cast: Cast, name: str) -> None:
    assert cast[name].last.view == {"proposals": [], "next_cursor": None}


@then(sentence(rf"{PERSON} sees what {OWNERS} proposes"))
def sees_proposal(cast: Cast, agents: Agents, name: str, owner: str) -> None:
    [seen] = cast[name].last.view["proposals"]
    assert (seen["agent_id"], seen["requested_by"]) == (agents[owner].id, cast["Tom"].account.id)
    assert (seen["action"], seen["content"]) == ("change_state", {"new_state": "paid"})
    assert seen["status"] == "pending_approval"


@then(sentence(rf"{PERSON} is told only that it waits for approval"))
def waits_only(cast: Cast, name: str) -> None:
    last = cast[name].last
    assert (last.verdict, last.view["status"]) == (Verdict.ACCEPTED, "pending_approval"), last.sentence
    assert last.view["notice"] is None


@then(sentence(rf"{PERSON} is told that nobody else can decide it"))
def nobody_else_decides(cast: Cast, name: str) -> None:
    last = cast[name].last
    assert (last.verdict, last.view["status"]) == (Verdict.ACCEPTED, "pending_approval"), last.sentence
    assert NOBODY_ELSE in (last.view["notice"] or "").lower()


@then(sentence(rf"{PERSON} hears besides that nobody else can decide it"))
def hears_besides(cast: Cast, name: str) -> None:
    assert NOBODY_ELSE in cast[name].last.sentence.lower()


@then(sentence(rf"{PERSON} hears nothing besides"))
def hears_nothing_besides(cast: Cast, name: str) -> None:
    assert "nobody" not in cast[name].last.sentence.lower()


@then("exactly one of them decides it, and the other is told that it is decided already")
def one_decides(cast: Cast) -> None:
    both = [cast[name].last for name in ("Maya", "Gita")]
    assert sorted((each.verdict, each.reason) for each in both) == [
        (Verdict.DONE, None),
        (Verdict.CONFLICT, "proposal-decided"),
    ]


@then("what was decided is what is done")
def decided_is_done(cast: Cast) -> None:
    found, is_approved = standing(cast), cast["Maya"].last.verdict is Verdict.DONE
    winner = cast["Maya" if is_approved else "Gita"]
    assert (found["status"], found["decided_by"]) == (
        "executed" if is_approved else "rejected",
        winner.account.id,
    )
    assert done_at_acme(cast) == ([(["change_state"], "paid")] if is_approved else [])


def kept(cast: Cast, name: str) -> set[tuple[Any, ...]]:
    """Return what Acme's audit log has of somebody's latest attempt: actor, act, target, outcome, reason."""
    entries = audit.entries_at(cast.auditor("Acme"), cast[name].last.receipt)
    found = [tuple(each[key] for key in ("actor_id", "act", "target", "outcome", "reason")) for each in entries]
    assert len(set(found)) == len(found), "something is kept twice"
    return set(found)


def approved(cast: Cast, agents: Agents, name: str, owner: str, *what: str | None) -> set[tuple[Any, ...]]:
    """Return the two entries that are expected of an approval and of what came of it."""
    target = cast[name].memory["target"]
    return {
        (cast[name].actor_id, "proposal.approved", target, "done", None),
        (agents[owner].id, "proposal.executed", target, *what),
    }


@then(sentence(rf"Acme's auditor finds that {PERSON} approved it, and that {OWNERS} did it"))
def finds_done(cast: Cast, agents: Agents, name: str, owner: str) -> None:
    assert kept(cast, name) == approved(cast, agents, name, owner, "done", None)


@then(sentence(rf"Acme's auditor finds that {PERSON} approved it, and that {OWNERS} was not at work"))
def finds_in_vain(cast: Cast, agents: Agents, name: str, owner: str) -> None:
    assert kept(cast, name) == approved(cast, agents, name, owner, "refused", "agent-not-active")


@then(sentence(rf"Acme's auditor finds that {PERSON} {one_of(('rejected', 'cancelled'), 'decided')} it"))
def finds_decided(cast: Cast, name: str, decided: str) -> None:
    actor = cast[name]
    assert kept(cast, name) == {(actor.actor_id, f"proposal.{decided}", actor.memory["target"], "done", None)}
