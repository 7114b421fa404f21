"""What providers do wrong, and what comes of it."""

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.doubles.elsewhere import ELSEWHERE
from fixtures.doubles.provider_faults import FAULTS, RETURNS, WORDS
from fixtures.drivers import providers as drivers
from fixtures.drivers.outcome import Verdict
from fixtures.logbook import Logbook
from fixtures.providers import Travels
from steps.providers import linked_before
from steps.vocabulary import HERS, PERSON, PROVIDER, PROVIDERS, one_of, sentence

TIMES = {"once": 1, "twice": 2}


@given(sentence(rf"{PROVIDER} {one_of(FAULTS, 'fault')}"))
def does_wrong(cast: Cast, travels: Travels, provider: str, fault: str) -> None:
    cast.expects_failures()
    travels.there.fail(PROVIDERS[provider], *FAULTS[fault])


@given(sentence(rf"{PERSON} has linked {PROVIDER} besides"))
def has_linked_besides(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    linked_before(travels, cast[name], PROVIDERS[provider])


@given(sentence(rf"{PROVIDER} is well again"))
def is_well_again(travels: Travels, provider: str) -> None:
    travels.there.mend(PROVIDERS[provider])


@given(sentence(rf"{PROVIDER} signs with a fresh key"))
def signs_with_fresh_key(travels: Travels, provider: str) -> None:
    travels.there.rotate_keys(PROVIDERS[provider])


@given(sentence(rf"{PERSON} has set out for {PROVIDER} to sign in"))
@when(sentence(rf"{PERSON} sets out for {PROVIDER} to sign in"))
def sets_out_to_sign_in(cast: Cast, travels: Travels, name: str, provider: str) -> None:  # noqa: ARG001
    cast[name].attempts(drivers.begin, PROVIDERS[provider])


@when(sentence(rf"{PERSON} is sent back from {PROVIDER} {one_of(RETURNS, 'returned')}"))
def is_sent_back(cast: Cast, travels: Travels, name: str, provider: str, returned: str) -> None:
    given_back = RETURNS[returned](cast[name].memory["given"])
    travels.comes_back(cast[name], given_back, PROVIDERS[provider])


@then(sentence(rf"{PERSON} sees {PROVIDER}'s own page"))
def sees_own_page(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert travels.there.is_own_page(PROVIDERS[provider], str(cast[name].last.view.get("auth_url")))


@then(sentence(rf"{PROVIDER} was given the code once"))
def was_given_code_once(travels: Travels, provider: str) -> None:
    times = travels.there.times_asked(PROVIDERS[provider], "token")
    assert times == 1, f"it was given the code {times} times"


@then(sentence(rf"{PROVIDER} was asked for its keys {one_of(TIMES, 'times')}"))
def was_asked_for_keys(travels: Travels, provider: str, times: str) -> None:
    asked = travels.there.times_asked(PROVIDERS[provider], "keys")
    assert asked == TIMES[times], f"it was asked for its keys {asked} times"


@then(sentence("nobody else was asked"))
def nobody_else_was_asked(travels: Travels) -> None:
    assert not travels.there.times_asked(ELSEWHERE), "another host was asked"


@then(sentence(rf"the log says that {PROVIDER} failed, and how, in the platform's own words"))
def log_tells_of_failure(travels: Travels, logbook: Logbook, provider: str) -> None:
    told = [line for line in logbook.lines if line.get("message") == "a provider failed"]
    assert [line.get("provider") for line in told] == [PROVIDERS[provider]], logbook.text
    assert told[0].get("kind") == "NotBelieved" or not told[0].get("fault"), logbook.text
    assert told[0].get("kind") != "NotBelieved" or told[0].get("fault"), logbook.text
    assert not [each for each in (WORDS, *travels.there.secrets) if each in logbook.text], logbook.text


@then(sentence(rf"{PERSON} is told nothing that {PROVIDER} said"))
def is_told_nothing_of_it(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    told = f"{cast[name].last.wording} {cast[name].last.received}"
    assert PROVIDERS[provider] in {one for one, _ in travels.there.calls}, "it was asked nothing"
    assert not [each for each in (WORDS, *travels.there.secrets) if each in told], told


@then(sentence(rf"{PERSON} is let in, and {HERS} address counts as (?P<standing>confirmed|unconfirmed)"))
def is_let_in_with_address(cast: Cast, name: str, standing: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    expected = {"confirmed": "active", "unconfirmed": "pending"}[standing]
    assert cast[name].looks_again().view.get("status") == expected
