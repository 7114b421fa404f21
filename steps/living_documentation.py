"""The living document: its verdicts, requirements, page and record."""

from datetime import timedelta

from pytest_bdd import given, then, when

from fixtures.attacks.hostile_suite.contents import HAPPENINGS, MARKUP, REQUIREMENTS
from fixtures.drivers.document import Desk, counting_one_failure_more, losing_one_verdict
from fixtures.drivers.document_view import Document
from steps.vocabulary import one_of, sentence

VERDICTS = (
    "passed",
    "failed",
    "undefined",
    "ambiguous",
    "skipped",
    "expected failure",
    "unexpected pass",
    "empty",
    "not run",
)
EXAMPLE = rf"the example that {one_of(HAPPENINGS, 'happening')}"
PART = "(?P<part>set-up|tear-down)"
REASONS = ("the oven is cold", "the floor is greasy")
PASSING = HAPPENINGS["simply passes"]
FAILING = HAPPENINGS["fails midway"]
TIMELESS = "A guest is served while the clock stands still"


@given("a suite where everything goes wrong that can")
def has_hostile_suite(desk: Desk) -> None:
    assert desk.record().counted


@given("pytest is said to have counted one failure more")
def counts_one_more(desk: Desk) -> None:
    desk.tampering = counting_one_failure_more()


@given("the record has lost the verdict of one step")
def loses_verdict(desk: Desk) -> None:
    desk.tampering = losing_one_verdict()


@given(sentence(rf"the requirement {one_of(REQUIREMENTS, 'which')} is struck off"))
def is_struck_off(desk: Desk, which: str) -> None:
    desk.strike_off(REQUIREMENTS[which])


@given("a control was broken, and the example that simply passes caught it")
def caught_one(desk: Desk) -> None:
    desk.proves("The door is left open", f"features/dining_room/service.feature::{PASSING}")


@given("another was broken, and nothing caught it")
def missed_one(desk: Desk) -> None:
    desk.proves("The lights are left on")


@given("its document is made", target_fixture="document")
@when("its document is made", target_fixture="document")
def is_made(desk: Desk) -> Document:
    return desk.make()


@when("its document is made once alone and once shared among 2 workers", target_fixture="documents")
def are_made(desk: Desk) -> tuple[Document, Document]:
    return desk.make(), desk.make(workers=2)


@then(sentence(rf"{EXAMPLE} is shown as {one_of(VERDICTS, 'verdict')}"))
def is_shown_as(document: Document, happening: str, verdict: str) -> None:
    assert document.example(HAPPENINGS[happening]).verdict == verdict


@then("what comes after the failed step is shown as skipped")
def rest_is_skipped(document: Document) -> None:
    verdicts = [step.verdict for step in document.example(FAILING).steps]
    assert verdicts == ["passed", "passed", "failed", "skipped"]


@then("the step in which the cook goes home is shown as skipped, with its reason")
def breaks_off_quietly(document: Document) -> None:
    quiet = document.example(HAPPENINGS["is skipped midway"]).steps[1]
    assert (quiet.name, quiet.verdict, quiet.problem) == (
        "the cook goes home",
        "skipped",
        "the cook has gone home",
    )


@then("both rows with the same words are shown as passed")
def equal_rows_passed(document: Document) -> None:
    assert [row.verdict for row in document.rows if row.name == "fish"] == ["passed", "passed"]


@then("the row that failed is told step by step, in its own words")
def failed_row_is_told(document: Document) -> None:
    [row] = [row for row in document.rows if row.verdict == "failed"]
    assert [step.verdict for step in row.steps] == ["passed", "passed", "failed"]
    assert row.steps[-1].name == "the guests cry </pre><script>alert(3)</script> loud"


@then("the failed step says that the plate lies in pieces")
def says_what_was_wrong(document: Document) -> None:
    [step] = [step for step in document.example(FAILING).steps if step.verdict == "failed"]
    assert step.problem == MARKUP["a failure"]


@then("it says where in the suite that was found")
def says_where(document: Document) -> None:
    [step] = [step for step in document.example(FAILING).steps if step.verdict == "failed"]
    assert any("in nothing_broken" in unfolded for unfolded in step.unfolded)


@then(sentence(rf"of {EXAMPLE}, its {PART} is shown as failed because {one_of(REASONS, 'reason')}"))
def part_is_shown_as_failed(document: Document, happening: str, part: str, reason: str) -> None:
    told = [step for step in document.example(HAPPENINGS[happening]).steps if step.name.lower() == part]
    assert [step.verdict for step in told if reason in step.problem] == ["failed"]


@then("the step in which an egg is folded into a hat is shown with a first draft of its definition")
def comes_with_suggestion(document: Document) -> None:
    step = document.example(HAPPENINGS["has a step that nobody defined"]).steps[1]
    assert step.problem == "No step definition fits this step."
    assert "@when('the cook folds an egg into a hat')" in " ".join(step.unfolded)


@then("the step in which the soup is seasoned is shown with both of its definitions")
def comes_with_definitions(document: Document) -> None:
    step = document.example(HAPPENINGS["has a step with two definitions"]).steps[1]
    assert step.problem == "2 step definitions fit this step."
    assert "the cook seasons the soup" in " ".join(step.unfolded)
    assert "the cook seasons the {dish}" in " ".join(step.unfolded)


