"""Scenarios that put something in the place of what the platform works with."""

from pytest_bdd import then, when

from fixtures.rehearsal import Rehearsal
from fixtures.replacements import REPLACEMENTS
from steps.vocabulary import one_of, sentence

ANOTHER = (
    r"(?:one|some) (?:that is broken|with nothing ready|that loses everything|that let nobody in|that answers"
    r"|that leads inside)"
)


@when(
    sentence(rf"one scenario replaces {one_of(REPLACEMENTS, 'what')} by {ANOTHER} and (?P<ends>passes|fails)"),
    target_fixture="replaced",
)
def one_replaces(rehearsal: Rehearsal, what: str, ends: str) -> tuple[str, bool]:
    return what, rehearsal.plays_replacement(what, fails=ends == "fails")


@then("that scenario meets what it put there")
def met_replacement(replaced: tuple[str, bool]) -> None:
    what, met_the_real_one = replaced
    assert not met_the_real_one, f"{what} was not replaced"


@then("the next scenario meets the real one again")
def next_meets_real_one(rehearsal: Rehearsal, replaced: tuple[str, bool]) -> None:
    assert rehearsal.meets(replaced[0]), f"{replaced[0]} is still replaced"
