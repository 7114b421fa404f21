"""A database that remembers as many episodes as wanted, made by the database itself from a row of numbers.

Whoever reads has the same in each: episodes of their own, evenly among all others, and some that were shared.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import psycopg
from sqlalchemy import make_url

from app.database import Database, engine_for
from app.events import Bus
from app.isolation import Subject
from fixtures.database import Rung

OWN, SHARED = 200, 20
"""How many episodes the reader has, and how many were shared with them, however many there are."""

READER, HOARDER = Subject("reader", "workspace-0"), Subject("hoarder", "workspace-0")
"""Who reads; and who owns a tenth of all there is."""

# Each is the same on both databases but for the numbers and the instants. Others are 997 people in ten workspaces.
EPISODES = """
INSERT INTO episodes (id, workspace_id, user_id, agent_id, title, summary, search_key, outcome, maturity,
  interventions, constitutional_score, counts, canvases, importance, status, started_at, ended_at)
SELECT md5('episode ' || i), 'workspace-' || CASE WHEN who IN ('reader', 'hoarder', 'colleague') THEN 0
  ELSE i % 997 % 10 END, who, who || ' agent ' || (i / {own} % 4), 'Quarterly refunds ' || i,
  'Refunded 12 customers who were charged twice, number ' || i || ' among them.',
  'quarterly refunds ' || i || ' refunded 12 customers who were charged twice, number ' || i || ' among them.',
  CASE WHEN i / {own} % 3 = 0 THEN 'failed' ELSE 'succeeded' END, 'supervised', 0, 1.0, {yes}, '[]', 0.5,
  CASE WHEN i / {own} % 50 = 49 THEN 'deleted' ELSE 'active' END, {at}, {at}
FROM (SELECT i, CASE WHEN i % {own} = 0 THEN 'reader' WHEN i % {shared} = 3 THEN 'colleague'
  WHEN i % 10 = 1 THEN 'hoarder' ELSE 'person ' || (i % 997) END AS who FROM numbers) AS owned
"""
SEGMENTS = """
INSERT INTO episode_segments (episode_id, position, kind, content, at)
SELECT md5('episode ' || i), 1, 'conversation', 'Refund whoever was charged twice.', {at}
FROM numbers WHERE i % 5 = 0
"""
FEEDBACK = """
INSERT INTO episode_feedback (episode_id, rating, comment, at)
SELECT md5('episode ' || i), 4, 'Well done.', {at} FROM numbers WHERE i % 10 = 0
"""
SHARES = """
INSERT INTO episode_shares (episode_id, user_id, owner_id, workspace_id, at)
SELECT md5('episode ' || i), 'reader', 'colleague', 'workspace-0', {at} FROM numbers WHERE i % {shared} = 3
UNION ALL
SELECT md5('episode ' || i), 'person ' || (i % 991), 'person ' || (i % 997), 'workspace-' || (i % 997 % 10), {at}
FROM numbers WHERE i % 100 = 7
"""
ACCESSES = """
INSERT INTO episode_access_log (episode_id, user_id, access_type, access_denied, at)
SELECT md5('episode ' || i), 'reader', 'read', {no}, {at} FROM numbers WHERE i % 5 = 0
"""
TABLES = (EPISODES, SEGMENTS, FEEDBACK, SHARES, ACCESSES)


@dataclass(frozen=True)
class Memory:
    """A database with so many episodes in it, as the platform reaches it."""

    database: Database
    episodes: int
    now: datetime

    def number_of(self, subject: Subject) -> str:
        """Return the number of an episode of somebody's, from the middle of what they have."""
        return _md5(f"episode {self.episodes // 2 + (subject is HOARDER)}")


@contextmanager
def remembering(rung: Rung, episodes: int) -> Iterator[Memory]:
    """Make a database that remembers so many episodes, and drop it afterwards."""
    now = datetime.now(UTC)
    with rung.separate() as separate:
        fill = _fill_postgresql if rung.server else _fill_sqlite
        fill(separate.unrestricted, episodes)
        database = Database(engine_for(separate.url), Bus())
        try:
            yield Memory(database, episodes, now)
        finally:
            database.engine.dispose()


def _statements(episodes: int, at: str, **words: str) -> Iterator[str]:
    """Say how it is filled: over the last ninety days, in another order than the one it is kept in."""
    places = {"own": str(episodes // OWN), "shared": str(episodes // SHARED)}
    instant = at.format(seconds=f"i * 7919 % {episodes} * {90 * 86400 / episodes}")
    return (table.format(at=instant, **places, **words) for table in TABLES)


def _fill_sqlite(url: str, episodes: int) -> None:
    with closing(sqlite3.connect(str(make_url(url).database), isolation_level=None)) as connection:
        connection.create_function("md5", 1, _md5, deterministic=True)
        connection.execute("PRAGMA cache_size = -1000000")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("CREATE TEMPORARY TABLE numbers (i INTEGER)")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO numbers VALUES (?)", ((i,) for i in range(episodes)))
        at = "strftime('%Y-%m-%d %H:%M:%f', 'now', '-' || ({seconds}) || ' seconds') || '000'"
        kept = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'episodes' AND sql <> ''"
        _fill(connection.execute, kept, _statements(episodes, at, yes="1", no="0"))
        connection.execute("COMMIT")
        connection.execute("ANALYZE")


def _fill_postgresql(url: str, episodes: int) -> None:
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with closing(psycopg.connect(plain, autocommit=True)) as connection:
        # Nobody owns what is loaded here: whose it is doesn't have to exist.
        connection.execute("SET session_replication_role = replica")
        connection.execute("CREATE TEMPORARY TABLE numbers (i BIGINT)")
        connection.execute(f"INSERT INTO numbers SELECT generate_series(0, {episodes - 1})")
        at = "now() - ({seconds}) * interval '1 second'"
        kept = "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'episodes' AND indexname LIKE 'ix_%'"
        _fill(connection.execute, kept, _statements(episodes, at, yes="true", no="false"))
        connection.execute("VACUUM ANALYZE")


def _fill(execute: Callable[[Any], Any], kept: str, statements: Iterator[str]) -> None:
    """Fill the tables, and make the indexes of the largest anew afterwards: that is many times as fast."""
    indexes = execute(kept).fetchall()
    for name, _ in indexes:
        execute(f"DROP INDEX {name}")
    for statement in (*statements, *(definition for _, definition in indexes)):
        execute(statement)


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
