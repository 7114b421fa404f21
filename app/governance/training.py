"""Training: where students are sent whose triggers were blocked, and what completing it changes."""

from datetime import datetime

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate
from app.agents.policy import AgentStatus
from app.audit import service as audit
from app.errors import Conflict, NoSuchThing
from app.governance import graduation, remembering
from app.governance.models import TrainingSession, TrainingStatus


def visible_to(principal: Principal) -> Select[TrainingSession]:
    """Return the training of the caller's own workspace, and of no other (ASVS 5.0 V8.4.1)."""
    return select(TrainingSession).where(TrainingSession.workspace_id == principal.workspace_id)


def complete(session: Session, principal: Principal, training_id: str, now: datetime) -> TrainingSession:
    """Say that training is completed: the agent's confidence rises, once, and its level doesn't.

    Raises NoSuchThing, Refused, Conflict.
    """
    found = session.scalars(visible_to(principal).where(TrainingSession.id == training_id)).one_or_none()
    if found is None:
        raise NoSuchThing("no-such-training", "There is no such training.")
    act = audit.act_of(principal, now, "training.completed", f"training:{training_id}")
    gate.require_administrator(principal, act)
    agent = gate.agent_named(session, principal, found.agent_id, changing=True)
    if not take(session, found, principal, now):
        raise Conflict("training-completed", "This training is completed already.")
    trained = graduation.confidence_after_training(AgentStatus(agent.status), agent.confidence_score)
    found.gained, agent.confidence_score = round(trained - agent.confidence_score, 4), trained
    remembering.remember_training(session, found, agent, now)
    audit.record(session, act)
    return found


def take(session: Session, training: TrainingSession, by: Principal, now: datetime) -> bool:
    """Complete training in one statement: of two at once, one wins (CWE-367). False if it was completed before."""
    taken = session.execute(
        update(TrainingSession)
        .where(TrainingSession.id == training.id, TrainingSession.status == TrainingStatus.QUEUED)
        .values(status=TrainingStatus.COMPLETED, completed_by=by.user_id, completed_at=now)
        .returning(TrainingSession.id)
        .execution_options(synchronize_session=False)
    ).one_or_none()
    session.refresh(training)
    return taken is not None
