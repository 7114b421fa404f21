"""Refusals of people on their way to a provider and back: told on a page, where a program is told as ever.

A provider sends whole browsers back, so that there is no page of the platform's own to show a sentence on. What is
shown is the platform's own sentence: nothing that a provider, or whoever made the link, has written (CWE-79).
"""

import re
from collections.abc import Iterable, Mapping

from fastapi import Request, Response

from app.access import cookie_token
from app.errors import AtomError
from app.oauth.router import returning, starting
from app.pages.rendering import page

VISITED = (starting.begin, returning.come_back)
PAGE = "text/html"
PROGRAMS = ("application/json", "application/problem+json")
WILDCARDS = ("application/*", "*/*")
QUALITY = re.compile(r"q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)")
# What is said to programs in words that people wouldn't use.
SENTENCES: Mapping[str, str] = {
    "unknown-state": "This was not begun in this browser, was used already, or is too old. Please begin again.",
    "not-authenticated": "You are not signed in any more. Please sign in, and begin again.",
    "invalid-request": "This can't be read. Please begin again.",
    "inactive-user": "This account is inactive: nobody can sign in to it.",
    "link-required": "There is an account with this address. Sign in to it as you always do, and link the "
    "provider there; or look into your mail, for a link that does it.",
}


def as_page(request: Request, error: AtomError) -> Response | None:
    """Return the page that tells a person why they get no further; none, where a program asks or a page would."""
    if is_visited(request) and prefers_pages(request.headers.getlist("accept")):
        return shown_to(request, error)
    return None


def shown_to(request: Request, error: AtomError) -> Response:
    """Show a refusal to a person; nothing of what their browser sent counts but whether it holds a session."""
    return turned_back(error, signed_in=cookie_token(request) is not None)


def is_visited(request: Request) -> bool:
    """Is this where browsers are sent, without a page of the platform's own around it?"""
    return request.scope.get("endpoint") in VISITED


def prefers_pages(accept: Iterable[str]) -> bool:
    """Does whoever asks want a page more than what programs read (RFC 9110, 12.5.1)?

    Browsers say so where a person follows a link. Whoever takes anything, or says nothing, is a program.
    """
    wanted = wishes(",".join(accept))
    named = [wanted[kind] for kind in PROGRAMS if kind in wanted]
    others = [wanted[kind] for kind in WILDCARDS if kind in wanted]
    return wanted.get(PAGE, 0) > max(named or others[:1] or [0])


def wishes(accept: str) -> dict[str, float]:
    """Return how much each kind of answer is wanted; one whose weight can't be read isn't."""
    wanted: dict[str, float] = {}
    for part in accept.lower().split(","):
        kind, *parameters = (each.strip() for each in part.split(";"))
        weights = [each for each in parameters if each.startswith("q=")]
        read = [QUALITY.fullmatch(each) for each in weights[:1]]
        wanted[kind] = 1 if not read else float(read[0][1]) if read[0] else 0
    return wanted


def turned_back(error: AtomError, *, signed_in: bool) -> Response:
    """Render a refusal, with the same status and what else it tells browsers, and the ways on."""
    sentence = SENTENCES.get(error.kind, error.detail)
    answer = page("turned_back", error.status, complaint=sentence, signed_in=signed_in)
    answer.headers.update(error.headers)
    return answer
