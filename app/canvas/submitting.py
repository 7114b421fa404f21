"""Filling in forms, and reading what was filled in."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate
from app.audit import service as audit
from app.canvas import presenting
from app.canvas.contents import forms
from app.canvas.contents.forms import WHOLE, FormData, Judged
from app.canvas.models import Canvas, FormSubmission
from app.canvas.policy import CanvasType, Change
from app.errors import Conflict, FieldError, NoSuchThing, PleaseCorrect
from app.orm import new_id

FIELD = "form_data"
SOMEBODY_ELSES = "You are not authorized for this: what was filled in is somebody else's."


def submit(
    session: Session, principal: Principal, canvas_id: str, given: Mapping[str, Any], now: datetime
) -> FormSubmission:
    """Keep what somebody filled in, if it is what the form asks for as it stands now.

    Raises NoSuchThing, Refused, Conflict, PleaseCorrect.
    """
    canvas = fillable(session, principal, canvas_id, now)
    return _kept(session, principal, canvas, forms.check(form_on(canvas), given), now)


def submit_sent(
    session: Session, principal: Principal, canvas_id: str, sent: Mapping[str, str], now: datetime
) -> FormSubmission:
    """Keep what somebody filled in on a page: the same, but all of it was sent as text.

    Raises NoSuchThing, Refused, Conflict, PleaseCorrect.
    """
    canvas = fillable(session, principal, canvas_id, now)
    return _kept(session, principal, canvas, forms.from_strings(form_on(canvas), sent), now)


def fillable(session: Session, principal: Principal, canvas_id: str, now: datetime) -> Canvas:
    """Return a canvas to somebody who may fill something in there, and hold it: nobody changes it meanwhile.

    Raises NoSuchThing, Refused.
    """
    canvas = presenting.canvas_named(session, principal, canvas_id, changing=True)
    gate.require_work(principal, presenting.act_on(principal, now, Change.SUBMITTED, canvas_id))
    return canvas


def form_on(canvas: Canvas) -> FormData:
    """Return the form that stands on a canvas. Raises Conflict."""
    if canvas.type is not CanvasType.FORM:
        raise Conflict("no-form", "This is no form: there is nothing to fill in.")
    return FormData.model_validate(canvas.data)


def _kept(session: Session, principal: Principal, canvas: Canvas, judged: Judged, now: datetime) -> FormSubmission:
    values, faults = judged
    if faults:
        raise to_correct(faults)
    submission = FormSubmission(
        id=new_id(),
        canvas_id=canvas.id,
        workspace_id=canvas.workspace_id,
        user_id=principal.user_id,
        form_data=values,
        at=now,
    )
    session.add(submission)
    presenting.keep(session, canvas, Change.SUBMITTED, principal, None, now)
    session.flush()
    return submission


def to_correct(faults: Mapping[str, str]) -> PleaseCorrect:
    """Say field by field what is to be corrected. Only names that the form itself has are named (CWE-209)."""
    errors = [FieldError(FIELD if name == WHOLE else f"{FIELD}.{name}", fault) for name, fault in faults.items()]
    return PleaseCorrect("not-as-asked", "Please correct what is filled in.", errors=errors)


def listed(session: Session, principal: Principal, canvas_id: str) -> Select[FormSubmission]:
    """Return what was filled into a form: all of it to whoever presented it, to others what is their own.

    Raises NoSuchThing, Conflict.
    """
    canvas = presenting.canvas_named(session, principal, canvas_id)
    form_on(canvas)
    found = into(canvas)
    return found if sees_all(principal, canvas) else found.where(FormSubmission.user_id == principal.user_id)


def into(canvas: Canvas) -> Select[FormSubmission]:
    """Return what was filled into this form, and into no other (CWE-639)."""
    return select(FormSubmission).where(FormSubmission.canvas_id == canvas.id)


def sees_all(principal: Principal, canvas: Canvas) -> bool:
    """Is this whoever presented the form?"""
    return canvas.owner_id == principal.user_id


def may_read(principal: Principal, canvas: Canvas, submission: FormSubmission) -> bool:
    """Did this person fill it in, or present the form?"""
    return submission.user_id == principal.user_id or sees_all(principal, canvas)


def read(
    session: Session, principal: Principal, canvas_id: str, submission_id: str, now: datetime
) -> FormSubmission:
    """Return what was filled in to whoever did, or presented the form. Raises NoSuchThing, Refused."""
    canvas = presenting.canvas_named(session, principal, canvas_id)
    found = session.scalars(into(canvas).where(FormSubmission.id == submission_id)).one_or_none()
    if found is None:
        raise NoSuchThing("no-such-submission", "There is no such submission.")
    if not may_read(principal, canvas, found):
        act = audit.act_of(principal, now, "canvas.submission_read", f"canvas:{canvas_id}")
        raise audit.refused("not-authorized", SOMEBODY_ELSES, act)
    return found
