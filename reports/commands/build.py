"""`python -m reports build MESSAGES --out DIR`: from a stream of messages to the living document.

Exit codes: 0 the document was built; 1 it was built, but its account is empty or does not agree with
pytest's, and it says so in a red banner, or what was written holds what `--canary` says it must not; 2 it could
not be built. That examples failed is no error here,
unless `--fail-if-broken` says so.
"""

import argparse
import shutil
import sys
from pathlib import Path

from reports import canary, inventory
from reports.assembly import assemble
from reports.exports.junit import junit
from reports.exports.markdown import markdown
from reports.glossary import GlossaryFileError, read_glossary
from reports.inventory import NoFeaturesError
from reports.messages import BrokenStreamError, Stream, read_messages
from reports.model import Document
from reports.proof import ProofFileError, read_proof
from reports.references import check_references
from reports.requirements import (
    RequirementsFileError,
    UnknownRequirementError,
    read_known_risks,
    read_requirements,
    trace,
)
from reports.site import Page, render
from reports.summary import Summary, summarise
from reports.terminal import printable

BUILT, DISAGREES = 0, 1
MADE = ("index.html", "junit.xml", "summary.md")
REFUSALS: tuple[type[Exception], ...] = (
    BrokenStreamError,
    GlossaryFileError,
    NoFeaturesError,
    ProofFileError,
    RequirementsFileError,
    UnknownRequirementError,
)
"""What keeps a document from being built."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Offer the command."""
    parser = commands.add_parser("build", help="build the document from a stream of Cucumber Messages")
    parser.add_argument("messages", type=Path, help="the stream (NDJSON) that the recorder wrote")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write into")
    parser.add_argument("--features", type=Path, help="the features that ran, to hold the stream against")
    parser.add_argument("--requirements", type=Path, help="TOML list of the requirements to answer for")
    parser.add_argument("--glossary", type=Path, help="Markdown list of the words of the specification")
    parser.add_argument("--proof", type=Path, help="JSON of the broken controls and what caught them")
    parser.add_argument("--title", default="Living document", help="the title of the page")
    parser.add_argument("--canary", metavar="TEXT", help="exit with 1 if this stands in anything that was written")
    parser.add_argument("--exit-status", type=int, help="how pytest ended, as whoever ran it saw")
    parser.add_argument("--fail-if-broken", action="store_true", help="exit with 1 if anything is broken")
    parser.set_defaults(run=build)


def build(options: argparse.Namespace) -> int:
    """Write index.html, junit.xml, summary.md and messages.ndjson; raise one of REFUSALS if an input is broken."""
    for name in MADE:  # what was made of an earlier record must not be taken for this one's
        (options.out / name).unlink(missing_ok=True)
    stream = read_messages(options.messages)
    check_references(stream)
    document = assemble(stream)
    requirements = trace(document, read_requirements(options.requirements)) if options.requirements else ()
    differences = (
        *_differences(options.features, stream, document),
        *_other_end(options.exit_status, document),
    )
    page = Page(
        title=options.title,
        document=document,
        summary=summarise(document, requirements, differences),
        requirements=requirements,
        proof=read_proof(options.proof, document) if options.proof else None,
        glossary=read_glossary(options.glossary) if options.glossary else (),
        risks=read_known_risks(options.requirements) if options.requirements else (),
    )
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    (out / "index.html").write_text(render(page), encoding="utf-8")
    (out / "junit.xml").write_text(junit(document, options.title), encoding="utf-8")
    (out / "summary.md").write_text(markdown(options.title, document, page.summary), encoding="utf-8")
    if options.messages.resolve() != (out / "messages.ndjson").resolve():
        shutil.copyfile(options.messages, out / "messages.ndjson")
    said = f"{page.summary.examples} {page.summary.requirements}".strip()
    print(f"{out / 'index.html'}: {said}")  # noqa: T201 - a command speaks
    for sentence in page.summary.discrepancies:
        print(printable(sentence), file=sys.stderr)  # noqa: T201 - a command speaks
    code = exit_code(page.summary, fail_if_broken=options.fail_if_broken)
    return DISAGREES if tells_secrets(out, options.canary) else code


def tells_secrets(out: Path, text: str | None) -> bool:
    """Say where in a folder this text stands that stands in every secret of the suite; not which, of course."""
    written = sorted(path for path in out.rglob("*") if path.is_file())
    found = [] if not text else list(canary.holding(written, text))
    for path in found:
        print(printable(f"{path} holds a secret: don't hand it on."), file=sys.stderr)  # noqa: T201 - a command speaks
    return bool(found)


def exit_code(summary: Summary, *, fail_if_broken: bool) -> int:
    """Return how building ends: never well where the document says not to rely on it."""
    return DISAGREES if summary.discrepancies or (fail_if_broken and summary.broken) else BUILT


def _differences(features: Path | None, stream: Stream, document: Document) -> tuple[str, ...]:
    if features is None:
        return ()
    return tuple(inventory.differences(inventory.take(features), stream, document))


def _other_end(status: int | None, document: Document) -> tuple[str, ...]:
    """A plugin may let a run end otherwise than its record could still tell."""
    recorded = (document.run.totals or {}).get("exitStatus")
    if status is None or status == recorded:
        return ()
    return (f"pytest ended with {status}, its record tells of {recorded}.",)
