"""Browsers: cookies, proofs and pages."""

from collections.abc import Callable, Mapping

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.attacks.passwords import of_length
from fixtures.attacks.requests import SCRIPT
from fixtures.drivers import browser, identity, links
from fixtures.drivers.browser import ORIGINS
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Verdict
from fixtures.factories import change
from steps.vocabulary import HERS, OTHER, PERSON, one_of, sentence

ANOTHER = "a lantern on the pier, 8"
WRONG = "not the one she chose"
PROOFS: Mapping[str, Callable[[str, str, str], str | None]] = {
    "no proof": lambda _own, _toms, _other: None,
    "an empty proof": lambda _own, _toms, _other: "",
    "a proof with a letter changed": lambda own, _toms, _other: links.varied(own),
    "the proof of Tom's session": lambda _own, toms, _other: toms,
    "the proof of her own other session": lambda _own, _toms, other: other,
}
PAGES = {
    "for signing in": "/sign-in",
    "for a lost password": "/forgot-password",
    "that confirms an address": "/confirm-address?token=x",
    "for choosing a password": "/reset-password?token=x",
}


def proof_of(actor: Actor) -> str:
    return browser.cookie_of(actor.caller, browser.PROOF) or ""


def is_signed_out(actor: Actor, device: Caller) -> None:
    outcome = actor.attempts_as(device, browser.see_account)
    assert (outcome.verdict, outcome.reason) == (Verdict.NOT_RECOGNISED, "not-authenticated")


def signed_in_elsewhere(cast: Cast, name: str) -> str:
    """Sign this person in with a browser of their own besides, and return the proof of that session."""
    device = cast[name].another_device()
    browser.sign_in(device, cast[name].email, cast[name].password)
    return browser.cookie_of(device, browser.PROOF) or ""


@given(sentence(rf"{PERSON} has signed in with {HERS} browser"))
@when(sentence(rf"{PERSON} signs in with {HERS} browser"))
def signs_in(cast: Cast, name: str) -> None:
    cast[name].caller.token = None
    cast[name].attempts(browser.sign_in, cast[name].email, cast[name].password)
    cast[name].memory["copy"] = browser.cookie_of(cast[name].caller)


@given(sentence(rf"{PERSON} has signed in with {HERS} browser as well"))
def signs_in_as_well(cast: Cast, name: str) -> None:
    device = cast[name].another_device()
    browser.sign_in(device, cast[name].email, cast[name].password)
    cast[name].memory["copy"] = browser.cookie_of(device)


@when(sentence(rf"{PERSON} signs in with {HERS} browser and another password"))
def signs_in_wrongly(cast: Cast, name: str) -> None:
    cast[name].attempts(browser.sign_in, cast[name].email, WRONG)


@when(sentence(rf"{PERSON} signs in with {HERS} browser, on behalf of {one_of(ORIGINS, 'origin')}"))
def signs_in_on_behalf(cast: Cast, name: str, origin: str) -> None:
    cast[name].attempts(browser.sign_in, cast[name].email, cast[name].password, origin)


@when(sentence(rf"{PERSON}'s browser is signed in as {OTHER}, on behalf of {one_of(ORIGINS, 'origin')}"))
def is_signed_in_as(cast: Cast, name: str, other: str, origin: str) -> None:
    cast[name].attempts(browser.sign_in, cast[other].email, cast[other].password, origin)


@when(sentence(rf"{PERSON}'s browser (?:asks for an|looks at (?:her|his)) account"))
def asks_for_account(cast: Cast, name: str) -> None:
    cast[name].attempts(browser.see_account)


@given(sentence(rf"{PERSON} has planted his own cookie in {OTHER}'s browser"))
def plants(cast: Cast, name: str, other: str) -> None:
    device = cast[name].another_device()
    browser.sign_in(device, cast[name].email, cast[name].password)
    cast[name].memory["planted"] = browser.cookie_of(device)
    browser.plant(cast[other].caller, cast[name].memory["planted"])


@when(sentence(rf"{PERSON}'s browser sends a second cookie of that name along"))
def sends_two(cast: Cast, name: str) -> None:
    cast[name].attempts(browser.send_two_cookies, cast[name].memory["copy"])


@when(sentence(rf"{PERSON}'s browser signs out with its proof(?:, on behalf of {one_of(ORIGINS, 'origin')})?"))
def signs_out(cast: Cast, name: str, origin: str | None) -> None:
    aims_at_session(cast[name])
    cast[name].attempts(browser.sign_out, proof_of(cast[name]), origin or "Atom's own page")


@when(sentence(rf"{PERSON}'s browser signs out with {one_of(PROOFS, 'proof')}"))
def signs_out_with(cast: Cast, name: str, proof: str) -> None:
    aims_at_session(cast[name])
    own, toms, other = proof_of(cast[name]), signed_in_elsewhere(cast, "Tom"), signed_in_elsewhere(cast, name)
    cast[name].attempts(browser.sign_out, PROOFS[proof](own, toms, other))


