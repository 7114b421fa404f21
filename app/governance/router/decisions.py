"""Who decides what agents propose, over HTTP."""

import json
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from app import cursors
from app.access import CurrentPrincipal, UnitOfWork, sealed
from app.cursors import Page
from app.governance import deciders, proposals
from app.governance.deciders import ProposalStatus
from app.governance.models import AgentProposal
from app.governance.schemas import ProposalsView, ProposalView, Rejection
from app.texts import PathId, no_body, no_query

lists = APIRouter(prefix="/api/proposals")
decisions = APIRouter(prefix="/api/proposals", dependencies=[Depends(no_query)])
NoBody = Annotated[None, Depends(no_body)]


class ProposalsPage(Page):
    """The query of the list of proposals."""

    status: ProposalStatus | None = None


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


router = APIRouter()
for part in (lists, decisions):
    router.include_router(part)
