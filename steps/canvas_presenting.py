"""What is said of presenting on a canvas."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.attacks import contents
from fixtures.canvas import Canvases
from fixtures.canvas_components import Components
from fixtures.canvas_left import submissions_left
from fixtures.drivers import agents as agent_drivers
from fixtures.drivers import audit
from fixtures.drivers import canvases as drivers
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.drivers.remains import rows_naming
from steps.agents import OWNERS, auditor_of
from steps.outcomes import came_to
from steps.vocabulary import ACTOR, AGENT, COMPANY, CORRECTIONS, OTHER, PERSON, one_of, sentence

TITLE = r'"(?P<title>[^"]+)"'
KIND = one_of(contents.GOOD, "kind")
KINDS: Mapping[str, str] = {"a chart": "chart", "a form": "form", "a sheet": "sheet", "a text": "markdown"}
TYPES: Mapping[str, str] = {**KINDS, "a component": "component"}
CHARTS: Mapping[str, Mapping[str, Any]] = {**contents.CHARTS, **contents.NO_CHARTS}
TEXTS: Mapping[str, Any] = {**contents.TEXTS, **contents.NO_TEXTS}
TITLES: Mapping[str, Any] = {**contents.TITLES, **contents.NO_TITLES}
# What a component is to show.
SHOWN: Mapping[str, Any] = {**contents.PLAIN, **contents.NOT_PLAIN}
# Why governance refuses whatever an agent would do.
GOVERNED = frozenset({"agent-not-active", "guardrail-actions"})
KEPT_DATA = "three invoices"
OTHERWISE: Mapping[str, Any] = {"text": "Four in *May*."}
# What nobody says of a canvas: how the platform itself calls it.
UNSAYABLE: Mapping[str, Callable[[Cast], dict[str, Any]]] = {
    "whose it is": lambda cast: {"owner_id": cast["Tom"].account.id},
    "where it stands": lambda cast: {"workspace_id": cast.workspace_id("Globex")},
    "which number it has": lambda _: {"id": drivers.NEVER_WAS},
    "since when it stands there": lambda _: {"created_at": "2001-01-01T00:00:00Z"},
    "by which act it was presented": lambda _: {"execution_id": drivers.NEVER_WAS},
}
UNCHANGEABLE: Mapping[str, Callable[[Cast], dict[str, Any]]] = {
    **UNSAYABLE,
    "that it is of another type": lambda _: {"type": "sheet"},
    "nothing": lambda _: {},
}
# What anybody may try on a canvas: what is asked for, and what the audit log calls it.
DEEDS: Mapping[str, tuple[Callable[..., Outcome], str]] = {
    "look at": (drivers.see, "canvas.read"),
    "look into the history of": (drivers.see_history, "canvas.read"),
    "rename": (drivers.rename, "canvas.updated"),
    "take away": (drivers.remove, "canvas.deleted"),
}
KEPT: Mapping[str, str] = {
    "presented": "canvas.presented",
    "changed the canvas": "canvas.updated",
    "took away": "canvas.deleted",
}
DONE: Mapping[str, str] = {"presented": "presented", "changed": "updated"}


def aim(canvases: Canvases, actor: Actor, title: str, act: str) -> str:
    """Remember what is tried on which canvas, for what the audit log has to say of it; return its id."""
    canvas = canvases[title]
    actor.memory |= {"act": act, "target": f"canvas:{canvas}"}
    return canvas


def present(canvases: Canvases, actor: Actor, kind: Any, title: Any, data: Any, **more: Any) -> None:
    """Let somebody present something, and know it by its title."""
    actor.memory |= {"act": "canvas.presented", "target": "canvas", "given": (kind, title, data)}
    seen = actor.attempts(drivers.present, kind, title, data, **more)
    if seen.verdict is Verdict.DONE:
        canvases.adopt(title, seen.view["id"])


def heed(actor: Actor, agents: Agents, owner: str, act: str, *more: str) -> None:
    """Where governance refused an agent, expect the audit log to say so of the agent, and not of the canvas."""
    if actor.last.reason in {*GOVERNED, *more}:
        of_the_agent(actor, agents, owner, f"agent.{act}")


def of_the_agent(actor: Actor, agents: Agents, owner: str, act: str) -> str:
    """Remember that it is an agent of whom the audit log has something to say; return its id."""
    actor.memory |= {"act": act, "target": f"agent:{agents[owner].id}"}
    return agents[owner].id


@given(sentence(rf"{PERSON} has presented {one_of(KINDS, 'kind')} as {TITLE}"))
def has_presented(canvases: Canvases, name: str, kind: str, title: str) -> None:
    canvases.present(name, title, KINDS[kind])


@given(sentence(rf"{PERSON} has presented {TITLE}"))
def has_presented_something(canvases: Canvases, name: str, title: str) -> None:
    canvases.present(name, title)


@given(sentence(rf"{OWNERS} has presented {TITLE}(?: for {OTHER})?"))
def agent_has_presented(canvases: Canvases, agents: Agents, owner: str, title: str, other: str | None) -> None:
    canvases.present(other or owner, title, agent=agents[owner])
    agents.has_done_one(owner)


@given(sentence(rf"{OWNERS} is a student, and holds a token"))
def is_student_itself(agents: Agents, owner: str) -> None:
    agents.employ(owner, "student")
    agents.itself(owner)


@given(sentence(rf"{OWNERS} is autonomous, and keeps three invoices"))
def keeps_invoices(agents: Agents, owner: str) -> None:
    agents.employ(owner, "autonomous", data=KEPT_DATA)


@given(sentence(rf"{PERSON} has taken {TITLE} away"))
@when(sentence(rf"{PERSON} takes {TITLE} away once more"))
def has_taken_away(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    cast[name].attempts(drivers.remove, aim(canvases, cast[name], title, "canvas.deleted"))


@given(sentence(rf"{PERSON} has filled in {TITLE}"))
def has_filled_in(canvases: Canvases, name: str, title: str) -> None:
    canvases.fill_in(name, title)


@when(sentence(rf"{ACTOR} presents {KIND} as {TITLE}"))
def presents(cast: Cast, canvases: Canvases, agents: Agents, name: str, kind: str, title: str) -> None:  # noqa: PLR0917
    present(canvases, cast[name], *in_full(kind, title))
    heed(cast[name], agents, owner_of(name), "present")


@when(sentence(rf"{PERSON} has {AGENT} present {KIND} as {TITLE}"))
def has_agent_present(  # noqa: PLR0917
    cast: Cast, canvases: Canvases, agents: Agents, name: str, owner: str | None, kind: str, title: str
) -> None:
    agent = agents[owner or name].id
    cast[name].memory["ask"] = lambda caller, another: drivers.present(
        caller, *in_full(kind, title), agent_id=another
    )
    present(canvases, cast[name], *in_full(kind, title), agent_id=agent)
    heed(cast[name], agents, owner or name, "present")


@when(sentence(rf"{ACTOR} presents {KIND} as {TITLE}, saying that it is {OWNERS}"))
def presents_as_another(  # noqa: PLR0917
    cast: Cast, canvases: Canvases, agents: Agents, name: str, kind: str, title: str, owner: str
) -> None:
    present(canvases, cast[name], *in_full(kind, title), agent_id=agents[owner].id)


def in_full(kind: str, title: str) -> tuple[str, str, Mapping[str, Any]]:
    """Return what is presented: its type, its title, and what it shows."""
    kind_of_it, data = contents.GOOD[kind]
    return kind_of_it, title, data


@when(sentence(rf"{PERSON} presents a chart with {one_of(CHARTS, 'what')}"))
def presents_chart(cast: Cast, canvases: Canvases, name: str, what: str) -> None:
    present(canvases, cast[name], "chart", "Refunds", CHARTS[what])


@when(sentence(rf"{PERSON} presents a text of {one_of(TEXTS, 'what')}"))
def presents_text(cast: Cast, canvases: Canvases, name: str, what: str) -> None:
    present(canvases, cast[name], "markdown", "Refunds", {"text": TEXTS[what]})


@when(sentence(rf"{PERSON} presents something under a title of {one_of(TITLES, 'what')}"))
def presents_titled(cast: Cast, canvases: Canvases, name: str, what: str) -> None:
    present(canvases, cast[name], "markdown", TITLES[what], drivers.TEXT)


@when(sentence(rf"{PERSON} presents (?P<what>something of a type that there isn't|a text as one in capitals)"))
def presents_unknown(cast: Cast, canvases: Canvases, name: str, what: str) -> None:
    kind = "MARKDOWN" if what.startswith("a text") else contents.TELLING
    present(canvases, cast[name], kind, "Refunds", drivers.TEXT)


@when(sentence(rf"{PERSON} presents {one_of(KINDS, 'kind')} that shows {one_of(contents.NO_DATA, 'what')}"))
def presents_no_data(cast: Cast, canvases: Canvases, name: str, kind: str, what: str) -> None:
    present(canvases, cast[name], KINDS[kind], "Refunds", contents.NO_DATA[what])


@when(sentence(rf"{PERSON} presents {one_of(KINDS, 'kind')} that is {one_of(contents.GOOD, 'other')} in truth"))
def presents_another_type(cast: Cast, canvases: Canvases, name: str, kind: str, other: str) -> None:
    present(canvases, cast[name], KINDS[kind], "Refunds", contents.GOOD[other][1])


@when(sentence(rf"{PERSON} presents something, saying {one_of(UNSAYABLE, 'what')}"))
def presents_saying(cast: Cast, canvases: Canvases, name: str, what: str) -> None:
    present(canvases, cast[name], "markdown", "Refunds", drivers.TEXT, **UNSAYABLE[what](cast))


@given(sentence(rf'{OWNERS} has presented the component "(?P<component>[^"]+)" as {TITLE}'))
def agent_has_presented_component(  # noqa: PLR0917
    canvases: Canvases, components: Components, agents: Agents, owner: str, component: str, title: str
) -> None:
    canvases.present(owner, title, "component", {"component_id": components[component]}, agent=agents[owner])


@when(sentence(rf'{PERSON} presents the component "(?P<component>[^"]+)"'))
def presents_component(cast: Cast, canvases: Canvases, components: Components, name: str, component: str) -> None:
    cast[name].memory["deed"] = presenting_component
    present(canvases, cast[name], "component", component, {"component_id": components[component]})


def presenting_component(caller: Caller, component: str) -> Outcome:
    """Present the component of this number."""
    return drivers.present(caller, "component", "Refunds", {"component_id": component})


@when(sentence(rf"{PERSON} presents a component that has no number at all"))
def presents_no_component(cast: Cast, canvases: Canvases, name: str) -> None:
    present(canvases, cast[name], "component", "Refunds", {"component_id": f"../{contents.TELLING}\0"})


@when(sentence(rf'{PERSON} presents the component "(?P<component>[^"]+)", to show {one_of(SHOWN, "what")}'))
def presents_component_with(  # noqa: PLR0917
    cast: Cast, canvases: Canvases, components: Components, name: str, component: str, what: str
) -> None:
    data = {"component_id": components[component], "data": SHOWN[what]}
    present(canvases, cast[name], "component", component, data)


@when(sentence(rf'{PERSON} has {AGENT} present the component "(?P<component>[^"]+)"'))
def has_agent_present_component(  # noqa: PLR0917
    cast: Cast,
    canvases: Canvases,
    agents: Agents,
    components: Components,
    name: str,
    owner: str | None,
    component: str,
) -> None:
    given = {"component_id": components[component]}
    present(canvases, cast[name], "component", component, given, agent_id=agents[owner or name].id)


@when(sentence(rf'{PERSON} has {AGENT} show the component "(?P<component>[^"]+)" as {TITLE}'))
def has_agent_show_component(  # noqa: PLR0917
    cast: Cast,
    canvases: Canvases,
    agents: Agents,
    components: Components,
    name: str,
    owner: str | None,
    component: str,
    title: str,
) -> None:
    canvas = aim(canvases, cast[name], title, "canvas.updated")
    fields = {"data": {"component_id": components[component]}, "agent_id": agents[owner or name].id}
    cast[name].attempts(drivers.update, canvas, **fields)


def owner_of(name: str) -> str:
    """Return whose agent this is; of a person, that person."""
    return name.removesuffix("'s agent")


@when(sentence(rf"{ACTOR} renames {TITLE}"))
def renames(cast: Cast, canvases: Canvases, agents: Agents, name: str, title: str) -> None:
    cast[name].attempts(drivers.rename, aim(canvases, cast[name], title, "canvas.updated"))
    heed(cast[name], agents, owner_of(name), "present")


@when(sentence(rf"{ACTOR} renames {TITLE}, saying that it is {OWNERS}"))
def renames_as_another(  # noqa: PLR0917
    cast: Cast, canvases: Canvases, agents: Agents, name: str, title: str, owner: str
) -> None:
    canvas = aim(canvases, cast[name], title, "canvas.updated")
    cast[name].attempts(drivers.update, canvas, title="Refunds of spring", agent_id=agents[owner].id)


@when(sentence(rf"{PERSON} has {AGENT} rename {TITLE}"))
def has_agent_rename(  # noqa: PLR0917
    cast: Cast, canvases: Canvases, agents: Agents, name: str, owner: str | None, title: str
) -> None:
    canvas = aim(canvases, cast[name], title, "canvas.updated")
    fields = {"title": "Refunds of spring", "agent_id": agents[owner or name].id}
    cast[name].attempts(drivers.update, canvas, **fields)
    heed(cast[name], agents, owner or name, "present")


@when(sentence(rf"{PERSON} renames {TITLE} to a title of {one_of(TITLES, 'what')}"))
def renames_to(cast: Cast, canvases: Canvases, name: str, title: str, what: str) -> None:
    canvas = aim(canvases, cast[name], title, "canvas.updated")
    cast[name].attempts(drivers.rename, canvas, TITLES[what])


@when(sentence(rf"{PERSON} changes what {TITLE} shows"))
def changes(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    rewrite(cast, canvases, name, title, OTHERWISE)


@when(sentence(rf"{PERSON} changes what {TITLE} shows to a chart with {one_of(CHARTS, 'what')}"))
def changes_chart(cast: Cast, canvases: Canvases, name: str, title: str, what: str) -> None:
    rewrite(cast, canvases, name, title, CHARTS[what])


@when(sentence(rf"{PERSON} changes what {TITLE} shows to a text of {one_of(TEXTS, 'what')}"))
def changes_text(cast: Cast, canvases: Canvases, name: str, title: str, what: str) -> None:
    rewrite(cast, canvases, name, title, {"text": TEXTS[what]})


@when(sentence(rf"{PERSON} changes what {TITLE} shows to {KIND}"))
def changes_type(cast: Cast, canvases: Canvases, name: str, title: str, kind: str) -> None:
    rewrite(cast, canvases, name, title, contents.GOOD[kind][1])


def rewrite(cast: Cast, canvases: Canvases, name: str, title: str, data: Any) -> None:
    """Let somebody change what a canvas shows."""
    cast[name].memory["given"] = data
    cast[name].attempts(drivers.update, aim(canvases, cast[name], title, "canvas.updated"), data=data)


@when(sentence(rf"{PERSON} changes {TITLE}, saying {one_of(UNCHANGEABLE, 'what')}"))
def changes_saying(cast: Cast, canvases: Canvases, name: str, title: str, what: str) -> None:
    given = UNCHANGEABLE[what](cast)
    fields = {"title": "Refunds of spring", **given} if given else {}
    cast[name].attempts(drivers.update, aim(canvases, cast[name], title, "canvas.updated"), **fields)


def on_two_devices(cast: Cast, name: str) -> list[Actor]:
    """Return two devices of somebody, each in a session of its own."""
    devices = cast.strangers(2)
    cast[name].has_second_device()
    for device, caller in zip(devices, (cast[name].caller, cast[name].second_device), strict=True):
        device.caller.token = caller.token
    return devices


@when(sentence(rf"{PERSON} renames {TITLE} and changes what it shows at the same instant"))
def changes_together(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    canvas = canvases[title]
    one, other = on_two_devices(cast, name)
    cast.attempt_apart(
        {
            one: lambda caller: drivers.rename(caller, canvas),
            other: lambda caller: drivers.update(caller, canvas, data=OTHERWISE),
        }
    )


@when(sentence(rf"{ACTOR} takes {TITLE} away"))
def takes_away(cast: Cast, canvases: Canvases, agents: Agents, name: str, title: str) -> None:
    cast[name].attempts(drivers.remove, aim(canvases, cast[name], title, "canvas.deleted"))
    heed(cast[name], agents, owner_of(name), "delete", "not-mature-enough")


@when(sentence(rf"{ACTOR} takes {TITLE} away, saying that it is {OWNERS}"))
def takes_away_as_another(  # noqa: PLR0917
    cast: Cast, canvases: Canvases, agents: Agents, name: str, title: str, owner: str
) -> None:
    canvas = aim(canvases, cast[name], title, "canvas.deleted")
    cast[name].attempts(drivers.remove_naming, canvas, agents[owner].id)


@when(sentence(rf"{PERSON} takes {TITLE} away twice at the same instant"))
def takes_away_together(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    cast.attempt_together(on_two_devices(cast, name), drivers.remove, canvases[title])


@when(sentence(rf"{ACTOR} looks at the canvases there"))
def looks_at_all(cast: Cast, agents: Agents, name: str) -> None:
    looks(cast, agents, name)
    cast[name].attempts(drivers.see_all)


@when(sentence(rf"{PERSON} looks at what can be presented"))
def looks_at_types(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.see_types)


@when(sentence(rf"{ACTOR} looks at the canvas {TITLE}"))
def looks_at(cast: Cast, agents: Agents, canvases: Canvases, name: str, title: str) -> None:
    looks(cast, agents, name)
    cast[name].attempts(drivers.see, canvases[title])


@when(sentence(rf"{ACTOR} looks into the history of {TITLE}"))
def looks_into_history(cast: Cast, agents: Agents, canvases: Canvases, name: str, title: str) -> None:
    looks(cast, agents, name)
    cast[name].attempts(drivers.see_history, canvases[title])


def looks(cast: Cast, agents: Agents, name: str) -> None:
    """Remember that somebody looks; of an agent, what the audit log has to say if it may not."""
    owner = owner_of(name)
    if owner != name:
        of_the_agent(cast[name], agents, owner, "canvas.read")


@when(sentence(rf"{PERSON} would like to {one_of(DEEDS, 'deed')} the canvas {TITLE}"))
def would_like_to(cast: Cast, canvases: Canvases, name: str, deed: str, title: str) -> None:
    task, act = DEEDS[deed]
    cast[name].memory["deed"] = task
    cast[name].attempts(task, aim(canvases, cast[name], title, act))


@when(sentence(rf"{PERSON} continues the list of canvases where that of {OTHER} ends"))
def continues_anothers(cast: Cast, name: str, other: str) -> None:
    cursor = drivers.see_all(cast[other].caller, limit=1).view["next_cursor"]
    cast[name].attempts(drivers.see_all, limit=1, cursor=cursor)


@when(sentence(rf"{PERSON} looks at the canvases there one by one"))
def looks_one_by_one(cast: Cast, name: str) -> None:
    cast[name].memory["pages"] = [*drivers.pages(cast[name].caller)]


@then(sentence(rf"{ACTOR} sees the canvases? (?P<titles>.+), and no other"))
def sees_exactly(cast: Cast, name: str, titles: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert drivers.titles_in(cast[name].last) == sorted(each.strip('"') for each in titles.split(" and "))


@then(sentence(rf"{PERSON} sees each canvas once"))
def sees_each_once(cast: Cast, canvases: Canvases, name: str) -> None:
    seen = [title for page in cast[name].memory["pages"] for title in drivers.titles_in(page)]
    assert sorted(seen) == sorted(canvases.titles)


@then(sentence(rf"{PERSON} sees no canvases"))
def sees_none(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.view == {"canvases": [], "next_cursor": None}


@then(sentence(rf"{ACTOR} sees the canvas {TITLE} as it is"))
def sees_as_it_is(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    made, shown = canvases.made(title), cast[name].last.view
    expected = {each: getattr(made, each) for each in ("id", "type", "title", "data", "workspace_id", "owner_id")}
    assert {each: shown[each] for each in expected} == expected


@then(sentence(rf"{PERSON} sees it exactly as she gave it"))
def sees_as_given(cast: Cast, name: str) -> None:
    seen = cast[name].last
    assert seen.verdict is Verdict.DONE, seen.sentence
    kept = drivers.see(cast[name].caller, seen.view["id"])
    for shown in (seen, kept):
        assert (shown.view["type"], shown.view["title"], shown.view["data"]) == cast[name].memory["given"]


@then(sentence(rf"{TITLE} stands on a canvas at {COMPANY}, as {ACTOR} gave it"))
def stands_there(cast: Cast, canvases: Canvases, title: str, company: str, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    found = drivers.see(cast.auditor(company), canvases[title])
    assert found.verdict is Verdict.DONE, found.sentence
    seen = found.view
    assert (seen["type"], seen["title"], seen["data"]) == cast[name].memory["given"]
    assert (seen["workspace_id"], seen["owner_id"]) == (cast.workspace_id(company), person(cast, name).account.id)


def person(cast: Cast, name: str) -> Actor:
    """Return the person that this is, or whose agent it is."""
    return cast[owner_of(name)]


@then(sentence(rf"{TITLE} shows that now, and is otherwise as it was"))
def shows_that(cast: Cast, canvases: Canvases, title: str) -> None:
    before = canvases.made(title)
    changed = {"data": cast["Maya"].memory["given"]}
    assert cast["Maya"].last.verdict is Verdict.DONE, cast["Maya"].last.sentence
    assert as_seen(cast, canvases, title) == as_made(before) | changed


@then(sentence(rf"{TITLE} has another title now, and is otherwise as it was"))
def is_renamed(cast: Cast, canvases: Canvases, title: str) -> None:
    before = canvases.made(title)
    assert as_seen(cast, canvases, title) == as_made(before) | {"title": "Refunds of spring"}


@then(sentence(rf"{TITLE} has another title now, and shows something else"))
def is_changed_twice(cast: Cast, canvases: Canvases, title: str) -> None:
    both = {"title": "Refunds of spring", "data": OTHERWISE}
    assert as_seen(cast, canvases, title) == as_made(canvases.made(title)) | both


@then(sentence(rf"{TITLE} is as it was"))
def is_as_it_was(cast: Cast, canvases: Canvases, title: str) -> None:
    assert as_seen(cast, canvases, title) == as_made(canvases.made(title))


def as_seen(cast: Cast, canvases: Canvases, title: str) -> dict[str, Any]:
    """Return what Acme's auditor sees of a canvas, but for the act by which it was presented."""
    seen = drivers.shown_of(drivers.see(cast.auditor("Acme"), canvases[title]))
    return {name: value for name, value in seen.items() if name in AS_MADE}


