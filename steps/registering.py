"""Registering with a name, signing in by form, seeing others; names, passwords and tokens by the catalogue."""

from dataclasses import replace

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.administration import Administration
from fixtures.attacks.names import NAUGHTY, Expected
from fixtures.attacks.passwords import COMMON, LONG_NAMES, OWN, of_length
from fixtures.attacks.spellings import alike
from fixtures.attacks.tokens import COPIES
from fixtures.attacks.vectors import CLASSES
from fixtures.drivers import audit, identity, registration, stolen_backup
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.drivers.registration import ODD_IDS
from fixtures.factories import change_hash
from fixtures.hashes import FORMER, Hashes
from fixtures.verifier import Judgement, Verifier
from fixtures.workload import Workload
from steps.outcomes import came_to
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, one_of, sentence

WRONG = "not the one she chose"
UNNAMED = "nobody.at.all"
UNKNOWN = "nobody.yet@people.example"


@given(sentence(rf'{PERSON} has registered as "(?P<username>[^"]+)"'))
@when(sentence(rf'{PERSON} registers as "(?P<username>[^"]+)"'))
def registers(cast: Cast, name: str, username: str) -> None:
    cast[name].memory["username"] = username
    cast[name].attempts(registration.register, username, cast[name].application)


@when(sentence(rf'{PERSON} registers as "(?P<username>[^"]+)" in letters that look like these'))
def registers_in_lookalikes(cast: Cast, name: str, username: str) -> None:
    cast[name].attempts(registration.register, alike(username), cast[name].application)


@when(sentence(rf'{PERSON} registers as "(?P<username>[^"]+)" with a password of 11 characters'))
def registers_short(cast: Cast, name: str, username: str) -> None:
    cast[name].attempts(registration.register, username, cast[name].application_with(password=of_length(11)))


@when(sentence(rf'{PERSON} registers as "(?P<username>[^"]+)" with a common password'))
def registers_commonly(cast: Cast, name: str, username: str) -> None:
    account = cast[name].application_with(password=COMMON["a row of keys"])
    cast[name].attempts(registration.register, username, account)


@when(sentence(rf'{PERSON} registers as "(?P<username>[^"]+)" and asks for an administrator\'s role'))
def registers_for_more(cast: Cast, name: str, username: str) -> None:
    cast[name].attempts(registration.register, username, cast[name].application, role="admin")


@when(sentence(rf'{PERSON} registers as "(?P<username>[^"]+)" with that name as {HERS} password'))
def registers_alike(cast: Cast, name: str, username: str) -> None:
    cast[name].attempts(registration.register, username, cast[name].application_with(password=username))


@when(sentence(rf"{PERSON} registers with {OTHER}'s address"))
def registers_with_anothers(cast: Cast, name: str, other: str) -> None:
    actor = cast[name]
    actor.memory["ask"] = lambda email: actor.attempts(
        registration.register, "any.name", actor.application_with(email=email)
    )
    actor.memory["ask"](cast[other].email)


@when(sentence(rf'{PERSON} and {OTHER} register as "(?P<username>[^"]+)" at the same instant'))
def register_together(cast: Cast, name: str, other: str, username: str) -> None:
    cast.attempt_apart(
        {
            cast[name]: lambda caller: registration.register(caller, username, cast[name].application),
            cast[other]: lambda caller: registration.register(caller, username, cast[other].application),
        }
    )


NAMED = {
    "her name": lambda actor: actor.memory["username"],
    "her name in capital letters": lambda actor: actor.memory["username"].upper(),
    "her address": lambda actor: actor.email,
}


@when(sentence(rf"{PERSON} signs in by form as {one_of(NAMED, 'named')}"))
def signs_in_by_form(cast: Cast, name: str, named: str) -> None:
    cast[name].attempts(registration.sign_in_by_form, NAMED[named](cast[name]), cast[name].password)


@when(sentence(rf"{PERSON} signs in by form with another password"))
def signs_in_by_form_wrongly(cast: Cast, name: str) -> None:
    cast[name].attempts(registration.sign_in_by_form, cast[name].memory["username"], WRONG)


@when(sentence(rf"{PERSON} signs in by form, asking for another kind of grant"))
def asks_for_another_grant(cast: Cast, name: str) -> None:
    cast[name].attempts(
        registration.sign_in_by_form, cast[name].email, cast[name].password, grant_type="authorization_code"
    )


@when(sentence(rf"{PERSON} looks at (?P<other>Tom|Gita)"))
def looks_at(cast: Cast, name: str, other: str) -> None:
    cast[name].memory["seen"] = cast[other].account
    cast[name].attempts(registration.see_somebody, cast[other].account.id)


