"""Tokens: JSON Web Tokens of the platform's own making, and no others (RFC 7519, RFC 8725, ASVS 5.0 V9)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import jwt

from app.errors import NotRecognised
from app.keys import Keyring
from app.orm import ID_LENGTH, new_id
from app.settings import Settings

ALGORITHM = "HS256"
REQUIRED_CLAIMS = ("sub", "jti", "sid", "typ", "iss", "aud", "iat", "nbf", "exp")
MAX_LENGTH = 2048


class Kind(StrEnum):
    """What a token is for; one kind is never taken for another (RFC 8725, 3.12)."""

    ACCESS = "access"
    REFRESH = "refresh"


@dataclass(frozen=True)
class Claims:
    """What a verified token says."""

    user_id: str
    session_id: str


def issue(
    keyring: Keyring, settings: Settings, kind: Kind, claims: Claims, *, now: datetime, until: datetime
) -> str:
    """Sign a token of this kind with the current key. It carries ids only, nothing private."""
    payload: dict[str, Any] = {
        "sub": claims.user_id,
        "sid": claims.session_id,
        "jti": new_id(),
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


def is_id(value: Any) -> bool:
    """Can this be one of the platform's ids?"""
    return isinstance(value, str) and value.isascii() and value.isprintable() and 0 < len(value) <= ID_LENGTH


def of_kind(payload: dict[str, Any], kind: Kind) -> Claims:
    """Return what a token of this kind says. Raises jwt.InvalidTokenError for another kind or odd types."""
    user_id, session_id = payload["sub"], payload["sid"]
    if payload["typ"] != kind or not is_id(user_id) or not is_id(session_id):
        raise jwt.InvalidTokenError
    return Claims(user_id, session_id)


def read(token: str, kind: Kind, keyring: Keyring, settings: Settings) -> Claims:
    """Return what a genuine token of this kind says.

    Raises NotRecognised; "expired" is said only of a token whose signature is good, so that it tells a forger
    nothing.
    """
    try:
        if len(token) > MAX_LENGTH:
            raise jwt.InvalidTokenError
        key = key_for(jwt.get_unverified_header(token), keyring)
        return of_kind(verified(token, key, settings), kind)
    except jwt.ExpiredSignatureError as error:
        raise NotRecognised("token-expired", "The access has expired.") from error
    # A token is a stranger's text: whatever its parser trips over, it isn't one of ours.
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise NotRecognised("not-authenticated", "Not authenticated") from error
