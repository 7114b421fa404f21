"""Having what providers gave refreshed: for its owner, by one at a time, whatever a provider does wrong."""

from collections.abc import Mapping

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.administration import Administration
from fixtures.doubles import provider_faults
from fixtures.drivers import audit
from fixtures.drivers import providers as drivers
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.factories import change_token, kept_of
from fixtures.kept_tokens import in_clear, runs_out
from fixtures.meanwhile import Meanwhile
from fixtures.provider_waits import break_off, giving_tokens, mend
from fixtures.providers import Travels
from fixtures.secrecy import found_in
from steps.outcomes import came_to
from steps.provider_tokens import LATER, NARROW, SOME, providers_in
from steps.simultaneous import devices_of
from steps.vocabulary import HERS, PERSON, PROVIDER, PROVIDERS, one_of, sentence

# Which of the two hangs on whether they come before or after it is done.
FRESH_OR_BEING_REFRESHED = frozenset({(Verdict.DONE, None, False), (Verdict.CONFLICT, "being-refreshed", False)})

NAMES: Mapping[str, object] = {
    "that nobody knows": "nobody",
    "written in capital letters": "GOOGLE",
    "whose name is a number": 7,
}
GRANTING: Mapping[str, str | None] = {
    "doesn't say what it grants": None,
    "grants the address alone": NARROW,
}
GIVES = {**provider_faults.TOKENS}


def refreshes(actor: Actor, provider: object) -> Outcome:
    """Have somebody ask for fresh tokens of a provider's, or of all."""
    actor.memory["asked for"] = provider
    return actor.attempts(drivers.refresh, provider)


@given(sentence(rf"{PERSON} has had it refreshed once it had run out"))
@when(sentence(rf"{PERSON} has it refreshed once it has run out"))
def has_it_refreshed_later(cast: Cast, name: str) -> None:
    runs_out(cast[name])
    refreshes(cast[name], "google")


@when(sentence(rf"{PERSON} has it refreshed"))
def has_it_refreshed(cast: Cast, name: str) -> None:
    refreshes(cast[name], "google")


@when(sentence(rf"{PERSON} has that of {PROVIDER} refreshed"))
def has_that_refreshed(cast: Cast, name: str, provider: str) -> None:
    refreshes(cast[name], PROVIDERS[provider])


@when(sentence(rf"{PERSON} has all of it refreshed"))
def has_all_refreshed(cast: Cast, name: str) -> None:
    refreshes(cast[name], None)


@when(sentence(rf"{PERSON} has that of a provider refreshed {one_of(NAMES, 'spelt')}"))
def has_unknown_refreshed(cast: Cast, name: str, spelt: str) -> None:
    refreshes(cast[name], NAMES[spelt])


@given(sentence(rf"Google {one_of(GRANTING, 'what')} with fresh tokens"))
def grants_otherwise(travels: Travels, what: str) -> None:
    def fault(_there: object, _grant: object, sound: object) -> object:
        if not isinstance(sound, dict):
            return sound
        said = {key: value for key, value in sound.items() if key != "scope"}
        return said if GRANTING[what] is None else {**said, "scope": GRANTING[what]}

    travels.there.fail("google", "token", fault)


@given(sentence(rf"{PROVIDER} answers {one_of(provider_faults.ANSWERS, 'how')} when asked for fresh tokens"))
def answers_wrongly(travels: Travels, provider: str, how: str) -> None:
    travels.there.fail(PROVIDERS[provider], "token", provider_faults.ANSWERS[how])


@given(sentence(rf"{PROVIDER} gives {one_of(GIVES, 'what')} when asked for fresh tokens"))
def gives_wrongly(travels: Travels, provider: str, what: str) -> None:
    travels.there.fail(PROVIDERS[provider], "token", GIVES[what])


@given(sentence(rf"{PROVIDER} failed when {PERSON} had (?P<what>it|all of it) refreshed"))
def failed_before(cast: Cast, travels: Travels, provider: str, name: str, what: str) -> None:
    has_refreshed_while_failing(cast, travels, name, what, provider)
    mend(travels)


@when(sentence(rf"{PERSON} has (?P<what>it|all of it) refreshed while {PROVIDER} fails"))
def has_refreshed_while_failing(cast: Cast, travels: Travels, name: str, what: str, provider: str) -> None:
    answers_wrongly(travels, provider, "that it is broken")
    refreshes(cast[name], "google" if what == "it" else None)


