"""Who is asking: the caller as every domain sees it, and the port through which it is recognised."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Protocol

from fastapi import BackgroundTasks, Depends, Request
from sqlalchemy.orm import Session

from app.database import Unit
from app.errors import NotRecognised


class Role(StrEnum):
    """What a person may do in a workspace, strongest first."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"
    VIEWER = "viewer"


@dataclass(frozen=True)
class Principal:
    """A recognised caller, as of this very request: nothing here was taken from the token but ids."""

    user_id: str
    session_id: str
    workspace_id: str
    role: Role


class PrincipalSource(Protocol):
    """Recognises a bearer token. Identity fills this port for people."""

    def recognise(self, session: Session, token: str) -> Principal:
        """Return who holds this token now. Raises NotRecognised."""
        ...


async def place(request: Request) -> AsyncIterator[None]:
    """Wait for one of the places at the database, without holding a thread or a connection meanwhile."""
    async with request.app.state.places:
        yield


def unit_of_work(
    request: Request, background: BackgroundTasks, _place: Annotated[None, Depends(place, scope="function")]
) -> Iterator[Unit]:
    """Open the request's unit of work; what it defers runs after the answer."""
    reading = request.method in {"GET", "HEAD"}
    with request.app.state.database.unit_of_work(background.add_task, reading=reading) as unit:
        yield unit


# The function scope ends before the answer is sent, the default one after it: see decision 0002.
UnitOfWork = Annotated[Unit, Depends(unit_of_work, scope="function")]


def bearer_token(request: Request) -> str:
    """Return the one bearer token of the request (RFC 6750, 2.1). Raises NotRecognised."""
    presented = request.headers.getlist("authorization")
    scheme, _, token = presented[0].partition(" ") if len(presented) == 1 else ("", "", "")
    if scheme.lower() != "bearer" or not token:
        raise NotRecognised("not-authenticated", "Not authenticated")
    return token


async def presented_token(request: Request) -> str:
    """Look for a token before anything is opened for the request."""
    return bearer_token(request)


def current_principal(
    request: Request, token: Annotated[str, Depends(presented_token)], unit: UnitOfWork
) -> Principal:
    """Recognise the caller afresh, in the request's own unit of work."""
    source: PrincipalSource = request.app.state.principals
    return source.recognise(unit.session, token)


CurrentPrincipal = Annotated[Principal, Depends(current_principal, scope="function")]