@then("the document's count is the one that pytest printed")
def counts_the_same(desk: Desk, document: Document) -> None:
    assert document.counted == desk.record().counted
    assert "pytest counted" not in document.warning


@then("the test that is no example is counted apart")
def counts_apart(document: Document) -> None:
    assert "pytest counted 1 passed among tests that are no examples." in document.section("ledger")


@then("the document warns that it doesn't agree with pytest")
def warns(document: Document) -> None:
    assert "Do not rely on this document" in document.warning
    assert "pytest counted 4 failed among the examples, the document 3." in document.warning


@then("whoever made it is told not to rely on it")
def told_wrong(document: Document) -> None:
    assert document.exit_code == 1


@then("there is no document, because a tag in the menu's feature points nowhere")
def tag_points_nowhere(document: Document) -> None:
    assert (document.exit_code, document.html) == (2, "")
    assert "features/kitchen/menu.feature:1: @secu_03" in document.said


@then(sentence(rf"the requirement {one_of(REQUIREMENTS, 'which')} is (?P<standing>verified|failing|not covered)"))
def stands(document: Document, which: str, standing: str) -> None:
    assert document.requirement(REQUIREMENTS[which])[0] == standing


@then("its failing row is named there")
def names_row(document: Document) -> None:
    _, examples = document.requirement("SECU-03")
    assert MARKUP["the name of an example"] in examples
    assert "fish" not in examples


@then("the example that is skipped by its tag is named there")
def names_example(document: Document) -> None:
    assert HAPPENINGS["is skipped by its tag"] in document.requirement("SECU-02")[1]


@then("the document says that 1 of 2 broken controls was caught")
def says_one_of_two(document: Document) -> None:
    assert "1 of 2 broken controls" in document.section("proof")


@then("the example that simply passes is shown to have caught it")
def shows_catch(document: Document) -> None:
    shown = [(example.name, example.caught) for example in document.examples if example.caught]
    assert shown == [(PASSING, ["The door is left open"])]


@then("the document says that no proof was run")
def says_no_proof(document: Document) -> None:
    assert "No proof was run" in document.section("proof")


@then(sentence(rf"the markup in {one_of(MARKUP, 'place')} is shown as it was written"))
def is_shown_as_written(document: Document, place: str) -> None:
    assert MARKUP[place] in document.text


@then("nothing on the page can run")
def nothing_runs(document: Document) -> None:
    assert document.runnable == []


@then("the page points at nothing outside")
def points_at_nothing(document: Document) -> None:
    assert document.addresses_outside == []


@then("it lets a browser load nothing but its own style")
def lets_load_nothing(document: Document) -> None:
    assert document.policy["default-src"] == "'none'"
    assert document.policy.keys() == {"default-src", "style-src", "base-uri", "form-action"}
    assert document.policy["style-src"] == document.hash_of_style


@then("the example that simply passes has an address that tells which it is")
def has_address(document: Document) -> None:
    assert "dining-room/service/nobody-waits/a-guest-is-served" in document.anchors


@then("no two places have the same address")
def addresses_differ(document: Document) -> None:
    assert len(document.anchors) == len(set(document.anchors))


@then("every link on the page leads somewhere")
def links_lead_somewhere(document: Document) -> None:
    assert document.links
    assert set(document.links) <= set(document.anchors)


@then("the two documents differ in nothing but times")
def documents_differ_only_in_times(documents: tuple[Document, Document]) -> None:
    alone, shared = documents
    assert alone.timeless == shared.timeless


@then("so do the records they are made of")
def records_differ_only_in_times(desk: Desk) -> None:
    assert desk.record().timeless == desk.record(workers=2).timeless


@then("the example under a stopped clock took less than a minute")
def took_real_time(document: Document) -> None:
    assert document.example(TIMELESS).took < timedelta(minutes=1)


@then("none of its steps took longer than the example")
def steps_took_real_time(desk: Desk) -> None:
    whole, steps = desk.record().durations(TIMELESS)
    assert timedelta() < sum(steps, timedelta()) < whole


@then("what was attached outside of any example stands apart")
def stands_apart(document: Document) -> None:
    assert "it rained all evening" in document.section("evidence")


@then("the step that reads the menu holds what was read")
def holds_evidence(document: Document) -> None:
    holders = [
        step for row in document.rows for step in row.steps if any("what was read" in x for x in step.unfolded)
    ]
    assert [step.name for step in holders] == ["the waiter reads it out"]


@then("no other step does")
def no_other_holds_evidence(document: Document) -> None:
    held = [each for told in document.examples for step in told.steps for each in step.unfolded]
    assert sum("what was read" in each for each in held) == 1


@then("the report for build servers gives every example and row the verdict that people are shown")
def junit_says_the_same(document: Document) -> None:
    assert document.junit_verdicts == document.verdicts


@then("its totals are those of its own verdicts")
def junit_adds_up(document: Document) -> None:
    verdicts = list(document.junit_verdicts.values())
    failed = sum(verdict in {"failed", "undefined", "ambiguous"} for verdict in verdicts)
    assert document.junit_totals == (len(verdicts), failed, len(verdicts) - failed - verdicts.count("passed"))
