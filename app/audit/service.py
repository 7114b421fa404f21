"""Keeping the audit log and reading it."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app import correlation, cursors
from app.access import Principal
from app.audit import policy
from app.audit.models import AuditEntry, Outcome
from app.errors import Record, Refused


@dataclass(frozen=True)
class Act:
    """What is to be kept of an act; plain values, so that it outlives the unit it happened in."""

    at: datetime
    act: str
    target: str
    workspace_id: str | None
    actor_id: str | None


def record(session: Session, act: Act, outcome: Outcome = Outcome.DONE, reason: str | None = None) -> None:
    """Add one entry to the log, in the caller's own unit of work."""
    session.add(
        AuditEntry(
            at=act.at,
            act=act.act,
            target=act.target,
            workspace_id=act.workspace_id,
            actor_id=act.actor_id,
            outcome=outcome,
            reason=reason,
            request_id=correlation.request_id(),
        )
    )


def refusing(act: Act, reason: str) -> Record:
    """Return the record of a refusal, to be written once the request's own unit is abandoned."""
    return partial(record, act=act, outcome=Outcome.REFUSED, reason=reason)


def act_of(principal: Principal, at: datetime, act: str, target: str) -> Act:
    """Return what is kept of an act in the caller's workspace."""
    return Act(at, act, target, principal.workspace_id, principal.actor_id)


def refused(reason: str, sentence: str, act: Act) -> Refused:
    """Return a refusal that is kept in the audit log."""
    return Refused(reason, sentence, record=refusing(act, reason))


def visible_to(principal: Principal) -> Select[AuditEntry]:
    """Return the entries that lie within the reader's own workspace, newest first."""
    return (
        select(AuditEntry)
        .where(AuditEntry.workspace_id == principal.workspace_id)
        .order_by(AuditEntry.sequence.desc())
    )


def authorize_reading(principal: Principal, at: datetime) -> None:
    """Let administrators pass. Raises Refused."""
    if not policy.may_read(principal.role):
        reason = "administrators-only"
        attempt = act_of(principal, at, "audit.read", "audit")
        raise refused(reason, "Only administrators may read the audit log.", attempt)


def read_page(
    session: Session, principal: Principal, page: cursors.Page, sealed: cursors.Binding
) -> tuple[list[AuditEntry], str | None]:
    """Return one page of the reader's log and the cursor to the next. Raises CannotBeHonoured."""
    entries = visible_to(principal)
    if page.cursor is not None:
        entries = entries.where(AuditEntry.sequence < cursors.open_sealed(sealed, page.cursor))
    found = list(session.scalars(entries.limit(page.limit + 1)))
    if len(found) <= page.limit:
        return found, None
    kept = found[: page.limit]
    return kept, cursors.seal(sealed, kept[-1].sequence)
