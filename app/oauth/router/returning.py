"""Coming back: whoever a provider sends back is let in, or linked, or told why not."""

from collections.abc import Callable
from typing import Annotated, TypeVar

from fastapi import APIRouter, BackgroundTasks, Query, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from app import isolation
from app.access import in_unit
from app.audit import service as audit
from app.database import Unit
from app.identity import cookies, grants, sessions
from app.identity.models import Session, User
from app.identity.router.parts import leave_behind, tools
from app.identity.tokens import Claims
from app.oauth import asking, attempts, service, tokens
from app.oauth.asking import Way
from app.oauth.attempts import Attempt
from app.oauth.identities import MetAnother
from app.oauth.providers import NotBelieved, configured
from app.oauth.router.parts import bind, outside, way_to
from app.oauth.schemas import Linked, Return
from app.oauth.service import Arrival

T = TypeVar("T")

router = APIRouter()
FOUND = 302
DENIED = "access_denied"


@router.get("/{provider}/callback")
async def come_back(
    request: Request, background: BackgroundTasks, provider: str, given: Annotated[Return, Query()]
) -> Response:
    """Come back from a provider. The attempt is used up before the provider is asked anything (CWE-696)."""
    configured(provider, request.app.state.settings)
    attempt = await in_unit(request, background, lambda unit: used_up(request, unit, provider, given))
    way = await way_to(request, provider)
    check_answer(request, way, given)
    arrival = await outside(request, asked, request, way, attempt, str(given.code))
    if attempt.user_id is not None:
        answer = await linked(request, background, attempt, arrival)
    else:
        answer = await let_in(request, background, attempt, arrival)
    bind(answer, attempts.cookie_named(str(given.state)), "", 0)
    return answer


def used_up(request: Request, unit: Unit, name: str, given: Return) -> Attempt:
    """Use the attempt up that this browser has come back with. Raises CannotBeHonoured."""
    state = request.app.state
    browser = request.cookies.get(attempts.cookie_named(given.state or ""))
    return attempts.use_up(unit.session, name, given.state, browser, vault=state.vault, now=state.clock.now())


def check_answer(request: Request, way: Way, given: Return) -> None:
    """Is there a code, of this very provider's? Raises CannotBeHonoured, ProviderFailed."""
    act = attempts.act_of(way.provider.name, request.app.state.clock.now())
    if names_another(given, way):
        raise attempts.turned_away("another-provider", "Another provider has sent you back.", act)
    if given.error == DENIED:
        raise attempts.turned_away("provider-denied", "You did not agree, so that nobody was signed in.", act)
    with asking.failing(way.provider.name, audit.refusing(act, "provider-failed")):
        if given.error is not None or not given.code:
            raise NotBelieved("no code")


def names_another(given: Return, way: Way) -> bool:
    """Does whoever has sent somebody back call itself otherwise than this provider (RFC 9207)?"""
    return given.iss is not None and given.iss not in way.provider.issuers


def asked(request: Request, way: Way, attempt: Attempt, code: str) -> Arrival:
    """Ask the provider who this is. Raises ProviderFailed."""
    act = attempts.act_of(way.provider.name, request.app.state.clock.now())
    with asking.failing(way.provider.name, audit.refusing(act, "provider-failed")):
        given, named = asking.exchange(way, code, attempt.verifier, attempt.nonce)
    device = sessions.device_named(request.headers.get("user-agent", ""))
    return Arrival(way.provider.name, named, given, device)


async def let_in(request: Request, background: BackgroundTasks, attempt: Attempt, arrival: Arrival) -> Response:
    """Begin a session for whoever has arrived, as a browser's or as an interface's caller's."""
    state = request.app.state

    def arriving(unit: Unit) -> Session:
        return service.arrive(unit, tools(request), state.vault, arrival, state.clock.now())

    begun = await twice(request, background, arriving)
    now = state.clock.now()
    if attempt.next_path is None:
        return JSONResponse(
            grants.grant(tools(request), begun, now).model_dump(mode="json"), background=background
        )
    await leave_behind(request, background)
    answer = RedirectResponse(attempt.next_path, FOUND, background=background)
    cookies.give(answer, tools(request), begun, now)
    return answer


async def twice(request: Request, background: BackgroundTasks, work: Callable[[Unit], T]) -> T:
    """Do some work in a unit of its own; once more if somebody else was faster by a moment. Raises MetAnother."""
    try:
        return await in_unit(request, background, work)
    except MetAnother:
        return await in_unit(request, background, work)


async def linked(request: Request, background: BackgroundTasks, attempt: Attempt, arrival: Arrival) -> Response:
    """Link what has arrived to the account of whoever began, if they are signed in still."""
    await twice(request, background, lambda unit: link(request, unit, attempt, arrival))
    if attempt.next_path is not None:
        return RedirectResponse(attempt.next_path, FOUND, background=background)
    return JSONResponse(Linked(provider=arrival.provider).model_dump(mode="json"), background=background)


def link(request: Request, unit: Unit, attempt: Attempt, arrival: Arrival) -> None:
    """Link, in this unit. Raises NotRecognised, Conflict."""
    state = request.app.state
    now = state.clock.now()
    tokens.hold(unit.session, str(attempt.user_id))
    held, user = still_signed_in(request, unit, attempt)
    isolation.act_for(unit.session, user.id, held.workspace_id)
    act = audit.Act(now, "provider.linked", f"provider:{arrival.provider}", held.workspace_id, user.id)
    service.link_to_own(unit, state.vault, user, arrival, act)


def still_signed_in(request: Request, unit: Unit, attempt: Attempt) -> tuple[Session, User]:
    """Return the session that somebody has begun to link in, if it still counts. Raises NotRecognised."""
    claims = Claims(str(attempt.user_id), str(attempt.session_id))
    held, user, _ = request.app.state.principals.standing(unit, claims)
    return held, user
