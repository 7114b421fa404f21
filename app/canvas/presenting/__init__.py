"""Presenting on a canvas: who sees what stands there, whose it is, and what is kept of it."""

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, defer

from app.access import Principal
from app.agents import gate
from app.agents.models import Execution
from app.audit import service as audit
from app.canvas import policy
from app.canvas.models import Canvas, CanvasAudit
from app.canvas.policy import Change
from app.errors import NoSuchThing, Refused

# What governance knows it as: presenting something, and going on with what is presented.
PRESENT = "present"
DELETE = "delete"


def act_on(principal: Principal, now: datetime, change: Change, canvas_id: str | None = None) -> audit.Act:
    """Return what the audit log keeps of something done to a canvas; of one that isn't yet, that it was one."""
    target = "canvas" if canvas_id is None else f"canvas:{canvas_id}"
    return audit.act_of(principal, now, f"canvas.{change}", target)


def require_awake(session: Session, principal: Principal, now: datetime) -> None:
    """Let people look, and agents that are at work. Raises Refused."""
    looking = audit.act_of(principal, now, "canvas.read", f"agent:{principal.agent_id}")
    gate.require_awake(session, principal, looking)


def visible_to(principal: Principal) -> Select[Canvas]:
    """Return the canvases of the caller's own workspace, and of no other (ASVS 5.0 V8.4.1)."""
    return select(Canvas).where(Canvas.workspace_id == principal.workspace_id)


def listed(principal: Principal) -> Select[Canvas]:
    """Return the canvases of the caller's own workspace, without what stands on them."""
    return visible_to(principal).options(defer(Canvas.data, raiseload=True))


def canvas_named(session: Session, principal: Principal, canvas_id: str, *, changing: bool = False) -> Canvas:
    """Return a canvas of the caller's own workspace, as it is now (CWE-639). Raises NoSuchThing.

    Whoever is ``changing`` it does so alone until the unit ends.
    """
    wanted = visible_to(principal).where(Canvas.id == canvas_id).execution_options(populate_existing=True)
    found = session.scalars(wanted.with_for_update() if changing else wanted).one_or_none()
    if found is None:
        raise NoSuchThing("no-such-canvas", "There is no such canvas.")
    return found


def owned(session: Session, principal: Principal, canvas_id: str, agent_id: str | None, kept: audit.Act) -> Canvas:
    """Return a canvas to whoever it stands for, or to the agent that presented it, and hold it.

    ``agent_id`` is who acts of the agents, if one does. Raises NoSuchThing, Refused.
    """
    canvas = canvas_named(session, principal, canvas_id, changing=True)
    gate.require_work(principal, kept)
    if not is_own(principal, canvas, agent_id):
        raise not_the_owner(kept)
    return canvas


def removable(
    session: Session, principal: Principal, canvas_id: str, agent_id: str | None, kept: audit.Act
) -> Canvas:
    """Return a canvas to whoever may change it, and to administrators, and hold it.

    Raises NoSuchThing, Refused.
    """
    canvas = canvas_named(session, principal, canvas_id, changing=True)
    gate.require_work(principal, kept)
    if not (is_own(principal, canvas, agent_id) or may_clear_away(principal)):
        raise not_the_owner(kept)
    return canvas


def is_own(principal: Principal, canvas: Canvas, agent_id: str | None) -> bool:
    """Is it this person's, or, where an agent acts, what that agent presented?"""
    return policy.is_own(
        owner_id=canvas.owner_id,
        made_by=canvas.agent_id,
        user_id=principal.user_id,
        agent_id=agent_id,
        by_itself=principal.agent_id is not None,
    )


def may_clear_away(principal: Principal) -> bool:
    """May this caller take away what somebody else presented?"""
    return policy.may_clear_away(principal.role, by_itself=principal.agent_id is not None)


def not_the_owner(kept: audit.Act) -> Refused:
    """Return the refusal of what is somebody else's."""
    return audit.refused("not-the-owner", "You have no permission for this: the canvas is somebody else's.", kept)


def keep(  # noqa: PLR0917
    session: Session,
    canvas: Canvas,
    change: Change,
    principal: Principal,
    execution: Execution | None,
    now: datetime,
) -> None:
    """Keep what was done to a canvas, and by which act of an agent, in the same unit of work."""
    session.add(
        CanvasAudit(
            canvas_id=canvas.id,
            workspace_id=canvas.workspace_id,
            change=change,
            user_id=principal.user_id,
            agent_id=None if execution is None else execution.agent_id,
            execution_id=None if execution is None else execution.id,
            at=now,
        )
    )
    audit.record(session, act_on(principal, now, change, canvas.id))


def history(session: Session, principal: Principal, canvas_id: str) -> Select[CanvasAudit]:
    """Return what was done to a canvas of the caller's own workspace. Raises NoSuchThing."""
    canvas = canvas_named(session, principal, canvas_id)
    return select(CanvasAudit).where(CanvasAudit.canvas_id == canvas.id)


def presented_in(session: Session, canvas: Canvas) -> str | None:
    """Return the act by which an agent presented this; None where a person did."""
    first = (CanvasAudit.canvas_id == canvas.id, CanvasAudit.change == Change.PRESENTED)
    return session.scalars(select(CanvasAudit.execution_id).where(*first)).one_or_none()
