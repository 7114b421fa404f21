"""Looking for one's episodes among a million of others', against looking for the same among a thousand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from app import cursors, isolation
from app.access import Principal
from app.cursors import Binding, Page
from app.episodes import service
from app.episodes.models import Episode, EpisodeSegment
from app.episodes.policy import AccessType, Outcome, Span
from app.episodes.service import Filters
from app.episodes.statements import reading
from app.isolation import Reach, Subject
from app.roles import Role
from benchmarks.memories import HOARDER, OWN, READER, Memory, remembering
from benchmarks.plans import plan_of
from benchmarks.timing import ROUNDS, medians_ms
from fixtures.database import Rung

FEW, MANY = 1_000, 1_000_000
WARMING, PATIENCE_MS = 12, 3_000
SEAL = Binding(b"a key of this benchmark alone", {"list": "any"}, datetime(2026, 3, 9, tzinfo=UTC))
NEWEST = (Episode.started_at, Episode.id)
NARROWED = {
    "those of one agent": ("agent", lambda subject: f"{subject.user_id} agent 2"),
    "those of one week": ("time", lambda _: Span.WEEK),
    "those that failed": ("outcome", lambda _: Outcome.FAILED),
}


@dataclass(frozen=True)
class Visit:
    """Somebody looks for episodes: one unit of work, as a request has it, that keeps nothing of that."""

    memory: Memory
    subject: Subject
    session: Session

    @property
    def principal(self) -> Principal:
        """Who looks."""
        return Principal(self.subject.user_id, "session", self.subject.workspace_id, Role.MEMBER, confirmed=True)

    def page(self, found: Any, cursor: str | None = None) -> tuple[Any, str | None]:
        """Look at one page of what was found, and let nobody erase it meanwhile."""
        rows, further = cursors.newest_first(self.session, found, NEWEST, Page(cursor=cursor), SEAL)
        reading.keep(self.session, [row[0].id for row in rows], Reach.SHARED)
        return rows, further

    def listed(self, cursor: str | None = None, **narrowed: Any) -> tuple[Any, str | None]:
        """Look at one page of one's own episodes."""
        filters = Filters(**narrowed)
        return self.page(service.listed(self.session, self.principal, filters, self.memory.now), cursor)

    def searched(self, text: str) -> tuple[Any, str | None]:
        """Search one's own episodes."""
        return self.page(service.searched(self.session, self.principal, text, self.memory.now))

    def opened(self) -> Episode:
        """Read one episode of one's own."""
        number, now = self.memory.number_of(self.subject), self.memory.now
        found = service.opened(self.session, self.principal, number, AccessType.READ, now)
        reading.keep(self.session, [number], Reach.SHARED)
        return found

    def segments(self) -> Any:
        """Read the parts of one as well, and what was thought of it."""
        found = self.opened()
        reading.feedback(self.session, [found])
        return cursors.page_of(self.session, reading.segments(found), EpisodeSegment.position, Page(), SEAL)

    def shared(self) -> tuple[Any, str | None]:
        """Look at what colleagues shared."""
        return self.page(service.shared(self.session))


Task = Callable[[Visit], Any]


def visit(memory: Memory, subject: Subject, task: Task) -> Any:
    """Have somebody look for something."""
    with memory.database.unit_of_work(reading=True) as unit:
        isolation.act_for(unit.session, subject.user_id, subject.workspace_id)
        return task(Visit(memory, subject, unit.session))


def narrowed(field: str, value: Any) -> Task:
    """Look at the first page of those that have this value."""
    return lambda one: one.listed(**{field: value})


def tasks(memory: Memory, subject: Subject) -> Iterator[tuple[str, Task]]:
    """Yield what somebody may look for."""
    cursor = visit(memory, subject, lambda one: one.listed()[1])
    yield "the first page", lambda one: one.listed()
    yield "the page after it", lambda one: one.listed(cursor)
    for name, (field, value) in NARROWED.items():
        yield name, narrowed(field, value(subject))
    yield "a search that finds much", lambda one: one.searched("Refunded 12")
    yield "a search that finds nothing", lambda one: one.searched("no such words")
    yield "one episode", lambda one: one.opened()
    yield "one with its parts", lambda one: one.segments()
    yield "what is shared", lambda one: one.shared()


def remembered(rung: Rung) -> str:
    """Measure it, and say what came of it; the aim is at most 1.3 times, of what doesn't read all that one has."""
    with remembering(rung, FEW) as few, remembering(rung, MANY) as many:
        return "".join(
            f"episodes on {rung.name}, a million against a thousand, of which {who} are one's own:\n"
            + "".join(_compared(few, many, subject))
            for subject, who in ((READER, OWN), (HOARDER, "a tenth"))
        )


def _compared(few: Memory, many: Memory, subject: Subject) -> Iterator[str]:
    for (what, among_few), (_, among_many) in zip(tasks(few, subject), tasks(many, subject), strict=True):
        pair = partial(visit, few, subject, among_few), partial(visit, many, subject, among_many)
        warm = medians_ms(*pair, rounds=WARMING)
        before, now = medians_ms(*pair, rounds=max(WARMING, min(ROUNDS, int(PATIENCE_MS / sum(warm)))))
        plan = plan_of(many.database, pair[1])
        yield f"  {what}: {now:.2f} ms, {now / before:.2f} times; {plan}\n"
