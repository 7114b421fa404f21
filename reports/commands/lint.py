"""`python -m reports lint MESSAGES`: whether the features are written as their house wants them.

MESSAGES is what `pytest --collect-only -p reports.recorder --messages=FILE` wrote: nothing is run. Every finding
is a line, `features/x.feature:12:3: name-of-the-check: sentence`, its path from the suite's root.

Exit codes: 0 there is nothing to find, and nothing is said; 1 there are findings; 2 the stream can't be used.
"""

import argparse
from dataclasses import replace
from pathlib import Path

from reports.exports.sarif import sarif
from reports.glossary import GlossaryFileError, read_tags
from reports.lint import catalogue, completeness, sources
from reports.lint.reading import read_specification
from reports.lint.specification import Place, Specification, Tag
from reports.lint.style import SettingsFileError, Style, read_style
from reports.messages import BrokenStreamError, read_messages
from reports.references import check_references

CLEAN, FOUND = 0, 1
REFUSALS: tuple[type[Exception], ...] = (
    BrokenStreamError,
    GlossaryFileError,
    SettingsFileError,
    completeness.PartialCollectionError,
    sources.SourcesMissingError,
)
"""What keeps features from being judged."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Offer the command."""
    parser = commands.add_parser("lint", help="check how features are written")
    parser.add_argument("messages", type=Path, help="the stream (NDJSON) of a collection")
    parser.add_argument("--glossary", type=Path, help="Markdown list that has every tag")
    parser.add_argument("--settings", type=Path, help="TOML of what the house wants")
    parser.add_argument("--sarif", type=Path, help="write the findings to this file, too, as SARIF 2.1.0")
    parser.add_argument("--root", type=Path, default=Path(), help="the folder that the stream's paths start from")
    parser.set_defaults(run=lint)


def lint(options: argparse.Namespace) -> int:
    """Say every finding; raise one of REFUSALS if an input is broken."""
    forget(options.sarif)
    style = read_style(options.settings) if options.settings else Style()
    specification = _specification(options)
    findings = catalogue.findings(specification, style)
    for finding in findings:
        print(finding)  # noqa: T201 - a command speaks
    if options.sarif:
        options.sarif.parent.mkdir(parents=True, exist_ok=True)
        options.sarif.write_text(sarif(findings, catalogue.checks(style)), encoding="utf-8")
    return FOUND if findings else CLEAN


def forget(export: Path | None) -> None:
    """Take away what an earlier lint found: one that refuses must not leave it."""
    if export:
        export.unlink(missing_ok=True)


def _specification(options: argparse.Namespace) -> Specification:
    stream = read_messages(options.messages)
    check_references(stream)
    completeness.check_completeness(stream)
    written = read_specification(stream)
    return replace(
        written,
        declared=_declared(options.glossary, options.root) if options.glossary else None,
        coroutines=sources.coroutine_places(written.definitions, options.root),
    )


def _declared(glossary: Path, root: Path) -> tuple[Tag, ...]:
    path = glossary.resolve()
    uri = path.relative_to(root.resolve()).as_posix() if path.is_relative_to(root.resolve()) else path.name
    return tuple(Tag(name, Place(uri, line, column)) for name, line, column in read_tags(glossary))
