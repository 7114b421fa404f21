"""Linking a provider's identity to an account: signed in, or by the link that is mailed."""

from collections.abc import Callable, Mapping

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.attacks.passwords import of_length
from fixtures.doubles.identity_provider import SITES
from fixtures.drivers import audit, browser, identity, links, sessions
from fixtures.drivers import providers as drivers
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.factories import identities_of, link_identity
from fixtures.providers import Travels
from steps.vocabulary import HERS, OTHER, PERSON, PROVIDER, PROVIDERS, SPAN, one_of, sentence, span_of

TITLES: Mapping[str, str] = {
    "Google": "Google",
    "GitHub": "GitHub",
    "Microsoft": "Microsoft",
    "Acme's provider": "your organisation's account",
}
LINKS: Mapping[str, Callable[[Actor, str], Outcome]] = {
    "with a letter changed": lambda actor, token: actor.attempts(drivers.accept_link, links.varied(token)),
    "as if it confirmed her address": lambda actor, token: actor.attempts(links.confirm, token),
}
PROOFS: Mapping[str, Callable[[str], str | None]] = {
    "no proof": lambda _: None,
    "a proof with a letter changed": links.varied,
}
ABOUT_PROVIDER = "link-provider"
RESET = "/reset-password?"


def aims(actor: Actor, provider: str) -> None:
    actor.memory.update(act="provider.linked", target=f"provider:{provider}")


@when(sentence(rf"{PERSON} links {PROVIDER}(?: as {OTHER} is known there)?"))
def links_provider(cast: Cast, travels: Travels, name: str, provider: str, other: str | None = None) -> None:
    aims(cast[name], PROVIDERS[provider])
    travels.links(cast[name], PROVIDERS[provider], other)


@given(sentence(rf"{PERSON} has set out to link {PROVIDER}"))
@when(sentence(rf"{PERSON} wants to link {PROVIDER}"))
def wants_to_link(cast: Cast, name: str, provider: str) -> None:
    aims(cast[name], PROVIDERS[provider])
    cast[name].attempts(drivers.begin_to_link, PROVIDERS[provider])


@when(sentence(rf"Maya's agent wants to link {PROVIDER}"))
def agent_wants_to_link(agents: Agents, provider: str) -> None:
    actor = agents.itself("Maya")
    actor.memory.update(act="agent.overstepped", target=f"agent:{agents['Maya'].id}")
    actor.attempts(drivers.begin_to_link, PROVIDERS[provider])


