"""Signing in through a provider that others wrote."""

from datetime import timedelta

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.clock import MovableClock
from fixtures.doubles import signing
from fixtures.drivers import browser
from fixtures.drivers import provider_pages as pages
from fixtures.drivers import providers as drivers
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Verdict
from fixtures.factories import token_of
from fixtures.providers import Travels
from fixtures.real_provider import OWN, RealProvider
from steps.provider_pages import shows
from steps.vocabulary import HERS, OTHER, PERSON, PROVIDERS, sentence

HOUR = timedelta(hours=1)


@given("Acme's provider is one that others wrote")
def is_real(real_provider: RealProvider) -> None:
    del real_provider  # there to be asked


@given("Atom isn't set to ask its own machine")
def does_not_ask_itself(real_provider: RealProvider) -> None:
    real_provider.takes_the_place_of_acmes(outbound_loopback=False)


@given(sentence(rf"{PERSON} has signed in on the page of that provider"))
@when(sentence(rf"{PERSON} signs in on the page of that provider"))
def signs_in(cast: Cast, real_provider: RealProvider, name: str) -> None:
    goes(cast[name], real_provider.agrees(cast[name]))


def goes(actor: Actor, place: str) -> None:
    actor.attempts(lambda caller: shows(actor, pages.go(caller, place)))


@when(sentence(rf"{PERSON} signs in there with another browser"))
def signs_in_elsewhere(cast: Cast, real_provider: RealProvider, name: str) -> None:
    cast[name].memory["first browser"] = cast[name].caller
    cast[name].caller = cast[name].another_device()
    goes(cast[name], real_provider.agrees(cast[name]))


def account_in(device: Caller) -> object:
    return browser.see_account(device).view.get("id")


@then(sentence(rf"both of {PERSON}'s browsers show one account"))
def show_one_account(cast: Cast, name: str) -> None:
    first, second = account_in(cast[name].memory["first browser"]), account_in(cast[name].caller)
    assert first is not None, "the first shows none"
    assert first == second


@then(sentence(rf"{PERSON} and {OTHER} have an account each"))
def have_accounts(cast: Cast, name: str, other: str) -> None:
    accounts = [account_in(cast[each].caller) for each in (name, other)]
    assert None not in accounts, accounts
    assert len(set(accounts)) == len(accounts)


@given(sentence(rf"{PERSON} has agreed on the page of that provider"))
def has_agreed(cast: Cast, real_provider: RealProvider, name: str) -> None:
    cast[name].memory["place"] = real_provider.agrees(cast[name])


@given(sentence(rf"{PERSON} has gone where the provider sends {HERS}"))
@when(sentence(rf"{PERSON} goes where the provider sends {HERS}"))
def goes_back(cast: Cast, name: str) -> None:
    goes(cast[name], cast[name].memory["place"])


@given(sentence(rf"{PERSON} has gone where the provider sends {OTHER}"))
@when(sentence(rf"{PERSON} goes where the provider sends {OTHER}"))
def goes_in_place_of(cast: Cast, name: str, other: str) -> None:
    goes(cast[name], cast[other].memory["place"])


@then("that provider was asked for no token")
def was_asked_for_no_token(real_provider: RealProvider) -> None:
    assert real_provider.asked, "it was never asked"
    assert not [each for each in real_provider.asked if each.endswith("/token")]


@then("that provider was asked nothing at all")
def was_asked_nothing(real_provider: RealProvider) -> None:
    assert not real_provider.asked, real_provider.asked


@given(sentence(rf"{PERSON} has come back from it as programs do"))
def has_come_back_as_program(cast: Cast, real_provider: RealProvider, name: str) -> None:
    real_provider.signs_in_as_program(cast[name])
    cast[name].memory["held"] = token_of(cast[name].account, OWN)[0]


@when(sentence(rf"{PERSON} refreshes what that provider gave, an hour later"))
def refreshes(cast: Cast, clock: MovableClock, name: str) -> None:
    clock.advance(HOUR)
    cast[name].is_signed_in()
    cast[name].attempts(drivers.refresh, OWN)


@then("that provider takes what Atom holds now, and not what it held before")
def takes_fresh_token(cast: Cast, real_provider: RealProvider) -> None:
    maya = cast["Maya"]
    assert maya.last.verdict is Verdict.DONE, maya.last.sentence
    assert real_provider.knows(token_of(maya.account, OWN)[0]) == "Maya"
    assert real_provider.knows(maya.memory["held"]) is None


@when(sentence(rf"{PERSON} sets out for it"))
def sets_out(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.begin, OWN)


@then(sentence(rf"{PERSON} sees that provider's own page"))
def sees_own_page(cast: Cast, real_provider: RealProvider, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert str(cast[name].last.view.get("auth_url")).startswith(f"{real_provider.issuer}/")


@given("Acme's provider has a second key")
def has_second_key(travels: Travels) -> None:
    second = signing.key("another", 1).published()
    travels.there.fail(
        PROVIDERS["Acme's provider"], "keys", lambda _, __, sound: {"keys": [*sound["keys"], second]}
    )
