"""Somebody asks everywhere for everything."""

from pytest_bdd import given, then, when

from fixtures.crawler import Crawler, told_of
from steps.vocabulary import PEOPLE, PERSON, sentence


@given("each of the four has things of every kind, and has shared an episode with a colleague")
def have_everything(crawler: Crawler) -> None:
    crawler.plant(PEOPLE)


@given("Atom has a new door, and nobody said what is asked there")
def has_new_door(crawler: Crawler) -> None:
    crawler.add_door()


@when(sentence(rf"{PERSON} asks at every door of Atom for everything of everybody"))
def asks_everywhere(crawler: Crawler, name: str) -> None:
    crawler.asks_everywhere(name)


@then(sentence(rf"no door was passed over, and nothing of {PERSON}'s own was missed"))
def missed_nothing(crawler: Crawler, name: str) -> None:
    assert crawler.walk is not None
    assert not crawler.unknown, crawler.unknown
    assert not crawler.walk.passed_over, "nothing was looked at there"
    assert crawler.walk.missed == ["invitations"], f"{name} did not find it"


@then(sentence(rf"{PERSON} was told of exactly this"))
def was_told(crawler: Crawler, name: str, datatable: list[list[str]]) -> None:
    told, expected = crawler.told, told_of(datatable[1:])
    leaks = [f"{what}, {whose}, by {told[what, whose]}" for what, whose in told.keys() - expected]
    assert not leaks, f"{name} was told of {'; '.join(leaks)}"
    assert not expected - told.keys(), f"{name} was not told of it"


@then("that door is named as one at which nobody knows how to ask")
def door_is_named(crawler: Crawler) -> None:
    assert crawler.unknown.endswith("of GET /somewhere/{something_new}")