@given(sentence(rf"Atom broke off while it refreshed what {PROVIDER} gave {PERSON}"))
def broke_off(cast: Cast, travels: Travels, provider: str, name: str) -> None:
    cast.expects_failures()
    runs_out(cast[name], PROVIDERS[provider])
    break_off(travels, PROVIDERS[provider])
    refreshes(cast[name], PROVIDERS[provider])
    mend(travels)


@given(sentence(rf"{PERSON} waits for {PROVIDER} to give fresh tokens"))
def waits(cast: Cast, travels: Travels, meanwhile: Meanwhile, name: str, provider: str) -> None:
    named = PROVIDERS[provider]
    cast[name].memory["asked for"] = named
    cast[name].has_second_device()
    meanwhile.begins(giving_tokens(travels, named), cast[name], drivers.refresh, named)


@when(sentence(rf"{PERSON}'s second device has that of {PROVIDER} refreshed"))
def second_device_refreshes(cast: Cast, name: str, provider: str) -> None:
    cast[name].attempts_as(cast[name].second_device, drivers.refresh, PROVIDERS[provider])


@when(
    sentence(rf"{PERSON} has that of {PROVIDER} refreshed (?P<number>\d) times at the same instant"),
    converters={"number": int},
)
def refreshes_together(cast: Cast, name: str, provider: str, number: int) -> None:
    cast[name].memory["asked for"] = PROVIDERS[provider]
    cast.attempt_together(devices_of(cast, name, number), drivers.refresh, PROVIDERS[provider])


@when(sentence(rf"{PERSON} unlinks {PROVIDER} meanwhile"))
def unlinks_meanwhile(cast: Cast, meanwhile: Meanwhile, name: str, provider: str) -> None:
    cast[name].attempts_as(cast[name].second_device, drivers.unlink, PROVIDERS[provider])
    meanwhile.ends()


@when(sentence(rf"an operator suspends {PERSON} meanwhile"))
def suspended_meanwhile(cast: Cast, meanwhile: Meanwhile, administration: Administration, name: str) -> None:
    administration.suspends(cast[name].email)
    meanwhile.ends()


@when(sentence(rf"{PERSON} signs in with {PROVIDER} meanwhile"))
def signs_in_meanwhile(cast: Cast, travels: Travels, meanwhile: Meanwhile, name: str, provider: str) -> None:
    travels.signs_in(cast[name], PROVIDERS[provider])
    meanwhile.ends()


