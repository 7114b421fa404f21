"""Presenting something, changing it and taking it away."""

from typing import Any

from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.access import Principal
from app.audit import service as audit
from app.canvas import acting, components, contents, presenting
from app.canvas.models import Canvas, FormSubmission
from app.canvas.policy import CanvasType, Change
from app.canvas.schemas import ChangedCanvas, Present
from app.governance import effects
from app.governance.effects import Terms
from app.orm import new_id


def present(session: Session, principal: Principal, wanted: Present, terms: Terms) -> Canvas:
    """Present something, perhaps through an agent. Raises NoSuchThing, Refused, RequestValidationError."""
    kept = presenting.act_on(principal, terms.now, Change.PRESENTED)
    agent_id = acting.agent_acting(principal, wanted.agent_id, kept)
    execution = acting.act(session, principal, agent_id, presenting.PRESENT, terms=terms, kept=kept)
    canvas = Canvas(
        id=new_id(),
        workspace_id=principal.workspace_id,
        owner_id=principal.user_id,
        agent_id=agent_id,
        type=wanted.type,
        title=wanted.title,
        data=checked(session, principal, wanted.type, wanted.data, agent_id, kept),
        created_at=terms.now,
        changed_at=terms.now,
    )
    session.add(canvas)
    session.flush()
    presenting.keep(session, canvas, Change.PRESENTED, principal, execution, terms.now)
    return canvas


def update(session: Session, principal: Principal, canvas_id: str, wanted: ChangedCanvas, terms: Terms) -> Canvas:
    """Change what is given of a canvas. Raises NoSuchThing, Refused, RequestValidationError."""
    kept = presenting.act_on(principal, terms.now, Change.UPDATED, canvas_id)
    agent_id = acting.agent_acting(principal, wanted.agent_id, kept)
    canvas = presenting.owned(session, principal, canvas_id, agent_id, kept)
    execution = acting.act(session, principal, agent_id, presenting.PRESENT, terms=terms, kept=kept)
    if wanted.data is not None:
        canvas.data = checked(session, principal, canvas.type, wanted.data, agent_id, kept)
    elif presents_anew(canvas, agent_id):
        checked(session, principal, canvas.type, canvas.data, agent_id, kept)
    if wanted.title is not None:
        canvas.title = wanted.title
    canvas.changed_at = terms.now
    presenting.keep(session, canvas, Change.UPDATED, principal, execution, terms.now)
    return canvas


def presents_anew(canvas: Canvas, agent_id: str | None) -> bool:
    """Does an agent present a component once more, whatever it changes about that (CWE-424)?"""
    return canvas.type is CanvasType.COMPONENT and agent_id is not None


def remove(session: Session, principal: Principal, canvas_id: str, terms: Terms) -> None:
    """Take a canvas away, with what was filled into it. Raises NoSuchThing, Refused."""
    kept = presenting.act_on(principal, terms.now, Change.DELETED, canvas_id)
    agent_id = acting.agent_acting(principal, None, kept)
    canvas = presenting.removable(session, principal, canvas_id, agent_id, kept)
    elsewhere = {effects.ELSEWHERE: True}
    execution = acting.act(
        session, principal, agent_id, presenting.DELETE, terms=terms, kept=kept, content=elsewhere
    )
    presenting.keep(session, canvas, Change.DELETED, principal, execution, terms.now)
    erase(session, canvas)


def erase(session: Session, canvas: Canvas) -> None:
    """Let nothing be left of what a canvas told, nor of what was filled into it (CWE-212)."""
    session.execute(delete(FormSubmission).where(FormSubmission.canvas_id == canvas.id))
    session.delete(canvas)
    session.flush()


def checked(  # noqa: PLR0917
    session: Session, principal: Principal, kind: CanvasType, data: Any, agent_id: str | None, kept: audit.Act
) -> dict[str, Any]:
    """Return what a canvas of this type is to hold, as it is kept; a component has to be one that may be shown.

    Raises NoSuchThing, Refused, RequestValidationError.
    """
    good = well_formed(kind, data)
    if kind is CanvasType.COMPONENT:
        components.presentable(session, principal, good["component_id"], agent_id, kept)
    return good


def well_formed(kind: CanvasType, data: Any) -> dict[str, Any]:
    """Return data of this type as it is kept. Raises RequestValidationError, which names each field at fault."""
    try:
        return contents.check(kind, data)
    except ValidationError as error:
        faults = [{**fault, "loc": ("body", "data", *fault["loc"])} for fault in error.errors()]
        raise RequestValidationError(faults) from error
