"""What must not get out: whatever is done with providers, and however it would be written."""

import base64
import logging
from collections.abc import Callable, Mapping
from urllib.parse import quote

from pytest_bdd import then, when

from fixtures.actors import Cast
from fixtures.doubles.provider_faults import ANSWERS
from fixtures.drivers import browser
from fixtures.drivers import providers as drivers
from fixtures.kept_tokens import has_linked, runs_out
from fixtures.providers import Travels
from fixtures.secrecy import found_in
from steps.vocabulary import PROVIDER, PROVIDERS, one_of, sentence

Deed = Callable[[Cast, Travels, str], object]


def _with_browser(cast: Cast, travels: Travels, provider: str) -> None:
    cast["Maya"].caller = cast["Maya"].another_device()
    url = drivers.direction(drivers.begin(cast["Maya"].caller, provider, redirect="true", next="/account"))
    travels.comes_back(cast["Maya"], travels.there.agree(provider, "Maya", url), provider)
    browser.visit(cast["Maya"].caller, "/account")


def _refreshes(cast: Cast, _travels: Travels, provider: str) -> None:
    runs_out(cast["Maya"], provider)
    cast["Maya"].attempts(drivers.refresh, provider)


def _tom_links(cast: Cast, travels: Travels, provider: str) -> None:
    cast["Tom"].is_signed_in()
    travels.links(cast["Tom"], provider)


def _signs_in(cast: Cast, travels: Travels, provider: str) -> None:
    travels.signs_in(cast["Maya"], provider)


def _unlinks(cast: Cast, _travels: Travels, provider: str) -> None:
    cast["Maya"].attempts(drivers.unlink, provider)


DEEDS: Mapping[str, Deed] = {
    "Maya signs in": _signs_in,
    "Maya signs in with her browser, by a page": _with_browser,
    "a newcomer signs in": lambda cast, travels, provider: travels.signs_in(cast.newcomer(1), provider),
    "Tom links it": _tom_links,
    "Maya has what has run out refreshed": _refreshes,
    "Maya looks at what is linked": lambda cast, _travels, _provider: cast["Maya"].attempts(drivers.see_linked),
    "Maya unlinks it": _unlinks,
}
FAILING: Mapping[str, tuple[str, Deed]] = {
    "Maya signs in": ("token", _signs_in),
    "Maya refreshes": ("token", _refreshes),
    "Maya unlinks it": ("revocation", _unlinks),
}


def in_base64(token: str) -> str:
    return base64.b64encode(token.encode()).decode()


WRITTEN: Mapping[str, Callable[[str], str]] = {
    "as it is": str,
    "in capital letters": str.upper,
    "backwards": lambda token: token[::-1],
    "in hexadecimal digits": lambda token: token.encode().hex(),
    "as it would stand in a link": lambda token: quote(token).replace("-", "%2D"),
    "in base 64": in_base64,
    "in base 64, behind one letter": lambda token: in_base64(f"m{token}"),
    "in base 64, behind two letters": lambda token: in_base64(f"mm{token}more"),
    "in base 64 as it would stand in a link": lambda token: base64.urlsafe_b64encode(
        f"?>{token}?>".encode()
    ).decode(),
}


@when(sentence(rf"with {PROVIDER}, {one_of(DEEDS, 'deed')}"))
def is_done_with(cast: Cast, travels: Travels, provider: str, deed: str) -> None:
    if "Maya" in deed and PROVIDERS[provider] != "google":
        has_linked(travels, cast["Maya"], PROVIDERS[provider])
    DEEDS[deed](cast, travels, PROVIDERS[provider])


@when(sentence(rf"{one_of(FAILING, 'deed')} with Google, which answers {one_of(ANSWERS, 'how')}"))
def is_done_in_vain(cast: Cast, travels: Travels, deed: str, how: str) -> None:
    purpose, does = FAILING[deed]
    travels.there.fail("google", purpose, ANSWERS[how])
    does(cast, travels, "google")


@when(sentence(f"a token of Google's is logged {one_of(WRITTEN, 'written')}"))
def is_logged(travels: Travels, careless_logger: logging.Logger, written: str) -> None:
    careless_logger.warning(WRITTEN[written](travels.there.latest_access()))


@when("something else than a token of Google's is logged")
def something_else_is_logged(travels: Travels, careless_logger: logging.Logger) -> None:
    careless_logger.warning(travels.there.latest_access()[:-1])


@then("the log tells what was asked outside, and of whom")
def log_tells_of_asking(travels: Travels) -> None:
    assert '"message": "asked outside"' in travels.watch.log.getvalue()


@then("the log tells that the provider failed")
def log_tells_of_failure(travels: Travels) -> None:
    assert '"message": "a provider failed"' in travels.watch.log.getvalue()


@then("nothing that is secret stands in an answer, in the log, or in what is stored")
def nothing_is_spilled(travels: Travels) -> None:
    assert travels.watch.spilled(travels.there.secrets) == []


@then("Google's page alone was told what her attempt goes by")
def only_provider_was_told(travels: Travels) -> None:
    announced, ties = travels.there.announced, drivers.ties_in(travels.watch.outcomes)
    assert announced, "nothing was announced"
    assert ties, "nothing ties an attempt to a browser"
    answers = travels.watch.answers_but_those(drivers.leads_to_provider)
    assert not found_in(answers, announced + ties), "an answer"
    assert not found_in(travels.watch.log.getvalue(), announced + ties), "the log"
    assert not found_in(travels.watch.stored(), announced + ties), "what is stored"


@then("it is found in the log")
def is_found(travels: Travels) -> None:
    assert travels.watch.spilled([travels.there.latest_access()]) == ["the log"]
    travels.watch.log.truncate(0)


@then("it is not found in the log")
def is_not_found(travels: Travels) -> None:
    assert travels.watch.spilled([travels.there.latest_access()]) == []
    travels.watch.log.truncate(0)
