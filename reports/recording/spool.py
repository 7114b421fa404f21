"""Values on disk until the run has ended, so that memory does not grow with the suite."""

import json
import tempfile
from collections.abc import Iterator
from typing import Any, Self

Key = tuple[str, int, int, str]
"""uri, line, row and test: the order in which a stream tells its scenarios, whoever ran them first."""


class Spool:
    """Takes values in any order, gives them back by key or in the order of their keys."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile("w+b")  # noqa: SIM115 - lives as long as the run
        self._index: dict[Key, tuple[int, int]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def put(self, key: Key, value: object) -> None:
        """Keep a value; a second one of the same key replaces the first."""
        body = json.dumps(value).encode()
        self._file.seek(0, 2)
        offset = self._file.tell()
        self._file.write(body)
        self._index[key] = (offset, len(body))

    def get(self, key: Key) -> Any:
        """Return the value of a key."""
        offset, length = self._index[key]
        self._file.seek(offset)
        return json.loads(self._file.read(length))

    def __contains__(self, key: Key) -> bool:
        return key in self._index

    def values(self) -> Iterator[Any]:
        """Yield every value in order."""
        for key in sorted(self._index):
            yield self.get(key)


def key_of(place: list[Any], nodeid: str = "") -> Key:
    """Return the key of a place; without a test, of its pickle."""
    uri, line, row = place
    return uri, line, row or 0, nodeid
