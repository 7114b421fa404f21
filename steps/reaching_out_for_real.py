"""How the platform asks over real connections: whom it believes, how long and how much it hears, what it logs."""

from collections.abc import Callable, Mapping
from typing import Any

from pytest_bdd import given, then

from fixtures.actors import Cast
from fixtures.attacks.whereabouts import PRIVATE
from fixtures.clock import MovableClock
from fixtures.doubles.manners import announced, dawdling, in_parts, oddly, packed, trickling, unannounced
from fixtures.doubles.names import PUBLIC
from fixtures.doubles.outside_server import AT_GREETING, ONCE_ASKED, Manner, OutsideServer
from fixtures.reaching_out import Reach
from fixtures.reality import CERTIFICATES, Reality
from steps.vocabulary import one_of, sentence

MOST = 10 * 1024 * 1024
SIZES = {"10 MiB": MOST, "10 MiB and a byte": MOST + 1, "24 MiB": 24 * 1024 * 1024}
TELLING: Mapping[str, Callable[[int], Manner]] = {
    "announced": announced,
    "of which nothing is said before": unannounced,
    "in parts": in_parts,
}
PIECES: Mapping[str, Callable[[Any, int], Manner]] = {"piece by piece": trickling, "after many words": dawdling}


@given("Acme's provider is asked over real connections")
def is_real(reality: Reality) -> None:
    del reality


@given(sentence(rf"Acme's provider shows a certificate {one_of(CERTIFICATES, 'which')}"))
def shows_certificate(reality: Reality, which: str) -> None:
    reality.stands(CERTIFICATES[which]())


@given("the machine says whom it trusts besides")
def machine_trusts(reality: Reality) -> None:
    reality.trusted_by_machine()


@given("the machine says that whoever asks outside goes by its proxy", target_fixture="proxy")
def machine_has_proxy(reality: Reality) -> OutsideServer:
    return reality.proxy_of_machine()


@given("the name of Acme's provider leads inside every second time that somebody looks")
def leads_inside_at_second_look(reality: Reality) -> None:
    reality.leads_inside_at_second_look()


@given("nobody is at the address of Acme's provider")
def nobody_is_there(reality: Reality) -> None:
    reality.is_away()


@given(sentence(rf"Acme's provider says nothing {one_of((AT_GREETING, ONCE_ASKED), 'when')}"))
def says_nothing(cast: Cast, reality: Reality, when: str) -> None:
    reality.server.silent = when
    cast.scene.change_settings(outbound_connect_seconds=0.2, outbound_read_seconds=0.2)


@given(sentence(rf"Acme's provider takes (?P<seconds>\d+) seconds to answer, {one_of(PIECES, 'how')}"))
def takes_long(reality: Reality, clock: MovableClock, seconds: str, how: str) -> None:
    reality.server.manner = PIECES[how](clock.advance, int(seconds) // 4)


@given(sentence(rf"Acme's provider answers with {one_of(SIZES, 'size')}, {one_of(TELLING, 'how')}"))
def answers_at_length(reality: Reality, size: str, how: str) -> None:
    reality.server.manner = TELLING[how](SIZES[size])


@given("Acme's provider answers in a packed form all the same")
def answers_packed(reality: Reality) -> None:
    reality.server.manner = packed


@given("Acme's provider says something that can't be understood before it answers")
def answers_oddly(reality: Reality) -> None:
    reality.server.manner = oddly


@given("the whole process keeps a log of all that anything in it would say")
def keeps_everything(everything: Any) -> None:
    del everything


@given("Acme's provider stands on the machine that Atom runs on, unprotected")
def stands_on_this_machine(reality: Reality) -> None:
    reality.stands_on_this_machine()


@given("a developer lets Atom ask on that machine")
def lets_ask_on_this_machine(cast: Cast) -> None:
    cast.scene.change_settings(outbound_loopback=True)


@then("Acme's provider was told nothing")
def was_told_nothing(reality: Reality) -> None:
    assert not reality.server.heard, f"it was asked for {[each.url for each in reality.server.heard]}"


@then("nobody inside was called")
def called_nobody_inside(reality: Reality) -> None:
    assert PRIVATE not in reality.dialled, f"called was {reality.dialled}"


@then("Atom called the address that it had looked at, and no other")
def called_that_address(reality: Reality) -> None:
    assert set(reality.dialled) == {PUBLIC}, f"called was {reality.dialled}"


@then("the proxy was not called")
def proxy_was_not_called(proxy: OutsideServer) -> None:
    assert not proxy.called, "it was called"


@then("Atom would have waited for somebody to be there for 5 seconds")
def waited_for_somebody(reality: Reality) -> None:
    assert reality.patience == [5], f"it would have waited for {reality.patience}"


@then("Acme's provider was not called")
def was_not_called(reality: Reality) -> None:
    assert not reality.server.called, "it was called"


@then("that log tells of the calls")
def everything_tells_of_calls(everything: Any) -> None:
    assert "asked outside" in everything.getvalue(), everything.getvalue()


@then("nothing that was said or asked stands in that log")
def everything_tells_nothing_else(reach: Reach, everything: Any) -> None:
    found = reach.told_in(everything.getvalue())
    assert not found, f"in the log stands {found}"
