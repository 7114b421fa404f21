"""What the routes of the canvas share."""

from typing import Annotated

from fastapi import Depends, Request

from app.access import ActingPrincipal, Principal, UnitOfWork
from app.canvas import presenting
from app.governance.effects import Terms
from app.texts import no_body

NoBody = Annotated[None, Depends(no_body)]


def looking_principal(request: Request, principal: ActingPrincipal, unit: UnitOfWork) -> Principal:
    """Recognise who looks at what stands on canvases: people, and agents that are at work."""
    presenting.require_awake(unit.session, principal, request.app.state.clock.now())
    return principal


LookingPrincipal = Annotated[Principal, Depends(looking_principal, scope="function")]


def terms_of(request: Request) -> Terms:
    """Return the terms on which something is asked now."""
    return Terms(request.app.state.clock.now(), request.app.state.settings)