@given(sentence(rf"{PERSON} has agreed at {PROVIDER} to have it linked"))
def has_agreed_to_link(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    begun = cast[name].attempts(drivers.begin_to_link, PROVIDERS[provider])
    cast[name].memory["given"] = travels.there.agree(PROVIDERS[provider], name, drivers.direction(begun))


@when(sentence(rf"{PERSON} agrees there, and comes back in his own browser"))
def agrees_there(cast: Cast, travels: Travels, name: str) -> None:
    given_there = travels.there.agree("google", name, drivers.direction(cast["Maya"].last))
    travels.comes_back(cast[name], given_there)


@given(sentence(rf"{PERSON} signed in {SPAN} ago, and has been here since"))
def signed_in_ago(cast: Cast, name: str, span: str) -> None:
    cast[name].is_signed_in(span_of(span))


@given(sentence(rf"{PERSON} has had {HERS} access refreshed"))
def has_had_refreshed(cast: Cast, name: str) -> None:
    sessions.refresh(cast[name].caller, cast[name].refresh_token)


@when(sentence(rf"{PERSON}'s browser is made to link {PROVIDER}, with {one_of(PROOFS, 'proof')}"))
def is_made_to_link(cast: Cast, name: str, provider: str, proof: str) -> None:
    actor = cast[name]
    actor.memory["target"] = f"session:{browser.session_of(browser.cookie_of(actor.caller) or '')}"
    shown = PROOFS[proof](browser.cookie_of(actor.caller, browser.PROOF) or "")
    actor.attempts(drivers.begin_to_link_by_cookie, PROVIDERS[provider], shown)


@then(sentence(rf"{PERSON} can sign in with {PROVIDER}"))
def can_sign_in(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    account = cast[name].account.id
    outcome = travels.signs_in(cast[name], PROVIDERS[provider])
    assert outcome.verdict is Verdict.DONE, outcome.sentence
    assert cast[name].looks_again().view.get("id") == account, "it is another account"


@then(sentence(rf"a mail tells {PERSON} that {PROVIDER} was linked"))
def is_told_by_mail(cast: Cast, name: str, provider: str) -> None:
    subjects = [letter.subject for letter in cast.scene.mailbox.to(cast[name].email)]
    assert subjects[-1:] == [f"{TITLES[provider]} was linked to your account"], subjects


@then(sentence(rf"Acme's auditor finds that {PERSON} linked {PROVIDER}"))
def auditor_finds_linked(cast: Cast, name: str, provider: str) -> None:
    told = audit.told_at(cast.auditor("Acme"), cast[name].last.receipt)
    assert told == [("provider.linked", "done", cast[name].account.id, f"provider:{PROVIDERS[provider]}")]


@given("Maya and Tom have agreed at Google, as Mallory is known there, to have it linked")
def have_agreed(cast: Cast, travels: Travels) -> None:
    for name in ("Maya", "Tom"):
        cast[name].is_signed_in()
        begun = cast[name].attempts(drivers.begin_to_link, "google")
        cast[name].memory["given"] = travels.there.agree("google", "Mallory", drivers.direction(begun))


@when("Maya and Tom come back from Google at the same instant")
def come_back_together(cast: Cast, travels: Travels) -> None:
    del travels
    cast.attempt_apart({cast[name]: _coming_back(cast[name]) for name in ("Maya", "Tom")})


def _coming_back(person: Actor) -> Callable[..., Outcome]:
    return lambda caller: drivers.come_back(caller, "google", person.memory["given"])


@then("Google's identity of Mallory opens exactly one of their accounts")
def opens_one(cast: Cast) -> None:
    verdicts = sorted(cast[name].last.verdict for name in ("Maya", "Tom"))
    assert verdicts == sorted([Verdict.DONE, Verdict.CONFLICT]), verdicts
    opened = [identities_of(cast[name].account) for name in ("Maya", "Tom")]
    assert sorted(map(len, opened)) == [0, 1], opened


@given(sentence(rf"{PERSON} has followed the link in the mail about {PROVIDER}"))
@when(sentence(rf"{PERSON} follows the link in the mail about {PROVIDER}"))
def follows_link(cast: Cast, name: str, provider: str) -> None:
    del provider
    cast[name].attempts(drivers.accept_link, letters(cast, name)[-1])


@when(sentence(rf"{PERSON} follows the link in the mail about {PROVIDER}, {one_of(LINKS, 'other')}"))
def follows_other_link(cast: Cast, name: str, provider: str, other: str) -> None:
    del provider
    LINKS[other](cast[name], letters(cast, name)[-1])


@when(sentence(rf"{PERSON} follows the first link in the mails about {PROVIDER}"))
def follows_first_link(cast: Cast, name: str, provider: str) -> None:
    del provider
    cast[name].attempts(drivers.accept_link, letters(cast, name)[0])


@when(sentence(rf"{PERSON} follows that link as if it was about {PROVIDER}"))
def follows_confirmation(cast: Cast, name: str, provider: str) -> None:
    del provider
    cast[name].attempts(drivers.accept_link, cast[name].letters("confirm-address")[-1])


def letters(cast: Cast, name: str) -> list[str]:
    """Return the tokens of the links about providers that somebody was mailed, or else one for nothing."""
    mailed = [letter.text for letter in cast.scene.mailbox.to(cast[name].email)]
    return [links.token_in(text) for text in mailed if f"/{ABOUT_PROVIDER}?" in text] or ["nothing"]


@then(sentence(rf"whom {PROVIDER} knows as {OTHER} is let in to {PERSON}'s account"))
def known_is_let_in(cast: Cast, travels: Travels, provider: str, other: str, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    outcome = travels.signs_in(cast[other], PROVIDERS[provider])
    assert outcome.verdict is Verdict.DONE, outcome.sentence
    assert cast[other].looks_again().view.get("id") == cast[name].account.id


@given(sentence(rf"{PERSON} has unlinked {PROVIDER} since"))
def has_unlinked(cast: Cast, name: str, provider: str) -> None:
    cast[name].is_signed_in()
    cast[name].attempts(drivers.unlink, PROVIDERS[provider])


@given(sentence(rf"whom {PROVIDER} knows as {OTHER} has been linked to {PERSON}'s account"))
def has_been_linked(cast: Cast, travels: Travels, provider: str, other: str, name: str) -> None:
    known = travels.there.know(PROVIDERS[provider], other)
    issuer = SITES[PROVIDERS[provider]].issuer.format(known.tenant)
    link_identity(cast[name].account, PROVIDERS[provider], issuer, known.subject)


def _by_signing_up(cast: Cast, _: Travels, name: str, other: str) -> None:
    wanted = cast[name].application_with(email=cast[other].email, password=of_length(30))
    cast[name].attempts(identity.sign_up, wanted)


def _from_microsoft(cast: Cast, travels: Travels, name: str, other: str) -> None:
    travels.there.know("microsoft", name, email=cast[other].email)
    travels.signs_in(cast[name], "microsoft")


MAKING = {"signing up": _by_signing_up, "coming from Microsoft": _from_microsoft}


@given(sentence(rf"{PERSON} has made an account with {OTHER}'s address by {one_of(MAKING, 'making')}"))
def has_made_account(cast: Cast, travels: Travels, name: str, other: str, making: str) -> None:
    MAKING[making](cast, travels, name, other)
    cast[name].memory["prepared"] = cast[name].caller.token


@given(sentence(rf"{PERSON} has been handed that account by the link in the mail about Google"))
def has_been_handed(cast: Cast, travels: Travels, name: str) -> None:
    travels.signs_in(cast[name])
    drivers.accept_link(cast[name].caller, letters(cast, name)[-1])


MEANWHILE = r"comes through Microsoft (?P<times>\d+) times"


@when(sentence(rf"{PERSON} follows the link in the mail about Google while {OTHER} {MEANWHILE}"))
def follows_meanwhile(cast: Cast, travels: Travels, name: str, other: str, times: str) -> None:
    tabs = [cast.newcomer(number) for number in range(int(times))]
    tasks: dict[Actor, Callable[..., Outcome]] = {cast[name]: _accepting(letters(cast, name)[-1])}
    for tab in tabs:
        url = travels.sets_out(tab, "microsoft")
        tasks[tab] = _coming_from("microsoft", travels.there.agree("microsoft", other, url))
    cast.attempt_apart(tasks)


def _accepting(token: str) -> Callable[..., Outcome]:
    return lambda caller: drivers.accept_link(caller, token)


def _coming_from(provider: str, given_there: Mapping[str, str]) -> Callable[..., Outcome]:
    return lambda caller: drivers.come_back(caller, provider, given_there)


@then(sentence(rf"nobody but {PERSON} gets in to {OTHER}'s account"))
def nobody_else_gets_in(cast: Cast, name: str, other: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    tabs = [cast.newcomer(number) for number in range(4)]
    seen = [identity.see_own_account(tab.caller).view.get("email") for tab in tabs]
    assert cast[other].email not in seen, seen


BACK: Mapping[str, Callable[[Cast, Travels], Outcome]] = {
    "with the password he chose": lambda cast, _: cast["Mallory"].attempts(
        identity.sign_in, cast["Gita"].email, of_length(30)
    ),
    "with the access he was given": lambda cast, _: cast["Mallory"].shows(cast["Mallory"].memory["prepared"]),
    "through Microsoft": lambda cast, travels: travels.signs_in(cast["Mallory"], "microsoft"),
}


@when(sentence(rf"{PERSON} tries to come back to that account {one_of(BACK, 'how')}"))
def tries_to_come_back(cast: Cast, travels: Travels, name: str, how: str) -> None:
    del name
    BACK[how](cast, travels)


@given(sentence(rf"{PERSON} has chosen another password for that account by mail"))
def has_chosen_password(cast: Cast, name: str) -> None:
    links.ask_to_reset(cast[name].caller, cast[name].email)
    tokens = [links.token_in(each.text) for each in cast.scene.mailbox.to(cast[name].email) if RESET in each.text]
    links.reset(cast[name].caller, tokens[-1], cast[name].password)


@then(sentence(rf"{PERSON} gets in to the account with {OTHER}'s address"))
def gets_in(cast: Cast, name: str, other: str) -> None:
    assert seen_as(cast, name) == cast[other].email, f"{name} sees {seen_as(cast, name)}"


@then(sentence(rf"{PERSON} doesn't get in to {OTHER}'s account"))
def does_not_get_in(cast: Cast, name: str, other: str) -> None:
    assert seen_as(cast, name) != cast[other].email, f"{name} got in"


def seen_as(cast: Cast, name: str) -> str | None:
    """Return whose account somebody has just got in to, by its address."""
    view = cast[name].last.view
    if "access_token" in view:
        view = cast[name].looks_again().view
    return view.get("email")
