"""Values on disk until the run has ended, so that memory does not grow with the suite."""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any, Self

Key = tuple[str, int, int, str]
"""uri, line, row and test: the order in which a stream tells its scenarios, whoever ran them first."""

TABLE = """
create table spool (
    uri blob, line integer, row integer, test blob, marked integer, body text, primary key (uri, line, row, test)
) without rowid
"""
PLACE = "where uri = ? and line = ? and row = ?"
ORDER = "order by uri, line, row, test"


class Spool:
    """Takes values in any order, gives them back by key or in the order of their keys."""

    def __init__(self) -> None:
        # Without a name, SQLite keeps what its small cache can't hold in a temporary file that nobody else sees.
        self._connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._connection.execute("pragma journal_mode = off")
        self._connection.execute(TABLE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def put(self, key: Key, value: object, *, marked: bool = False) -> None:
        """Keep a value; a second one of the same key replaces the first."""
        row = (*_stored(key), marked, json.dumps(value))
        self._connection.execute("insert or replace into spool values (?, ?, ?, ?, ?, ?)", row)

    def get(self, key: Key) -> Any:
        """Return the value of a key. Raises KeyError."""
        found = self._connection.execute(f"select body from spool {PLACE} and test = ?", _stored(key)).fetchone()  # noqa: S608 - constants
        if found is None:
            raise KeyError(key)
        return json.loads(found[0])

    def holds(self, key: Key) -> bool:
        """Whether there is anything at the place of a key, of whatever test."""
        found = self._connection.execute(f"select 1 from spool {PLACE}", _stored(key)[:3])  # noqa: S608 - constants
        return found.fetchone() is not None

    def __iter__(self) -> Iterator[Key]:
        """Yield every key in order."""
        for uri, line, row, test in self._connection.execute(f"select uri, line, row, test from spool {ORDER}"):  # noqa: S608 - constants
            yield _text(uri), line, row, _text(test)

    def values(self) -> Iterator[Any]:
        """Yield every value in the order of the keys."""
        for (body,) in self._connection.execute(f"select body from spool {ORDER}"):  # noqa: S608 - constants
            yield json.loads(body)

    def marked(self) -> Iterator[Any]:
        """Yield the values that were marked, in the order of their keys."""
        for (body,) in self._connection.execute(f"select body from spool where marked {ORDER}"):  # noqa: S608 - constants
            yield json.loads(body)


def key_of(place: list[Any], nodeid: str = "") -> Key:
    """Return the key of a place; without a test, of its pickle."""
    uri, line, row = place
    return uri, line, row or 0, nodeid


def _stored(key: Key) -> tuple[bytes, int, int, bytes]:
    """As bytes: a path or a name may hold what is no text to SQLite."""
    uri, line, row, test = key
    return uri.encode("utf-8", "surrogatepass"), line, row, test.encode("utf-8", "surrogatepass")


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogatepass")
