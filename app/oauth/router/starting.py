"""Beginning: whoever wants to sign in through a provider, or to link one, is told where to go."""

from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Query, Request, Response
from fastapi.responses import RedirectResponse

from app.access import Credential, Principal, in_unit, presented, recognised
from app.audit import service as audit
from app.database import Unit
from app.identity.models import Session
from app.oauth import attempts, policy
from app.oauth.asking import Way
from app.oauth.attempts import Begun
from app.oauth.router.parts import bind, way_to
from app.oauth.schemas import Beginning, Direction, Linking
from app.texts import no_query

router = APIRouter()
FOUND = 302


@router.get("/{provider}/authorize", response_model=Direction)
async def begin(
    request: Request,
    response: Response,
    background: BackgroundTasks,
    provider: str,
    wanted: Annotated[Beginning, Query()],
) -> Response | Direction:
    """Begin to sign in through a provider."""
    way = await way_to(request, provider)
    begun = await in_unit(request, background, lambda unit: begun_in(request, unit, way, wanted.next, None))
    direction = directed(way, begun)
    if wanted.redirect == "true":
        answer: Response = RedirectResponse(direction.auth_url, FOUND)
        keep_browser(request, answer, begun)
        return answer
    keep_browser(request, response, begun)
    return direction


@router.post("/{provider}/link", dependencies=[Depends(no_query)])
async def begin_to_link(
    request: Request,
    response: Response,
    background: BackgroundTasks,
    provider: str,
    *,
    credential: Annotated[Credential, Depends(presented)],
    wanted: Linking,
) -> Direction:
    """Begin to link a provider to one's account."""
    begun, direction = await begun_to_link(request, background, provider, credential, wanted.next)
    keep_browser(request, response, begun)
    return direction


async def begun_to_link(
    request: Request, background: BackgroundTasks, provider: str, credential: Credential, next_path: str | None
) -> tuple[Begun, Direction]:
    """Begin to link a provider to the account of whoever shows this, and find out where to send them.

    Raises NotRecognised, Refused, NoSuchThing, Unavailable, ProviderFailed.
    """
    await in_unit(request, background, lambda unit: checked(request, unit, credential, provider))
    way = await way_to(request, provider)

    def beginning(unit: Unit) -> Begun:
        principal = checked(request, unit, credential, provider)
        return begun_in(request, unit, way, next_path, principal)

    begun = await in_unit(request, background, beginning)
    return begun, directed(way, begun)


def checked(request: Request, unit: Unit, credential: Credential, provider: str) -> Principal:
    """Recognise a caller who may change how their account is signed in to. Raises NotRecognised, Refused."""
    principal = recognised(request, unit, credential)
    now = request.app.state.clock.now()
    act = audit.act_of(principal, now, "provider.linked", f"provider:{provider}")
    require_confirmed(principal, act)
    require_fresh(request, unit, principal, act)
    return principal


def require_confirmed(principal: Principal, act: audit.Act) -> None:
    """Let those pass whose address is theirs: else a way in could be left in somebody else's. Raises Refused."""
    if not principal.confirmed:
        raise audit.refused("unconfirmed", "This needs a confirmed address: email verification required.", act)


def require_fresh(request: Request, unit: Unit, principal: Principal, act: audit.Act) -> None:
    """Let those pass who have signed in lately: ways in are changed by nobody else (ASVS 5.0 V7.5.1).

    Raises Refused.
    """
    begun_at = unit.session.get_one(Session, principal.session_id).created_at
    if not policy.is_fresh(begun_at, act.at, request.app.state.settings.fresh_sign_in_seconds):
        sentence = "Please sign in again first: how an account is signed in to is changed only shortly after."
        raise audit.refused("sign-in-not-fresh", sentence, act)


def begun_in(request: Request, unit: Unit, way: Way, next_path: str | None, principal: Principal | None) -> Begun:
    """Begin an attempt, in this unit."""
    state = request.app.state
    return attempts.begin(
        unit.session,
        way.provider.name,
        next_path,
        principal,
        vault=state.vault,
        settings=state.settings,
        now=state.clock.now(),
    )


def directed(way: Way, begun: Begun) -> Direction:
    """Return where at the provider to go, with what belongs to this attempt, and PKCE (RFC 7636)."""
    parameters = dict(way.provider.parameters)
    if way.provider.keys_url is not None:
        parameters["nonce"] = begun.nonce
    url, _ = way.session.create_authorization_url(
        way.provider.authorize_url, state=begun.state, code_verifier=begun.verifier, **parameters
    )
    return Direction(auth_url=url)


def keep_browser(request: Request, response: Response, begun: Begun) -> None:
    """Tie the attempt to this browser."""
    bind(response, begun.cookie, begun.browser, request.app.state.settings.oauth_attempt_seconds)
