"""Where the platform goes to ask providers, and whom it doesn't ask."""

from contextlib import ExitStack

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.attacks.whereabouts import (
    BESIDES,
    HOST,
    INSIDE,
    INSIDE_NEWER,
    OUTSIDE,
    PLACES,
    SOUND_SPELLINGS,
    SPELLINGS,
)
from fixtures.logbook import Logbook
from fixtures.providers import Travels
from fixtures.reaching_out import MOVED, OIDC, Reach, calls_in, password_kept, providers_with, tries
from steps.vocabulary import PERSON, PROVIDER, PROVIDERS, one_of, sentence

ASKED = {"itself": "discovery", "tokens": "token", "keys": "keys", "facts about people": "userinfo"}
SENDING = {
    "for now": 302,
    "for good": 301,
    "to look": 303,
    "for now, with all that it said": 307,
    "for good, with all that it said": 308,
}
ELSEWHERE = {
    "Mallory's host": "https://id.mallory.example",
    "another place of its own": MOVED,
    "what a cloud tells its machines": "https://169.254.169.254",
    "Google": "https://oauth2.googleapis.com",
}


@given(sentence(rf"the name of Acme's provider leads to {one_of({**INSIDE, **OUTSIDE}, 'where')}"))
@given(sentence(rf"the name of Acme's provider leads to {one_of({**INSIDE, **OUTSIDE}, 'where')} by now"))
def leads_to(cast: Cast, where: str) -> None:
    cast.scene.names.lead(HOST, *{**INSIDE, **OUTSIDE}[where])


@given(sentence(rf"the name of Acme's provider leads, the newer way, to {one_of(INSIDE_NEWER, 'where')}"))
def leads_the_newer_way_to(cast: Cast, where: str) -> None:
    cast.scene.names.lead(HOST, *INSIDE_NEWER[where])


@given(
    sentence(
        rf"Acme's provider says that {one_of(PLACES, 'what')} (?:is|are) to be had at "
        rf"{one_of({**SPELLINGS, **SOUND_SPELLINGS}, 'where')}"
    )
)
def says_where(reach: Reach, what: str, where: str) -> None:
    reach.spell(what, {**SPELLINGS, **SOUND_SPELLINGS}[where])


@given("Acme's provider says that keys are to be had at a host besides its own")
def says_besides(reach: Reach) -> None:
    reach.describe(jwks_uri=f"https://{BESIDES}/keys")


@given("operators let Acme's provider be asked at that host as well")
def lets_ask_besides(cast: Cast) -> None:
    cast.scene.change_settings(identity_providers=providers_with(cast, hosts=[BESIDES]))


@given("Google's description of itself names other places")
def describes_itself_otherwise(reach: Reach) -> None:
    reach.describe_google()


@given(
    sentence(
        rf"Acme's provider sends whoever asks for {one_of(ASKED, 'what')} on to {one_of(ELSEWHERE, 'where')}, "
        rf"{one_of(SENDING, 'how')}"
    )
)
def sends_on(reach: Reach, what: str, where: str, how: str) -> None:
    reach.send_on(ASKED[what], ELSEWHERE[where], SENDING[how])


@given("Acme's provider names another place besides its answers")
def names_place_besides(reach: Reach) -> None:
    reach.name_place_besides()


@given("the machine keeps a password for the host of Acme's provider")
def keeps_password(machine: ExitStack) -> None:
    machine.enter_context(password_kept())


@given("Acme's provider gives a cookie to whoever asks for tokens")
def gives_cookies(reach: Reach) -> None:
    reach.give_cookies()


@given("Acme's provider fails in words that repeat what it was asked")
def fails_repeating(reach: Reach) -> None:
    reach.fail_repeating()


@given(sentence(rf"{PERSON} has tried to sign in with {PROVIDER}"))
@when(sentence(rf"{PERSON} tries to sign in with {PROVIDER}"))
def tries_to_sign_in(cast: Cast, reach: Reach, name: str, provider: str) -> None:
    tries(reach.travels, cast[name], PROVIDERS[provider])


@then(sentence(rf"nobody but {PROVIDER} was looked up or asked"))
def asked_nobody_else(reach: Reach, provider: str) -> None:
    others = reach.whom_else(PROVIDERS[provider])
    assert not others, f"also asked was {others}"


@then("nobody was asked where it had sent Atom")
def asked_nobody_there(reach: Reach) -> None:
    others = reach.whom_else()
    assert not others, f"asked was {others}"


@then("Acme's provider was not asked for tokens")
def was_not_asked_for_tokens(travels: Travels) -> None:
    assert travels.there.times_asked(OIDC, "token") == 0, "it was asked for tokens"


@then("nobody was shown that password")
def was_shown_no_password(reach: Reach) -> None:
    shown = [each for each in reach.shown("Authorization") if not each.startswith("Bearer ")]
    assert not shown, f"shown was {shown}"


@then("Acme's provider was shown no cookie")
def was_shown_no_cookie(reach: Reach) -> None:
    assert not reach.shown("Cookie"), f"shown was {reach.shown('Cookie')}"


@then("the log tells of each call whom Atom asked and what came of it, and no more")
def log_tells_of_calls(logbook: Logbook) -> None:
    came = [("GET", HOST, 200), ("POST", HOST, 200), ("GET", HOST, 200), ("GET", HOST, 200)]
    assert calls_in(logbook.lines) == came, logbook.text


@then("nothing that was said or asked stands in the log")
def log_tells_nothing_else(reach: Reach, logbook: Logbook) -> None:
    found = reach.told_in(logbook.text)
    assert not found, f"in the log stands {found}"
