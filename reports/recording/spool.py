"""Records on disk until the run has ended, so that memory does not grow with the evidence."""

import json
import tempfile
from collections.abc import Iterator
from typing import Any

Key = tuple[str, int, int, str]
"""uri, line, row and test: the order in which a stream tells its scenarios, whoever ran them first."""


class Spool:
    """Takes records in any order, gives them back in one."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile("w+b")  # noqa: SIM115 - lives as long as the run
        self._index: dict[Key, tuple[int, int]] = {}

    def put(self, record: dict[str, Any]) -> None:
        """Keep a record; a second one of the same test replaces the first."""
        uri, line, row = record["place"]
        body = json.dumps(record).encode()
        offset = self._file.tell()
        self._file.write(body)
        self._index[uri, line, -1 if row is None else row, record["nodeid"]] = (offset, len(body))

    def drain(self) -> Iterator[dict[str, Any]]:
        """Yield every record in order, and close."""
        with self._file:
            for _, (offset, length) in sorted(self._index.items()):
                self._file.seek(offset)
                yield json.loads(self._file.read(length))
