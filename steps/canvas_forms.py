"""Forms on canvases: what they ask for, who fills them in, and who reads that."""

from collections.abc import Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.attacks import filled_in
from fixtures.canvas import Canvases
from fixtures.canvas_left import submissions_left
from fixtures.clock import MovableClock
from fixtures.drivers import audit
from fixtures.drivers import canvas_forms as drivers
from fixtures.drivers import canvases as presentations
from fixtures.drivers.outcome import Verdict
from fixtures.meanwhile import Meanwhile, about_to_commit
from steps.outcomes import came_to
from steps.vocabulary import ACTOR, CORRECTIONS, OTHER, PERSON, SPAN, one_of, sentence, span_of

FORM, OTHER_FORM, OWN_FORM = "Travel costs", "Travel costs of others", "Travel costs of Mallory's"
HERE, THERE = one_of(filled_in.ANSWERS, "what"), one_of(filled_in.DEFINITIONS, "what")
SUBMITTED = "submission"
MOST = r"(?P<most>\d+)"


def travel_costs(canvases: Canvases, name: str, title: str, most: int = 600) -> None:
    """Let somebody have presented a form for travel costs."""
    canvases.present(name, title, "form", {"fields": asking_at_most(most)})


def asking_at_most(most: int) -> list[dict[str, Any]]:
    """Return what a form for travel costs asks for, with this as the greatest amount."""
    return [{**each, "max": most} if each["name"] == "amount" else each for each in filled_in.TRAVEL_COSTS]


def aim(canvases: Canvases, actor: Actor, act: str, title: str = FORM) -> str:
    """Remember what is tried on which form, for what the audit log has to say of it; return its number."""
    form = canvases[title]
    of_agent = {"act": "agent.overstepped", "target": f"agent:{actor.memory.get('agent_id')}"}
    actor.memory |= (
        of_agent if "agent_id" in actor.memory else {"act": f"canvas.{act}", "target": f"canvas:{form}"}
    )
    return form


def fill_in(canvases: Canvases, actor: Actor, filled: Any, title: str = FORM, **more: Any) -> None:
    """Let somebody fill in a form, and remember what and under which number, if it was kept."""
    actor.memory |= {
        "filled": filled,
        "form": title,
        "deed": lambda caller, form: drivers.submit(caller, form, filled),
    }
    outcome = actor.attempts(drivers.submit, aim(canvases, actor, "submitted", title), filled, **more)
    actor.memory[SUBMITTED] = outcome.view.get("id", presentations.NEVER_WAS)


def with_answers(what: str) -> dict[str, Any]:
    """Return everything that a form asks for, but for this."""
    return {**filled_in.EVERYTHING, **filled_in.ANSWERS[what]}


@given(sentence(rf"{PERSON} has presented a form for travel costs"))
def has_presented(canvases: Canvases, name: str) -> None:
    travel_costs(canvases, name, FORM)


@given(sentence(rf"{PERSON} has presented another form for travel costs"))
def has_presented_another(canvases: Canvases, name: str) -> None:
    travel_costs(canvases, name, OTHER_FORM)


@given(sentence(rf"{PERSON} has presented a form for travel costs, too"))
def has_presented_too(canvases: Canvases, name: str) -> None:
    travel_costs(canvases, name, OWN_FORM)


@given(sentence(rf"{PERSON} has changed the form to ask for (?P<most>\d+) at most"), converters={"most": int})
@when(sentence(rf"{PERSON} changes the form to ask for (?P<most>\d+) at most"), converters={"most": int})
def changes(cast: Cast, canvases: Canvases, name: str, most: int) -> None:
    outcome = drivers.change(cast[name].caller, canvases[FORM], asking_at_most(most))
    assert outcome.verdict is Verdict.DONE, outcome.sentence


@when(sentence(rf"{PERSON} presents a form that asks for {THERE}"))
def presents(cast: Cast, name: str, what: str) -> None:
    cast[name].memory["asked"] = filled_in.DEFINITIONS[what]
    cast[name].attempts(drivers.present, filled_in.DEFINITIONS[what])


@then(sentence(rf"{PERSON} sees the form as (?:she|he) presented it"))
def sees_form(cast: Cast, name: str) -> None:
    presented = cast[name].last
    assert presented.verdict is Verdict.DONE, presented.sentence
    seen = presentations.see(cast[name].caller, presented.view["id"])
    assert drivers.asked_by(seen) == cast[name].memory["asked"]