def as_made(made: Any) -> dict[str, Any]:
    """Return the same of a canvas as it was made."""
    return {name: getattr(made, name) for name in AS_MADE}


AS_MADE = ("id", "type", "title", "data", "workspace_id", "owner_id", "agent_id")


@then(sentence(rf"{TITLE} is gone"))
def is_gone(cast: Cast, canvases: Canvases, title: str) -> None:
    assert drivers.see(cast.auditor("Acme"), canvases[title]).verdict is Verdict.NO_SUCH_THING


@then(sentence(rf"exactly one of them finds {TITLE} still there"))
def one_found_it(cast: Cast, canvases: Canvases, title: str) -> None:
    verdicts = sorted(each.last.verdict for each in cast.strangers(2))
    assert verdicts == sorted((Verdict.DONE, Verdict.NO_SUCH_THING))
    assert drivers.see(cast["Maya"].caller, canvases[title]).verdict is Verdict.NO_SUCH_THING


@then(sentence(rf"nothing is stored of {TITLE} or its answers but its number, in what is kept of who did what"))
def nothing_is_left(cast: Cast, canvases: Canvases, title: str) -> None:
    assert {table for table, _ in rows_naming(cast.scene, canvases[title])} == {"canvas_audit"}
    assert not submissions_left(cast.scene)
    assert not rows_naming(cast.scene, title), "its title is stored still"


