"""When an agent may rise, and what training and demotion do to its confidence. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.agents.policy import FLOORS, AgentStatus


class Criterion(StrEnum):
    """What an agent is measured by before it may rise."""

    EPISODES = "episodes"
    INTERVENTIONS = "interventions"
    CONSTITUTIONAL_SCORE = "constitutional_score"


@dataclass(frozen=True)
class Demand:
    """What it takes to reach a level: so many episodes, so few of them with interventions, so good a score."""

    episodes: int
    interventions: float
    constitutional_score: float


@dataclass(frozen=True)
class Record:
    """What an agent has to show at its present level.

    ``intervened`` counts the episodes in which somebody intervened, ``constitutional_score`` is the mean over all.
    """

    episodes: int
    intervened: int
    constitutional_score: float


DEMANDS: Mapping[AgentStatus, Demand] = {
    AgentStatus.INTERN: Demand(10, 0.50, 0.70),
    AgentStatus.SUPERVISED: Demand(25, 0.20, 0.85),
    AgentStatus.AUTONOMOUS: Demand(50, 0.0, 0.95),
}
# What completed training adds to an agent's confidence; the less mature, the more there is to learn.
GAINS: Mapping[AgentStatus, float] = {
    AgentStatus.STUDENT: 0.20,
    AgentStatus.INTERN: 0.15,
    AgentStatus.SUPERVISED: 0.10,
    AgentStatus.AUTONOMOUS: 0.05,
}


def missing(wanted: AgentStatus, record: Record) -> tuple[Criterion, ...]:
    """Return what an agent lacks for this level, which is the next one to its own; nothing if it is ready."""
    demand = DEMANDS[wanted]
    met = {
        Criterion.EPISODES: record.episodes >= demand.episodes,
        Criterion.INTERVENTIONS: record.intervened <= demand.interventions * record.episodes,
        # A mean of floats may fall short of what each of them is by the last bit.
        Criterion.CONSTITUTIONAL_SCORE: round(record.constitutional_score, 9) >= demand.constitutional_score,
    }
    return tuple(criterion for criterion in Criterion if not met[criterion])


def with_interrupted(record: Record, scores: Sequence[float]) -> Record:
    """Return a record with an episode more, in which somebody intervened, for each of these scores."""
    episodes = record.episodes + len(scores)
    total = record.constitutional_score * record.episodes + sum(scores)
    return Record(episodes, record.intervened + len(scores), total / episodes if episodes else 0.0)


def confidence_after_rising(status: AgentStatus, score: float) -> float:
    """Return the confidence of an agent that has just reached this status: at least the floor of its band."""
    return max(score, FLOORS[status])


def confidence_after_falling(status: AgentStatus) -> float:
    """Return the confidence of an agent that was put back to this status: the floor of its band, to rise anew."""
    return FLOORS[status]


def confidence_after_training(status: AgentStatus, score: float) -> float:
    """Return the confidence of an agent that has completed training; its status is not changed by that."""
    return min(1.0, round(score + GAINS[status], 4))
