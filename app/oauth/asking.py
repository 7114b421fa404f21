"""Asking a provider: for tokens, who somebody is, fresh tokens, and to forget them."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from authlib.common.errors import AuthlibBaseError
from authlib.integrations.requests_client import OAuth2Session
from requests import Response
from requests.exceptions import RequestException

from app.errors import ProviderFailed, Record
from app.oauth import facts, id_tokens, policy, providers
from app.oauth.facts import Facts
from app.oauth.providers import GITHUB, MICROSOFT, NotBelieved, Provider, configured
from app.outbound.client import Outbound
from app.settings import Settings

logger = logging.getLogger(__name__)

JSON = {"Accept": "application/json"}
LONGEST_TOKEN = 8192
LONGEST_ADDRESS = 254
NOT_FOUND, BAD_REQUEST = 404, 400


@dataclass(frozen=True)
class Way:
    """How a provider is asked: by which client, with which facts at hand, when."""

    provider: Provider
    settings: Settings
    outbound: Outbound
    facts: Facts
    now: datetime

    @property
    def session(self) -> OAuth2Session:
        """Return a session as this platform at the provider, that asks the provider and nobody else."""
        held = configured(self.provider.name, self.settings)
        session = OAuth2Session(
            held.client_id,
            held.client_secret.get_secret_value(),
            scope=self.provider.scopes,
            redirect_uri=redirect_uri(self.provider.name, self.settings),
            token_endpoint_auth_method=self.provider.authentication,
            revocation_endpoint_auth_method=self.provider.authentication,
            code_challenge_method="S256",
            leeway=0,
        )
        session.register_compliance_hook("access_token_response", agreed)
        session.register_compliance_hook("refresh_token_response", agreed)
        self.outbound.guard(session, self.provider.hosts)
        return session

    @property
    def client_id(self) -> str:
        """By which name the provider knows this platform."""
        return configured(self.provider.name, self.settings).client_id


@dataclass(frozen=True)
class Tokens:
    """What a provider gave."""

    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    expires_at: datetime | None
    scopes: str


@dataclass(frozen=True)
class Named:
    """Whom a provider has named: an identity, what else it says of them, and if it vouches for the address."""

    issuer: str
    subject: str
    email: str | None = None
    vouched: bool = False
    first_name: str = ""
    last_name: str = ""


def redirect_uri(name: str, settings: Settings) -> str:
    """Return where a provider sends people back to: one address each, from the settings (RFC 9700, 2.1, 4.4)."""
    return f"{settings.public_url}/api/auth/{name}/callback"


@contextmanager
def failing(name: str, record: Record | None = None) -> Iterator[None]:
    """Whatever goes wrong with a provider is its failure, told in a fixed sentence. Raises ProviderFailed."""
    try:
        yield
    except (
        RequestException,
        AuthlibBaseError,
        NotBelieved,
        ValueError,
        TypeError,
        OverflowError,
        RecursionError,
    ) as error:
        fault = str(error) if isinstance(error, NotBelieved) else ""
        logger.warning("a provider failed", extra={"provider": name, "kind": type(error).__name__, "fault": fault})
        sentence = "The provider failed us. Nothing was changed; please try again later."
        # What it said may hold what it was told, secrets and all: the cause goes no further.
        raise ProviderFailed("provider-failed", sentence, record=record) from None


def exchange(way: Way, code: str, verifier: str, nonce: str) -> tuple[Tokens, Named]:
    """Return what a provider gives for a code, and whom it names. Raises what ``failing`` takes for a failure."""
    session = way.session
    given = session.fetch_token(
        way.provider.token_url, code=code, code_verifier=verifier, grant_type="authorization_code", headers=JSON
    )
    tokens = taken(given, way)
    named = (
        named_by_github(session, way)
        if way.provider.name == GITHUB
        else named_by_token(session, given, way, nonce)
    )
    return tokens, named


def agreed(answer: Response) -> Response:
    """Let a provider's answer pass if it says yes: tokens that come with a refusal count for nothing.

    Raises RequestException.
    """
    answer.raise_for_status()
    return answer


def taken(given: Mapping[str, Any], way: Way, former: str | None = None) -> Tokens:
    """Return the tokens in an answer (RFC 6749, 5.1); ``former`` is what refreshed them. Raises NotBelieved."""
    access, refresh, lasts = given.get("access_token"), given.get("refresh_token"), given.get("expires_in")
    refresh = former if refresh is None else refresh
    if not is_token(access) or not (refresh is None or is_token(refresh)):
        raise NotBelieved("no token")
    if str(given.get("token_type", "")).lower() != "bearer":
        raise NotBelieved("another kind of token")
    seconds = None if lasts is None else int(lasts)
    if seconds is not None and seconds <= 0:
        raise NotBelieved("a token that has run out")
    until = None if seconds is None else way.now + timedelta(seconds=min(seconds, 10 * 365 * 86400))
    return Tokens(str(access), refresh, until, policy.granted(given.get("scope"), way.provider.scopes))


def is_token(given: object) -> bool:
    """Can this be a token (RFC 6749, A.12)?"""
    return isinstance(given, str) and 0 < len(given) <= LONGEST_TOKEN and all("!" <= each <= "~" for each in given)


def named_by_token(session: OAuth2Session, given: Mapping[str, Any], way: Way, nonce: str) -> Named:
    """Return whom an id_token names, and what the provider says of the same person where it is asked again."""
    provider = way.provider

    def key_of(key_id: str | None) -> Any:
        return facts.key_of(
            provider,
            key_id,
            way.facts,
            lambda url: facts.fetched(way.outbound.session(provider.hosts), url),
            way.now,
        )

    claims = id_tokens.read(given.get("id_token"), provider, way.client_id, nonce, key_of)
    asked_again = about(session, provider, claims["sub"]) if provider.userinfo_url else {}
    subject = policy.subject_of(subject_in(provider, claims))
    if subject is None:
        raise NotBelieved("nobody")
    first, last = policy.names_in({**claims, **asked_again})
    told = where_the_address_is(claims, asked_again)
    address = address_in(told.get("email"))
    vouched = address is not None and is_verified(told) and providers.vouches(provider, address, told)
    return Named(issuer_of(provider, claims), subject, address, vouched, first, last)


def where_the_address_is(claims: Mapping[str, Any], asked_again: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the one statement that tells an address: what is said of an address in another counts for another."""
    return asked_again if "email" in asked_again else claims