@given(sentence(rf"{PERSON} has filled in the form"))
def has_filled_in(cast: Cast, canvases: Canvases, name: str) -> None:
    fill_in(canvases, cast[name], filled_in.EVERYTHING)
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence


@given(sentence(rf"{PERSON} has filled in the form {SPAN} later"))
def has_filled_in_later(cast: Cast, canvases: Canvases, clock: MovableClock, name: str, span: str) -> None:
    clock.advance(span_of(span))
    has_filled_in(cast, canvases, name)


@given(sentence(rf"{PERSON} has filled in the other"))
def has_filled_in_other(cast: Cast, canvases: Canvases, name: str) -> None:
    fill_in(canvases, cast[name], filled_in.EVERYTHING, OTHER_FORM)
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence


@when(sentence(rf"{ACTOR} fills in the form"))
def fills_in(cast: Cast, canvases: Canvases, name: str) -> None:
    fill_in(canvases, cast[name], filled_in.EVERYTHING)


@when(sentence(rf"{PERSON} fills in what the form requires"))
def fills_in_required(cast: Cast, canvases: Canvases, name: str) -> None:
    fill_in(canvases, cast[name], filled_in.REQUIRED)


@given(sentence(rf"{PERSON} has filled in the form with {HERE}"))
@when(sentence(rf"{PERSON} fills in the form with {HERE}"))
def fills_in_with(cast: Cast, canvases: Canvases, name: str, what: str) -> None:
    fill_in(canvases, cast[name], with_answers(what))


@when(sentence(rf"{PERSON} submits it as if {OTHER} had filled it in"))
def submits_as(cast: Cast, canvases: Canvases, name: str, other: str) -> None:
    fill_in(canvases, cast[name], filled_in.EVERYTHING, user_id=cast[other].account.id)


@when(sentence(rf"{PERSON} fills in a single word"))
def fills_in_word(cast: Cast, canvases: Canvases, name: str) -> None:
    fill_in(canvases, cast[name], filled_in.TELLING)


@when(sentence(rf"{PERSON} fills in a telling word wherever (?:she|he) can"))
def fills_in_telling(cast: Cast, canvases: Canvases, name: str) -> None:
    fill_in(canvases, cast[name], filled_in.TELLING_EVERYWHERE)


@when(sentence(rf"{PERSON} fills something into it"))
def fills_into_it(cast: Cast, canvases: Canvases, name: str) -> None:
    fill_in(canvases, cast[name], filled_in.EVERYTHING, canvases.latest)


@when(sentence(rf"{ACTOR} reads what {OTHER} filled in"))
def reads(cast: Cast, canvases: Canvases, name: str, other: str) -> None:
    submission = cast[other].memory[SUBMITTED]
    cast[name].memory["deed"] = drivers.see
    cast[name].attempts(drivers.see, aim(canvases, cast[name], "submission_read"), submission)


@when(sentence(rf"{PERSON} reads what {OTHER} filled in, as if it were in (?:her|his) own form"))
def reads_elsewhere(cast: Cast, canvases: Canvases, name: str, other: str) -> None:
    form = aim(canvases, cast[name], "submission_read", OWN_FORM)
    cast[name].attempts(drivers.see, form, cast[other].memory[SUBMITTED])


@when(sentence(rf"{ACTOR} looks at what was filled in"))
def looks_at_all(cast: Cast, canvases: Canvases, name: str) -> None:
    cast[name].memory["deed"] = drivers.see_all
    cast[name].attempts(drivers.see_all, aim(canvases, cast[name], "read"))


@when(sentence(rf"{PERSON} looks at what was filled into the other"))
def looks_at_other(cast: Cast, canvases: Canvases, name: str) -> None:
    cast[name].attempts(drivers.see_all, canvases[OTHER_FORM])


@when(sentence(rf"{PERSON} looks at what was filled in, one to a page"))
def looks_at_pages(cast: Cast, canvases: Canvases, name: str) -> None:
    cast[name].memory["pages"] = drivers.pages(cast[name].caller, canvases[FORM])


@when(sentence(rf"{PERSON} continues what was filled in from where {OTHER}'s first page ends"))
def continues_from(cast: Cast, canvases: Canvases, name: str, other: str) -> None:
    first = drivers.see_all(cast[other].caller, canvases[FORM], limit=1)
    cast[name].attempts(drivers.see_all, canvases[FORM], cursor=first.view["next_cursor"])


