"""What a house wants of its features, read from its settings: all that is not the same everywhere."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Pattern = re.Pattern[str]

KNOWN = frozenset({"capabilities", "needs", "journeys", "refuses", "permits", "limits", "avoid"})


class SettingsFileError(Exception):
    """The settings cannot be read."""


@dataclass(frozen=True, slots=True)
class Avoided:
    """Words that no feature should have, and why."""

    pattern: Pattern
    why: str


@dataclass(frozen=True, slots=True)
class Style:
    """What the checks go by.

    ``capabilities``, ``needs`` and ``journeys`` are tags: what a feature belongs to, what an example may need to
    run (declared before anything needs it), and what lets an example be a long story. ``refuses`` and ``permits``
    are what Thens say of somebody who is refused or let through.
    """

    capabilities: tuple[str, ...] = ()
    needs: frozenset[str] = frozenset()
    journeys: frozenset[str] = frozenset()
    refuses: tuple[Pattern, ...] = ()
    permits: tuple[Pattern, ...] = ()
    avoided: tuple[Avoided, ...] = ()
    most_steps: int = 5
    most_background_lines: int = 4


def read_style(path: Path) -> Style:
    """Read the settings; may raise SettingsFileError."""
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        if unknown := said.keys() - KNOWN:
            raise SettingsFileError(f"{path} says {', '.join(sorted(unknown))}, which means nothing here.")
        return _style(said)
    except OSError as error:
        raise SettingsFileError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, re.error) as error:
        raise SettingsFileError(f"{path} cannot be understood: {error}.") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise SettingsFileError(f"{path} should be lists of words, limits, and what to avoid and why.") from error


def _style(said: Mapping[str, Any]) -> Style:
    limits = said.get("limits", {})
    return Style(
        capabilities=tuple(said.get("capabilities", ())),
        needs=frozenset(said.get("needs", ())),
        journeys=frozenset(said.get("journeys", ())),
        refuses=tuple(map(re.compile, said.get("refuses", ()))),
        permits=tuple(map(re.compile, said.get("permits", ()))),
        avoided=tuple(Avoided(pattern_of(each), each["why"]) for each in said.get("avoid", ())),
        most_steps=int(limits.get("steps", 5)),
        most_background_lines=int(limits.get("background", 4)),
    )


def pattern_of(avoided: Mapping[str, Any]) -> Pattern:
    """Return what finds the words to avoid: a pattern as it is, or words between borders.

    A word in small letters is found however it is written; one with a capital only as it is: POST, not post.
    """
    if "pattern" in avoided:
        return re.compile(avoided["pattern"])
    written = (re.escape(word) if word != word.lower() else f"(?i:{re.escape(word)})" for word in avoided["words"])
    return re.compile(rf"(?<!\w)(?:{'|'.join(written)})(?!\w)")
