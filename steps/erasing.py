"""What is left of an episode once it is erased, and what isn't erased with it."""

from pytest_bdd import given, then

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.drivers import audit, runs
from fixtures.drivers import episodes as drivers
from fixtures.drivers.outcome import Verdict
from fixtures.drivers.remains import left_of_episode
from fixtures.drivers.stolen_backup import steal
from fixtures.episodes import Episodes
from fixtures.faults import Faults
from steps.episodes import KEPT, TITLE, as_kept, of_view
from steps.supervision import as_it_stands, has_stepped_in
from steps.vocabulary import OTHER, PERSON, sentence

WORDS = "Two of them had complained before."
REASON = "A customer complained."


@given(
    sentence(
        rf"{PERSON} has rated {TITLE} in words(?:, and shared it with {OTHER}(?P<opened>, who has opened it)?)?"
    )
)
def has_rated_in_words(  # noqa: PLR0917
    cast: Cast, episodes: Episodes, name: str, title: str, other: str | None, opened: str | None
) -> None:
    cast[name].attempts(drivers.rate, episodes[title].id, 4, comment=WORDS)
    if other is not None:
        cast[name].attempts(drivers.share, episodes[title].id, cast[other].account.id)
    if other is not None and opened is not None:
        cast[other].attempts(drivers.see, episodes[title].id)


@given(sentence(rf"{PERSON} has opened {TITLE}, and inspected it as an administrator"))
def has_opened_and_inspected(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].attempts(drivers.see, episodes[title].id)
    cast[name].has_role("admin")
    cast[name].attempts(drivers.inspect, episodes[title].id, REASON)


@given(sentence(rf"{PERSON} has corrected and completed the run, and it is kept as {TITLE}"))
def has_been_kept(cast: Cast, agents: Agents, episodes: Episodes, name: str, title: str) -> None:
    for did in ("corrected", "completed"):
        has_stepped_in(cast, agents, name, did)
    asker = cast["Maya" if name == "Tom" else "Tom"]
    [kept] = drivers.ids_in(drivers.see_all(asker.caller, agent=agents[asker.name].id))
    episodes.adopt(title, kept)


@given("the parts of episodes can't be erased")
def cannot_erase_parts(cast: Cast, faults: Faults) -> None:
    cast.expects_failures()
    faults.keep_parts()


@then(sentence(rf"nothing that {TITLE} told is stored any more"))
def nothing_is_stored(cast: Cast, episodes: Episodes, title: str) -> None:
    nothing_is_kept_as(cast, episodes, title)
    stored = steal(cast.scene)
    told = [WORDS, REASON, *(content for _, _, content in episodes.parts)]
    assert [each for each in told if stored.holds(each)] == []


@then(sentence(rf"nothing is kept as {TITLE} any more"))
def nothing_is_kept_as(cast: Cast, episodes: Episodes, title: str) -> None:
    assert Verdict.DONE in cast.verdicts()
    stored, kept = steal(cast.scene), episodes[title]
    assert [each for each in (kept.title, kept.summary) if stored.holds(each)] == []
    left, attempts = left_of_episode(cast.scene, kept.id)
    assert left == []
    # Who came too late tried what never was, as far as they were told: that is kept of any number.
    assert attempts <= cast.verdicts().count(Verdict.NO_SUCH_THING)


@then(sentence(rf"{TITLE} is there as it was kept, with its parts"))
def is_there(cast: Cast, episodes: Episodes, title: str) -> None:
    seen = drivers.see(cast["Maya"].caller, episodes[title].id)
    assert of_view(seen.view) == as_kept(episodes, title), seen.sentence
    parts = drivers.see_parts(cast["Maya"].caller, episodes[title].id).view["segments"]
    assert [(each["position"], each["kind"], each["content"]) for each in parts] == episodes.parts


@then(sentence(rf"{TITLE} is there neither for {PERSON} nor for {OTHER}"))
def is_there_for_neither(cast: Cast, episodes: Episodes, title: str, name: str, other: str) -> None:
    for caller in (cast[name].caller, cast[other].caller):
        assert drivers.see(caller, episodes[title].id).verdict is Verdict.NO_SUCH_THING
        assert drivers.ids_in(drivers.see_all(caller)) == []
        assert drivers.ids_in(drivers.see_shared(caller)) == []


@then(sentence(rf"Acme's auditor still finds of {TITLE} exactly this"))
def auditor_still_finds(cast: Cast, episodes: Episodes, title: str, datatable: list[list[str]]) -> None:
    _, *rows = datatable
    target = f"episode:{episodes[title].id}"
    entries = [each for each in audit.all_entries(cast.auditor("Acme")) if each["target"] == target]
    found = [(each["actor_id"], each["act"], each["outcome"]) for each in reversed(entries)]
    assert {did for _, did in rows} <= {*KEPT}
    assert found == [(cast[who].account.id, f"episode.{did}", "done") for who, did in rows]


@then(sentence(rf"{PERSON}'s colleagues still see how (?:she|he) corrected the run"))
def colleagues_see_correction(cast: Cast, name: str) -> None:
    run = as_it_stands(cast)
    assert run["status"] == "completed"
    assert [(each["made_by"], each["text"]) for each in run["corrections"]] == [
        (cast[name].account.id, runs.WORDS)
    ]
