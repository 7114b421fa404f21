"""Identity over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from app.access import CurrentPrincipal, UnitOfWork
from app.errors import NotRecognised
from app.identity import service
from app.identity.models import User
from app.identity.schemas import Grant, Profile, SignIn, SignUp, Welcome
from app.texts import no_body, no_query

router = APIRouter(tags=["identity"], dependencies=[Depends(no_query)])


def tools(request: Request) -> service.Tools:
    """Gather what signing up and in need."""
    state = request.app.state
    return service.Tools(state.settings, state.keyring, state.hashing)


@router.post("/api/auth/signup", status_code=201)
def sign_up(request: Request, unit: UnitOfWork, wanted: SignUp) -> Welcome:
    """Make an account and be let in."""
    user, grant = service.sign_up(unit, tools(request), wanted, request.app.state.clock.now())
    return Welcome(
        id=user.id,
        email=user.email,
        first_name=user.first_name,
        last_name=user.last_name,
        **grant.model_dump(),
    )


@router.post("/api/auth/login")
def sign_in(request: Request, unit: UnitOfWork, given: SignIn) -> Grant:
    """Be let in."""
    return service.sign_in(unit, tools(request), given, request.app.state.clock.now())


@router.post("/api/auth/logout", status_code=204)
def sign_out(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, _body: Annotated[None, Depends(no_body)]
) -> None:
    """End this session."""
    service.sign_out(unit, principal, request.app.state.clock.now())


@router.get("/users/me")
def me(principal: CurrentPrincipal, unit: UnitOfWork) -> Profile:
    """See one's own account."""
    user = unit.session.get(User, principal.user_id)
    if user is None:
        raise NotRecognised("not-authenticated", "Not authenticated")
    return Profile.model_validate(user)