@when(sentence(rf"{PERSON} looks at somebody whose id is {one_of(ODD_IDS, 'odd')}"))
def looks_at_nobody(cast: Cast, name: str, odd: str) -> None:
    cast[name].attempts(registration.see_somebody, ODD_IDS[odd])


@given("the operator has Atom sign people up quietly")
def quietly(administration: Administration) -> None:
    administration.signs_people_up_quietly()


@given(sentence(rf"{PERSON} has signed up with {OTHER}'s address"))
@when(sentence(rf"{PERSON} signs up with {OTHER}'s address"))
def signs_up_with_anothers(cast: Cast, name: str, other: str, workload: Workload) -> None:
    actor = cast[name]
    wanted = actor.application_with(password=of_length(30))
    actor.memory["named"] = cast[other].email
    actor.memory["ask"] = lambda email: actor.attempts(identity.sign_up, replace(wanted, email=email))
    workload.taken()
    actor.memory["ask"](cast[other].email)
    actor.remembers(workload.hashed)


@given(sentence(rf"{PERSON} has signed up with an address without one"))
def signs_up_unknown(cast: Cast, name: str) -> None:
    wanted = cast[name].application_with(email=UNKNOWN, password=of_length(30))
    cast[name].memory["named"] = UNKNOWN
    cast[name].attempts(identity.sign_up, wanted)


@when(sentence(rf"{PERSON} signs in with that address"))
def signs_in_unconfirmed(cast: Cast, name: str, workload: Workload) -> None:
    workload.taken()
    cast[name].attempts(identity.sign_in, cast[name].memory["named"], of_length(30))
    cast[name].memory["work"] = workload.taken()


@then("the platform does exactly the work it does for a wrong password")
def does_same_work_quietly(cast: Cast, workload: Workload) -> None:
    workload.taken()
    cast["Mallory"].attempts(identity.sign_in, cast["Mallory"].memory["named"], WRONG)
    assert cast["Mallory"].memory["work"] == workload.taken()


@when(sentence(rf"{PERSON} registers with an address without one"))
def registers_unknown(cast: Cast, name: str) -> None:
    cast[name].attempts(registration.register, "any.name", cast[name].application_with(email=UNKNOWN))


@when(sentence(rf"{PERSON} signs up with a password that is {one_of(COMMON, 'common')}"))
def signs_up_commonly(cast: Cast, name: str, common: str) -> None:
    cast[name].memory["password"] = COMMON[common]
    cast[name].attempts(identity.sign_up, cast[name].application)


@when(sentence(rf"{PERSON} signs up with a password that is {one_of(OWN, 'own')}"))
def signs_up_with_own(cast: Cast, name: str, own: str) -> None:
    cast[name].memory["email"] = LONG_NAMES["email"]
    account = cast[name].application_with(**LONG_NAMES)
    cast[name].attempts(identity.sign_up, replace(account, password=OWN[own](account)))


@when(
    sentence(f"people sign up with every name of the catalogue {one_of(NAUGHTY, 'kind')}"), target_fixture="tried"
)
def sign_up_with_names(cast: Cast, kind: str) -> list[tuple[Expected, Outcome]]:
    tried = []
    for number, (text, expected) in enumerate(NAUGHTY[kind]):
        person = cast.newcomer(number)
        account = identity.Account(person.email, cast["Maya"].password, first_name=text)
        tried.append((expected, person.attempts(identity.sign_up, account)))
    return tried


@given(sentence(rf"{PERSON}'s account has no password"))
def has_no_password(cast: Cast, name: str) -> None:
    change_hash(cast[name].account, None)


@given(sentence(rf"{PERSON}'s password is kept {one_of(FORMER, 'formerly')}"))
def is_kept_formerly(cast: Cast, name: str, formerly: str, hashes: Hashes) -> None:
    change_hash(cast[name].account, hashes.made(formerly, cast[name].password))


