"""The document as one page of HTML that needs nothing but itself."""

import base64
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reports.glossary import Words
from reports.model import Document
from reports.proof import Proof
from reports.requirements import Requirement
from reports.summary import Summary
from reports.tags import spelled

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Page:
    """Everything the page tells; `proof` is None if no proof was run, `risks` are those known and accepted."""

    title: str
    document: Document
    summary: Summary
    requirements: tuple[Requirement, ...]
    proof: Proof | None
    glossary: tuple[Words, ...]
    risks: tuple[str, ...] = ()


def render(page: Page) -> str:
    """Return the page. All that comes from a scenario is text in it: escaped, and no script is let run."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_visible,
    )
    environment.filters |= {"duration": _duration, "moment": _moment, "slug": _slug, "spelled": spelled}
    style = (TEMPLATES / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return environment.get_template("page.html").render(
        page=page,
        style=style,
        policy=policy_for(digest),
        standings={requirement.tag: requirement for requirement in page.requirements},
        features={
            feature.uri: feature for capability in page.document.capabilities for feature in capability.features
        },
        caught=page.proof.by_anchor() if page.proof else {},
    )


def policy_for(digest: str) -> str:
    """Return what a browser may load for the page: nothing but the one style with this digest (CSP 3)."""
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _visible(value: object) -> object:
    """Show control characters and halves of surrogate pairs, which HTML cannot hold, as what they are."""
    if type(value) is str:
        return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]", "\ufffd", value)
    return value


def _duration(nanoseconds: int) -> str:
    milliseconds = nanoseconds / 1_000_000
    if milliseconds < 1000:  # noqa: PLR2004 - a second
        return f"{milliseconds:.0f} ms"
    minutes, seconds = divmod(milliseconds / 1000, 60)
    return f"{minutes:.0f} min {seconds:.0f} s" if minutes else f"{seconds:.1f} s"


def _moment(nanoseconds: int) -> str:
    instant = datetime.fromtimestamp(nanoseconds // 1_000_000_000, UTC)
    return f"{instant.day} {instant:%B %Y, %H:%M} UTC"


def _slug(verdict: str) -> str:
    return verdict.replace(" ", "-")
