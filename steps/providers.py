"""Signing in through providers: away to them, back from them, and what comes of it."""

from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.doubles.identity_provider import SITES
from fixtures.drivers import providers as drivers
from fixtures.drivers.outcome import Verdict
from fixtures.factories import OAuthTokenFactory, link_identity
from fixtures.providers import Travels
from steps.outcomes import came_to
from steps.vocabulary import HERS, OTHER, PERSON, PROVIDER, PROVIDERS, sentence


def linked_before(travels: Travels, person: Actor, provider: str, **facts: Any) -> None:
    """Let a provider have been linked to somebody's account before the scenario began."""
    known = travels.there.know(provider, person.name)
    issuer = SITES[provider].issuer.format(known.tenant)
    link_identity(person.account, provider, issuer, known.subject)
    OAuthTokenFactory(user_id=person.account.id, provider=provider, **facts)


@given(sentence(rf"{PERSON} has linked {PROVIDER}"))
def has_linked(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    linked_before(travels, cast[name], PROVIDERS[provider])


@given(sentence(rf"{PROVIDER} knows {PERSON} by {OTHER}'s address"))
def knows_by_others_address(cast: Cast, travels: Travels, provider: str, name: str, other: str) -> None:
    travels.there.know(PROVIDERS[provider], name, email=cast[other].email)


@given(sentence(rf"{PROVIDER} knows {PERSON} by {OTHER}'s address, which it has not verified"))
def knows_by_unverified_address(cast: Cast, travels: Travels, provider: str, name: str, other: str) -> None:
    travels.there.know(PROVIDERS[provider], name, email=cast[other].email, verified=False)


@given(sentence(rf"{PERSON} has signed in with {PROVIDER}"))
@when(sentence(rf"{PERSON} signs in with {PROVIDER}"))
def signs_in(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    travels.signs_in(cast[name], PROVIDERS[provider])


@given(sentence(rf"{PERSON} has agreed at {PROVIDER}"))
def has_agreed(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    cast[name].memory["given"] = travels.agrees(cast[name], PROVIDERS[provider])


@given(sentence(rf"{PERSON} has come back from {PROVIDER}"))
@when(sentence(rf"{PERSON} comes back from {PROVIDER}"))
def comes_back(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    travels.comes_back(cast[name], cast[name].memory["given"], PROVIDERS[provider])


@given(sentence(rf"{PROVIDER} grants all that is ever asked for with fresh tokens"))
def grants_all(travels: Travels, provider: str) -> None:
    def fault(_there: object, _grant: object, sound: object) -> object:
        return {**sound, "scope": "openid email profile"} if isinstance(sound, dict) else sound

    travels.there.fail(PROVIDERS[provider], "token", fault)


@then(sentence(rf"{PROVIDER} was asked nothing"))
def was_asked_nothing(travels: Travels, provider: str) -> None:
    asked = [purpose for asked, purpose in travels.there.calls if asked == PROVIDERS[provider]]
    assert not asked, f"it was asked for {asked}"


@then(sentence(rf"{PERSON} is told that the provider failed"))
def is_told_provider_failed(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.PROVIDER_FAILED, "provider-failed")


@then(sentence(rf"{PERSON} sees {PROVIDER} among what is linked to {HERS} account"))
def sees_linked(cast: Cast, name: str, provider: str) -> None:
    cast[name].attempts(drivers.see_linked)
    assert PROVIDERS[provider] in drivers.linked_in(cast[name].last), cast[name].last.sentence


@then(sentence(rf"{PERSON} sees nothing linked to {HERS} account"))
def sees_nothing_linked(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.see_linked)
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert not drivers.linked_in(cast[name].last)
