"""Logs, and starting the platform."""

import logging

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.attacks.secrets import CARELESS
from fixtures.drivers import doors, identity, malformed
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.logbook import Logbook
from fixtures.operator import DIFFERENCES, Operator, Start, cost_of
from fixtures.stage import Stage
from steps.vocabulary import HERS, PERSON, SETTINGS, one_of, sentence


@given("the platform keeps a log")
def keeps_log(logbook: Logbook) -> None:
    assert logbook.text == ""


@when(sentence(rf"{PERSON} signs in, looks at {HERS} account and signs out"))
def lives_at_platform(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_in, cast[name].email, cast[name].password)
    cast[name].attempts(identity.see_own_account)
    cast[name].attempts(identity.sign_out)


@when(sentence(f"a line is to be logged with {one_of(CARELESS, 'secret')}"), target_fixture="secret")
def logs_carelessly(secret: str, careless_logger: logging.Logger) -> str:
    return CARELESS[secret](careless_logger)


@when(sentence(rf"{PERSON} asks for a page whose name holds a line break and a made-up entry"))
def asks_with_line_break(cast: Cast, name: str) -> None:
    cast[name].attempts(malformed.ask_for_page, malformed.LINE_BREAK)


@then("the log tells of it")
def log_tells(logbook: Logbook) -> None:
    assert logbook.lines, "nothing was logged"


@then("the log tells of it in one line")
def log_tells_in_one_line(logbook: Logbook) -> None:
    assert len(logbook.lines) == 1, logbook.text


@then(sentence(rf"neither {HERS} password nor {HERS} tokens stand in the log"))
def log_holds_no_credentials(cast: Cast, logbook: Logbook) -> None:
    assert not [secret for secret in cast["Maya"].secrets if secret in logbook.text]


@then("the secret does not stand in the log")
def log_holds_no_secret(secret: str, logbook: Logbook) -> None:
    assert secret not in logbook.text


@then(sentence(rf"every line in the log names the instant and {HERS} request"))
def log_names_request(cast: Cast, logbook: Logbook) -> None:
    assert logbook.lines, "nothing was logged"
    named = {(line["at"], line["request_id"]) for line in logbook.lines}
    assert named == {("2026-03-02T09:00:00+00:00", cast["Maya"].last.receipt)}, logbook.text


@when("an operator starts Atom for production", target_fixture="start")
def starts_production(operator: Operator) -> Start:
    return operator.starts_for_production()


@when(
    sentence(f"an operator starts Atom for production with {one_of(DIFFERENCES, 'weakness')}"),
    target_fixture="start",
)
def starts_weak_production(operator: Operator, weakness: str) -> Start:
    return operator.starts_for_production(weakness)


@when(
    sentence(
        "an operator runs Atom for production on a database that shows it (?P<what>everything|nothing but its due)"
    ),
    target_fixture="start",
)
def runs_production(operator: Operator, stage: Stage, what: str) -> Start:
    return operator.runs_for_production(stage.rung, sees_everything=what == "everything")


@when("an operator runs Atom for production on a database that knows no limits of its own", target_fixture="start")
def runs_production_on_a_file(operator: Operator) -> Start:
    return operator.runs_for_production_on_a_file()


@then("Atom starts")
def atom_starts(start: Start) -> None:
    assert start.application is not None, start.refusal


@then(sentence(rf"Atom does not start, and names {one_of(SETTINGS, 'setting')} but not its value"))
def atom_does_not_start(start: Start, setting: str) -> None:
    assert start.application is None, "Atom started all the same"
    assert SETTINGS[setting] in start.refusal
    assert not start.repeats_a_value


@when("Maya's password is hashed as in production", target_fixture="production_hash")
def hashes_as_in_production(operator: Operator) -> str:
    return operator.hash_as_in_production()


@then("the hash is Argon2id with at least 19 MiB, 2 passes and 1 lane")
def hash_is_costly(production_hash: str) -> None:
    memory, passes, lanes = cost_of(production_hash)
    assert memory >= 19 * 1024, f"{memory} KiB"
    assert passes >= 2, f"{passes} passes"  # noqa: PLR2004
    assert lanes >= 1, f"{lanes} lanes"


@when("a developer asks for the description of the interface in development", target_fixture="told")
def asks_for_plan_in_development(cast: Cast) -> Outcome:
    return doors.see_plan(cast["Mallory"].caller)


@when("a stranger asks for the description of the interface in production", target_fixture="told")
def asks_for_plan_in_production(operator: Operator) -> Outcome:
    return doors.see_plan(operator.starts_for_production().stranger)


@then("the description is shown")
def plan_is_shown(told: Outcome) -> None:
    assert told.verdict is Verdict.DONE, told.sentence


@then("the stranger is told that there is no such thing")
def no_such_thing(told: Outcome) -> None:
    assert told.verdict is Verdict.NO_SUCH_THING, told.sentence


@when("a developer starts Atom twice without any settings", target_fixture="starts")
def starts_twice(operator: Operator) -> list[Start]:
    return [operator.starts_for_development(), operator.starts_for_development()]


@then("the same random key signs both times")
def same_key_signs(operator: Operator, starts: list[Start]) -> None:
    first, second = (operator.signing_key(start) for start in starts)
    assert first == second
    assert len(first) >= 43  # noqa: PLR2004 — 32 bytes or more, in base64


@then("nobody else on the machine can read the key")
def key_is_private(operator: Operator) -> None:
    assert not operator.others_can_read_key()
