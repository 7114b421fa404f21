"""Staying signed in, one's own sessions, suspended accounts, keys."""

from datetime import timedelta

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.administration import FRESH_KEY_ID, Administration
from fixtures.clock import MovableClock
from fixtures.drivers import audit, browser, identity, sessions
from fixtures.drivers.outcome import Verdict
from fixtures.forger import Forger
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, sentence

NEVER_WAS = "00000000-0000-4000-8000-000000000000"
TELEPHONE = "A telephone"


@given(sentence(rf"{PERSON} has refreshed {HERS} access"))
@when(sentence(rf"{PERSON} refreshes {HERS} access"))
def refreshes(cast: Cast, name: str) -> None:
    cast[name].remembers(cast[name].refresh_token)
    cast[name].attempts(sessions.refresh_own)


@given(
    sentence(rf"{PERSON} has refreshed {HERS} access every (?P<hours>\d+) hours for (?P<total>\d+) hours"),
    converters={"hours": int, "total": int},
)
def has_refreshed_for_long(cast: Cast, name: str, hours: int, total: int, clock: MovableClock) -> None:
    for _ in range(total // hours):
        clock.advance(timedelta(hours=hours))
        cast[name].attempts(sessions.refresh_own)
        assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence


@given(sentence(rf"{PERSON} has refreshed {OTHER}'s access with the token she spent"))
@when(sentence(rf"{PERSON} refreshes {OTHER}'s access with the token she spent"))
def refreshes_with_spent(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(sessions.refresh, cast[other].remembered[0])


@when(sentence(rf"{PERSON} refreshes {HERS} access with {HERS} token for access"))
def refreshes_with_access(cast: Cast, name: str) -> None:
    cast[name].attempts(sessions.refresh, cast[name].token)


@when(sentence(rf"{PERSON} refreshes {HERS} access with what a browser's cookie holds"))
def refreshes_with_cookie(cast: Cast, name: str) -> None:
    device = cast[name].another_device()
    browser.sign_in(device, cast[name].email, cast[name].password)
    cast[name].attempts(sessions.refresh, browser.cookie_of(device))


@when(sentence(rf"{PERSON} refreshes {OTHER}'s access with a token he signed himself"))
def refreshes_with_forged(cast: Cast, name: str, other: str, forger: Forger) -> None:
    forged = forger.forge("was signed with another key", cast[other].refresh_token)
    cast[name].attempts(sessions.refresh, forged)


@when(sentence(rf"{PERSON} refreshes {HERS} access with three dots"))
def refreshes_with_nothing(cast: Cast, name: str) -> None:
    cast[name].attempts(sessions.refresh, "...")


@when(
    sentence(rf"{PERSON}'s access is refreshed with one token (?P<times>\d+) times at the same instant"),
    converters={"times": int},
)
def refreshed_together(cast: Cast, name: str, times: int) -> None:
    cast.attempt_together(cast.strangers(times), sessions.refresh, cast[name].refresh_token)


@given(sentence(rf"{PERSON} has asked for the audit log in vain"))
def asks_in_vain(cast: Cast, name: str) -> None:
    cast[name].attempts(audit.read_log)


@given(sentence(rf"{PERSON} signed in a day ago, did nothing since, and {HERS} access is fresh"))
def signed_in_and_idle(cast: Cast, name: str) -> None:
    cast[name].is_signed_in(timedelta(days=1), timedelta(days=1))


@given(sentence(rf"{PERSON} is signed in on a second device, a telephone"))
def is_signed_in_on_telephone(cast: Cast, name: str) -> None:
    cast[name].has_second_device(TELEPHONE)


@given(sentence(rf"{PERSON} had signed in on a second device and signed out there"))
def has_signed_out_there(cast: Cast, name: str) -> None:
    cast[name].has_second_device()
    identity.sign_out(cast[name].second_device)


@when(sentence(rf"{PERSON} looks at {HERS} sessions"))
def looks_at_sessions(cast: Cast, name: str) -> None:
    cast[name].attempts(sessions.see)


@when(sentence(rf"{PERSON} looks at {HERS} sessions one by one"))
def looks_one_by_one(cast: Cast, name: str) -> None:
    cast[name].memory["seen"] = list(sessions.one_by_one(cast[name].caller))


@when(sentence(rf"{PERSON} goes on in {OTHER}'s list of sessions"))
def goes_on_in_anothers(cast: Cast, name: str, other: str) -> None:
    cursor = sessions.see(cast[other].caller, limit=1).view["next_cursor"]
    cast[name].attempts(sessions.see, limit=1, cursor=cursor)


@when(sentence(rf"{PERSON} ends the session of {HERS} second device"))
def ends_second(cast: Cast, name: str) -> None:
    second = cast[name].second_device.token or ""
    cast[name].attempts(sessions.end, sessions.name_of(second))


@when(sentence(rf"{PERSON} ends {OTHER}'s session"))
def ends_anothers(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(sessions.end, sessions.name_of(cast[other].token))


@when(sentence(rf"{PERSON} ends a session that never was"))
def ends_none(cast: Cast, name: str) -> None:
    cast[name].attempts(sessions.end, NEVER_WAS)


@when(sentence(rf"{PERSON} ends all (?:her |his )?other sessions"))
def ends_others(cast: Cast, name: str) -> None:
    cast[name].attempts(sessions.end_others)


@given(sentence(rf"an operator has suspended {PERSON}"))
@when(sentence(rf"an operator suspends {PERSON}"))
def operator_suspends(cast: Cast, name: str, administration: Administration) -> None:
    cast[name].attempts(identity.see_own_account)
    administration.suspends(cast[name].email)


@given(sentence(rf"an operator has reinstated {PERSON}"))
def operator_reinstates(cast: Cast, name: str, administration: Administration) -> None:
    administration.reinstates(cast[name].email)


@when("an operator suspends somebody without an account")
def operator_suspends_nobody(administration: Administration) -> None:
    administration.suspends("nobody@people.example")


@when(sentence(rf"an operator suspends {PERSON} by command"))
def operator_commands(cast: Cast, name: str, administration: Administration) -> None:
    administration.suspends_by_command(cast[name].email)


@given("the operator has added a fresh key to sign with")
@when("the operator adds a fresh key to sign with")
def operator_adds_key(administration: Administration) -> None:
    administration.adds_fresh_key()


@given("the operator has taken the former key away")
@when("the operator takes the former key away")
def operator_takes_key_away(administration: Administration) -> None:
    administration.takes_former_key_away()


@when(sentence(rf"{PERSON} presents a token for {OTHER} that bears the fresh key's name, signed with the former"))
def presents_renamed(cast: Cast, name: str, other: str, forger: Forger) -> None:
    cast[name].shows(forger.rename_key(cast[other].token, FRESH_KEY_ID))


@then(sentence(rf"{HERS} token is signed with the fresh key"))
def signed_with_fresh(cast: Cast, forger: Forger) -> None:
    assert forger.key_named_in(cast["Maya"].token) == FRESH_KEY_ID


@then(sentence(rf"{PERSON} gets no fresh tokens"))
def gets_none(cast: Cast, name: str) -> None:
    assert (cast[name].last.verdict, cast[name].last.reason) == (Verdict.NOT_RECOGNISED, "not-authenticated")


@then("exactly one answer holds fresh tokens")
def one_is_fresh(cast: Cast) -> None:
    verdicts = [stranger.last.verdict for stranger in cast.strangers(20)]
    assert verdicts.count(Verdict.DONE) == 1, verdicts


@then("neither the fresh tokens nor Maya's own open anything")
def nothing_opens(cast: Cast) -> None:
    fresh = next(each.last.view for each in cast.strangers(20) if each.last.verdict is Verdict.DONE)
    thief = cast["Mallory"]
    opened = [thief.shows(token).verdict for token in (fresh["access_token"], cast["Maya"].token)]
    opened += [
        thief.attempts(sessions.refresh, token).verdict
        for token in (fresh["refresh_token"], cast["Maya"].refresh_token)
    ]
    assert set(opened) == {Verdict.NOT_RECOGNISED}, opened


@then(sentence(rf"{PERSON}'s second device is signed out"))
def second_is_out(cast: Cast, name: str) -> None:
    outcome = cast[name].attempts_as(cast[name].second_device, identity.see_own_account)
    assert (outcome.verdict, outcome.reason) == (Verdict.NOT_RECOGNISED, "not-authenticated")


@then(sentence(rf"{PERSON} sees two sessions, and knows which is this one and which is the telephone"))
def sees_two(cast: Cast, name: str) -> None:
    shown = cast[name].last.view.get("sessions", [])
    own = {
        (sessions.name_of(cast[name].token), True, ""),
        (sessions.name_of(telephone(cast, name)), False, TELEPHONE),
    }
    assert {(each["id"], each["current"], each["device"]) for each in shown} == own
    assert len(shown) == len(own)


def telephone(cast: Cast, name: str) -> str:
    return cast[name].second_device.token or ""


@then(sentence(rf"{PERSON} sees that this one was used after the telephone"))
def sees_use(cast: Cast, name: str) -> None:
    used = {each["current"]: each["last_used_at"] for each in cast[name].last.view.get("sessions", [])}
    assert used == {True: "2026-03-02T09:10:00Z", False: "2026-03-02T09:00:00Z"}


@then(sentence(rf"{PERSON} sees only this session"))
def sees_only_this(cast: Cast, name: str) -> None:
    assert [each["id"] for each in cast[name].last.view.get("sessions", [])] == [
        sessions.name_of(cast[name].token)
    ]


@then(sentence(rf"{PERSON} sees each of {HERS} sessions once"))
def sees_each(cast: Cast, name: str) -> None:
    own = [sessions.name_of(cast[name].token), sessions.name_of(telephone(cast, name))]
    assert sorted(cast[name].memory["seen"]) == sorted(own)


@then("no token stands in the answer")
def no_token_shown(cast: Cast) -> None:
    assert not [secret for secret in cast["Maya"].secrets if secret in cast["Maya"].last.wording]


@then(sentence(rf"{PERSON} is told exactly what (?:she|he) would be told of a session that never was"))
def told_as_of_none(cast: Cast, name: str) -> None:
    told = cast[name].last
    assert told.same_but_for_receipt == cast[name].attempts(sessions.end, NEVER_WAS).same_but_for_receipt


@then("the operator is told that there is no such account")
def operator_is_told(administration: Administration) -> None:
    assert "no account" in administration.told


@then("the operator is told nothing")
def operator_is_told_nothing(administration: Administration) -> None:
    assert administration.told == ""


@then(sentence(rf"{COMPANY}'s auditor finds that {PERSON} was suspended"))
def auditor_finds_suspension(cast: Cast, company: str, name: str) -> None:
    entries = [audit.told_by(entry) for entry in audit.all_entries(cast.auditor(company))]
    assert ("account.suspended", "done", None, f"user:{cast[name].account.id}") in entries


@then(sentence(rf"{COMPANY}'s auditor finds that a spent token of {PERSON}'s was shown"))
def auditor_finds_reuse(cast: Cast, company: str, name: str) -> None:
    entries = audit.entries_at(cast.auditor(company), cast["Mallory"].last.receipt)
    found = [(entry["act"], entry["outcome"], entry["reason"], entry["target"]) for entry in entries]
    session = f"session:{sessions.name_of(cast[name].token)}"
    assert found == [("session.refreshed", "refused", "refresh-token-reused", session)]
