"""Whose memory it is: who opens an episode, and what its access log has to say."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.drivers import audit, levels
from fixtures.drivers import episodes as drivers
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.episodes import Episodes
from fixtures.faults import Faults, access_log_lost
from steps.outcomes import came_to
from steps.simultaneous import devices_of
from steps.vocabulary import ACTOR, COMPANY, OTHER, PERSON, SPAN, one_of, sentence, span_of

TITLE = r'"(?P<title>[^"]+)"'
OUTCOMES: Mapping[str, str] = {"failed": "failed", "terminated": "terminated"}
# What anybody may try on an episode: what is asked for, and what the audit log calls it.
DEEDS: Mapping[str, tuple[Callable[..., Outcome], str]] = {
    "open": (drivers.see, "read"),
    "look at the parts of": (drivers.see_parts, "read"),
    "rate": (drivers.rate, "rated"),
    "share": (drivers.share, "shared"),
    "end the sharing of": (drivers.unshare, "shared"),
    "see with whom its owner shares": (drivers.see_shares, "shared"),
    "delete": (drivers.delete, "deleted"),
    "look into the access log of": (drivers.see_log, "log_read"),
    "inspect": (drivers.inspect, "inspected"),
}
KEPT = ("rated", "shared", "unshared", "deleted", "inspected")
READS: Mapping[str, str] = {
    "opening": "read",
    "its parts": "segments",
    "a list": "list",
    "a search": "search",
    "an inspection": "inspect",
    "rating": "feedback",
    "sharing": "share",
    "deletion": "delete",
    "its access log": "access_log",
}


def aim(episodes: Episodes, actor: Actor, title: str, act: str) -> str:
    """Remember what is tried on which episode, for what the audit log has to say of it; return its id."""
    actor.memory |= {"act": f"episode.{act}", "target": f"episode:{episodes[title].id}"}
    return episodes[title].id


@given(
    sentence(
        rf"an agent's (?:{one_of(OUTCOMES, 'outcome')} )?work for {PERSON} is kept as {TITLE}"
        rf"(?:, begun {SPAN} ago)?"
    )
)
def is_kept(episodes: Episodes, name: str, title: str, outcome: str | None, span: str | None) -> None:
    situation: dict[str, Any] = {} if outcome is None else {"outcome": OUTCOMES[outcome]}
    episodes.keep(name, title, timedelta() if span is None else span_of(span), **situation)


@given(sentence(rf"the work of {PERSON}'s agent for {OTHER}(?:, worth (?P<score>[\d.]+),)? is kept as {TITLE}"))
def is_kept_of_agent(  # noqa: PLR0917
    agents: Agents, episodes: Episodes, name: str, other: str, score: str | None, title: str
) -> None:
    episodes.keep(other, title, agent=agents[name], constitutional_score=float(score or 1))


@given(
    sentence(rf"the interrupted work of {PERSON}'s agent for {OTHER}, worth (?P<score>[\d.]+), is kept as {TITLE}")
)
def is_kept_interrupted(agents: Agents, episodes: Episodes, name: str, other: str, score: str, title: str) -> None:  # noqa: PLR0917
    episodes.keep(other, title, agent=agents[name], interventions=1, constitutional_score=float(score))


@given(sentence(rf"an agent's work for {PERSON} at {COMPANY} is kept as {TITLE}"))
def is_kept_there(cast: Cast, episodes: Episodes, name: str, company: str, title: str) -> None:
    episodes.keep(name, title, workspace=cast.workspace(company))


@given(sentence(rf"{TITLE} has a part of each kind"))
def has_parts(episodes: Episodes, title: str) -> None:
    episodes.divide(title)


@given("the access log of episodes can't be written")
def loses_access_log(cast: Cast, faults: Faults) -> None:
    cast.expects_failures()
    faults.lose_access_log()


@given(sentence(rf"the access log of episodes couldn't be written when {PERSON} opened {TITLE}"))
def lost_access_log(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast.expects_failures()
    with access_log_lost():
        cast[name].attempts(drivers.see, episodes[title].id)


@given(sentence(rf"{PERSON} claims to be {OTHER} of Acme in everything (?:she|he) asks"))
def claims_to_be(cast: Cast, name: str, other: str) -> None:
    cast[name].caller.claim(cast[other].workspace_id, cast[other].account.id)


@given(sentence(rf"{ACTOR} has opened {TITLE}"))
@when(sentence(rf"{ACTOR} opens {TITLE}"))
def opens(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].attempts(drivers.see, aim(episodes, cast[name], title, "read"))


@when(
    sentence(rf"{PERSON} opens {TITLE} on (?P<number>\d+) devices at the same instant"),
    converters={"number": int},
)
def opens_together(cast: Cast, episodes: Episodes, name: str, title: str, number: int) -> None:
    devices = cast[name].memory["devices"] = devices_of(cast, name, number)
    cast.attempt_together(devices, drivers.see, episodes[title].id)


@when(sentence(rf"{ACTOR} looks at the parts of {TITLE}"))
def looks_at_parts(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].attempts(drivers.see_parts, aim(episodes, cast[name], title, "read"))


@when(sentence(rf"{PERSON} would like to {one_of(DEEDS, 'deed')} {TITLE}"))
def would_like_to(cast: Cast, episodes: Episodes, name: str, deed: str, title: str) -> None:
    task, act = DEEDS[deed]
    cast[name].memory["deed"] = task
    cast[name].attempts(task, aim(episodes, cast[name], title, act))


@when(sentence(rf"{ACTOR} itself would like to {one_of(DEEDS, 'deed')} {TITLE}"))
def agent_would_like_to(  # noqa: PLR0917
    cast: Cast, agents: Agents, episodes: Episodes, name: str, deed: str, title: str
) -> None:
    agent = agents[name.removesuffix("'s agent")]
    task = DEEDS[deed][0]
    cast[name].memory |= {"act": "agent.overstepped", "target": f"agent:{agent.id}", "deed": task}
    cast[name].attempts(task, episodes[title].id)


@then(sentence(rf"{ACTOR} is told exactly what (?:she|he|it) would be told of an episode that never was"))
def told_as_of_none(cast: Cast, name: str) -> None:
    last = cast[name].last
    came_to(cast[name], Verdict.NO_SUCH_THING)
    of_none = cast[name].attempts(cast[name].memory["deed"], drivers.NEVER_WAS)
    assert last.same_but_for_receipt == of_none.same_but_for_receipt


@then(sentence(rf"{PERSON} is told that (?:she|he) is not authorized for it"))
def told_not_authorized(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.REFUSED, cast[name].last.sentence
    assert "not authorized" in cast[name].last.sentence


@then(sentence(rf"{ACTOR} sees {TITLE} as it was kept"))
def sees_as_kept(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    seen = cast[name].last
    assert seen.verdict is Verdict.DONE, seen.sentence
    assert of_view(seen.view.get("episode", seen.view)) == as_kept(episodes, title)


def of_view(view: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is shown of an episode."""
    return {name: view.get(name) for name in drivers.SHOWN}


