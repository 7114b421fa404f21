"""What is said of components, their versions and who may write them."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.attacks.components import (
    BESIDES,
    HOSTILE,
    LIMIT,
    NAMES,
    NUMBERS,
    PIECES,
    SIZES,
    VERSIONS,
    WIDTHS,
    bulk,
)
from fixtures.canvas_components import GATES, PLAIN, PROGRAM, Components
from fixtures.drivers import agents as agent_drivers
from fixtures.drivers import audit
from fixtures.drivers import components as drivers
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.drivers.remains import rows_naming
from fixtures.meanwhile import Meanwhile, about_to_commit, judging_a_program, with_a_version_kept
from steps.agents import OWNERS, auditor_of
from steps.outcomes import came_to, is_refused
from steps.simultaneous import devices_of
from steps.vocabulary import ACTOR, AGENT, COMPANY, MATURITIES, OTHER, PERSON, one_of, sentence

NAMED = r'"(?P<title>[^"]+)"'
PIECE = one_of(PIECES, "piece")
# What anybody may try on a component: what is asked for, and what the audit log calls it.
DEEDS: Mapping[str, tuple[Callable[..., Outcome], str]] = {
    "open": (drivers.see, "component.read"),
    "change": (
        lambda caller, each, **name: drivers.change(caller, each, css="p { color: red; }", **name),
        "component.updated",
    ),
    "delete": (drivers.delete, "component.deleted"),
    "see the versions of": (drivers.see_versions, "component.read"),
    "look at the first version of": (drivers.see_version, "component.read"),
    "bring back the first version of": (drivers.bring_back, "component.brought_back"),
}
DEED = one_of(DEEDS, "deed")
BROUGHT_BACK_AS = 3
LOOKS = ("open", "see the versions of", "look at the first version of")
KEPT = {
    "wrote": "component.created",
    "changed": "component.updated",
    "deleted": "component.deleted",
    "brought back an earlier version of": "component.brought_back",
}
PARTS = {"its markup": "html", "its style": "css", "its program": "js"}
WORKS = {"a draft": "draft", "running a program": "execute_javascript"}


def content_of(piece: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a piece makes of a component, as it is shown."""
    return {("component_type" if part == "kind" else part): value for part, value in piece.items()}


def aim(actor: Actor, act: str, target: str) -> None:
    """Remember what is tried, for what the audit log has to say of it."""
    actor.memory |= {"act": act, "target": target}


def named(agents: Agents, name: str, owner: str | None) -> str:
    """Return the id of the agent that somebody speaks of."""
    return agents[owner or name].id


@given(sentence(rf"{PERSON} has written {NAMED} with {PIECE}"))
def has_written(components: Components, name: str, title: str, piece: str) -> None:
    components.keep(name, title, **content_of(PIECES[piece]))


@given(sentence(rf"{OWNERS}, which holds a token, has written {NAMED} with {PIECE}"))
def agent_with_token_has_written(
    components: Components, agents: Agents, owner: str, title: str, piece: str
) -> None:
    agents.itself(owner)
    agent_has_written(components, agents, owner, title, piece)


@given(sentence(rf"{OWNERS}, which is autonomous, holds a token"))
def autonomous_holds_token(agents: Agents, owner: str) -> None:
    agents.employ(owner, "autonomous")
    agents.itself(owner)


@given(sentence(rf"{OWNERS} has written {NAMED} with {PIECE}"))
def agent_has_written(components: Components, agents: Agents, owner: str, title: str, piece: str) -> None:
    components.keep(owner, title, agent=agents[owner], **content_of(PIECES[piece]))


@given(sentence(rf"the gate had let {PERSON} write {NAMED} with {PIECE}"))
def had_let_write(components: Components, name: str, title: str, piece: str) -> None:
    has_written(components, name, title, piece)


@given(sentence(rf"the gate had let {OWNERS} write {NAMED} with {PIECE}"))
def had_let_agent_write(components: Components, agents: Agents, owner: str, title: str, piece: str) -> None:
    agent_has_written(components, agents, owner, title, piece)


@given(sentence(rf"{NAMED} is plain since its second version"))
def is_plain_since(components: Components, title: str) -> None:
    components.make_plain(title)


