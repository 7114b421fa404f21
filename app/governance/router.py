"""What agents do, and who decides, over HTTP. No act of an agent has another way in."""

import json
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import JSONResponse

from app import cursors
from app.access import ActingPrincipal, CurrentPrincipal, Principal, UnitOfWork, sealed
from app.cursors import Page
from app.database import Unit
from app.governance import acting, deciders, proposals, triggers
from app.governance.acting import Acted, Asked
from app.governance.deciders import ProposalStatus
from app.governance.effects import Terms
from app.governance.models import AgentProposal
from app.governance.policy import Surface
from app.governance.schemas import (
    ActedView,
    Execute,
    NewState,
    PendingView,
    ProposalsView,
    ProposalView,
    Rejection,
)
from app.texts import PathId, no_body, no_query

acts = APIRouter(prefix="/api/agents", dependencies=[Depends(no_query)])
lists = APIRouter(prefix="/api/proposals")
decisions = APIRouter(prefix="/api/proposals", dependencies=[Depends(no_query)])
NoBody = Annotated[None, Depends(no_body)]
WAITS: dict[int | str, dict[str, Any]] = {202: {"model": PendingView}}


class ProposalsPage(Page):
    """The query of the list of proposals."""

    status: ProposalStatus | None = None


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
    decidable = proposals.can_be_decided(unit.session, acted.proposal)
    notice = None if decidable else proposals.NOBODY_ELSE
    pending = PendingView(proposal_id=acted.proposal.id, expires_at=acted.proposal.expires_at, notice=notice)
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


acts.add_api_route(
    "/{agent_id}/present", acts_directly("present"), methods=["POST"], response_model=ActedView, responses=WAITS
)
acts.add_api_route(
    "/{agent_id}/stream", acts_directly("stream"), methods=["POST"], response_model=ActedView, responses=WAITS
)
acts.add_api_route(
    "/{agent_id}/data", acts_directly("delete"), methods=["DELETE"], response_model=ActedView, responses=WAITS
)


@acts.post("/{agent_id}/state", response_model=ActedView, responses=WAITS)
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


@acts.post("/{agent_id}/execute", response_model=ActedView, responses=WAITS)
def execute(
    request: Request,
    agent_id: PathId,
    principal: ActingPrincipal,
    unit: UnitOfWork,
    wanted: Execute,
) -> ActedView | JSONResponse:
    """Ask an agent for an action as the platform does; without one, for the decision only."""
    asked = Asked(Surface.AUTOMATION, wanted.action, wanted.action_complexity)
    return answered(unit, asked_of(request, unit, principal, agent_id, asked))


@acts.post("/{agent_id}/trigger", response_model=ActedView, responses=WAITS)
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


acts.add_api_route("/{agent_id}", delete, methods=["DELETE"], response_model=ActedView, responses=WAITS)
acts.add_api_route(
    "/{agent_id}",
    delete,
    methods=["POST"],
    response_model=ActedView,
    responses=WAITS,
    deprecated=True,
    name="delete_",
)


@lists.get("")
def see_proposals(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[ProposalsPage, Query()]
) -> ProposalsView:
    """See the proposals of the workspace one acts in."""
    now = request.app.state.clock.now()
    seal = sealed(request, principal, "proposals", status=page.status or "")
    listed = proposals.listed(principal, page.status, now)
    rows, cursor = cursors.page_of(unit.session, listed, AgentProposal.id, page, seal)
    return ProposalsView(proposals=[view_of(request, row[0]) for row in rows], next_cursor=cursor)


@decisions.get("/{proposal_id}")
def see_proposal(
    request: Request, proposal_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork
) -> ProposalView:
    """See one proposal."""
    return view_of(request, proposals.proposal_named(unit.session, principal, proposal_id))


@decisions.post("/{proposal_id}/approve")
def approve(
    request: Request, proposal_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> ProposalView:
    """Approve a proposal, and have it executed."""
    now = request.app.state.clock.now()
    return view_of(request, proposals.approve(unit.session, principal, proposal_id, now))


@decisions.post("/{proposal_id}/reject")
def reject(
    request: Request, proposal_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, wanted: Rejection
) -> ProposalView:
    """Reject a proposal, saying why."""
    now = request.app.state.clock.now()
    return view_of(request, proposals.reject(unit.session, principal, proposal_id, wanted.reason, now))


@decisions.post("/{proposal_id}/cancel")
def cancel(
    request: Request, proposal_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> ProposalView:
    """Cancel what one asked for."""
    now = request.app.state.clock.now()
    return view_of(request, proposals.cancel(unit.session, principal, proposal_id, now))


def view_of(request: Request, proposal: AgentProposal) -> ProposalView:
    """Show a proposal as it stands now."""
    status = ProposalStatus(proposal.status)
    return ProposalView(
        id=proposal.id,
        agent_id=proposal.agent_id,
        action=proposal.action,
        complexity=proposal.complexity,
        content=json.loads(proposal.content),
        status=deciders.standing(status, proposal.expires_at, request.app.state.clock.now()),
        requested_by=proposal.requested_by,
        reason=proposal.reason,
        failure=proposal.failure,
        created_at=proposal.created_at,
        expires_at=proposal.expires_at,
        decided_by=proposal.decided_by,
        decided_at=proposal.decided_at,
    )


router = APIRouter(tags=["governance"])
for part in (acts, lists, decisions):
    router.include_router(part)
