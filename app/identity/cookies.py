"""The cookie of a browser's session, and beside it the proof against forged requests (RFC 6265, ASVS 5.0 V3.3)."""

from datetime import datetime

from fastapi import Request, Response

from app import access
from app.access import COOKIE
from app.identity import csrf, grants
from app.identity.models import Session
from app.identity.schemas import CookieGiven
from app.identity.service import Tools

PROOF_COOKIE = "csrf_token"


def give(response: Response, tools: Tools, held: Session, now: datetime) -> CookieGiven:
    """Give a browser the cookie of a session, which no script reads, and the proof, which the own pages read."""
    seconds = int((held.expires_at - now).total_seconds())
    set_cookie(response, COOKIE, grants.cookie_value(tools, held, now), seconds, hidden=True)
    set_cookie(response, PROOF_COOKIE, csrf.proof_for(held.id, tools.keyring), seconds, hidden=False)
    return CookieGiven()


def set_cookie(response: Response, name: str, value: str, seconds: int, *, hidden: bool) -> None:
    """Set a cookie for this host alone, over https alone, unless another site's page asks."""
    response.set_cookie(name, value, max_age=seconds, path="/", secure=True, httponly=hidden, samesite="lax")


def take_back(response: Response, request: Request) -> None:
    """Take both cookies back from a browser that holds them, in the very form they were given."""
    if access.cookie_token(request) is not None:
        set_cookie(response, COOKIE, "", 0, hidden=True)
        set_cookie(response, PROOF_COOKIE, "", 0, hidden=False)
