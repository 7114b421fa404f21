"""What this is, and whether it is well."""

from fastapi import APIRouter, Depends
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app.access import UnitOfWork
from app.errors import Unavailable
from app.texts import no_query

router = APIRouter(tags=["about"], dependencies=[Depends(no_query)])


@router.get("/")
def about() -> dict[str, str]:
    """Say what this is."""
    return {"name": "Atom", "description": "Put AI agents to work, under governance."}


@router.get("/health/live")
def live() -> dict[str, str]:
    """Say that the process answers."""
    return {"status": "live"}


@router.get("/health/ready")
@router.get("/health")
def ready(unit: UnitOfWork) -> dict[str, str]:
    """Say that the platform can do its work: its database answers. Raises Unavailable."""
    try:
        unit.session.execute(text("SELECT 1"))
    except SQLAlchemyError as error:
        raise Unavailable("not-ready", "The platform is not ready.") from error
    return {"status": "ready"}
