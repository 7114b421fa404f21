"""The providers of identities: where they are asked, for what, and by which names they are believed.

The three well-known ones are pinned here; what they say of themselves is never asked for. The generic one is found
by OpenID Connect Discovery 1.0, from its issuer, which settings name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import urlsplit

from app.errors import NoSuchThing, Unavailable
from app.identity import policy as identity
from app.settings import ProviderName, ProviderSettings, Settings

GOOGLE, GITHUB, MICROSOFT, OIDC = "google", "github", "microsoft", "oidc"
TITLES: Mapping[str, str] = {
    GOOGLE: "Google",
    GITHUB: "GitHub",
    MICROSOFT: "Microsoft",
    OIDC: "your organisation's account",
}
KEPT_BY_GOOGLE = frozenset({"gmail.com", "googlemail.com"})
DISCOVERY = "/.well-known/openid-configuration"
IN_HEADER, IN_BODY = "client_secret_basic", "client_secret_post"
MICROSOFT_ISSUER = "https://login.microsoftonline.com/{}/v2.0"


class NotBelieved(Exception):
    """A provider says something that can't be so; the message says why, for operators, in words of ours."""


@dataclass(frozen=True)
class Provider:
    """One provider. ``issuers`` are those believed in its id_tokens; without ``keys_url`` it gives none."""

    name: str
    authorize_url: str
    token_url: str
    scopes: str
    issuers: Sequence[str]
    keys_url: str | None = None
    userinfo_url: str | None = None
    emails_url: str | None = None
    revoke_url: str | None = None
    hosts: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    algorithms: Sequence[str] = ("RS256",)
    parameters: Mapping[str, str] = field(default_factory=dict)
    authentication: str = IN_BODY


def vouches(provider: Provider, address: str, told: Mapping[str, object]) -> bool:
    """Does it know whose this address is, and not only what somebody once showed or wrote (CWE-290)?

    Google does of those that it keeps itself or for an organisation (``hd``), an organisation's own provider of
    its own, Microsoft of none: its directories write what they like.
    """
    domain = domain_of(address)
    if provider.name == GOOGLE:
        return domain in KEPT_BY_GOOGLE or told.get("hd") == domain
    return provider.name == OIDC and domain in provider.domains


def domain_of(address: str) -> str:
    """Return where an address is, as it is compared."""
    return identity.address_key(address).rpartition("@")[2]


def names_its_keys(provider: Provider) -> bool:
    """Does each of its id_tokens name its key? A generic one need not, while it has but one (OIDC Core, 10.1)."""
    return provider.name != OIDC


def google() -> Provider:
    """Return Google (OpenID Connect)."""
    return Provider(
        name=GOOGLE,
        authorize_url="https://accounts.google.com/o/oauth2/v2/auth",
        token_url="https://oauth2.googleapis.com/token",  # noqa: S106
        scopes="openid email profile",
        issuers=("https://accounts.google.com", "accounts.google.com"),
        keys_url="https://www.googleapis.com/oauth2/v3/certs",
        userinfo_url="https://openidconnect.googleapis.com/v1/userinfo",
        revoke_url="https://oauth2.googleapis.com/revoke",
        hosts=frozenset({"oauth2.googleapis.com", "www.googleapis.com", "openidconnect.googleapis.com"}),
        parameters={"access_type": "offline", "prompt": "consent"},
    )


def github(client_id: str) -> Provider:
    """Return GitHub (OAuth 2 with PKCE; it gives no id_token)."""
    return Provider(
        name=GITHUB,
        authorize_url="https://github.com/login/oauth/authorize",
        token_url="https://github.com/login/oauth/access_token",  # noqa: S106
        scopes="read:user user:email",
        issuers=("https://github.com",),
        userinfo_url="https://api.github.com/user",
        emails_url="https://api.github.com/user/emails",
        revoke_url=f"https://api.github.com/applications/{client_id}/token",
        hosts=frozenset({"github.com", "api.github.com"}),
    )


def microsoft(tenants: Sequence[str]) -> Provider:
    """Return Microsoft (OpenID Connect), as these of its directories use it, and no others."""
    tenant = tenants[0] if len(tenants) == 1 else "organizations"
    host = "https://login.microsoftonline.com"
    return Provider(
        name=MICROSOFT,
        authorize_url=f"{host}/{tenant}/oauth2/v2.0/authorize",
        token_url=f"{host}/{tenant}/oauth2/v2.0/token",
        scopes="openid email profile offline_access",
        issuers=tuple(MICROSOFT_ISSUER.format(each) for each in tenants),
        keys_url=f"{host}/common/discovery/v2.0/keys",
        hosts=frozenset({"login.microsoftonline.com"}),
    )


def configured(name: str, settings: Settings) -> ProviderSettings:
    """Return how a provider is set up. Raises NoSuchThing for an unknown one, Unavailable for one that isn't."""
    if name not in TITLES:
        raise NoSuchThing("not-found", "There is nothing here.")
    found = settings.identity_providers.get(cast(ProviderName, name))
    if found is None:
        raise Unavailable("provider-not-configured", "Nobody can sign in through this provider here.")
    return found


def pinned(name: str, held: ProviderSettings) -> Provider | None:
    """Return a provider that needs no looking up; None for the generic one."""
    if name == GOOGLE:
        return google()
    if name == GITHUB:
        return github(held.client_id)
    return microsoft(held.tenants) if name == MICROSOFT else None


def hosts_of(held: ProviderSettings) -> frozenset[str]:
    """Return the hosts where the generic provider may be asked: its issuer's, and those that are set."""
    return frozenset({urlsplit(held.issuer or "").hostname or "", *held.hosts} - {""})


def described(told: object, held: ProviderSettings) -> Provider:
    """Return the generic provider as it describes itself (OpenID Connect Discovery 1.0, 4.3).

    Raises NotBelieved if it calls itself otherwise than it is known, or leaves out what is needed.
    """
    if not isinstance(told, dict) or told.get("issuer") != held.issuer:
        raise NotBelieved("another issuer")
    needed = [told.get(each) for each in ("authorization_endpoint", "token_endpoint", "jwks_uri")]
    if not all(isinstance(each, str) for each in needed):
        raise NotBelieved("half a description")
    return Provider(
        name=OIDC,
        authorize_url=str(needed[0]),
        token_url=str(needed[1]),
        scopes="openid email profile",
        issuers=(str(held.issuer),),
        keys_url=str(needed[2]),
        hosts=hosts_of(held),
        domains=frozenset(domain_of(f"somebody@{each}") for each in held.domains),
        algorithms=("RS256", "ES256"),
        userinfo_url=text_or_none(told.get("userinfo_endpoint")),
        revoke_url=text_or_none(told.get("revocation_endpoint")),
        authentication=authentication_of(told),
    )


def authentication_of(told: Mapping[str, object]) -> str:
    """Return how a generic provider wants the platform to show who it is: in the header, unless it says otherwise.

    Every provider takes that but those that say so (RFC 6749, 2.3.1; OpenID Connect Discovery 1.0, 3).
    """
    taken = told.get("token_endpoint_auth_methods_supported")
    return IN_BODY if isinstance(taken, list) and IN_BODY in taken and IN_HEADER not in taken else IN_HEADER


def text_or_none(told: object) -> str | None:
    """Return what was told, if it is text."""
    return told if isinstance(told, str) else None