@given(sentence(rf"{PERSON} has written {NAMED} in (?P<number>\d+) versions"), converters={"number": int})
def has_versions(components: Components, name: str, title: str, number: int) -> None:
    components.keep(name, title, version=number)


@when(sentence(rf"{ACTOR} writes {NAMED} with {PIECE}"))
def writes(cast: Cast, components: Components, name: str, title: str, piece: str) -> None:
    aim(cast[name], "component.created", "component")
    cast[name].attempts(drivers.write, name=title, **{"html": PLAIN["html"], "kind": "html", **PIECES[piece]})
    components.adopt(cast[name], title, **content_of(PIECES[piece]))


@when(sentence(rf"{PERSON} has {AGENT} write {NAMED} with {PIECE}"))
def has_it_write(  # noqa: PLR0917
    cast: Cast, agents: Agents, components: Components, name: str, owner: str | None, title: str, piece: str
) -> None:
    aim(cast[name], "component.created", "component")
    given = {"html": PLAIN["html"], "kind": "html", **PIECES[piece]}
    cast[name].attempts(drivers.write, name=title, agent=named(agents, name, owner), **given)
    components.adopt(cast[name], title, **content_of(PIECES[piece]))


@when(sentence(rf"{OWNERS} writes {NAMED} with {PIECE}, in the name of {OTHER}'s agent"))
def writes_as_another(  # noqa: PLR0917
    cast: Cast, agents: Agents, components: Components, owner: str, title: str, piece: str, other: str
) -> None:
    actor = cast[f"{owner}'s agent"]
    aim(actor, "component.created", "component")
    given = {"html": PLAIN["html"], "kind": "html", **PIECES[piece]}
    actor.attempts(drivers.write, name=title, agent=agents[other].id, **given)
    components.adopt(actor, title, **content_of(PIECES[piece]))


@given(sentence(rf"{OWNERS} has been refused {NAMED} with {PIECE}"))
def has_been_refused(cast: Cast, components: Components, owner: str, title: str, piece: str) -> None:
    writes(cast, components, f"{owner}'s agent", title, piece)
    assert cast[f"{owner}'s agent"].last.verdict is Verdict.REFUSED


@when(sentence(rf"{OWNERS} writes {NAMED} with {PIECE}, as one act more"))
def writes_once_more(  # noqa: PLR0917
    cast: Cast, agents: Agents, components: Components, owner: str, title: str, piece: str
) -> None:
    writes(cast, components, f"{owner}'s agent", title, piece)
    agents.asker = cast[f"{owner}'s agent"]
    aim(agents.asker, "agent.execute_javascript", f"agent:{agents[owner].id}")


@when(sentence(rf"{PERSON} writes a component whose name is {one_of(NAMES, 'what')}"))
def writes_named(cast: Cast, components: Components, name: str, what: str) -> None:
    cast[name].attempts(drivers.write, name=NAMES[what], html=PLAIN["html"])
    components.adopt(cast[name], str(NAMES[what]))


@when(sentence(rf"{PERSON} writes a component, saying {one_of(BESIDES, 'what')} as well"))
def writes_saying_more(cast: Cast, name: str, what: str) -> None:
    cast[name].attempts(drivers.write, **BESIDES[what])


@when(sentence(rf"{PERSON} changes {NAMED}, saying {one_of(BESIDES, 'what')} as well"))
def changes_saying_more(cast: Cast, components: Components, name: str, title: str, what: str) -> None:
    cast[name].attempts(drivers.change, components[title], html=PLAIN["html"], **BESIDES[what])


@when(sentence(rf"{PERSON} writes {NAMED} of {one_of(SIZES, 'size')} in characters of {one_of(WIDTHS, 'width')}"))
def writes_much(cast: Cast, components: Components, name: str, title: str, size: str, width: str) -> None:  # noqa: PLR0917
    content = bulk(WIDTHS[width], LIMIT + SIZES[size])
    assert sum(len(each.encode()) for each in content.values()) == LIMIT + SIZES[size]
    cast[name].attempts(drivers.write, name=title, **content)
    components.adopt(cast[name], title, **content)


