"""Reading and changing single cells of a sheet, and its export."""

from typing import Any

from sqlalchemy.orm import Session

from app.access import Principal
from app.canvas import acting, presenting
from app.canvas.contents import exporting, sheets
from app.canvas.contents.sheets import Cell, Cells
from app.canvas.models import Canvas
from app.canvas.policy import CanvasType, Change
from app.canvas.schemas import ChangedCell
from app.errors import Conflict
from app.governance.effects import Terms


def cells_on(canvas: Canvas) -> Cells:
    """Return the cells of the sheet that stands on a canvas. Raises Conflict."""
    if canvas.type is not CanvasType.SHEET:
        raise Conflict("no-sheet", "This is no sheet: it has no cells.")
    cells: dict[str, Any] = canvas.data["cells"]
    return cells


def read(session: Session, principal: Principal, canvas_id: str, reference: str) -> Cell | None:
    """Return what stands in a cell; nothing stands in an empty one. Raises NoSuchThing, Conflict."""
    return cells_on(presenting.canvas_named(session, principal, canvas_id)).get(reference)


def change(  # noqa: PLR0917
    session: Session, principal: Principal, canvas_id: str, reference: str, wanted: ChangedCell, terms: Terms
) -> None:
    """Change a single cell, or empty it, and leave all others as they are now.

    The canvas is held meanwhile, so that of two changes at the same instant none is lost (CWE-362).
    Raises NoSuchThing, Refused, Conflict.
    """
    kept = presenting.act_on(principal, terms.now, Change.UPDATED, canvas_id)
    agent_id = acting.agent_acting(principal, wanted.agent_id, kept)
    canvas = presenting.owned(session, principal, canvas_id, agent_id, kept)
    execution = acting.act(session, principal, agent_id, presenting.PRESENT, terms=terms, kept=kept)
    cells = sheets.with_cell(cells_on(canvas), reference, wanted.value)
    require_room(cells)
    canvas.data, canvas.changed_at = {**canvas.data, "cells": cells}, terms.now
    presenting.keep(session, canvas, Change.UPDATED, principal, execution, terms.now)


def require_room(cells: Cells) -> None:
    """Let no sheet grow beyond what one may hold, cell by cell (CWE-770). Raises Conflict."""
    if sheets.is_too_much(cells):
        raise Conflict("sheet-full", "The sheet is full.")


def export(session: Session, principal: Principal, canvas_id: str) -> str:
    """Return a sheet as spreadsheet programs read it, with nothing in it that they would work out.

    Raises NoSuchThing, Conflict.
    """
    return exporting.as_csv(cells_on(presenting.canvas_named(session, principal, canvas_id)))