def as_kept(episodes: Episodes, title: str) -> dict[str, Any]:
    """Return the same of an episode as it was kept."""
    return {name: getattr(episodes[title], name) for name in drivers.SHOWN}


@then(sentence(rf"{ACTOR} sees its parts in their order"))
def sees_parts(cast: Cast, episodes: Episodes, name: str) -> None:
    seen = cast[name].last
    assert seen.verdict is Verdict.DONE, seen.sentence
    parts = [(each["position"], each["kind"], each["content"]) for each in seen.view["segments"]]
    assert parts == episodes.parts


@then(
    sentence(
        rf"{PERSON} sees that (?:her|his) agent has shown (?P<shown>\d) episodes, (?P<interrupted>\d) of them "
        r"interrupted, with a score of (?P<score>[\d.]+)"
    )
)
def sees_shown(cast: Cast, agents: Agents, name: str, shown: str, interrupted: str, score: str) -> None:  # noqa: PLR0917
    assert cast["Maya"].last.verdict is Verdict.DONE, cast["Maya"].last.sentence
    seen = levels.see_readiness(cast[name].caller, agents[name].id).view
    found = (seen["episodes"], seen["intervened"], round(seen["constitutional_score"], 9))
    assert found == (int(shown), int(interrupted), float(score))


def visitor(cast: Cast, agents: Agents, who: str) -> tuple[str, str | None]:
    """Return by which ids an access log names somebody: the person, and the agent that came on their behalf."""
    owner = who.removesuffix("'s agent")
    return cast[owner].account.id, agents[owner].id if owner != who else None


