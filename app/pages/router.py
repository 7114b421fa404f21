"""The pages."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Form, Request, Response

from app.access import Principal
from app.database import Unit
from app.identity import cookies, csrf, service
from app.identity.models import Session, User, Workspace
from app.identity.router import forms
from app.identity.router.parts import admitted, attempt_of, leave_behind, tools
from app.pages import canvas, keeping, links, providers
from app.pages.forms import ProofForm, SignInForm
from app.pages.keeping import as_reader, sentence, turned_away
from app.pages.rendering import go_to, page, style
from app.texts import no_query

router = APIRouter(include_in_schema=False)
router.include_router(links.router)
router.include_router(providers.router)
router.include_router(canvas.router)
NoQuery = Depends(no_query)


@router.get("/assets/atom.css", dependencies=[NoQuery])
async def style_sheet() -> Response:
    """Send the style sheet."""
    return Response(style(), media_type="text/css")


@router.get("/sign-in", dependencies=[NoQuery])
async def sign_in_page(request: Request) -> Response:
    """Show the page to sign in on."""
    return sign_in_form(request)


def sign_in_form(request: Request, status: int = 200, complaint: str = "") -> Response:
    """Render the page to sign in on, with the providers that one may sign in through instead."""
    ways = providers.offered(request.app.state.settings)
    return page("sign_in", status, complaint=complaint, providers=ways)


@router.post("/sign-in", dependencies=[NoQuery])
async def sign_in(request: Request, background: BackgroundTasks, form: Annotated[SignInForm, Form()]) -> Response:
    """Sign a browser in. What it was signed in as before ends."""

    async def attempt() -> Response:
        forms.refuse_foreign(request)
        tried = attempt_of(request, form.username, form.password.get_secret_value())
        begun = await admitted(request, background, tried, lambda held: held)
        await leave_behind(request, background)
        return signed_in(request, begun)

    return await keeping.shown(
        request, attempt, lambda error: sign_in_form(request, error.status, sentence(error))
    )


def signed_in(request: Request, begun: Session) -> Response:
    """Give the browser its cookie and show the account."""
    answer = go_to("/account")
    cookies.give(answer, tools(request), begun, request.app.state.clock.now())
    return answer


@router.post("/sign-out", dependencies=[NoQuery])
async def sign_out(request: Request, background: BackgroundTasks, _form: Annotated[ProofForm, Form()]) -> Response:
    """Sign this browser out."""
    now = request.app.state.clock.now()

    async def attempt() -> Response:
        await as_reader(request, background, lambda unit, reader: service.sign_out(unit, reader, now))
        answer = go_to("/sign-in")
        cookies.take_back(answer, request)
        return answer

    return await keeping.shown(request, attempt, partial(turned_away, "Not signed out"))


@router.get("/account", dependencies=[NoQuery])
async def account_page(request: Request, background: BackgroundTasks) -> Response:
    """Show the account that this browser is signed in to, or the way in."""

    async def attempt() -> Response:
        return await as_reader(request, background, partial(account_of, request))

    return await keeping.shown(request, attempt, partial(turned_away, "Your account"))


def account_of(request: Request, unit: Unit, reader: Principal) -> Response:
    """Render the account of whoever this browser is signed in as."""
    user = unit.session.get_one(User, reader.user_id)
    workspace = unit.session.get_one(Workspace, reader.workspace_id)
    linked = providers.linked_to(unit.session, reader.user_id)
    return page(
        "account",
        name=f"{user.first_name} {user.last_name}".strip() or user.username,
        email=user.email,
        confirmed=reader.confirmed,
        workspace=workspace.name,
        role=reader.role.value,
        linked=linked,
        linkable=providers.not_among(linked, request.app.state.settings),
        proof=csrf.proof_for(reader.session_id, request.app.state.keyring),
    )
