"""Sheets on canvases: cell by cell, and as they are taken along."""

from collections.abc import Callable, Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.attacks import cells
from fixtures.canvas import Canvases
from fixtures.drivers import audit, registry, sheets
from fixtures.drivers import canvases as presentations
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Outcome, Verdict
from steps.agents import OWNERS
from steps.canvas_forms import FORM
from steps.outcomes import came_to
from steps.simultaneous import devices_of
from steps.vocabulary import ACTOR, HERS, PERSON, one_of, sentence

SHEET = "Rent"
ENDS = (",", ";", "\t")
RENT: Mapping[str, Any] = {"A1": "Rent", "B1": 950}
REFERENCE = r"(?P<reference>(?!(?:Maya|Tom|Gita|Mallory)\b)\S+)"
WRITTEN = one_of(cells.WRITTEN, "what")
# What somebody of another company may try.
TRIED: Mapping[str, Callable[[Caller, str], Outcome]] = {
    "look at a cell": sheets.see,
    "write a cell": sheets.write,
    "take it along": sheets.take_along,
}


def the_sheet(cast: Cast) -> str:
    """Return the number of the sheet that the scenario is about."""
    number: str = cast["Maya"].memory["sheet"]
    return number


def aim(cast: Cast, actor: Actor, act: str = "updated") -> str:
    """Remember what is tried on the sheet, for what the audit log has to say of it; return its number."""
    actor.memory |= {"act": f"canvas.{act}", "target": f"canvas:{the_sheet(cast)}"}
    return the_sheet(cast)


def aim_looking(cast: Cast, actor: Actor) -> str:
    """Remember that somebody looks, which is kept of agents that may not."""
    actor.memory |= {"act": "canvas.read", "target": f"agent:{actor.memory.get('agent_id')}"}
    return the_sheet(cast)


def presented(
    cast: Cast, canvases: Canvases, name: str, what: Mapping[str, Any], title: str = SHEET, **by: Any
) -> None:
    """Let somebody have presented a sheet."""
    canvas = canvases.present(name, title, "sheet", {"cells": {**what}}, **by)
    cast["Maya"].memory["sheet"] = canvas.id


@given(sentence(rf"{PERSON} has presented a sheet"))
@given(sentence(rf'{PERSON} has presented a sheet with "Rent" in A1 and 950 in B1'))
def has_presented(cast: Cast, canvases: Canvases, name: str) -> None:
    presented(cast, canvases, name, RENT)


@given(sentence(rf"{PERSON} has presented a sheet of 9999 cells"))
def has_presented_many(cast: Cast, canvases: Canvases, name: str) -> None:
    presented(cast, canvases, name, cells.NEARLY_FULL)


@given(sentence(rf"{PERSON} has presented a sheet with room for 8576 characters"))
def has_presented_full(cast: Cast, canvases: Canvases, name: str) -> None:
    presented(cast, canvases, name, cells.FULL_OF_TEXT)


@given(sentence(rf"{OWNERS} has presented a sheet"))
def agent_has_presented(cast: Cast, canvases: Canvases, agents: Agents, owner: str) -> None:
    presented(cast, canvases, owner, RENT, agent=agents[owner])


@given(sentence(rf"{PERSON} has presented a sheet with {one_of(cells.SHEETS, 'what')}"))
def has_presented_with(cast: Cast, canvases: Canvases, name: str, what: str) -> None:
    stands, cast["Maya"].memory["rows"] = cells.SHEETS[what]
    presented(cast, canvases, name, stands)


@given(
    sentence(rf"{PERSON} has presented a sheet with a text that begins with {one_of(cells.FORMULAS, 'beginning')}")
)
def has_presented_formula(cast: Cast, canvases: Canvases, name: str, beginning: str) -> None:
    cast["Maya"].memory["text"] = cells.FORMULAS[beginning]
    presented(cast, canvases, name, {"A1": cells.FORMULAS[beginning]})


