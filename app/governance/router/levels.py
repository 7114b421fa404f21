"""How agents rise and fall, and their training, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from app import cursors
from app.access import CurrentPrincipal, UnitOfWork, sealed
from app.agents import policy
from app.agents.models import AgentRegistry
from app.agents.policy import AgentStatus
from app.agents.schemas import AgentView
from app.cursors import Page
from app.governance import graduation, levels, training
from app.governance.graduation import Record
from app.governance.models import TrainingSession
from app.governance.schemas import Demotion, ReadinessView, TrainingsView, TrainingView
from app.texts import PathId, no_body, no_query

acts = APIRouter(prefix="/api/agents", dependencies=[Depends(no_query)])
lists = APIRouter(prefix="/api/trainings")
NoBody = Annotated[None, Depends(no_body)]


@acts.get("/{agent_id}/readiness")
def see_readiness(agent_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork) -> ReadinessView:
    """See what an agent has to show, and what it lacks for the next level."""
    return readiness_of(*levels.readiness(unit.session, principal, agent_id))


@acts.post("/{agent_id}/graduate")
def graduate(
    request: Request, agent_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> AgentView:
    """Let an agent rise by one level, if it is ready."""
    agent = levels.graduate(unit.session, principal, agent_id, request.app.state.clock.now())
    return AgentView.model_validate(agent)


@acts.post("/{agent_id}/demote")
def demote(
    request: Request,
    agent_id: PathId,
    principal: CurrentPrincipal,
    unit: UnitOfWork,
    wanted: Demotion | None = None,
) -> AgentView:
    """Put an agent back, at once."""
    lower = None if wanted is None else wanted.status
    agent = levels.demote(unit.session, principal, agent_id, lower, request.app.state.clock.now())
    return AgentView.model_validate(agent)


@lists.get("")
def see_trainings(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> TrainingsView:
    """See the training of the workspace one acts in."""
    seal = sealed(request, principal, "trainings")
    rows, cursor = cursors.page_of(unit.session, training.visible_to(principal), TrainingSession.id, page, seal)
    views = [TrainingView.model_validate(row[0]) for row in rows]
    return TrainingsView(trainings=views, next_cursor=cursor)


@lists.post("/{training_id}/complete", dependencies=[Depends(no_query)])
def complete(
    request: Request, training_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> TrainingView:
    """Say that training is completed."""
    done = training.complete(unit.session, principal, training_id, request.app.state.clock.now())
    return TrainingView.model_validate(done)


def readiness_of(agent: AgentRegistry, record: Record) -> ReadinessView:
    """Show how ready an agent is; an autonomous one has nowhere to rise to."""
    status = AgentStatus(agent.status)
    wanted = policy.next_level(status)
    lacks = [] if wanted is None else list(graduation.missing(wanted, record))
    return ReadinessView(
        agent_id=agent.id,
        status=status,
        next_status=wanted,
        ready=wanted is not None and not lacks,
        missing=lacks,
        episodes=record.episodes,
        intervened=record.intervened,
        constitutional_score=record.constitutional_score,
    )


router = APIRouter()
for part in (acts, lists):
    router.include_router(part)
