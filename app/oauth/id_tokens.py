"""id_tokens: believed if the provider signed them, for this platform and attempt, now (OIDC Core, 3.1.3.7)."""

import hmac
from collections.abc import Callable, Mapping
from typing import Any

import jwt
from jwt import PyJWK

from app.oauth.providers import MICROSOFT, MICROSOFT_ISSUER, NotBelieved, Provider

REQUIRED = ("iss", "sub", "aud", "exp", "iat", "nonce")
LEEWAY_SECONDS = 30
LONGEST = 16 * 1024


def read(
    token: object, provider: Provider, client_id: str, nonce: str, key_of: Callable[[str | None], PyJWK]
) -> Mapping[str, Any]:
    """Return what a genuine id_token says.

    Raises NotBelieved; what ``key_of`` raises passes through.
    """
    if not is_readable(token):
        raise NotBelieved("there is none")
    token = str(token)
    try:
        claims = signed(token, provider, client_id, key_of(key_id_of(token)))
    except (jwt.PyJWTError, TypeError, OverflowError, RecursionError) as error:
        raise NotBelieved(type(error).__name__) from error
    check_issuer(claims, provider)
    check_party(claims, client_id)
    check_nonce(claims, nonce)
    return claims


def is_readable(token: object) -> bool:
    """Can this be an id_token: text, and not so long that nobody means it?"""
    return isinstance(token, str) and len(token) <= LONGEST


def key_id_of(token: str) -> str | None:
    """Return which key an id_token says it is signed with (RFC 7515, 4.1.4), if it says so. Raises NotBelieved."""
    key_id = jwt.get_unverified_header(token).get("kid")
    if key_id is not None and not isinstance(key_id, str):
        raise NotBelieved("it names no key")
    return key_id


def signed(token: str, provider: Provider, client_id: str, key: PyJWK) -> dict[str, Any]:
    """Return the claims, once signature, audience and times hold; a key that is too short signs nothing.

    The algorithms are the provider's, whatever the token says of itself (RFC 8725, 3.1). Raises jwt.PyJWTError.
    """
    return jwt.decode(
        token,
        key.key,
        algorithms=list(provider.algorithms),
        audience=client_id,
        leeway=LEEWAY_SECONDS,
        options={"require": list(REQUIRED), "enforce_minimum_key_length": True},
    )


def check_issuer(claims: Mapping[str, Any], provider: Provider) -> None:
    """Is it this provider who says so; of Microsoft's directories, one that is believed? Raises NotBelieved."""
    if claims["iss"] not in provider.issuers:
        raise NotBelieved("another issuer")
    if provider.name == MICROSOFT and claims["iss"] != MICROSOFT_ISSUER.format(claims.get("tid")):
        raise NotBelieved("another directory")


def check_party(claims: Mapping[str, Any], client_id: str) -> None:
    """Was it given to this platform, and to nobody else besides? Raises NotBelieved."""
    audience = claims["aud"]
    if "azp" in claims and claims["azp"] != client_id:
        raise NotBelieved("another authorised party")
    if isinstance(audience, list) and len(audience) > 1 and "azp" not in claims:
        raise NotBelieved("several audiences")


def check_nonce(claims: Mapping[str, Any], nonce: str) -> None:
    """Does it belong to this very attempt? Raises NotBelieved."""
    said = claims["nonce"]
    if not isinstance(said, str) or not hmac.compare_digest(said.encode(), nonce.encode()):
        raise NotBelieved("another attempt")