@given(sentence(rf"the gate for {one_of(GATES, 'part')} fails"))
def gate_fails(cast: Cast, components: Components, part: str) -> None:
    cast.expects_failures()
    components.lose_gate(part)


@given(sentence(rf"the gate for {one_of(GATES, 'part')} has failed, and is well again"))
def gate_is_well(cast: Cast, components: Components, part: str) -> None:
    gate_fails(cast, components, part)
    writes(cast, components, "Maya", "Clock", "a program")
    assert cast["Maya"].last.verdict is Verdict.BROKEN
    components.mend_gate()


@given(sentence(rf"{ACTOR} has changed {NAMED}, giving it {PIECE}"))
@when(sentence(rf"{ACTOR} changes {NAMED}, giving it {PIECE}"))
def changes(cast: Cast, components: Components, name: str, title: str, piece: str) -> None:
    aim(cast[name], "component.updated", f"component:{components[title]}")
    cast[name].attempts(drivers.change, components[title], **PIECES[piece])
    dropped = {"js": "", "dependencies": []} if PIECES[piece].get("kind") == "html" else {}
    components.adopt(cast[name], title, **{**dropped, **content_of(PIECES[piece])})


@when(sentence(rf"{OWNERS} changes {NAMED} in its own name, giving it {PIECE}"))
def changes_in_own_name(  # noqa: PLR0917
    cast: Cast, agents: Agents, components: Components, owner: str, title: str, piece: str
) -> None:
    actor = cast[f"{owner}'s agent"]
    actor.attempts(drivers.change, components[title], agent=agents[owner].id, **PIECES[piece])
    components.adopt(actor, title, **content_of(PIECES[piece]))


@when(sentence(rf"{PERSON} has {AGENT} change {NAMED}, giving it {PIECE}"))
def has_it_change(  # noqa: PLR0917
    cast: Cast, agents: Agents, components: Components, name: str, owner: str | None, title: str, piece: str
) -> None:
    aim(cast[name], "component.updated", f"component:{components[title]}")
    cast[name].attempts(drivers.change, components[title], agent=named(agents, name, owner), **PIECES[piece])
    components.adopt(cast[name], title, **content_of(PIECES[piece]))


@when(sentence(rf"{PERSON} changes {NAMED} without giving it anything"))
def changes_nothing(cast: Cast, components: Components, name: str, title: str) -> None:
    cast[name].attempts(drivers.change, components[title])


@when(sentence(rf'{PERSON} changes the name of {NAMED} to "(?P<other_name>[^"]+)"'))
def renames(cast: Cast, components: Components, name: str, title: str, other_name: str) -> None:
    cast[name].attempts(drivers.change, components[title], name=other_name)


@when(
    sentence(rf"{PERSON} changes {NAMED} at the same instant in (?P<number>\d+) ways"), converters={"number": int}
)
def changes_together(cast: Cast, components: Components, name: str, title: str, number: int) -> None:
    devices = devices_of(cast, name, number)
    cast.attempt_apart({each: changing(components[title], place) for place, each in enumerate(devices)})


def changing(component: str, place: int) -> Callable[[Any], Outcome]:
    return lambda caller: drivers.change(caller, component, html=markup_of(place))


@given(sentence(rf"{PERSON} has begun to bring back version 1 of {NAMED}"))
def begins_bringing_back(cast: Cast, components: Components, meanwhile: Meanwhile, name: str, title: str) -> None:
    meanwhile.begins(with_a_version_kept, cast[name], drivers.bring_back, components[title])


@given(sentence(rf"{PERSON} has begun to delete {NAMED}"))
def begins_deleting(cast: Cast, components: Components, meanwhile: Meanwhile, name: str, title: str) -> None:
    meanwhile.begins(about_to_commit, cast[name], drivers.delete, components[title])


@when(sentence(rf"{PERSON} deletes {NAMED} from elsewhere, and waits for what (?:she|he) began"))
def deletes_meanwhile(cast: Cast, components: Components, meanwhile: Meanwhile, name: str, title: str) -> None:
    meanwhile.waits(devices_of(cast, name, 1)[0], drivers.delete, components[title])


