"""What a proposal proposes, fixed so that it is known again when somebody approves it."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from app.governance.models import AgentProposal


def canonical(content: Mapping[str, Any]) -> str:
    """Write content in the one way that is kept and hashed."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"))


def fixed(proposal: AgentProposal) -> str:
    """Return the hash by which what was proposed is known again: what, of which agent, and on whose word."""
    proposed = {
        "workspace": proposal.workspace_id,
        "agent": proposal.agent_id,
        "requested_by": proposal.requested_by,
        "let_in_by": proposal.let_in_by,
        "surface": proposal.surface,
        "action": proposal.action,
        "complexity": proposal.complexity,
        "content": proposal.content,
    }
    return hashlib.sha256(canonical(proposed).encode()).hexdigest()


def is_intact(proposal: AgentProposal) -> bool:
    """Is this still what was proposed (CWE-367)?"""
    return fixed(proposal) == proposal.content_hash
