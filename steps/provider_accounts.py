"""Whose account somebody is let in to whom a provider has named."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.attacks.passwords import of_length
from fixtures.doubles.identity_provider import OTHER_TENANT, TENANT
from fixtures.drivers import audit, identity, workspaces
from fixtures.drivers import providers as drivers
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Verdict
from fixtures.providers import Travels
from steps.outcomes import came_to
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, PROVIDER, PROVIDERS, one_of, sentence

ANOTHER = rf"(?P<another>{'|'.join(PROVIDERS)})"
OTHER_ADDRESS = "somebody-else@people.example"
ELSEWHERE = "mallory@another-company.example"
PEOPLE = ("Maya", "Tom", "Gita")
ODD_ADDRESSES: Mapping[str, Any] = {
    "a number": 7,
    "two addresses": "mallory@people.example, maya@people.example",
    "an address over two lines": "mallory@people.example\nmaya@people.example",
    "no address at all": "mallory at people dot example",
    "longer than any address": f"{'m' * 250}@people.example",
}
NAMES: Mapping[str, Any] = {
    "no name": None,
    "a name of 5000 letters": "M" * 5000,
    "a name over two lines": "Mal\r\nlory",
    "a number for a name": 7,
    "a name that reads backwards": "Mal\u202elory",
}
NO_PASSWORDS: Mapping[str, str] = {"an empty password": "", "another password": of_length(30)}


@given(sentence(rf"{PROVIDER} knows {PERSON} by another address by now"))
def knows_by_another_address(travels: Travels, provider: str, name: str) -> None:
    travels.there.know(PROVIDERS[provider], name, email=OTHER_ADDRESS)


@given(sentence(rf"{PROVIDER} knows {PERSON} by {OTHER}'s address in capital letters"))
def knows_by_capital_address(cast: Cast, travels: Travels, provider: str, name: str, other: str) -> None:
    travels.there.know(PROVIDERS[provider], name, email=cast[other].email.upper())


@given(sentence(rf"{PROVIDER} knows {PERSON} by {HERS} address, which it has not verified"))
def knows_unverified(cast: Cast, travels: Travels, provider: str, name: str) -> None:
    travels.there.know(PROVIDERS[provider], name, email=cast[name].email, verified=False)


@given(sentence(rf"{PROVIDER} knows no address of {PERSON}'s"))
def knows_no_address(travels: Travels, provider: str, name: str) -> None:
    travels.there.know(PROVIDERS[provider], name, email=None)


@given(sentence(rf"what {PROVIDER} calls {PERSON}'s address is {one_of(ODD_ADDRESSES, 'odd')}"))
def knows_odd_address(travels: Travels, provider: str, name: str, odd: str) -> None:
    travels.there.know(PROVIDERS[provider], name, email=ODD_ADDRESSES[odd])


@given(sentence(rf"{PROVIDER} calls {PERSON} by {one_of(NAMES, 'called')}"))
def calls_by(travels: Travels, provider: str, name: str, called: str) -> None:
    travels.there.know(PROVIDERS[provider], name, name=NAMES[called])


@given(sentence(rf"{ANOTHER} knows {PERSON} by the number by which {PROVIDER} knows {OTHER}"))
def knows_by_number(travels: Travels, another: str, name: str, provider: str, other: str) -> None:
    known = travels.there.know(PROVIDERS[provider], other)
    travels.there.know(PROVIDERS[another], name, subject=known.subject)


@given("Atom believes a second directory of Microsoft's")
def believes_second_directory(cast: Cast) -> None:
    configured = dict(cast.scene.application.state.settings.identity_providers)
    both = configured["microsoft"].model_copy(update={"tenants": [TENANT, OTHER_TENANT]})
    cast.scene.change_settings(identity_providers={**configured, "microsoft": both})


@given(sentence(rf"Microsoft knows {PERSON} by {OTHER}'s number, in the second directory"))
def knows_in_second_directory(travels: Travels, name: str, other: str) -> None:
    known = travels.there.know("microsoft", other)
    travels.there.know("microsoft", name, subject=known.subject, tenant=OTHER_TENANT)


@given(sentence(rf"Microsoft has a new name for {PERSON}"))
def has_new_name(travels: Travels, name: str) -> None:
    travels.there.know("microsoft", name, pairwise="another-name-for-another-customer")


@given(sentence(rf"Microsoft's name for {PERSON} is {OTHER}'s number"))
def is_named_by_number(travels: Travels, name: str, other: str) -> None:
    known = travels.there.know("microsoft", other)
    travels.there.know("microsoft", name, pairwise=known.subject)


@given(
    sentence(rf"Google tells {OTHER}'s address of {PERSON} when asked again, and doesn't say that it is verified")
)
def tells_another_address(cast: Cast, travels: Travels, name: str, other: str) -> None:
    number = travels.there.know("google", name).subject
    told = {"sub": number, "email": cast[other].email}
    travels.there.fail("google", "userinfo", lambda *_: told)


UNVERIFIED = "and says when asked again that it has verified one"


@given(sentence(rf"Google signs {OTHER}'s unverified address for {PERSON}, {UNVERIFIED}"))
def signs_another_address(cast: Cast, travels: Travels, name: str, other: str) -> None:
    number = travels.there.know("google", name, email=cast[other].email, verified=False).subject
    told = {"sub": number, "email_verified": True, "hd": "people.example"}
    travels.there.fail("google", "userinfo", lambda *_: told)


@given(sentence(rf"others than Google keep {PERSON}'s address"))
def others_keep(travels: Travels, name: str) -> None:
    travels.there.know("google", name, kept_for=None)


@given(sentence(rf"Google knows {PERSON} by {OTHER}'s address, which others than Google keep"))
def others_keep_others(cast: Cast, travels: Travels, name: str, other: str) -> None:
    travels.there.know("google", name, email=cast[other].email, kept_for=None)


@given(sentence(rf"GitHub knows {PERSON} by {OTHER}'s address besides his own"))
def knows_besides(cast: Cast, travels: Travels, name: str, other: str) -> None:
    travels.there.know("github", name, other_email=cast[other].email)


@given(sentence(rf"Acme's provider knows {PERSON} by an address at another company"))
def knows_elsewhere(cast: Cast, travels: Travels, name: str) -> None:
    cast[name].memory["email"] = ELSEWHERE
    travels.there.know("oidc", name, email=ELSEWHERE)


@then("the address at another company waits to be confirmed")
def elsewhere_waits(cast: Cast) -> None:
    view = cast["Mallory"].looks_again().view
    assert (view.get("email"), view.get("status")) == (ELSEWHERE, "pending"), view


@given("Google calls itself by its shorter name")
def calls_itself_shorter(travels: Travels) -> None:
    travels.there.fail(
        "google",
        "token",
        lambda there, grant, given_there: {
            **given_there,
            "id_token": there.id_token(grant, iss="accounts.google.com"),
        },
    )


@given("signing up tells nobody who has an account")
def tells_nobody(cast: Cast) -> None:
    cast.scene.change_settings(signup_issues_tokens=False)


@given(sentence(rf"{PERSON} has agreed at Google twice, in two browsers"))
def has_agreed_twice(cast: Cast, travels: Travels, name: str) -> None:
    other = cast[name].another_device()
    begun = travels.sets_out(cast[name], "google", other)
    cast[name].memory["browsers"] = [
        (cast[name].caller, travels.agrees(cast[name])),
        (other, travels.there.agree("google", name, begun)),
    ]


@when(sentence(rf"{PERSON} comes back in both at the same instant"))
def comes_back_in_both(cast: Cast, name: str) -> None:
    def back(tab: tuple[Caller, dict[str, str]]) -> Any:
        return drivers.come_back(tab[0], "google", tab[1])

    with ThreadPoolExecutor(2) as pool:
        cast[name].outcomes.extend(pool.map(back, cast[name].memory["browsers"]))


@then("both are let in to one account")
def both_are_let_in(cast: Cast) -> None:
    outcomes = cast["Mallory"].outcomes[-2:]
    assert [each.verdict for each in outcomes] == [Verdict.DONE] * 2, [each.sentence for each in outcomes]
    accounts = [
        identity.see_own_account(Caller(cast["Mallory"].caller.client, each.view["access_token"])).view.get("id")
        for each in outcomes
    ]
    assert len(set(accounts)) == 1, "there are two accounts"


@when(sentence(rf"somebody signs in as {PERSON} with {one_of(NO_PASSWORDS, 'password')}"))
def signs_in_without_password(cast: Cast, name: str, password: str) -> None:
    cast["Tom"].attempts(identity.sign_in, cast[name].email, NO_PASSWORDS[password])


@then("somebody is not recognised, whoever it is")
def is_not_recognised(cast: Cast) -> None:
    assert cast["Tom"].last.verdict is Verdict.NOT_RECOGNISED, cast["Tom"].last.sentence


@then(sentence(rf"{PERSON} is let in, to an account of {HERS} own"))
def is_let_in_to_own(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    own = cast[name].looks_again().view.get("id")
    assert own not in {None, *(cast[each].account.id for each in PEOPLE)}, "it is somebody else's"
    cast[name].memory["own"] = own


@then(sentence(rf"{PERSON} is let in to the same account as before"))
def is_let_in_again(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].looks_again().view.get("id") == cast[name].account.id


STANDINGS = {"counts as confirmed": "active", "waits to be confirmed": "pending"}


@then(sentence(rf"{PERSON}'s address {one_of(STANDINGS, 'stands')}"))
def address_stands(cast: Cast, name: str, stands: str) -> None:
    seen = cast[name].looks_again().view.get("status")
    assert seen == STANDINGS[stands], seen


@then(sentence(rf"{PERSON}'s account has a name that can be shown"))
def has_name(cast: Cast, name: str) -> None:
    view = cast[name].looks_again().view
    shown = f"{view.get('first_name')}{view.get('last_name')}"
    assert shown.isprintable(), repr(shown)
    assert len(shown) <= 200, len(shown)  # noqa: PLR2004


@then(sentence(rf"{COMPANY}'s auditor finds that somebody came with {PERSON}'s address"))
def auditor_finds_arrival(cast: Cast, company: str, name: str) -> None:
    entries = audit.entries_at(cast.auditor(company), cast["Mallory"].last.receipt)
    told = [(*audit.told_by(each), each["reason"]) for each in entries]
    assert told == [("session.begun", "refused", None, f"user:{cast[name].account.id}", "link-required")]


@then(sentence(rf"{COMPANY}'s auditor finds {PERSON}'s failed attempt to sign in through a provider"))
def auditor_finds_attempt(cast: Cast, company: str, name: str) -> None:
    entries = audit.entries_at(cast.auditor(company), cast[name].last.receipt)
    account = cast[name].account.id
    told = [(*audit.told_by(each), each["reason"]) for each in entries]
    assert told == [("session.begun", "refused", account, f"user:{account}", "inactive-user")]


@then(sentence(rf"{PERSON} is turned away because his account is inactive"))
def is_turned_away(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.TURNED_AWAY, "inactive-user")


@then(sentence(rf"{PERSON} is nobody at {COMPANY}"))
def is_nobody_at(cast: Cast, name: str, company: str) -> None:
    shown = cast[name].attempts(workspaces.see_workspaces)
    assert shown.verdict is Verdict.DONE, shown.sentence
    assert company not in {each["name"] for each in shown.view["workspaces"]}
