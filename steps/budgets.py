"""Asking too often: doors, places, and workers that count together."""

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.administration import Administration
from fixtures.drivers import budgets, doors, identity
from fixtures.drivers.budgets import DOORS
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Verdict
from steps.outcomes import came_to
from steps.vocabulary import HERS, PERSON, one_of, sentence

SIGNING_UP = "signing up"
BLOCK = "2001:db8:1:1::"
NEIGHBOUR = "2001:db8:1:2::"


def somebody(cast: Cast) -> Actor:
    return cast["Somebody"]


@given("the limits on how often one may ask are lifted")
def lifts_limits(administration: Administration) -> None:
    administration.lifts_limits()


@given(sentence(r"somebody asked for an account (?P<times>\d+) times within a minute"), converters={"times": int})
def asked_often(cast: Cast, times: int) -> None:
    budgets.use(somebody(cast).caller, SIGNING_UP, times)


@given(
    sentence(rf"somebody used the door for {one_of(DOORS, 'door')} (?P<times>\d+) times within a minute"),
    converters={"times": int},
)
def used_often(cast: Cast, door: str, times: int) -> None:
    budgets.use(somebody(cast).caller, door, times)


@when("somebody asks for an account")
def asks_for_account(cast: Cast) -> None:
    somebody(cast).attempts(DOORS[SIGNING_UP])


@when("somebody tries to sign in")
def tries_to_sign_in(cast: Cast) -> None:
    uses_door(cast, "signing in")


@when(sentence(f"somebody uses the door for {one_of(DOORS, 'door')}"))
def uses_door(cast: Cast, door: str) -> None:
    somebody(cast).memory["door"] = door
    somebody(cast).attempts(DOORS[door])


@given("somebody asked for an account 5 times within a minute, each time passed on for another")
def asked_passed_on(cast: Cast) -> None:
    for number in range(5):
        budgets.passed_on(somebody(cast).caller, number)


@when("somebody asks for an account, passed on for another")
def asks_passed_on(cast: Cast) -> None:
    somebody(cast).attempts(budgets.passed_on, 99)


@given("5 accounts were asked for from as many addresses of one customer's block")
def asked_from_block(cast: Cast) -> None:
    for number in range(5):
        budgets.use(Caller(cast.scene.client(f"{BLOCK}{number}")), SIGNING_UP, 1)


@when("another account is asked for from that block")
def asks_from_block(cast: Cast) -> None:
    somebody(cast).attempts_as(Caller(cast.scene.client(f"{BLOCK}ffff")), DOORS[SIGNING_UP])


@when("another account is asked for from the neighbouring block")
def asks_from_neighbour(cast: Cast) -> None:
    somebody(cast).attempts_as(Caller(cast.scene.client(f"{NEIGHBOUR}1")), DOORS[SIGNING_UP])


@given("two workers of Atom share a store for counting", target_fixture="second_worker")
def two_workers(administration: Administration) -> Caller:
    return administration.starts_second_worker()


@given(
    sentence(r"somebody asked the first worker for an account (?P<times>\d+) times within a minute"),
    converters={"times": int},
)
def asked_first_worker(cast: Cast, times: int) -> None:
    budgets.use(somebody(cast).caller, SIGNING_UP, times)


@when("somebody asks the second worker for an account")
def asks_second_worker(cast: Cast, second_worker: Caller) -> None:
    somebody(cast).attempts_as(second_worker, DOORS[SIGNING_UP])


@when(sentence(rf"{PERSON} looks at {HERS} account at the second worker"))
def looks_at_second(cast: Cast, name: str, second_worker: Caller) -> None:
    second_worker.token = cast[name].token
    cast[name].attempts_as(second_worker, identity.see_own_account)


@then(sentence(rf"{PERSON} sees {HERS} account there"))
def sees_there(cast: Cast, name: str) -> None:
    assert cast[name].last.view.get("email") == cast[name].email, cast[name].last


@given("Atom counts in a store that is out of reach")
def store_out_of_reach(administration: Administration) -> None:
    administration.counts_out_of_reach()


@given("the store can be reached again")
def store_in_reach(administration: Administration) -> None:
    administration.counts_within_reach()


@when("somebody asks whether Atom is alive")
def asks_whether_alive(cast: Cast) -> None:
    somebody(cast).memory["door"] = "looking at Atom"
    somebody(cast).attempts(doors.ask_whether_alive)


@when("somebody looks around")
def somebody_looks_around(cast: Cast) -> None:
    uses_door(cast, "looking at Atom")


@when("Maya looks around")
def looks_around(cast: Cast) -> None:
    cast["Maya"].attempts(DOORS["looking at Atom"])


@then("it is seen to")
def is_seen_to(cast: Cast) -> None:
    outcome = somebody(cast).last
    assert budgets.was_seen_to(outcome, somebody(cast).memory.get("door", SIGNING_UP)), outcome


@then("somebody is told to slow down")
def is_told_to_slow_down(cast: Cast) -> None:
    came_to(somebody(cast), Verdict.SLOWED_DOWN, "too-many-requests")
