"""What somebody looks at: each type of canvas as its page."""

from collections.abc import Mapping
from typing import Any

from fastapi import Request, Response
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import policy
from app.agents.models import AgentRegistry
from app.canvas import submitting
from app.canvas.components import reading
from app.canvas.models import Canvas, ComponentVersion
from app.canvas.policy import CanvasType, ComponentType
from app.errors import NoSuchThing, PleaseCorrect
from app.identity import csrf
from app.identity.models import User
from app.pages import asking, charts, markdown, rendering, sheets
from app.pages.rendering import page

UNPROCESSABLE = 422
FRAMES = "frame-src 'self'"


def at(request: Request, session: Session, reader: Principal, canvas: Canvas) -> Response:
    """Render a canvas of any type."""
    if canvas.type is CanvasType.FORM:
        return at_form(request, session, reader, canvas, {}, None)
    if canvas.type is CanvasType.COMPONENT:
        return at_component(session, reader, canvas)
    shows = {CanvasType.CHART: at_chart, CanvasType.SHEET: at_sheet, CanvasType.MARKDOWN: at_text}
    return shows[canvas.type](session, canvas)


def head(session: Session, canvas: Canvas) -> dict[str, Any]:
    """Return what stands above every canvas: what it is, who presented it, through which agent, and when."""
    owner = session.get_one(User, canvas.owner_id)
    agent = None if canvas.agent_id is None else session.get(AgentRegistry, canvas.agent_id)
    return {
        "canvas_id": canvas.id,
        "title": canvas.title,
        "owner": f"{owner.first_name} {owner.last_name}".strip() or owner.username,
        "agent": "" if agent is None else agent.name,
        "presented": canvas.created_at,
        "changed": canvas.changed_at if canvas.changed_at != canvas.created_at else None,
    }


def at_chart(session: Session, canvas: Canvas) -> Response:
    """Render a chart: drawn, told in words, and figure by figure."""
    return page("canvas_chart", **head(session, canvas), chart=charts.shown(canvas.title, canvas.data))


def at_sheet(session: Session, canvas: Canvas) -> Response:
    """Render a sheet."""
    return page("canvas_sheet", **head(session, canvas), sheet=sheets.shown(canvas.data["cells"]))


def at_text(session: Session, canvas: Canvas) -> Response:
    """Render a text."""
    return page("canvas_markdown", **head(session, canvas), text=markdown.rendered(canvas.data["text"]))


def at_form(  # noqa: PLR0917 — what a page is rendered with
    request: Request,
    session: Session,
    reader: Principal,
    canvas: Canvas,
    sent: Mapping[str, str],
    error: PleaseCorrect | None,
) -> Response:
    """Render a form; after a fault, with what was filled in and what is to be corrected."""
    form = submitting.form_on(canvas)
    faults = {} if error is None else asking.faults_in(error)
    return page(
        "canvas_form",
        200 if error is None else UNPROCESSABLE,
        **head(session, canvas),
        fields=asking.asked(form, sent, faults),
        faults=faults,
        button=form.submit_label or "Send",
        may_fill_in=may_fill_in(reader),
        proof=csrf.proof_for(reader.session_id, request.app.state.keyring),
    )


def may_fill_in(reader: Principal) -> bool:
    """Is somebody offered to fill in a form? Whether they may is judged where it is kept."""
    return policy.may_work(reader.role) and reader.confirmed


def at_component(session: Session, reader: Principal, canvas: Canvas) -> Response:
    """Render the page around a component, which is a document of its own in a frame."""
    try:
        named = reading.component_named(session, reader, canvas.data["component_id"])
        shown = reading.current(session, named)
    except NoSuchThing:
        return page("canvas_component", **head(session, canvas), component="", brings_a_program=False)
    answer = page(
        "canvas_component",
        **head(session, canvas),
        component=shown.component.name,
        brings_a_program=brings_a_program(shown.version),
    )
    answer.headers["Content-Security-Policy"] = framing_policy()
    return answer


def brings_a_program(version: ComponentVersion) -> bool:
    """Is there a program, of which the page has to say that it is not run?"""
    return version.component_type is ComponentType.JAVASCRIPT


def framing_policy() -> str:
    """Return what the page around a component may do: what any page may, and frame the platform's own besides."""
    return f"{rendering.policy()}; {FRAMES}"
