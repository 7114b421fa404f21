"""Who acts on the canvas: a person by their role, an agent by its maturity, and both where a person names one."""

from typing import Any

from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate
from app.agents.models import Execution
from app.agents.policy import AgentStatus
from app.audit import service as audit
from app.canvas import policy
from app.canvas.policy import ComponentType
from app.governance import acting as governance
from app.governance.acting import Asked
from app.governance.effects import Terms
from app.governance.policy import Surface

PROGRAM = "This is blocked: JavaScript takes an agent that is AUTONOMOUS; this one has no permission."
MARKUP = "This is blocked: a component takes an agent that is SUPERVISED at least; this one has no permission."
SENTENCES = {ComponentType.HTML: MARKUP, ComponentType.JAVASCRIPT: PROGRAM}


def agent_acting(principal: Principal, named: str | None, kept: audit.Act) -> str | None:
    """Return the agent that acts: the token's, or the one that a person names. Raises Refused.

    An id in a body never makes somebody of an agent that it is not (CWE-863).
    """
    if principal.agent_id is not None and named not in {None, principal.agent_id}:
        raise audit.refused("another-agent", "An agent has no permission to act as another.", kept)
    return principal.agent_id or named


def act(
    session: Session,
    principal: Principal,
    agent_id: str | None,
    action: str,
    *,
    terms: Terms,
    kept: audit.Act,
    content: dict[str, Any] | None = None,
) -> Execution | None:
    """Let a person act by their role; have governance decide on an agent, and keep its execution.

    Raises NoSuchThing, Refused.
    """
    gate.require_work(principal, kept)
    if agent_id is None:
        return None
    asked = Asked(Surface.DIRECT, action, content=content or {})
    return governance.act(session, principal, agent_id, asked, terms).execution


def require_maturity(
    session: Session, principal: Principal, agent_id: str | None, kind: ComponentType, kept: audit.Act
) -> None:
    """Let an agent pass that is mature enough for components of this kind, as it is now.

    Raises NoSuchThing, Refused.
    """
    if agent_id is None:
        return
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    governance.admit(principal, agent, kept)
    if not policy.may_write(AgentStatus(agent.status), kind):
        raise audit.refused("not-mature-enough", SENTENCES[kind], kept)
