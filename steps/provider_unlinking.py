"""Unlinking a provider: what it is told, what opens an account then, who may, and who is told."""

import json
from collections.abc import Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.doubles.identity_provider import JSON
from fixtures.doubles.provider_faults import ANSWERS
from fixtures.drivers import audit
from fixtures.drivers import providers as drivers
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.factories import PASSWORD, change_password, kept_of
from fixtures.kept_tokens import in_clear
from fixtures.provider_waits import mend
from fixtures.providers import Travels
from steps.browsers import aims_at_session, proof_of
from steps.simultaneous import devices_of
from steps.vocabulary import HERS, PERSON, PROVIDER, PROVIDERS, one_of, sentence

FORGOTTEN: Mapping[str, Any] = {
    "that it knows no such token": (400, JSON, json.dumps({"error": "invalid_token"})),
    "that there is no such thing": (404, JSON, "{}"),
}
TOKENS: Mapping[str, int] = {"the token for access": 0, "the token to refresh with": 1}


def unlinks(actor: Actor, provider: str, proof: str | None = None) -> Outcome:
    """Have somebody unlink a provider; remember what there is to be given back, and what the audit log says."""
    target = {"act": "provider.unlinked", "target": f"provider:{provider}"}
    actor.memory |= {"given": in_clear(actor, provider) if actor.user is not None else None, **target}
    return actor.attempts(drivers.unlink, provider, proof)


@given(sentence(rf"{PERSON} has unlinked {PROVIDER}"))
@when(sentence(rf"{PERSON} unlinks {PROVIDER}"))
def unlinks_provider(cast: Cast, name: str, provider: str) -> None:
    unlinks(cast[name], PROVIDERS[provider])


@when(sentence(rf"{PERSON} unlinks a provider that there is not"))
def unlinks_unknown(cast: Cast, name: str) -> None:
    unlinks(cast[name], "nobody")


@when(sentence(rf"{PERSON}'s browser unlinks {PROVIDER} with its proof"))
def browser_unlinks(cast: Cast, name: str, provider: str) -> None:
    unlinks(cast[name], PROVIDERS[provider], proof_of(cast[name]))


@when(sentence(rf"{PERSON}'s browser unlinks {PROVIDER} without a proof"))
def browser_unlinks_unproved(cast: Cast, name: str, provider: str) -> None:
    unlinks(cast[name], PROVIDERS[provider])
    aims_at_session(cast[name])


@given(sentence(rf"{PROVIDER} answers {one_of(ANSWERS, 'how')} when told to forget"))
def answers_wrongly(travels: Travels, provider: str, how: str) -> None:
    travels.there.fail(PROVIDERS[provider], "revocation", ANSWERS[how])


@given(sentence(rf"{PROVIDER} says {one_of(FORGOTTEN, 'what')} when told to forget"))
def has_forgotten(travels: Travels, provider: str, what: str) -> None:
    travels.there.fail(PROVIDERS[provider], "revocation", lambda _there, _grant, _sound: FORGOTTEN[what])


@given(sentence(rf"{PROVIDER} failed when {PERSON} unlinked it"))
def failed_before(cast: Cast, travels: Travels, provider: str, name: str) -> None:
    answers_wrongly(travels, provider, "that it is broken")
    unlinks(cast[name], PROVIDERS[provider])
    mend(travels)


@given(sentence(rf"{PERSON} has got {HERS} account by signing in with {PROVIDER}"))
def has_got_account(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    travels.signs_in(cast[name], PROVIDERS[provider])


@given(sentence(rf"{PERSON} has chosen a password since"))
def has_chosen_password(cast: Cast, name: str) -> None:
    change_password(cast[name].account, PASSWORD)


@when(sentence(rf"{PERSON} unlinks Google and GitHub at the same instant"))
def unlinks_both(cast: Cast, name: str) -> None:
    google, github = devices_of(cast, name, 2)
    cast.attempt_apart(
        {
            google: lambda caller: drivers.unlink(caller, "google"),
            github: lambda caller: drivers.unlink(caller, "github"),
        }
    )


@when(
    sentence(rf"{PERSON} unlinks {PROVIDER} (?P<number>\d) times at the same instant"),
    converters={"number": int},
)
def unlinks_together(cast: Cast, name: str, provider: str, number: int) -> None:
    cast.attempt_together(devices_of(cast, name, number), drivers.unlink, PROVIDERS[provider])


@then(sentence(rf"{PROVIDER} was told to forget {one_of(TOKENS, 'what')} it gave {PERSON}"))
def was_told_to_forget(cast: Cast, travels: Travels, provider: str, what: str, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert travels.there.revoked == [cast[name].memory["given"][TOKENS[what]]]
    assert travels.there.times_asked(PROVIDERS[provider], "revocation") == 1


@then(sentence(rf"{PROVIDER} was not told to forget anything"))
def was_told_nothing(travels: Travels, provider: str) -> None:
    assert travels.there.times_asked(PROVIDERS[provider], "revocation") == 0


@then(sentence(rf"{PERSON} no longer sees {PROVIDER} among what is linked"))
def no_longer_sees(cast: Cast, name: str, provider: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    seen = cast[name].attempts(drivers.see_linked)
    assert seen.verdict is Verdict.DONE, seen.sentence
    assert PROVIDERS[provider] not in drivers.linked_in(seen)


@then(sentence(rf"nothing that {PROVIDER} gave {PERSON} is stored"))
def nothing_is_stored(cast: Cast, provider: str, name: str) -> None:
    assert not kept_of(cast[name].account, PROVIDERS[provider])


@then(sentence(rf"Acme's auditor finds that {PERSON} unlinked {PROVIDER}"))
def auditor_finds_unlinking(cast: Cast, name: str, provider: str) -> None:
    told = audit.told_at(cast.auditor("Acme"), cast[name].last.receipt)
    assert told == [("provider.unlinked", "done", cast[name].account.id, f"provider:{PROVIDERS[provider]}")]


@then("one of the two stays linked")
def one_stays(cast: Cast) -> None:
    verdicts = sorted((each.last.verdict, each.last.reason or "") for each in cast.strangers(2))
    assert verdicts == sorted([(Verdict.DONE, ""), (Verdict.CONFLICT, "last-way-in")]), verdicts
    assert len(drivers.linked_in(drivers.see_linked(cast.strangers(1)[0].caller))) == 1


@then(sentence(rf"a mail tells {PERSON} that {PROVIDER} was unlinked"))
def is_told_by_mail(cast: Cast, name: str, provider: str) -> None:
    subjects = [letter.subject for letter in cast.scene.mailbox.to(cast[name].email)]
    assert subjects == [f"{provider} was unlinked from your account"]


@then("one of them did, and all others were told that there is no such thing")
def one_did(cast: Cast) -> None:
    verdicts = [(each.last.verdict, each.last.reason) for each in cast.strangers(6)]
    assert verdicts.count((Verdict.DONE, None)) == 1, verdicts
    assert verdicts.count((Verdict.NO_SUCH_THING, "not-linked")) == len(verdicts) - 1, verdicts


@then(sentence(rf"one mail tells {PERSON} so, and one entry the auditor"))
def told_once(cast: Cast, name: str) -> None:
    cast.scene.mailbox.newest_to(cast[name].email)
    assert len(cast.scene.mailbox.to(cast[name].email)) == 1
    entries = [each for each in audit.all_entries(cast.auditor("Acme")) if each["act"] == "provider.unlinked"]
    assert [each["outcome"] for each in entries] == ["done"]
