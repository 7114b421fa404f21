"""What PostgreSQL keeps apart by itself, should Atom forget to."""

import pytest
from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.episodes import Episodes
from fixtures.row_security import HOLDING, Asker
from steps.episodes import TITLE
from steps.vocabulary import COMPANY, PERSON, sentence

ASKED_FOR = ("Maya", "Tom", "Mallory", "Gita")


@given("Atom has forgotten to look whose an episode is")
def has_forgotten(request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("forgetful")


@given(sentence(rf"a part of Atom has asked the database for all there is, on behalf of {PERSON}"))
def has_asked(cast: Cast, asker: Asker, episodes: Episodes, name: str) -> None:
    cast[name].memory["connection"] = asker.connection()
    shown = asker.shown((cast[name].account.id, cast[name].workspace_id))
    assert shown["episodes"] == {episodes["Quarterly refunds"].id}


@when("a part of Atom asks the database for all there is, on behalf of each of them and of nobody")
def asks_for_each(cast: Cast, asker: Asker) -> None:
    subjects = {name: (cast[name].account.id, cast[name].workspace_id) for name in ASKED_FOR}
    cast["Maya"].remembers({name: asker.shown(subject) for name, subject in [*subjects.items(), ("nobody", None)]})


@when(sentence(rf"a part of Atom asks the database for all there is, on behalf of {PERSON} at {COMPANY}"))
def asks_elsewhere(cast: Cast, asker: Asker, name: str, company: str) -> None:
    cast["Maya"].remembers({name: asker.shown((cast[name].account.id, cast.workspace_id(company)))})


@when("a part of Atom asks over the same connection, on behalf of nobody")
def asks_for_nobody(cast: Cast, asker: Asker) -> None:
    assert asker.connection() == cast["Maya"].memory["connection"]
    cast["Maya"].remembers({"nobody": asker.shown(None)})


@then(sentence(rf"of {TITLE} it was shown exactly this"))
def was_shown(cast: Cast, episodes: Episodes, title: str, datatable: list[list[str]]) -> None:
    _, *rows = datatable
    expected = {name: [each == "yes" for each in told] for name, *told in rows}
    shown = cast["Maya"].remembered[-1]
    assert {name: [episodes[title].id in shown[name][table] for table in HOLDING] for name in shown} == expected


@then(sentence(rf"of {TITLE} it was shown nothing"))
def was_shown_nothing(cast: Cast, episodes: Episodes, title: str) -> None:
    (shown,) = cast["Maya"].remembered[-1].values()
    assert {table for table in HOLDING if episodes[title].id in shown[table]} == set()
