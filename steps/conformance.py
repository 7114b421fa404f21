"""The record as other tools know it: Cucumber's samples, attempts, identities; and strict suites."""

import pytest
from pytest_bdd import given, then, when

from fixtures.attacks.growing_menu.changes import CHANGES, SOUP, SOUP_OTHERWISE
from fixtures.attacks.second_chances.contents import CHANCES, THERMOMETER
from fixtures.attacks.strict_kitchen.contents import STRICTLY
from fixtures.drivers import small_suites as suites
from fixtures.drivers.conformance import Kit, bound_samples, samples_of
from fixtures.drivers.document_view import Document
from fixtures.drivers.falsehoods import FALSEHOODS
from fixtures.drivers.small_suites import SmallRecord, SmallSuites
from steps.vocabulary import one_of, sentence

SAMPLE = one_of(bound_samples(), "sample")
CHANCE = rf"the example that {one_of(CHANCES, 'happening')}"
STRICT = rf"the example that {one_of(STRICTLY, 'happening')}"
ATTEMPTS = {
    "just passed": ["passed"],
    "failed, then passed": ["failed", "passed"],
    "failed twice, then passed": ["failed", "failed", "passed"],
    "failed three times": ["failed", "failed", "failed"],
}
STRICT_VERDICTS = ("passed", "failed", "pending", "ambiguous")


@given("the samples that Cucumber publishes")
@when("the samples are listed")
def has_samples(kit: Kit) -> None:
    assert kit.samples


@when("the samples are run")
def run_samples(kit: Kit) -> None:
    kit.run()


@then(sentence(rf"the record of the sample {SAMPLE} is what Cucumber's own tools would have written"))
def is_told_alike(kit: Kit, sample: str) -> None:
    assert kit.departure(sample) == ""


@then("each of them is either run or listed with the reason why it can't be")
def each_is_listed(kit: Kit) -> None:
    assert kit.samples - kit.bound.keys() == kit.unbound.keys() & kit.samples
    assert all(reason.endswith(".") for reason in kit.unbound.values())


@then("none is listed that Cucumber doesn't publish")
def none_is_invented(kit: Kit) -> None:
    assert kit.bound.keys() | kit.unbound.keys() <= kit.samples


@then("exactly those that are run are examples of this feature")
def each_has_an_example(kit: Kit) -> None:
    assert samples_of("living_documentation/conformance.feature") == sorted(kit.bound)


@given("a suite that tries every example up to three times", target_fixture="small_suite")
def has_second_chances() -> str:
    return suites.SECOND_CHANCES


@given("a strict suite", target_fixture="small_suite")
def has_strict_suite() -> str:
    return suites.STRICT_KITCHEN


@given("the record of a suite", target_fixture="small_record")
def has_record(small_suites: SmallSuites) -> SmallRecord:
    return small_suites.record(suites.MENU)


@when("the suite is run", target_fixture="small_record")
def run_suite(small_suites: SmallSuites, small_suite: str) -> SmallRecord:
    return small_suites.record(small_suite)


@when("the suite is run, shared among 2 workers", target_fixture="small_record")
def run_shared(small_suites: SmallSuites) -> SmallRecord:
    return small_suites.record(suites.SHARED_CHANCES)


@when("the suite is run once alone and once shared among 2 workers", target_fixture="small_records")
def run_both(small_suites: SmallSuites) -> tuple[SmallRecord, SmallRecord]:
    return small_suites.record(suites.SECOND_CHANCES), small_suites.record(suites.SHARED_CHANCES)


@when(sentence(rf"the suite is run again, after {one_of(CHANGES, 'change')}"), target_fixture="later_record")
def run_again(small_suites: SmallSuites, change: str) -> SmallRecord:
    return small_suites.record(suites.after(change))


@then(sentence(rf"the record tells of {CHANCE} that it {one_of(ATTEMPTS, 'attempts')}"))
def tells_attempts(small_record: SmallRecord, happening: str, attempts: str) -> None:
    told = small_record.attempts_at(CHANCES[happening])
    assert [attempt.verdict for attempt in told] == ATTEMPTS[attempts]
    assert [attempt.number for attempt in told] == [*range(len(told))]
    assert [attempt.to_be_followed for attempt in told] == [True] * (len(told) - 1) + [False]


