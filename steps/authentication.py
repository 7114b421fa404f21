"""Signing up, in and out; access and its end; tokens."""

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.attacks.passwords import of_length
from fixtures.attacks.requests import WISHES
from fixtures.attacks.spellings import ADDRESSES, DECOMPOSED, PASSWORDS, UNUSUAL_PASSWORDS
from fixtures.drivers import audit, identity, malformed, stolen_backup
from fixtures.drivers.outcome import Verdict
from fixtures.workload import Workload
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, one_of, sentence

NOBODYS_ADDRESS = "nobody@people.example"


@given(sentence(rf"{PERSON} has signed up"))
@when(sentence(rf"{PERSON} signs up"))
def signs_up(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_up, cast[name].application)


@when(sentence(rf"{PERSON} signs up with Maya's address {one_of(ADDRESSES, 'spelt')}"))
def signs_up_as(cast: Cast, name: str, spelt: str) -> None:
    cast[name].attempts(
        identity.sign_up, cast["Maya"].application_with(email=ADDRESSES[spelt](cast["Maya"].email))
    )


@when(sentence(rf"{PERSON} and {OTHER} sign up with the same new address at the same instant"))
def sign_up_together(cast: Cast, name: str, other: str) -> None:
    wanted = cast[name].application_with(email="somebody.new@people.example")
    cast.attempt_together([cast[name], cast[other]], identity.sign_up, wanted)


@when(sentence(rf"{PERSON} signs up with a password of (?P<length>\d+) characters"), converters={"length": int})
def signs_up_with_length(cast: Cast, name: str, length: int) -> None:
    cast[name].attempts(identity.sign_up, cast[name].application_with(password=of_length(length)))


@when(sentence(rf"{PERSON} signs up with a password of {one_of(UNUSUAL_PASSWORDS, 'kind')}"))
def signs_up_with_kind(cast: Cast, name: str, kind: str) -> None:
    cast[name].memory["password"] = UNUSUAL_PASSWORDS[kind]
    cast[name].attempts(identity.sign_up, cast[name].application)


@when(sentence(rf"{PERSON} and {OTHER} sign up with the same password"))
def sign_up_alike(cast: Cast, name: str, other: str) -> None:
    for person in (cast[name], cast[other]):
        person.attempts(identity.sign_up, person.application)


@when(sentence(rf"{PERSON} signs up and asks for {one_of(WISHES, 'more')}"))
def signs_up_for_more(cast: Cast, name: str, more: str) -> None:
    wish = WISHES[more](cast["Maya"].workspace_id)
    cast[name].attempts(identity.sign_up, cast[name].application, **wish)


@when(sentence(rf"{PERSON} signs up and looks at {HERS} account at once"))
def signs_up_and_looks(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_up, cast[name].application)
    cast[name].attempts_as(cast[name].another_device(cast[name].token), identity.see_own_account)


@given(sentence(rf"{PERSON} has signed in"))
@when(sentence(rf"{PERSON} signs in"))
def signs_in(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_in, cast[name].email, cast[name].password)


@when(sentence(rf"{PERSON} signs in (?P<times>\d+) times"), converters={"times": int})
@given(sentence(rf"{PERSON} has signed in (?P<times>\d+) times"), converters={"times": int})
def has_signed_in(cast: Cast, name: str, times: int) -> None:
    for _ in range(times):
        signs_in(cast, name)
        cast[name].remembers(cast[name].token)


@when(sentence(rf"{PERSON} signs in with {HERS} address {one_of(ADDRESSES, 'spelt')}"))
def signs_in_spelt(cast: Cast, name: str, spelt: str) -> None:
    cast[name].attempts(identity.sign_in, ADDRESSES[spelt](cast[name].email), cast[name].password)


@when(sentence(rf"{PERSON} signs in with {HERS} password, which stands in the link as well"))
def signs_in_by_link(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.sign_in_by_link, cast[name].email, cast[name].password)


@when(sentence(rf"{PERSON} signs in as {OTHER} with {one_of(PASSWORDS, 'password')}"))
def signs_in_as(cast: Cast, name: str, other: str, password: str, workload: Workload) -> None:
    cast[name].attempts(identity.sign_in, cast[other].email, PASSWORDS[password](cast[other].password))
    cast[name].remembers(workload.taken())


