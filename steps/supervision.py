"""Runs under supervision: who takes them up, who steps in, and what they count for."""

from collections.abc import Callable, Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.attacks import honest_texts
from fixtures.drivers import agents as drivers
from fixtures.drivers import audit, levels, runs
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Verdict
from steps.agents import OWNERS, auditor_of
from steps.vocabulary import COMPANY, OTHER, PERSON, one_of, sentence

DOES: Mapping[str, tuple[Callable[..., Any], str]] = {
    "follows": (runs.follow, "run.followed"),
    "pauses": (runs.pause, "run.paused"),
    "resumes": (runs.resume, "run.resumed"),
    "corrects": (runs.correct, "run.corrected"),
    "completes": (runs.complete, "run.completed"),
    "terminates": (runs.terminate, "run.terminated"),
}
DONE: Mapping[str, str] = {
    "paused": "pauses",
    "resumed": "resumes",
    "corrected": "corrects",
    "completed": "completes",
    "terminated": "terminates",
}
NOTHING = "00000000-0000-4000-8000-000000000000"
STANDS = one_of(("running", "paused", "completed", "terminated"), "how")
ENDED = ("completed", "terminated")
KEPT = one_of(("started", *DONE), "did")
WORDS: Mapping[str, str] = {
    **honest_texts.LINES,
    "2000 characters": "L" * 2000,
    "empty": "",
    "only blank": " \u00a0\n",
    "of 2001 characters": "L" * 2001,
}


def the_run(cast: Cast) -> str:
    """Return the one run at Acme, as its auditor finds it; a number that nothing has, if there is none."""
    return next((str(each["id"]) for each in runs.all_of(cast.auditor("Acme"))), NOTHING)


def as_it_stands(cast: Cast) -> dict[str, Any]:
    """Return what Acme's auditor sees of that run now."""
    return followed_by(cast.auditor("Acme"), cast)


def followed_by(caller: Caller, cast: Cast) -> dict[str, Any]:
    """Return what somebody sees who follows that run."""
    seen = runs.follow(caller, the_run(cast))
    assert seen.verdict is Verdict.DONE, seen.sentence
    return dict(seen.view)


def step_in(cast: Cast, agents: Agents, name: str, task: Callable[..., Any], act: str, *words: str) -> None:
    """Let somebody step into the run."""
    run, actor = the_run(cast), cast[name]
    actor.memory |= {"act": act, "target": f"run:{run}"}
    agents.asker = actor
    actor.attempts(task, run, *words)


@when(sentence(rf"{PERSON} looks at the supervised runs of {COMPANY}"))
def looks_at_runs(cast: Cast, name: str, company: str) -> None:  # noqa: ARG001
    cast[name].attempts(runs.see_all)


@given(sentence(rf"{PERSON} has taken the run up"))
@when(sentence(rf"{PERSON} takes the run up"))
def takes_up(cast: Cast, agents: Agents, name: str) -> None:
    step_in(cast, agents, name, runs.start, "run.started")


@given(sentence(rf"{PERSON} has {one_of(DONE, 'did')} the run"))
def has_stepped_in(cast: Cast, agents: Agents, name: str, did: str) -> None:
    step_in(cast, agents, name, *DOES[DONE[did]])


@given(sentence(rf"{PERSON} has corrected the run (?P<times>\d+) times"), converters={"times": int})
def has_corrected(cast: Cast, agents: Agents, name: str, times: int) -> None:
    for _ in range(times):
        step_in(cast, agents, name, *DOES["corrects"])


@given(sentence(rf"{PERSON} has paused the run, and {OTHER} resumed"))
def has_been_resumed(cast: Cast, agents: Agents, name: str, other: str) -> None:
    step_in(cast, agents, name, *DOES["pauses"])
    step_in(cast, agents, other, *DOES["resumes"])


@when(sentence(rf"{PERSON} {one_of(DOES, 'does')} the run"))
def steps_in(cast: Cast, agents: Agents, name: str, does: str) -> None:
    step_in(cast, agents, name, *DOES[does])


@when(
    sentence(rf"{PERSON} corrects the run with a text that is {one_of(WORDS, 'text')}"), target_fixture="written"
)
def corrects_with(cast: Cast, agents: Agents, name: str, text: str) -> str:
    step_in(cast, agents, name, *DOES["corrects"], WORDS[text])
    return WORDS[text]


@when(sentence(rf"{OWNERS} takes the run up itself"))
def agent_takes_up(cast: Cast, agents: Agents, owner: str) -> None:
    agent_steps_in(cast, agents, owner, runs.start)


@when(sentence(rf"{OWNERS} {one_of(DOES, 'does')} the run itself"))
def agent_does(cast: Cast, agents: Agents, owner: str, does: str) -> None:
    agent_steps_in(cast, agents, owner, DOES[does][0])


def agent_steps_in(cast: Cast, agents: Agents, owner: str, task: Callable[..., Any]) -> None:
    """Let an agent step into its own run."""
    actor = agents.itself(owner)
    actor.memory |= {"act": "agent.overstepped", "target": f"agent:{agents[owner].id}"}
    actor.attempts(task, the_run(cast))


