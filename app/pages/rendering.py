"""Pages as they are sent: rendered on the server, without scripts, loading nothing but one style sheet."""

from functools import cache
from pathlib import Path
from typing import Any

from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDER = Path(__file__).parent
_POLICY = (
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "object-src 'none'"
)
SEE_OTHER = 303


@cache
def environment() -> Environment:
    """Return the templates. Everything put into them is escaped (CWE-79)."""
    loader = FileSystemLoader(FOLDER / "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)


def policy() -> str:
    """Return what a page tells browsers that it may do (ASVS 5.0 V3.4.3)."""
    return _POLICY


def referrers() -> str:
    """Return whom a page's links and forms tell where they come from: Atom alone.

    Told nobody, browsers would send forms with the origin "null", which nobody can tell from another site's.
    """
    return "same-origin"


def page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """Render one page; ``complaint``, if given, is shown to the reader and read out to them."""
    text = environment().get_template(f"{template}.html").render({"complaint": "", **values})
    return HTMLResponse(
        text, status, headers={"Content-Security-Policy": policy(), "Referrer-Policy": referrers()}
    )


def go_to(path: str) -> RedirectResponse:
    """Send the browser on to one of the platform's own pages, to be fetched."""
    return RedirectResponse(path, SEE_OTHER)


@cache
def style() -> bytes:
    """Return the one style sheet."""
    return (FOLDER / "atom.css").read_bytes()
