"""What PostgreSQL keeps apart by itself, should Atom forget to."""

import pytest
from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.drivers import episodes as drivers
from fixtures.episodes import Episodes
from fixtures.faults import Faults
from fixtures.row_security import HOLDING, Asker
from steps.episodes import TITLE
from steps.vocabulary import COMPANY, PERSON, sentence

ASKED_FOR = ("Maya", "Tom", "Mallory", "Gita")
FOR_SHARED = "Tom, for what was shared with him"


def subject_of(cast: Cast, name: str) -> tuple[str, str]:
    """Return on whose behalf something is asked, and where."""
    return cast[name].account.id, cast[name].workspace_id


@given(sentence(rf"{TITLE} has everything that an episode can have, and is shared with {PERSON}"))
def has_everything(cast: Cast, episodes: Episodes, title: str, name: str) -> None:
    owner, reader, episode = cast["Maya"].caller, cast[name], episodes[title].id
    episodes.divide(title)
    drivers.rate(owner, episode)
    drivers.share(owner, episode, reader.account.id)
    drivers.see(reader.caller, episode)


@given("Atom has forgotten to look whose an episode is")
def has_forgotten(request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("forgetful")


@given("Atom has forgotten to say for whom it looks")
def has_forgotten_for_whom(cast: Cast, faults: Faults) -> None:
    cast.expects_failures()
    faults.forget_for_whom()


@given(sentence(rf"a piece of Atom has asked the database for all there is, on behalf of {PERSON}"))
def has_asked(cast: Cast, asker: Asker, episodes: Episodes, name: str) -> None:
    cast[name].memory["connection"] = asker.connection()
    shown = asker.shown(subject_of(cast, name))
    assert shown["episodes"] == {episodes["Quarterly refunds"].id}


@when("a piece of Atom asks the database for all there is, on behalf of each of them and of nobody")
def asks_for_each(cast: Cast, asker: Asker) -> None:
    shown = {name: asker.shown(subject_of(cast, name)) for name in ASKED_FOR}
    shown[FOR_SHARED] = asker.shown(subject_of(cast, "Tom"), as_far_as="shared")
    cast["Maya"].remembers({**shown, "nobody": asker.shown(None)})


@when(sentence(rf"a piece of Atom asks the database for all there is, on behalf of {PERSON} at {COMPANY}"))
def asks_elsewhere(cast: Cast, asker: Asker, name: str, company: str) -> None:
    cast["Maya"].remembers({name: asker.shown((cast[name].account.id, cast.workspace_id(company)))})


@when("a piece of Atom asks over the same connection, on behalf of nobody")
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


@when(sentence(rf"a piece of Atom keeps an episode at {COMPANY}, on behalf of Maya(?: at Acme)?"))
def keeps_there(cast: Cast, asker: Asker, episodes: Episodes, company: str) -> None:
    before = cast.scene.digest()
    kept = asker.keeps(subject_of(cast, "Maya"), episodes["Quarterly refunds"], cast.workspace_id(company))
    cast["Maya"].remembers((before, kept))


@when(sentence(rf"a piece of Atom keeps an episode of Maya's at {COMPANY}, on behalf of {PERSON}"))
def keeps_for(cast: Cast, asker: Asker, episodes: Episodes, company: str, name: str) -> None:
    before = cast.scene.digest()
    kept = asker.keeps(subject_of(cast, name), episodes["Quarterly refunds"], cast.workspace_id(company))
    cast["Maya"].remembers((before, kept))


@when(sentence(rf"a piece of Atom shares {TITLE} with {PERSON}, on behalf of {PERSON.replace('name', 'other')}"))
def shares_with(cast: Cast, asker: Asker, episodes: Episodes, title: str, name: str, other: str) -> None:  # noqa: PLR0917
    before = cast.scene.digest()
    kept = asker.shares(subject_of(cast, other), episodes[title], cast[name].account.id)
    cast["Maya"].remembers((before, kept))


@when(sentence(rf"a piece of Atom moves {TITLE} to {COMPANY}, on behalf of Maya at Acme"))
def moves_there(cast: Cast, asker: Asker, episodes: Episodes, title: str, company: str) -> None:
    before = cast.scene.digest()
    kept = asker.changes(subject_of(cast, "Maya"), episodes[title].id, workspace_id=cast.workspace_id(company))
    cast["Maya"].remembers((before, kept))


@when("a piece of Atom writes Tom's name on every episode, on behalf of Tom")
def writes_name(cast: Cast, asker: Asker) -> None:
    before = cast.scene.digest()
    kept = asker.changes(subject_of(cast, "Tom"), None, user_id=cast["Tom"].account.id)
    cast["Maya"].remembers((before, kept))


@then("the database kept it")
def has_kept(cast: Cast) -> None:
    before, kept = cast["Maya"].remembered[-1]
    assert kept, "the database refused"
    assert cast.scene.digest() != before


@then(sentence(rf"the database kept it, and {TITLE} is Maya's still"))
def is_maya_s_still(cast: Cast, episodes: Episodes, title: str) -> None:
    _, kept = cast["Maya"].remembered[-1]
    assert kept, "the database refused"
    assert drivers.see(cast["Maya"].caller, episodes[title].id).view["user_id"] == cast["Maya"].account.id


@then("the database refused, and nothing is changed")
def has_refused(cast: Cast) -> None:
    before, kept = cast["Maya"].remembered[-1]
    assert not kept, "the database kept it"
    assert cast.scene.digest() == before
