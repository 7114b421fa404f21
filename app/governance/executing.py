"""Doing what was approved, exactly as it was proposed, if agent and requester are still what they were."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.agents import policy
from app.agents.models import AgentRegistry, Lifecycle
from app.agents.policy import AgentStatus
from app.audit import service as audit
from app.audit.models import Outcome
from app.governance import content, deciders, effects, remembering
from app.governance.deciders import ProposalStatus
from app.governance.effects import Wish
from app.governance.models import AgentProposal
from app.governance.policy import Surface
from app.identity.models import Membership, User, UserStatus
from app.roles import Role


def execute(session: Session, proposal: AgentProposal, act: audit.Act) -> None:
    """Do what was approved, exactly as it was proposed; or keep why that can't be done after all."""
    agent = session.get_one(AgentRegistry, proposal.agent_id, with_for_update=True, populate_existing=True)
    fault = deciders.fault_of_execution(
        is_intact=content.is_intact(proposal),
        is_wanted=may_still_ask(session, proposal),
        is_active=agent.lifecycle is Lifecycle.ACTIVE,
        status=AgentStatus(agent.status),
        surface=Surface(proposal.surface),
        complexity=proposal.complexity,
    )
    if fault is None and proposal.action != effects.REHEARSAL:
        proposed = json.loads(proposal.content)
        wish = Wish(
            proposal.action, proposal.complexity, proposal.requested_by, proposed, proposed.get("spends", 0.0)
        )
        effects.perform(session, agent, wish, act.at)
        remembering.remember_proposal(session, proposal, agent, act.at)
    proposal.status = ProposalStatus.FAILED if fault else ProposalStatus.EXECUTED
    proposal.failure = fault
    ended = audit.Act(act.at, "proposal.executed", act.target, act.workspace_id, agent.id)
    audit.record(session, ended, Outcome.REFUSED if fault else Outcome.DONE, fault)


def may_still_ask(session: Session, proposal: AgentProposal) -> bool:
    """Could whoever asked for this ask for it now, as somebody who works there (CWE-863)?"""
    row = session.execute(
        select(Membership.role, User)
        .join(User, User.id == Membership.user_id)
        .where(Membership.workspace_id == proposal.workspace_id, Membership.user_id == proposal.requested_by)
        .execution_options(populate_existing=True)
    ).one_or_none()
    return row is not None and row[1].status is UserStatus.ACTIVE and policy.may_work(Role(row[0]))
