"""What the processes of a run know of the suite as a whole, merged."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reports.folders import feature_files
from reports.recording.features import Feature, digest_of, read_feature
from reports.recording.places import relative_uri
from reports.recording.spool import Key


@dataclass(slots=True)
class Suite:
    """The suite as collected: how many tests, which scenarios they are, what defines their steps."""

    collected: int = 0
    examples: int = 0
    left_examples: int = 0
    bound: dict[str, list[int]] = field(default_factory=dict)
    deselected: list[list[Any]] = field(default_factory=list)
    left_out: int = 0
    definitions: list[dict[str, Any]] = field(default_factory=list)
    attachments: list[list[Any]] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    left_places: frozenset[tuple[Any, ...]] = frozenset()

    @classmethod
    def merged(cls, harvests: Iterable[str]) -> "Suite":
        """Merge what observers sent; every worker collects the whole suite, so all but evidence is the same."""
        suite = cls()
        definitions: dict[str, dict[str, Any]] = {}
        for harvest in map(json.loads, harvests):
            suite.collected = max(suite.collected, harvest["collected"])
            suite.examples = max(suite.examples, harvest["examples"])
            suite.left_examples = max(suite.left_examples, harvest["left_examples"])
            suite.left_out = max(suite.left_out, harvest["left_out"])
            suite.sources.update(harvest["sources"])
            suite.bound.update(harvest["bound"])
            suite.deselected = suite.deselected or harvest["deselected"]
            suite.attachments += harvest["attachments"]
            definitions.update((body["id"], each) for each in harvest["definitions"] for body in each.values())
        suite.definitions = list(definitions.values())
        suite.attachments.sort()
        suite.left_places = frozenset(map(tuple, suite.deselected))
        return suite

    def features(self, root: Path, folder: Path | None) -> Iterator[Feature]:
        """Parse every feature file of the suite's folder, and those its tests came from, wherever they are."""
        found = [] if folder is None else [relative_uri(path, root) for path in feature_files(folder)]
        uris = {*found, *self.bound, *(uri for uri, *_ in self.deselected)}
        for uri in sorted(uris):
            if (root / uri).exists():
                yield read_feature(root / uri, uri)

    def changed(self, root: Path) -> Iterator[str]:
        """Yield every feature whose text is no longer the one that was collected."""
        for uri, digest in sorted(self.sources.items()):
            if digest != digest_of(root / uri):
                yield uri

    def reason(self, key: Key) -> str:
        """Return why the example at a place was run by no test."""
        uri, line, row, _ = key
        if {(uri, line, row), (uri, line, None)} & self.left_places:
            return "deselected"
        return "unreached" if line in self.bound.get(uri, ()) else "unbound"
