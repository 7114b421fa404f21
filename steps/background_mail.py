"""Mail that takes its time, gets stuck, or would tell of what was not kept."""

from collections.abc import Callable

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.doubles.silence import Silence
from fixtures.drivers import identity
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.faults import Faults
from fixtures.meanwhile import Meanwhile, handing_mail_over
from fixtures.postmen import Postmen
from steps.vocabulary import PERSON, sentence


@given("the next letter takes its time")
def takes_its_time(meanwhile: Meanwhile) -> None:
    meanwhile.place(handing_mail_over)


@then("the letter is still on its way")
def is_on_its_way(cast: Cast, meanwhile: Meanwhile) -> None:
    assert meanwhile.hold.holds, "the letter was never sent, or somebody has waited for it"
    assert cast.scene.mailbox.is_empty


@when("the letter has got there")
def has_got_there(cast: Cast, meanwhile: Meanwhile) -> None:
    meanwhile.hold.let_go()
    cast.scene.mailbox.newest_to(cast["Maya"].email)


@given("the mail server takes every connection, and never says a word", target_fixture="silence")
def mail_server_hangs(postmen: Postmen) -> Silence:
    return postmen.get_stuck()


@when("45 people sign up at the same instant, each with an address of their own")
def many_sign_up(cast: Cast) -> None:
    people = [cast.newcomer(each) for each in range(45)]
    cast.attempt_apart({each: signing_up(each) for each in people})


def signing_up(person: Actor) -> Callable[[Caller], Outcome]:
    return lambda caller: identity.sign_up(caller, person.application)


@then("all of them are let in")
def all_are_let_in(cast: Cast) -> None:
    assert set(cast.verdicts()) == {Verdict.DONE}, cast.verdicts()


@then("nobody waited for the mail server")
def nobody_waited(silence: Silence) -> None:
    assert silence.reached.wait(10), "nothing was ever mailed"
    assert silence.outlasts, "the answers came only once the mail server had hung up"


@given("nothing that is done can be kept")
def nothing_is_kept(cast: Cast, faults: Faults) -> None:
    cast.expects_failures()
    faults.fail_to_commit()


@given(sentence(rf"{PERSON} has signed up in vain"))
def signed_up_in_vain(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_up, cast[name].application)


@when(sentence(rf"{PERSON} signs up, since things can be kept again"))
def signs_up_at_last(cast: Cast, faults: Faults, name: str) -> None:
    faults.mend()
    cast[name].attempts(identity.sign_up, cast[name].application)
