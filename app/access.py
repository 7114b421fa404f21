"""Who is asking: the caller as every domain sees it, and the port through which it is recognised."""

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import Annotated, Protocol, TypeVar

from fastapi import BackgroundTasks, Depends, Request
from starlette.concurrency import run_in_threadpool

from app import isolation
from app.cursors import Binding
from app.database import Unit
from app.errors import NotRecognised
from app.roles import Role

T = TypeVar("T")

COOKIE = "access_token"
PROOF_HEADER = "X-CSRF-Token"
PROOF_FIELD = "csrf_token"
FORM = "application/x-www-form-urlencoded"
RECORDED = "is_recorded"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True)
class Principal:
    """A recognised caller, as of this very request: nothing here was taken from the token but ids.

    An agent (``agent_id``) acts on behalf of its owner, whose id, role and standing are here then; ``let_in_by``
    is who gave it its token.
    """

    user_id: str
    session_id: str
    workspace_id: str
    role: Role
    confirmed: bool
    agent_id: str | None = None
    let_in_by: str | None = None

    @property
    def actor_id(self) -> str:
        """Who acts: the agent, if it is one, or else the person."""
        return self.agent_id or self.user_id


@dataclass(frozen=True)
class Credential:
    """What a caller shows to be recognised: a bearer token, or a browser's cookie.

    A browser sends its cookie along whoever wrote the page, so what comes by cookie and ``changes`` something
    needs a ``proof`` that the platform's own page sent it; ``is_foreign`` says that the browser itself names
    another site as the origin.
    """

    token: str
    by_cookie: bool = False
    changes: bool = False
    is_foreign: bool = False
    proof: str | None = None


class PrincipalSource(Protocol):
    """Recognises a credential. Identity fills this port for people, agents for themselves."""

    def recognise(self, unit: Unit, credential: Credential, *, agents_too: bool = False) -> Principal:
        """Return who holds this credential now.

        Raises NotRecognised; Refused for an unproved cookie, and for an agent where only people may act.
        """
        ...


async def place(request: Request) -> AsyncIterator[None]:
    """Wait for one of the places at the database, without holding a thread or a connection meanwhile."""
    async with request.app.state.places:
        yield


def recorded(endpoint: T) -> T:
    """Mark a route that looks at something and keeps that somebody did: it writes, so that it waits its turn."""
    setattr(endpoint, RECORDED, True)
    return endpoint


def only_reads(request: Request) -> bool:
    """Does this request leave everything as it is, so that its unit need not wait for writers?"""
    return request.method in {"GET", "HEAD"} and not getattr(request.scope.get("endpoint"), RECORDED, False)


def unit_of_work(
    request: Request, background: BackgroundTasks, _place: Annotated[None, Depends(place, scope="function")]
) -> Iterator[Unit]:
    """Open the request's unit of work; what it defers runs after the answer."""
    with request.app.state.database.unit_of_work(background.add_task, reading=only_reads(request)) as unit:
        yield unit


# The function scope ends before the answer is sent, the default one after it: see decision 0002.
UnitOfWork = Annotated[Unit, Depends(unit_of_work, scope="function")]


async def in_unit(
    request: Request, background: BackgroundTasks, work: Callable[[Unit], T], *, reading: bool = False
) -> T:
    """Do some work in a unit of its own, for routes that need more than one; committed when this returns."""
    async with request.app.state.places:
        return await run_in_threadpool(_worked, request, background, work, reading=reading)


def _worked(request: Request, background: BackgroundTasks, work: Callable[[Unit], T], *, reading: bool) -> T:
    with request.app.state.database.unit_of_work(background.add_task, reading=reading) as unit:
        return work(unit)


def bearer_token(request: Request) -> str:
    """Return the one bearer token of the request (RFC 6750, 2.1). Raises NotRecognised."""
    presented = request.headers.getlist("authorization")
    scheme, _, token = presented[0].partition(" ") if len(presented) == 1 else ("", "", "")
    if scheme.lower() != "bearer" or not token:
        raise NotRecognised("not-authenticated", "Not authenticated")
    return token


