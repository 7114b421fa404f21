"""The audit log, malformed requests, what every answer carries, health."""

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.drivers import audit, doors, identity
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.faults import Faults
from fixtures.live import LiveScene
from steps.vocabulary import HERS, OTHER, PERSON, one_of, sentence

CHANGES = {"erase": audit.erase_log, "rewrite": audit.rewrite_log}
MORNING = "2026-03-02T09:00:00Z"
PLACES = (
    "from where Maya stopped",
    "from a place she altered",
    "from a place she spelt otherwise",
    "from a place she made up",
)


@given("the audit log can't be written")
def loses_audit_log(cast: Cast, faults: Faults) -> None:
    cast.expects_failures()
    faults.lose_audit_log()


@given("the platform fails on the inside, with a secret in the cause")
def fails_inside(cast: Cast, faults: Faults) -> None:
    cast.expects_failures()
    faults.fail_inside()


@given("the database is away")
def database_is_away(faults: Faults) -> None:
    faults.take_database_away()


@given("the database has lost its tables")
def tables_are_lost(faults: Faults) -> None:
    faults.lose_tables()


@given("the audit log can be written again")
def finds_audit_log(faults: Faults) -> None:
    faults.mend()


@given("making a workspace fails")
def fails_halfway(cast: Cast, faults: Faults) -> None:
    cast.expects_failures()
    faults.fail_halfway()


@given(sentence(rf"making a workspace failed when {PERSON} signed up"))
def failed_halfway(cast: Cast, name: str, faults: Faults) -> None:
    fails_halfway(cast, faults)
    cast[name].attempts(identity.sign_up, cast[name].application)
    faults.mend()


@when("the platform is restarted")
def is_restarted(live: LiveScene) -> None:
    live.restart()


@given(sentence(rf"{PERSON} has read the audit log"))
@when(sentence(rf"{PERSON} reads the audit log"))
def reads_log(cast: Cast, name: str) -> None:
    cast[name].attempts(audit.read_log)


@when(sentence(rf"{PERSON} wants to {one_of(CHANGES, 'change')} the audit log"))
def wants_to_change_log(cast: Cast, name: str, change: str) -> None:
    cast[name].attempts(CHANGES[change])


@when(sentence(rf"{PERSON} reads the audit log 2 entries at a time"))
def reads_log_by_twos(cast: Cast, name: str) -> None:
    cast[name].remembers(audit.all_entries(cast[name].caller, limit=2))


@when(sentence(rf"{PERSON} wants a page of (?P<size>0|1|100|101|many|1\.0|\+5) entries"))
def wants_page(cast: Cast, name: str, size: str) -> None:
    cast[name].attempts(audit.read_log, limit=size)


@when(sentence(rf"{PERSON} wants a page of 1 and of 100 entries at once"))
def wants_two_pages(cast: Cast, name: str) -> None:
    cast[name].attempts(audit.read_log, limit=[1, 100])


@when(sentence(rf"{PERSON} continues {one_of(PLACES, 'place')} in the audit log"))
def continues_elsewhere(cast: Cast, name: str, place: str) -> None:
    others = audit.cursor_after(cast["Maya"].caller, 1)
    signs_in_thrice(cast[name])
    own = audit.cursor_after(cast[name].caller, 1)
    cursors = (others, audit.altered(own), audit.spelt_otherwise(own), "bWFkZSB1cA")
    cast[name].attempts(audit.read_log, cursor=dict(zip(PLACES, cursors, strict=True))[place])


def signs_in_thrice(actor: Actor) -> None:
    for _ in range(3):
        actor.attempts(identity.sign_in, actor.email, actor.password)


@then(sentence(rf"{PERSON} sees the log"))
def sees_log(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert "entries" in cast[name].last.view


@then(sentence(rf"{PERSON} finds that (?P<actor>Tom|Gita) began a session, but nothing of {OTHER}"))
def finds_own_company_only(cast: Cast, name: str, actor: str, other: str) -> None:
    entries = audit.all_entries(cast[name].caller)
    assert [entry["act"] for entry in entries if entry["actor_id"] == cast[actor].account.id] == ["session.begun"]
    assert not [entry for entry in entries if entry["actor_id"] == cast[other].account.id]


@then(sentence(rf"Acme's auditor finds {PERSON}'s refused attempt in the audit log"))
@then(sentence(rf"the entry names {PERSON}, the reading of the log, the refusal, the instant and the request"))
def entry_tells_of_refusal(cast: Cast, name: str) -> None:
    entries = audit.entries_at(cast.auditor("Acme"), cast[name].last.receipt)
    assert [audit.told_by(entry) for entry in entries] == [
        ("audit.read", "refused", cast[name].account.id, "audit")
    ]
    assert [(entry["at"], entry["reason"]) for entry in entries] == [(MORNING, "administrators-only")]


@then(sentence(rf"the entry names {PERSON}, the beginning of a session, success, the instant and the request"))
def entry_tells_of_session(cast: Cast, name: str) -> None:
    entries = audit.entries_at(cast.auditor("Acme"), cast[name].last.receipt)
    person = cast[name].account.id
    assert [audit.told_by(entry) for entry in entries] == [("session.begun", "done", person, f"user:{person}")]
    assert [(entry["at"], entry["reason"]) for entry in entries] == [(MORNING, None)]


@then(sentence(rf"neither {HERS} password nor {HERS} tokens stand in Acme's audit log"))
def entries_hold_no_secret(cast: Cast) -> None:
    log = repr(audit.all_entries(cast.auditor("Acme")))
    assert not [secret for secret in cast["Tom"].secrets if secret in log]


@then(sentence(rf"{PERSON} sees every entry once"))
def sees_every_entry(cast: Cast, name: str) -> None:
    seen = [entry["request_id"] for entry in cast[name].remembered[0]]
    assert seen == [outcome.receipt for outcome in reversed(cast["Tom"].outcomes)]


@when("an operator asks whether the platform is ready", target_fixture="told")
def asks_ready(cast: Cast) -> Outcome:
    return doors.ask_whether_ready(cast["Mallory"].caller)


@when("an operator asks whether the platform is alive", target_fixture="told")
def asks_alive(cast: Cast) -> Outcome:
    return doors.ask_whether_alive(cast["Mallory"].caller)


@when("a stranger asks what this is", target_fixture="told")
def comes_to_front_door(cast: Cast) -> Outcome:
    return doors.come_to_front_door(cast["Mallory"].caller)


@then("the operator is told that it is ready")
def told_ready(told: Outcome) -> None:
    assert (told.verdict, told.view) == (Verdict.DONE, {"status": "ready"})


@then("the operator is told that it is alive")
def told_alive(told: Outcome) -> None:
    assert (told.verdict, told.view) == (Verdict.DONE, {"status": "live"})


@then("the operator is told that it is unavailable")
def told_unavailable(told: Outcome) -> None:
    assert (told.verdict, told.reason) == (Verdict.UNAVAILABLE, "not-ready")


@then("the stranger is told what this is")
def told_what_this_is(told: Outcome) -> None:
    assert told.view["name"] == "Atom"
