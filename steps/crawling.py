"""Somebody asks everywhere for everything."""

from pytest_bdd import given, then, when

from fixtures.crawler import Crawler
from fixtures.crawling.doors import FOR_BROWSERS, OPEN_TO_ANYBODY
from fixtures.crawling.whose import in_words, of_whom
from steps.vocabulary import PEOPLE, PERSON, sentence

EVERYWHERE = "asks at every door of Atom for everything of everybody"
WHOEVER = rf"(?:{'|'.join(PEOPLE)}|Maya's agent|the stranger)"


@given("each of the four has things of every kind, and has shared an episode with a colleague")
def have_everything(crawler: Crawler) -> None:
    crawler.plant(PEOPLE)


@given("an administrator of each company has invited people, and inspected every episode there")
def administrators_were_at_work(crawler: Crawler) -> None:
    crawler.plant_administration()


@given("Atom has a new door, and nobody said what is asked there")
def has_new_door(crawler: Crawler) -> None:
    crawler.add_door()


@when(sentence(rf"{PERSON} {EVERYWHERE}"))
def asks_everywhere(crawler: Crawler, name: str) -> None:
    crawler.asks_everywhere(crawler.walker(name))


@when(sentence(rf"{PERSON}'s agent itself {EVERYWHERE}"))
def agent_asks_everywhere(crawler: Crawler, name: str) -> None:
    crawler.asks_everywhere(crawler.agent_of(name))


@when(f"a stranger {EVERYWHERE}")
def stranger_asks_everywhere(crawler: Crawler) -> None:
    crawler.asks_everywhere(crawler.stranger())


@then(sentence(rf"no door was passed over, and each has heard {WHOEVER}"))
def was_heard_everywhere(crawler: Crawler) -> None:
    assert not crawler.unknown, crawler.unknown
    assert not crawler.walked.passed_over, "nothing was asked there"
    assert not crawler.walked.unheard, "nothing was looked at there"


@then(sentence(rf"no door was passed over, and each but those for browsers has heard {PERSON}'s agent"))
def was_heard_but_by_those_for_browsers(crawler: Crawler) -> None:
    assert not crawler.unknown, crawler.unknown
    assert not crawler.walked.passed_over, "nothing was asked there"
    assert {door.path for door in crawler.walked.unheard} == FOR_BROWSERS, "nothing was looked at there"


@then("no door was passed over, and none has heard the stranger but those that are open to anybody")
def was_heard_where_anybody_is(crawler: Crawler) -> None:
    assert not crawler.unknown, crawler.unknown
    assert not crawler.walked.passed_over, "nothing was asked there"
    assert crawler.walked.heard == OPEN_TO_ANYBODY, "somebody was heard there, or not"


@then(sentence(rf"{WHOEVER} was told of exactly this"))
def was_told(crawler: Crawler, datatable: list[list[str]]) -> None:
    told, expected = crawler.told, of_whom(datatable[1:], crawler.walked.walker.everybody)
    leaks = {(*each, told[each]) for each in told.keys() - expected}
    assert not leaks, f"one was told of {in_words(leaks)}"
    assert not expected - told.keys(), f"one was not told of {in_words(expected - told.keys())}"
    assert not expected & crawler.missed, f"one was not told of all {in_words(expected & crawler.missed)}"


@then(sentence(rf"{WHOEVER} has changed this, and nothing else, of what others have"))
def has_changed(crawler: Crawler, datatable: list[list[str]]) -> None:
    expected = of_whom(datatable[1:], crawler.walked.walker.others)
    assert crawler.changed == expected, in_words(crawler.changed ^ expected)


@then("that door is named as one at which nobody knows how to ask")
def door_is_named(crawler: Crawler) -> None:
    assert crawler.unknown.endswith("of GET /somewhere/{something_new}")
