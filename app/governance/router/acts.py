"""What agents do, over HTTP. No act of an agent has another way in."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse

from app.access import ActingPrincipal, CurrentPrincipal, Principal, UnitOfWork
from app.database import Unit
from app.governance import acting, proposals, triggers
from app.governance.acting import Acted, Asked
from app.governance.effects import Terms
from app.governance.policy import Surface
from app.governance.schemas import (
    ActedView,
    Execute,
    NewState,
    PendingView,
)
from app.texts import PathId, no_body, no_query

router = APIRouter(prefix="/api/agents", dependencies=[Depends(no_query)])
NoBody = Annotated[None, Depends(no_body)]
WAITS: dict[int | str, dict[str, Any]] = {202: {"model": PendingView}}


def answered(unit: Unit, acted: Acted) -> ActedView | JSONResponse:
    """Show what came of an act: done, or waiting for approval."""
    if acted.proposal is None:
        return ActedView(
            agent_id=acted.agent.id,
            action=None if acted.execution is None else acted.execution.action,
            complexity=acted.decision.complexity,
            status=acted.decision.status,
            execution_id=None if acted.execution is None else acted.execution.id,
        )
    proposal = acted.proposal
    notice = proposals.notice_on(unit.session, proposal.workspace_id, proposal.requested_by, proposal.let_in_by)
    pending = PendingView(proposal_id=proposal.id, expires_at=proposal.expires_at, notice=notice)
    return JSONResponse(pending.model_dump(mode="json"), 202)


def terms_of(request: Request) -> Terms:
    """Return the terms on which something is asked now."""
    return Terms(request.app.state.clock.now(), request.app.state.settings)


def asked_of(request: Request, unit: Unit, principal: Principal, agent_id: str, asked: Asked) -> Acted:
    """Have the gate decide."""
    return acting.act(unit.session, principal, agent_id, asked, terms_of(request))


def acts_directly(action: str, **content: Any) -> Any:
    """Return the route by which people ask an agent for one action that needs nothing else."""

    def act(
        request: Request,
        agent_id: PathId,
        principal: ActingPrincipal,
        unit: UnitOfWork,
        _body: NoBody,
    ) -> ActedView | JSONResponse:
        asked = Asked(Surface.DIRECT, action, content=content)
        return answered(unit, asked_of(request, unit, principal, agent_id, asked))

    return act


router.add_api_route(
    "/{agent_id}/present", acts_directly("present"), methods=["POST"], response_model=ActedView, responses=WAITS
)
router.add_api_route(
    "/{agent_id}/stream", acts_directly("stream"), methods=["POST"], response_model=ActedView, responses=WAITS
)
router.add_api_route(
    "/{agent_id}/data", acts_directly("delete"), methods=["DELETE"], response_model=ActedView, responses=WAITS
)


@router.post("/{agent_id}/state", response_model=ActedView, responses=WAITS)
def change_state(
    request: Request,
    agent_id: PathId,
    principal: ActingPrincipal,
    unit: UnitOfWork,
    wanted: NewState | None = None,
) -> ActedView | JSONResponse:
    """Ask an agent to change the state of its data."""
    content = wanted.model_dump(exclude_none=True) if wanted is not None else {}
    asked = Asked(Surface.DIRECT, "change_state", content=content)
    return answered(unit, asked_of(request, unit, principal, agent_id, asked))


@router.post("/{agent_id}/execute", response_model=ActedView, responses=WAITS)
def execute(
    request: Request,
    agent_id: PathId,
    principal: ActingPrincipal,
    unit: UnitOfWork,
    wanted: Execute,
) -> ActedView | JSONResponse:
    """Ask an agent for an action as the platform does; without one, for the decision only."""
    asked = Asked(Surface.AUTOMATION, wanted.action, wanted.action_complexity, spends=wanted.spends)
    return answered(unit, asked_of(request, unit, principal, agent_id, asked))


@router.post("/{agent_id}/trigger", response_model=ActedView, responses=WAITS)
def trigger(
    request: Request,
    agent_id: PathId,
    principal: ActingPrincipal,
    unit: UnitOfWork,
    _body: NoBody,
) -> ActedView | JSONResponse:
    """Set an agent going."""
    return answered(unit, triggers.trigger(unit.session, principal, agent_id, terms_of(request)))


def delete(
    request: Request,
    agent_id: PathId,
    principal: CurrentPrincipal,
    unit: UnitOfWork,
    _body: NoBody,
) -> ActedView | JSONResponse:
    """Have an agent delete itself and all that is its own; people only ask for that."""
    asked = Asked(Surface.DIRECT, "delete", content={"agent": True})
    return answered(unit, asked_of(request, unit, principal, agent_id, asked))


router.add_api_route("/{agent_id}", delete, methods=["DELETE"], response_model=ActedView, responses=WAITS)
router.add_api_route(
    "/{agent_id}",
    delete,
    methods=["POST"],
    response_model=ActedView,
    responses=WAITS,
    deprecated=True,
    name="delete_",
)
