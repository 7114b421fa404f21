"""People as they see themselves, and as others do."""

from fastapi import APIRouter

from app import texts
from app.access import CurrentPrincipal, UnitOfWork
from app.errors import NoSuchThing
from app.identity import policy
from app.identity.models import User
from app.identity.schemas import Passer, Profile

router = APIRouter()


@router.get("/users/me")
def me(principal: CurrentPrincipal, unit: UnitOfWork) -> Profile:
    """See one's own account."""
    return Profile.model_validate(unit.session.get_one(User, principal.user_id))


@router.get("/users/{user_id}")
def somebody(user_id: str, _principal: CurrentPrincipal, unit: UnitOfWork) -> Passer:
    """See what anybody may see of a person. Raises NoSuchThing."""
    return seen_by_others(unit.session.get(User, user_id) if texts.is_id(user_id) else None)


def seen_by_others(user: User | None) -> Passer:
    """Return what anybody may see of a person: closed accounts, nothing. Raises NoSuchThing."""
    if user is None or not policy.may_sign_in(user.status):
        raise NoSuchThing("no-such-user", "User not found")
    return Passer(id=user.id, username=user.username)
