"""What the proof found: which broken controls the examples caught. Written by `make proof`."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reports.model import Document
from reports.results import Case
from reports.shapes import departure

SHAPE: dict[str, Any] = {
    "sabotages": [
        {
            "name": str,
            "capability": str,
            "verdict": str,
            "caught_by": [str],
            "what": str,
            "cwe?": str,
            "asvs?": str,
            "api?": str,
        }
    ],
    "variants": [{"name": str, "verdict": str}],
    "rung?": str,
}

NUMBERS = (("cwe", ""), ("asvs", "ASVS "), ("api", ""))


class ProofFileError(Exception):
    """The proof cannot be read."""


@dataclass(frozen=True, slots=True)
class Sabotage:
    """One control, broken on purpose."""

    name: str
    capability: str
    verdict: str
    what: str
    numbers: tuple[str, ...]
    caught_by: tuple[str, ...]
    anchors: Mapping[str, str]

    @property
    def caught(self) -> bool:
        """Whether an example noticed."""
        return self.verdict == "caught" and bool(self.caught_by)


@dataclass(frozen=True, slots=True)
class Proof:
    """All broken controls, and the harmless variants under which the suite should stay green."""

    sabotages: tuple[Sabotage, ...]
    red_variants: tuple[str, ...]
    variants: int
    rung: str

    @property
    def caught(self) -> int:
        """How many were caught."""
        return sum(sabotage.caught for sabotage in self.sabotages)

    def by_anchor(self) -> Mapping[str, tuple[str, ...]]:
        """Return what each example caught, by the anchor of the example."""
        found: dict[str, list[str]] = defaultdict(list)
        for sabotage in self.sabotages:
            for anchor in sabotage.anchors.values():
                found[anchor].append(sabotage.what)
        return {anchor: tuple(what) for anchor, what in found.items()}


def read_proof(path: Path, document: Document) -> Proof:
    """Read a proof and find the examples it names (`uri::Example name`); raise ProofFileError if it is none."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProofFileError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise ProofFileError(f"{path} is not JSON: {error}.") from error
    if (found := departure(raw, SHAPE, "proof")) is not None:
        raise ProofFileError(f"{path}: {found}.")
    known = _anchors(document)
    sabotages = tuple(
        Sabotage(
            name=each["name"],
            capability=each["capability"],
            verdict=each["verdict"],
            what=each["what"],
            numbers=tuple(f"{prefix}{each[key]}" for key, prefix in NUMBERS if each.get(key)),
            caught_by=tuple(each["caught_by"]),
            anchors={name: known[name] for name in each["caught_by"] if name in known},
        )
        for each in raw["sabotages"]
    )
    red = tuple(each["name"] for each in raw["variants"] if each["verdict"] != "green")
    return Proof(sabotages, red, len(raw["variants"]), raw.get("rung", ""))


def _anchors(document: Document) -> dict[str, str]:
    """Every example's anchor by the names a proof may call it: as written, and as run with a row's values."""
    found: dict[str, str] = {}
    for capability in document.capabilities:
        for feature in capability.features:
            for rule in feature.rules:
                for example in rule.examples:
                    for case in example.cases:
                        found.setdefault(_name(case), example.anchor)
                    found[f"{feature.uri}::{example.name}"] = example.anchor
    return found


def _name(case: Case) -> str:
    return f"{case.uri}::{case.name}"
