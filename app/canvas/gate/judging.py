"""The gate as a whole: what is wrong with a component, part by part. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.canvas.gate import css, dependencies, html, javascript
from app.canvas.gate.findings import Finding
from app.canvas.policy import ComponentType

NO_PROGRAM = "Only a component that is said to bring JavaScript takes this."


@dataclass(frozen=True)
class Fault:
    """What is wrong with one part of a component: a sentence that never repeats what was written."""

    field: str
    message: str


def judged(
    kind: ComponentType, markup: str, style: str, program: str, wanted: Sequence[Mapping[str, str]]
) -> list[Fault]:
    """Return all that is wrong with a component, part by part; nothing if it is harmless.

    Whatever fails on the way fails for whoever asks: what could not be judged is not harmless (CWE-636).
    """
    faults = said_of("html", html.findings(markup)) + said_of("css", css.findings(style))
    if kind is ComponentType.HTML:
        return faults + without_program(program, wanted)
    found = dependencies.findings(wanted)
    return faults + said_of("js", javascript.findings(program)) + said_of("dependencies", found)


def said_of(field: str, findings: Sequence[Finding]) -> list[Fault]:
    """Say of each finding where it is, in the order of the text."""
    return [Fault(field, f"Line {each.line}, column {each.column}: {each.reason}") for each in sorted(findings)]


def without_program(program: str, wanted: Sequence[Mapping[str, str]]) -> list[Fault]:
    """Say what a component that is said to bring no program brings all the same (CWE-1288)."""
    return [Fault(field, NO_PROGRAM) for field, part in (("js", program), ("dependencies", wanted)) if part]
