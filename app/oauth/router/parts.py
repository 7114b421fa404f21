"""What the routes share: how a provider is asked, and the cookie that ties an attempt to its browser."""

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool

from app.oauth import asking, facts
from app.oauth.asking import Way
from app.outbound.client import Outbound

PATH = "/api/auth"


async def way_to(request: Request, name: str) -> Way:
    """Return how a provider is asked. Raises NoSuchThing, Unavailable, ProviderFailed."""
    return await run_in_threadpool(_way_to, request, name)


def _way_to(request: Request, name: str) -> Way:
    state = request.app.state
    outbound, now = Outbound(state.settings, state.resolve), state.clock.now()
    with asking.failing(name):
        provider = facts.provider_named(name, state.settings, state.provider_facts, outbound, now)
    return Way(provider, state.settings, outbound, state.provider_facts, now)


def bind(response: Response, name: str, value: str, seconds: int) -> None:
    """Give a browser the cookie of an attempt; it comes back from the provider's page, and goes nowhere else."""
    response.set_cookie(name, value, max_age=seconds, path=PATH, secure=True, httponly=True, samesite="lax")
