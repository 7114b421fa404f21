"""The requirements a specification answers for, and how far it does."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from reports.model import Document, Tag
from reports.results import Case
from reports.verdicts import Verdict


class UnknownRequirementError(Exception):
    """A tag names a requirement that the list does not have; the message has file and line."""


class RequirementsFileError(Exception):
    """The list of requirements cannot be read."""


class Standing(StrEnum):
    """How a requirement stands; the value is the word a reader sees."""

    VERIFIED = "verified"
    FAILING = "failing"
    UNCOVERED = "not covered"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A requirement and the cases under it.

    `still_to_come` says what of it the specification does not speak of yet: verified, it is so only in part.
    """

    id: str
    title: str
    still_to_come: str = ""
    cases: tuple[Case, ...] = ()

    @property
    def tag(self) -> str:
        """The tag that puts an example under it."""
        return self.id.lower().replace("-", "_")

    @property
    def unproven(self) -> tuple[Case, ...]:
        """The cases that keep it from being verified."""
        return tuple(filter(is_unproven, self.cases))

    @property
    def standing(self) -> Standing:
        """Verified only if there is a case and every case ran and passed."""
        return standing_of(self.cases)


def is_unproven(case: Case) -> bool:
    """Whether a case shows nothing, or something wrong."""
    return case.verdict is not Verdict.PASSED


def standing_of(cases: Sequence[Case]) -> Standing:
    """How does a requirement stand that has these cases?"""
    if not cases:
        return Standing.UNCOVERED
    return Standing.FAILING if any(map(is_unproven, cases)) else Standing.VERIFIED


def read_requirements(path: Path) -> tuple[Requirement, ...]:
    """Read `[[requirement]] id = …, title = …, still_to_come = …`; may raise RequirementsFileError."""
    try:
        found = tuple(
            Requirement(str(each["id"]), str(each["title"]), str(each.get("still_to_come", "")))
            for each in _listed(path)["requirement"]
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise RequirementsFileError(f"{path} should list requirements, each with id and title.") from error
    if len({requirement.id for requirement in found}) != len(found):
        raise RequirementsFileError(f"{path} lists a requirement twice.")
    return found


def read_known_risks(path: Path) -> tuple[str, ...]:
    """Read the sentences of `known_risks = […]`: what is accepted, with eyes open. May raise as above."""
    risks = _listed(path).get("known_risks", [])
    if not isinstance(risks, list) or not all(isinstance(risk, str) for risk in risks):
        raise RequirementsFileError(f"{path} should list known risks, each a sentence.")
    return tuple(risks)


def _listed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RequirementsFileError(f"{path} cannot be read: {error.strerror}.") from error
    except tomllib.TOMLDecodeError as error:
        raise RequirementsFileError(f"{path} is not TOML: {error}.") from error


def trace(document: Document, listed: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
    """Put every case under the requirements it is tagged with; raise UnknownRequirementError for a stray tag."""
    known = {requirement.tag for requirement in listed}
    families = "|".join(sorted({re.escape(tag.rpartition("_")[0]) for tag in known}))
    for tag in _tags(document):
        if families and re.fullmatch(f"({families})_[0-9]+", tag.name) and tag.name not in known:
            raise UnknownRequirementError(
                f"{tag.uri}:{tag.line}: @{tag.name} names a requirement that is not in the list."
            )
    under: dict[str, list[Case]] = defaultdict(list)
    for case in document.cases:
        for name in dict.fromkeys(case.tags):
            under[name].append(case)
    return tuple(replace(requirement, cases=tuple(under[requirement.tag])) for requirement in listed)


def _tags(document: Document) -> Iterator[Tag]:
    for capability in document.capabilities:
        for feature in capability.features:
            yield from feature.tags
            for rule in feature.rules:
                yield from rule.tags
                for example in rule.examples:
                    yield from example.tags
                    for table in example.tables:
                        yield from table.tags
