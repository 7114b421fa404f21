"""Runs under supervision: taking one up, stepping in, and what is kept when it ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from app.access import Principal
from app.agents import gate
from app.agents.models import AgentRegistry
from app.agents.policy import AgentStatus, may_administer
from app.audit import service as audit
from app.episodes import keeping
from app.episodes.keeping import Deed, Part
from app.episodes.policy import Outcome, SegmentKind
from app.errors import Conflict, NoSuchThing
from app.governance import effects, policy, supervision, watching
from app.governance.effects import Terms, Wish
from app.governance.models import Correction, SupervisedRun
from app.governance.policy import Route
from app.governance.supervision import Move, RunStatus
from app.governance.triggers import ACTION, COMPLEXITY

SENTENCES = {
    RunStatus.WAITING: "This run waits for somebody to supervise it.",
    RunStatus.RUNNING: "This run goes on already.",
    RunStatus.PAUSED: "This run is paused.",
    RunStatus.COMPLETED: "This run is completed already.",
    RunStatus.TERMINATED: "This run was terminated.",
    RunStatus.LAPSED: "Nobody took this run up in time: set the agent going once more.",
}


@dataclass(frozen=True)
class Stepped:
    """A run that somebody stepped into, its agent, and the act as it is kept."""

    run: SupervisedRun
    agent: AgentRegistry
    act: audit.Act


def visible_to(principal: Principal) -> Select[SupervisedRun]:
    """Return the supervised runs of the caller's own workspace, and of no other (ASVS 5.0 V8.4.1)."""
    return select(SupervisedRun).where(SupervisedRun.workspace_id == principal.workspace_id)


def run_named(session: Session, principal: Principal, run_id: str) -> SupervisedRun:
    """Return a supervised run of the caller's own workspace (CWE-639). Raises NoSuchThing."""
    found = session.scalars(visible_to(principal).where(SupervisedRun.id == run_id)).one_or_none()
    if found is None:
        raise NoSuchThing("no-such-run", "There is no such run.")
    return found


def ended_at(run: SupervisedRun, stands: RunStatus, stopped_at: datetime | None) -> datetime | None:
    """Return when a run that stands like this ended: with its agent, if nobody ended it before."""
    return stopped_at if stands is RunStatus.TERMINATED and run.ended_at is None else run.ended_at


def listed(principal: Principal) -> Select[SupervisedRun, datetime | None]:
    """Return the same, with when the agent of each was stopped last."""
    return visible_to(principal).join(AgentRegistry).add_columns(AgentRegistry.stopped_at)


def history_of(session: Session, run: SupervisedRun) -> tuple[datetime | None, Sequence[Correction]]:
    """Return when the run's agent was stopped last, and how it was corrected, the oldest first."""
    stopped_at = session.scalar(select(AgentRegistry.stopped_at).where(AgentRegistry.id == run.agent_id))
    corrections = select(Correction).where(Correction.run_id == run.id).order_by(Correction.at, Correction.id)
    return stopped_at, session.scalars(corrections).all()


def start(session: Session, principal: Principal, run_id: str, terms: Terms) -> SupervisedRun:
    """Supervise a run: the agent is set going, on the word of whoever asked.

    Raises NoSuchThing, Refused, Conflict.
    """
    stepped = _stepped(session, principal, run_id, "started", terms.now)
    run, agent = stepped.run, stepped.agent
    wish = Wish(ACTION, COMPLEXITY, run.requested_by)
    watching.watch(session, agent, wish, terms, stepped.act)
    run.supervisor_id, run.started_at, run.maturity = principal.user_id, terms.now, AgentStatus(agent.status)
    _move(session, stepped, "started", terms.now)
    effects.perform(session, agent, wish, terms.now)
    return run


def step_in(session: Session, principal: Principal, run_id: str, what: str, now: datetime) -> SupervisedRun:
    """Pause, resume, complete or terminate a run. Raises NoSuchThing, Refused, Conflict."""
    stepped = _stepped(session, principal, run_id, what, now)
    _move(session, stepped, what, now)
    return stepped.run


def correct(session: Session, principal: Principal, run_id: str, text: str, now: datetime) -> SupervisedRun:
    """Tell an agent in a run what to do otherwise. Raises NoSuchThing, Refused, Conflict."""
    stepped = _stepped(session, principal, run_id, "corrected", now)
    if len(history_of(session, stepped.run)[1]) >= supervision.MOST_CORRECTIONS:
        raise Conflict("run-corrected-often", "This run was corrected a hundred times: terminate it.")
    session.add(Correction(run_id=run_id, made_by=principal.user_id, text=text, at=now))
    _move(session, stepped, "corrected", now)
    return stepped.run


