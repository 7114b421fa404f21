"""Presenting, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from sqlalchemy.orm import Session

from app import cursors
from app.access import ActingPrincipal, UnitOfWork, sealed
from app.canvas import contents, presenting
from app.canvas.models import Canvas, CanvasAudit
from app.canvas.presenting import acts as service
from app.canvas.router.parts import LookingPrincipal, NoBody, terms_of
from app.canvas.schemas import (
    CanvasesView,
    CanvasSummary,
    CanvasView,
    ChangedCanvas,
    ChangeView,
    HistoryView,
    Present,
    TypesView,
    TypeView,
)
from app.cursors import Page
from app.texts import PathId, no_query

lists = APIRouter(prefix="/api/canvas")
acts = APIRouter(prefix="/api/canvas", dependencies=[Depends(no_query)])


def view_of(session: Session, canvas: Canvas) -> CanvasView:
    """Show a canvas, with the act of the agent that presented it."""
    summary = CanvasSummary.model_validate(canvas).model_dump()
    return CanvasView(**summary, data=canvas.data, execution_id=presenting.presented_in(session, canvas))


@acts.post("/present", status_code=201)
def present(request: Request, principal: ActingPrincipal, unit: UnitOfWork, wanted: Present) -> CanvasView:
    """Present something, perhaps through an agent."""
    canvas = service.present(unit.session, principal, wanted, terms_of(request))
    return view_of(unit.session, canvas)


@acts.get("/types")
def see_types(_principal: LookingPrincipal) -> TypesView:
    """See what can be presented, and how much of it."""
    shown = [
        TypeView(type=kind, description=of_it.description, limits=dict(of_it.limits))
        for kind, of_it in contents.KINDS.items()
    ]
    return TypesView(types=shown)


@lists.get("")
def see_canvases(
    request: Request, principal: LookingPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> CanvasesView:
    """See what is presented in the workspace one acts in."""
    listed = presenting.listed(principal)
    rows, cursor = cursors.page_of(unit.session, listed, Canvas.id, page, sealed(request, principal, "canvases"))
    return CanvasesView(canvases=[CanvasSummary.model_validate(row[0]) for row in rows], next_cursor=cursor)


@acts.get("/{canvas_id}")
def see_canvas(canvas_id: PathId, principal: LookingPrincipal, unit: UnitOfWork) -> CanvasView:
    """See one canvas of the workspace."""
    return view_of(unit.session, presenting.canvas_named(unit.session, principal, canvas_id))


@acts.put("/{canvas_id}")
def update(
    request: Request, canvas_id: PathId, principal: ActingPrincipal, unit: UnitOfWork, wanted: ChangedCanvas
) -> CanvasView:
    """Change what is given of a canvas, perhaps through the agent that presented it."""
    canvas = service.update(unit.session, principal, canvas_id, wanted, terms_of(request))
    return view_of(unit.session, canvas)


@acts.delete("/{canvas_id}", status_code=204)
def remove(
    request: Request, canvas_id: PathId, principal: ActingPrincipal, unit: UnitOfWork, _body: NoBody
) -> None:
    """Take a canvas away, with all that was filled into it."""
    service.remove(unit.session, principal, canvas_id, terms_of(request))


@lists.get("/{canvas_id}/history")
def see_history(
    request: Request,
    canvas_id: PathId,
    principal: LookingPrincipal,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
) -> HistoryView:
    """See what was done to a canvas, the latest first, and by which acts of agents."""
    found = presenting.history(unit.session, principal, canvas_id)
    seal = sealed(request, principal, "canvas history", canvas=canvas_id)
    keys = (CanvasAudit.at, CanvasAudit.sequence)
    rows, cursor = cursors.newest_first(unit.session, found, keys, page, seal)
    return HistoryView(changes=[ChangeView.model_validate(row[0]) for row in rows], next_cursor=cursor)


router = APIRouter()
for part in (acts, lists):
    router.include_router(part)
