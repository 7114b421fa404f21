"""The pages that mailed links lead to. Looking at one changes nothing: mail programs look too (CWE-352)."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Form, Query, Request, Response

from app.access import Principal, in_unit
from app.database import Unit
from app.identity import csrf, recovery
from app.identity.router.parts import tools
from app.pages import keeping
from app.pages.forms import ForgotForm, LinkForm, LinkQuery, ResetForm
from app.pages.keeping import as_reader, sentence, turned_away
from app.pages.rendering import page
from app.texts import no_query
from app.workspaces import invitations

router = APIRouter()
NoQuery = Depends(no_query)


@router.get("/confirm-address")
def confirm_page(request: Request, link: Annotated[LinkQuery, Query()]) -> Response:
    """Ask whether the address is the reader's."""
    return confirm_question(request, link.token)


def confirm_question(request: Request, token: str) -> Response:
    """Render the question, and do nothing else."""
    del request
    return page(
        "link",
        heading="Confirm your address",
        sentence="This shows that the address of your account is yours.",
        action="/confirm-address",
        token=token,
        proof="",
        button="Confirm",
    )


@router.post("/confirm-address", dependencies=[NoQuery])
async def confirm(request: Request, background: BackgroundTasks, form: Annotated[LinkForm, Form()]) -> Response:
    """Confirm the address."""
    now = request.app.state.clock.now()

    async def attempt() -> Response:
        await in_unit(request, background, lambda unit: recovery.confirm(unit, form.token, now))
        return page("said", heading="Your address is confirmed", sentence="")

    return await keeping.shown(request, attempt, partial(turned_away, "Not confirmed"))


@router.get("/forgot-password", dependencies=[NoQuery])
async def forgot_page() -> Response:
    """Ask for the address to mail a link to."""
    return page("forgot_password")


@router.post("/forgot-password", dependencies=[NoQuery])
async def forgot(request: Request, background: BackgroundTasks, form: Annotated[ForgotForm, Form()]) -> Response:
    """Mail a link to choose another password, and say the same whether or not there is an account."""
    now = request.app.state.clock.now()
    await in_unit(request, background, lambda unit: recovery.ask_to_reset(unit, tools(request), form.email, now))
    return page(
        "said",
        heading="Look into your mail",
        sentence="If there is an account with this address, a link to choose another password is on its way.",
    )


@router.get("/reset-password")
async def reset_page(request: Request, link: Annotated[LinkQuery, Query()]) -> Response:
    """Ask for the password to be."""
    return page("reset_password", token=link.token, minimum=request.app.state.settings.password_min_length)


@router.post("/reset-password", dependencies=[NoQuery])
async def reset(request: Request, background: BackgroundTasks, form: Annotated[ResetForm, Form()]) -> Response:
    """Choose another password."""
    now = request.app.state.clock.now()
    password = form.new_password.get_secret_value()

    async def attempt() -> Response:
        await in_unit(
            request, background, lambda unit: recovery.reset(unit, tools(request), form.token, password, now)
        )
        return page("said", heading="Your password is changed", sentence="All your sessions were ended.")

    minimum = request.app.state.settings.password_min_length
    return await keeping.shown(
        request,
        attempt,
        lambda error: page(
            "reset_password", error.status, token=form.token, minimum=minimum, complaint=sentence(error)
        ),
    )


@router.get("/join")
async def join_page(
    request: Request, background: BackgroundTasks, link: Annotated[LinkQuery, Query()]
) -> Response:
    """Ask whether the reader wants to join."""

    async def attempt() -> Response:
        return await as_reader(request, background, partial(join_question, request, link.token))

    return await keeping.shown(
        request, attempt, lambda _: page("said", heading="Sign in first", sentence=COME_BACK)
    )


COME_BACK = "Then follow the link in the mail once more."


def join_question(request: Request, token: str, _unit: Unit, reader: Principal) -> Response:
    """Render the question."""
    return page(
        "link",
        heading="Join a workspace",
        sentence="You were invited to a workspace. Its people will see your name.",
        action="/join",
        token=token,
        proof=csrf.proof_for(reader.session_id, request.app.state.keyring),
        button="Join",
    )


@router.post("/join", dependencies=[NoQuery])
async def join(request: Request, background: BackgroundTasks, form: Annotated[LinkForm, Form()]) -> Response:
    """Join the workspace."""
    now = request.app.state.clock.now()

    async def attempt() -> Response:
        await as_reader(
            request,
            background,
            lambda unit, reader: invitations.join(unit.session, reader, form.token, now),
        )
        return page("said", heading="You belong to the workspace now", sentence="")

    return await keeping.shown(request, attempt, partial(turned_away, "Not joined"))