def _stepped(session: Session, principal: Principal, run_id: str, what: str, now: datetime) -> Stepped:
    """Let somebody step into a run who may, and hold its agent until the unit ends."""
    run, move = run_named(session, principal, run_id), supervision.move_named(what)
    act = audit.act_of(principal, now, f"run.{what}", f"run:{run_id}")
    gate.require_work(principal, act)
    agent = gate.agent_named(session, principal, run.agent_id, changing=True)
    session.refresh(run)
    authorize(principal, run, agent, move, act)
    if (stands := run.standing(agent.stopped_at, now)) not in move.comes_from:
        raise Conflict(f"run-{stands}", SENTENCES[stands])
    if move.takes_work:
        require_readiness(agent, act)
    return Stepped(run, agent, act)


def authorize(principal: Principal, run: SupervisedRun, agent: AgentRegistry, move: Move, act: audit.Act) -> None:
    """Let pass who may step into a run like this. Raises Refused."""
    if not move.answers_for_it:
        return
    administers = may_administer(principal.role)
    interested = (run.requested_by, agent.owner_id)
    if not supervision.answers_for(principal.user_id, run.supervisor_id, interested, administers=administers):
        sentence = "Only who supervises this run and administrators without a part in it have permission for this."
        raise audit.refused("not-the-supervisor", sentence, act)


def require_readiness(agent: AgentRegistry, act: audit.Act) -> None:
    """Let an agent pass that is at work and may run, with supervision or without, as it is now. Raises Refused."""
    gate.require_at_work(agent, act)
    if policy.route_of(AgentStatus(agent.status)) not in {Route.SUPERVISION, None}:
        sentence = (
            f"This is blocked: the agent is {agent.status} by now, and has no permission for it; it takes one "
            f"that is {AgentStatus.SUPERVISED} at least."
        )
        raise audit.refused("not-mature-enough", sentence, act)


def _move(session: Session, stepped: Stepped, what: str, now: datetime) -> None:
    """Change a run, and keep that; what it was like, once it has ended. Raises Conflict."""
    run = stepped.run
    session.flush()
    if not take(session, run, supervision.move_named(what)):
        raise Conflict(f"run-{run.status}", SENTENCES[RunStatus(run.status)])
    if supervision.has_ended(RunStatus(run.status)):
        run.ended_at = now
        if run.started_at is not None:
            keeping.remember(session, deed_of(session, stepped, now))
    audit.record(session, stepped.act)
    session.flush()


def take(session: Session, run: SupervisedRun, move: Move) -> bool:
    """Change where a run stands in one statement: of two at once, one wins (CWE-367). False if this one lost."""
    moved = session.execute(
        update(SupervisedRun)
        .where(SupervisedRun.id == run.id, SupervisedRun.status.in_(move.comes_from))
        .values(
            status=move.leads_to or SupervisedRun.status,
            interventions=SupervisedRun.interventions + int(move.intervenes),
        )
        .returning(SupervisedRun.id)
        .execution_options(synchronize_session=False)
    ).one_or_none()
    session.refresh(run)
    return moved is not None


def deed_of(session: Session, stepped: Stepped, now: datetime) -> Deed:
    """Return what is to be remembered of a run that has ended; whether it counts towards graduation, too."""
    run, ended = stepped.run, RunStatus(stepped.run.status)
    begun = run.started_at or run.created_at
    corrections = [Part(SegmentKind.INTERVENTION, each.text, each.at) for each in history_of(session, run)[1]]
    return Deed(
        workspace_id=run.workspace_id,
        user_id=run.requested_by,
        agent_id=run.agent_id,
        maturity=run.maturity or AgentStatus(stepped.agent.status),
        title=f"{stepped.agent.name}: set going under supervision",
        summary=f"The run was {ended}; people stepped in {run.interventions} times.",
        outcome=Outcome.SUCCEEDED if ended is RunStatus.COMPLETED else Outcome.TERMINATED,
        interventions=run.interventions,
        score=supervision.score_of(ended, run.interventions),
        started_at=begun,
        ended_at=now,
        parts=[Part(SegmentKind.EXECUTION, "The agent was set going.", begun), *corrections],
        counts=supervision.counts(
            run.supervisor_id, (run.requested_by, stepped.agent.owner_id), run.interventions
        ),
    )
