"""The composition root: everything the platform is made of is put together here, and only here."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from limits.storage import Storage
from sqlalchemy.orm import Session
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from app import about, isolation, keys, mail, problems, schema, stores, throttling
from app.agents import router as agents_router
from app.agents.recognition import Agents
from app.analytics import router as analytics_router
from app.audit import router as audit_router
from app.bodies import StrictBodies
from app.cache import Cache
from app.canvas import router as canvas_router
from app.clock import Clock, SystemClock
from app.database import Database, engine_for
from app.episodes import router as episodes_router
from app.events import Bus
from app.frontdoor import FrontDoor
from app.governance import router as governance_router
from app.identity import router as identity_router
from app.identity.passwords import Hashing
from app.identity.people import People
from app.listeners import listen
from app.mail import Mailer
from app.oauth import identities
from app.oauth import router as oauth_router
from app.oauth.facts import Facts
from app.oauth.models import VAULT
from app.outbound import names
from app.outbound.names import Resolver
from app.pages import refusals
from app.pages import router as pages_router
from app.settings import Settings, refuse_insecure
from app.stores import Store
from app.vault import vault_for
from app.workspaces import router as workspaces_router

# What browsers send; everything else takes JSON only.
FORMS = frozenset(
    {
        "/auth/token",
        "/auth/token/cookie",
        "/sign-in",
        "/sign-out",
        "/confirm-address",
        "/forgot-password",
        "/reset-password",
        "/join",
        "/link-provider",
        "/link",
        "/unlink",
    }
)

# The page of a form on a canvas takes what is filled into it.
CANVAS_PAGE = re.compile(r"/canvas/[^/]+")

# Far fewer than there are threads.
CALLS_OUTSIDE = 10


def create_app(
    settings: Settings,
    *,
    database: Database | None = None,
    clock: Clock | None = None,
    mailer: Mailer | None = None,
    counts: Storage | None = None,
    kept_ready: Store | None = None,
    resolve: Resolver = names.by_system,
) -> FastAPI:
    """Build the platform from its settings; collaborators may be replaced.

    Raises InsecureSettings if the production profile is asked to start on weak settings. In development the
    database is brought to the newest schema at once; in production that is a step of its own.
    """
    refuse_insecure(settings)
    clock = clock or SystemClock()
    keyring = keys.keyring_for(settings)
    vault = vault_for(settings)
    if database is None:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        database = Database(engine_for(settings.database, settings.database_places), Bus())
        if not settings.in_production:
            schema.upgrade(database.engine)
    database.sessions.configure(info={VAULT: vault})
    app = FastAPI(
        title="Atom",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,  # a redirect would go wherever the Host header says (CWE-601)
        openapi_url=plan_of_interface(settings),
        lifespan=running,
    )
    app.state.settings = settings
    app.state.clock = clock
    app.state.keyring = keyring
    app.state.vault = vault
    app.state.resolve = resolve
    app.state.provider_facts = Facts()
    app.state.forget_other_ways = forget_identities
    app.state.database = database
    app.state.places = places(settings)
    app.state.calls_outside = asyncio.Semaphore(CALLS_OUTSIDE)
    app.state.pause = asyncio.sleep
    app.state.as_page = refusals.as_page
    app.state.mailer = mailer or mail.mailer_for(settings)
    app.state.hashing = Hashing(settings)
    app.state.principals = People(keyring, settings, clock, Agents(keyring, settings, clock))
    app.state.throttle = throttling.Throttle(settings, counts or throttling.store_for(settings))
    app.state.cache = Cache(kept_ready or stores.store_for(settings), clock)
    listen(app, database.bus)
    domains = (
        oauth_router,
        identity_router,
        workspaces_router,
        agents_router,
        episodes_router,
        analytics_router,
        governance_router,
        canvas_router,
        audit_router,
    )
    for part in (about, *domains, pages_router):
        app.include_router(part.router)
    problems.install(app)
    limits = {"size_limit": settings.body_limit, "depth_limit": settings.json_depth}
    app.add_middleware(StrictBodies, **limits, takes_forms=takes_forms)
    app.add_middleware(throttling.RateLimits, throttle=app.state.throttle)
    app.add_middleware(FrontDoor)
    if settings.trusted_proxies:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=settings.trusted_proxies)
    return app


def takes_forms(path: str) -> bool:
    """Is this where browsers send what people fill in?"""
    return path in FORMS or CANVAS_PAGE.fullmatch(path) is not None


def forget_identities(session: Session, user_id: str) -> None:
    """Close the ways in to an account that lead through providers."""
    identities.forget(session, user_id)


@asynccontextmanager
async def running(app: FastAPI) -> AsyncIterator[None]:
    """Run from start to end. In production, raises InsecureSettings before the first request is taken."""
    if app.state.settings.in_production:
        isolation.refuse_bypassing(app.state.database.engine)
    yield


def places(settings: Settings) -> asyncio.Semaphore:
    """Return the places at the database: fewer than threads, so that who holds one is never kept from leaving."""
    return asyncio.Semaphore(settings.database_places)


def plan_of_interface(settings: Settings) -> str | None:
    """Return where the OpenAPI document is served: nowhere in production (ASVS 5.0 V13.4.5)."""
    return None if settings.in_production else "/openapi.json"
