"""Rate limits: how often one address may ask, before anything else is looked at (ASVS 5.0 V2.4.1, CWE-799)."""

import math
import re
import time
from collections.abc import Mapping

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.errors import StorageError
from limits.storage import MemoryStorage, RedisStorage, Storage
from limits.strategies import MovingWindowRateLimiter
from redis.exceptions import RedisError
from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Receive, Scope, Send

from app import problems
from app.addresses import source_of
from app.errors import AtomError, SlowDown, Unavailable
from app.settings import Settings

SIGNING_UP = frozenset(
    {
        "/api/auth/signup",
        "/auth/register",
        "/api/auth/forgot-password",
        "/api/auth/reset-password",
        "/api/auth/resend-verification",
        "/forgot-password",
        "/reset-password",
    }
)
SIGNING_IN = frozenset(
    {"/api/auth/login", "/auth/token", "/auth/token/cookie", "/api/auth/change-password", "/sign-in"}
)
PATIENCE_SECONDS = 1
ALIVE = "/health/live"
INVITING = frozenset({"/api/workspaces/invitations"})
REFRESHING = frozenset({"/api/auth/refresh", "/api/auth/oauth/refresh"})
PROVIDERS = re.compile(r"/api/auth/[^/]+/(?P<step>authorize|callback|link)|/(?P<page>link)")


def store_for(settings: Settings) -> Storage:
    """Return where the counts are kept: in Redis for all workers together, else in this process."""
    if settings.redis_url is None:
        return MemoryStorage()
    url = settings.redis_url.get_secret_value()
    return RedisStorage(
        url,
        wrap_exceptions=True,
        key_prefix=settings.issuer,
        socket_timeout=PATIENCE_SECONDS,
        socket_connect_timeout=PATIENCE_SECONDS,
    )


def budgets_of(path: str, method: str, settings: Settings) -> list[tuple[str, RateLimitItem]]:
    """Return the budgets that a request draws on, by name. Doors to the same thing draw on the same."""
    if path == ALIVE:
        return []  # being alive depends on nobody who counts
    everything = ("requests", RateLimitItemPerMinute(settings.requests_a_minute))
    if (through := PROVIDERS.fullmatch(path)) is not None:
        # Each looks for somebody, though a browser only follows a link.
        name = f"provider-{through['step'] or through['page']}"
        return [(name, RateLimitItemPerMinute(settings.sign_ins_a_minute)), everything]
    if method == "GET":
        return [everything]
    own: Mapping[str, tuple[frozenset[str], int]] = {
        "sign-ups": (SIGNING_UP, settings.sign_ups_a_minute),
        "sign-ins": (SIGNING_IN, settings.sign_ins_a_minute),
        "invitations": (INVITING, settings.invitations_a_minute),
        "refreshes": (REFRESHING, settings.refreshes_a_minute),
    }
    special = [(name, RateLimitItemPerMinute(most)) for name, (doors, most) in own.items() if path in doors]
    return [*special, everything]


class Throttle:
    """Counts requests by address in moving windows."""

    def __init__(self, settings: Settings, store: Storage) -> None:
        self.settings = settings
        self.store = store
        self.limiter = MovingWindowRateLimiter(store)

    @property
    def is_remote(self) -> bool:
        """Whether counting takes a round trip."""
        return not isinstance(self.store, MemoryStorage)

    def check(self, scope: Scope) -> None:
        """Let a request pass that is within its budgets. Raises SlowDown; Unavailable if nobody can count."""
        source = source_of(scope)
        try:
            for name, budget in budgets_of(scope["path"], scope["method"], self.settings):
                self.draw(budget, name, source)
        except (StorageError, RedisError) as error:
            raise Unavailable("unavailable", "The platform is not available at the moment.") from error

    def draw(self, budget: RateLimitItem, name: str, source: str) -> None:
        """Draw on one budget. Raises SlowDown if it is used up."""
        if not self.limiter.hit(budget, name, source):
            reset = self.limiter.get_window_stats(budget, name, source).reset_time
            seconds = max(1, math.ceil(reset - time.time()))
            raise SlowDown("too-many-requests", "You ask too often. Please come back later.", seconds)

    def is_well(self) -> bool:
        """Does the store answer?"""
        return bool(self.store.check())


class RateLimits:
    """ASGI middleware that turns away whoever asks too often, before their request is read."""

    def __init__(self, app: ASGIApp, *, throttle: Throttle) -> None:
        self.app = app
        self.throttle = throttle

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count one request, then serve it or turn it away."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        try:
            if self.throttle.is_remote:
                await run_in_threadpool(self.throttle.check, scope)
            else:
                self.throttle.check(scope)
        except AtomError as error:
            await problems.answer_for(error)(scope, receive, send)
            return
        await self.app(scope, receive, send)
