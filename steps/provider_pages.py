"""Pages on the way to providers and back: what they offer, what is done on them, and what they say."""

from collections.abc import Callable, Mapping

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.attacks.requests import SCRIPT
from fixtures.clock import MovableClock
from fixtures.drivers import browser, links
from fixtures.drivers import provider_pages as pages
from fixtures.drivers.browser import Page
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.drivers.provider_pages import PROGRAMS
from fixtures.factories import change
from fixtures.providers import Travels
from steps.outcomes import came_to
from steps.providers import linked_before
from steps.vocabulary import HERS, PERSON, PROVIDER, PROVIDERS, SPAN, one_of, sentence, span_of

TITLES: Mapping[str, str] = {
    **{name: name for name in PROVIDERS},
    "Acme's provider": "your organisation's account",
}
UNBEGUN = {"code": "a-code-that-nobody-gave", "state": "a-state-that-nobody-gave"}
ANYWHERE = "another site"
BUTTON = rf"(?P<do>link|unlink) {PROVIDER}"
Proof = Callable[[Actor, str], Mapping[str, str | None]]
PROOFS: Mapping[str, Proof] = {
    "no proof": lambda _own, _toms: {"proof": None},
    "a proof with a letter changed": lambda own, _toms: {"proof": links.varied(proof_of(own))},
    "the proof of Tom's session": lambda _own, toms: {"proof": toms},
    "its proof, from another site": lambda _own, _toms: {"origin": ANYWHERE},
}
ON_A_PAGE: Mapping[str, Verdict] = {
    "turned away": Verdict.TURNED_AWAY,
    "told that the provider failed,": Verdict.PROVIDER_FAILED,
}
WRITTEN: Mapping[str, str] = {
    "its state": "state",
    "its code": "code",
    "what went wrong": "error",
    "a description of that": "error_description",
    "who sends her": "iss",
    "something unknown": "something",
}


def proof_of(actor: Actor) -> str:
    return browser.cookie_of(actor.caller, browser.PROOF) or ""


def shows(actor: Actor, page: Page) -> Outcome:
    """Let this be the page in front of somebody, and what came of it the outcome of what they tried."""
    actor.memory["page"] = page
    return page.outcome


def page_of(cast: Cast, name: str) -> Page:
    page: Page = cast[name].memory["page"]
    return page


def comes_back(actor: Actor, brought: Mapping[str, str], accept: str = pages.BROWSERS) -> None:
    actor.attempts(lambda caller: shows(actor, pages.come_back(caller, "google", brought, accept)))


@given(sentence(rf"people may sign in through (?:no provider|{PROVIDER}) only"))
def may_sign_in_through(cast: Cast, provider: str | None) -> None:
    configured = cast.scene.application.state.settings.identity_providers
    kept = {name: each for name, each in configured.items() if name == PROVIDERS.get(provider or "")}
    cast.scene.change_settings(identity_providers=kept)


@when("somebody opens the sign-in page")
def opens_sign_in_page(cast: Cast) -> None:
    cast["Maya"].memory["page"] = browser.visit(cast["Maya"].caller, pages.SIGN_IN)


@then(sentence(rf"(?:the|{PERSON}'s) page offers to sign in with (?P<offered>[\w' ]+), and with nothing else"))
def page_offers(cast: Cast, name: str | None, offered: str) -> None:
    assert pages.offered(page_of(cast, name or "Maya")) == {offered} - {"nothing"}