@when(sentence(rf"{PERSON} and {OTHER} take the run up at the same instant"))
def take_up_together(cast: Cast, name: str, other: str) -> None:
    cast.attempt_together([cast[name], cast[other]], runs.start, the_run(cast))


@then(sentence(rf"{PERSON} sees that {OWNERS} waits to be supervised"))
def sees_waiting(cast: Cast, agents: Agents, name: str, owner: str) -> None:
    seen = cast[name].last.view["runs"]
    assert [(each["agent_id"], each["status"]) for each in seen] == [(agents[owner].id, "waiting")]


@then(sentence(rf"{PERSON} sees no supervised run"))
def sees_no_run(cast: Cast, name: str) -> None:
    assert cast[name].last.view == {"runs": [], "next_cursor": None}


@then(sentence(rf"{PERSON} sees that {OTHER} supervises it"))
def sees_supervisor(cast: Cast, name: str, other: str) -> None:
    seen = cast[name].last
    assert seen.verdict is Verdict.DONE, seen.sentence
    assert (seen.view["status"], seen.view["supervisor_id"]) == ("running", cast[other].account.id)


@then(sentence(rf"{OWNERS} waits to be supervised once more"))
def waits_once_more(cast: Cast, agents: Agents, owner: str) -> None:
    seen = sorted((each["agent_id"], each["status"]) for each in runs.all_of(cast.auditor("Acme")))
    assert seen == [(agents[owner].id, "terminated"), (agents[owner].id, "waiting")]


@then(sentence(rf"{OWNERS} runs, and {PERSON} supervises it"))
def runs_supervised(cast: Cast, agents: Agents, owner: str, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    run = as_it_stands(cast)
    assert (run["status"], run["supervisor_id"]) == ("running", cast[name].account.id)
    assert drivers.done_by(auditor_of(cast, owner), agents[owner].id) == ["trigger"]


@then(sentence(rf"{OWNERS} has been set going once"))
def set_going_once(cast: Cast, agents: Agents, owner: str) -> None:
    assert drivers.done_by(auditor_of(cast, owner), agents[owner].id) == ["trigger"]


@then(sentence(rf"the run is {STANDS}"))
def the_run_is(cast: Cast, agents: Agents, how: str) -> None:
    assert agents.asker.last.verdict is Verdict.DONE, agents.asker.last.sentence
    run = as_it_stands(cast)
    assert (run["status"], run["ended_at"] is not None) == (how, how in ENDED)


@then(sentence(rf"{PERSON} sees how {OTHER} corrected it(?P<paused>, while it is paused)?"))
def sees_correction(cast: Cast, name: str, other: str, paused: str | None) -> None:
    assert cast[other].last.verdict is Verdict.DONE, cast[other].last.sentence
    seen = followed_by(cast[name].caller, cast)
    assert [(each["made_by"], each["text"]) for each in seen["corrections"]] == [
        (cast[other].account.id, runs.WORDS)
    ]
    assert (seen["status"], seen["interventions"]) == (("paused", 2) if paused else ("running", 1))


@then(sentence(rf"{PERSON} sees the correction exactly as she wrote it"))
def sees_it_literally(cast: Cast, name: str, written: str) -> None:
    seen = followed_by(cast[name].caller, cast)
    assert [each["text"] for each in seen["corrections"]] == [written]


@then("exactly one of them supervises it, and the other is told that it goes on already")
def one_supervises(cast: Cast) -> None:
    both = [cast[name] for name in ("Maya", "Tom")]
    assert sorted((each.last.verdict, each.last.reason) for each in both) == [
        (Verdict.DONE, None),
        (Verdict.CONFLICT, "run-running"),
    ]
    [winner] = [each for each in both if each.last.verdict is Verdict.DONE]
    assert as_it_stands(cast)["supervisor_id"] == winner.account.id


def shown(cast: Cast, agents: Agents) -> tuple[int, int, float]:
    """Return what counts for Tom's agent: its episodes, how many were interrupted, and its score."""
    seen = levels.see_readiness(cast.auditor("Acme"), agents["Tom"].id).view
    return seen["episodes"], seen["intervened"], seen["constitutional_score"]


@then(sentence(r"it counts as an episode with a score of (?P<score>[\d.]+) that nobody interrupted"))
def counts_undisturbed(cast: Cast, agents: Agents, score: str) -> None:
    assert shown(cast, agents) == (1, 0, float(score))


@then(sentence(r"it counts as an interrupted episode with a score of (?P<score>[\d.]+)"))
def counts_interrupted(cast: Cast, agents: Agents, score: str) -> None:
    assert shown(cast, agents) == (1, 1, float(score))


@then("it counts for nothing")
def counts_for_nothing(cast: Cast, agents: Agents) -> None:
    assert agents.asker.last.verdict is Verdict.DONE, agents.asker.last.sentence
    assert shown(cast, agents) == (0, 0, 0.0)


@then(sentence(rf"Acme's auditor finds that {PERSON} {KEPT} the run"))
def finds_stepped_in(cast: Cast, name: str, did: str) -> None:
    kept = audit.told_at(cast.auditor("Acme"), cast[name].last.receipt)
    assert kept == [(f"run.{did}", "done", cast[name].actor_id, cast[name].memory["target"])]
