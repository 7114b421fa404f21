"""The document of a component, apart from all else: what it is written of, in a box that nothing gets out of.

It is shown in a frame of the canvas' page, and nothing changes if somebody opens it by itself: the box comes with
the document's own answer (CWE-653, CWE-79). There is nothing of the platform's in it, and nothing of its reader's.
"""

import secrets
from functools import partial

from fastapi import APIRouter, BackgroundTasks, Depends, Request, Response
from fastapi.responses import HTMLResponse
from sqlalchemy.orm import Session

from app.access import Principal
from app.canvas import presenting
from app.canvas.components import reading
from app.canvas.gate import html
from app.canvas.models import ComponentVersion
from app.canvas.policy import CanvasType
from app.database import Unit
from app.errors import Conflict, NoSuchThing
from app.pages.keeping import as_reader
from app.pages.rendering import environment
from app.texts import PathId, no_query

router = APIRouter()


@router.get("/canvas/{canvas_id}/frame", dependencies=[Depends(no_query)])
async def frame(request: Request, background: BackgroundTasks, canvas_id: PathId) -> Response:
    """Show the component on a canvas to the people of its workspace."""
    return await as_reader(request, background, partial(document_of, canvas_id), looking=True)


def document_of(canvas_id: str, unit: Unit, reader: Principal) -> Response:
    """Return the document of the component that stands on a canvas, as it is now. Raises NoSuchThing, Conflict."""
    return document(component_on(unit.session, reader, canvas_id))


def component_on(session: Session, reader: Principal, canvas_id: str) -> ComponentVersion:
    """Return the component on a canvas, both of them of the reader's own workspace. Raises NoSuchThing."""
    canvas = presenting.canvas_named(session, reader, canvas_id)
    if canvas.type is not CanvasType.COMPONENT:
        raise NoSuchThing("no-such-component", "There is no such component.")
    component = reading.component_named(session, reader, canvas.data["component_id"])
    return reading.current(session, component).version


def document(version: ComponentVersion) -> Response:
    """Render a component. Raises Conflict if it can't be shown safely."""
    nonce = fresh_nonce()
    text = (
        environment()
        .get_template("canvas_frame.html")
        .render(nonce=nonce, css=style_of(version), html=markup_of(version))
    )
    return HTMLResponse(text, headers=protections(nonce))


def markup_of(version: ComponentVersion) -> str:
    """Return a component's markup, cleaned as today's gate has it, whatever it has let in before."""
    return html.cleaned(version.html)


def style_of(version: ComponentVersion) -> str:
    """Return a component's style, which has to end where it is put, whatever the gate has let in before (CWE-79).

    Raises Conflict.
    """
    if ends_style(version.css):
        raise Conflict("not-shown", "This component can't be shown safely.")
    return version.css


def ends_style(css: str) -> bool:
    """Could this end the element that it stands in?"""
    return "<" in css


def fresh_nonce() -> str:
    """Return what lets this very answer's style in, and no other's."""
    return secrets.token_urlsafe(16)


def protections(nonce: str) -> dict[str, str]:
    """Return what the document may do: show itself, within the platform's own pages."""
    return {
        "Content-Security-Policy": frame_policy(nonce),
        "Connection-Allowlist": "()",
        "X-Frame-Options": "SAMEORIGIN",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    }


def frame_policy(nonce: str) -> str:
    """Return the policy: an origin of its own, no scripts, no forms, nothing from anywhere."""
    return (
        f"sandbox; default-src 'none'; style-src 'nonce-{nonce}'; img-src data:; frame-ancestors 'self'; "
        "base-uri 'none'; form-action 'none'; object-src 'none'"
    )
