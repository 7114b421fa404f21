"""The ledger of the living document: what is written, collected, run, and lost."""

from pytest_bdd import given, parsers, then, when

from fixtures.attacks.ten_examples.contents import TEN
from fixtures.drivers.document import Desk, Losses, collecting_one_example_more, passing_what_failed
from fixtures.drivers.document_view import Document
from fixtures.drivers.forgetting import forgetting


@given("only what is about the menu was run")
def runs_the_menu(desk: Desk) -> None:
    desk.arguments = ("-k", "menu")


@given("the run stopped at its first failure")
def stops_at_once(desk: Desk) -> None:
    desk.arguments = ("--exitfirst",)


@given("pytest is said to have collected one example more")
def collects_one_more(desk: Desk) -> None:
    desk.tampering = collecting_one_example_more()


@given("the features are as they were when it ran")
def features_are_the_same(desk: Desk) -> None:
    assert desk.holds_features().is_dir()


@given("somebody has added a feature about wine since it ran")
def adds_feature(desk: Desk) -> None:
    desk.writes_feature("cellar/wine.feature", "Feature: Wine\n  Example: Red\n    Given the table is laid\n")


@given("somebody has struck off a feature since it ran")
def strikes_off_feature(desk: Desk) -> None:
    desk.strikes_off_feature("post_office/letters.feature")


@given("somebody has weakened a Then since it ran")
def weakens_then(desk: Desk) -> None:
    desk.rewrites_feature("post_office/letters.feature", "And the postman is thanked", "And it arrives")


@given("the record knows nothing of the example that simply passes")
def forgets_example(desk: Desk) -> None:
    desk.holds_features()
    desk.tampering = forgetting(desk.record(), TEN["simply passes"])


@given("the record also tells that the step that failed has passed")
def tells_otherwise(desk: Desk) -> None:
    desk.insertion = passing_what_failed()


@when("its document is made without one of its messages, for each of them in turn", target_fixture="losses")
def is_made_without_each(desk: Desk) -> Losses:
    return desk.make_losing_each()


@when("its document is made with one of its messages told twice, for each in turn", target_fixture="losses")
def is_made_with_each_twice(desk: Desk) -> Losses:
    return desk.make_doubling_each()


@then("its examples are counted like this:")
def are_counted(document: Document, datatable: list[list[str]]) -> None:
    expected = {account: int(number) for account, number in datatable}
    assert {account: document.accounts[account] for account in expected} == expected


@then(parsers.parse("{number:d} of its examples are counted as deselected"))
def are_deselected(document: Document, number: int) -> None:
    assert document.accounts["deselected"] == number


@then("the document warns that 1 example is written that no test runs")
def warns_of_unbound(document: Document) -> None:
    assert "1 example is written that no test runs." in document.warning


@then("the document warns of as many examples that the run never reached as it counts")
def warns_of_unreached(document: Document) -> None:
    counted = document.accounts.get("not reached", 0)
    assert counted > 0
    assert f"{counted} examples are collected, but the run ended before." in document.warning


@then(parsers.parse("the document warns that pytest collected {collected:d} examples, and it tells of {told:d}"))
def warns_of_collected(document: Document, collected: int, told: int) -> None:
    assert f"pytest collected {collected} examples, the document tells of {told}." in document.warning


@then("the document warns of nothing")
def warns_of_nothing(document: Document) -> None:
    assert document.html
    assert document.warning == ""


@then("the document warns that the feature about wine is unknown to the record")
def warns_of_wine(document: Document) -> None:
    assert "features/cellar/wine.feature is written, but the record knows nothing of it." in document.warning


@then("the document warns that this feature isn't written any more")
def warns_of_struck_off(document: Document) -> None:
    assert "features/post_office/letters.feature ran, but isn't written there any more." in document.warning


@then("the document warns that this feature is no longer what ran")
def warns_of_weakened(document: Document) -> None:
    assert "features/post_office/letters.feature is no longer what ran." in document.warning


@then("the document warns that it tells of one example less than its feature holds")
def warns_of_forgotten(document: Document) -> None:
    assert "features/post_office/letters.feature holds 10 examples, the document tells of 9." in document.warning


@then("there is never a document")
def never_a_document(losses: Losses) -> None:
    assert [loss.kind for loss in losses if loss.document.html] == []


@then("each time the missing message is called by its kind")
def called_by_kind(losses: Losses) -> None:
    assert [(loss.kind, loss.document.said) for loss in losses if loss.kind not in loss.document.said] == []


@then("what was lost of an example is called by that example's name")
def called_by_name(losses: Losses) -> None:
    assert [(loss.name, loss.document.said) for loss in losses if loss.name not in loss.document.said] == []


@then("there is no document, and whoever made it is told which step's verdict is missing")
def told_which_step(document: Document) -> None:
    assert (document.exit_code, document.html) == (2, "")
    assert "There is no testStepFinished of the step “the table is laid” of “A guest is served”" in document.said


@then("there is a document")
def is_a_document(document: Document) -> None:
    assert document.html


@then("there is no document, and whoever made it is told that the verdict was told before")
def told_before(document: Document) -> None:
    assert (document.exit_code, document.html) == (2, "")
    assert "testStepFinished" in document.said
    assert "told before" in document.said
