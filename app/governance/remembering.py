"""What is remembered of work that a person judged: proposals that were executed, training that was completed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.agents.models import AgentRegistry
from app.agents.policy import AgentStatus
from app.episodes import keeping
from app.episodes.keeping import Deed, Part
from app.episodes.policy import Outcome, SegmentKind
from app.governance import supervision
from app.governance.models import AgentProposal, TrainingSession

FLAWLESS = 1.0


def remember_proposal(session: Session, proposal: AgentProposal, agent: AgentRegistry, now: datetime) -> None:
    """Keep what an agent did once somebody had approved it, for whoever asked for it."""
    done = Judged(
        what=proposal.action.replace("_", " "),
        summary="It was proposed, approved, and done as proposed.",
        parts=(
            Part(SegmentKind.CONVERSATION, "It was asked for, and proposed.", proposal.created_at),
            Part(SegmentKind.EXECUTION, "It was done as it had been proposed.", now),
        ),
        tells=is_evidence(proposal.decided_by, agent, proposal.requested_by, proposal.let_in_by),
    )
    _remember(session, proposal, agent, done, now)


def remember_training(session: Session, training: TrainingSession, agent: AgentRegistry, now: datetime) -> None:
    """Keep that an agent was trained, for whoever had set it going."""
    done = Judged(
        what="training",
        summary="It was set going, sent to training instead, and trained.",
        parts=(Part(SegmentKind.REFLECTION, "The training was completed.", now),),
        tells=is_evidence(training.completed_by, agent, training.requested_by),
    )
    _remember(session, training, agent, done, now)


@dataclass(frozen=True)
class Judged:
    """What was done and judged well: what it was, in short, part by part, and whether that tells for the agent."""

    what: str
    summary: str
    parts: Sequence[Part]
    tells: bool


def _remember(
    session: Session, asked: AgentProposal | TrainingSession, agent: AgentRegistry, done: Judged, now: datetime
) -> None:
    deed = Deed(
        workspace_id=asked.workspace_id,
        user_id=asked.requested_by,
        agent_id=agent.id,
        maturity=AgentStatus(agent.status),
        title=f"{agent.name}: {done.what}",
        summary=done.summary,
        outcome=Outcome.SUCCEEDED,
        interventions=0,
        score=FLAWLESS,
        started_at=asked.created_at,
        ended_at=now,
        parts=done.parts,
        counts=done.tells,
    )
    keeping.remember(session, deed)


def is_evidence(judge_id: str | None, agent: AgentRegistry, *askers: str | None) -> bool:
    """Does this tell for an agent: was it judged by somebody who has no part in it (CWE-841)?"""
    interested = tuple(each for each in (agent.owner_id, *askers) if each is not None)
    return supervision.counts(judge_id, interested, 0)
