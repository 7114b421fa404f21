"""Coming back from a provider: with what one was given, or with something else."""

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.attacks.states import STATES, UNKNOWN
from fixtures.clock import MovableClock
from fixtures.doubles.identity_provider import SITES
from fixtures.drivers import browser
from fixtures.drivers import providers as drivers
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Verdict
from fixtures.providers import Travels
from steps.vocabulary import HERS, OTHER, PERSON, PROVIDER, PROVIDERS, SPAN, one_of, sentence, span_of


@given(sentence(rf"{PERSON} has declined at {PROVIDER}"))
def has_declined(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    cast[name].memory["direction"] = travels.sets_out(cast[name], PROVIDERS[provider])
    cast[name].memory["given"] = travels.there.decline(PROVIDERS[provider], cast[name].memory["direction"])


@when(sentence(rf"{PERSON} comes back from {PROVIDER} with {one_of(STATES, 'state')}"))
def comes_back_with_state(cast: Cast, travels: Travels, name: str, provider: str, state: str) -> None:
    given_there = cast[name].memory["given"]
    brought = [("code", given_there["code"]), *STATES[state](given_there["state"])]
    travels.comes_back(cast[name], brought, PROVIDERS[provider])


@when(sentence(rf"{PERSON} comes back as if from {PROVIDER}, with a state that nobody has given"))
def comes_back_from_nowhere(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    travels.comes_back(cast[name], {"code": "anything", "state": UNKNOWN}, PROVIDERS[provider])


@given(sentence(rf"{PERSON}'s browser was sent back with what {OTHER} was given"))
@when(sentence(rf"{PERSON}'s browser is sent back with what {OTHER} was given"))
@when(sentence(rf"{PERSON}'s browser comes back with what {OTHER} was given"))
def is_sent_back(cast: Cast, travels: Travels, name: str, other: str) -> None:
    travels.comes_back(cast[name], cast[other].memory["given"])


@when(sentence(rf"{PERSON} comes back with his state and {OTHER}'s code"))
def injects_code(cast: Cast, travels: Travels, name: str, other: str) -> None:
    own, others = cast[name].memory["given"], cast[other].memory["given"]
    travels.comes_back(cast[name], {"code": others["code"], "state": own["state"]})


@when(sentence(rf"{PERSON} comes back with a fresh code for the same attempt"))
def comes_back_with_fresh_code(cast: Cast, travels: Travels, name: str) -> None:
    fresh = travels.agrees(cast[name])
    travels.comes_back(cast[name], {"code": fresh["code"], "state": cast[name].memory["given"]["state"]})


@when(sentence(rf"what {PERSON} was given comes back (?P<times>\d+) times at the same instant"))
def comes_back_often(cast: Cast, travels: Travels, name: str, times: str) -> None:
    del travels
    same_browser, given_there = cast[name].caller, cast[name].memory["given"]
    tabs = cast.strangers(int(times))
    for each in tabs:
        each.caller = Caller(same_browser.client)
    cast.attempt_together(tabs, drivers.come_back, "google", given_there)


@then(sentence(rf"{PROVIDER} was asked for tokens once"))
def was_asked_once(travels: Travels, provider: str) -> None:
    assert travels.there.times_asked(PROVIDERS[provider], "token") == 1


@when(sentence(rf"{PERSON} comes back from Google {SPAN} later"))
def comes_back_later(cast: Cast, travels: Travels, clock: MovableClock, name: str, span: str) -> None:
    clock.advance(span_of(span))
    travels.comes_back(cast[name], cast[name].memory["given"])


@when(sentence(rf"{PERSON} comes back with it as if from {PROVIDER}"))
def comes_back_as_if_from(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    travels.comes_back(cast[name], cast[name].memory["given"], PROVIDERS[provider])


@when(sentence(rf"{PERSON} comes back from {PROVIDER}, which is said to be (?P<said>another provider|Google)"))
def comes_back_said_to_be(cast: Cast, travels: Travels, name: str, provider: str, said: str) -> None:
    issuer = SITES["google"].issuer if said == "Google" else "https://id.mallory.example"
    travels.comes_back(cast[name], {**cast[name].memory["given"], "iss": issuer}, PROVIDERS[provider])


@when(sentence(rf"{PERSON} comes back from {PROVIDER}, which tells {HERS} number and {HERS} mood besides"))
def comes_back_with_more(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    more = {"authuser": "0", "prompt": "none", "scope": "openid email", "mood": "good"}
    travels.comes_back(cast[name], {**cast[name].memory["given"], **more}, PROVIDERS[provider])


@when(sentence(rf"{PERSON} comes back from {PROVIDER} with a code all the same"))
def comes_back_with_code(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    agreed = travels.there.agree(PROVIDERS[provider], name, cast[name].memory["direction"])
    travels.comes_back(cast[name], {**agreed, **cast[name].memory["given"]}, PROVIDERS[provider])


@then("the cookie that Mallory had planted opens nothing any more")
def planted_is_over(cast: Cast) -> None:
    outcome = cast["Mallory"].attempts(browser.show_cookie, cast["Mallory"].memory["planted"])
    assert outcome.verdict is Verdict.NOT_RECOGNISED, outcome.sentence
