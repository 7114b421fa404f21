"""Signing up, in and out; refreshing access."""

from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Request, Response

from app.access import CurrentPrincipal, UnitOfWork
from app.identity import choosing, cookies, grants, passwords, service, sessions
from app.identity.events import Application, SignUpAsked
from app.identity.router.parts import admitted, attempt_of, tools
from app.identity.schemas import Accepted, Grant, Refresh, Registered, Registration, SignIn, SignUp, Welcome
from app.texts import no_body

router = APIRouter()


@router.post("/api/auth/signup", status_code=201)
def sign_up(request: Request, response: Response, unit: UnitOfWork, wanted: SignUp) -> Welcome | Accepted:
    """Make an account and be let in; or, where nobody may learn who has one, be told by mail how to go on."""
    names = choosing.names_for(wanted.email, wanted.first_name, wanted.last_name)
    password_hash = acceptable(request, wanted.password.get_secret_value(), names)
    asked = Application(wanted.email, wanted.first_name, wanted.last_name, password_hash)
    if not request.app.state.settings.signup_issues_tokens:
        return accepted(response, unit, asked)
    now = request.app.state.clock.now()
    user, workspace_id = service.open_account(unit, tools(request), asked, now)
    device = sessions.device_named(request.headers.get("user-agent", ""))
    beginning = sessions.Beginning(user.id, workspace_id, device)
    begun = sessions.begin(unit.session, beginning, now, request.app.state.settings)
    return Welcome(
        id=user.id,
        email=user.email,
        first_name=user.first_name,
        last_name=user.last_name,
        **grants.grant(tools(request), begun, now).model_dump(),
    )


@router.post("/auth/register", status_code=201)
def register(request: Request, unit: UnitOfWork, wanted: Registration) -> Registered:
    """Make an account with a name of one's choice."""
    service.check_registering(request.app.state.settings)
    first_name, _, last_name = (wanted.full_name or "").strip().rpartition(" ")
    names = choosing.names_for(wanted.email, first_name, last_name, wanted.username)
    password_hash = acceptable(request, wanted.password.get_secret_value(), names)
    if service.is_taken(unit.session, wanted.username):
        raise service.name_taken()
    asked = Application(wanted.email, first_name, last_name, password_hash, wanted.username)
    user, _ = service.open_account(unit, tools(request), asked, request.app.state.clock.now())
    return Registered.model_validate(user)


def acceptable(request: Request, password: str, names: list[str]) -> str:
    """Return the hash of an acceptable password. Raises PleaseCorrect."""
    choosing.check_password(password, request.app.state.settings.password_min_length, names)
    return passwords.protect(request.app.state.hashing, password)


def accepted(response: Response, unit: UnitOfWork, asked: Application) -> Accepted:
    """Answer alike, whether or not the address has an account: the rest happens after the answer (CWE-204)."""
    response.status_code = 202
    unit.announce(SignUpAsked(asked))
    return Accepted()


@router.post("/api/auth/login")
async def sign_in(request: Request, background: BackgroundTasks, given: SignIn) -> Grant:
    """Be let in."""
    attempt = attempt_of(request, given.email, given.password.get_secret_value())
    now = request.app.state.clock.now()
    return await admitted(request, background, attempt, lambda begun: grants.grant(tools(request), begun, now))


@router.post("/api/auth/refresh")
def refresh(request: Request, unit: UnitOfWork, given: Refresh) -> Grant:
    """Have access refreshed; the token shown is spent by it."""
    state = request.app.state
    return grants.refresh(unit, tools(request), state.principals, given.refresh_token, state.clock.now())


@router.post("/api/auth/logout", status_code=204)
def sign_out(
    request: Request,
    response: Response,
    principal: CurrentPrincipal,
    unit: UnitOfWork,
    _body: Annotated[None, Depends(no_body)],
) -> None:
    """End this session."""
    service.sign_out(unit, principal, request.app.state.clock.now())
    cookies.take_back(response, request)