@when(sentence(rf"{PERSON} signs in as {OTHER} with a password of 100 characters"))
def signs_in_with_long(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(identity.sign_in, cast[other].email, of_length(100))


@when(sentence(rf"{PERSON} presents a copy of {OTHER}'s token {one_of(COPIES, 'copied')}"))
def presents_copy(cast: Cast, name: str, other: str, copied: str) -> None:
    cast[name].shows(COPIES[copied](cast[other].token))


@when(
    sentence(f"the verifier is shown every token of the catalogue that is {one_of(CLASSES, 'kind')}"),
    target_fixture="taken",
)
def verifier_is_shown(kind: str, verifier: Verifier) -> dict[str, Judgement]:
    return {vector.comment: verifier.judges(vector.token) for vector in CLASSES[kind]}


@then("it takes every one of them")
def takes_all(taken: dict[str, Judgement]) -> None:
    assert taken
    assert {comment: was for comment, was in taken.items() if was is not Judgement.TAKEN} == {}


@then("it takes none of them")
def takes_none(taken: dict[str, Judgement]) -> None:
    assert taken
    assert {comment: was for comment, was in taken.items() if was is not Judgement.REFUSED} == {}


@then("each is either kept to the letter or asked to correct their name, as the catalogue says")
def each_as_expected(tried: list[tuple[Expected, Outcome]]) -> None:
    assert tried
    for expected, outcome in tried:
        if expected.kept is None:
            assert (outcome.verdict, outcome.fields) == (Verdict.ASKED_TO_CORRECT, ("first_name",)), expected
        else:
            assert (outcome.verdict, outcome.view.get("first_name")) == (Verdict.DONE, expected.kept), expected


@then(sentence(rf"a stolen backup shows {HERS} password as it is kept today"))
def kept_as_today(cast: Cast, hashes: Hashes) -> None:
    shown = stolen_backup.steal(cast.scene).password_hashes
    assert len(shown) == 1
    assert hashes.is_of_today(shown[0])


@then(sentence(rf"{PERSON} is registered"))
def is_registered(cast: Cast, name: str) -> None:
    outcome = cast[name].last
    assert outcome.verdict is Verdict.DONE, outcome.sentence
    assert set(outcome.view) == {"id", "username", "email"}
    assert (outcome.view["username"], outcome.view["email"]) == (cast[name].memory["username"], cast[name].email)


@then("exactly one of them is registered")
def one_registered(cast: Cast) -> None:
    assert cast.verdicts().count(Verdict.DONE) == 1, cast.verdicts()


@then("the other is turned away because the name is taken")
def other_not_registered(cast: Cast) -> None:
    assert [each.reason for each in cast.latest() if each.verdict is not Verdict.DONE] == ["name-taken"]


@then(sentence(rf"{PERSON} is told that the name or the password is wrong"))
def is_told_wrong(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.NOT_RECOGNISED, "not-authenticated")
    assert cast[name].last.sentence == "Incorrect username or password"


@then(sentence(rf"{PERSON} is told exactly what (?:she|he) is told for a name without an account"))
def is_told_as_unnamed(cast: Cast, name: str) -> None:
    known = cast[name].last
    assert known.verdict is Verdict.NOT_RECOGNISED, known.sentence
    unknown = cast[name].attempts(registration.sign_in_by_form, UNNAMED, WRONG)
    assert known.same_but_for_receipt == unknown.same_but_for_receipt


@then(sentence(rf"{PERSON} sees their id and their name for signing in, and nothing else"))
def sees_no_more(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    seen = cast[name].memory["seen"]
    assert cast[name].last.view == {"id": seen.id, "username": seen.username}


@then(sentence(rf"{PERSON} is told that there is no such person"))
def is_told_no_such_person(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.NO_SUCH_THING, "no-such-user")
    assert cast[name].last.sentence == "User not found"


@then(sentence(rf"a mail tells {PERSON} that (?:she|he) has an account"))
def is_told_of_account(cast: Cast, name: str) -> None:
    assert cast.scene.mailbox.newest_to(cast[name].email).subject == "You have an account at Atom"


@then("as many passwords are hashed as for one")
def hashed_as_many(cast: Cast, workload: Workload) -> None:
    workload.taken()
    cast["Mallory"].memory["ask"]("nobody.else@people.example")
    assert workload.hashed == cast["Mallory"].remembered[0]


@then("both are told that it will be seen to")
def both_are_accepted(cast: Cast) -> None:
    assert set(cast.verdicts()) == {Verdict.ACCEPTED}, cast.verdicts()


@then("one mail tells of a new account, and one of the account there is")
def mails_differ(cast: Cast) -> None:
    subjects = sorted(letter.subject for letter in cast.scene.mailbox.all_of(2))
    assert subjects == ["You have an account at Atom", "Your account at Atom"]


@then(sentence(rf"{COMPANY}'s auditor finds that somebody asked for {PERSON}'s address"))
def auditor_finds_collision(cast: Cast, company: str, name: str) -> None:
    found = audit.entries_at(cast.auditor(company), cast["Tom"].last.receipt)
    assert [(*audit.told_by(entry), entry["reason"]) for entry in found] == [
        ("account.signed_up", "refused", None, f"user:{cast[name].account.id}", "address-taken")
    ]
