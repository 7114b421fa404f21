"""Malformed requests, and what every answer carries."""

from pytest_bdd import parsers, then, when

from fixtures.actors import Cast
from fixtures.attacks.requests import MALFORMED, Request, nested, padded, scattered, sprawling, written
from fixtures.drivers import doors, identity, malformed
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.faults import CAUSE, Faults
from steps.vocabulary import HERS, PERSON, one_of, sentence

SENDING = {
    "announced as such": malformed.sign_up_with,
    "in pieces of unknown total": malformed.sign_up_in_pieces,
}
MEBIBYTE = 1024 * 1024


@when(sentence(rf"{PERSON} signs up with a request that {one_of(MALFORMED, 'fault')}"))
def signs_up_malformed(cast: Cast, name: str, fault: str) -> None:
    cast[name].attempts(malformed.sign_up_with, MALFORMED[fault](cast[name].fields))


@when(
    sentence(rf"{PERSON} signs up with a request of (?P<parts>\d+) parts"),
    converters={"parts": int},
)
def signs_up_scattered(cast: Cast, name: str, parts: int) -> None:
    cast[name].attempts(malformed.sign_up_with, scattered(cast[name].fields, parts))


@when(
    sentence(rf"{PERSON} signs up with something unknown beside it that is (?P<depth>\d+) levels deep"),
    converters={"depth": int},
)
def signs_up_deep(cast: Cast, name: str, depth: int) -> None:
    cast[name].attempts(malformed.sign_up_with, nested(cast[name].fields, depth))


@when(sentence(rf"{PERSON} signs up with a request of exactly one mebibyte"))
def signs_up_large(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.sign_up_and_enter, padded(cast[name].fields, MEBIBYTE))


@when(sentence(rf"{PERSON} signs up with a request of one byte more, {one_of(SENDING, 'sent')}"))
def signs_up_too_large(cast: Cast, name: str, sent: str) -> None:
    cast[name].attempts(SENDING[sent], padded(cast[name].fields, MEBIBYTE + 1))


@then(sentence(rf"the answer repeats nothing that {PERSON} sent"))
def answer_repeats_nothing(cast: Cast, name: str) -> None:
    telling = (cast[name].email, cast[name].password, "telling", "favourite", "mallory@", "123456789012345")
    assert not [text for text in telling if text in cast[name].last.wording]


@when(sentence(rf"{PERSON} gets {one_of(doors.KINDS_OF_ANSWER, 'kind')}"), target_fixture="answers")
def gets_answer(cast: Cast, name: str, kind: str, faults: Faults) -> list[Outcome]:
    cast.expects_failures()
    cast[name].is_signed_in()
    if kind == "word that something went wrong":
        faults.fail_inside()
    return [doors.KINDS_OF_ANSWER[kind](cast[name].caller)]


@when("a stranger tries everything that the platform offers", target_fixture="answers")
def knocks_everywhere(cast: Cast) -> list[Outcome]:
    return list(doors.every_door(cast["Mallory"].caller))


@then(parsers.re("^(?:the|every) answer carries every protection$"))
def carries_every_protection(answers: list[Outcome]) -> None:
    assert answers, "there was no answer to look at"
    assert not [lacking for answer in answers for lacking in doors.unprotected(answer)]


@then("the answer tells nothing of the cause")
def tells_no_cause(cast: Cast) -> None:
    assert not [text for text in (CAUSE, "SELECT", "Traceback", "Error") if text in cast["Maya"].last.wording]


@when(sentence(rf"a page of another site asks for {PERSON}'s account"))
def other_site_asks(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.look_from_another_site)


@then("the page is not allowed to read the answer")
def page_may_not_read(cast: Cast) -> None:
    assert not doors.readable_by_other_sites(cast["Maya"].last)


@when(sentence(rf"{PERSON} looks at {HERS} account, asking that it be taken for signing out"))
def looks_in_disguise(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.look_as_if_signing_out)


@when(sentence(rf"{PERSON} signs in with a request that brings its own number"))
def signs_in_with_number(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.sign_in_with_number, cast[name].email, cast[name].password, malformed.NUMBER)


@then("the answer carries a number of the platform's own")
def carries_own_number(cast: Cast) -> None:
    assert cast["Maya"].last.receipt not in {"", malformed.NUMBER}


@when(sentence(rf"{PERSON} signs in with a zero character in {HERS} address"))
def signs_in_with_zero(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_in, "ma\0ya@people.example", cast[name].password)


@when(sentence(rf"{PERSON} signs up with a request of ten thousand unknown fields"))
def signs_up_sprawling(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.sign_up_with, sprawling(cast[name].fields, 10_000))


@then("the answer names at most 20 faults")
def names_few_faults(cast: Cast) -> None:
    assert len(cast["Maya"].last.fields) <= 20  # noqa: PLR2004


@when(sentence(rf"{PERSON}'s request to sign up breaks off at its very end"), target_fixture="before")
def breaks_off(cast: Cast, name: str) -> str:
    before = cast.scene.digest()
    malformed.break_off(cast[name].caller, Request(written(cast[name].fields)))
    return before


@then("nothing of it is kept")
def nothing_is_kept(cast: Cast, before: str) -> None:
    assert cast.scene.digest() == before


@when(sentence(rf"{PERSON} asks for {HERS} account with a slash too many, by another name"))
def asks_with_slash(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.ask_with_slash)


@when(sentence(rf"{PERSON} asks for {HERS} account by another name"))
def asks_by_other_name(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.ask_by_other_name)


@when("60 people sign up with the same new address at the same instant")
def sixty_sign_up(cast: Cast) -> None:
    cast.attempt_together(cast.strangers(60), identity.sign_up, cast["Maya"].application)


@when("100 strangers ask for an account at the same instant")
def hundred_ask(cast: Cast) -> None:
    cast.attempt_together(cast.strangers(100), identity.see_own_account)


@then("all others are told that the address is taken")
def all_others_are_told(cast: Cast) -> None:
    assert cast.verdicts().count(Verdict.CONFLICT) == len(cast.verdicts()) - 1, cast.verdicts()


@then("none of them is recognised")
def none_is_recognised(cast: Cast) -> None:
    assert set(cast.verdicts()) == {Verdict.NOT_RECOGNISED}, cast.verdicts()
