"""Figures, and where they are kept ready."""

from datetime import timedelta
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.clock import MovableClock
from fixtures.doubles.silence import Silence
from fixtures.drivers import agents as agents_drivers
from fixtures.drivers import episodes, runs, workspaces
from fixtures.drivers import figures as drivers
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Verdict
from fixtures.faults import Faults
from fixtures.figures import SPOILT, Figures
from fixtures.meanwhile import Meanwhile, about_to_commit, computing_figures
from steps.supervision import the_run
from steps.vocabulary import HERS, OTHER, PERSON, SPAN, one_of, sentence, span_of

EPISODES = r"(?P<number>no|\d+) episodes?"
THE_OTHER = r"(?:, too)"
OUTCOMES = {"failed": "failed", "was terminated": "terminated"}
SCORE = r"(?P<score>[\d.]+)"


@given(sentence(rf"{PERSON} has (?P<number>\d+) episodes(?P<shared>, which she has shared with Tom)?"))
def has_episodes(cast: Cast, figures: Figures, name: str, number: str, shared: str | None) -> None:
    figures.add(name, int(number))
    if shared:
        figures.share(name, cast["Tom"])
        cast[name].is_signed_in()


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


@given(sentence(rf"{PERSON} got another episode behind the platform's back"))
def got_another(figures: Figures, name: str) -> None:
    figures.add(name, 1)


@given(sentence(rf"{PERSON} has looked at {HERS} figures(?: meanwhile)?"))
@when(sentence(rf"{PERSON} looks at {HERS} figures"))
def looks(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.see)


@given(sentence(rf"{PERSON} has looked at {HERS} figures, too"))
def looked_too(cast: Cast, name: str) -> None:
    look_as_well(cast[name])


@given(sentence(rf"{PERSON} and {OTHER} have looked at their figures, too"))
def both_looked_too(cast: Cast, name: str, other: str) -> None:
    look_as_well(cast[name])
    look_as_well(cast[other])


def look_as_well(actor: Actor) -> None:
    if actor.caller.token is None:
        actor.joins("Acme")
        actor.is_signed_in()
    actor.attempts(drivers.see)


@when(sentence(rf"{PERSON} looks at {HERS} figures at the second worker"))
def looks_at_second(cast: Cast, name: str, second_worker: Caller) -> None:
    second_worker.token = cast[name].token
    cast[name].attempts_as(second_worker, drivers.see)


@when(sentence(rf"{PERSON}'s agent looks at {HERS} figures itself"))
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


@given(sentence(rf"{PERSON}'s figures are being computed"))
def are_being_computed(cast: Cast, meanwhile: Meanwhile, name: str) -> None:
    meanwhile.begins(computing_figures, cast[name], drivers.see)


@given(sentence(rf"the deletion of one of {PERSON}'s episodes is about to be kept"))
def is_as_good_as_deleted(cast: Cast, figures: Figures, meanwhile: Meanwhile, name: str) -> None:
    meanwhile.begins(about_to_commit, cast[name], episodes.delete, figures.first_of(name))


@when(sentence(rf"{PERSON} looks at {HERS} figures once that is done"))
def looks_once_done(cast: Cast, meanwhile: Meanwhile, name: str) -> None:
    meanwhile.ends()
    cast[name].attempts(drivers.see)


@given("two workers of Atom share a store", target_fixture="second_worker")
def two_workers(administration: Any) -> Caller:
    second: Caller = administration.starts_second_worker()
    return second


@given("all that can wait until after an answer is put off")
def is_put_off(faults: Faults) -> None:
    faults.put_off()


@given("the cache lies where nobody answers")
def cache_of_nobody(cast: Cast, figures: Figures) -> None:
    cast.expects_failures()
    figures.keep_where_nobody_is()


@given("the cache lies where nothing is ever said", target_fixture="silence")
def cache_in_silence(cast: Cast, figures: Figures) -> Silence:
    cast.expects_failures()
    return figures.keep_in_silence()


@given("the cache is out of reach")
def cache_out_of_reach(cast: Cast, figures: Figures) -> None:
    cast.expects_failures()
    figures.lose_cache()


@when(sentence(rf"{PERSON} looks at {HERS} figures once the cache is back"))
def looks_once_back(cast: Cast, figures: Figures, name: str) -> None:
    figures.find_cache()
    cast[name].attempts(drivers.see)


@given("the cache has room for what is kept for two people")
def cache_is_small(figures: Figures) -> None:
    figures.keep_little()


@given(sentence(rf"what is kept for {PERSON} {one_of(SPOILT, 'fault')}, but speaks of a thousand episodes"))
def is_spoilt(cast: Cast, figures: Figures, name: str, fault: str) -> None:
    cast.expects_failures()
    figures.spoil(name, fault)


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


@then(sentence(rf"{PERSON} didn't wait for the cache to say something"))
def did_not_wait(silence: Silence) -> None:
    assert silence.reached.is_set(), "the cache was never asked"
    assert silence.outlasts, "the answer came only once the cache had hung up"
