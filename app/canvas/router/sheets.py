"""Cells of sheets and their export, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response
from pydantic import AfterValidator

from app.access import ActingPrincipal, UnitOfWork
from app.canvas import cells, presenting
from app.canvas.contents import sheets
from app.canvas.schemas import CellView, ChangedCell
from app.governance.effects import Terms
from app.texts import PathId, no_query

router = APIRouter(prefix="/api/canvas", dependencies=[Depends(no_query)])
Reference = Annotated[str, AfterValidator(sheets.reference)]
KIND = "text/csv; charset=utf-8; header=absent"
DELIVERY = 'attachment; filename="sheet.csv"'


@router.get("/{canvas_id}/cells/{reference}")
def see_cell(
    request: Request, canvas_id: PathId, reference: Reference, principal: ActingPrincipal, unit: UnitOfWork
) -> CellView:
    """See what stands in a cell."""
    presenting.require_awake(unit.session, principal, request.app.state.clock.now())
    return CellView(reference=reference, value=cells.read(unit.session, principal, canvas_id, reference))


@router.put("/{canvas_id}/cells/{reference}")
def change_cell(  # noqa: PLR0917
    request: Request,
    canvas_id: PathId,
    reference: Reference,
    principal: ActingPrincipal,
    unit: UnitOfWork,
    wanted: ChangedCell,
) -> CellView:
    """Write something into a cell, or empty it."""
    terms = Terms(request.app.state.clock.now(), request.app.state.settings)
    cells.change(unit.session, principal, canvas_id, reference, wanted, terms)
    return CellView(reference=reference, value=wanted.value)


@router.get("/{canvas_id}/export", response_class=Response)
def export(request: Request, canvas_id: PathId, principal: ActingPrincipal, unit: UnitOfWork) -> Response:
    """Take a sheet along, as spreadsheet programs read it."""
    presenting.require_awake(unit.session, principal, request.app.state.clock.now())
    return delivered(cells.export(unit.session, principal, canvas_id))


def delivered(text: str) -> Response:
    """Hand a sheet over as a file of ours to keep, and not to show (ASVS 5.0 V3.2.1): nothing of it names it."""
    return Response(text, media_type=KIND, headers={"Content-Disposition": DELIVERY})
