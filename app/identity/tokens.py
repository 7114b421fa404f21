"""Tokens: JSON Web Tokens of the platform's own making, and no others (RFC 7519, RFC 8725, ASVS 5.0 V9)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import jwt
from jwt.utils import base64url_decode, base64url_encode

from app import texts
from app.errors import NotRecognised
from app.keys import Keyring
from app.orm import new_id
from app.settings import Settings

ALGORITHM = "HS256"
REQUIRED_CLAIMS = ("sub", "jti", "sid", "typ", "iss", "aud", "iat", "nbf", "exp")
MAX_LENGTH = 2048


class Kind(StrEnum):
    """What a token is for; one kind is never taken for another (RFC 8725, 3.12)."""

    ACCESS = "access"
    REFRESH = "refresh"
    COOKIE = "cookie"
    AGENT = "agent"


@dataclass(frozen=True)
class Claims:
    """What a verified token says."""

    user_id: str
    session_id: str
    token_id: str = ""


def issue(
    keyring: Keyring, settings: Settings, kind: Kind, claims: Claims, *, now: datetime, until: datetime
) -> str:
    """Sign a token of this kind with the current key. It carries ids only, nothing private.

    Without a ``token_id`` in the claims it gets a fresh one.
    """
    payload: dict[str, Any] = {
        "sub": claims.user_id,
        "sid": claims.session_id,
        "jti": claims.token_id or new_id(),
        "typ": kind,
        "iss": settings.issuer,
        "aud": settings.audience,
        "iat": now,
        "nbf": now,
        "exp": until,
    }
    return jwt.encode(payload, keyring.keys[keyring.current], ALGORITHM, headers={"kid": keyring.current})


def access_until(settings: Settings, now: datetime) -> datetime:
    """Until when does access that is given now last?"""
    return now + timedelta(seconds=settings.access_token_seconds)


def key_for(header: dict[str, Any], keyring: Keyring) -> str:
    """Choose the key by the id in the header; nothing else there is obeyed (CWE-347, RFC 8725, 3.10).

    Raises jwt.InvalidTokenError for an unknown key.
    """
    key_id = header.get("kid")
    if not isinstance(key_id, str) or key_id not in keyring.keys:
        raise jwt.InvalidTokenError
    return keyring.keys[key_id]


def verified(token: str, key: str, settings: Settings) -> dict[str, Any]:
    """Return the payload once signature, issuer, audience, times and claims hold, in that order.

    Raises jwt.ExpiredSignatureError only if the signature is good; jwt.InvalidTokenError otherwise.
    """
    return jwt.decode(
        token,
        key,
        algorithms=[ALGORITHM],
        issuer=settings.issuer,
        audience=settings.audience,
        options={"require": list(REQUIRED_CLAIMS), "strict_aud": True},
    )


def of_kind(payload: dict[str, Any], kind: Kind) -> Claims:
    """Return what a token of this kind says. Raises jwt.InvalidTokenError for another kind or odd types."""
    ids = [payload[name] for name in ("sub", "sid", "jti")]
    if payload["typ"] != kind or not all(texts.is_id(each) for each in ids):
        raise jwt.InvalidTokenError
    return Claims(*ids)


def kind_said(token: str) -> str | None:
    """Return what kind of token this says it is, to choose who reads it. Nothing is believed by that."""
    try:
        said = jwt.decode(token, options={"verify_signature": False}).get("typ")
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError):
        return None
    return said if isinstance(said, str) else None


def is_canonical(token: str) -> bool:
    """Is this the one way to write a token: no padding, no spare bits, nothing around it (RFC 7515, 2)?"""
    return all(part == base64url_encode(base64url_decode(part)).decode() for part in token.split("."))


def read(token: str, kind: Kind, keyring: Keyring, settings: Settings) -> Claims:
    """Return what a genuine token of this kind says.

    Raises NotRecognised; "expired" is said only of a token whose signature is good, so that it tells a forger
    nothing.
    """
    try:
        if len(token) > MAX_LENGTH or not is_canonical(token):
            raise jwt.InvalidTokenError
        key = key_for(jwt.get_unverified_header(token), keyring)
        return of_kind(verified(token, key, settings), kind)
    except jwt.ExpiredSignatureError as error:
        raise NotRecognised("token-expired", "The access has expired.") from error
    # A token is a stranger's text: whatever its parser trips over, it isn't one of ours.
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise NotRecognised("not-authenticated", "Not authenticated") from error
