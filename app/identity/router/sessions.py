"""A person's own sessions: seeing them, ending them."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from app.access import CurrentPrincipal, UnitOfWork, sealed
from app.cursors import Page
from app.identity import listing
from app.identity.schemas import SessionsView
from app.texts import PathId, no_body, no_query

router = APIRouter(prefix="/api/auth/sessions")


@router.get("")
def see(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> SessionsView:
    """See one's own sessions, latest first."""
    state = request.app.state
    counted = listing.counting(principal, state.clock.now(), state.settings)
    return listing.page_of(unit.session, principal, page, counted, sealed(request, principal, "sessions"))


@router.delete("/{session_id}", status_code=204, dependencies=[Depends(no_query), Depends(no_body)])
def end_one(request: Request, session_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork) -> None:
    """End one of one's own sessions."""
    listing.end_one(unit.session, principal, session_id, request.app.state.clock.now())


@router.delete("", status_code=204, dependencies=[Depends(no_query), Depends(no_body)])
def end_others(request: Request, principal: CurrentPrincipal, unit: UnitOfWork) -> None:
    """End all of one's sessions but this one."""
    listing.end_others(unit.session, principal, request.app.state.clock.now())
