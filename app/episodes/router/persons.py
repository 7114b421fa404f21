"""Who may do with episodes what only people do. Agents may not, and an episode's owner finds that they tried."""

from collections.abc import Callable

from fastapi import Request

from app.access import ActingPrincipal, Principal
from app.agents.recognition import people_only
from app.episodes import log
from app.episodes.log import Access
from app.episodes.policy import AccessType
from app.texts import PathId


def kept_out(kind: AccessType) -> Callable[..., Principal]:
    """Return what recognises a caller, and lets no agent pass."""

    def person(request: Request, episode_id: PathId, principal: ActingPrincipal) -> Principal:
        keep_out(principal, log.access_of(principal, kind, request.app.state.clock.now()), episode_id)
        return principal

    return person


def keep_out(principal: Principal, access: Access, episode_id: str) -> None:
    """Let people pass, and no agents. Raises Refused."""
    if principal.agent_id is not None:
        raise log.also(people_only(principal, access.at), access, episode_id)
