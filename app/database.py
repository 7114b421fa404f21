"""The one door to the database: a unit of work that ends in exactly one of two ways."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import StaticPool

from app.events import Bus, Defer, Event, at_once

LOCK_WAIT_SECONDS = 10
POOL_WAIT_SECONDS = 5
READING = {"reading": True}
ANNOUNCE = "announce"


@dataclass
class Unit:
    """One unit of work: its session, and what is to be told once it is committed."""

    session: Session
    bus: Bus
    defer: Defer
    events: list[Event] = field(default_factory=list)

    def announce(self, happened: Event) -> None:
        """Keep an event until the unit is committed; a unit that is abandoned tells nothing."""
        self.events.append(happened)


def announce(session: Session, happened: Event) -> None:
    """Announce something in the unit of this session, for those who know the session only.

    Raises KeyError for a session of no unit: what it changes nobody would hear of.
    """
    session.info[ANNOUNCE](happened)


def complete(unit: Unit) -> None:
    """Commit the unit, then tell what happened. Called before the answer is sent."""
    unit.session.commit()
    unit.session.close()
    for happened in unit.events:
        unit.bus.publish(happened, unit.defer)


def abandon(unit: Unit) -> None:
    """Roll the unit back; nothing of it is kept or told."""
    unit.session.rollback()
    unit.session.close()


class Database:
    """An engine, the platform's one session factory, and the unit of work over both."""

    def __init__(self, engine: Engine, bus: Bus) -> None:
        self.engine = engine
        self.bus = bus
        self.sessions = sessionmaker(engine, expire_on_commit=False)

    @contextmanager
    def unit_of_work(self, defer: Defer = at_once, *, reading: bool = False) -> Iterator[Unit]:
        """Open a unit that is completed when its block ends, and abandoned when the block raises.

        ``defer`` receives what may wait until the answer has been sent (mail, for one). A unit that is only
        ``reading`` waits for no writer.
        """
        unit = Unit(self.sessions(), self.bus, defer)
        unit.session.info[ANNOUNCE] = unit.announce
        if reading:
            unit.session.connection(execution_options=READING)
        try:
            yield unit
        except BaseException:
            abandon(unit)
            raise
        try:
            complete(unit)
        except BaseException:
            abandon(unit)
            raise


def engine_for(url: str, places: int = 5) -> Engine:
    """Build the engine for a database URL; ``sqlite://`` is one database in memory for all threads.

    ``places`` is how many units may be open at once; a pool of connections has room for all of them, and more.

    Statements keep their parameters out of errors and logs: they hold hashes and addresses.
    """
    parsed = make_url(url)
    pool = {"pool_size": places, "max_overflow": 2 * places, "pool_timeout": POOL_WAIT_SECONDS}
    if parsed.get_backend_name() != "sqlite":
        postgresql = parsed.set(drivername="postgresql+psycopg")
        return create_engine(postgresql, hide_parameters=True, pool_pre_ping=True, **pool)
    arguments = {"check_same_thread": False, "timeout": LOCK_WAIT_SECONDS}
    if parsed.database in {None, "", ":memory:"}:
        engine = create_engine(parsed, hide_parameters=True, connect_args=arguments, poolclass=StaticPool)
    else:
        engine = create_engine(parsed, hide_parameters=True, connect_args=arguments, **pool)
    emit_begin(engine)
    return engine


def emit_begin(engine: Engine) -> None:
    """Take transactions out of pysqlite's hands, so that savepoints and rollback hold (SQLAlchemy's recipe)."""

    @event.listens_for(engine, "connect")
    def switch_off_the_drivers_begin(connection: DBAPIConnection, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA foreign_keys = ON")
        if not _is_in_memory(engine):
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.execute("PRAGMA synchronous = FULL")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A unit that reads first and writes later would find its snapshot outdated: a writer queues at once.
        queues = not _is_in_memory(engine) and not connection.get_execution_options().get("reading")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if queues else "BEGIN")


def _is_in_memory(engine: Engine) -> bool:
    return engine.url.database in {None, "", ":memory:"}
