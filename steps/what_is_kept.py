"""What becomes an episode, of which parts, and whether it tells for the agent."""

from collections.abc import Mapping

from pytest_bdd import given, then

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.drivers import episodes, levels, runs, workspaces
from fixtures.drivers.agents import trigger
from fixtures.drivers.outcome import Verdict
from steps.agents import OWNERS
from steps.supervision import takes_up
from steps.vocabulary import AGENT, OTHER, PERSON, one_of, sentence

OUTCOMES: Mapping[str, str] = {"succeeded": "succeeded", "was terminated": "terminated"}
PARTS: Mapping[str, list[str]] = {
    "what was said and what was done": ["conversation", "execution"],
    "what was done and what was stepped in with": ["execution", "intervention"],
    "what was done": ["execution"],
    "what was thought of it": ["reflection"],
}


@given(sentence(rf"{PERSON} has taken the run up, and {OTHER} has left Acme since"))
def has_left_since(cast: Cast, agents: Agents, name: str, other: str) -> None:
    takes_up(cast, agents, name)
    workspaces.leave(cast[other].caller)


@given(sentence(rf"{PERSON} supervises a run of {OWNERS} that {OTHER} asked for"))
def supervises(cast: Cast, agents: Agents, name: str, owner: str, other: str) -> None:
    agents.employ(owner, "supervised")
    cast[other].attempts(trigger, agents[owner].id)
    takes_up(cast, agents, name)


@then(sentence(rf"{PERSON} finds one episode of {AGENT}, which {one_of(OUTCOMES, 'outcome')}"))
def finds_episode(cast: Cast, agents: Agents, name: str, owner: str | None, outcome: str) -> None:
    judge = cast["Tom" if name == "Maya" else "Maya"]
    assert judge.last.verdict is Verdict.DONE, judge.last.sentence
    found = episodes.see_all(cast[name].caller).view["episodes"]
    told = [(each["agent_id"], each["user_id"], each["outcome"]) for each in found]
    assert told == [(agents[owner or name].id, cast[name].account.id, OUTCOMES[outcome])]
    cast[name].memory["episode"] = found[0]["id"]


@then(sentence(rf"it is none of {PERSON}'s"))
def is_none_of(cast: Cast, name: str) -> None:
    assert episodes.see_all(cast[name].caller).view["episodes"] == []


@then(sentence(rf"{PERSON} finds no episodes at Acme, once (?:she|he) is back"))
def finds_none_once_back(cast: Cast, name: str) -> None:
    assert cast["Tom"].last.verdict is Verdict.DONE, cast["Tom"].last.sentence
    cast[name].joins_as_well("Acme")
    cast[name].is_signed_in()
    assert episodes.see_all(cast[name].caller).view["episodes"] == []


@then(sentence(f"it consists of {one_of(PARTS, 'parts')}"))
def consists_of(cast: Cast, parts: str) -> None:
    seen = episodes.see_parts(cast["Tom"].caller, cast["Tom"].memory["episode"])
    assert [each["kind"] for each in seen.view["segments"]] == PARTS[parts]
    corrections = [each["content"] for each in seen.view["segments"] if each["kind"] == "intervention"]
    assert corrections == [runs.WORDS] * PARTS[parts].count("intervention")


@then(
    sentence(rf"{PERSON} has done so, and {OWNERS} has (?P<number>\d) episodes? to show"),
    converters={"number": int},
)
def has_to_show(cast: Cast, agents: Agents, name: str, owner: str, number: int) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    shown = levels.see_readiness(cast[name].caller, agents[owner].id).view
    assert shown["episodes"] == number
