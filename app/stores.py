"""Where the cache keeps things: in this process, or in Redis for all workers together."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any, Protocol, cast

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from app.settings import Settings

MOST_ENTRIES = 10_000
PATIENCE_SECONDS = 1
# When Redis tidies up, by its own clock. Whether an entry still counts is for the entry to say, by the platform's.
TIDIED_AFTER_SECONDS = 2 * 3600


class OutOfReach(Exception):
    """The store can't be asked."""


class Store(Protocol):
    """Keeps bytes under keys, for as long as it likes. Each of its methods raises OutOfReach."""

    def read(self, keys: Sequence[str]) -> list[bytes | None]:
        """Return what is kept under these keys, all as of one instant."""
        ...

    def write(self, key: str, value: bytes, *, unless_kept: bool = False) -> None:
        """Keep something, perhaps only where nothing is kept yet."""
        ...


class InProcess:
    """Keeps what was used latest, in this process alone."""

    def __init__(self, most: int = MOST_ENTRIES) -> None:
        self._most = most
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._lock = Lock()

    def read(self, keys: Sequence[str]) -> list[bytes | None]:
        """Return what is kept under these keys."""
        with self._lock:
            for key in self._kept.keys() & set(keys):
                self._kept.move_to_end(key)
            return [self._kept.get(key) for key in keys]

    def write(self, key: str, value: bytes, *, unless_kept: bool = False) -> None:
        """Keep something; what wasn't used for the longest has to make room."""
        with self._lock:
            if not (unless_kept and key in self._kept):
                self._kept[key] = value
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


class InRedis:
    """Keeps everything in Redis, for all workers together."""

    def __init__(self, client: Redis, prefix: str) -> None:
        self._client = client
        self._prefix = f"{prefix}/cache/"

    def read(self, keys: Sequence[str]) -> list[bytes | None]:
        """Return what is kept under these keys."""
        with reaching():
            return cast("list[bytes | None]", self._client.mget([self._prefix + key for key in keys]))

    def write(self, key: str, value: bytes, *, unless_kept: bool = False) -> None:
        """Keep something."""
        with reaching():
            self._client.set(self._prefix + key, value, ex=TIDIED_AFTER_SECONDS, nx=unless_kept)


@contextmanager
def reaching() -> Iterator[None]:
    """Tell a store that can't be asked from all other faults. Raises OutOfReach."""
    try:
        yield
    except RedisError as error:
        raise OutOfReach from error


def store_for(settings: Settings) -> Store:
    """Return where things are kept: in Redis for all workers together, else in this process."""
    if settings.redis_url is None:
        return InProcess()
    waiting: dict[str, Any] = {"socket_timeout": PATIENCE_SECONDS, "socket_connect_timeout": PATIENCE_SECONDS}
    # Trying again would double how long somebody waits for what can be computed just as well.
    client = Redis.from_url(settings.redis_url.get_secret_value(), retry=Retry(NoBackoff(), 0), **waiting)
    return InRedis(client, settings.issuer)
