"""What identity's routes share: tools, and trying to sign in."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from fastapi import BackgroundTasks, Request

from app.access import cookie_token, in_unit
from app.addresses import source_of
from app.database import Unit
from app.identity import grants, service, sessions
from app.identity.guesses import Counted
from app.identity.models import Session

T = TypeVar("T")


def tools(request: Request) -> service.Tools:
    """Gather what signing up and in need."""
    state = request.app.state
    return service.Tools(state.settings, state.keyring, state.hashing, state.forget_other_ways)


def attempt_of(request: Request, named: str, password: str) -> service.Attempt:
    """Gather what is known of somebody trying to sign in."""
    device = sessions.device_named(request.headers.get("user-agent", ""))
    return service.Attempt(named, password, source_of(request.scope), device)


async def admitted(
    request: Request, background: BackgroundTasks, attempt: service.Attempt, given: Callable[[Session], T]
) -> T:
    """Count an attempt, let it wait if too many were wrong, and sign in.

    Counted in a unit of its own, committed before the password is looked at: many at once count all the same.
    """
    counting = partial(
        service.count_attempt, tools=tools(request), attempt=attempt, now=request.app.state.clock.now()
    )
    counted = await in_unit(request, background, counting)
    await held_back(request, counted)
    return await in_unit(request, background, lambda unit: given(signed_in(request, unit, attempt, counted)))


def signed_in(request: Request, unit: Unit, attempt: service.Attempt, counted: Counted) -> Session:
    """Sign in, in the second unit."""
    return service.sign_in(unit, tools(request), attempt, counted, request.app.state.clock.now())


async def leave_behind(request: Request, background: BackgroundTasks) -> None:
    """End the session that this browser was signed in to so far (ASVS 5.0 V7.2.4)."""
    former = cookie_token(request)
    if former is not None:
        now = request.app.state.clock.now()
        known = request.app.state.principals
        await in_unit(request, background, lambda unit: grants.abandon(unit, tools(request), known, former, now))


async def held_back(request: Request, counted: Counted) -> None:
    """Let an attempt on an account that too many guess at wait; without a place or a thread meanwhile."""
    if counted.is_slowed:
        await request.app.state.pause(request.app.state.settings.slowed_by_seconds)
