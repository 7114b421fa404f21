"""What the person does whose episode it is: sharing it, rating it, deleting it; and what administrators do."""

from collections.abc import Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.drivers import episodes as drivers
from fixtures.drivers import workspaces
from fixtures.drivers.outcome import Verdict
from fixtures.drivers.stolen_backup import steal
from fixtures.episodes import Episodes
from steps.episodes import TITLE, aim
from steps.vocabulary import COMPANY, OTHER, PERSON, one_of, sentence

RATINGS: Mapping[str, Any] = {
    "0": 0,
    "1": 1,
    "5": 5,
    "6": 6,
    "a half": 2.5,
    "a word": "4",
    "a yes": True,
}
COMMENTS: Mapping[str, str] = {
    "10000 characters": "L" * 10_000,
    "10001 characters": "L" * 10_001,
    "half a character": "\ud800",
}
REASONS: Mapping[str, Any] = {
    "empty": "",
    "only blank": " \u00a0\n",
    "of 501 characters": "L" * 501,
    "no text": 7,
}


@given(sentence(rf"{PERSON} has shared {TITLE} with {OTHER} of Acme"))
def has_shared_with(cast: Cast, episodes: Episodes, name: str, title: str, other: str) -> None:
    cast[other].joins("Acme")
    cast[other].is_signed_in()
    shares(cast, episodes, name, title, other)


@given(sentence(rf"{PERSON} has left {COMPANY}, and is signed in elsewhere"))
def has_left(cast: Cast, name: str, company: str) -> None:  # noqa: ARG001
    workspaces.leave(cast[name].caller)
    cast[name].is_signed_in()


@given(sentence(rf"{PERSON} was removed from {COMPANY}, and is back"))
def is_back(cast: Cast, name: str, company: str) -> None:
    workspaces.remove(cast.auditor(company), cast[name].account.id)
    cast[name].joins_as_well(company)
    cast[name].is_signed_in()


@given(sentence(rf"{PERSON} has shared {TITLE} with {OTHER}"))
@when(sentence(rf"{PERSON} shares {TITLE} with {OTHER}(?: once more)?"))
def shares(cast: Cast, episodes: Episodes, name: str, title: str, other: str) -> None:
    episode = aim(episodes, cast[name], title, "shared")
    cast[name].attempts(drivers.share, episode, cast[other].account.id)


@when(sentence(rf"{PERSON} shares {TITLE} with {OTHER} while (?:she|he) leaves Acme"))
def shares_while_leaving(cast: Cast, episodes: Episodes, name: str, title: str, other: str) -> None:
    episode, account = episodes[title].id, cast[other].account.id
    cast.attempt_apart(
        {cast[name]: lambda caller: drivers.share(caller, episode, account), cast[other]: workspaces.leave}
    )


