"""Going to a provider: where one is sent, and with what."""

from collections.abc import Mapping

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.attacks.next_places import ELSEWHERE, LONGEST, SITE
from fixtures.doubles.identity_provider import challenge_of
from fixtures.drivers import providers as drivers
from fixtures.drivers.outcome import Verdict
from fixtures.providers import Travels
from steps.outcomes import came_to
from steps.vocabulary import HERS, PERSON, PROVIDER, PROVIDERS, one_of, sentence

SCOPES: Mapping[str, set[str]] = {
    "who she is, her address and her name": {"openid", "email", "profile"},
    "her profile and her addresses": {"read:user", "user:email"},
    "who she is, her address, her name and lasting access": {"openid", "email", "profile", "offline_access"},
}
FORGED = {"Host": SITE, "X-Forwarded-Host": SITE, "X-Forwarded-Proto": "http", "Forwarded": f"host={SITE}"}


@given(sentence(rf"{PROVIDER} isn't set up"))
def is_not_set_up(cast: Cast, provider: str) -> None:
    configured = cast.scene.application.state.settings.identity_providers
    kept = {name: each for name, each in configured.items() if name != PROVIDERS[provider]}
    cast.scene.change_settings(identity_providers=kept)


@when(sentence(rf"{PERSON} sets out for {PROVIDER}(?: (?P<times>\d+) times)?"))
def sets_out(cast: Cast, travels: Travels, name: str, provider: str, times: str | None) -> None:
    del travels  # there to be asked
    for _ in range(int(times or 1)):
        cast[name].attempts(drivers.begin, PROVIDERS[provider])


@given(sentence(rf"{PERSON} has set out for {PROVIDER} besides"))
def has_set_out(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    travels.sets_out(cast[name], PROVIDERS[provider])


@when(sentence(rf"{PERSON} sets out for a provider that nobody knows"))
def sets_out_for_unknown(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.begin, "mallory")


@when(sentence(rf"{PERSON}'s browser sets out for {PROVIDER}"))
def browser_sets_out(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    del travels
    cast[name].attempts(drivers.begin, PROVIDERS[provider], redirect="true")


@when(sentence(rf"{PERSON}'s browser sets out for {PROVIDER} to go to {one_of(ELSEWHERE, 'where')} next"))
def sets_out_elsewhere(cast: Cast, name: str, provider: str, where: str) -> None:
    cast[name].attempts(drivers.begin, PROVIDERS[provider], redirect="true", next=ELSEWHERE[where])


@when(sentence(rf"{PERSON}'s browser signs in with {PROVIDER} to go to {HERS} account"))
def signs_in_to_account(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    travels.signs_in(cast[name], PROVIDERS[provider], next="/account")


@when(sentence(rf"{PERSON}'s browser signs in with {PROVIDER} to go to a place of 500 letters"))
def signs_in_to_longest(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    travels.signs_in(cast[name], PROVIDERS[provider], next=LONGEST)


@when(sentence(rf"{PERSON} sets out for {PROVIDER} and says that he is at his own site"))
def sets_out_with_forged_host(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    del travels
    cast[name].attempts(drivers.begin_claiming, PROVIDERS[provider], FORGED)


@then(sentence(rf"{PERSON} is sent to {PROVIDER}'s own page"))
def is_sent_to_own_page(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert travels.there.is_own_page(PROVIDERS[provider], drivers.direction(cast[name].last))


@then(sentence(rf"{PERSON}'s browser is sent on to {PROVIDER}'s own page"))
def is_sent_on_to_own_page(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    assert cast[name].last.verdict is Verdict.SENT_ON, cast[name].last.sentence
    assert travels.there.is_own_page(PROVIDERS[provider], drivers.direction(cast[name].last))


@then(sentence(rf"{PERSON}'s browser is sent on to that place"))
def is_sent_on_to_place(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.SENT_ON, cast[name].last.sentence
    assert drivers.direction(cast[name].last) == LONGEST


@then(sentence(rf"{PERSON} is asked there for {one_of(SCOPES, 'what')} only"))
def is_asked_for(cast: Cast, name: str, what: str) -> None:
    assert set(drivers.parameters(drivers.direction(cast[name].last)).get("scope", "").split()) == SCOPES[what]


@then(sentence(rf"{PERSON} is told that nobody can sign in through it here"))
def is_told_not_configured(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.UNAVAILABLE, "provider-not-configured")


@then(sentence(rf"no two of {HERS} attempts share anything that was drawn for one"))
def share_nothing(cast: Cast) -> None:
    drawn = [each for outcome in cast["Maya"].outcomes for each in drivers.drawn_for(outcome)]
    assert len(drawn) >= 3 * len(cast["Maya"].outcomes), "something was not drawn at all"
    assert len(set(drawn)) == len(drawn), "two attempts have something in common"
    starts = {each[:8] for each in drawn} | {each[-8:] for each in drawn}
    assert len(starts) == 2 * len(drawn), "two attempts resemble each other"


@then("all that was drawn is long enough not to be guessed")
def is_unguessable(cast: Cast) -> None:
    drawn = [each for outcome in cast["Maya"].outcomes for each in drivers.drawn_for(outcome)]
    assert all(len(each) >= drivers.ENOUGH for each in drawn), min(map(len, drawn))


@then("only what is made of a verifier travels along")
def travels_hashed(cast: Cast) -> None:
    asked = drivers.parameters(drivers.direction(cast["Maya"].last))
    assert asked.get("code_challenge_method") == "S256", asked.keys()
    assert len(asked.get("code_challenge", "")) == drivers.ENOUGH
    assert "code_verifier" not in cast["Maya"].last.wording


@then(
    sentence(
        rf"{PERSON}'s browser can't read the cookie that ties the attempt to it, nor does another site get it"
    )
)
def tie_is_hidden(cast: Cast, name: str) -> None:
    ties = drivers.ties_of(cast[name].last)
    assert len(ties) == 1, "the attempt is tied to no browser"
    conditions = {part.strip().lower() for part in ties[0].split(";")[1:]}
    assert conditions >= drivers.TIE, conditions
    assert not any(each.startswith("domain") for each in conditions)


@then(sentence(rf"{PROVIDER} was shown the verifier that had been announced"))
def was_shown_verifier(travels: Travels, provider: str) -> None:
    announced, shown = travels.there.proofs.get(PROVIDERS[provider], ("", ""))
    assert announced, "nothing was announced"
    assert challenge_of(shown) == announced, "another verifier was shown, or none"


@then("the place he is to be sent back to is Atom's own")
def is_sent_back_home(cast: Cast, travels: Travels) -> None:
    asked = drivers.parameters(drivers.direction(cast["Mallory"].last))
    assert asked.get("redirect_uri") == travels.there.home("google")
