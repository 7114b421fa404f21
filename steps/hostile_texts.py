"""Texts that agents are given, honest and not, and fields in shapes that nobody asked for."""

from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.attacks import honest_texts, markup, shapes
from fixtures.attacks.names import NAUGHTY, Expected
from fixtures.attacks.requests import nested, padded
from fixtures.drivers import agents as drivers
from fixtures.drivers import hostile, proposals
from fixtures.drivers.outcome import Outcome, Verdict
from steps.hostile_input import attempt, is_the_same
from steps.vocabulary import PERSON, one_of, sentence

DESCRIPTIONS = {**honest_texts.PLAIN, **honest_texts.LONGEST, **markup.MARKUP}
DESCRIPTIONS |= {f"a link to {target}": text for target, text in markup.LINKS.items()}
KEPT: dict[str, Any] = {
    **honest_texts.LINES,
    **shapes.QUERIES,
    "nothing between the quotes": "",
    "a text of 10000 characters": "L" * 10_000,
}
FIELD = one_of(shapes.FIELDS, "field")
SIZES = {"exactly one mebibyte": 1024 * 1024, "one mebibyte and one byte": 1024 * 1024 + 1}


def shown_again(cast: Cast, name: str) -> Outcome:
    """Look at the agent that somebody has just made or changed."""
    actor = cast[name]
    assert actor.last.verdict is Verdict.DONE, actor.last.sentence
    return drivers.see(actor.caller, actor.last.view["id"])


@when(
    sentence(rf"{PERSON} makes an agent whose name, category and capability are {one_of(KEPT, 'text')}"),
    target_fixture="written",
)
def makes_named(cast: Cast, name: str, text: str) -> str:
    attempt(cast, name, hostile.make, name=KEPT[text], category=KEPT[text], capabilities=[KEPT[text]])
    return KEPT[text]  # type: ignore[no-any-return]


@then(sentence(rf"{PERSON} sees all three exactly as he wrote them"))
def sees_all_three(cast: Cast, name: str, written: str) -> None:
    assert hostile.texts_in(cast[name].last) == [written] * 3, cast[name].last.sentence
    assert hostile.texts_in(shown_again(cast, name)) == [written] * 3


@when(
    sentence(rf"{PERSON} makes an agent by every name of the catalogue {one_of(NAUGHTY, 'kind')}"),
    target_fixture="made",
)
def makes_from_catalogue(cast: Cast, name: str, kind: str) -> list[tuple[Expected, Outcome]]:
    return [(expected, attempt(cast, name, hostile.make, name=text)) for text, expected in NAUGHTY[kind]]


@then("every name that the catalogue lets pass is kept to the letter")
def good_names_are_kept(made: list[tuple[Expected, Outcome]]) -> None:
    passing = [
        (expected.kept, outcome.view.get("name")) for expected, outcome in made if expected.kept is not None
    ]
    assert [kept for _, kept in passing] == [wanted for wanted, _ in passing]


@then("every name that it doesn't is asked to be corrected")
def other_names_are_corrected(made: list[tuple[Expected, Outcome]]) -> None:
    others = [(outcome.verdict, outcome.fields) for expected, outcome in made if expected.kept is None]
    assert others == [(Verdict.ASKED_TO_CORRECT, ("name",))] * len(others)


@when(sentence(rf"{PERSON} asks his agent to keep {one_of(KEPT, 'text')}"), target_fixture="written")
def asks_to_keep(cast: Cast, agents: Agents, name: str, text: str) -> Any:
    attempt(cast, name, hostile.change_data, agents[name].id, KEPT[text])
    return KEPT[text]


