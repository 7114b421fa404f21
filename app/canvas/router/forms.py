"""Forms and what is filled into them, over HTTP: for people, not for agents."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from app import cursors
from app.access import CurrentPrincipal, UnitOfWork, sealed
from app.canvas import submitting
from app.canvas.models import FormSubmission
from app.canvas.schemas import Filled, SubmissionsView, SubmissionView
from app.cursors import Page
from app.texts import PathId, no_query

router = APIRouter(prefix="/api/canvas")


@router.post("/{canvas_id}/submit", status_code=201, dependencies=[Depends(no_query)])
def submit(
    request: Request, canvas_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, given: Filled
) -> SubmissionView:
    """Fill in a form."""
    now = request.app.state.clock.now()
    kept = submitting.submit(unit.session, principal, canvas_id, given.form_data, now)
    return SubmissionView.model_validate(kept)


@router.get("/{canvas_id}/submissions")
def see_submissions(
    request: Request,
    canvas_id: PathId,
    principal: CurrentPrincipal,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
) -> SubmissionsView:
    """See what was filled into a form, the latest first: all of it, or what is one's own."""
    seal = sealed(request, principal, "submissions", canvas=canvas_id)
    cursors.require_good(page, seal)
    found = submitting.listed(unit.session, principal, canvas_id)
    keys = (FormSubmission.at, FormSubmission.id)
    rows, cursor = cursors.newest_first(unit.session, found, keys, page, seal)
    return SubmissionsView(submissions=[SubmissionView.model_validate(row[0]) for row in rows], next_cursor=cursor)


@router.get("/{canvas_id}/submissions/{submission_id}", dependencies=[Depends(no_query)])
def see_submission(
    request: Request, canvas_id: PathId, submission_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork
) -> SubmissionView:
    """See what somebody filled into a form."""
    now = request.app.state.clock.now()
    found = submitting.read(unit.session, principal, canvas_id, submission_id, now)
    return SubmissionView.model_validate(found)