@when(sentence(rf"{PERSON} takes the form away"))
def takes_away(cast: Cast, canvases: Canvases, name: str) -> None:
    cast[name].attempts(presentations.remove, canvases[FORM])
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence


@when(sentence(rf"{PERSON} takes the form away while {OTHER} fills it in"))
def takes_away_meanwhile(cast: Cast, canvases: Canvases, name: str, other: str) -> None:
    form = canvases[FORM]
    cast.attempt_apart(
        {
            cast[name]: lambda caller: presentations.remove(caller, form),
            cast[other]: lambda caller: drivers.submit(caller, form, filled_in.EVERYTHING),
        }
    )
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence


@given(sentence(rf"{PERSON} has begun to fill in {HERE}"))
def begins_filling_in(cast: Cast, canvases: Canvases, meanwhile: Meanwhile, name: str, what: str) -> None:
    meanwhile.begins(about_to_commit, cast[name], drivers.submit, canvases[FORM], with_answers(what))


@when(
    sentence(rf"{PERSON} changes the form to ask for {MOST} at most, and waits for what {OTHER} began"),
    converters={"most": int},
)
def changes_meanwhile(cast: Cast, canvases: Canvases, meanwhile: Meanwhile, name: str, most: int) -> None:
    meanwhile.waits(cast[name], drivers.change, canvases[FORM], asking_at_most(most))


@given(sentence(rf"{PERSON} has begun to change the form to ask for {MOST} at most"), converters={"most": int})
def begins_changing(cast: Cast, canvases: Canvases, meanwhile: Meanwhile, name: str, most: int) -> None:
    meanwhile.begins(about_to_commit, cast[name], drivers.change, canvases[FORM], asking_at_most(most))


@when(sentence(rf"{PERSON} fills in {HERE}, and waits for what {OTHER} began"))
def fills_in_meanwhile(cast: Cast, canvases: Canvases, meanwhile: Meanwhile, name: str, what: str) -> None:
    meanwhile.waits(cast[name], drivers.submit, canvases[FORM], with_answers(what))


def changes_kept(cast: Cast) -> list[str]:
    """Return what was done to the form since it was presented, the earliest first."""
    newest_first = [each["act"] for each in audit.all_entries(cast.auditor("Acme"))]
    return [each for each in reversed(newest_first) if each in {"canvas.updated", "canvas.submitted"}]


@then(sentence(rf"what {PERSON} filled in was kept, and then the form was changed"))
def kept_before(cast: Cast, name: str) -> None:
    assert (cast[name].last.verdict, cast["Maya"].last.verdict) == (Verdict.DONE, Verdict.DONE)
    assert changes_kept(cast) == ["canvas.submitted", "canvas.updated"]


@then(sentence(rf"the form was changed, and {PERSON} was asked to correct {one_of(CORRECTIONS, 'what')}"))
def turned_down_after(cast: Cast, name: str, what: str) -> None:
    assert (cast[name].last.verdict, cast["Maya"].last.verdict) == (Verdict.ASKED_TO_CORRECT, Verdict.DONE)
    assert cast[name].last.fields == (CORRECTIONS[what],)
    assert changes_kept(cast) == ["canvas.updated"]


