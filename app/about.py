"""What this is, and whether it is well."""

from fastapi import APIRouter, Depends, Request
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app import schema
from app.database import Database
from app.errors import Unavailable
from app.texts import no_query
from app.throttling import Throttle

router = APIRouter(tags=["about"], dependencies=[Depends(no_query)])


def check_database(database: Database) -> None:
    """Does the database answer, and has it the tables that the platform needs? Raises Unavailable."""
    try:
        with database.unit_of_work(reading=True) as unit:
            unit.session.execute(text("SELECT 1"))
            has_tables = schema.is_newest(unit.session)
    except SQLAlchemyError as error:
        raise Unavailable("not-ready", "The platform is not ready.") from error
    if not has_tables:
        raise Unavailable("not-ready", "The platform is not ready.")


def check_counting(throttle: Throttle) -> None:
    """Does whatever counts requests answer? Raises Unavailable."""
    if not throttle.is_well():
        raise Unavailable("not-ready", "The platform is not ready.")


@router.get("/")
async def about() -> dict[str, str]:
    """Say what this is."""
    return {"name": "Atom", "description": "Put AI agents to work, under governance."}


@router.get("/health/live")
async def live() -> dict[str, str]:
    """Say that the process answers."""
    return {"status": "live"}


@router.get("/health/ready")
@router.get("/health")
def ready(request: Request) -> dict[str, str]:
    """Say that the platform can do its work: its database answers. Raises Unavailable."""
    check_database(request.app.state.database)
    check_counting(request.app.state.throttle)
    return {"status": "ready"}
