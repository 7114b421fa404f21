"""Refusals on pages: shown to the reader as a sentence, and kept in the audit log like any other."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from fastapi import BackgroundTasks, Request, Response

from app.access import Principal, cookie_credential, in_unit, recognised
from app.database import Unit
from app.errors import AtomError, NotRecognised
from app.pages.rendering import go_to, page
from app.problems import keep

T = TypeVar("T")


async def shown(
    request: Request, attempt: Callable[[], Awaitable[Response]], complain: Callable[[AtomError], Response]
) -> Response:
    """Attempt something; what the platform refuses is kept and shown on the page."""
    try:
        return await attempt()
    except AtomError as error:
        await keep(request, error)
        return complain(error)


async def as_reader(
    request: Request, background: BackgroundTasks, work: Callable[[Unit, Principal], T], *, looking: bool = False
) -> T:
    """Do something as whoever this browser is signed in as; who is only ``looking`` waits for no writers.

    Raises NotRecognised, Refused.
    """
    credential = await cookie_credential(request)

    def done(unit: Unit) -> T:
        return work(unit, recognised(request, unit, credential))

    return await in_unit(request, background, done, reading=looking)


def turned_away(heading: str, error: AtomError) -> Response:
    """Send whoever is not signed in to do so; tell others why not."""
    if isinstance(error, NotRecognised):
        return go_to("/sign-in")
    return page("said", error.status, heading=heading, complaint=sentence(error), sentence="")


def sentence(error: AtomError) -> str:
    """Return what a person is told on a page."""
    return error.errors[0].message if error.errors else error.detail
