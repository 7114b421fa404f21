"""Everything that can be set, from the environment (``ATOM_…``), and what production insists on."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

PREFIX = "ATOM_"
KEY_BYTES = 32
KEY_DISTINCT_CHARACTERS = 10
ARGON2_MEMORY_KIB = 19 * 1024
ARGON2_TIME_COST = 2
# Keys that stand in widely read tutorials, and runs that samples are made of.
TUTORIAL_KEYS = frozenset({"09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7"})
RUNS = ("0123456789abcdef0123", "abcdefghijklmnop", "qwertyuiop")
SAMPLE_WORDS = (
    "secret",
    "password",
    "changeme",
    "change-me",
    "example",
    "default",
    "sample",
    "your-",
    "test",
)


class InsecureSettings(Exception):
    """The production profile refuses to start; says which settings, never their values."""


ProviderName = Literal["google", "github", "microsoft", "oidc"]
DirectoryId = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
HostName = Annotated[
    str, Field(pattern=r"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z0-9]$", max_length=253)
]


class ProviderSettings(BaseModel):
    """What a provider of identities knows this platform by; which of its tenants or hosts are believed.

    ``tenants`` are Microsoft's directories by id (others may call themselves what they like), ``issuer`` names the
    generic OpenID Connect provider, ``hosts`` where else than at the issuer it may have the platform ask, and
    ``domains`` of whose addresses it knows whose they are.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    client_id: str = Field(min_length=1, max_length=200)
    client_secret: SecretStr = Field(min_length=1)
    tenants: list[DirectoryId] = Field(default_factory=list)
    issuer: str | None = Field(None, pattern=r"^https?://[^?#\s@]+$")
    hosts: list[HostName] = Field(default_factory=list)
    domains: list[HostName] = Field(default_factory=list)


class Settings(BaseSettings):
    """The platform's settings. The development profile needs none.

    Durations are seconds, sizes bytes, Argon2 memory KiB. ``signing_keys`` maps key ids to keys; the one named by
    ``signing_key_id`` signs, all verify.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True, hide_input_in_errors=True)

    profile: Literal["development", "production"] = "development"
    data_dir: Path = Path("var")
    database_url: SecretStr | None = None
    redis_url: SecretStr | None = None
    public_url: str = Field("http://127.0.0.1:8000", pattern=r"^https?://[^/?#\s]+$")
    trusted_proxies: list[str] = Field(default_factory=list)
    issuer: str = Field("https://atom.example", min_length=1)
    audience: str = Field("atom", min_length=1)
    signing_keys: dict[str, SecretStr] = Field(default_factory=dict)
    signing_key_id: str | None = None
    database_places: int = Field(20, ge=1, le=30)
    access_token_seconds: int = Field(15 * 60, gt=0, le=24 * 3600)
    agent_token_seconds: int = Field(5 * 60, gt=0, le=3600)
    proposal_seconds: int = Field(24 * 3600, gt=0, le=7 * 24 * 3600)
    supervision_seconds: int = Field(24 * 3600, gt=0, le=7 * 24 * 3600)
    actions_an_hour: int = Field(60, ge=1)
    deletions_an_hour: int = Field(10, ge=1)
    spend_a_day: float = Field(10, gt=0)
    session_seconds: int = Field(7 * 24 * 3600, gt=0, le=90 * 24 * 3600)
    session_idle_seconds: int = Field(24 * 3600, ge=15 * 60, le=90 * 24 * 3600)
    verification_seconds: int = Field(24 * 3600, gt=0, le=7 * 24 * 3600)
    reset_seconds: int = Field(3600, gt=0, le=24 * 3600)
    invitation_seconds: int = Field(7 * 24 * 3600, gt=0, le=30 * 24 * 3600)
    signup_issues_tokens: bool = True
    sign_ups_a_minute: int = Field(5, ge=1)
    sign_ins_a_minute: int = Field(20, ge=1)
    invitations_a_minute: int = Field(20, ge=1)
    refreshes_a_minute: int = Field(60, ge=1)
    requests_a_minute: int = Field(600, ge=1)
    wrong_passwords: int = Field(5, ge=1, le=100)
    lock_seconds: int = Field(15 * 60, ge=60, le=24 * 3600)
    wrong_passwords_an_hour: int = Field(20, ge=1, le=100)
    slowed_by_seconds: int = Field(5, ge=1, le=30)
    password_min_length: int = Field(12, ge=8, le=64)
    argon2_memory_kib: int = ARGON2_MEMORY_KIB
    argon2_time_cost: int = ARGON2_TIME_COST
    identity_providers: dict[ProviderName, ProviderSettings] = Field(default_factory=dict)
    provider_token_keys: dict[str, SecretStr] = Field(default_factory=dict)
    provider_token_key_id: str | None = None
    oauth_attempt_seconds: int = Field(10 * 60, gt=0, le=3600)
    fresh_sign_in_seconds: int = Field(10 * 60, gt=0, le=3600)
    outbound_connect_seconds: float = Field(5, gt=0, le=30)
    outbound_read_seconds: float = Field(30, gt=0, le=120)
    outbound_limit: int = Field(10 * 1024 * 1024, gt=0, le=64 * 1024 * 1024)
    outbound_loopback: bool = False
    summary_seconds: int = Field(60, ge=1, le=3600)
    body_limit: int = Field(1024 * 1024, gt=0, le=16 * 1024 * 1024)
    json_depth: int = Field(32, gt=0, le=100)
    smtp_host: str | None = None
    smtp_port: int = 25
    mail_from: str = "no-reply@atom.example"
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)

    @property
    def in_production(self) -> bool:
        """Whether the production profile is on."""
        return self.profile == "production"

    @property
    def database(self) -> str:
        """The database's URL; a file in ``data_dir`` unless one is set."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir / 'atom.db'}"


