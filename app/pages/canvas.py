"""The pages that show what stands on a canvas, and take what is filled into a form there. No script takes part."""

from collections.abc import Mapping
from functools import partial

from fastapi import APIRouter, BackgroundTasks, Depends, Request, Response

from app.access import PROOF_FIELD, Principal
from app.canvas import cells, presenting, submitting
from app.canvas.models import Canvas
from app.canvas.router import sheets
from app.database import Unit
from app.errors import AtomError, NoSuchThing, NotRecognised, PleaseCorrect
from app.pages import asking, canvas_frame, keeping, looking
from app.pages.keeping import as_reader, sentence
from app.pages.rendering import go_to, page
from app.texts import is_id, no_query

router = APIRouter()
router.include_router(canvas_frame.router)
NoQuery = Depends(no_query)


@router.get("/canvas/{canvas_id}", dependencies=[NoQuery])
async def canvas_page(request: Request, background: BackgroundTasks, canvas_id: str) -> Response:
    """Show what stands on a canvas to the people of its workspace."""

    async def attempt() -> Response:
        return await as_reader(request, background, partial(shown, request, canvas_id), looking=True)

    return await keeping.shown(request, attempt, turned_away)


def found(unit: Unit, reader: Principal, canvas_id: str) -> Canvas:
    """Return a canvas of the reader's own workspace. Raises NoSuchThing."""
    if not is_id(canvas_id):
        raise NoSuchThing("no-such-canvas", "There is no such canvas.")
    return presenting.canvas_named(unit.session, reader, canvas_id)


def shown(request: Request, canvas_id: str, unit: Unit, reader: Principal) -> Response:
    """Render what stands on a canvas. Raises NoSuchThing."""
    return looking.at(request, unit.session, reader, found(unit, reader, canvas_id))


def turned_away(error: AtomError) -> Response:
    """Send whoever is not signed in to do so; of others' canvases say what is said of none."""
    if isinstance(error, NotRecognised):
        return go_to("/sign-in")
    if isinstance(error, NoSuchThing):
        return page("canvas_none", error.status)
    return page("canvas_refused", error.status, complaint=sentence(error))


@router.post("/canvas/{canvas_id}", dependencies=[NoQuery])
async def fill_in(request: Request, background: BackgroundTasks, canvas_id: str) -> Response:
    """Keep what somebody filled in, or show the form again: what to correct, and what was filled in."""
    sent = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}

    async def attempt() -> Response:
        try:
            return await as_reader(request, background, partial(kept, request, canvas_id, sent))
        except PleaseCorrect as error:
            return await as_reader(request, background, partial(again, request, canvas_id, sent, error))

    return await keeping.shown(request, attempt, turned_away)


def kept(request: Request, canvas_id: str, sent: Mapping[str, str], unit: Unit, reader: Principal) -> Response:
    """Keep what was filled in, and say so. Raises NoSuchThing, Refused, Conflict, PleaseCorrect."""
    canvas = found(unit, reader, canvas_id)
    answers = asking.filled_in(sent, PROOF_FIELD)
    submitting.submit_sent(unit.session, reader, canvas.id, answers, request.app.state.clock.now())
    return page("canvas_sent", title=canvas.title, canvas_id=canvas.id)


def again(  # noqa: PLR0917 — what a page is rendered with
    request: Request, canvas_id: str, sent: Mapping[str, str], error: PleaseCorrect, unit: Unit, reader: Principal
) -> Response:
    """Show a form once more, with what was filled in and what is to be corrected. Raises NoSuchThing."""
    canvas = found(unit, reader, canvas_id)
    answers = {name.removeprefix(asking.PREFIX): value for name, value in sent.items()}
    return looking.at_form(request, unit.session, reader, canvas, answers, error)


@router.get("/canvas/{canvas_id}/export", dependencies=[NoQuery])
async def export(request: Request, background: BackgroundTasks, canvas_id: str) -> Response:
    """Send a sheet as a file, to be opened in a spreadsheet program."""

    async def attempt() -> Response:
        text = await as_reader(request, background, partial(exported, canvas_id), looking=True)
        return sheets.delivered(text)

    return await keeping.shown(request, attempt, turned_away)


def exported(canvas_id: str, unit: Unit, reader: Principal) -> str:
    """Return a sheet as a file. Raises NoSuchThing, Conflict."""
    return cells.export(unit.session, reader, found(unit, reader, canvas_id).id)