def aims_at_session(actor: Actor) -> None:
    actor.memory["target"] = f"session:{browser.session_of(browser.cookie_of(actor.caller) or '')}"


@when(sentence(rf"{PERSON} shows {OTHER}'s cookie in place of a token for access"))
def shows_cookie_as_token(cast: Cast, name: str, other: str) -> None:
    cast[name].shows(cast[other].memory["copy"])


@when(sentence(rf"{PERSON}'s browser shows {OTHER}'s token for access in place of a cookie"))
def shows_token_as_cookie(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(browser.show_cookie, cast[other].token)


@when(sentence(rf"{PERSON}'s token is shown by {OTHER}'s browser"))
def shows_both(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts_as(Caller(cast[other].caller.client, cast[name].token), identity.see_own_account)


@when(sentence(rf"a forged token is shown by {PERSON}'s browser"))
def shows_forged_and_cookie(cast: Cast, name: str) -> None:
    device = Caller(cast[name].caller.client, "forged.for.nothing")
    cast[name].attempts_as(device, identity.see_own_account)


@then(sentence(rf"it is {PERSON} who is recognised"))
def who_is_recognised(cast: Cast, name: str) -> None:
    assert cast[name].last.view.get("email") == cast[name].email, cast[name].last


@then(sentence(rf"{PERSON}'s browser shows {HERS} account"))
def shows_account(cast: Cast, name: str) -> None:
    outcome = cast[name].attempts(browser.see_account)
    assert outcome.verdict is Verdict.DONE, outcome.sentence
    assert outcome.view.get("id") == cast[name].account.id


@then(sentence(rf"{PERSON}'s browser holds no cookie"))
def holds_none(cast: Cast, name: str) -> None:
    assert browser.cookie_of(cast[name].caller) is None
    assert browser.cookie_of(cast[name].caller, browser.PROOF) is None


@then(sentence(rf"{PERSON}'s browser is signed out"))
def browser_is_out(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    is_signed_out(cast[name], cast[name].caller)


@then("no script can read the session's cookie")
def is_hidden(cast: Cast) -> None:
    assert browser.conditions(cast["Maya"].first).get("httponly") is True


@then("the cookie travels over protected connections only")
def is_secure(cast: Cast) -> None:
    assert browser.conditions(cast["Maya"].first).get("secure") is True


@then("the cookie goes to this host only, and to all of it")
def is_for_host(cast: Cast) -> None:
    conditions = browser.conditions(cast["Maya"].first)
    assert (conditions.get("domain"), conditions.get("path")) == (None, "/")


@then("another site's page can't have the cookie sent along but by a plain link")
def is_same_site(cast: Cast) -> None:
    assert str(browser.conditions(cast["Maya"].first).get("samesite")).lower() in {"lax", "strict"}


@then("the answer tells nothing of the cookie")
def answer_tells_nothing(cast: Cast) -> None:
    cookie = browser.cookie_of(cast["Maya"].caller)
    assert cookie is not None
    assert cast["Maya"].first.view == {"token_type": "cookie"}


@then(sentence(rf"{PERSON}'s planted cookie does not open {OTHER}'s account"))
def planted_opens_nothing(cast: Cast, name: str, other: str) -> None:
    assert cast[other].last.verdict is Verdict.DONE, cast[other].last.sentence
    shown = cast[name].attempts(browser.show_cookie, cast[name].memory["planted"])
    assert shown.view.get("email") != cast[other].email
    assert browser.cookie_of(cast[other].caller) != cast[name].memory["planted"]


@then("a kept copy of the cookie opens nothing")
def copy_opens_nothing(cast: Cast) -> None:
    outcome = cast["Mallory"].attempts(browser.show_cookie, cast["Maya"].memory["copy"])
    assert outcome.verdict is Verdict.NOT_RECOGNISED, outcome


@given(sentence(rf"{PERSON} has filled in the sign-in page"))
@when(sentence(rf"{PERSON} fills in the sign-in page"))
def fills_in(cast: Cast, name: str) -> None:
    page, _ = browser.sign_in_on_page(cast[name].caller, cast[name].email, cast[name].password)
    cast[name].memory["page"] = page


@when(sentence(rf"{PERSON} fills in the sign-in page with another password"))
def fills_in_wrongly(cast: Cast, name: str) -> None:
    page, outcome = browser.sign_in_on_page(cast[name].caller, cast[name].email, WRONG)
    cast[name].memory["page"] = page
    cast["Mallory"].outcomes.append(outcome)


@when(sentence(rf"another site's page fills in the sign-in page for {PERSON}"))
def fills_in_from_elsewhere(cast: Cast, name: str) -> None:
    page, _ = browser.sign_in_on_page(cast[name].caller, cast[name].email, cast[name].password, "another site")
    cast[name].memory["page"] = page


@given(sentence(rf"{PERSON} has kept a copy of {HERS} cookie"))
def keeps_copy(cast: Cast, name: str) -> None:
    cast[name].memory["copy"] = browser.cookie_of(cast[name].caller)


@when(sentence(rf"{PERSON} presses the button to sign out"))
def presses_sign_out(cast: Cast, name: str) -> None:
    cast[name].memory["page"] = browser.submit(cast[name].caller, cast[name].memory["page"])


@when(sentence(rf"{PERSON} opens the page of an account"))
def opens_account(cast: Cast, name: str) -> None:
    cast[name].memory["page"] = browser.visit(cast[name].caller, "/account")


@when(sentence(rf"{PERSON} asks on the page for another password for {OTHER}"))
def asks_on_page(cast: Cast, name: str, other: str) -> None:
    form = browser.visit(cast[name].caller, "/forgot-password")
    cast[name].memory["page"] = browser.submit(cast[name].caller, form, email=cast[other].email)


@when(sentence(rf"{PERSON} opens the link in {HERS} mail and chooses another password"))
def chooses_on_page(cast: Cast, name: str) -> None:
    choose_on_page(cast[name], ANOTHER)
    cast[name].memory["password"] = ANOTHER


@when(sentence(rf"{PERSON} opens the link in {HERS} mail and chooses a password of 11 characters"))
def chooses_short_on_page(cast: Cast, name: str) -> None:
    choose_on_page(cast[name], of_length(11))


def choose_on_page(actor: Actor, password: str) -> None:
    form = browser.visit(actor.caller, f"/reset-password?token={actor.mail_token()}")
    actor.memory["page"] = browser.submit(actor.caller, form, new_password=password)


@when(sentence(rf"a stranger opens the page {one_of(PAGES, 'page')}"), target_fixture="page")
def stranger_opens(cast: Cast, page: str) -> browser.Page:
    return browser.visit(cast["Mallory"].caller, PAGES[page])


@given(sentence(rf"{PERSON}'s name is a script"))
def is_named_by_script(cast: Cast, name: str) -> None:
    change(cast[name].account, first_name=SCRIPT)


@then(sentence(rf"{PERSON}'s browser shows the page of {HERS} account"))
def shows_account_page(cast: Cast, name: str) -> None:
    page = cast[name].memory["page"]
    assert (page.path, page.outcome.verdict) == ("/account", Verdict.DONE)
    assert cast[name].email in page.text


@then(sentence(rf"{PERSON}'s browser shows the sign-in page"))
def shows_sign_in_page(cast: Cast, name: str) -> None:
    page = cast[name].memory["page"]
    assert (page.path, page.outcome.verdict) == ("/sign-in", Verdict.DONE)


@then("the page says that the address or the password is wrong")
def page_says_wrong(cast: Cast) -> None:
    page = cast["Maya"].memory["page"]
    assert page.outcome.verdict is Verdict.NOT_RECOGNISED
    assert "Incorrect email or password" in page.text


@then("the page says that the account is inactive")
def page_says_inactive(cast: Cast) -> None:
    page = cast["Maya"].memory["page"]
    assert page.outcome.verdict is Verdict.TURNED_AWAY
    assert "Inactive user" in page.text


@then("the page says that another site can't sign anybody in")
def page_says_foreign(cast: Cast) -> None:
    page = cast["Maya"].memory["page"]
    assert page.outcome.verdict is Verdict.TURNED_AWAY
    assert "another site" in page.text


@then("the page says how long a password is")
def page_says_length(cast: Cast) -> None:
    page = cast["Maya"].memory["page"]
    assert page.outcome.verdict is Verdict.ASKED_TO_CORRECT
    assert "A password has 12 to 128 characters." in page.text


@then("the page says exactly what it says for an address without an account")
def page_says_alike(cast: Cast) -> None:
    known = cast["Mallory"].memory["page"]
    form = browser.visit(cast["Mallory"].caller, "/forgot-password")
    unknown = browser.submit(cast["Mallory"].caller, form, email="nobody@people.example")
    assert known.outcome.verdict is Verdict.DONE
    assert known.outcome.same_but_for_receipt == unknown.outcome.same_but_for_receipt


@then("the page may load nothing but Atom's own style sheet")
def page_loads_nothing(page: browser.Page) -> None:
    loading = {name: value for name, value in page.policy.items() if name.endswith("-src")}
    assert loading == {"default-src": "'none'", "style-src": "'self'", "object-src": "'none'"}
    assert page.loads == {"/assets/atom.css"}


@then("the page may send forms to Atom only")
def page_sends_home(page: browser.Page) -> None:
    assert page.policy.get("form-action") == "'self'"


@then("the page may be framed by nobody")
def page_is_unframed(page: browser.Page) -> None:
    assert page.policy.get("frame-ancestors") == "'none'"


@then("the page shows the name, and runs nothing")
def page_shows_name(cast: Cast) -> None:
    page = cast["Mallory"].memory["page"]
    assert SCRIPT in page.text
    assert not {"script", "img"} & {tag for tag, _ in page.tags}