def as_kept(filled: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is kept of what was filled in: all but what nothing was filled into."""
    return {name: value for name, value in filled.items() if value is not None}


@then(sentence(rf"what {PERSON} filled in is kept, to the letter"))
def is_kept(cast: Cast, canvases: Canvases, name: str) -> None:
    actor = cast[name]
    assert actor.last.verdict is Verdict.DONE, f"{actor.last.sentence} {actor.last.fields}"
    form = canvases[actor.memory["form"]]
    seen = drivers.see(actor.caller, form, actor.memory[SUBMITTED])
    assert seen.verdict is Verdict.DONE, seen.sentence
    assert repr(sorted(seen.view["form_data"].items())) == repr(sorted(as_kept(actor.memory["filled"]).items()))
    assert (seen.view["user_id"], seen.view["canvas_id"]) == (actor.account.id, form)


@then(sentence(rf"{PERSON} sees (?P<number>\d+) submissions"), converters={"number": int})
def sees_number(cast: Cast, canvases: Canvases, name: str, number: int) -> None:
    assert len(drivers.ids_in(drivers.see_all(cast[name].caller, canvases[FORM]))) == number


@then(sentence(rf"{PERSON} sees what {OTHER} filled in"))
def sees_filled(cast: Cast, name: str, other: str) -> None:
    seen = cast[name].last
    assert seen.verdict is Verdict.DONE, seen.sentence
    assert seen.view["form_data"] == as_kept(cast[other].memory["filled"])
    assert (seen.view["id"], seen.view["user_id"]) == (cast[other].memory[SUBMITTED], cast[other].account.id)


@then(sentence(rf"{PERSON} sees what {OTHER} filled in, with {HERE}"))
def still_sees_filled(cast: Cast, canvases: Canvases, name: str, other: str, what: str) -> None:
    seen = drivers.see(cast[name].caller, canvases[FORM], cast[other].memory[SUBMITTED])
    assert seen.view.get("form_data") == with_answers(what), seen.sentence


def sees_exactly(cast: Cast, name: str, *others: str) -> None:
    """Assert that the latest answer shows what these people filled in, and nothing else."""
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    expected = {cast[other].memory[SUBMITTED] for other in others}
    assert sorted(drivers.ids_in(cast[name].last)) == sorted(expected)


@then(sentence(rf"{PERSON} sees exactly what {OTHER} and (?P<third>Tom) filled in"))
def sees_all_filled(cast: Cast, name: str, other: str, third: str) -> None:
    sees_exactly(cast, name, other, third)


@then(sentence(rf"page one holds {OTHER}'s answer, and page two (?P<third>Tom)'s"))
def sees_all_in_order(cast: Cast, other: str, third: str) -> None:
    seen = [drivers.ids_in(page) for page in cast["Maya"].memory["pages"]]
    assert seen == [[cast[each].memory[SUBMITTED]] for each in (other, third)]


@then(sentence(rf"{PERSON} sees exactly what (?:she|he) filled in (?:herself|himself)"))
def sees_own_filled(cast: Cast, name: str) -> None:
    sees_exactly(cast, name, name)


@then(sentence(rf"{PERSON} sees that nothing was filled in"))
def sees_none_filled(cast: Cast, name: str) -> None:
    sees_exactly(cast, name)


@then("nothing that was filled in is stored any more")
def nothing_left(cast: Cast) -> None:
    assert submissions_left(cast.scene) == 0


@then(
    sentence(rf"{PERSON} is asked to correct both {one_of(CORRECTIONS, 'one')} and {one_of(CORRECTIONS, 'two')}")
)
def is_asked_to_correct_both(cast: Cast, name: str, one: str, two: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT)
    assert set(cast[name].last.fields) == {CORRECTIONS[one], CORRECTIONS[two]}


@then(sentence(rf"{PERSON} is asked to correct each field, and what is filled in as a whole"))
def is_asked_to_correct_all(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT)
    fields = {f"form_data.{field['name']}" for field in filled_in.TRAVEL_COSTS}
    assert set(cast[name].last.fields) == {*fields, "form_data"}


@then(sentence(rf"{PERSON} doesn't read that word again"))
def not_told_again(cast: Cast, name: str) -> None:
    assert filled_in.TELLING not in cast[name].last.wording


@then(sentence(rf"{PERSON} is told exactly what (?:she|he) would be told of a form that never was"))
def told_as_of_none(cast: Cast, name: str) -> None:
    last = cast[name].last
    came_to(cast[name], Verdict.NO_SUCH_THING)
    of_none = cast[name].attempts(cast[name].memory["deed"], presentations.NEVER_WAS)
    assert last.same_but_for_receipt == of_none.same_but_for_receipt


@then(sentence(rf"Acme's auditor finds that {PERSON} submitted the form"))
def auditor_finds(cast: Cast, canvases: Canvases, name: str) -> None:
    kept = audit.told_at(cast.auditor("Acme"), cast[name].first.receipt)
    assert kept == [("canvas.submitted", "done", cast[name].account.id, f"canvas:{canvases[FORM]}")]


@then(sentence(rf"the history of the form ends with what {PERSON} did"))
def history_ends(cast: Cast, canvases: Canvases, name: str) -> None:
    latest = presentations.changes_of(cast[name].caller, canvases[FORM])[0]
    told = (latest["change"], latest["user_id"], latest["agent_id"], latest["execution_id"])
    assert told == ("submitted", cast[name].account.id, None, None)
