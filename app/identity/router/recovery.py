"""Confirming an address, and getting another password."""

from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Request

from app.access import Credential, Principal, UnitOfWork, in_unit, presented, recognised
from app.addresses import source_of
from app.database import Unit
from app.identity import choosing, guesses, recovery
from app.identity.guesses import Counted
from app.identity.models import User
from app.identity.router.parts import held_back, tools
from app.identity.schemas import Accepted, ChangedPassword, Link, Reset, Whom

router = APIRouter(prefix="/api/auth")


@router.post("/verify-email")
def confirm(request: Request, unit: UnitOfWork, link: Link) -> Accepted:
    """Confirm an address by the link that was mailed there."""
    recovery.confirm(unit, link.token, request.app.state.clock.now())
    return Accepted(status="confirmed")


@router.post("/resend-verification", status_code=202)
def resend(request: Request, unit: UnitOfWork, whom: Whom) -> Accepted:
    """Ask for another link to confirm one's address."""
    recovery.ask_to_confirm(unit, tools(request), whom.email, request.app.state.clock.now())
    return Accepted()


@router.post("/forgot-password", status_code=202)
def forgot(request: Request, unit: UnitOfWork, whom: Whom) -> Accepted:
    """Ask for a link to choose another password."""
    recovery.ask_to_reset(unit, tools(request), whom.email, request.app.state.clock.now())
    return Accepted()


@router.post("/reset-password", status_code=204)
def reset(request: Request, unit: UnitOfWork, wanted: Reset) -> None:
    """Choose another password by the link that was mailed."""
    password = wanted.new_password.get_secret_value()
    recovery.reset(unit, tools(request), wanted.token, password, request.app.state.clock.now())


@router.post("/change-password", status_code=204)
async def change(
    request: Request,
    background: BackgroundTasks,
    credential: Annotated[Credential, Depends(presented)],
    wanted: ChangedPassword,
) -> None:
    """Change one's password. A wrong current one counts like one at signing in."""
    clock = request.app.state.clock

    def counting(unit: Unit) -> Counted:
        who = recognised(request, unit, credential)
        # Judged before anything is counted: whoever mistypes the new password has not guessed the current one.
        judge_own(request, unit, who, wanted.new_password.get_secret_value())
        return count_own(request, unit, who)

    def changing(unit: Unit) -> None:
        who = recognised(request, unit, credential)
        current, wished = wanted.current_password.get_secret_value(), wanted.new_password.get_secret_value()
        recovery.change(unit, tools(request), who, recovery.Given(current, wished, counted), clock.now())

    counted = await in_unit(request, background, counting)
    await held_back(request, counted)
    await in_unit(request, background, changing)


def judge_own(request: Request, unit: Unit, who: Principal, wanted: str) -> None:
    """Let an acceptable new password of the caller's pass. Raises PleaseCorrect."""
    names = choosing.names_of(unit.session.get_one(User, who.user_id))
    choosing.check_password(wanted, request.app.state.settings.password_min_length, names, "new_password")


def count_own(request: Request, unit: Unit, who: Principal) -> Counted:
    """Count an attempt on the caller's own account."""
    user = unit.session.get_one(User, who.user_id)
    state = request.app.state
    key = guesses.account_key(user, "")
    return guesses.count(unit.session, key, source_of(request.scope), state.clock.now(), state.settings)
