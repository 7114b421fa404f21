"""Runs under supervision, over HTTP."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request

from app import cursors
from app.access import CurrentPrincipal, UnitOfWork, sealed
from app.cursors import Page
from app.database import Unit
from app.governance import runs
from app.governance.effects import Terms
from app.governance.models import SupervisedRun
from app.governance.schemas import CorrectionText, CorrectionView, FollowedView, RunsView, RunView
from app.texts import PathId, no_body, no_query

lists = APIRouter(prefix="/api/supervision")
steps = APIRouter(prefix="/api/supervision", dependencies=[Depends(no_query)])
NoBody = Annotated[None, Depends(no_body)]


@lists.get("")
def see_runs(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> RunsView:
    """See the supervised runs of the workspace one acts in."""
    seal = sealed(request, principal, "runs")
    rows, cursor = cursors.page_of(unit.session, runs.listed(principal), SupervisedRun.id, page, seal)
    return RunsView(runs=[RunView(**shown(request, row[0], row[1])) for row in rows], next_cursor=cursor)


@steps.get("/{run_id}")
def follow(request: Request, run_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork) -> FollowedView:
    """Follow one run."""
    return followed(request, unit, runs.run_named(unit.session, principal, run_id))


@steps.post("/{run_id}/start")
def start(
    request: Request, run_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> FollowedView:
    """Take a run up: the agent is set going, and one supervises it."""
    terms = Terms(request.app.state.clock.now(), request.app.state.settings)
    return followed(request, unit, runs.start(unit.session, principal, run_id, terms))


@steps.post("/{run_id}/correct")
def correct(
    request: Request, run_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, wanted: CorrectionText
) -> FollowedView:
    """Tell the agent what to do otherwise."""
    now = request.app.state.clock.now()
    return followed(request, unit, runs.correct(unit.session, principal, run_id, wanted.text, now))


def steps_in(what: str, summary: str) -> Any:
    """Return the route by which people step into a run in a way that needs nothing else."""

    def step_in(
        request: Request, run_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
    ) -> FollowedView:
        now = request.app.state.clock.now()
        return followed(request, unit, runs.step_in(unit.session, principal, run_id, what, now))

    step_in.__doc__ = summary
    return step_in


for path, what, summary in (
    ("pause", "paused", "Hold the agent up."),
    ("resume", "resumed", "Let the agent go on."),
    ("complete", "completed", "Say that the run has come to its end."),
    ("terminate", "terminated", "End the run before its end."),
):
    steps.add_api_route(
        f"/{{run_id}}/{path}", steps_in(what, summary), methods=["POST"], response_model=FollowedView, name=path
    )


def followed(request: Request, unit: Unit, run: SupervisedRun) -> FollowedView:
    """Show a run to whoever follows it."""
    stopped_at, corrections = runs.history_of(unit.session, run)
    views = [CorrectionView.model_validate(each) for each in corrections]
    return FollowedView(**shown(request, run, stopped_at), corrections=views)


def shown(request: Request, run: SupervisedRun, stopped_at: Any) -> dict[str, Any]:
    """Show a run as it stands now."""
    plain = (
        "id",
        "agent_id",
        "requested_by",
        "supervisor_id",
        "interventions",
        "created_at",
        "expires_at",
        "started_at",
    )
    status = run.standing(stopped_at, request.app.state.clock.now())
    ended_at = runs.ended_at(run, status, stopped_at)
    return {**{name: getattr(run, name) for name in plain}, "status": status, "ended_at": ended_at}


router = APIRouter()
for part in (lists, steps):
    router.include_router(part)
