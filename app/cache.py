"""Where answers that took work are kept ready for a while, each for one person in one workspace (CWE-524)."""

import json
import logging
from dataclasses import asdict, dataclass
from datetime import datetime
from threading import Lock
from typing import Generic, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from app.clock import Clock
from app.orm import new_id
from app.stores import OutOfReach, Store

logger = logging.getLogger(__name__)

GENERATION = "generation"

V = TypeVar("V", bound=BaseModel)


@dataclass(frozen=True)
class Spot:
    """What is kept, and whose it is."""

    workspace_id: str
    user_id: str
    name: str


def key_of(workspace_id: str, user_id: str, name: str) -> str:
    """Build the key of what is kept for one person in one workspace: no two of them ever share one."""
    return json.dumps([workspace_id, user_id, name])


class Entry(BaseModel):
    """Something as it is kept: whose it is, of which generation, until when it counts, and what it is."""

    model_config = ConfigDict(extra="forbid", strict=True)

    workspace_id: str
    user_id: str
    name: str
    generation: str
    ends_at: AwareDatetime
    value: str


@dataclass(frozen=True)
class Found(Generic[V]):
    """What was found, if anything was, and as of which generation: None if nobody knows."""

    value: V | None
    generation: str | None


def is_of(entry: Entry, spot: Spot) -> bool:
    """Is an entry what this spot is for? Wherever it lies, it is shown to nobody else (CWE-488)."""
    return (entry.workspace_id, entry.user_id, entry.name) == (spot.workspace_id, spot.user_id, spot.name)


def has_ended(entry: Entry, now: datetime) -> bool:
    """Does an entry count no longer?"""
    return now >= entry.ends_at


def believed(kept: bytes | None, spot: Spot, generation: str, now: datetime, kind: type[V]) -> V | None:
    """Return what was kept for this spot, if it still counts.

    What can't be read, or is of another version, was not kept; nor was what is somebody else's.
    """
    if kept is None:
        return None
    try:
        entry = Entry.model_validate_json(kept)
        value = kind.model_validate_json(entry.value)
    except ValidationError:
        logger.warning("something in the cache could not be read")
        return None
    if not is_of(entry, spot):
        logger.warning("something in the cache lies where somebody else's would")
        return None
    return None if entry.generation != generation or has_ended(entry, now) else value


class Cache:
    """Keeps answers ready. Without its store it keeps nothing, and nobody is the worse for it.

    Whatever is kept is of a generation, which is read before it is computed. What changes makes a new one: what
    was computed of an older state may be kept after that, but nobody believes it any more.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self._clock = clock
        self._owed: dict[str, object] = {}
        self._lock = Lock()

    def look(self, spot: Spot, kind: type[V]) -> Found[V]:
        """Return what is kept, and as of which generation to keep what is computed now, if nothing is."""
        marker = key_of(spot.workspace_id, spot.user_id, GENERATION)
        try:
            self.make_up()
            generation, kept = self.store.read([marker, key_of(spot.workspace_id, spot.user_id, spot.name)])
            if generation is None:
                self.store.write(marker, fresh(), unless_kept=True)
                [generation] = self.store.read([marker])
        except OutOfReach:
            logger.warning("the cache is out of reach")
            return Found(None, None)
        if generation is None:
            return Found(None, None)
        known = generation.decode(errors="replace")
        return Found(believed(kept, spot, known, self._clock.now(), kind), known)

    def keep(self, spot: Spot, generation: str | None, value: BaseModel, until: datetime) -> None:
        """Keep what was computed, as of the generation that was current before."""
        if generation is None:
            return
        entry = Entry(**asdict(spot), generation=generation, ends_at=until, value=value.model_dump_json())
        key = key_of(spot.workspace_id, spot.user_id, spot.name)
        try:
            self.store.write(key, entry.model_dump_json().encode())
        except OutOfReach:
            logger.warning("the cache is out of reach")

    def outdate(self, workspace_id: str, user_id: str) -> None:
        """Let nothing count any more that is kept for somebody, or being computed."""
        marker = key_of(workspace_id, user_id, GENERATION)
        try:
            self.store.write(marker, fresh())
        except OutOfReach:
            logger.warning("the cache is out of reach")
            with self._lock:
                self._owed[marker] = object()

    def make_up(self) -> None:
        """Outdate what could not be while the store was out of reach. Raises OutOfReach if it still is."""
        for marker, debt in tuple(self._owed.items()):
            self.store.write(marker, fresh())
            with self._lock:
                # Unless it came to be owed once more meanwhile.
                if self._owed.get(marker) is debt:
                    del self._owed[marker]


def fresh() -> bytes:
    """Return a generation that never was."""
    return new_id().encode()