@then("both records tell the same attempts of every example")
def tell_the_same(small_records: tuple[SmallRecord, SmallRecord]) -> None:
    alone, shared = small_records
    for example in alone.examples:
        assert alone.attempts_at(example) == shared.attempts_at(example)


@then(sentence(rf"each attempt at {CHANCE} holds what was seen at it, and nothing else"))
def holds_what_was_seen(small_record: SmallRecord, happening: str) -> None:
    told = small_record.attempts_at(CHANCES[happening])
    assert [attempt.attached for attempt in told] == [[reading] for reading in THERMOMETER]


@then(sentence(rf"{STRICT} is told as {one_of(STRICT_VERDICTS, 'verdict')}"))
def is_told_as(small_record: SmallRecord, happening: str, verdict: str) -> None:
    [attempt] = small_record.attempts_at(STRICTLY[happening])
    assert attempt.verdict == verdict
    assert attempt.outcomes == ["passed" if verdict == "passed" else "failed"]


@then("whoever ran it is told which definitions fit")
def is_told_which(small_record: SmallRecord) -> None:
    assert "fits 2 step definitions" in small_record.said
    assert "the cook seasons the {dish}    suite.py:" in small_record.said


@then("whoever ran it is told that nothing of it would run")
def is_told_that_nothing_runs(small_record: SmallRecord) -> None:
    assert "nothing of it would run" in small_record.said


@when("this specification is run")
def is_run(request: pytest.FixtureRequest) -> None:
    assert request.config.pluginmanager.hasplugin("pytest-bdd")


@then("it is held to strictness")
def is_held_to_strictness(request: pytest.FixtureRequest) -> None:
    assert request.config.pluginmanager.hasplugin("reports.strictness")


@then("everything that was in the first record has the same identity in the second")
def keeps_identities(small_record: SmallRecord, later_record: SmallRecord) -> None:
    assert small_record.identities.items() <= later_record.identities.items()


@then("the example of the soup has another identity")
def is_another(small_record: SmallRecord, later_record: SmallRecord) -> None:
    assert small_record.examples[SOUP].isdisjoint(later_record.examples[SOUP_OTHERWISE])


@then("every other example has the one that it had")
def others_are_the_same(small_record: SmallRecord, later_record: SmallRecord) -> None:
    before = {name: ids for name, ids in small_record.examples.items() if name != SOUP}
    assert before == {name: ids for name, ids in later_record.examples.items() if name != SOUP_OTHERWISE}


@when("the suite's document is made", target_fixture="document")
def document_is_made(small_suites: SmallSuites, small_suite: str) -> Document:
    return small_suites.document(small_suite)


@then(sentence(rf"it says of {CHANCE} that it passed only at attempt (?P<number>\d)"))
def says_passed_late(document: Document, happening: str, number: str) -> None:
    assert document.reason(CHANCES[happening]) == f"It passed only at attempt {number}."


@then(sentence(rf"it says of {CHANCE} that it was tried (?P<number>\d) times"))
def says_tried(document: Document, happening: str, number: str) -> None:
    assert document.reason(CHANCES[happening]) == f"It was tried {number} times."


@then("it lists that example among the exceptions")
def lists_late_one(document: Document) -> None:
    assert CHANCES["passes at the second attempt"] in document.section("exceptions")


@then(sentence(rf"it doesn't list {CHANCE} among the exceptions"))
def lists_not(document: Document, happening: str) -> None:
    assert CHANCES[happening] not in document.section("exceptions")


@given(sentence(rf"the record of the sample minimal {one_of(FALSEHOODS, 'lies')}"), target_fixture="falsehood")
def record_lies(lies: str) -> str:
    return lies


@when("it is held against what Cucumber's own tools would have written", target_fixture="departure")
def is_held_against(kit: Kit, falsehood: str) -> str:
    return kit.departure("minimal", FALSEHOODS[falsehood].tell)


@then("the message in which they differ is named")
def difference_is_named(departure: str, falsehood: str) -> None:
    assert FALSEHOODS[falsehood].kind in departure.partition(" instead of ")[0]
