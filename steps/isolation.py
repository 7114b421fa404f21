"""Scenarios about scenarios: what one leaves for the next."""

from pytest_bdd import then, when

from fixtures.actors import Cast
from fixtures.drivers.outcome import Verdict
from fixtures.leftovers import tables_with_anything
from fixtures.rehearsal import Rehearsal


@when("one scenario lets Maya sign up")
def one_signs_up(rehearsal: Rehearsal) -> None:
    rehearsal.plays_sign_ups(1)


@when("one scenario lets Maya sign up twice")
def one_signs_up_twice(rehearsal: Rehearsal) -> None:
    rehearsal.plays_sign_ups(2)


@when("one scenario gives Maya an account and then lets Tom ask for one with her address")
def one_collides(rehearsal: Rehearsal) -> None:
    rehearsal.plays_collision()


@when("somebody uses the platform between two scenarios", target_fixture="unreachable")
def uses_between(rehearsal: Rehearsal) -> bool:
    rehearsal.plays_sign_ups(1)
    return rehearsal.is_unreachable()


@then("the next scenario can let Maya sign up just the same")
def next_signs_up(rehearsal: Rehearsal) -> None:
    rehearsal.plays_sign_ups(1)
    assert rehearsal.outcomes[-1].verdict is Verdict.DONE, rehearsal.outcomes[-1].sentence


@then("nothing is stored in between")
def nothing_stored(rehearsal: Rehearsal) -> None:
    assert rehearsal.stored() == rehearsal.empty


@then("nothing of hers is stored")
def nothing_stored_of_hers(cast: Cast) -> None:
    assert tables_with_anything(cast.scene) == []


@then("Maya's account is still there in that scenario")
def account_still_there(rehearsal: Rehearsal) -> None:
    assert rehearsal.outcomes[-1].verdict is Verdict.CONFLICT, rehearsal.outcomes[-1].sentence
    assert rehearsal.still_there


@then("that fails loudly")
def fails_loudly(unreachable: bool) -> None:
    assert unreachable
