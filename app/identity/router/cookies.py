"""What is for browsers only."""

from fastapi import APIRouter

from app.access import BrowsersPrincipal, UnitOfWork
from app.identity.models import User
from app.identity.schemas import Passer

router = APIRouter()


@router.get("/protected/cookie")
def who(principal: BrowsersPrincipal, unit: UnitOfWork) -> Passer:
    """See whom this browser is signed in as."""
    return Passer.model_validate(unit.session.get_one(User, principal.user_id))
