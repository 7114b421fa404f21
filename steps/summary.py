"""The summary of a document: what it says, and that it is nothing but words."""

from pytest_bdd import given, then, when

from fixtures.attacks.calls import TRICKS
from fixtures.attacks.hostile_suite.contents import HAPPENINGS
from fixtures.drivers.document import Desk
from fixtures.drivers.document_view import Document
from fixtures.drivers.summary import WORDS, Summary, renaming, summarised, words_of
from steps.vocabulary import one_of, sentence


@given(sentence(rf"the name of the example that fails midway holds {one_of(TRICKS, 'trick')}"))
def holds_trick(desk: Desk, trick: str) -> None:
    desk.tampering = renaming(HAPPENINGS["fails midway"], TRICKS[trick])


@given("only the example that simply passes ran")
def only_one_ran(desk: Desk) -> None:
    desk.arguments = ("-k", "friend")


@when("its document is made, to stop at whatever is broken", target_fixture="document")
def is_made_to_stop(desk: Desk) -> Document:
    return summarised(desk, "--fail-if-broken").document


@when("its document is made with a summary", target_fixture="summary")
def is_made_with_summary(desk: Desk) -> Summary:
    return summarised(desk)


@then("whoever made it is stopped")
def is_stopped(document: Document) -> None:
    assert document.exit_code == 1


@then("whoever made it is not stopped")
def is_not_stopped(document: Document) -> None:
    assert document.exit_code == 0


@then("the summary opens with the verdict that the document opens with")
def opens_with_verdict(summary: Summary) -> None:
    assert summary.page.said("strong") == summary.document.page.said("p", "summary")


@then("it names every example that didn't simply pass")
def names_exceptions(summary: Summary) -> None:
    amiss = [told.words for told in summary.document.page.one("ul", "exceptions").all("bdi")]
    assert set(amiss) <= set(summary.quoted)
    assert HAPPENINGS["fails midway"] in summary.quoted


@then("it says, as the document does, why not to rely on it")
def says_why_not(summary: Summary) -> None:
    assert "1 example is written that no test runs." in summary.document.warning
    assert "1 example is written that no test runs." in summary.quoted


@then(sentence(rf"the summary shows the name that holds {one_of(TRICKS, 'trick')} as words and nothing else"))
def shows_name_as_words(summary: Summary, trick: str) -> None:
    assert words_of(TRICKS[trick]) in map(words_of, summary.quoted)
    assert "plate" not in summary.unquoted
    assert summary.elements <= WORDS