@then(sentence(rf"both were done, and stand in the history of {TITLE}"))
def both_were_done(cast: Cast, canvases: Canvases, title: str) -> None:
    assert {each.last.verdict for each in cast.strangers(2)} == {Verdict.DONE}
    changes = drivers.changes_of(cast["Maya"].caller, canvases[title])
    assert [each["change"] for each in changes] == ["updated", "updated", "presented"]


@then(sentence(rf"Acme's auditor finds that {ACTOR} {one_of(KEPT, 'deed')} {TITLE}"))
def finds(cast: Cast, canvases: Canvases, name: str, deed: str, title: str) -> None:
    actor = cast[name]
    assert actor.last.verdict is Verdict.DONE, actor.last.sentence
    told = audit.told_at(cast.auditor("Acme"), actor.last.receipt)
    kept = [each for each in told if each[0].startswith("canvas.")]
    assert kept == [(KEPT[deed], "done", actor.actor_id, f"canvas:{canvases[title]}")]


@then(sentence(rf"{PERSON} sees in the history of {TITLE}, the latest first"))
def sees_history(cast: Cast, agents: Agents, canvases: Canvases, name: str, title: str, datatable: Any) -> None:  # noqa: PLR0917
    changes = drivers.changes_of(cast[name].caller, canvases[title])
    seen = [(each["change"], each["user_id"], each["agent_id"]) for each in changes]
    assert seen == [in_ids(cast, agents, *row) for row in datatable[1:]]
    for each in changes:
        assert_done_in_act(cast, each)