def subject_in(provider: Provider, claims: Mapping[str, Any]) -> object:
    """Return whom the provider means: of Microsoft, by the number that is the same for all its customers."""
    return claims.get("oid") if provider.name == MICROSOFT else claims["sub"]


def is_verified(told: Mapping[str, Any]) -> bool:
    """Does the provider say yes, the address is verified, and not some words about it (OIDC Core, 5.1)?"""
    return told.get("email_verified") is True


def issuer_of(provider: Provider, claims: Mapping[str, Any]) -> str:
    """Return the issuer as identities are kept under it: of Google's two spellings, one."""
    return provider.issuers[0] if provider.name != MICROSOFT else str(claims["iss"])


def about(session: OAuth2Session, provider: Provider, subject: object) -> dict[str, Any]:
    """Return what the provider says of somebody, if they are the same (OIDC Core, 5.3.2). Raises NotBelieved."""
    told = described(asked(session, str(provider.userinfo_url)))
    if told.get("sub") != subject:
        raise NotBelieved("another person")
    return told


def described(told: object) -> dict[str, Any]:
    """Return what was told of one thing, field by field. Raises NotBelieved."""
    if not isinstance(told, dict):
        raise NotBelieved("another shape")
    return told


def listed(told: object) -> list[Any]:
    """Return what was told of several things. Raises NotBelieved."""
    if not isinstance(told, list):
        raise NotBelieved("another shape")
    return told


def asked(session: OAuth2Session, url: str) -> Any:
    """Ask the provider something with the token it gave. Raises RequestException, ValueError."""
    answer = session.get(url, headers=JSON)
    answer.raise_for_status()
    return answer.json()


def named_by_github(session: OAuth2Session, way: Way) -> Named:
    """Return whom GitHub names, and the one address of theirs that is first and that it has verified."""
    told = described(asked(session, str(way.provider.userinfo_url)))
    subject = policy.subject_of(told.get("id"))
    if subject is None:
        raise NotBelieved("nobody")
    found = [each for each in listed(asked(session, str(way.provider.emails_url))) if is_first_and_verified(each)]
    first, last = policy.names_in({"name": told.get("name")})
    address = address_in(found[0].get("email")) if found else None
    return Named(way.provider.issuers[0], subject, address, address is not None, first, last)


def is_first_and_verified(told: Any) -> bool:
    """Is this the address that its owner uses first, and that GitHub has verified?"""
    return isinstance(told, dict) and told.get("primary") is True and told.get("verified") is True


def address_in(told: object) -> str | None:
    """Return an address as it may be kept; None for what is none."""
    readable = isinstance(told, str) and told.count("@") == 1 and len(told) <= LONGEST_ADDRESS
    if not readable or not str(told).isprintable() or any(each.isspace() for each in str(told)):
        return None
    return str(told)


def refreshed(way: Way, refresh: str, scopes: str) -> Tokens:
    """Return fresh tokens for a refresh token. Raises what ``failing`` takes for a failure."""
    session = way.session
    session.scope = None  # what was granted stays granted, and no more is asked for (RFC 6749, 6)
    given = session.refresh_token(way.provider.token_url, refresh_token=refresh, headers=JSON)
    return taken({"scope": scopes, **given}, way, refresh)


def revoke(way: Way, access: str, refresh: str | None) -> None:
    """Have a provider forget what it gave (RFC 7009). One that has forgotten already has; one without a way can't.

    Raises what ``failing`` takes for a failure.
    """
    url, session = way.provider.revoke_url, way.session
    if url is None:
        return
    if way.provider.name == GITHUB:
        secret = configured(GITHUB, way.settings).client_secret.get_secret_value()
        answer = session.delete(url, json={"access_token": access}, auth=(way.client_id, secret), headers=JSON)
    else:
        answer = session.revoke_token(url, token=refresh or access)  # type: ignore[no-untyped-call]
    if not has_forgotten(answer):
        answer.raise_for_status()


def has_forgotten(answer: Response) -> bool:
    """Does a provider know no such token any more? It says so by not finding it, or in so many words."""
    if answer.status_code == NOT_FOUND:
        return True
    return answer.status_code == BAD_REQUEST and described(answer.json()).get("error") == "invalid_token"
