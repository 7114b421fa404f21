"""The Then sentences that every capability shares. Each has one meaning, which stands in the glossary."""

from pytest_bdd import then

from fixtures.actors import Actor, Cast
from fixtures.drivers import audit
from fixtures.drivers.outcome import Verdict
from steps.vocabulary import ACTOR, CONFLICTS, CORRECTIONS, HERS, PERSON, REFUSALS, TURNED_AWAY, one_of, sentence


def came_to(actor: Actor, verdict: Verdict, reason: str | None = None) -> None:
    """Assert the exact verdict and reason, and that nothing was changed."""
    assert actor.last.verdict is verdict, f"{actor.name} was {actor.last.verdict}: {actor.last.sentence}"
    assert reason is None or actor.last.reason == reason, f"the reason was {actor.last.reason!r}"
    assert not actor.changed_anything, "something was changed all the same"


@then(sentence(rf"{ACTOR} is not recognised"))
def is_not_recognised(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.NOT_RECOGNISED, "not-authenticated")


@then(sentence(rf"{ACTOR} is told that {HERS} access has run out"))
def has_run_out(cast: Cast, name: str) -> None:
    cast[name].looks_again()
    came_to(cast[name], Verdict.NOT_RECOGNISED, "token-expired")
    assert "expired" in cast[name].last.sentence


@then(sentence(rf"{PERSON} is not told that it has run out"))
def is_not_told_expired(cast: Cast, name: str) -> None:
    assert "expired" not in cast[name].last.wording


@then(sentence(rf"{ACTOR} is refused(?: at (?P<place>Acme|Globex))? because {one_of(REFUSALS, 'because')}"))
def is_refused(cast: Cast, name: str, place: str | None, because: str) -> None:
    actor, refusal = cast[name], REFUSALS[because]
    came_to(actor, Verdict.REFUSED, refusal.reason)
    reader = actor.own_auditor if actor.own_auditor is not None else cast.auditor(place or actor.company)
    entries = audit.entries_at(reader, actor.last.receipt)
    assert len(entries) == 1, f"the audit log has {len(entries)} entries of this attempt"
    assert (entries[0]["outcome"], entries[0]["reason"]) == ("refused", refusal.reason)
    assert (entries[0]["actor_id"], entries[0]["act"], entries[0]["target"]) == (
        actor.actor_id,
        refusal.act or actor.memory["act"],
        refusal.target or actor.memory["target"],
    )


@then(sentence(rf"{PERSON} is turned away because {one_of(TURNED_AWAY, 'because')}"))
def is_turned_away(cast: Cast, name: str, because: str) -> None:
    came_to(cast[name], Verdict.TURNED_AWAY, TURNED_AWAY[because])


@then(sentence(rf"{ACTOR} is asked to correct {one_of(CORRECTIONS, 'what')}"))
def is_asked_to_correct(cast: Cast, name: str, what: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT)
    assert set(cast[name].last.fields or ("request",)) == {CORRECTIONS[what]}


@then(sentence(rf"{PERSON} is asked to correct the number of parts of {HERS} request"))
def is_asked_to_correct_parts(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT, "too-many-parts")


@then(sentence(rf"{PERSON} is asked to correct the depth of {HERS} request"))
def is_asked_to_correct_depth(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT, "too-deep")


@then(sentence(rf"{PERSON} is told that the request is too large"))
def is_too_large(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.TOO_LARGE, "body-too-large")


@then(sentence(rf"{PERSON} is told that {one_of(CONFLICTS, 'conflict')}"))
def is_in_conflict(cast: Cast, name: str, conflict: str) -> None:
    came_to(cast[name], Verdict.CONFLICT, CONFLICTS[conflict])


@then(sentence(rf"{PERSON} is told that it will be seen to"))
def is_accepted(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.ACCEPTED, cast[name].last.sentence


@then(sentence(rf"{PERSON} is told that {HERS} session has run out"))
def session_has_run_out(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.NOT_RECOGNISED, "token-expired")


@then(sentence(rf"{PERSON} is told that this is not possible"))
def is_not_possible(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.NOT_POSSIBLE)


@then(sentence(rf"{ACTOR} is told that there is no such thing"))
def is_no_such_thing(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.NO_SUCH_THING)


@then(sentence(rf"{PERSON} is told that the platform is unavailable for now"))
def is_unavailable(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.UNAVAILABLE, "unavailable")
    assert "retry-after" in cast[name].last.notices


@then(sentence(rf"{ACTOR} is only told that something went wrong"))
def is_told_of_failure(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.BROKEN, "failure")
