"""How agents rise and fall, and what training does."""

from datetime import timedelta

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.clock import MovableClock
from fixtures.drivers import audit, levels
from fixtures.drivers.outcome import Verdict
from fixtures.factories import EpisodeFactory
from steps.agents import OWNERS, aim
from steps.vocabulary import ACTOR, AGENT, CRITERIA, MATURITIES, PERSON, one_of, sentence

MATURITY = one_of(MATURITIES, "maturity")
SHOWN = (
    r"it has shown (?P<episodes>\d+) episodes, (?P<interrupted>\d+) of them interrupted(?P<thrice> three times)?, "
    r"with a score of (?P<score>[\d.]+)"
)


@given(sentence(SHOWN), converters={"episodes": int, "interrupted": int, "score": float})
def has_shown(agents: Agents, episodes: int, interrupted: int, thrice: str | None, score: float) -> None:
    interventions = 3 if thrice else 1
    counts = [interventions] * interrupted + [0] * (episodes - interrupted)
    for count in counts:
        EpisodeFactory(agent=agents.latest, interventions=count, constitutional_score=score)


@given(sentence(r"its confidence is (?P<score>[\d.]+)"), converters={"score": float})
def has_confidence(agents: Agents, score: float) -> None:
    agents.change_latest(confidence_score=score)


@given(sentence(rf"{PERSON} has let {AGENT} graduate"))
@when(sentence(rf"{PERSON} lets {AGENT} graduate"))
def lets_graduate(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    cast[name].attempts(levels.graduate, aim(agents, cast[name], owner, "agent.graduated"))


@when(sentence(rf"{OWNERS} lets itself graduate"))
def lets_itself_graduate(agents: Agents, owner: str) -> None:
    actor = agents.itself(owner)
    actor.attempts(levels.graduate, aim(agents, actor, owner, "agent.overstepped"))


@given(sentence(rf"{PERSON} has put {AGENT} back"))
@when(sentence(rf"{PERSON} puts {AGENT} back"))
def puts_back(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    cast[name].attempts(levels.demote, aim(agents, cast[name], owner, "agent.demoted"))


@given(sentence(rf"{PERSON} has let {AGENT} graduate, and put it back an hour later"))
def put_back_later(cast: Cast, agents: Agents, clock: MovableClock, name: str, owner: str | None) -> None:
    lets_graduate(cast, agents, name, owner)
    clock.advance(timedelta(hours=1))
    cast[name].is_signed_in()
    puts_back(cast, agents, name, owner)


@given(sentence(rf"a minute later {OWNERS} was put back, and has risen again"))
def fell_and_rose(agents: Agents, clock: MovableClock, owner: str) -> None:
    clock.advance(timedelta(minutes=1))
    agents.change(owner, reached_at=clock.now())


@when(sentence(rf"{PERSON} puts {AGENT} back to be {MATURITY}"))
def puts_back_to(cast: Cast, agents: Agents, name: str, owner: str | None, maturity: str) -> None:
    agent = aim(agents, cast[name], owner, "agent.demoted")
    cast[name].attempts(levels.demote, agent, MATURITIES[maturity])


@when(sentence(rf"{PERSON} looks at how ready {AGENT} is"))
def looks_at_readiness(cast: Cast, agents: Agents, name: str, owner: str | None) -> None:
    cast[name].attempts(levels.see_readiness, aim(agents, cast[name], owner, "agent.readiness"))


@then(
    sentence(
        rf"{PERSON} sees (?P<episodes>\d+) episodes, (?P<interrupted>\d+) of them interrupted, a score of "
        r"(?P<score>[\d.]+), and that only episodes are missing"
    ),
    converters={"episodes": int, "interrupted": int, "score": float},
)
def sees_readiness(cast: Cast, name: str, episodes: int, interrupted: int, score: float) -> None:
    seen = cast[name].last
    assert seen.verdict is Verdict.DONE, seen.sentence
    assert (seen.view["episodes"], seen.view["intervened"]) == (episodes, interrupted)
    assert round(seen.view["constitutional_score"], 9) == score
    assert (seen.view["ready"], seen.view["missing"]) == (False, ["episodes"])


@then(sentence(rf"{OWNERS} is {MATURITY} now"))
def is_now(cast: Cast, agents: Agents, owner: str, maturity: str) -> None:
    assert agents.asker.last.verdict is Verdict.DONE, agents.asker.last.sentence
    status, _ = levels.level_of(cast.auditor(cast[owner].company), agents[owner].id)
    assert status == MATURITIES[maturity]


@then(sentence(rf"{OWNERS} has a confidence of (?P<score>[\d.]+)"), converters={"score": float})
def has_confidence_of(cast: Cast, agents: Agents, owner: str, score: float) -> None:
    _, confidence = levels.level_of(cast.auditor(cast[owner].company), agents[owner].id)
    assert confidence == score


@then(sentence(rf"the agent lacks exactly {one_of(CRITERIA, 'criterion')}"))
def lacks_exactly(agents: Agents, criterion: str) -> None:
    readiness = levels.see_readiness(agents.asker.caller, agents.latest.id).view
    assert (readiness["ready"], readiness["missing"]) == (False, [CRITERIA[criterion]])


def kept(cast: Cast, agents: Agents) -> list[tuple[str, str, str, str, str]]:
    """Return what Acme's audit log has of the latest attempt: actor, act, target, outcome, reason."""
    entries = audit.entries_at(cast.auditor("Acme"), agents.asker.last.receipt)
    names = ("actor_id", "act", "target", "outcome", "reason")
    return [tuple(entry[name] for name in names) for entry in entries]


def told(agents: Agents, owner: str, *what: str) -> list[tuple[str, ...]]:
    """Return the one entry that is expected of what somebody did to an agent."""
    act, outcome, reason = what
    return [(agents.asker.actor_id, act, f"agent:{agents[owner].id}", outcome, reason)]


@then(sentence(rf"Acme's auditor finds that {OWNERS} became {MATURITY} through {ACTOR}"))
def finds_risen(cast: Cast, agents: Agents, owner: str, maturity: str, name: str) -> None:
    agents.asker = cast[name]
    expected = told(agents, owner, "agent.graduated", "done", f"to-{MATURITIES[maturity]}")
    assert kept(cast, agents) == expected


@then(sentence(rf"Acme's auditor finds that {OWNERS} was put back to {MATURITY} by {PERSON}"))
def finds_put_back(cast: Cast, agents: Agents, owner: str, maturity: str, name: str) -> None:
    agents.asker = cast[name]
    assert kept(cast, agents) == told(agents, owner, "agent.demoted", "done", f"to-{MATURITIES[maturity]}")


@then(sentence(rf"Acme's auditor finds that {PERSON} tried in vain to let {AGENT} graduate"))
def finds_tried(cast: Cast, agents: Agents, name: str, owner: str) -> None:
    agents.asker = cast[name]
    assert kept(cast, agents) == told(agents, owner, "agent.graduated", "refused", "not-ready")
