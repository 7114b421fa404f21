"""Cells of sheets and their export, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response
from pydantic import AfterValidator

from app.access import ActingPrincipal, UnitOfWork
from app.canvas import cells
from app.canvas.contents import sheets
from app.canvas.router.parts import LookingPrincipal, terms_of
from app.canvas.schemas import CellView, ChangedCell
from app.texts import PathId, no_query

router = APIRouter(prefix="/api/canvas", dependencies=[Depends(no_query)])
Reference = Annotated[str, AfterValidator(sheets.reference)]
KIND = "text/csv; charset=utf-8; header=absent"
DELIVERY = 'attachment; filename="sheet.csv"'


@router.get("/{canvas_id}/cells/{reference}")
def see_cell(canvas_id: PathId, reference: Reference, principal: LookingPrincipal, unit: UnitOfWork) -> CellView:
    """See what stands in a cell."""
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
    cells.change(unit.session, principal, canvas_id, reference, wanted, terms_of(request))
    return CellView(reference=reference, value=wanted.value)


@router.get("/{canvas_id}/export", response_class=Response)
def export(canvas_id: PathId, principal: LookingPrincipal, unit: UnitOfWork) -> Response:
    """Take a sheet along, as spreadsheet programs read it."""
    return delivered(cells.export(unit.session, principal, canvas_id))


def delivered(text: str) -> Response:
    """Hand a sheet over as a file of ours to keep, and not to show (ASVS 5.0 V3.2.1): nothing of it names it."""
    return Response(text, media_type=KIND, headers={"Content-Disposition": DELIVERY})