@then(sentence(rf"{PERSON} sees it kept exactly as he wrote it"))
def sees_it_kept(cast: Cast, agents: Agents, name: str, written: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert drivers.see(cast[name].caller, agents[name].id).view["data"] == written


@then(sentence(rf"{PERSON} sees it proposed exactly as Tom wrote it"))
def sees_it_proposed(cast: Cast, name: str, written: str) -> None:
    assert cast["Tom"].last.verdict is Verdict.ACCEPTED, cast["Tom"].last.sentence
    proposed = proposals.see(cast[name].caller, cast["Tom"].last.view["proposal_id"])
    assert proposed.view["content"] == {"new_state": written}


@given("Tom's agent has proposed to keep something", target_fixture="proposal")
def has_proposed(cast: Cast, agents: Agents) -> str:
    agent = agents.employ("Tom", "intern")
    proposal: str = cast["Tom"].attempts(drivers.change_data, agent.id).view["proposal_id"]
    return proposal


@when(sentence(rf"{PERSON} rejects what it proposed because of {one_of(KEPT, 'text')}"), target_fixture="written")
def rejects_because(cast: Cast, name: str, text: str, proposal: str) -> Any:
    attempt(cast, name, hostile.reject, proposal, KEPT[text])
    return KEPT[text]


@then(sentence(rf"{PERSON} sees it rejected for exactly what Maya wrote"))
def sees_it_rejected(cast: Cast, name: str, proposal: str, written: str) -> None:
    seen = proposals.see(cast[name].caller, proposal).view
    assert (seen["status"], seen["reason"]) == ("rejected", written)


@when(sentence(rf"{PERSON} describes an agent by {one_of(DESCRIPTIONS, 'text')}"), target_fixture="written")
def describes(cast: Cast, name: str, text: str) -> str:
    attempt(cast, name, hostile.make, description=DESCRIPTIONS[text])
    return DESCRIPTIONS[text]


@when(sentence(rf"{PERSON} describes his agent anew by {one_of(DESCRIPTIONS, 'text')}"), target_fixture="written")
def describes_anew(cast: Cast, agents: Agents, name: str, text: str) -> str:
    attempt(cast, name, drivers.change, agents.employ(name, "student").id, description=DESCRIPTIONS[text])
    return DESCRIPTIONS[text]


@then(sentence(rf"{PERSON} sees the description exactly as he wrote it"))
def sees_description(cast: Cast, name: str, written: str) -> None:
    assert shown_again(cast, name).view["description"] == written


@then(sentence(rf"{PERSON} is told exactly what he is told about a bold word"))
def is_told_as_of_bold(cast: Cast, name: str) -> None:
    is_the_same(cast[name], hostile.make(cast[name].caller, description="<b>bold</b>"))


@then("the answer repeats nothing of the description")
def repeats_no_description(cast: Cast) -> None:
    wording = cast["Tom"].last.wording.lower()
    assert not [text for text in markup.REPEATED if text in wording]


@when(
    sentence(rf"{PERSON} makes an agent whose {FIELD} is {one_of(shapes.SHAPES, 'shape')}"),
    target_fixture="wished",
)
def makes_odd(cast: Cast, name: str, field: str, shape: str) -> tuple[str, Any]:
    column, wrapped = shapes.FIELDS[field]
    value = wrapped(shapes.SHAPES[shape])
    attempt(cast, name, hostile.make, **{column: value})
    return column, value


@then(sentence(rf"{PERSON} sees the agent made as he wished"))
def sees_made_as_wished(cast: Cast, name: str, wished: tuple[str, Any]) -> None:
    column, value = wished
    assert shown_again(cast, name).view[column] == value


@then(sentence(rf"the answer repeats nothing of what {PERSON} gave"))
def repeats_nothing_given(cast: Cast, name: str) -> None:
    wording = cast[name].last.wording
    assert not [text for text in (shapes.TELLING, str(shapes.NUMBER), "LLLL") if text in wording]


@when(sentence(rf"{PERSON} makes an agent by a request that {one_of(shapes.REQUESTS, 'fault')}"))
def makes_malformed(cast: Cast, name: str, fault: str) -> None:
    attempt(cast, name, hostile.make_with, shapes.REQUESTS[fault](hostile.ORDINARY))


@when(sentence(rf"{PERSON} makes an agent with something unknown beside it that is 33 levels deep"))
def makes_deep(cast: Cast, name: str) -> None:
    attempt(cast, name, hostile.make_with, nested(hostile.ORDINARY, 33))


@when(sentence(rf"{PERSON} makes an agent by a request of {one_of(SIZES, 'size')}"), target_fixture="wished")
def makes_large(cast: Cast, name: str, size: str) -> tuple[str, Any]:
    attempt(cast, name, hostile.make_with, padded(hostile.ORDINARY, SIZES[size]))
    return "name", hostile.ORDINARY["name"]
