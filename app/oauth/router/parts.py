"""What the routes share: how a provider is asked, and the cookie that ties an attempt to its browser."""

from collections.abc import Callable
from typing import TypeVar

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool

from app.errors import Unavailable
from app.oauth import asking, facts
from app.oauth.asking import Way
from app.outbound.client import Outbound

T = TypeVar("T")

PATH = "/api/auth"


async def way_to(request: Request, name: str) -> Way:
    """Return how a provider is asked. Raises NoSuchThing, Unavailable, ProviderFailed."""
    return await outside(request, _way_to, request, name)


async def outside(request: Request, work: Callable[..., T], *arguments: object) -> T:
    """Do what calls somebody outside, if there is a place for it. Raises Unavailable.

    There are fewer places than threads, and nobody waits for one: a provider that hangs keeps whoever calls it
    from an answer, and nobody else (CWE-400).
    """
    if is_full(request):
        raise Unavailable("unavailable", "Too many wait for a provider at the moment.")
    async with request.app.state.calls_outside:
        return await run_in_threadpool(work, *arguments)


def is_full(request: Request) -> bool:
    """Are all places for calls outside taken?"""
    return bool(request.app.state.calls_outside.locked())


def _way_to(request: Request, name: str) -> Way:
    state = request.app.state
    outbound, now = Outbound(state.settings, state.resolve), state.clock.now()
    with asking.failing(name):
        provider = facts.provider_named(name, state.settings, state.provider_facts, outbound, now)
    return Way(provider, state.settings, outbound, state.provider_facts, now)


def bind(response: Response, name: str, value: str, seconds: int) -> None:
    """Give a browser the cookie of an attempt; it comes back from the provider's page, and goes nowhere else."""
    response.set_cookie(name, value, max_age=seconds, path=PATH, secure=True, httponly=True, samesite="lax")
