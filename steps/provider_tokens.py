"""What is kept of providers': as a thief finds it, as an operator's keys open it, as its owner sees it."""

import re
from collections.abc import Mapping, Sequence

from pytest_bdd import given, then, when

from fixtures import kept_tokens
from fixtures.actors import Cast
from fixtures.drivers import providers as drivers
from fixtures.drivers.outcome import Verdict
from fixtures.drivers.stolen_backup import StolenBackup, steal
from fixtures.factories import kept_of
from fixtures.kept_tokens import COLUMNS, TAMPERINGS, begin_alike, call_otherwise, hand_over, in_clear, runs_out
from fixtures.provider_keys import ProviderKeys
from fixtures.providers import Travels
from fixtures.secrecy import found_in
from steps.providers import linked_before
from steps.vocabulary import HERS, OTHER, PERSON, PROVIDER, PROVIDERS, one_of, sentence

_ONE = "|".join(PROVIDERS)
SOME = rf"(?P<some>(?:{_ONE})(?:(?:, | and )(?:{_ONE}))*)"
LATER = "2026-03-02T10:00:00Z"
NARROW = "openid email"
SAME = {"access_token": "the-same", "refresh_token": "the-same"}
GRANTED: Mapping[str, Sequence[str]] = {
    "her address alone": ("email", "openid"),
    "all that was asked for": ("email", "openid", "profile"),
}


def providers_in(words: str) -> list[str]:
    """Return the providers that some words name."""
    return [PROVIDERS[each] for each in re.findall(_ONE, words)]


@given(sentence(rf"{PERSON} has linked {SOME} (?:and signed in with it|as well)"))
def has_linked_and_signed_in(cast: Cast, travels: Travels, name: str, some: str) -> None:
    for provider in providers_in(some):
        if not kept_of(cast[name].account, provider):
            kept_tokens.has_linked(travels, cast[name], provider)


@given(sentence(rf"what {SOME} gave {PERSON} has run out"))
def has_run_out(cast: Cast, name: str, some: str) -> None:
    for provider in providers_in(some):
        runs_out(cast[name], provider)


@given("a backup was stolen meanwhile", target_fixture="backup")
def backup_was_stolen(cast: Cast) -> StolenBackup:
    return steal(cast.scene)


@when("GitHub has given Maya and Tom the very same tokens")
def were_given_the_same(cast: Cast, travels: Travels) -> None:
    for person in (cast["Maya"], cast["Tom"]):
        linked_before(travels, person, "github", **SAME)


@given(sentence(rf"in the database, {one_of(TAMPERINGS, 'deed')}"))
def was_tampered_with(cast: Cast, travels: Travels, deed: str) -> None:
    TAMPERINGS[deed](travels, cast["Maya"], cast["Tom"])
    cast["Maya"].memory["sealed"] = kept_of(cast["Maya"].account)


@given(sentence(rf"in the database, what Google gave {PERSON} was made {OTHER}'s"))
def was_handed_over(cast: Cast, name: str, other: str) -> None:
    hand_over(cast[name], cast[other])


@given(sentence(rf"in the database, what Google gave {PERSON} was made that of {PROVIDER}"))
def was_called_otherwise(cast: Cast, name: str, provider: str) -> None:
    runs_out(cast[name], "google")
    call_otherwise(cast[name], PROVIDERS[provider])


@given("an operator has rotated the key that seals what providers gave")
def key_was_rotated(provider_keys: ProviderKeys) -> None:
    provider_keys.rotate()


@given("the former key was retired")
def key_was_retired(provider_keys: ProviderKeys) -> None:
    provider_keys.retire()


@given("everything was sealed anew")
@when("everything is sealed anew")
def is_sealed_anew(provider_keys: ProviderKeys) -> None:
    provider_keys.seal_anew()


@given("the key was rotated, everything sealed anew, and the former key retired")
def is_sealed_anew_and_retired(provider_keys: ProviderKeys) -> None:
    provider_keys.rotate()
    provider_keys.seal_anew()
    provider_keys.retire()


@given("everything was sealed anew by command")
@when("everything is sealed anew by command")
def is_sealed_anew_by_command(provider_keys: ProviderKeys) -> None:
    provider_keys.seal_anew_by_command()


