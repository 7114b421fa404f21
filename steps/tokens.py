"""Tokens, and the time they last."""

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.attacks.tokens import FAULTS, FORGERIES, NO_TOKENS
from fixtures.clock import MovableClock
from fixtures.drivers import identity, malformed
from fixtures.drivers.outcome import Verdict
from fixtures.forger import Forger
from steps.vocabulary import OTHER, PERSON, SPAN, one_of, sentence, span_of


@given(sentence(rf"{SPAN} ha(?:s|ve) passed"))
@when(sentence(rf"{SPAN} pass(?:es)?"))
def time_passes(clock: MovableClock, span: str) -> None:
    clock.advance(span_of(span))


@when(sentence(rf"{PERSON} presents a token for {OTHER} that {one_of(FORGERIES, 'forgery')}"))
def presents_forgery(cast: Cast, name: str, other: str, forgery: str, forger: Forger) -> None:
    cast[name].shows(forger.forge(forgery, cast[other].token))


@when(sentence(rf"{PERSON} presents a token for {OTHER} that was signed with another key and has run out"))
def presents_expired_forgery(cast: Cast, name: str, other: str, forger: Forger) -> None:
    cast[name].shows(forger.forge_expired(cast[other].token))


@when(sentence(rf"{PERSON} presents a token for {OTHER}, signed by the platform, that {one_of(FAULTS, 'fault')}"))
def presents_faulty(cast: Cast, name: str, other: str, fault: str, forger: Forger) -> None:
    cast[name].shows(forger.spoil(fault, cast[other].token, cast.somebody_elses_token()))


@when(sentence(rf"{PERSON} presents a token for {OTHER}, signed by the platform, with nothing wrong"))
def presents_faultless(cast: Cast, name: str, other: str, forger: Forger) -> None:
    cast[name].shows(forger.imitate(cast[other].token))


@when(sentence(rf"{PERSON} presents {one_of(NO_TOKENS, 'something')} in place of a token"))
def presents_no_token(cast: Cast, name: str, something: str, forger: Forger) -> None:
    cast[name].attempts(malformed.present, *forger.in_place_of(something, cast["Maya"].token))


@when(sentence(rf"{PERSON} presents {OTHER}'s token in the link"))
def presents_in_link(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(malformed.present_in_link, cast[other].token)


@then(sentence(rf"{PERSON} is told exactly what he would be told without a token"))
def is_told_as_without_token(cast: Cast, name: str) -> None:
    told = cast[name].last
    assert told.same_but_for_receipt == cast[name].attempts(malformed.present).same_but_for_receipt


@then(sentence(rf"{PERSON} sees {OTHER}'s account"))
def sees_anothers_account(cast: Cast, name: str, other: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.view["email"] == cast[other].email


@then("no session of hers resembles another")
def sessions_are_unlike(cast: Cast) -> None:
    assert not identity.resembling_sessions(cast["Maya"].remembered)


@then("her tokens hold neither her address nor her name nor her password")
def tokens_tell_nothing(cast: Cast) -> None:
    maya = cast["Maya"]
    told = identity.told_by(maya.first)
    assert told, "the tokens could not be read"
    assert not [word for word in (maya.email, maya.name, maya.account.last_name, maya.password) if word in told]
