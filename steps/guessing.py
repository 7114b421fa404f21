"""Guessing passwords."""

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.attacks.spellings import ADDRESSES
from fixtures.drivers import audit, identity, registration
from fixtures.drivers.outcome import Verdict
from fixtures.factories import change
from steps.authentication import NOBODYS_ADDRESS
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, one_of, sentence

WRONG = "not the one she chose"
TIMES = r"(?P<times>\d+)"


def guess(cast: Cast, name: str, email: str, times: int) -> None:
    for _ in range(times):
        cast[name].attempts(identity.sign_in, email, WRONG)


@given(sentence(rf"{PERSON} has given {TIMES} wrong passwords for {OTHER}"), converters={"times": int})
def has_guessed(cast: Cast, name: str, times: int, other: str) -> None:
    guess(cast, name, cast[other].email, times)


@given(
    sentence(
        rf"{PERSON} has given {TIMES} wrong passwords for {OTHER}, her address spelt {one_of(ADDRESSES, 'spelt')}"
    ),
    converters={"times": int},
)
def has_guessed_spelt(cast: Cast, name: str, times: int, other: str, spelt: str) -> None:
    guess(cast, name, ADDRESSES[spelt](cast[other].email), times)


@given(sentence(rf"{PERSON} has given {TIMES} wrong passwords for {OTHER} by form"), converters={"times": int})
def has_guessed_by_form(cast: Cast, name: str, times: int, other: str) -> None:
    for _ in range(times):
        cast[name].attempts(registration.sign_in_by_form, cast[other].email, WRONG)


@given(
    sentence(rf"{PERSON} has given {TIMES} wrong passwords for somebody without an account"),
    converters={"times": int},
)
def has_guessed_nobodys(cast: Cast, name: str, times: int) -> None:
    guess(cast, name, NOBODYS_ADDRESS, times)


@given("somebody signs up with that address since")
def signs_up_as_nobody(cast: Cast) -> None:
    cast["Tom"].attempts(identity.sign_up, cast["Maya"].application_with(email=NOBODYS_ADDRESS))


@when(sentence(rf"{PERSON} signs in with the password of that account"))
def signs_in_as_newcomer(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_in, NOBODYS_ADDRESS, cast["Maya"].password)


@then(sentence(rf"{PERSON} is let in to that account"))
def is_let_in_to_newcomers(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].looks_again().view.get("email") == NOBODYS_ADDRESS


@given(
    sentence(rf"{TIMES} wrong passwords for somebody without an account were given from as many places"),
    converters={"times": int},
)
def nobody_was_guessed(cast: Cast, times: int) -> None:
    for caller in cast.places(times):
        identity.sign_in(caller, NOBODYS_ADDRESS, WRONG)


@given(sentence(rf"{PERSON} has given {TIMES} wrong passwords for her own account"), converters={"times": int})
def has_guessed_own(cast: Cast, name: str, times: int) -> None:
    guess(cast, name, cast[name].email, times)


@given("ten wrong passwords for Maya were given at the same instant")
def was_guessed_at_once(cast: Cast) -> None:
    cast.attempt_together(cast.strangers(10), identity.sign_in, cast["Maya"].email, WRONG)


@given(sentence(rf"{TIMES} wrong passwords for {OTHER} were given from as many places"), converters={"times": int})
def was_guessed_from_everywhere(cast: Cast, times: int, other: str) -> None:
    for caller in cast.places(times):
        identity.sign_in(caller, cast[other].email, WRONG)


@given(sentence(rf"{PERSON} has signed in with {OTHER}'s password"))
@when(sentence(rf"{PERSON} signs in with {OTHER}'s password"))
def signs_in_with_anothers(cast: Cast, name: str, other: str) -> None:
    cast[name].memory["owner"] = cast[other]
    cast[name].attempts(identity.sign_in, cast[other].email, cast[other].password)


@given(sentence(rf"{PERSON} has signed in with {OTHER}'s password 5 times"))
def has_signed_in_with_anothers(cast: Cast, name: str, other: str) -> None:
    for _ in range(5):
        cast[name].attempts(identity.sign_in, cast[other].email, cast[other].password)


@given(sentence(rf"{PERSON} is active again"))
def is_active_again(cast: Cast, name: str) -> None:
    change(cast[name].account, status="active")


@when(sentence(rf"{PERSON} signs in once more"))
def signs_in_once_more(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_in, cast[name].email, cast[name].password)


@then("only the first answer was held back")
def only_first_held_back(cast: Cast) -> None:
    assert cast.scene.pauses == [5]


@given(
    sentence(rf"{PERSON} has given {HERS} password in place of {HERS} address {TIMES} times"),
    converters={"times": int},
)
def has_given_password_for_address(cast: Cast, name: str, times: int) -> None:
    for _ in range(times):
        cast[name].attempts(identity.sign_in, cast[name].password, cast[name].password)


@when(sentence(rf"{PERSON} gives {HERS} password in place of {HERS} address"))
def gives_password_for_address(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_in, cast[name].password, cast[name].password)


@then("no answer was held back")
def nothing_held_back(cast: Cast) -> None:
    assert cast.scene.pauses == []


@then("the answer was held back for 5 seconds")
def held_back(cast: Cast) -> None:
    assert cast.scene.pauses == [5]


@then(sentence(rf"{COMPANY}'s auditor finds an attempt on {PERSON}'s account that was not looked at"))
def auditor_finds_locked(cast: Cast, company: str, name: str) -> None:
    entries = audit.entries_at(cast.auditor(company), cast["Mallory"].last.receipt)
    found = [(*audit.told_by(entry), entry["reason"]) for entry in entries]
    assert found == [("session.begun", "refused", None, f"user:{cast[name].account.id}", "locked")]
