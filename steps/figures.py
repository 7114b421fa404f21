"""Figures: what they are made of, who looks at them, and what is shown."""

from datetime import timedelta
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.clock import MovableClock
from fixtures.drivers import agents as agents_drivers
from fixtures.drivers import episodes, runs, workspaces
from fixtures.drivers import figures as drivers
from fixtures.drivers.outcome import Verdict
from fixtures.figures import Figures
from steps.supervision import the_run
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, SPAN, one_of, sentence, span_of

EPISODES = r"(?P<number>no|\d+) episodes?"
THE_OTHER = r"(?:, too)"
OUTCOMES = {"failed": "failed", "was terminated": "terminated"}
SCORE = r"(?P<score>[\d.]+)"
WELL = "that succeeded, with a score of 1"


@given(sentence(rf"{PERSON} has (?P<number>\d+) episodes {WELL} each"))
def has_episodes(figures: Figures, name: str, number: str) -> None:
    figures.add(name, int(number))


@given(sentence(rf"{PERSON} belongs to {COMPANY} as well, where he has an episode {WELL}"))
def has_one_elsewhere(cast: Cast, figures: Figures, name: str, company: str) -> None:
    cast[name].joins_as_well(company)
    figures.add(name, 1, company)


@given(sentence(rf"{PERSON} has (?P<number>\d+) episodes, which she has shared with {OTHER}"))
def has_shared_episodes(cast: Cast, figures: Figures, name: str, number: str, other: str) -> None:
    figures.add(name, int(number))
    figures.share(name, cast[other])


@given(
    sentence(
        rf"{PERSON} has an episode that {one_of(OUTCOMES, 'ended')}(?P<interrupted>, interrupted)?, "
        rf"with a score of {SCORE}"
    )
)
def has_one_that(figures: Figures, name: str, ended: str, interrupted: str | None, score: str) -> None:
    figures.add(
        name, 1, outcome=OUTCOMES[ended], interventions=2 if interrupted else 0, constitutional_score=float(score)
    )


@given(sentence(rf"{PERSON} has looked at {HERS} figures(?: meanwhile)?"))
@when(sentence(rf"{PERSON} looks at {HERS} figures"))
def looks(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.see)


@given(sentence(rf"{PERSON} has looked at {HERS} figures, too"))
def looked_too(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.see)


@given(sentence(rf"{PERSON} and {OTHER} have looked at their figures, too"))
def both_looked_too(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(drivers.see)
    cast[other].attempts(drivers.see)


@given(sentence(rf"{PERSON} and {OTHER} work at {COMPANY} and are signed in"))
def work_and_are_signed_in(cast: Cast, name: str, other: str, company: str) -> None:
    for each in (cast[name], cast[other]):
        each.joins(company)
        each.is_signed_in()


@when(sentence(rf"{PERSON}, who is not signed in, looks at {OTHER}'s figures"))
def looks_unrecognised(cast: Cast, name: str, other: str) -> None:
    assert cast[other].last.verdict is Verdict.DONE, "there are no figures to be seen"
    cast[name].attempts(drivers.see)


@when(sentence(rf"{PERSON}'s agent looks at (?P=name)'s figures itself"))
def agent_looks(agents: Agents, name: str) -> None:
    actor = agents.itself(name)
    actor.memory |= {"act": "agent.overstepped", "target": f"agent:{agents[name].id}"}
    actor.attempts(drivers.see)


@given(sentence(rf"{PERSON} has deleted one of {HERS} episodes(?: meanwhile)?"))
@when(sentence(rf"{PERSON} deletes one of {HERS} episodes"))
def deletes(cast: Cast, figures: Figures, name: str) -> None:
    cast[name].attempts(episodes.delete, figures.first_of(name))


@then("it is gone")
def is_gone(cast: Cast, figures: Figures) -> None:
    assert cast["Tom"].last.verdict is Verdict.DONE, cast["Tom"].last.sentence
    assert cast["Tom"].attempts(episodes.see, figures.first_of("Tom")).verdict is Verdict.NO_SUCH_THING


@given(sentence(rf"{PERSON} works at Acme and supervises a run that {OTHER} asked for"))
def supervises(cast: Cast, agents: Agents, name: str, other: str) -> None:
    cast[name].joins("Acme")
    cast[name].is_signed_in()
    cast[other].attempts(agents_drivers.trigger, agents.employ(other, "supervised").id)
    cast[name].attempts(runs.start, the_run(cast))


@given("Maya, an administrator, has removed Tom, who has joined Acme again")
def removed_and_back(cast: Cast) -> None:
    cast["Maya"].joins("Acme", "admin")
    cast["Maya"].is_signed_in()
    cast["Maya"].attempts(workspaces.remove, cast["Tom"].account.id)
    cast["Tom"].joins_as_well("Acme")
    cast["Tom"].is_signed_in()


def shown_to(actor: Actor) -> dict[str, Any]:
    assert actor.last.verdict is Verdict.DONE, actor.last.sentence
    return drivers.in_words(actor.last)


@then(sentence(rf"{PERSON}'s figures are of {EPISODES}"))
def figures_are_of(cast: Cast, name: str, number: str) -> None:
    assert shown_to(cast[name]) == drivers.flawless(0 if number == "no" else int(number))


@then(sentence(rf"{PERSON}'s figures are of {EPISODES}, as of (?:now|{SPAN} ago)"))
def figures_are_as_of(cast: Cast, clock: MovableClock, name: str, number: str, span: str | None) -> None:
    figures_are_of(cast, name, number)
    ago = timedelta() if span is None else span_of(span)
    assert cast[name].last.view["as_of"] == f"{clock.now() - ago:%Y-%m-%dT%H:%M:%SZ}"


@then(
    sentence(
        rf"{PERSON}'s figures are of {EPISODES}, (?P<failed>\d+) failed, (?P<terminated>\d+) terminated, "
        rf"(?P<interrupted>\d+) interrupted, with a score of {SCORE}"
    )
)
def figures_are(  # noqa: PLR0917
    cast: Cast, name: str, number: str, failed: str, terminated: str, interrupted: str, score: str
) -> None:
    succeeded = int(number) - int(failed) - int(terminated)
    assert shown_to(cast[name]) == {
        "episodes": int(number),
        "by_outcome": {"succeeded": succeeded, "failed": int(failed), "terminated": int(terminated)},
        "interrupted": int(interrupted),
        "constitutional_score": float(score),
    }
