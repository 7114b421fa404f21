"""What comes at the instant in which an episode is erased, or rated once more."""

from collections.abc import Callable, Mapping

from pytest_bdd import then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.drivers import audit, runs, workspaces
from fixtures.drivers import episodes as drivers
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.episodes import Episodes
from steps.episodes import TITLE
from steps.simultaneous import devices_of
from steps.supervision import the_run
from steps.vocabulary import COMPANY, OTHER, PERSON, one_of, sentence

Task = Callable[[Caller], Outcome]
IN_VAIN = frozenset({Verdict.UNAVAILABLE, Verdict.BROKEN})
# Who does what meanwhile, with which episode: by name, or the owner on a device of another session.
MEANWHILE: Mapping[str, tuple[str | None, Callable[[Cast, str], Task]]] = {
    "Tom opens it": ("Tom", lambda _, episode: lambda caller: drivers.see(caller, episode)),
    "Tom looks at what was shared with him": ("Tom", lambda *_: drivers.see_shared),
    "Tom, an administrator, inspects it": (
        "Tom",
        lambda _, episode: lambda caller: drivers.inspect(caller, episode),
    ),
    "Maya searches for it on another device": (None, lambda *_: lambda caller: drivers.search(caller, "refunds")),
    "Maya looks at her episodes on another device": (None, lambda *_: drivers.see_all),
    "Maya rates it on another device": (
        None,
        lambda _, episode: lambda caller: drivers.rate(caller, episode, comment="Too late, perhaps."),
    ),
    "Maya shares it with Mallory on another device": (
        None,
        lambda cast, episode: lambda caller: drivers.share(caller, episode, cast["Mallory"].account.id),
    ),
    "Maya leaves Acme on another device": (None, lambda *_: workspaces.leave),
}
RATED = ((1, "As it turned out, they were not owed."), (5, "Everybody got theirs back."))


def meanwhile(cast: Cast, what: str, episode: str) -> tuple[Actor, Task]:
    """Return who does something meanwhile, ready for it, and what."""
    who, task = MEANWHILE[what]
    if who is not None:
        if "administrator" in what:
            cast[who].has_role("admin")
        return cast[who], task(cast, episode)
    [device] = cast.strangers(1)
    cast["Maya"].has_second_device()
    device.caller = cast["Maya"].second_device
    return device, task(cast, episode)


@when(sentence(rf"{PERSON} deletes {TITLE} while {one_of(MEANWHILE, 'what')}"))
def deletes_while(cast: Cast, episodes: Episodes, name: str, title: str, what: str) -> None:
    episode = episodes[title].id
    other, task = meanwhile(cast, what, episode)
    cast.attempt_apart({cast[name]: lambda caller: drivers.delete(caller, episode), other: task})


@when(sentence(rf"{PERSON} leaves {COMPANY} while {one_of(MEANWHILE, 'what')}"))
def leaves_while(cast: Cast, episodes: Episodes, name: str, company: str, what: str) -> None:  # noqa: ARG001
    other, task = meanwhile(cast, what, episodes["Quarterly refunds"].id)
    cast.attempt_apart({cast[name]: workspaces.leave, other: task})


@when(sentence(rf"{PERSON} completes the run while {OTHER} leaves {COMPANY}"))
def completes_while_leaving(cast: Cast, agents: Agents, name: str, other: str, company: str) -> None:  # noqa: ARG001
    run, agents.asker = the_run(cast), cast[name]
    cast.attempt_apart({cast[name]: lambda caller: runs.complete(caller, run), cast[other]: workspaces.leave})


@when(sentence(rf"{PERSON} deletes {TITLE} on two devices at the same instant"))
def deletes_twice(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast.attempt_together(devices_of(cast, name, 2), drivers.delete, episodes[title].id)


@when(sentence(rf"{PERSON} rates {TITLE} with 1 and with 5 at the same instant, each in words of its own"))
def rates_twice(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    devices = devices_of(cast, name, len(RATED))
    cast.attempt_apart(
        {each: rating(episodes[title].id, *rated) for each, rated in zip(devices, RATED, strict=True)}
    )


def rating(episode: str, stars: int, words: str) -> Task:
    """Return how somebody rates an episode with so much, in these words."""
    return lambda caller: drivers.rate(caller, episode, stars, comment=words)


@then("nobody waited in vain")
def nobody_in_vain(cast: Cast) -> None:
    assert [each.sentence for each in cast.latest() if each.verdict in IN_VAIN] == []


@then("one of them deletes it, and the other finds no such episode any more")
def one_deletes(cast: Cast) -> None:
    verdicts = [each.last.verdict for each in cast.strangers(2)]
    assert sorted(verdicts) == sorted([Verdict.DONE, Verdict.NO_SUCH_THING])
    acts = [each["act"] for each in audit.all_entries(cast.auditor("Acme"))]
    assert acts.count("episode.deleted") == 1


@then("one of the two ratings is kept, with its own words")
def one_rating_is_kept(cast: Cast, episodes: Episodes) -> None:
    assert {each.last.verdict for each in cast.strangers(len(RATED))} == {Verdict.DONE}
    kept = drivers.see(cast["Maya"].caller, episodes["Quarterly refunds"].id).view["feedback"]
    assert (kept["rating"], kept["comment"]) in RATED
