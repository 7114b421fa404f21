"""The one place where episodes are looked for, and what would go round it."""

from pytest_bdd import given, then, when

from fixtures.attacks.unscoped_statements import WRITTEN
from fixtures.one_place import Reading
from steps.vocabulary import one_of, sentence


@given(sentence(rf"somebody has written a piece that {one_of(WRITTEN, 'does')}"))
def has_written(reading: Reading, does: str) -> None:
    reading.write(does)


@when("a developer has every piece of Atom read")
@when("a developer has that piece read")
def has_read(reading: Reading) -> None:
    reading.read()


@then("nothing is found that goes round the one place")
def finds_nothing(reading: Reading) -> None:
    assert not reading.found, "; ".join(str(each) for each in reading.found)


@then("exactly those of its lines are found that go round the one place")
def finds_lines(reading: Reading) -> None:
    assert reading.lines == reading.expected