@when(sentence(rf"{PERSON} signs in as {OTHER} with all of it but the last character"))
def signs_in_with_most(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(identity.sign_in, cast[other].email, cast[other].password[:-1])


@when(sentence(rf"{PERSON} signs in as somebody without an account"))
def signs_in_as_nobody(cast: Cast, name: str, workload: Workload) -> None:
    workload.taken()
    cast[name].attempts(identity.sign_in, NOBODYS_ADDRESS, PASSWORDS["another password"](""))
    cast[name].remembers(workload.taken())


@when(sentence(rf"{PERSON} signs out and asks to end all sessions"))
def signs_out_of_all(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.sign_out_of_all)


@when(sentence(rf"{PERSON} signs in with the accents composed otherwise"))
def signs_in_composed_otherwise(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_in, cast[name].email, DECOMPOSED)


@given(sentence(rf"{PERSON} has signed out"))
@when(sentence(rf"{PERSON} signs out"))
def signs_out(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_out)


@when(sentence(rf"{PERSON} follows a link to sign out"))
def follows_link(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.follow_a_link_to_sign_out)


@given(sentence(rf"{PERSON} has looked at {HERS} account"))
@when(sentence(rf"{PERSON} looks at {HERS} account"))
def looks(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.see_own_account)


@then(sentence(rf"{PERSON} is let in"))
def is_let_in(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].looks_again().verdict is Verdict.DONE, "the access that was given opens nothing"
    assert cast[name].last.view["email"] == cast[name].email


@then(sentence(rf"{PERSON} can sign in with that password"))
def can_sign_in(cast: Cast, name: str) -> None:
    outcome = cast[name].attempts(identity.sign_in, cast[name].email, cast[name].password)
    assert outcome.verdict is Verdict.DONE, outcome.sentence


@then(sentence(rf"{PERSON} is let in to {OTHER}'s account"))
def is_let_in_to(cast: Cast, name: str, other: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].looks_again().view.get("email") == cast[other].email


@then(sentence(rf"a mail tells {PERSON} of {HERS} new account"))
def is_told_by_mail(cast: Cast, name: str) -> None:
    assert [letter.subject for letter in cast.scene.mailbox.to(cast[name].email)] == ["Your account at Atom"]


@then("nobody is sent a mail")
def nobody_is_sent_mail(cast: Cast) -> None:
    assert cast.scene.mailbox.is_empty


@then("exactly one of them is let in")
def one_is_let_in(cast: Cast) -> None:
    assert cast.verdicts().count(Verdict.DONE) == 1, cast.verdicts()


@then("the other is told that the address is taken")
def other_is_told(cast: Cast) -> None:
    assert cast.verdicts().count(Verdict.CONFLICT) == 1, cast.verdicts()


@then("a stolen backup holds the password nowhere")
def backup_holds_no_password(cast: Cast) -> None:
    assert not stolen_backup.steal(cast.scene).holds(cast["Maya"].password)


@then("a stolen backup shows two different Argon2id hashes")
def backup_shows_hashes(cast: Cast) -> None:
    assert len(set(stolen_backup.steal(cast.scene).password_hashes)) == 2  # noqa: PLR2004


@then("no password or hash stands in the answer")
def answer_shows_no_password(cast: Cast) -> None:
    assert not identity.shows_password(cast["Maya"].first, cast["Maya"].password)


@then(sentence(rf"{PERSON} owns a new workspace and sees nothing of Acme's"))
def owns_workspace(cast: Cast, name: str) -> None:
    actors = {entry["actor_id"] for entry in audit.all_entries(cast[name].caller)}
    assert actors == {cast[name].looks_again().view["id"]}


@then(sentence(rf"{PERSON} finds in {HERS} audit log that (?:she|he) signed up"))
def finds_sign_up(cast: Cast, name: str) -> None:
    entries = audit.entries_at(cast[name].caller, cast[name].last.receipt)
    person = cast[name].last.view.get("id")
    assert [audit.told_by(entry) for entry in entries] == [("account.signed_up", "done", person, f"user:{person}")]


@then(sentence(rf"{PERSON} is told exactly what he would be told of an address without an account"))
def is_told_the_same(cast: Cast, name: str, workload: Workload) -> None:
    known = cast[name].last
    signs_in_as_nobody(cast, name, workload)
    assert known.verdict is Verdict.NOT_RECOGNISED, known.sentence
    assert known.same_but_for_receipt == cast[name].last.same_but_for_receipt


@then("the platform does exactly the work it would do for one")
def does_same_work(cast: Cast) -> None:
    known, unknown = cast["Mallory"].remembered
    assert known == unknown, f"statements and hashes: {known} for a known address, {unknown} for an unknown one"


@then(sentence(rf"{PERSON} (?:still )?sees {HERS} account"))
def sees_account(cast: Cast, name: str) -> None:
    outcome = cast[name].looks_again()
    assert outcome.verdict is Verdict.DONE, outcome.sentence
    assert outcome.view["email"] == cast[name].email


@then(sentence(rf"{PERSON}'s second device still sees {HERS} account"))
def second_device_sees(cast: Cast, name: str) -> None:
    outcome = cast[name].attempts_as(cast[name].second_device, identity.see_own_account)
    assert outcome.verdict is Verdict.DONE, outcome.sentence


@then(sentence(rf"{PERSON} is signed out"))
@then(sentence(rf"{PERSON}'s token is still not recognised"))
def token_opens_nothing(cast: Cast, name: str) -> None:
    outcome = cast[name].looks_again()
    assert (outcome.verdict, outcome.reason) == (Verdict.NOT_RECOGNISED, "not-authenticated")


@then(sentence(rf"{COMPANY}'s auditor finds that {PERSON} (?P<did>began|ended) a session"))
def auditor_finds_session(cast: Cast, company: str, name: str, did: str) -> None:
    entries = audit.entries_at(cast.auditor(company), cast[name].first.receipt)
    assert [(entry["act"], entry["outcome"], entry["actor_id"]) for entry in entries] == [
        (f"session.{'begun' if did == 'began' else 'ended'}", "done", cast[name].account.id)
    ]


@then(sentence(rf"{COMPANY}'s auditor finds that {PERSON} was turned away because {HERS} account is inactive"))
def auditor_finds_turned_away(cast: Cast, company: str, name: str) -> None:
    entries = audit.entries_at(cast.auditor(company), cast[name].last.receipt)
    assert [(entry["act"], entry["outcome"], entry["reason"]) for entry in entries] == [
        ("session.begun", "refused", "inactive-user")
    ]


@then(sentence(rf"{COMPANY}'s auditor finds a failed attempt on {PERSON}'s account"))
def auditor_finds_attempt(cast: Cast, company: str, name: str) -> None:
    entries = audit.entries_at(cast.auditor(company), cast["Mallory"].last.receipt)
    assert [audit.told_by(entry) for entry in entries] == [
        ("session.begun", "refused", None, f"user:{cast[name].account.id}")
    ]
    assert [entry["reason"] for entry in entries] == ["wrong-credentials"]