@then(sentence(rf"{PERSON} has left, and finds nothing that was shared with (?:her|him), once (?:she|he) is back"))
def finds_nothing_once_back(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    # Whoever shared came before, or was too late: neither may wait for the other for ever.
    assert cast["Maya"].last.verdict in {Verdict.DONE, Verdict.NO_SUCH_THING}, cast["Maya"].last.sentence
    cast[name].joins_as_well("Acme")
    cast[name].is_signed_in()
    assert drivers.ids_in(drivers.see_shared(cast[name].caller)) == []


@when(sentence(rf"{PERSON} shares {TITLE} with somebody who never was"))
def shares_with_nobody(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].attempts(drivers.share, episodes[title].id, drivers.NEVER_WAS)


@when(sentence(rf"{PERSON} shares {TITLE} with (?:herself|himself)"))
def shares_with_self(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].attempts(drivers.share, episodes[title].id, cast[name].account.id)


@given(sentence(rf"{PERSON} has ended the sharing of {TITLE} with {OTHER}"))
@when(sentence(rf"{PERSON} ends the sharing of {TITLE} with {OTHER}"))
def ends_sharing(cast: Cast, episodes: Episodes, name: str, title: str, other: str) -> None:
    episode = aim(episodes, cast[name], title, "shared")
    cast[name].attempts(drivers.unshare, episode, cast[other].account.id)


@when(sentence(rf"{PERSON} rates {TITLE} with {one_of(RATINGS, 'rating')}"))
def rates(cast: Cast, episodes: Episodes, name: str, title: str, rating: str) -> None:
    cast[name].attempts(drivers.rate, aim(episodes, cast[name], title, "rated"), RATINGS[rating])


@when(sentence(rf"{PERSON} rates {TITLE} in a comment of {one_of(COMMENTS, 'comment')}"))
def comments(cast: Cast, episodes: Episodes, name: str, title: str, comment: str) -> None:
    episode = aim(episodes, cast[name], title, "rated")
    cast[name].attempts(drivers.rate, episode, comment=COMMENTS[comment])


@given(sentence(rf"{PERSON} has rated {TITLE} with 1"))
def has_rated(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    rates(cast, episodes, name, title, "1")


@given(sentence(rf"{PERSON} has deleted {TITLE}"))
@when(sentence(rf"{PERSON} deletes {TITLE}"))
def deletes(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].attempts(drivers.delete, aim(episodes, cast[name], title, "deleted"))


@when(sentence(rf"{PERSON} inspects {TITLE} because a customer complained"))
def inspects(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].memory["deed"] = drivers.inspect
    cast[name].attempts(drivers.inspect, aim(episodes, cast[name], title, "inspected"))


@when(sentence(rf"{PERSON} inspects {TITLE}, giving a reason that is {one_of(REASONS, 'reason')}"))
def inspects_for(cast: Cast, episodes: Episodes, name: str, title: str, reason: str) -> None:
    cast[name].attempts(drivers.inspect, aim(episodes, cast[name], title, "inspected"), REASONS[reason])


@then(sentence(rf"{TITLE} is shared with {OTHER} and nobody else"))
def is_shared_with(cast: Cast, episodes: Episodes, title: str, other: str) -> None:
    owner = cast["Maya"]
    assert owner.last.verdict is Verdict.DONE, owner.last.sentence
    shared = drivers.see_shares(owner.caller, episodes[title].id).view["shares"]
    assert [each["user_id"] for each in shared] == [cast[other].account.id]


@then(sentence(rf"{TITLE} is shared with nobody"))
def is_shared_with_nobody(cast: Cast, episodes: Episodes, title: str) -> None:
    owner = cast["Maya"]
    assert owner.last.verdict is Verdict.DONE, owner.last.sentence
    assert drivers.see_shares(owner.caller, episodes[title].id).view["shares"] == []


@then(sentence(rf"{TITLE} is rated with {one_of(RATINGS, 'rating')}"))
def is_rated(cast: Cast, episodes: Episodes, title: str, rating: str) -> None:
    owner = cast["Maya"]
    assert owner.last.verdict is Verdict.DONE, owner.last.sentence
    assert drivers.see(owner.caller, episodes[title].id).view["feedback"]["rating"] == RATINGS[rating]


@then(sentence(rf"{TITLE} is rated in exactly that comment"))
def is_commented(cast: Cast, episodes: Episodes, title: str) -> None:
    owner = cast["Maya"]
    assert owner.last.verdict is Verdict.DONE, owner.last.sentence
    assert (
        drivers.see(owner.caller, episodes[title].id).view["feedback"]["comment"] == COMMENTS["10000 characters"]
    )


@then(sentence(rf"{PERSON} finds the reason in the access log of {TITLE}"))
def finds_reason(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    latest = drivers.entries_of(cast[name].caller, episodes[title].id)[0]
    assert (latest["access_type"], latest["reason"]) == ("inspect", "A customer complained.")


@then(sentence(rf"nothing that {TITLE} told is stored any more"))
def nothing_is_stored(cast: Cast, episodes: Episodes, title: str) -> None:
    last = cast.latest()[-1]
    assert last.verdict is Verdict.DONE, last.sentence
    stored = steal(cast.scene)
    told = [title, episodes[title].summary, *(content for _, _, content in episodes.parts)]
    assert [each for each in told if stored.holds(each)] == []