@when(sentence(rf"{PERSON} brings back version 1 of {NAMED} from elsewhere, and waits for what (?:she|he) began"))
def brings_back_meanwhile(cast: Cast, components: Components, meanwhile: Meanwhile, name: str, title: str) -> None:
    meanwhile.waits(devices_of(cast, name, 1)[0], drivers.bring_back, components[title])


def nothing_is_left_of(cast: Cast, component: str) -> None:
    """Assert that nobody finds a component any more, and that nothing stored names it."""
    assert drivers.see(cast.auditor("Acme"), component).verdict is Verdict.NO_SUCH_THING
    assert not rows_naming(cast.scene, component)


@then(sentence(rf"the version was brought back, and then nothing was left of {NAMED}"))
def brought_back_first(cast: Cast, components: Components, title: str) -> None:
    elsewhere = cast.strangers(1)[0]
    assert (cast["Maya"].last.verdict, elsewhere.last.verdict) == (Verdict.DONE, Verdict.DONE)
    assert cast["Maya"].last.view["version"] == BROUGHT_BACK_AS
    nothing_is_left_of(cast, components[title])


@then(sentence(rf"nothing was left of {NAMED}, and there was no such component to bring back"))
def deleted_first(cast: Cast, components: Components, title: str) -> None:
    elsewhere = cast.strangers(1)[0]
    assert (cast["Maya"].last.verdict, elsewhere.last.verdict) == (Verdict.DONE, Verdict.NO_SUCH_THING)
    nothing_is_left_of(cast, components[title])


@given(sentence(rf"{PERSON}'s program is being judged"))
def is_being_judged(cast: Cast, meanwhile: Meanwhile, name: str) -> None:
    meanwhile.begins(judging_a_program, cast[name], lambda caller: drivers.write(caller, js=PROGRAM))


