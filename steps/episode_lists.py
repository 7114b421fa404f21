"""Lists of episodes: what they are narrowed down to, what is searched for, where they are continued."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.drivers import episodes as drivers
from fixtures.drivers.outcome import Verdict
from fixtures.episodes import Episodes
from fixtures.marks import LISTS, MARKS, TITLES, Desk, mark_in
from steps.vocabulary import ACTOR, HERS, PERSON, one_of, sentence

SPANS: Mapping[str, str] = {"day": "1d", "7 days": "7d", "30 days": "30d", "90 days": "90d"}
OUTCOMES = ("succeeded", "failed", "were terminated")
TEXTS: Mapping[str, str] = {
    "refunds": "refunds",
    "REFUNDS in capitals": "REFUNDS",
    "words that stand only in its summary": "12 customers",
    "part of a word": "efund",
    "what no episode says": "elephants",
    "a sign that stands for anything": "%",
    "a sign that stands for any letter": "_uarterly",
    "a quote that would end the search": "' OR '1'='1",
    "the end of its title and the beginning of its summary": "refunds Refunded",
}
NOTHINGS: Mapping[str, str] = {
    "nothing": "",
    "a joiner that nobody sees": "\u200d",
    "the end of a line": "\n",
    "her words on either side of a line's end": "refunds\nRefunded",
}
# A filter that is none of a list's: what a forger would have it narrowed down, or widened, by.
FORGED: Mapping[str, Callable[[Cast], dict[str, str]]] = {
    "whose they are": lambda cast: {"user_id": cast["Tom"].account.id},
    "the company": lambda cast: {"workspace_id": cast.workspace_id("Globex")},
    "all of them": lambda cast: {"all": "true"},
    "those that were deleted": lambda cast: {"status": "deleted"},
}


@given("Maya and Tom have plenty of episodes, and have shared some with each other")
def have_plenty(cast: Cast, episodes: Episodes) -> None:
    for number, title in enumerate(TITLES[1:], start=4):
        episodes.keep("Maya", title, timedelta(days=number))
        toms = episodes.keep("Tom", f"Tom's {title.lower()}", timedelta(days=number))
        drivers.share(cast["Tom"].caller, toms.id, cast["Maya"].account.id)
        drivers.share(cast["Maya"].caller, episodes[title].id, cast["Tom"].account.id)


@given("Tom has episodes that ended in every way")
def has_every_outcome(episodes: Episodes) -> None:
    for outcome in OUTCOMES:
        episodes.keep("Tom", f"Tom's, which {outcome}", outcome=outcome.removeprefix("were "))


@when(sentence(rf"{ACTOR} looks at {HERS} episodes"))
@when(sentence(rf"{ACTOR} looks at its owner's episodes"))
def looks(cast: Cast, agents: Agents, name: str) -> None:
    looks_as(cast, agents, name)
    cast[name].attempts(drivers.see_all)


def looks_as(cast: Cast, agents: Agents, name: str) -> None:
    """Remember what the audit log has to say of an agent that may not look."""
    owner = name.removesuffix("'s agent")
    if owner != name:
        cast[name].memory |= {"act": "episodes.read", "target": f"agent:{agents[owner].id}"}


@when(sentence(rf"{PERSON} looks at {HERS} episodes of {PERSON.replace('name', 'other')}'s agent"))
def looks_by_agent(cast: Cast, agents: Agents, name: str, other: str) -> None:
    cast[name].memory["ask"] = lambda caller, agent: drivers.see_all(caller, agent=agent)
    cast[name].attempts(drivers.see_all, agent=agents[other].id)


@when(sentence(rf"{PERSON} looks at {HERS} episodes of the last {one_of(SPANS, 'span')}"))
def looks_back(cast: Cast, name: str, span: str) -> None:
    cast[name].attempts(drivers.see_all, time=SPANS[span])


@when(sentence(rf"{PERSON} looks at {HERS} episodes that {one_of(OUTCOMES, 'outcome')}"))
def looks_by_outcome(cast: Cast, name: str, outcome: str) -> None:
    cast[name].attempts(drivers.see_all, outcome=outcome.removeprefix("were "))


@when(sentence(rf"{PERSON} looks at {HERS} episodes, naming {one_of(FORGED, 'what')}"))
def looks_forging(cast: Cast, name: str, what: str) -> None:
    cast[name].attempts(drivers.see_all, **FORGED[what](cast))


@when(sentence(rf"{PERSON} looks at {HERS} episodes, claiming to be Maya of Acme"))
def looks_claiming(cast: Cast, name: str) -> None:
    cast[name].caller.claim(cast["Maya"].workspace_id, cast["Maya"].account.id)
    cast[name].attempts(drivers.see_all)


@when(sentence(rf"{PERSON} looks at {HERS} episodes one by one"))
def looks_one_by_one(cast: Cast, name: str) -> None:
    cast[name].remembered = [*drivers.pages(cast[name].caller)]
    cast[name].outcomes += cast[name].remembered


@when(sentence(rf"{ACTOR} searches {HERS} episodes for {one_of(TEXTS, 'text')}"))
@when(sentence(rf"{ACTOR} searches its owner's episodes for {one_of(TEXTS, 'text')}"))
def searches(cast: Cast, agents: Agents, name: str, text: str) -> None:
    looks_as(cast, agents, name)
    cast[name].attempts(drivers.search, TEXTS[text])


@when(sentence(rf"{PERSON} searches {HERS} episodes for {one_of(NOTHINGS, 'nothing')}"))
def searches_nothing(cast: Cast, name: str, nothing: str) -> None:
    cast[name].attempts(drivers.search, NOTHINGS[nothing])


@when(sentence(rf"{ACTOR} looks at what was shared with (?:her|him|its owner)"))
def looks_at_shared(cast: Cast, agents: Agents, name: str) -> None:
    owner = name.removesuffix("'s agent")
    if owner != name:
        cast[name].memory |= {"act": "agent.overstepped", "target": f"agent:{agents[owner].id}"}
    cast[name].attempts(drivers.see_shared)


@when(sentence(rf"Maya continues her list {one_of(MARKS, 'mark')}"))
def continues(cast: Cast, agents: Agents, episodes: Episodes, mark: str) -> None:
    cursor = MARKS[mark](Desk(cast, agents, episodes))
    cast["Maya"].attempts(drivers.see_all, limit=1, cursor=cursor)


@when(sentence(rf"Maya continues {one_of(LISTS, 'what')} where her list goes on"))
def continues_otherwise(cast: Cast, agents: Agents, episodes: Episodes, what: str) -> None:
    desk = Desk(cast, agents, episodes)
    mark = desk.mark_of("Maya")
    cast["Maya"].attempts(lambda _: LISTS[what](desk, mark))


@given(sentence(rf"{PERSON} has looked at the first of {HERS} episodes"))
@when(sentence(rf"{PERSON} looks at the first of {HERS} episodes"))
def has_looked_at_first(cast: Cast, name: str) -> None:
    cast[name].memory["cursor"] = mark_in(cast[name].attempts(drivers.see_all, limit=1))


@when(sentence(rf"{PERSON} continues {HERS} list"))
def continues_own(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.see_all, cursor=cast[name].memory["cursor"])


@then(
    sentence(
        rf'{ACTOR} sees exactly (?P<titles>"[^"]+"(?:, "[^"]+")*(?: and "[^"]+")?)(?P<order>, in this order)?'
    )
)
def sees_exactly(cast: Cast, episodes: Episodes, name: str, titles: str, order: str | None) -> None:
    seen = cast[name].last
    assert seen.verdict is Verdict.DONE, seen.sentence
    expected = [episodes[title].id for title in titles.strip('"').replace('" and "', '", "').split('", "')]
    assert seen.view["next_cursor"] is None, "there is more of it"
    found = [each for page in cast[name].remembered or [seen] for each in drivers.ids_in(page)]
    assert (found if order else sorted(found)) == (expected if order else sorted(expected))


@then(sentence(rf"{ACTOR} sees no episodes"))
def sees_none(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert not drivers.ids_in(cast[name].last)
    assert cast[name].last.view["next_cursor"] is None
