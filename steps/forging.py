"""Suites that meddle with their own record."""

from pathlib import Path

from pytest_bdd import given, then

from fixtures.attacks.forgeries import FORGERIES
from fixtures.drivers.document import Desk
from fixtures.drivers.document_view import Document
from fixtures.drivers.forging import forging_desk
from steps.vocabulary import one_of, sentence

WARNINGS = {
    "a feature was changed while it ran": "letters.feature was changed while it ran",
    "pytest ended badly, and nothing failed": "pytest ended badly, but nothing is told to have failed.",
    "pytest passed an example in which a step failed": "pytest passed “A letter that is lost”, but a step of it",
}


@given(sentence(rf"a suite of ten examples that {one_of(FORGERIES, 'forges')}"), target_fixture="desk")
def has_forging_suite(tmp_path: Path, forges: str) -> Desk:
    return forging_desk(tmp_path, forges)


@then(sentence(rf"the document warns that {one_of(WARNINGS, 'warning')}"))
def warns_of_forgery(document: Document, warning: str) -> None:
    assert WARNINGS[warning] in document.warning


@then("the exceptions tell of a failure outside of any example")
def tells_of_failure_outside(document: Document) -> None:
    assert "Outside the examples, this failed" in document.section("exceptions")