@then(sentence(rf"{PERSON} was served while {OTHER}'s program was still being judged"))
def was_served(cast: Cast, meanwhile: Meanwhile, name: str, other: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert meanwhile.is_held, f"what {other} wrote was judged already"
    meanwhile.ends()


def markup_of(place: int) -> str:
    return f"<p>{place}</p>"


@given(sentence(rf"{ACTOR} has deleted the component {NAMED}"))
@when(sentence(rf"{ACTOR} deletes the component {NAMED}"))
def deletes(cast: Cast, agents: Agents, components: Components, name: str, title: str) -> None:
    actor = cast[name]
    aim(actor, "component.deleted", f"component:{components[title]}")
    actor.attempts(drivers.delete, components[title])
    agents.asker = actor


@when(sentence(rf"{OWNERS} deletes the component {NAMED} that it wrote itself"))
def deletes_own(cast: Cast, agents: Agents, components: Components, owner: str, title: str) -> None:
    actor = cast[f"{owner}'s agent"]
    aim(actor, "agent.delete", f"agent:{agents[owner].id}")
    actor.attempts(drivers.delete, components[title])
    agents.asker = actor


@when(sentence(rf"{ACTOR} tries to {DEED} the component {NAMED}"))
def tries(cast: Cast, components: Components, name: str, deed: str, title: str) -> None:
    task, act = DEEDS[deed]
    actor = cast[name]
    aim(actor, act, f"component:{components[title]}")
    if deed in LOOKS and "agent_id" in actor.memory:
        aim(actor, "components.read", f"agent:{actor.memory['agent_id']}")
    actor.memory["deed"] = task
    actor.attempts(task, components[title])


@when(sentence(rf"{OWNERS} tries to {DEED} the component {NAMED}, in the name of {OTHER}'s agent"))
def tries_as_another(  # noqa: PLR0917
    cast: Cast, agents: Agents, components: Components, owner: str, deed: str, title: str, other: str
) -> None:
    task, act = DEEDS[deed]
    actor = cast[f"{owner}'s agent"]
    aim(actor, act, f"component:{components[title]}")
    actor.attempts(task, components[title], agent=agents[other].id)


@when(sentence(rf"{ACTOR} looks at the components"))
def looks_at_all(cast: Cast, name: str) -> None:
    actor = cast[name]
    aim(actor, "components.read", f"agent:{actor.memory.get('agent_id')}")
    actor.attempts(drivers.see_all)


@when(sentence(rf"{PERSON} looks at the components one by one"))
def looks_one_by_one(cast: Cast, name: str) -> None:
    cast[name].remembers(sorted(each["name"] for each in drivers.one_by_one(cast[name].caller)))


@when(sentence(rf"{PERSON} continues where {OTHER}'s first component ended"))
def continues_anothers(cast: Cast, name: str, other: str) -> None:
    cursor = drivers.see_all(cast[other].caller, limit=1).view["next_cursor"]
    cast[name].attempts(drivers.see_all, cursor=cursor)


@when(sentence(rf"{PERSON} looks at the versions of {NAMED} one by one"))
def looks_at_versions(cast: Cast, components: Components, name: str, title: str) -> None:
    seen = drivers.one_by_one(cast[name].caller, components[title])
    cast[name].remembers([each["version"] for each in seen])


@when(sentence(rf"{ACTOR} brings back version (?P<number>\d+) of {NAMED}"), converters={"number": int})
def brings_back(cast: Cast, components: Components, name: str, number: int, title: str) -> None:
    aim(cast[name], "component.brought_back", f"component:{components[title]}")
    cast[name].attempts(drivers.bring_back, components[title], number)
    components.author = cast[name]


@when(sentence(rf"{PERSON} has {AGENT} bring back version (?P<number>\d+) of {NAMED}"), converters={"number": int})
def has_it_bring_back(  # noqa: PLR0917
    cast: Cast, agents: Agents, components: Components, name: str, owner: str | None, number: int, title: str
) -> None:
    aim(cast[name], "component.brought_back", f"component:{components[title]}")
    cast[name].attempts(drivers.bring_back, components[title], number, agent=named(agents, name, owner))
    components.author = cast[name]


@when(sentence(rf"{PERSON} looks at a version of {NAMED} that is {one_of(NUMBERS, 'what')}"))
def looks_at_no_version(cast: Cast, components: Components, name: str, title: str, what: str) -> None:
    cast[name].attempts(drivers.see_version, components[title], NUMBERS[what])


@when(sentence(rf"{PERSON} looks at the first version of {NAMED}"))
def looks_at_first(cast: Cast, components: Components, name: str, title: str) -> None:
    cast[name].attempts(drivers.see_version, components[title])


@then(sentence(rf"{PERSON} sees that {NAMED} began with {PIECE}"))
def sees_beginning(cast: Cast, name: str, title: str, piece: str) -> None:  # noqa: ARG001
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert drivers.content_of(cast[name].last) == {**PLAIN, **content_of(PIECES[piece])}


@when(sentence(rf"{PERSON} brings back a version of {NAMED} that is {one_of(VERSIONS, 'what')}"))
def brings_back_oddly(cast: Cast, components: Components, name: str, title: str, what: str) -> None:
    cast[name].attempts(drivers.bring_back, components[title], VERSIONS[what])


def seen_of(cast: Cast, components: Components, title: str) -> Outcome:
    """Return a component as its workspace sees it, once whoever wrote something has done it."""
    author = components.author
    assert author.last.verdict is Verdict.DONE, f"{author.last.sentence} {author.last.wording[-300:]}"
    return drivers.see(cast.auditor(author.company), components[title])


@then(sentence(rf"{NAMED} is kept exactly as it was written"))
def is_kept(cast: Cast, components: Components, title: str) -> None:
    seen = seen_of(cast, components, title)
    assert drivers.content_of(seen) == components.content(title)
    assert (seen.view["name"], seen.view["id"]) == (title, components[title])


@then(sentence(r"the component has exactly that name"))
def has_that_name(cast: Cast, components: Components) -> None:
    author = components.author
    assert author.last.verdict is Verdict.DONE, author.last.sentence
    names = drivers.names_in(drivers.see_all(cast.auditor(author.company)))
    assert names == [author.last.view["name"]]
    assert names[0] in NAMES.values()


@then(sentence(rf'{NAMED} is called "(?P<other_name>[^"]+)" from now on, and is what it was else'))
def is_called(cast: Cast, components: Components, title: str, other_name: str) -> None:
    seen = drivers.see(cast.auditor("Acme"), components[title])
    assert (seen.view["name"], drivers.content_of(seen)) == (other_name, components.content(title))


@then(sentence(rf"{NAMED} belongs to {PERSON}(?: and (?P<whose>[MTG][a-z]+)'s agent)?"))
def belongs_to(  # noqa: PLR0917
    cast: Cast, agents: Agents, components: Components, title: str, name: str, whose: str | None
) -> None:
    seen = seen_of(cast, components, title).view
    agent = None if whose is None else agents[whose].id
    assert (seen["owner_id"], seen["agent_id"]) == (cast[name].account.id, agent)


@then(sentence(rf"{NAMED} came of an act of {OWNERS}: {one_of(WORKS, 'work')}"))
def came_of(cast: Cast, agents: Agents, components: Components, title: str, owner: str, work: str) -> None:  # noqa: PLR0917
    seen = seen_of(cast, components, title).view
    acts = agent_drivers.see_acts(auditor_of(cast, owner), agents[owner].id).view["executions"]
    assert [(each["id"], each["action"]) for each in acts] == [(seen["execution_id"], WORKS[work])]
    [*_, latest] = drivers.versions_of(cast.auditor(cast[owner].company), components[title])
    assert (latest["agent_id"], latest["execution_id"]) == (agents[owner].id, seen["execution_id"])


@then(sentence(rf"{ACTOR} is told that it takes an autonomous agent, for there is JavaScript in it"))
def is_told_of_javascript(cast: Cast, name: str) -> None:
    is_refused(cast, name, None, "the agent is not mature enough")
    assert "JavaScript" in cast[name].last.sentence
    assert "AUTONOMOUS" in cast[name].last.sentence


@then(sentence(rf"{ACTOR} is told exactly what it would be told of a harmless program"))
def is_told_as_of_harmless(cast: Cast, name: str) -> None:
    last = cast[name].last
    came_to(cast[name], Verdict.REFUSED, "not-mature-enough")
    harmless = cast[name].attempts(drivers.write, **PIECES["a program"])
    assert last.same_but_for_receipt == harmless.same_but_for_receipt


@then(sentence(rf"{PERSON} is told where in {one_of(PARTS, 'part')}, and none of it again"))
def is_told_where(cast: Cast, name: str, part: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT, "not-harmless")
    assert set(cast[name].last.fields) == {PARTS[part]}
    told = cast[name].last.wording
    assert re.search(r"Line 1, column \d+: ", told), told
    assert not [word for word in HOSTILE if word in told]


@then(sentence(rf"{PERSON} is told of (?P<number>\d+) faults, and of no more"), converters={"number": int})
def is_told_of_faults(cast: Cast, name: str, number: int) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT, "not-harmless")
    assert len(cast[name].last.fields) == number


