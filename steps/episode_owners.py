"""What the person does whose episode it is: sharing it, rating it, deleting it; and what administrators do."""

from collections.abc import Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.drivers import episodes as drivers
from fixtures.drivers import workspaces
from fixtures.drivers.outcome import Verdict
from fixtures.episodes import Episodes
from steps.episodes import TITLE, aim
from steps.outcomes import came_to
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
# What somebody might add to a rating or a sharing, as the platform itself calls it.
MORE: Mapping[str, Mapping[str, Any]] = {
    "its score": {"constitutional_score": 1.0},
    "whose it is": {"user_id": drivers.NEVER_WAS},
    "another time": {"at": "2020-01-01T00:00:00Z"},
    "the company": {"workspace_id": drivers.NEVER_WAS},
}
NO_MARK = "bm90IGEgbWFyaw"
REASONS: Mapping[str, Any] = {
    "empty": "",
    "only blank": " \u00a0\n",
    "of 501 characters": "L" * 501,
    "of two lines": "A customer complained.\nSign in again.",
    "no text": 7,
}


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


@given(
    sentence(
        rf"{PERSON} has shared {TITLE} and {TITLE.replace('title', 'second')} with {OTHER}, "
        "who has looked at the first"
    )
)
def has_shared_both(cast: Cast, episodes: Episodes, name: str, title: str, second: str, other: str) -> None:  # noqa: PLR0917
    for each in (title, second):
        drivers.share(cast[name].caller, episodes[each].id, cast[other].account.id)
    first = cast[other].attempts(drivers.see_shared, limit=1)
    assert drivers.ids_in(first) == [episodes[title].id]
    cast[other].memory["cursor"] = first.view["next_cursor"]


@when(sentence(rf"{PERSON} continues what was shared with (?:her|him)"))
def continues_shared(cast: Cast, name: str) -> None:
    cast[name].attempts(drivers.see_shared, cursor=cast[name].memory["cursor"])


@then(sentence(rf"{PERSON} is told exactly what (?:she|he) would be told of somebody who never was"))
def told_as_of_nobody(cast: Cast, name: str) -> None:
    last = cast[name].last
    came_to(cast[name], Verdict.NO_SUCH_THING)
    episode = cast[name].memory["target"].removeprefix("episode:")
    of_nobody = cast[name].attempts(drivers.share, episode, drivers.NEVER_WAS)
    assert last.same_but_for_receipt == of_nobody.same_but_for_receipt


@then(sentence(rf"{PERSON} sees that it was rated with {one_of(RATINGS, 'rating')}"))
def sees_rating(cast: Cast, name: str, rating: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.view["feedback"]["rating"] == RATINGS[rating]


@when(sentence(rf"{PERSON} shares {TITLE} with (?:herself|himself)"))
def shares_with_self(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].attempts(drivers.share, episodes[title].id, cast[name].account.id)


@given(sentence(rf"{PERSON} has ended the sharing of {TITLE} with {OTHER}"))
@when(sentence(rf"{PERSON} ends the sharing of {TITLE} with {OTHER}"))
def ends_sharing(cast: Cast, episodes: Episodes, name: str, title: str, other: str) -> None:
    episode = aim(episodes, cast[name], title, "shared")
    cast[name].attempts(drivers.unshare, episode, cast[other].account.id)


@given(sentence(rf"{PERSON} has rated {TITLE} with {one_of(RATINGS, 'rating')}"))
@when(sentence(rf"{PERSON} rates {TITLE} with {one_of(RATINGS, 'rating')}"))
def rates(cast: Cast, episodes: Episodes, name: str, title: str, rating: str) -> None:
    cast[name].attempts(drivers.rate, aim(episodes, cast[name], title, "rated"), RATINGS[rating])


@when(sentence(rf"{PERSON} rates {TITLE} with 5, naming {one_of(MORE, 'what')} as well"))
def rates_saying_more(cast: Cast, episodes: Episodes, name: str, title: str, what: str) -> None:
    cast[name].attempts(drivers.rate, episodes[title].id, 5, **MORE[what])


@when(sentence(rf"{PERSON} shares {TITLE} with {OTHER}, naming {one_of(MORE, 'what')} as well"))
def shares_saying_more(  # noqa: PLR0917
    cast: Cast, episodes: Episodes, name: str, title: str, other: str, what: str
) -> None:
    cast[name].attempts(drivers.share, episodes[title].id, cast[other].account.id, **MORE[what])


@when(sentence(rf"{PERSON} rates {TITLE} in a comment of {one_of(COMMENTS, 'comment')}"))
def comments(cast: Cast, episodes: Episodes, name: str, title: str, comment: str) -> None:
    episode = aim(episodes, cast[name], title, "rated")
    cast[name].attempts(drivers.rate, episode, comment=COMMENTS[comment])


@given(sentence(rf"{PERSON} has deleted {TITLE}"))
@when(sentence(rf"{PERSON} deletes {TITLE}"))
def deletes(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].attempts(drivers.delete, aim(episodes, cast[name], title, "deleted"))


@given(sentence(rf"{PERSON} has inspected {TITLE} because a customer complained"))
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
    kept = drivers.see(owner.caller, episodes[title].id).view["feedback"]
    assert kept is not None, "no rating is kept"
    assert kept["rating"] == RATINGS[rating]


@then(sentence(rf"{TITLE} is rated in exactly that comment"))
def is_commented(cast: Cast, episodes: Episodes, title: str) -> None:
    owner = cast["Maya"]
    assert owner.last.verdict is Verdict.DONE, owner.last.sentence
    assert (
        drivers.see(owner.caller, episodes[title].id).view["feedback"]["comment"] == COMMENTS["10000 characters"]
    )


@when(sentence(rf"{PERSON} inspects {TITLE}, going on from a mark that Atom didn't give"))
def inspects_from(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    cast[name].attempts(drivers.inspect, episodes[title].id, cursor=NO_MARK)


@then(sentence(rf"{PERSON} is told exactly what (?:she|he) would be told so of an episode that never was"))
def told_so_of_none(cast: Cast, name: str) -> None:
    last = cast[name].last
    came_to(cast[name], Verdict.TURNED_AWAY, "bad-cursor")
    of_none = cast[name].attempts(drivers.inspect, drivers.NEVER_WAS, cursor=NO_MARK)
    assert last.same_but_for_receipt == of_none.same_but_for_receipt


@then(sentence(rf"{PERSON} finds no reason in the access log of {TITLE}"))
def finds_no_reason(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    found = drivers.entries_of(cast[name].caller, episodes[title].id)
    told = [(entry["access_type"], entry["access_denied"], entry["reason"]) for entry in found]
    assert told == [("inspect", True, None)]


@then(sentence(rf"{PERSON} finds the reason in the access log of {TITLE}"))
def finds_reason(cast: Cast, episodes: Episodes, name: str, title: str) -> None:
    latest = drivers.entries_of(cast[name].caller, episodes[title].id)[0]
    assert (latest["access_type"], latest["reason"]) == ("inspect", "A customer complained.")
