"""Parts of a run: how they are merged, and what their document says."""

from pytest_bdd import given, parsers, then, when

from fixtures.attacks.hostile_suite.contents import HAPPENINGS
from fixtures.drivers.document import Desk
from fixtures.drivers.document_view import Document
from fixtures.drivers.estrangement import (
    DIFFERENCES,
    TROUBLES,
    another_make,
    failing,
    failing_elsewhere,
    tamper,
    telling_otherwise,
    uncollected,
)
from fixtures.drivers.merging import Merger, Pile, without_parts
from steps.vocabulary import one_of, sentence

PASSING = HAPPENINGS["simply passes"]
PARTS = 4
AGAIN = 2
REFUSED = 2
CELLAR, ROOF = "the cellar.py::test_is_dry", "the roof.py::test_is_tight"


@given(parsers.parse("it ran in {parts:d} parts"))
def ran_in_parts(pile: Pile, desk: Desk, parts: int) -> None:
    pile.divide(desk, parts)


@given("instead, only what is about the menu ran in 2 parts")
def menu_ran_in_parts(pile: Pile, desk: Desk) -> None:
    pile.divide(desk, 2, "-k", "menu")


@given("instead, only the example that simply passes ran in 2 parts")
def one_ran_in_parts(pile: Pile, desk: Desk) -> None:
    pile.divide(desk, 2, "-k", "a_guest_is_served and not clock")


@given("outside of any example, something failed in part 1 and something else in part 3")
def failed_elsewhere(pile: Pile) -> None:
    tamper(pile.part(1), failing_elsewhere(ROOF))
    tamper(pile.part(3), failing_elsewhere(CELLAR))


@given("in each of the parts, the same test could not be collected")
def nobody_collected(pile: Pile) -> None:
    for stream in pile.streams:
        uncollected(stream)


@given("part 2 is missing")
def part_is_missing(pile: Pile) -> None:
    pile.mislay(2)


@given("parts 1 and 3 are missing")
def parts_are_missing(pile: Pile) -> None:
    pile.mislay(1)
    pile.mislay(3)


@given("part 2 is missing when the others are merged", target_fixture="merger")
def merged_without(pile: Pile) -> Merger:
    return pile.merge(pile.part(3), pile.part(1))


@given("the part of the example that simply passes ran again, and there it failed")
def failed_again(pile: Pile, desk: Desk) -> None:
    tamper(pile.run_again(desk, pile.part_of(PASSING)), failing(PASSING))


@given("the part of the example that simply passes ran again, where at first it had failed")
def failed_first(pile: Pile, desk: Desk) -> None:
    part = pile.part_of(PASSING)
    pile.run_again(desk, part)
    tamper(pile.part(part), failing(PASSING))


@given("part 2 ran again, and it went the same way")
def went_the_same_way(pile: Pile, desk: Desk) -> None:
    pile.run_again(desk, AGAIN)


@given(sentence(rf"part 3 has another {one_of(DIFFERENCES, 'what')}"))
def has_another(pile: Pile, what: str) -> None:
    tampering, _ = DIFFERENCES[what]
    tamper(pile.part(3), tampering())


@given("part 3 ran on a machine of another make")
def ran_on_another_machine(pile: Pile) -> None:
    another_make(pile.part(3))


@given(sentence(rf"part 3 {one_of(TROUBLES, 'trouble')}"))
def is_in_trouble(pile: Pile, trouble: str) -> None:
    bring_about, _ = TROUBLES[trouble]
    bring_about(pile.part(3))


@when("its parts are merged", target_fixture="merger")
def are_merged(pile: Pile) -> Merger:
    return pile.merge(*pile.streams)


@when("its parts are merged in the opposite order", target_fixture="merger")
def are_merged_backwards(pile: Pile) -> Merger:
    return pile.merge(*reversed(pile.streams))


@when("its parts are merged two by two", target_fixture="merger")
def are_merged_two_by_two(pile: Pile) -> Merger:
    first, second, third, fourth = pile.streams
    return pile.merge(pile.merge(fourth, second).stream, pile.merge(third, first).stream)


@when("its parts are merged with part 2 among them twice", target_fixture="merger")
def are_merged_with_one_twice(pile: Pile) -> Merger:
    return pile.merge(*pile.streams, pile.part(AGAIN))


@when("its parts are merged and then merged with part 2 again", target_fixture="merger")
def are_merged_again(pile: Pile) -> Merger:
    return pile.merge(pile.part(AGAIN), pile.merge(*pile.streams).stream)


@when("what they were merged into is merged with part 2", target_fixture="merger")
def is_merged_with_part(pile: Pile, merger: Merger) -> Merger:
    return pile.merge(merger.stream, pile.part(2))


@when("the document of part 2 is made as it is", target_fixture="document")
def is_made_of_a_part(pile: Pile) -> Document:
    return pile.document(pile.part(2))


@then("their document differs in nothing but times from that of the suite run alone")
def differs_from_alone(pile: Pile, desk: Desk, document: Document) -> None:
    assert document.timeless == pile.document(desk.record().stream).timeless


