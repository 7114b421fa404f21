"""Who writes components: whether they may, before anybody looks at what they wrote."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate, policy
from app.audit import service as audit
from app.canvas import acting
from app.canvas.models import CustomCanvasComponent
from app.canvas.policy import ComponentType
from app.errors import NoSuchThing
from app.governance.effects import Terms


@dataclass(frozen=True)
class Author:
    """Who writes: a person, an agent, or both, on which terms; and what is kept of it."""

    principal: Principal
    agent_id: str | None
    terms: Terms
    kept: audit.Act


def author_of(principal: Principal, named: str | None, terms: Terms, act: str, target: str) -> Author:
    """Return who acts, if they may act in the workspace at all. Raises Refused."""
    kept = audit.act_of(principal, terms.now, f"component.{act}", target)
    author = Author(principal, acting.agent_acting(principal, named, kept), terms, kept)
    gate.require_work(principal, kept)
    return author


def keep_for_auditor(session: Session, kept: audit.Act) -> None:
    """Keep what was done to a component; where that can't be kept, it isn't done (CWE-636)."""
    audit.record(session, kept)


def require_own(author: Author, component: CustomCanvasComponent) -> None:
    """Let the person pass whose component it is, and of agents only the one that wrote it. Raises Refused."""
    if not is_own(author.principal, component):
        sentence = "You have no permission for this: the component is somebody else's."
        raise audit.refused("not-the-owner", sentence, author.kept)


def is_own(principal: Principal, component: CustomCanvasComponent) -> bool:
    """Is this a component of whoever asks? An agent's owner lends it no component (CWE-863)."""
    if principal.agent_id is not None:
        return component.agent_id == principal.agent_id
    return component.owner_id == principal.user_id


def may_administer(principal: Principal) -> bool:
    """May somebody delete components of others? Administrators may, and none of their agents."""
    return principal.agent_id is None and policy.may_administer(principal.role)


def require_maturity(
    session: Session, author: Author, component: CustomCanvasComponent, kind: ComponentType
) -> None:
    """Let pass where every agent that answers for it is mature enough as it is now.

    Raises NoSuchThing, Refused.
    """
    for agent_id in answering(author, component):
        try:
            acting.require_maturity(session, author.principal, agent_id, kind, author.kept)
        except NoSuchThing:
            if agent_id == author.agent_id:
                raise
            sentence = "The agent that wrote this is blocked: it is not at work."
            raise audit.refused("agent-not-active", sentence, author.kept) from None


def answering(author: Author, component: CustomCanvasComponent) -> list[str]:
    """Return which agents answer for a component: the one that acts now, and the one that wrote it at first.

    A person lends an agent's component no more than the agent has. In one order, for they are held (CWE-833).
    """
    return sorted({each for each in (author.agent_id, component.agent_id) if each is not None})