@given(sentence(rf"{PERSON} has presented a sheet whose title is {one_of(cells.TITLES, 'title')}"))
def has_presented_titled(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    presented(cast, canvases, name, RENT, cells.TITLES[title])


@when(sentence(rf"{PERSON} presents a sheet with {one_of(cells.BAD_SHEETS, 'what')}"))
def presents(cast: Cast, name: str, what: str) -> None:
    cast[name].attempts(sheets.present, cells.BAD_SHEETS[what])


@when(sentence(rf"{PERSON} presents a sheet with empty cells"))
def presents_empty(cast: Cast, name: str) -> None:
    cast[name].attempts(sheets.present, {**RENT, "C1": None, "C2": None})


@then(sentence(rf"{PERSON} sees only its other cells"))
def sees_others(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    seen = presentations.see(cast[name].caller, cast[name].last.view["id"])
    assert seen.view["data"]["cells"] == RENT


@given(sentence(rf"{PERSON} has written {WRITTEN} into {REFERENCE}"))
@when(sentence(rf"{ACTOR} writes {WRITTEN} into {REFERENCE}"))
def writes(cast: Cast, name: str, what: str, reference: str) -> None:
    cast[name].attempts(sheets.write, aim(cast, cast[name]), reference, cells.WRITTEN[what])


@when(sentence(rf"{PERSON} writes {WRITTEN} into {REFERENCE} of the form"))
def writes_into_form(cast: Cast, canvases: Canvases, name: str, what: str, reference: str) -> None:
    cast[name].attempts(sheets.write, canvases[FORM], reference, cells.WRITTEN[what])


@when(sentence(rf"{PERSON} writes {WRITTEN} into {REFERENCE} through {HERS} agent"))
def writes_through(cast: Cast, agents: Agents, name: str, what: str, reference: str) -> None:
    agent = agents[name].id
    cast[name].memory |= {"act": "agent.present", "target": f"agent:{agent}"}
    cast[name].attempts(sheets.write, the_sheet(cast), reference, cells.WRITTEN[what], agent_id=agent)


@when(sentence(rf"{OWNERS} writes {WRITTEN} into {REFERENCE} as if it were (?P<other>Maya)'s"))
def writes_as(cast: Cast, agents: Agents, owner: str, what: str, reference: str, other: str) -> None:  # noqa: PLR0917
    actor = cast[f"{owner}'s agent"]
    named = agents[other].id
    actor.attempts(sheets.write, aim(cast, actor), reference, cells.WRITTEN[what], agent_id=named)


@when(sentence(rf"{PERSON} writes into (?P<number>\d+) cells at the same instant"), converters={"number": int})
def writes_together(cast: Cast, name: str, number: int) -> None:
    sheet = the_sheet(cast)
    devices = devices_of(cast, name, number)
    cast.attempt_apart({each: writing(sheet, place) for place, each in enumerate(devices)})


def writing(sheet: str, place: int) -> Callable[[Caller], Outcome]:
    """Return how one of several cells is written."""
    return lambda caller: sheets.write(caller, sheet, f"C{place + 1}", place)


@then(sentence(r"each of the (?P<number>\d+) cells holds what was written into it"), converters={"number": int})
def all_are_written(cast: Cast, number: int) -> None:
    assert {each.last.verdict for each in cast.strangers(number)} == {Verdict.DONE}
    seen = [sheets.see(cast["Maya"].caller, the_sheet(cast), f"C{place + 1}").view for place in range(number)]
    assert [each["value"] for each in seen] == [*range(number)]


@then("exactly one of them is written, and for the other the sheet is full")
def one_is_written(cast: Cast) -> None:
    came = {place: each.last for place, each in enumerate(cast.strangers(2))}
    assert sorted(each.verdict for each in came.values()) == sorted((Verdict.DONE, Verdict.CONFLICT))
    for place, each in came.items():
        assert each.reason == (None if each.verdict is Verdict.DONE else "sheet-full"), each.sentence
        written = sheets.see(cast["Maya"].caller, the_sheet(cast), f"C{place + 1}").view["value"]
        assert written == (place if each.verdict is Verdict.DONE else None)


@when(sentence(rf"{ACTOR} looks at {REFERENCE}"))
def looks_at(cast: Cast, name: str, reference: str) -> None:
    cast[name].memory["looked at"] = reference
    cast[name].attempts(sheets.see, aim_looking(cast, cast[name]), reference)


@when(sentence(rf"{PERSON} looks at {REFERENCE} of the form"))
def looks_at_form(cast: Cast, canvases: Canvases, name: str, reference: str) -> None:
    cast[name].attempts(sheets.see, canvases[FORM], reference)


@when(sentence(rf"{PERSON} would like to {one_of(TRIED, 'deed')}"))
def would_like_to(cast: Cast, name: str, deed: str) -> None:
    cast[name].memory["deed"] = TRIED[deed]
    cast[name].attempts(TRIED[deed], aim(cast, cast[name]))


def holds(cast: Cast, name: str, reference: str, value: Any) -> None:
    """Assert that somebody sees this in a cell, and that writing it, if that was last, was done."""
    actor = cast[name]
    has_looked = actor.memory.pop("looked at", None) == reference
    seen = actor.last if has_looked else sheets.see(actor.caller, the_sheet(cast), reference)
    assert seen.verdict is Verdict.DONE, seen.sentence
    assert repr(seen.view) == repr({"reference": reference, "value": value})


@then(sentence(rf"{PERSON} sees {WRITTEN} in {REFERENCE}"))
def sees_in(cast: Cast, name: str, what: str, reference: str) -> None:
    holds(cast, name, reference, cells.WRITTEN[what])


@then(sentence(rf"{PERSON} sees that very text in {REFERENCE}"))
def sees_text_in(cast: Cast, name: str, reference: str) -> None:
    holds(cast, name, reference, cast["Maya"].memory["text"])


@when(sentence(rf"{ACTOR} takes the sheet along"))
def takes_along(cast: Cast, name: str) -> None:
    cast[name].attempts(sheets.take_along, aim_looking(cast, cast[name]))


@when(sentence(rf"{PERSON} takes the form along"))
def takes_form_along(cast: Cast, canvases: Canvases, name: str) -> None:
    cast[name].attempts(sheets.take_along, canvases[FORM])


def reads(cast: Cast, name: str, rows: list[list[Any]]) -> None:
    """Assert that a spreadsheet program reads these rows, and of the same kinds."""
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert repr(sheets.rows_in(cast[name].last)) == repr(rows)


@then(sentence(rf"{ACTOR} reads it as it stands"))
def reads_as_it_stands(cast: Cast, name: str) -> None:
    reads(cast, name, cast["Maya"].memory["rows"])


@then(sentence(rf"{PERSON} reads an apostrophe, and the text after it"))
def reads_neutralised(cast: Cast, name: str) -> None:
    reads(cast, name, [["'" + cast["Maya"].memory["text"]]])


@then("no cell begins with a formula, whether commas, semicolons or tabulators end cells")
def no_cell_is_worked_out(cast: Cast) -> None:
    took = cast["Tom"].last
    assert took.verdict is Verdict.DONE, took.sentence
    seen = [cell for end in ENDS for cell in sheets.cells_in(took, end)]
    assert seen, "nothing was read"
    assert not [cell for cell in seen if sheets.is_worked_out(cell)]


@then("nothing of it is lost, and nothing put in but apostrophes")
def only_apostrophes_were_put_in(cast: Cast) -> None:
    read = sheets.rows_in(cast["Tom"].last)
    assert all(isinstance(cell, str) for row in read for cell in row), "not everything is read as text"
    assert [[cell.replace("'", "") for cell in row] for row in read] == cast["Maya"].memory["rows"]


@then(sentence(rf"{PERSON} gets a file to keep, under a name of Atom's own"))
def gets_file(cast: Cast, name: str) -> None:
    got = cast[name].last
    assert got.verdict is Verdict.DONE, got.sentence
    assert got.notices.get("content-disposition") == 'attachment; filename="sheet.csv"'
    assert got.notices["content-type"].startswith("text/csv; charset=utf-8")
    assert got.notices["x-content-type-options"] == "nosniff"


@then(sentence(rf"{PERSON} is told exactly what (?:she|he) would be told of a sheet that never was"))
def told_as_of_none(cast: Cast, name: str) -> None:
    last = cast[name].last
    came_to(cast[name], Verdict.NO_SUCH_THING)
    of_none = cast[name].attempts(cast[name].memory["deed"], presentations.NEVER_WAS)
    assert last.same_but_for_receipt == of_none.same_but_for_receipt


@then(sentence(rf"Acme's auditor finds that {PERSON} updated the sheet"))
def auditor_finds(cast: Cast, name: str) -> None:
    kept = audit.told_at(cast.auditor("Acme"), cast[name].last.receipt)
    assert kept == [("canvas.updated", "done", cast[name].account.id, f"canvas:{the_sheet(cast)}")]


def latest_of(cast: Cast) -> dict[str, Any]:
    """Return what was done to the sheet last."""
    return presentations.changes_of(cast["Maya"].caller, the_sheet(cast))[0]


@then(sentence(rf"the history of the sheet ends with what {PERSON} did"))
def history_ends(cast: Cast, name: str) -> None:
    latest = latest_of(cast)
    told = (latest["change"], latest["user_id"], latest["agent_id"], latest["execution_id"])
    assert told == ("updated", cast[name].account.id, None, None)


@then(sentence(rf"the history of the sheet ends with an act of {OWNERS}"))
def history_ends_with_act(cast: Cast, agents: Agents, owner: str) -> None:
    latest, agent = latest_of(cast), agents[owner].id
    acts = registry.see_executions(cast[owner].caller, agent).view["executions"]
    assert (latest["change"], latest["agent_id"]) == ("updated", agent)
    assert latest["execution_id"] in {each["id"] for each in acts if each["action"] == "present"}
    assert len(acts) == 1 + 1, "it presented the sheet, and changed it once"