@given("Google grants Maya her address alone")
def grants_less(travels: Travels) -> None:
    travels.there.narrower = NARROW


@given(sentence(rf"{PERSON} has granted her address alone"))
def has_granted_less(cast: Cast, travels: Travels, name: str) -> None:
    travels.there.narrower = NARROW
    travels.signs_in(cast[name])


@when(sentence(rf"{PERSON} looks at what is linked to {HERS} account"))
def looks(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.see_linked)


@when(sentence(rf"{PERSON} looks at what is linked to {HERS} account, 2 at a time"))
def looks_by_twos(cast: Cast, name: str) -> None:
    cast[name].remembered = [*drivers.linked_page_by_page(cast[name].caller, "2")]


@when(sentence(rf"{PERSON} continues {OTHER}'s list of what is linked"))
def continues_anothers(cast: Cast, name: str, other: str) -> None:
    first = drivers.see_linked(cast[other].caller, limit="1")
    cast[name].attempts(drivers.see_linked, cursor=first.view.get("next_cursor") or "")


@then(sentence(rf"a stolen backup holds nothing that {PROVIDER} gave"))
def backup_holds_nothing(cast: Cast, travels: Travels, provider: str) -> None:
    assert in_clear(cast["Maya"], PROVIDERS[provider]), "nothing of it is kept at all"
    assert not found_in("\n".join(steal(cast.scene).cells), travels.there.secrets)


@then("the backup holds nothing that her attempt went by")
def backup_holds_no_attempt(travels: Travels, backup: StolenBackup) -> None:
    ties = drivers.ties_in(travels.watch.outcomes)
    assert ties, "nothing ties an attempt to a browser"
    assert not found_in("\n".join(backup.cells), [*travels.there.secrets, *travels.there.announced, *ties])


@then("no two of their tokens begin alike where they are stored")
def none_begin_alike(cast: Cast) -> None:
    assert not begin_alike([cast["Maya"], cast["Tom"]], "github")


@then(sentence(rf"{PERSON}'s is stored exactly as it was"))
def is_stored_as_it_was(cast: Cast, name: str) -> None:
    kept, now = cast[name].memory["sealed"], kept_of(cast[name].account)
    assert [now.get(column) for column in COLUMNS] == [kept[column] for column in COLUMNS]


@then("the operator is told that 1 was sealed anew, and that 1 can't be opened")
def operator_is_told(provider_keys: ProviderKeys) -> None:
    told = "Sealed anew: 1. Could not be opened, and left as they are: 1.\n"
    assert provider_keys.told == told, provider_keys.told


@then(sentence(rf"{PERSON} sees {PROVIDER} there, for (?P<long>an hour|ever)"))
def sees_there(cast: Cast, name: str, provider: str, long: str) -> None:
    seen = drivers.linked_in(cast[name].last)
    assert list(seen) == [PROVIDERS[provider]], cast[name].last.sentence
    assert seen[PROVIDERS[provider]]["expires_at"] == (LATER if long == "an hour" else None)


@then("no token of hers stands in the answer")
def no_token_in_answer(cast: Cast, travels: Travels) -> None:
    assert not found_in(cast["Maya"].last.wording, travels.there.secrets)


@then(sentence(rf"{PERSON} sees that nothing is linked"))
def sees_nothing(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.view == {"tokens": [], "next_cursor": None}


@then(sentence(rf"{PERSON} sees all four of them, each once"))
def sees_all(cast: Cast, name: str) -> None:
    pages = [[each["provider"] for each in page.view["tokens"]] for page in cast[name].remembered]
    assert [len(page) for page in pages] == [2, 2]
    assert sorted(each for page in pages for each in page) == sorted(PROVIDERS.values())


@then(sentence(rf"{PERSON} sees that {PROVIDER} grants {one_of(GRANTED, 'what')}"))
def sees_granted(cast: Cast, name: str, provider: str, what: str) -> None:
    seen = drivers.linked_in(cast[name].attempts(drivers.see_linked))
    assert seen.get(PROVIDERS[provider], {}).get("scopes") == list(GRANTED[what])