def in_ids(cast: Cast, agents: Agents, deed: str, whom: str, through: str) -> tuple[str, str, str | None]:
    """Return what a row of a history says, as the platform has it."""
    agent = None if through == "nobody" else agents[through.removesuffix("'s agent")].id
    return DONE[deed], cast[whom].account.id, agent


def assert_done_in_act(cast: Cast, change: Mapping[str, Any]) -> None:
    """Assert that a change names an act of its agent, and of an agent only."""
    if change["agent_id"] is None:
        assert change["execution_id"] is None
        return
    acts = agent_drivers.see_acts(cast.auditor("Acme"), change["agent_id"]).view["executions"]
    [act] = [each for each in acts if each["id"] == change["execution_id"]]
    assert (act["action"], act["at"], act["asked_by"]) == ("present", change["at"], change["user_id"])


@then(sentence(rf"each of these is an act of its own of {OWNERS}"))
def acts_differ(cast: Cast, canvases: Canvases, owner: str) -> None:
    changes = drivers.changes_of(auditor_of(cast, owner), canvases[canvases.latest])
    assert len({each["execution_id"] for each in changes}) == len(changes)


@then(sentence(rf"{PERSON} sees by which act of {OWNERS} {TITLE} was presented"))
def sees_act(cast: Cast, agents: Agents, canvases: Canvases, name: str, owner: str, title: str) -> None:  # noqa: PLR0917
    seen = drivers.see(cast[name].caller, canvases[title]).view
    acts = agent_drivers.see_acts(auditor_of(cast, owner), agents[owner].id).view["executions"]
    assert (seen["agent_id"], seen["execution_id"]) == (agents[owner].id, acts[0]["id"])
    assert [each["action"] for each in acts] == ["present"]


