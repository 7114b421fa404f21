"""The OAuth 2 password form: what the Authorize button of the interface's description uses (RFC 6749, 4.3)."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Form, Request, Response

from app import access
from app.errors import CannotBeHonoured
from app.identity import cookies, grants
from app.identity.router.parts import admitted, attempt_of, leave_behind, tools
from app.identity.schemas import CookieGiven, Grant, PasswordForm
from app.identity.service import Attempt

router = APIRouter()


def filled_in(request: Request, form: PasswordForm) -> Attempt:
    """Return the attempt that a filled-in form stands for."""
    attempt = attempt_of(request, form.username, form.password.get_secret_value())
    return replace(attempt, complaint="Incorrect username or password")


@router.post("/auth/token")
async def give_token(
    request: Request, background: BackgroundTasks, form: Annotated[PasswordForm, Form()]
) -> Grant:
    """Be let in by form."""
    now = request.app.state.clock.now()
    attempt = filled_in(request, form)
    return await admitted(request, background, attempt, lambda begun: grants.grant(tools(request), begun, now))


@router.post("/auth/token/cookie")
async def give_cookie(
    request: Request, response: Response, background: BackgroundTasks, form: Annotated[PasswordForm, Form()]
) -> CookieGiven:
    """Be let in by form, and be given a cookie."""
    refuse_foreign(request)
    now = request.app.state.clock.now()
    attempt = filled_in(request, form)
    begun = await admitted(request, background, attempt, lambda held: held)
    await leave_behind(request, background)
    return cookies.give(response, tools(request), begun, now)


def refuse_foreign(request: Request) -> None:
    """Let no other site's page sign anybody in, as whomever it likes (CWE-352). Raises CannotBeHonoured."""
    if access.comes_from_elsewhere(request):
        raise CannotBeHonoured("foreign-page", "A page of another site can't sign anybody in.")