@then(sentence(rf"{PERSON} finds in the access log of {TITLE} exactly this"))
def finds_in_log(  # noqa: PLR0917
    cast: Cast,
    agents: Agents,
    episodes: Episodes,
    name: str,
    title: str,
    datatable: list[list[str]],
) -> None:
    _, *rows = datatable
    episode = episodes[title].id
    expected = [
        (episode, *visitor(cast, agents, who), READS[what], granted == "no") for who, what, granted, *_ in rows
    ]
    names = ("episode_id", "user_id", "agent_id", "access_type", "access_denied")
    found = drivers.entries_of(cast[name].caller, episode)
    assert [tuple(each[part] for part in names) for each in found] == expected
    assert found[0]["at"] == episodes.now


@then(
    sentence(rf"{PERSON} saw it (?P<number>\d+) times, and finds each time in the access log of {TITLE}"),
    converters={"number": int},
)
def saw_each_time(cast: Cast, episodes: Episodes, name: str, number: int, title: str) -> None:
    assert [each.last.verdict for each in cast[name].memory["devices"]] == [Verdict.DONE] * number
    found = drivers.entries_of(cast[name].caller, episodes[title].id)
    told = [(each["user_id"], each["access_type"], each["access_denied"]) for each in found]
    assert told == [(cast[name].account.id, "read", False)] * number


@then(sentence(rf"{PERSON} finds in the access log of {TITLE} that {OTHER} had let (?:her|his) agent in"))
def finds_who_let_in(  # noqa: PLR0917
    cast: Cast, agents: Agents, episodes: Episodes, name: str, title: str, other: str
) -> None:
    found = drivers.entries_of(cast[name].caller, episodes[title].id)
    told = [(entry["agent_id"], entry["let_in_by"]) for entry in found]
    assert told == [(agents[name].id, cast[other].account.id)]


@when(sentence(rf"{PERSON} goes through the access log of {TITLE} entry by entry"))
def goes_through_log(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].remembered = [*drivers.log_pages(cast[name].caller, episodes[title].id)]


@then(
    sentence(
        rf"{PERSON} sees entries of {OTHER}, {OTHER.replace('other', 'second')} and "
        rf"{OTHER.replace('other', 'third')}, in this order"
    )
)
def sees_entries(cast: Cast, name: str, other: str, second: str, third: str) -> None:
    assert [page.verdict for page in cast[name].remembered] == [Verdict.DONE] * 3
    found = [[each["user_id"] for each in page.view["entries"]] for page in cast[name].remembered]
    assert found == [[cast[who].account.id] for who in (other, second, third)]


@then(sentence(rf"{PERSON} finds nothing in the access log of {TITLE}"))
def finds_nothing(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    assert {outcome.verdict for outcome in cast.latest()} == {Verdict.DONE}
    assert not drivers.entries_of(cast[name].caller, episodes[title].id)


@then(sentence(rf"Acme's auditor finds that {ACTOR} {one_of(KEPT, 'did')} {TITLE}"))
def auditor_finds(cast: Cast, episodes: Episodes, name: str, did: str, title: str) -> None:
    kept = audit.told_at(cast.auditor("Acme"), cast[name].last.receipt)
    assert kept == [(f"episode.{did}", "done", cast[name].actor_id, f"episode:{episodes[title].id}")]
