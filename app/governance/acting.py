"""The one gate that every act of an agent goes through, whoever asks and by whichever route."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate
from app.agents.models import AgentRegistry, Execution
from app.agents.policy import AgentStatus
from app.audit import service as audit
from app.audit.models import Outcome
from app.errors import FieldError, PleaseCorrect, Refused
from app.governance import effects, policy, proposals, watching
from app.governance.effects import Terms, Wish
from app.governance.models import AgentProposal
from app.governance.policy import Decision, Ruling, Surface


@dataclass(frozen=True)
class Asked:
    """What somebody asks an agent to do. Without an action it is a rehearsal of ``complexity``."""

    surface: Surface
    action: str | None
    complexity: int | None = None
    content: dict[str, Any] = field(default_factory=dict)
    spends: float = 0.0

    @property
    def everything(self) -> dict[str, Any]:
        """What it is to be done with, and what it costs, if anything."""
        return {**self.content, "spends": self.spends} if self.spends else self.content

    @property
    def name_kept(self) -> str:
        """How this is kept: by the action's name if it is one of ours, and never by a stranger's word."""
        known = self.action is not None and policy.complexity_of(self.action) is not None
        return f"agent.{self.action}" if known else "agent.execute"


@dataclass(frozen=True)
class Acted:
    """What came of it: the decision, and what was done or waits for approval."""

    agent: AgentRegistry
    decision: Decision
    execution: Execution | None = None
    proposal: AgentProposal | None = None


def act(session: Session, principal: Principal, agent_id: str, asked: Asked, terms: Terms) -> Acted:
    """Decide, and do, propose or refuse. Raises NoSuchThing, PleaseCorrect, Refused."""
    agent = gate.agent_named(session, principal, agent_id, changing=True)
    kept = audit.act_of(principal, terms.now, asked.name_kept, f"agent:{agent_id}")
    admit(principal, agent, kept)
    if asked.spends and not policy.may_cost(asked.action):
        fault = FieldError("spends", "Only a payment costs anything.")
        raise PleaseCorrect("no-payment", "Please correct the request.", errors=[fault])
    decision = decided(agent, asked, kept)
    if decision.ruling is Ruling.BLOCKED:
        raise blocked(decision, kept)
    wish = Wish(
        asked.action or effects.REHEARSAL,
        decision.complexity,
        principal.user_id,
        asked.everything,
        asked.spends,
        principal.let_in_by,
    )
    if decision.ruling is Ruling.APPROVAL:
        proposal = proposals.propose(session, agent, asked.surface, wish, terms)
        audit.record(session, kept, Outcome.DONE, "pending-approval")
        session.flush()
        return Acted(agent, decision, proposal=proposal)
    execution = None
    if asked.action:
        watching.watch(session, agent, wish, terms, kept)
        execution = effects.perform(session, agent, wish, terms.now)
    audit.record(session, kept, Outcome.DONE, "allowed")
    return Acted(agent, decision, execution=execution)


def admit(principal: Principal, agent: AgentRegistry, kept: audit.Act) -> None:
    """Let pass who may ask this agent at all, if it is at work. Raises Refused."""
    gate.require_work(principal, kept)
    if principal.agent_id not in {None, agent.id}:
        raise audit.refused("another-agent", "An agent has no permission to act as another.", kept)
    gate.require_at_work(agent, kept)


def decided(agent: AgentRegistry, asked: Asked, kept: audit.Act) -> Decision:
    """Decide by the agent's maturity as it is now, and by the table alone. Raises PleaseCorrect, Refused."""
    complexity = asked.complexity
    if asked.action is not None:
        complexity = complexity_in_table(asked, kept)
    if complexity is None:
        raise ValueError("neither an action nor how grave it is")
    return policy.decide(asked.surface, AgentStatus(agent.status), complexity)


def complexity_in_table(asked: Asked, kept: audit.Act) -> int:
    """Return how grave the action is by the table, whatever it is declared as. Raises PleaseCorrect, Refused."""
    complexity = policy.complexity_of(asked.action or "")
    if complexity is None:
        raise audit.refused("unknown-action", "This is blocked: no action has exactly this name.", kept)
    if asked.complexity is not None and policy.understates(complexity, asked.complexity):
        fault = FieldError("action_complexity", "This action is graver than that.")
        raise PleaseCorrect("understated", "Please correct the request.", errors=[fault])
    return complexity


def blocked(decision: Decision, kept: audit.Act) -> Refused:
    """Return the refusal of what takes a more mature agent."""
    sentence = (
        f"This is blocked: the agent is {decision.status}, and has no permission for what takes one that is "
        f"{decision.needed} at least."
    )
    return audit.refused("not-mature-enough", sentence, kept)
