"""A provider that hangs while many ask it."""

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.drivers import identity
from fixtures.drivers import providers as drivers
from fixtures.drivers.outcome import Verdict
from fixtures.providers import Travels
from fixtures.standstill import Standstill, nowhere_to_go
from fixtures.throngs import from_places_of_their_own
from steps.vocabulary import PERSON, PROVIDER, PROVIDERS, sentence


@given("as many people wait for providers as may")
def all_places_are_taken(cast: Cast) -> None:
    cast.scene.application.state.calls_outside = nowhere_to_go()


@given(sentence(rf"{PROVIDER} hangs when it is asked where one is sent to"))
def hangs(travels: Travels, standstill: Standstill, provider: str) -> None:
    travels.there.fail(PROVIDERS[provider], "discovery", standstill.holding)


MANY = r"(?P<number>\d+) people"


@when(
    sentence(rf"{MANY} set out for {PROVIDER} at once, 5 more than Atom has hands, and {PERSON} looks in"),
    converters={"number": int},
)
def set_out_together(cast: Cast, standstill: Standstill, number: int, provider: str, name: str) -> None:
    people = from_places_of_their_own(cast, number)
    cast[name].is_signed_in()
    with standstill.asked_by(people, drivers.begin, PROVIDERS[provider]):
        cast[name].attempts(identity.see_own_account)


@then(sentence(rf"{PERSON} saw {PROVIDER} keep others waiting, and was not kept waiting himself"))
def was_not_kept_waiting(cast: Cast, standstill: Standstill, name: str, provider: str) -> None:
    del provider
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert standstill.waiting > 0, "nobody waited"
    assert not standstill.ran_out, f"{name} was answered only when the others had given up"