@then(sentence(rf"{OWNERS} keeps what it kept"))
def keeps_its_data(cast: Cast, agents: Agents, owner: str) -> None:
    seen = agent_drivers.see(auditor_of(cast, owner), agents[owner].id).view
    assert seen["data"] == KEPT_DATA


@then(sentence(rf"{ACTOR} is told exactly what (?:she|he|it) would be told of a canvas that never was"))
def told_as_of_none(cast: Cast, name: str) -> None:
    last = cast[name].last
    came_to(cast[name], Verdict.NO_SUCH_THING)
    of_none = cast[name].attempts(cast[name].memory["deed"], drivers.NEVER_WAS)
    assert last.same_but_for_receipt == of_none.same_but_for_receipt


PART = rf"(?:{'|'.join(map(re.escape, CORRECTIONS))})"
PARTS = rf"(?P<parts>{PART}(?:(?:, | and ){PART})*)"


@then(sentence(rf"{PERSON} is asked to correct what is shown, and {PARTS}"))
def is_asked_to_correct_parts(cast: Cast, name: str, parts: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT)
    expected = {CORRECTIONS[part] for part in re.split(", | and ", parts)}
    assert set(cast[name].last.fields) == {"data", *expected}


@then(sentence(rf"what {PERSON} wrote is not repeated to (?:her|him)"))
def is_not_repeated(cast: Cast, name: str) -> None:
    assert contents.TELLING not in cast[name].last.wording


@then(sentence(rf"{PERSON} sees exactly these types, each with what it is for"))
def sees_types(cast: Cast, name: str, datatable: list[list[str]]) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    seen = cast[name].last.view["types"]
    told = [[each["type"], limits_in_words(each["limits"])] for each in seen]
    assert told == [[TYPES[kind], most] for kind, most in datatable[1:]]
    assert all(each["description"] for each in seen)


def limits_in_words(limits: Mapping[str, int]) -> str:
    """Return how much is taken, as a table of a feature says it."""
    return ", ".join(f"{most} {what}" for what, most in limits.items())
