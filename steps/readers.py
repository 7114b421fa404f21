"""Readers of a record that others wrote: what they find in it, and whether it is what the document tells."""

import re

from pytest_bdd import given, then, when

from fixtures.attacks.ten_examples.contents import TEN
from fixtures.drivers.document import Desk
from fixtures.drivers.document_view import Document
from fixtures.drivers.readers import (
    BUILD_SERVERS,
    CALLED,
    JUDGE,
    PAGES,
    Answer,
    Panel,
    TenExamples,
    breaking_off,
    taking_for_each_other,
    told_of,
)
from fixtures.drivers.tampering import (
    UNKNOWN_TO_THE_FORMAT,
    pickle_of,
    saying_more_than_the_format_knows,
    telling_that_nothing_went_wrong,
)
from steps.vocabulary import one_of, sentence

READERS = {
    "the reader that judges steps": JUDGE,
    "the reader that serves machines": BUILD_SERVERS,
    "the reader that makes pages": PAGES,
}
FAILING = TEN["fails midway"]
PASSING = TEN["simply passes"]
BROKEN_OFF = TEN["is skipped midway"]
COUNTED = r"\d+ failed and \d+ skipped of \d+"
# What a reader says of steps that all passed.
WELL = {JUDGE: "passed", BUILD_SERVERS: "nothing", PAGES: "passed"}


@given("a suite of ten examples", target_fixture="desk")
def has_ten_examples(ten_examples: TenExamples) -> Desk:
    return Desk(ten_examples)


@given("the message that opens its record says more than the format knows")
def says_more(desk: Desk) -> None:
    desk.tampering = saying_more_than_the_format_knows()


@given("its record tells that nothing went wrong in the example that fails midway")
def tells_nothing_wrong(desk: Desk) -> None:
    desk.tampering = telling_that_nothing_went_wrong(desk.record(), FAILING)


@given("one reader takes the example that simply passes for the one that is skipped midway")
def takes_for_each_other(desk: Desk, panel: Panel) -> None:
    passing, broken_off = (pickle_of(desk.record(), name) for name in (PASSING, BROKEN_OFF))
    panel.distortion = taking_for_each_other(JUDGE, passing, broken_off)


@given("one reader breaks off")
def breaks_off(panel: Panel) -> None:
    panel.distortion = breaking_off(JUDGE)


@given("there are no readers")
def no_readers(panel: Panel) -> None:
    panel.goes()


@when("readers that others wrote are asked about its record", target_fixture="answer")
def are_asked(desk: Desk, panel: Panel) -> Answer:
    return panel.asked(desk)


@then("to pytest, 3 failed, 4 passed, 2 were skipped and 1 failed as expected")
def was_counted_by_pytest(desk: Desk) -> None:
    assert desk.record().counted == {"failed": 3, "passed": 4, "skipped": 2, "xfailed": 1}


@then("the document shows these ten, each with its verdict:")
def shows_the_ten(document: Document, datatable: list[list[str]]) -> None:
    assert told_of(document) == sorted((TEN[which], verdict) for which, verdict in datatable)


@then("every message of it is found to keep to the published format")
def keeps_to_format(desk: Desk, answer: Answer) -> None:
    assert answer.departures == []
    assert answer.valid == (len(desk.record().lines),) * 2


@then("that message is named, with what it says too much")
def departure_is_named(answer: Answer) -> None:
    assert answer.exit_code == 1
    too_much = f"/meta must NOT have additional properties: {UNKNOWN_TO_THE_FORMAT}"
    assert answer.departures == [f"Line 1 departs from the official schema: {too_much}."]


@then(sentence(rf"{one_of(READERS, 'which')} counts (?P<numbers>{COUNTED})"))
def counts(answer: Answer, which: str, numbers: str) -> None:
    failed, skipped, tests = re.findall(r"\d+", numbers)
    assert re.findall(r"(\d+) (?:tests|fail\w+|skipped)", answer.counted(READERS[which])) == [
        tests,
        failed,
        skipped,
    ]


@then("they are said to agree with the document and with pytest")
def agree(answer: Answer) -> None:
    assert answer.agreed, answer.said


@then("each reader is said to differ from the document on the example that fails midway")
def each_differs(answer: Answer) -> None:
    assert answer.exit_code == 1
    for reader, word in WELL.items():
        which = f"“{FAILING}” (features/post_office/letters.feature:9)"
        others = "the document says “failed”, and pytest “failed”"
        assert answer.of(reader) == [f"{CALLED[reader]} says “{word}” of {which}; {others}."]


@then("that reader is said to differ from the document on both, and the others on none")
def one_differs(answer: Answer) -> None:
    assert answer.exit_code == 1
    differing = "\n".join(answer.of(JUDGE))
    assert f"says “skipped” of “{PASSING}”" in differing
    assert f"says “passed” of “{BROKEN_OFF}”" in differing
    assert (answer.of(BUILD_SERVERS), answer.of(PAGES)) == ([], [])


@then("each reader is said to have found 3 failures of the 4 that pytest counted")
def each_found_three(answer: Answer) -> None:
    assert answer.exit_code == 1
    missed = [line for line in answer.said.splitlines() if line.startswith("pytest counted 4 failed; of what")]
    assert [line.rpartition(", ")[2] for line in missed] == ["it called 3 so."] * len(READERS)


@then("that reader is said to have found nothing, and why")
def found_nothing(answer: Answer) -> None:
    assert answer.exit_code == 1
    assert "@cucumber/query could not read the stream: the ink ran out." in answer.said


@then("it is said how to get them, and not that they agree")
def told_how_to_get_them(answer: Answer) -> None:
    assert (answer.exit_code, answer.agreed) == (2, False)
    assert "run make readers" in answer.said
