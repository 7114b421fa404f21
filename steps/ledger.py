"""The ledger of the living document: what is written, collected, run, and lost."""

from pytest_bdd import given, parsers, then, when

from fixtures.drivers.document import Desk, Losses, collecting_one_example_more
from fixtures.drivers.document_view import Document
from fixtures.drivers.forgetting import forgetting_the_guest_who_is_served


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


@given("somebody has added an example about dessert since it ran")
def adds_example(desk: Desk) -> None:
    desk.adds_to_feature("kitchen/menu.feature", "\n  Example: Dessert\n    Given the table is laid\n")


@given("the record knows nothing of the guest who is served")
def forgets_guest(desk: Desk) -> None:
    desk.holds_features()
    desk.tampering = forgetting_the_guest_who_is_served(desk.record())


@when("its document is made without one of its messages, for each of them in turn", target_fixture="losses")
def is_made_without_each(desk: Desk) -> Losses:
    return desk.make_losing_each()


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
    counted = document.accounts["not reached"]
    assert f"{counted} examples are collected, but the run ended before." in document.warning


@then(parsers.parse("the document warns that pytest collected {collected:d} examples, and it tells of {told:d}"))
def warns_of_collected(document: Document, collected: int, told: int) -> None:
    assert f"pytest collected {collected} examples, the document tells of {told}." in document.warning


@then("the document warns of nothing about what is written")
def warns_of_nothing_written(document: Document) -> None:
    assert "features/" not in document.warning


@then("the document warns that the feature about wine is unknown to the record")
def warns_of_wine(document: Document) -> None:
    assert "features/cellar/wine.feature is written, but the record knows nothing of it." in document.warning


@then("the document warns that the menu's feature is no longer what ran")
def warns_of_menu(document: Document) -> None:
    assert "features/kitchen/menu.feature is no longer what ran." in document.warning


@then("the document warns that it tells of one example less than the dining room's feature holds")
def warns_of_guest(document: Document) -> None:
    assert "features/dining_room/service.feature holds 5 examples, the document tells of 4." in document.warning


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
