"""What the canvas takes, and how mature an agent has to be for it. Pure."""

from enum import StrEnum

from app.agents.policy import AgentStatus, is_below, may_administer
from app.roles import Role


class CanvasType(StrEnum):
    """What can be presented."""

    CHART = "chart"
    FORM = "form"
    SHEET = "sheet"
    MARKDOWN = "markdown"
    COMPONENT = "component"


class ComponentType(StrEnum):
    """Whether a component brings a program."""

    HTML = "html"
    JAVASCRIPT = "javascript"


class Change(StrEnum):
    """What was done to what stands on a canvas."""

    PRESENTED = "presented"
    UPDATED = "updated"
    SUBMITTED = "submitted"
    DELETED = "deleted"


COMPONENT_BYTES = 256 * 1024
VERSIONS = 100
# The least maturity of an agent that writes components: with a program, and without.
NEEDED = {ComponentType.HTML: AgentStatus.SUPERVISED, ComponentType.JAVASCRIPT: AgentStatus.AUTONOMOUS}


def may_write(status: AgentStatus, kind: ComponentType) -> bool:
    """May an agent of this maturity write, change, bring back or present a component of this kind?"""
    return not is_below(status, NEEDED[kind])


def is_too_large(*parts: str) -> bool:
    """Is a component of these parts larger than is taken, in bytes of UTF-8?"""
    return sum(len(part.encode()) for part in parts) > COMPONENT_BYTES


def is_own(*, owner_id: str, made_by: str | None, user_id: str, agent_id: str | None, by_itself: bool) -> bool:
    """Is what stands on a canvas the actor's own: the person's it stands for, or the agent's that made it?

    Through an agent, its owner changes only what that agent made; an agent ``by_itself`` only that as well.
    """
    if by_itself:
        return made_by is not None and made_by == agent_id
    return owner_id == user_id and agent_id in {None, made_by}


def may_clear_away(role: Role, *, by_itself: bool) -> bool:
    """May somebody of this role take away what is somebody else's? Administrators may, but not their agents."""
    return may_administer(role) and not by_itself
