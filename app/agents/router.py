"""The registry over HTTP. What agents do, and whether they may, is governance's."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from sqlalchemy import select

from app import cursors
from app.access import ActingPrincipal, CurrentPrincipal, Principal, UnitOfWork, sealed
from app.agents import gate, grants, service, working
from app.agents.models import AgentRegistry, Execution
from app.agents.policy import AgentStatus
from app.agents.schemas import (
    AgentGrant,
    AgentsView,
    AgentView,
    ChangedAgent,
    ExecutionsView,
    ExecutionView,
    NewAgent,
    Search,
    Stopped,
)
from app.audit import service as audit
from app.cursors import Page
from app.texts import PathId, no_body, no_query

lists = APIRouter(prefix="/api/agents")
acts = APIRouter(prefix="/api/agents", dependencies=[Depends(no_query)])
NoBody = Annotated[None, Depends(no_body)]

TURNS = {"pause": "paused", "resume": "resumed", "stop": "stopped", "retire": "retired"}


def looking_principal(request: Request, principal: ActingPrincipal, unit: UnitOfWork) -> Principal:
    """Recognise who looks: people, and agents that are at work."""
    now = request.app.state.clock.now()
    gate.require_awake(
        unit.session, principal, audit.act_of(principal, now, "agents.read", f"agent:{principal.agent_id}")
    )
    return principal


LookingPrincipal = Annotated[Principal, Depends(looking_principal, scope="function")]


class AgentsPage(Page):
    """The query of the list of agents."""

    status: AgentStatus | None = None


@lists.get("")
def see_agents(
    request: Request, principal: LookingPrincipal, unit: UnitOfWork, page: Annotated[AgentsPage, Query()]
) -> AgentsView:
    """See the agents of the workspace one acts in, perhaps of one status."""
    seal = sealed(request, principal, "agents", status=page.status or "")
    listed = service.listed(principal, page.status)
    rows, cursor = cursors.page_of(unit.session, listed, AgentRegistry.id, page, seal)
    return AgentsView(agents=[AgentView.model_validate(row[0]) for row in rows], next_cursor=cursor)


@acts.post("", status_code=201)
def create(request: Request, principal: CurrentPrincipal, unit: UnitOfWork, wanted: NewAgent) -> AgentView:
    """Make an agent. It begins as a student."""
    agent = service.create(unit.session, principal, wanted, request.app.state.clock.now())
    return AgentView.model_validate(agent)


@lists.post("/search")
def search(
    request: Request,
    principal: LookingPrincipal,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
    wanted: Search,
) -> AgentsView:
    """Search the agents of the workspace one acts in."""
    seal = sealed(request, principal, "agents searched", query=wanted.query)
    found = service.searched(principal, wanted.query)
    rows, cursor = cursors.page_of(unit.session, found, AgentRegistry.id, page, seal)
    return AgentsView(agents=[AgentView.model_validate(row[0]) for row in rows], next_cursor=cursor)


@acts.post("/stop-all")
def stop_all(request: Request, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody) -> Stopped:
    """Stop every agent of the workspace at once: the emergency stop."""
    return Stopped(stopped=working.stop_all(unit.session, principal, request.app.state.clock.now()))


@acts.get("/{agent_id}")
def see_agent(agent_id: PathId, principal: LookingPrincipal, unit: UnitOfWork) -> AgentView:
    """See one agent of the workspace."""
    return AgentView.model_validate(gate.agent_named(unit.session, principal, agent_id))


@acts.put("/{agent_id}")
def change(
    request: Request, agent_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, wanted: ChangedAgent
) -> AgentView:
    """Change what is given of an agent."""
    agent = service.change(unit.session, principal, agent_id, wanted, request.app.state.clock.now())
    return AgentView.model_validate(agent)


@lists.get("/{agent_id}/executions")
def see_executions(
    request: Request,
    agent_id: PathId,
    principal: LookingPrincipal,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
) -> ExecutionsView:
    """See what an agent did."""
    agent = gate.agent_named(unit.session, principal, agent_id)
    seal = sealed(request, principal, "executions", agent=agent.id)
    listed = select(Execution).where(Execution.agent_id == agent.id)
    rows, cursor = cursors.page_of(unit.session, listed, Execution.id, page, seal)
    views = [ExecutionView.model_validate(row[0]) for row in rows]
    return ExecutionsView(executions=views, next_cursor=cursor)


@acts.post("/{agent_id}/token", status_code=201)
def give_token(
    request: Request, agent_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> AgentGrant:
    """Give out a token by which the agent acts itself, for a while."""
    state = request.app.state
    signing = grants.Signing(state.keyring, state.settings)
    return grants.give(unit.session, principal, agent_id, signing, state.clock.now())


@acts.delete("/{agent_id}/token", status_code=204)
def take_tokens_back(
    request: Request, agent_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
) -> None:
    """End every token of an agent."""
    grants.take_back(unit.session, principal, agent_id, request.app.state.clock.now())


def turning(what: str) -> Callable[..., AgentView]:
    """Return the route by which agents are paused, resumed, stopped or retired."""

    def turn(
        request: Request, agent_id: PathId, principal: CurrentPrincipal, unit: UnitOfWork, _body: NoBody
    ) -> AgentView:
        agent = working.turn(unit.session, principal, agent_id, what, request.app.state.clock.now())
        return AgentView.model_validate(agent)

    return turn


for path, what in TURNS.items():
    acts.add_api_route(f"/{{agent_id}}/{path}", turning(what), methods=["POST"], name=path)

router = APIRouter(tags=["agents"])
for part in (lists, acts):
    router.include_router(part)