@then(sentence(rf"{PERSON} is told that the component is too large"))
def is_too_large(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.TOO_LARGE, "component-too-large")


@then(sentence(rf"{PERSON} is told exactly what (?:she|he) would be told of a component that never was"))
def is_told_as_of_none(cast: Cast, name: str) -> None:
    last = cast[name].last
    came_to(cast[name], Verdict.NO_SUCH_THING)
    of_none = cast[name].attempts(cast[name].memory["deed"], drivers.NEVER_WAS)
    assert last.same_but_for_receipt == of_none.same_but_for_receipt


@then(sentence(rf"{ACTOR} sees the component {NAMED} as it is"))
def sees(cast: Cast, components: Components, name: str, title: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert drivers.content_of(cast[name].last) == components.content(title)
    assert cast[name].last.view["id"] == components[title]


@then(sentence(rf"{ACTOR} sees the components? {NAMED}(?: and \"(?P<second>[^\"]+)\")?, and no other"))
def sees_exactly(cast: Cast, name: str, title: str, second: str | None) -> None:
    actor = cast[name]
    seen = actor.remembered[-1] if actor.remembered else drivers.names_in(actor.last)
    assert seen == sorted(each for each in (title, second) if each is not None)


@then(sentence(rf"{PERSON} sees no components"))
def sees_none(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert drivers.names_in(cast[name].last) == []


@then(sentence(rf"{PERSON} sees versions 1, 2 and 3, in this order"))
def sees_versions(cast: Cast, name: str) -> None:
    assert cast[name].remembered[-1] == [1, 2, 3]


@then(sentence(rf"the component {NAMED} is gone"))
def is_gone(cast: Cast, agents: Agents, components: Components, title: str) -> None:
    assert agents.asker.last.verdict is Verdict.DONE, agents.asker.last.sentence
    auditor = cast.auditor("Acme")
    assert drivers.see(auditor, components[title]).verdict is Verdict.NO_SUCH_THING
    assert title not in drivers.names_in(drivers.see_all(auditor))


@then(sentence(rf"{OWNERS} has deleted once"))
def has_deleted_once(cast: Cast, agents: Agents, owner: str) -> None:
    assert agent_drivers.done_by(auditor_of(cast, owner), agents[owner].id) == ["delete"]


@given(sentence(rf"{OWNERS} has been {one_of(('paused', 'stopped', 'retired', 'deleted'), 'state')} since"))
def has_been(agents: Agents, owner: str, state: str) -> None:
    agents.change(owner, lifecycle=state)


@given(sentence(rf"{OWNERS} has been put back to {one_of(MATURITIES, 'maturity')}"))
@given(sentence(rf"{OWNERS} has become {one_of(MATURITIES, 'maturity')} again"))
def is_at_another_level(agents: Agents, owner: str, maturity: str) -> None:
    agents.employ(owner, MATURITIES[maturity])


@then(sentence(rf"{NAMED} has (?P<number>\d+) versions?"), converters={"number": int})
def has_so_many(cast: Cast, components: Components, title: str, number: int) -> None:
    seen = seen_of(cast, components, title)
    versions = drivers.versions_of(cast.auditor("Acme"), components[title])
    assert [each["version"] for each in versions] == [*range(1, number + 1)]
    assert seen.view["version"] == number


@then(sentence(r"its first version is what it was"))
def first_is_as_it_was(cast: Cast, components: Components) -> None:
    assert components.author.last.verdict is Verdict.DONE, components.author.last.sentence
    component = components.author.last.view["id"]
    seen = drivers.see_version(cast.auditor("Acme"), component)
    assert drivers.content_of(seen) == PLAIN


@then(sentence(rf"{NAMED} is what it was in version (?P<number>\d+)"), converters={"number": int})
def is_as_in(cast: Cast, components: Components, title: str, number: int) -> None:
    seen = seen_of(cast, components, title)
    then_ = drivers.see_version(cast.auditor("Acme"), components[title], number)
    assert drivers.content_of(seen) == drivers.content_of(then_)


@then(sentence(rf"each of the (?P<number>\d+) changes is a version of {NAMED}"), converters={"number": int})
def are_all_versions(cast: Cast, components: Components, number: int, title: str) -> None:
    assert {each.last.verdict for each in cast.strangers(number)} == {Verdict.DONE}
    auditor = cast.auditor("Acme")
    versions = [each["version"] for each in drivers.versions_of(auditor, components[title])]
    assert versions == [*range(1, number + 2)]
    made = {drivers.see_version(auditor, components[title], each).view["html"] for each in versions[1:]}
    assert made == {markup_of(place) for place in range(number)}


@then(
    sentence(rf"exactly one of the (?P<number>\d+) changes is the hundredth version of {NAMED}"),
    converters={"number": int},
)
def one_is_the_last(cast: Cast, components: Components, number: int, title: str) -> None:
    verdicts = sorted(each.last.verdict for each in cast.strangers(number))
    assert verdicts == sorted([Verdict.DONE, *[Verdict.CONFLICT] * (number - 1)])
    versions = drivers.versions_of(cast.auditor("Acme"), components[title])
    assert [each["version"] for each in versions] == [*range(1, 101)]


@then(sentence(rf"{COMPANY}'s auditor finds that {ACTOR} {one_of(KEPT, 'deed')} the component {NAMED}"))
def finds(cast: Cast, components: Components, company: str, name: str, deed: str, title: str) -> None:  # noqa: PLR0917
    kept = audit.told_at(cast.auditor(company), cast[name].last.receipt)
    own = [each for each in kept if each[0].startswith("component.")]
    assert own == [(KEPT[deed], "done", cast[name].actor_id, f"component:{components[title]}")]
