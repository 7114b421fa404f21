"""Where figures stand ready: a cache that is away, mute, small or spoilt, or busy with somebody."""

from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.doubles.silence import Silence
from fixtures.drivers import episodes, workspaces
from fixtures.drivers import figures as drivers
from fixtures.drivers.caller import Caller
from fixtures.faults import Faults
from fixtures.figures import SPOILT, Figures
from fixtures.meanwhile import Meanwhile, about_to_commit, computing_figures
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, one_of, sentence


@given(sentence(rf"{PERSON} got another episode, of which the cache was not told"))
def got_another(figures: Figures, name: str) -> None:
    figures.add(name, 1)


@when(sentence(rf"{PERSON} looks at {HERS} figures at the second worker"))
def looks_at_second(cast: Cast, name: str, second_worker: Caller) -> None:
    second_worker.token = cast[name].token
    cast[name].attempts_as(second_worker, drivers.see)


@given(sentence(rf"{PERSON}'s figures are being computed"))
def are_being_computed(cast: Cast, meanwhile: Meanwhile, name: str) -> None:
    meanwhile.begins(computing_figures, cast[name], drivers.see)


@given(sentence(rf"one of {PERSON}'s episodes is being deleted, and as good as gone"))
def is_as_good_as_deleted(cast: Cast, figures: Figures, meanwhile: Meanwhile, name: str) -> None:
    meanwhile.begins(about_to_commit, cast[name], episodes.delete, figures.first_of(name))


@when(sentence(rf"{PERSON} looks at {HERS} figures once that is done"))
def looks_once_done(cast: Cast, meanwhile: Meanwhile, name: str) -> None:
    meanwhile.ends()
    cast[name].attempts(drivers.see)


@given("two workers of Atom share a store", target_fixture="second_worker")
def two_workers(administration: Any) -> Caller:
    second: Caller = administration.starts_second_worker()
    return second


@given("all that can wait until after an answer is put off")
def is_put_off(faults: Faults) -> None:
    faults.put_off()


@given("the cache lies where nobody answers")
def cache_of_nobody(cast: Cast, figures: Figures) -> None:
    cast.expects_failures()
    figures.keep_where_nobody_is()


@given("the cache lies where nothing is ever said", target_fixture="silence")
def cache_in_silence(cast: Cast, figures: Figures) -> Silence:
    cast.expects_failures()
    return figures.keep_in_silence()


@given("the cache is out of reach")
def cache_out_of_reach(cast: Cast, figures: Figures) -> None:
    cast.expects_failures()
    figures.lose_cache()


@when(sentence(rf"{PERSON} looks at {HERS} figures once the cache is back"))
def looks_once_back(cast: Cast, figures: Figures, name: str) -> None:
    figures.find_cache()
    cast[name].attempts(drivers.see)


@given("the cache has room for the figures of two people")
def cache_is_small(figures: Figures) -> None:
    figures.keep_little()


@given(sentence(rf"{PERSON} works at {COMPANY}, has (?P<number>\d+) episodes, and has looked at her figures"))
def has_figures_of_her_own(cast: Cast, figures: Figures, name: str, company: str, number: str) -> None:
    cast[name].joins(company)
    cast[name].is_signed_in()
    figures.add(name, int(number))
    cast[name].attempts(drivers.see)


@given(
    sentence(
        rf"{PERSON} has switched to {COMPANY}, has looked at his figures there, "
        r"and has switched back to (?P<home>Acme)"
    )
)
def looked_elsewhere(cast: Cast, name: str, company: str, home: str) -> None:
    cast[name].attempts(workspaces.switch, cast.workspace_id(company))
    cast[name].attempts(drivers.see)
    cast[name].attempts(workspaces.switch, cast.workspace_id(home))


@given(sentence(rf"what is ready for {PERSON} lies where it would be ready for {OTHER}"))
def lies_at_anothers(cast: Cast, figures: Figures, name: str, other: str) -> None:
    figures.misplace(name, cast[name].company, other, cast[other].company)


@given(
    sentence(rf"what is ready for {PERSON} at {COMPANY} lies where it would be ready for him at (?P<home>Acme)")
)
def lies_elsewhere(figures: Figures, name: str, company: str, home: str) -> None:
    figures.misplace(name, company, name, home)


@given(sentence(rf"what is ready for {PERSON} {one_of(SPOILT, 'fault')}, but speaks of a thousand episodes"))
def is_spoilt(cast: Cast, figures: Figures, name: str, fault: str) -> None:
    cast.expects_failures()
    figures.spoil(name, fault)


@then(sentence(rf"{PERSON} didn't wait for the cache to say something"))
def did_not_wait(silence: Silence) -> None:
    assert silence.reached.is_set(), "the cache was never asked"
    assert silence.outlasts, "the answer came only once the cache had hung up"
