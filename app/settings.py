"""Everything that can be set, from the environment (``ATOM_…``), and what production insists on."""

import os
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "ATOM_"
KEY_BYTES = 32
KEY_DISTINCT_CHARACTERS = 10
ARGON2_MEMORY_KIB = 19 * 1024
ARGON2_TIME_COST = 2
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


class Settings(BaseSettings):
    """The platform's settings. The development profile needs none.

    Durations are seconds, sizes bytes, Argon2 memory KiB. ``signing_keys`` maps key ids to keys; the one named by
    ``signing_key_id`` signs, all verify.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True, hide_input_in_errors=True)

    profile: Literal["development", "production"] = "development"
    data_dir: Path = Path("var")
    database_url: SecretStr | None = None
    issuer: str = "https://atom.example"
    audience: str = "atom"
    signing_keys: dict[str, SecretStr] = Field(default_factory=dict)
    signing_key_id: str | None = None
    access_token_seconds: int = Field(15 * 60, gt=0)
    session_seconds: int = Field(7 * 24 * 3600, gt=0)
    password_min_length: int = Field(12, ge=8)
    argon2_memory_kib: int = ARGON2_MEMORY_KIB
    argon2_time_cost: int = ARGON2_TIME_COST
    body_limit: int = Field(1024 * 1024, gt=0)
    json_depth: int = Field(32, gt=0)
    smtp_host: str | None = None
    smtp_port: int = 25
    mail_from: str = "no-reply@atom.example"
    host: str = "127.0.0.1"
    port: int = 8000

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
    unknown = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
    if unknown:
        raise InsecureSettings(f"no such setting: {', '.join(unknown)}")
    return Settings()


def is_weak_key(key: str) -> bool:
    """Is this key too short, too plain or a well-known sample to sign with (CWE-1394, CWE-521)?"""
    return (
        len(key.encode()) < KEY_BYTES
        or len(set(key)) < KEY_DISTINCT_CHARACTERS
        or any(word in key.lower() for word in SAMPLE_WORDS)
    )


def weaknesses(settings: Settings) -> list[str]:
    """What keeps these settings from production? Names settings and faults, never values."""
    faults = []
    if not settings.signing_keys:
        faults.append("signing_keys: missing")
    if any(is_weak_key(key.get_secret_value()) for key in settings.signing_keys.values()):
        faults.append("signing_keys: too weak")
    if settings.signing_keys and settings.signing_key_id not in settings.signing_keys:
        faults.append("signing_key_id: names no key")
    if settings.database_url is None:
        faults.append("database_url: missing")
    if not settings.smtp_host:
        faults.append("smtp_host: missing")
    if settings.argon2_memory_kib < ARGON2_MEMORY_KIB or settings.argon2_time_cost < ARGON2_TIME_COST:
        faults.append("argon2: below the floor of 19 MiB and two passes")
    return faults


def refuse_insecure(settings: Settings) -> None:
    """Keep a production platform from starting on weak settings. Raises InsecureSettings."""
    if settings.in_production and (faults := weaknesses(settings)):
        raise InsecureSettings("; ".join(faults))