def is_fresh(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    """Assert that what is kept of a provider's is what it gave last, for an hour."""
    person = cast[name]
    clear = in_clear(person, provider)
    assert clear is not None, f"nothing is kept of {provider}'s that can be opened"
    assert clear[0] != (person.memory.get(f"clear of {provider}") or ("",))[0], "it is what it was"
    assert clear[1] is not None, "nothing is kept to refresh it with"
    assert travels.there.gave(*clear), "it counts for nothing there"
    until = kept_of(person.account, provider)["expires_at"]
    assert f"{until:%Y-%m-%dT%H:%M:%SZ}" >= LATER, f"it runs out at {until}"


@then(sentence(rf"Atom has fresh tokens of {SOME} for {PERSON}"))
def has_fresh(cast: Cast, travels: Travels, some: str, name: str) -> None:
    last = cast[name].last
    assert last.verdict is Verdict.DONE, last.sentence
    assert last.view.get("refreshed") == sorted(providers_in(some))
    for provider in providers_in(some):
        is_fresh(cast, travels, name, provider)


@then(sentence(r"Atom has (?P<kept>the same|another) token to refresh with"))
def has_token_to_refresh_with(cast: Cast, kept: str) -> None:
    person = cast["Maya"]
    provider = person.memory["asked for"]
    before, now = person.memory[f"clear of {provider}"], in_clear(person, provider)
    assert now is not None, "nothing is kept"
    assert (now[1] == before[1]) is (kept == "the same")


@then(sentence(rf"{PERSON} is given fresh access to Atom, and no token of Google's"))
def is_given_access(cast: Cast, travels: Travels, name: str) -> None:
    given_out = cast[name].last
    assert set(given_out.view) == {"access_token", "token_type", "expires_in", "refreshed"}, given_out.sentence
    assert not found_in(given_out.wording, travels.there.secrets)
    device = cast[name].another_device(given_out.view["access_token"])
    assert drivers.see_linked(device).verdict is Verdict.DONE


@then(sentence(rf"{PERSON} is told that nothing was to be refreshed"))
def is_told_nothing_was_due(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.view["refreshed"] == []


@then(sentence(rf"{PROVIDER} was shown nothing to get fresh tokens with"))
def was_shown_nothing(travels: Travels, provider: str) -> None:
    assert travels.there.times_refreshed(PROVIDERS[provider]) == 0


@then(sentence(rf"what {PROVIDER} gave {PERSON} is exactly what it was"))
def is_what_it_was(cast: Cast, provider: str, name: str) -> None:
    named = PROVIDERS[provider]
    assert kept_of(cast[name].account, named) == cast[name].memory[f"kept of {named}"]
    assert in_clear(cast[name], named) == cast[name].memory[f"clear of {named}"]


@then(sentence(rf"{PERSON} learns that the provider failed"))
def learns_of_failure(cast: Cast, name: str) -> None:
    last = cast[name].last
    assert (last.verdict, last.reason) == (Verdict.PROVIDER_FAILED, "provider-failed")


@then("Atom has kept what Google gave, and what Microsoft gave before")
def has_kept_both(cast: Cast, travels: Travels) -> None:
    is_fresh(cast, travels, "Maya", "google")
    is_what_it_was(cast, "Microsoft", "Maya")


@then(sentence(rf"Acme's auditor finds that {PERSON} had that of {PROVIDER} refreshed"))
def auditor_finds_refreshing(cast: Cast, name: str, provider: str) -> None:
    told = audit.told_at(cast.auditor("Acme"), cast[name].last.receipt)
    target = f"provider:{PROVIDERS[provider]}"
    assert told == [("provider_token.refreshed", "done", cast[name].account.id, target)]


@then(sentence(rf"Acme's auditor finds that {PROVIDER} failed {PERSON}"))
def auditor_finds_failure(cast: Cast, provider: str, name: str) -> None:
    entries = audit.entries_at(cast.auditor("Acme"), cast[name].last.receipt)
    told = [(each["act"], each["reason"], each["actor_id"], each["target"]) for each in entries]
    target = f"provider:{PROVIDERS[provider]}"
    assert told == [("provider_token.refreshed", "provider-failed", cast[name].account.id, target)]


@then("the second device is told that it is being refreshed already")
def second_is_told(cast: Cast) -> None:
    came_to(cast["Maya"], Verdict.CONFLICT, "being-refreshed")


@then(sentence(rf"{PROVIDER} was asked for fresh tokens once, and Atom has them"))
def was_asked_once(cast: Cast, travels: Travels, meanwhile: Meanwhile, provider: str) -> None:
    if meanwhile.is_held:
        meanwhile.ends()
    assert travels.there.times_refreshed(PROVIDERS[provider]) == 1
    is_fresh(cast, travels, "Maya", PROVIDERS[provider])


@then("one of them got it, and nobody else is told anything but that it is fresh, or being refreshed")
def all_are_told(cast: Cast) -> None:
    told = [(each.verdict, each.reason, bool(each.view.get("refreshed"))) for each in cast.latest()]
    assert told.count((Verdict.DONE, None, True)) == 1, told
    assert set(told) <= {(Verdict.DONE, None, True), *FRESH_OR_BEING_REFRESHED}, told


@then(sentence(rf"what {PROVIDER} gave too late is given back to it, and nothing of it is kept"))
def is_given_back(cast: Cast, travels: Travels, provider: str) -> None:
    assert (cast["Maya"].last.verdict, cast["Maya"].last.reason) == (Verdict.NO_SUCH_THING, "not-linked")
    assert not kept_of(cast["Maya"].account, PROVIDERS[provider])
    late = [each for each in travels.there.secrets if each.startswith("refresh-")][-1:]
    assert travels.there.revoked[-1:] == late


@then(sentence(rf"{PERSON}, who waited, is given no access, and Atom has what {PROVIDER} gave"))
def waited_and_is_unknown(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    assert (cast[name].last.verdict, cast[name].last.reason) == (Verdict.NOT_RECOGNISED, "not-authenticated")
    is_fresh(cast, travels, name, PROVIDERS[provider])


@then(sentence(rf"Atom has what {PROVIDER} gave {HERS} last"))
def has_latest(cast: Cast, travels: Travels, provider: str) -> None:
    clear = in_clear(cast["Maya"], PROVIDERS[provider])
    assert clear is not None, "nothing is kept"
    assert clear[0] == travels.there.latest_access(), "it is older"


@given(sentence(rf"{PROVIDER} gave {PERSON} nothing to get fresh tokens with"))
def gave_nothing(cast: Cast, provider: str, name: str) -> None:
    change_token(cast[name].account, PROVIDERS[provider], sealed_refresh=None)