@when(sentence(rf"{PERSON} follows the sign-in page's link for {PROVIDER}, and agrees there"))
def follows_link(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    way = pages.way_to(browser.visit(cast[name].caller, pages.SIGN_IN), TITLES[provider])
    there = pages.sent_to(pages.go(cast[name].caller, way))
    brought = travels.there.agree(PROVIDERS[provider], name, there)
    cast[name].attempts(lambda caller: shows(cast[name], pages.come_back(caller, PROVIDERS[provider], brought)))


@when(sentence(rf"{PERSON} presses the button to {BUTTON}"))
def presses(cast: Cast, travels: Travels, name: str, do: str, provider: str) -> None:
    del travels
    pressed(cast[name], browser.visit(cast[name].caller, pages.ACCOUNT), do, provider)


@when(sentence(rf"{PERSON} presses the button to {BUTTON} {SPAN} later"))
def presses_later(
    cast: Cast, travels: Travels, clock: MovableClock, *, name: str, do: str, provider: str, span: str
) -> None:
    del travels
    shown = browser.visit(cast[name].caller, pages.ACCOUNT)
    clock.advance(span_of(span))
    pressed(cast[name], shown, do, provider)


def pressed(actor: Actor, shown: Page, do: str, provider: str, **how: str | None) -> None:
    actor.memory["act"], actor.memory["target"] = f"provider.{do}ed", f"provider:{PROVIDERS[provider]}"
    actor.attempts(lambda caller: shows(actor, pages.press(caller, shown, f"/{do}", PROVIDERS[provider], **how)))


@when(sentence(rf"{PERSON}'s browser sends the form to {BUTTON} with {one_of(PROOFS, 'wrong')}"))
def sends_form(cast: Cast, travels: Travels, *, name: str, do: str, provider: str, wrong: str) -> None:
    del travels
    device = cast["Tom"].another_device()
    browser.sign_in(device, cast["Tom"].email, cast["Tom"].password)
    how = PROOFS[wrong](cast[name], browser.cookie_of(device, browser.PROOF) or "")
    pressed(cast[name], browser.visit(cast[name].caller, pages.ACCOUNT), do, provider, **how)
    cast[name].memory["target"] = f"session:{browser.session_of(browser.cookie_of(cast[name].caller) or '')}"


@given(sentence(rf"{PERSON} has agreed at {PROVIDER}, by the page that leads there"))
def has_agreed_by_page(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    agrees_by_page(cast[name], travels, provider)


def agrees_by_page(actor: Actor, travels: Travels, provider: str) -> None:
    """Go by the page that leads there: to link, for who is signed in; to sign in, for others."""
    shown = browser.visit(actor.caller, pages.ACCOUNT)
    if shown.path == pages.ACCOUNT:
        led = pages.leads_beyond(pages.press(actor.caller, shown, "/link", PROVIDERS[provider]))
    else:
        led = [pages.sent_to(pages.go(actor.caller, pages.way_to(shown, TITLES[provider])))]
    agreed = [travels.there.agree(PROVIDERS[provider], actor.name, place) for place in led]
    actor.memory["given"] = agreed[0] if agreed else UNBEGUN


@when(sentence(rf"{PERSON} links {PROVIDER} on the page of {HERS} account"))
def links_on_page(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    agrees_by_page(cast[name], travels, provider)
    comes_back(cast[name], cast[name].memory["given"])


@when(sentence(rf"{PERSON} links {PROVIDER} on the page of {HERS} account {SPAN} later"))
def links_on_page_later(
    cast: Cast, travels: Travels, clock: MovableClock, *, name: str, provider: str, span: str
) -> None:
    clock.advance(span_of(span))
    links_on_page(cast, travels, name, provider)


@given(sentence(rf"{PERSON} has signed out of {HERS} browser"))
def has_signed_out(cast: Cast, name: str) -> None:
    browser.sign_out(cast[name].caller, proof_of(cast[name]))


@then(sentence(rf"{PERSON}'s page leads to {PROVIDER} by one link, and nowhere else beyond Atom"))
def leads_by_one_link(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    page = page_of(cast, name)
    led = pages.leads_beyond(page)
    assert page.outcome.verdict is Verdict.DONE, page.outcome.sentence
    assert len(led) == 1, f"it leads to {led}"
    assert travels.there.is_own_page(PROVIDERS[provider], led[0])


@then(sentence(rf"{PERSON}'s page shows (?P<linked>nothing|[\w' ]+?) as linked(?:, and nothing else)?"))
def page_shows_linked(cast: Cast, name: str, linked: str) -> None:
    page = page_of(cast, name)
    wanted = {PROVIDERS[each] for each in linked.split(" and ") if each != "nothing"}
    assert (page.path, pages.buttons(page, "/unlink")) == (pages.ACCOUNT, wanted)
    assert pages.buttons(page, "/link") == set(PROVIDERS.values()) - wanted


@then(sentence(rf"{PROVIDER} was told to forget what it gave"))
def was_told_to_forget(travels: Travels, provider: str) -> None:
    assert travels.there.times_asked(PROVIDERS[provider], "revocation") == 1


@given(sentence(rf"{PERSON} has agreed on the page that {HERS} mail leads to"))
@when(sentence(rf"{PERSON} agrees on the page that {HERS} mail leads to"))
def agrees_on_page(cast: Cast, name: str) -> None:
    token = cast[name].letters("link-provider")[-1]
    cast[name].attempts(lambda caller: shows(cast[name], pages.agree_by_mail(caller, token)))


def began_elsewhere(actor: Actor, travels: Travels) -> Mapping[str, str]:
    begun = travels.sets_out(actor, "google", actor.another_device())
    return travels.there.agree("google", actor.name, begun)


def came_before(actor: Actor, travels: Travels) -> Mapping[str, str]:
    brought = travels.agrees(actor)
    pages.come_back(actor.caller, "google", brought)
    return brought


def suspended_meanwhile(actor: Actor, travels: Travels) -> Mapping[str, str]:
    brought = travels.agrees(actor)
    change(actor.account, status="suspended")
    return brought


def google_fails(actor: Actor, travels: Travels) -> Mapping[str, str]:
    travels.there.fail("google", "token", lambda *_: (500, {}, ""))
    return travels.agrees(actor)


RETURNS: Mapping[str, Callable[[Actor, Travels], Mapping[str, str]]] = {
    "nobody began it": lambda _, __: UNBEGUN,
    "another browser had set out": began_elsewhere,
    "she had come back already": came_before,
    "she had declined there": lambda actor, travels: travels.declines(actor),
    "another provider had sent her": lambda actor, travels: {
        **travels.agrees(actor),
        "iss": "https://id.mallory.example",
    },
    "her account was suspended meanwhile": suspended_meanwhile,
    "it knows him by his address": lambda actor, travels: travels.agrees(actor, next=pages.ACCOUNT),
    "Google fails": google_fails,
}


@when(sentence(rf"{PERSON}'s browser comes back from Google"))
def comes_back_by_page(cast: Cast, travels: Travels, name: str) -> None:
    del travels
    comes_back(cast[name], cast[name].memory["given"])


@when(sentence(rf"{PERSON}'s browser comes back from Google, and {one_of(RETURNS, 'how')}"))
def comes_back_somehow(cast: Cast, travels: Travels, name: str, how: str) -> None:
    comes_back(cast[name], RETURNS[how](cast[name], travels))


@when(
    sentence(
        rf"a program of {PERSON}'s that {one_of(PROGRAMS, 'reads')} comes back from Google, and nobody began it"
    )
)
def program_comes_back(cast: Cast, name: str, reads: str) -> None:
    comes_back(cast[name], UNBEGUN, PROGRAMS[reads])


@when(sentence(rf"{PERSON} follows a link back from Google with a script for {one_of(WRITTEN, 'written')}"))
def follows_written_link(cast: Cast, travels: Travels, name: str, written: str) -> None:
    comes_back(cast[name], {**travels.declines(cast[name]), WRITTEN[written]: SCRIPT})


@when(sentence(rf"{PERSON} follows an old link to sign in with {PROVIDER}"))
def follows_old_link(cast: Cast, travels: Travels, name: str, provider: str) -> None:
    del travels
    cast[name].attempts(lambda caller: shows(cast[name], pages.set_out(caller, PROVIDERS[provider])))


@when(sentence(rf"{PERSON}'s browser asks who is signed in"))
def asks_who(cast: Cast, name: str) -> None:
    cast[name].attempts(lambda caller: shows(cast[name], pages.ask_who(caller)))


@then(sentence(rf"{PERSON} is told that nobody can sign in through this provider here"))
def is_told_not_configured(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.UNAVAILABLE, "provider-not-configured")


@then(sentence(rf"{PERSON}'s page says so, and leads to signing in"))
def page_says_so(cast: Cast, name: str) -> None:
    page = page_of(cast, name)
    assert pages.is_page(cast[name].last), "it is no page"
    assert "Sign in again" in dict(page.links), page.text
    assert browser.visit(cast[name].caller, dict(page.links)["Sign in again"]).path == pages.SIGN_IN


@then(sentence(rf"{PERSON}'s program is answered as programs are"))
def is_answered_as_program(cast: Cast, name: str) -> None:
    assert not pages.is_page(cast[name].last), "it is a page"


@given(sentence(rf"{PROVIDER} calls {PERSON} by a script"))
def calls_by_script(travels: Travels, provider: str, name: str) -> None:
    travels.there.know(PROVIDERS[provider], name, name=SCRIPT)


@then(sentence(rf"{PERSON} is (?P<told>{'|'.join(ON_A_PAGE)}) on a page that repeats nothing of it"))
def page_repeats_nothing(cast: Cast, name: str, told: str) -> None:
    assert pages.is_page(cast[name].last), "it is no page"
    assert cast[name].last.verdict is ON_A_PAGE[told], cast[name].last.verdict
    assert "alert(1)" not in cast[name].last.wording


def account_with_google(actor: Actor, travels: Travels) -> Page:
    linked_before(travels, actor, "google")
    browser.sign_in(actor.caller, actor.email, actor.password)
    return pages.go(actor.caller, pages.ACCOUNT)


def leading_to_google(actor: Actor, travels: Travels) -> Page:
    del travels
    browser.sign_in(actor.caller, actor.email, actor.password)
    return pages.press(actor.caller, pages.go(actor.caller, pages.ACCOUNT), "/link", "google")


SHOWN: Mapping[str, Callable[[Actor, Travels], Page]] = {
    "that offers providers": lambda actor, _: pages.go(actor.caller, pages.SIGN_IN),
    "of an account with Google linked": account_with_google,
    "that leads to Google": leading_to_google,
    "that a mail about a provider leads to": lambda actor, _: pages.go(actor.caller, pages.BY_MAIL.format("x")),
    "that says why she gets no further": lambda actor, _: pages.come_back(actor.caller, "google", UNBEGUN),
}


@when(sentence(rf"{PERSON}'s browser shows the page {one_of(SHOWN, 'shown')}"), target_fixture="page")
def browser_shows(cast: Cast, travels: Travels, name: str, shown: str) -> Page:
    return SHOWN[shown](cast[name], travels)