@then("in nothing but times from that of the suite shared among 2 workers")
def differs_from_shared(pile: Pile, desk: Desk, document: Document) -> None:
    assert document.timeless == pile.document(desk.record(workers=2).stream).timeless


@then("the merged record differs from those of both only in times and in what it says of parts")
def record_differs(desk: Desk, merger: Merger) -> None:
    records = [desk.record(), desk.record(workers=2), merger.record]
    alone, shared, merged = (without_parts(record) for record in records)
    assert merged == alone
    assert merged == shared


@then("of their document, just what is not about the menu is shown as not run")
def shows_left_out(document: Document) -> None:
    verdicts = document.verdicts
    not_run = {anchor for anchor, verdict in verdicts.items() if verdict == "not run"}
    assert not_run == {anchor for anchor in verdicts if not anchor.startswith("kitchen/menu/")}
    assert len(not_run) < len(verdicts)


@then("it warns of nothing but what the document of a whole run warns of")
@then("their document warns of nothing but what the document of a whole run warns of")
def warns_of_nothing_else(pile: Pile, desk: Desk, document: Document) -> None:
    assert document.warning == pile.document(desk.record().stream).warning


@then("their document tells of both failures")
def tells_of_both(document: Document) -> None:
    exceptions = document.section("exceptions")
    assert (exceptions.count(ROOF), exceptions.count(CELLAR)) == (1, 1)


@then("their document counts it once")
def counts_once(document: Document) -> None:
    assert "pytest counted 1 passed and 1 skipped among tests that are no examples." in document.section("ledger")


@then("the merged record is to the last letter what merging them in order gives")
def is_the_same(pile: Pile, merger: Merger) -> None:
    assert merger.text == pile.merge(*(pile.part(number) for number in range(1, PARTS + 1))).text


@then("their document warns that part 2 of 3 is missing")
def warns_of_missing_part(document: Document) -> None:
    assert document.warning == (
        "Do not rely on this document Part 2 of 3 is missing: this document is incomplete."
    )


@then("the document warns that parts 1 and 3 of 3 are missing")
def warns_of_missing_parts(document: Document) -> None:
    assert document.warning == (
        "Do not rely on this document Parts 1 and 3 of 3 are missing: this document is incomplete."
    )


@then("their document warns of nothing")
def warns_of_nothing(document: Document) -> None:
    assert not document.warning


@then("whoever made it is told nothing against it")
def told_well(document: Document) -> None:
    assert document.exit_code == 0


@then(sentence("in their document, the example that simply passes is shown as (?P<verdict>passed|failed)"))
def is_shown_as(document: Document, verdict: str) -> None:
    assert document.example(PASSING).verdict == verdict


@then("the exceptions say nothing of a run that ended early")
def says_no_early_end(document: Document) -> None:
    assert "ended early" not in document.section("exceptions")


@then("the exceptions say that two parts disagree about it")
def says_that_parts_disagree(document: Document) -> None:
    said = f"Two parts disagree about “{PASSING}” (features/dining_room/service.feature): "
    assert f"{said}one says failed, another passed." in document.section("exceptions")


@then("the exceptions say of no example that parts disagree about it")
def says_no_disagreement(document: Document) -> None:
    assert "disagree" not in document.section("exceptions")


@then("the merged record tells of it both times")
def tells_both_times(merger: Merger) -> None:
    told = [verdicts[-1] for verdicts in merger.tellings(PASSING)]
    assert sorted(told) == ["FAILED", "PASSED"]


@then("their document says that part 2 of 4 ran 2 times")
def says_how_often(document: Document) -> None:
    assert "part 2 of 4, 2 times" in document.page.said("dl", "identity")


@then("it counts what pytest printed for all of the runs")
def counts_all_runs(pile: Pile, document: Document) -> None:
    assert document.counted == pile.counted


@given("what was merged of part 3 is there as well, and claims that nothing of it failed")
def claims_otherwise(pile: Pile) -> None:
    telling_otherwise(pile.hold_merged(3))


@then("there is no merged record, because one run can't have gone two ways")
def is_not_merged_two_ways(merger: Merger) -> None:
    assert (merger.exit_code, merger.left) == (REFUSED, [])
    assert "Two streams tell differently of one run of part 3." in merger.said


@then(sentence(rf"there is no merged record, because part 3 has another {one_of(DIFFERENCES, 'what')}"))
def is_not_merged_with_another(pile: Pile, merger: Merger, what: str) -> None:
    _, told = DIFFERENCES[what]
    assert (merger.exit_code, merger.left) == (REFUSED, [])
    assert f"{pile.part(3).name} does not belong with {pile.part(1).name}: {told}" in merger.said


@then(sentence(rf"there is no merged record, because part 3 {one_of(TROUBLES, 'trouble')}"))
def is_not_merged_with_trouble(pile: Pile, merger: Merger, trouble: str) -> None:
    _, told = TROUBLES[trouble]
    assert (merger.exit_code, merger.left) == (REFUSED, [])
    assert pile.part(3).name in merger.said
    assert told in merger.said
