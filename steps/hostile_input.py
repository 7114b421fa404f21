"""Searching agents, and looking for them, by what is no word, no number and no list of anything."""

from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.attacks import injections, searches, shapes
from fixtures.drivers import agents as drivers
from fixtures.drivers import hostile
from fixtures.drivers.outcome import Outcome, Verdict
from steps.vocabulary import PERSON, one_of, sentence

SOUGHT = {**injections.NOT_WORDS, **shapes.QUERIES}
COMMAND = one_of(injections.NOT_WORDS, "command")


def attempt(cast: Cast, name: str, task: Any, /, *arguments: Any, **fields: Any) -> Outcome:
    """Attempt something hostile as a stranger would: a failure of the platform arrives as an answer."""
    cast.expects_failures()
    return cast[name].attempts(task, *arguments, **fields)


def finds_agents_of(actor: Actor, expected: set[str]) -> None:
    """Assert that the answer shows these agents and no others."""
    assert actor.last.verdict is Verdict.DONE, actor.last.sentence
    assert drivers.ids_in(actor.last) == expected


def is_the_same(actor: Actor, other: Outcome) -> None:
    """Assert that the answer can't be told from another."""
    assert actor.last.same_but_for_receipt == other.same_but_for_receipt


@given(sentence(r"Tom's agent and Gita's bear the same name"), target_fixture="sought")
def bear_a_name(agents: Agents) -> str:
    return named(agents, searches.NAME)


@given(
    sentence(rf"Tom's agent and Gita's bear the same name, with {one_of(searches.WORDS, 'something')}"),
    target_fixture="sought",
)
def bear_a_name_with(agents: Agents, something: str) -> str:
    return named(agents, searches.WORDS[something])


@given("Tom's agent and Gita's bear the same name, as long as a name may be", target_fixture="sought")
def bear_the_longest_name(agents: Agents) -> str:
    return named(agents, searches.LONGEST)


def named(agents: Agents, name: str) -> str:
    """Have both bear this name, and return it."""
    for owner in ("Tom", "Gita"):
        agents.employ(owner, "student", name=name)
    return name


@when(sentence(rf"{PERSON} searches for that name"))
def searches_for_name(cast: Cast, name: str, sought: str) -> None:
    attempt(cast, name, hostile.search, sought)


@when(sentence(rf"{PERSON} searches for that name {one_of(searches.OTHERWISE, 'otherwise')}"))
def searches_for_name_otherwise(cast: Cast, name: str, otherwise: str, sought: str) -> None:
    attempt(cast, name, hostile.search, searches.OTHERWISE[otherwise](sought))


@when(sentence(rf"{PERSON} searches for that name and a word that occurs nowhere"))
def searches_for_more(cast: Cast, name: str, sought: str) -> None:
    attempt(cast, name, hostile.search, f"{sought} {searches.A_WORD_MORE}")


@when(sentence(rf"{PERSON} searches for words from its name, its category and its description"))
def searches_in_all_texts(cast: Cast, name: str) -> None:
    attempt(cast, name, hostile.search, searches.FROM_ALL_TEXTS)


@when(sentence(rf"{PERSON} searches for its name and its category as one word"))
def searches_across_texts(cast: Cast, name: str) -> None:
    attempt(cast, name, hostile.search, searches.ACROSS)


@when(sentence(rf"{PERSON} searches for words of (?P<length>200|201) characters"), converters={"length": int})
def searches_at_length(cast: Cast, name: str, length: int, sought: str) -> None:
    attempt(cast, name, hostile.search, f"{sought} {sought}"[:length])


@when(sentence(rf"{PERSON} searches for {one_of(SOUGHT, 'something')}"))
def searches_for(cast: Cast, name: str, something: str) -> None:
    attempt(cast, name, hostile.search, SOUGHT[something])


@then(sentence(rf"{PERSON} sees (?:his|her) own agent and no other"))
def sees_own_agent_only(cast: Cast, agents: Agents, name: str) -> None:
    finds_agents_of(cast[name], {agents[name].id})


@then(sentence(rf"{PERSON} sees no agent"))
def sees_no_agent(cast: Cast, name: str) -> None:
    finds_agents_of(cast[name], set())


@then(sentence(rf"{PERSON} is told exactly what he is told about a question mark"))
def is_told_as_of_question_mark(cast: Cast, name: str) -> None:
    is_the_same(cast[name], hostile.search(cast[name].caller, injections.A_QUESTION_MARK))


@then(sentence(rf"the answer tells {PERSON} nothing of how agents are kept"))
def tells_nothing(cast: Cast, name: str) -> None:
    wording = cast[name].last.wording.lower()
    assert not [word for word in injections.TELLING if word in wording]


@when(sentence(rf"{PERSON} looks for an agent numbered by {COMMAND}"), target_fixture="letters")
def looks_for_numbered(cast: Cast, name: str, command: str) -> str:
    text = injections.NOT_WORDS[command]
    attempt(cast, name, hostile.see_numbered, text)
    return "z" * len(text)


@then(sentence(rf"{PERSON} is told exactly what he is told of an agent numbered by as many letters"))
def is_told_as_of_letters(cast: Cast, name: str, letters: str) -> None:
    is_the_same(cast[name], hostile.see_numbered(cast[name].caller, letters))


@when(sentence(rf"{PERSON} looks for his agent by its number"))
def looks_for_own(cast: Cast, agents: Agents, name: str) -> None:
    attempt(cast, name, hostile.see_numbered, agents[name].id)


@then(sentence(rf"{PERSON} sees his own agent"))
def sees_own_agent(cast: Cast, agents: Agents, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.view["id"] == agents[name].id


@when(sentence(rf"{PERSON} looks for agents of a maturity that is {COMMAND}"))
def looks_for_maturity(cast: Cast, name: str, command: str) -> None:
    attempt(cast, name, drivers.see_all, status=injections.NOT_WORDS[command])


@when(sentence(rf"{PERSON} looks for agents that are students"))
def looks_for_students(cast: Cast, name: str) -> None:
    attempt(cast, name, drivers.see_all, status="student")


@when(sentence(rf"{PERSON} looks for agents from {COMMAND} on"))
def looks_from(cast: Cast, name: str, command: str) -> None:
    attempt(cast, name, drivers.see_all, cursor=injections.NOT_WORDS[command])


@when(sentence(rf"{PERSON} looks for all agents"))
def looks_for_all(cast: Cast, name: str) -> None:
    attempt(cast, name, drivers.see_all)