def cookie_token(request: Request) -> str | None:
    """Return the session's cookie if the browser sent exactly one: of two, one was planted (RFC 6265, 8.6)."""
    sent = [part.strip() for header in request.headers.getlist("cookie") for part in header.split(";")]
    named = [part.partition("=")[2] for part in sent if part.partition("=")[0] == COOKIE]
    return named[0] if len(named) == 1 and named[0] else None


def comes_from_elsewhere(request: Request) -> bool:
    """Does the browser say that another site's page sent this (Fetch metadata, Origin; ASVS 5.0 V3.5.1)?"""
    site = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin")
    own = {f"{scheme}://{request.headers.get('host', '')}" for scheme in ("http", "https")}
    own.add(request.app.state.settings.public_url)
    return site not in {"same-origin", "none"} or (origin is not None and origin not in own)


async def proof_of(request: Request) -> str | None:
    """Return the proof against forged requests: a header, or a field of a form."""
    if (header := request.headers.get(PROOF_HEADER)) is not None:
        return header
    if request.headers.get("content-type", "").startswith(FORM):
        field = (await request.form()).get(PROOF_FIELD)
        return field if isinstance(field, str) else None
    return None


async def cookie_credential(request: Request) -> Credential:
    """Return the one cookie of the request, with what shows where it came from. Raises NotRecognised."""
    if (token := cookie_token(request)) is None:
        raise NotRecognised("not-authenticated", "Not authenticated")
    changes = request.method not in SAFE_METHODS
    proof = await proof_of(request) if changes else None
    return Credential(token, True, changes, comes_from_elsewhere(request), proof)


async def credential_of(request: Request) -> Credential:
    """Return what the caller shows. A bearer token decides alone, good or bad (CWE-287). Raises NotRecognised."""
    if "authorization" not in request.headers and "cookie" in request.headers:
        return await cookie_credential(request)
    return Credential(bearer_token(request))


async def presented(request: Request) -> Credential:
    """Look for a credential before anything is opened for the request."""
    return await credential_of(request)


async def presented_by_cookie(request: Request) -> Credential:
    """Look for a cookie before anything is opened for the request."""
    return await cookie_credential(request)


def recognised(request: Request, unit: Unit, credential: Credential, *, agents_too: bool = False) -> Principal:
    """Recognise a caller afresh, in the request's own unit of work. Agents only where a route says so."""
    source: PrincipalSource = request.app.state.principals
    principal = source.recognise(unit, credential, agents_too=agents_too)
    isolation.act_for(unit.session, principal.user_id, principal.workspace_id)
    return principal


def current_principal(
    request: Request, credential: Annotated[Credential, Depends(presented)], unit: UnitOfWork
) -> Principal:
    """Recognise the caller of a route."""
    return recognised(request, unit, credential)


CurrentPrincipal = Annotated[Principal, Depends(current_principal, scope="function")]


def acting_principal(
    request: Request, credential: Annotated[Credential, Depends(presented)], unit: UnitOfWork
) -> Principal:
    """Recognise the caller of a route that agents may use, too."""
    return recognised(request, unit, credential, agents_too=True)


ActingPrincipal = Annotated[Principal, Depends(acting_principal, scope="function")]


def sealed(request: Request, principal: Principal, name: str, **filters: str) -> Binding:
    """Return what the cursors of a list are bound to: the list, its reader, and its filters."""
    scope = {"list": name, "owner": principal.actor_id, "workspace": principal.workspace_id, **filters}
    state = request.app.state
    return Binding(state.keyring.derived("cursors"), scope, state.clock.now())


def browsers_principal(
    request: Request, credential: Annotated[Credential, Depends(presented_by_cookie)], unit: UnitOfWork
) -> Principal:
    """Recognise the caller of a route that is for browsers."""
    return recognised(request, unit, credential)


BrowsersPrincipal = Annotated[Principal, Depends(browsers_principal, scope="function")]
