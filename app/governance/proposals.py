"""Proposals: what an agent may not do alone, until somebody decides; decided once, executed once."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate
from app.agents.models import AgentRegistry
from app.audit import service as audit
from app.errors import Conflict, NoSuchThing
from app.governance import content, deciders, executing
from app.governance.deciders import ProposalStatus
from app.governance.effects import Terms, Wish
from app.governance.models import AgentProposal
from app.governance.policy import Surface
from app.identity.models import Membership, User, UserStatus
from app.orm import new_id

NOBODY_ELSE = (
    "Nobody else in this workspace can decide this, and nobody decides what they asked for themselves: "
    "make somebody else an administrator first."
)


def propose(session: Session, agent: AgentRegistry, surface: Surface, wish: Wish, terms: Terms) -> AgentProposal:
    """Keep what an agent would do, until somebody decides."""
    proposal = AgentProposal(
        id=new_id(),
        workspace_id=agent.workspace_id,
        agent_id=agent.id,
        requested_by=wish.asked_by,
        let_in_by=wish.let_in_by,
        surface=surface,
        action=wish.action,
        complexity=wish.complexity,
        content=content.canonical(wish.content),
        created_at=terms.now,
        expires_at=terms.now + timedelta(seconds=terms.settings.proposal_seconds),
    )
    proposal.content_hash = content.fixed(proposal)
    session.add(proposal)
    return proposal


def can_be_decided(session: Session, workspace_id: str, requesters: Collection[str]) -> bool:
    """Is there anybody but those who asked for it who could decide what is proposed in a workspace?"""
    others = session.scalar(
        select(func.count())
        .select_from(Membership)
        .join(User, User.id == Membership.user_id)
        .where(
            Membership.workspace_id == workspace_id,
            Membership.role.in_(deciders.DECIDERS),
            Membership.user_id.not_in(requesters),
            User.status == UserStatus.ACTIVE,
        )
    )
    return bool(others)


def notice_on(session: Session, workspace_id: str, asked_by: str, let_in_by: str | None) -> str | None:
    """Return what somebody has to be told who proposes something that nobody else can decide."""
    requesters = {asked_by} if let_in_by is None else {asked_by, let_in_by}
    return None if can_be_decided(session, workspace_id, requesters) else NOBODY_ELSE


def visible_to(principal: Principal) -> Select[AgentProposal]:
    """Return the proposals of the caller's own workspace, and of no other (ASVS 5.0 V8.4.1)."""
    return select(AgentProposal).where(AgentProposal.workspace_id == principal.workspace_id)


def listed(principal: Principal, status: ProposalStatus | None, now: datetime) -> Select[AgentProposal]:
    """Return the proposals of the caller's workspace, perhaps only those that stand like this now."""
    found, is_pending = visible_to(principal), AgentProposal.status == ProposalStatus.PENDING
    if status is None:
        return found
    if status is ProposalStatus.EXPIRED:
        return found.where(is_pending, AgentProposal.expires_at <= now)
    found = found.where(AgentProposal.status == status)
    return found.where(AgentProposal.expires_at > now) if status is ProposalStatus.PENDING else found


def proposal_named(session: Session, principal: Principal, proposal_id: str) -> AgentProposal:
    """Return a proposal of the caller's own workspace (CWE-639). Raises NoSuchThing."""
    found = session.scalars(visible_to(principal).where(AgentProposal.id == proposal_id)).one_or_none()
    if found is None:
        raise NoSuchThing("no-such-proposal", "There is no such proposal.")
    return found


def authorize(principal: Principal, proposal: AgentProposal, act: audit.Act) -> None:
    """Let pass who may decide this: an administrator, with a confirmed address, who didn't ask. Raises Refused."""
    if not deciders.may_decide(principal.role):
        raise audit.refused("administrators-only", "Only administrators have permission to decide proposals.", act)
    gate.require_confirmed(principal, act)
    if deciders.is_own(principal.user_id, proposal.requested_by, proposal.let_in_by):
        sentence = "Nobody decides what they asked for themselves, or what they let an agent ask for."
        raise audit.refused("own-proposal", sentence, act)


def take(
    session: Session, proposal: AgentProposal, status: ProposalStatus, by: Principal, now: datetime, **more: Any
) -> None:
    """End the waiting of a proposal, in one statement: of two at once, one wins (CWE-367). Raises Conflict."""
    taken = session.execute(
        update(AgentProposal)
        .where(
            AgentProposal.id == proposal.id,
            AgentProposal.status == ProposalStatus.PENDING,
            AgentProposal.expires_at > now,
        )
        .values(status=status, decided_by=by.user_id, decided_at=now, **more)
        .returning(AgentProposal.id)
        .execution_options(synchronize_session=False)
    ).one_or_none()
    session.refresh(proposal)
    if taken is not None:
        return
    if deciders.standing(proposal.status, proposal.expires_at, now) is ProposalStatus.EXPIRED:
        raise Conflict("proposal-expired", "This proposal has expired: ask once more.")
    raise Conflict("proposal-decided", "This proposal is decided already.")


def approve(session: Session, principal: Principal, proposal_id: str, now: datetime) -> AgentProposal:
    """Approve a proposal, and execute it, exactly once. Raises NoSuchThing, Refused, Conflict."""
    proposal = proposal_named(session, principal, proposal_id)
    act = audit.act_of(principal, now, "proposal.approved", f"proposal:{proposal_id}")
    authorize(principal, proposal, act)
    take(session, proposal, ProposalStatus.APPROVED, principal, now)
    audit.record(session, act)
    executing.execute(session, proposal, act)
    return proposal


def reject(session: Session, principal: Principal, proposal_id: str, why: str, now: datetime) -> AgentProposal:
    """Reject a proposal. Raises NoSuchThing, Refused, Conflict."""
    proposal = proposal_named(session, principal, proposal_id)
    act = audit.act_of(principal, now, "proposal.rejected", f"proposal:{proposal_id}")
    authorize(principal, proposal, act)
    take(session, proposal, ProposalStatus.REJECTED, principal, now, reason=why)
    audit.record(session, act)
    return proposal


def cancel(session: Session, principal: Principal, proposal_id: str, now: datetime) -> AgentProposal:
    """Cancel what one asked for oneself. Raises NoSuchThing, Refused, Conflict."""
    proposal = proposal_named(session, principal, proposal_id)
    act = audit.act_of(principal, now, "proposal.cancelled", f"proposal:{proposal_id}")
    gate.require_work(principal, act)
    if principal.user_id != proposal.requested_by:
        raise audit.refused("not-the-requester", "Only who asked for it has permission to cancel this.", act)
    take(session, proposal, ProposalStatus.CANCELLED, principal, now)
    audit.record(session, act)
    return proposal