def from_environment() -> Settings:
    """Read the settings from the environment.

    Raises InsecureSettings for a name that no setting has: a mistyped security setting must not be ignored.
    """
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    # In any letters: one that is written in others would be read all the same, or silently missed.
    unknown = sorted(name for name in os.environ if name.upper().startswith(PREFIX) and name not in known)
    if unknown:
        raise InsecureSettings(f"no such setting: {', '.join(unknown)}")
    try:
        return Settings()
    except (ValidationError, SettingsError) as error:
        raise InsecureSettings(f"not valid: {_named_in(error)}") from None


def _named_in(error: ValidationError | SettingsError) -> str:
    if isinstance(error, SettingsError):
        return "a setting that should be JSON is not"
    return ", ".join(sorted({str(fault["loc"][0]) for fault in error.errors(include_input=False)}))


def faults_of_keys(name: str, keys: Mapping[str, SecretStr], current: str | None) -> list[str]:
    """What keeps these keys, one of which is current, from being used in production?"""
    held = [key.get_secret_value() for key in keys.values()]
    faults = []
    if not keys:
        faults.append(f"{name}s: missing")
    if any(is_weak_key(key) for key in held):
        faults.append(f"{name}s: too weak")
    if len(set(held)) < len(held):
        faults.append(f"{name}s: one key under two ids")
    if keys and current not in keys:
        faults.append(f"{name}_id: names no key")
    return faults


def faults_of_providers(settings: "Settings") -> list[str]:
    """What keeps these providers of identities from being asked in production?"""
    faults = []
    if settings.outbound_loopback:
        faults.append("outbound_loopback: lets the platform ask itself, unprotected")
    if settings.identity_providers:
        faults += faults_of_keys(
            "provider_token_key", settings.provider_token_keys, settings.provider_token_key_id
        )
    if keys_of_two_purposes(settings.signing_keys, settings.provider_token_keys):
        faults.append("provider_token_keys: one of them signs")
    for name, provider in settings.identity_providers.items():
        if name == "oidc" and not is_protected_issuer(provider.issuer):
            faults.append("identity_providers: oidc needs an issuer, by https")
        if name == "microsoft" and not provider.tenants:
            faults.append("identity_providers: microsoft needs tenants")
    return faults


def keys_of_two_purposes(some: Mapping[str, SecretStr], others: Mapping[str, SecretStr]) -> bool:
    """Is a key used for two purposes (NIST SP 800-57 part 1, 5.2)?"""
    return bool(
        {each.get_secret_value() for each in some.values()} & {each.get_secret_value() for each in others.values()}
    )


def is_protected_issuer(issuer: str | None) -> bool:
    """Does this name a provider that is asked with protection?"""
    return issuer is not None and issuer.startswith("https://")


def is_weak_key(key: str) -> bool:
    """Is this key too short, too plain or a well-known sample to sign with (CWE-1394, CWE-521)?"""
    return (
        len(key.encode()) < KEY_BYTES
        or len(set(key)) < KEY_DISTINCT_CHARACTERS
        or key.lower() in TUTORIAL_KEYS
        or any(word in key.lower() for word in (*SAMPLE_WORDS, *RUNS))
    )


def is_lasting(url: str) -> bool:
    """Does this URL name a database that the platform knows and that outlives its process?"""
    scheme, _, rest = url.partition("://")
    if scheme.partition("+")[0] == "sqlite":
        return rest.strip("/") not in {"", ":memory:"} and "mode=memory" not in rest
    return scheme.partition("+")[0] == "postgresql"


def weaknesses(settings: Settings) -> list[str]:
    """What keeps these settings from production? Names settings and faults, never values."""
    faults = faults_of_keys("signing_key", settings.signing_keys, settings.signing_key_id)
    faults += faults_of_providers(settings)
    if not is_lasting(settings.database):
        faults.append("database_url: names no PostgreSQL server and no SQLite file")
    elif settings.database_url is None:
        faults.append("database_url: missing")
    if not settings.public_url.startswith("https://"):
        faults.append("public_url: is not https")
    if not settings.smtp_host:
        faults.append("smtp_host: missing")
    if settings.argon2_memory_kib < ARGON2_MEMORY_KIB or settings.argon2_time_cost < ARGON2_TIME_COST:
        faults.append("argon2: below the floor of 19 MiB and two passes")
    return faults


def refuse_insecure(settings: Settings) -> None:
    """Keep a production platform from starting on weak settings. Raises InsecureSettings."""
    if settings.in_production and (faults := weaknesses(settings)):
        raise InsecureSettings("; ".join(faults))
