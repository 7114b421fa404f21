"""The audit log over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query, Request

from app.access import CurrentPrincipal, UnitOfWork, sealed
from app.audit import service
from app.audit.schemas import EntryView, LogView
from app.cursors import Page

router = APIRouter(prefix="/api/audit", tags=["audit"])


@router.get("")
def read_log(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> LogView:
    """Read the audit log of the caller's workspace, newest first. For its administrators only."""
    service.authorize_reading(principal, request.app.state.clock.now())
    entries, cursor = service.read_page(unit.session, principal, page, sealed(request, principal, "audit"))
    return LogView(entries=[EntryView.model_validate(entry) for entry in entries], next_cursor=cursor)
