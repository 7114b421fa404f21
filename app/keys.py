"""The keys that sign: one signs, all of them verify, so that keys can be rotated."""

import hashlib
import hmac
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.settings import Settings

DEVELOPMENT_KEY_ID = "development"


@dataclass(frozen=True)
class Keyring:
    """Signing keys by id. The id is a dictionary key and nothing else (RFC 8725, 3.10)."""

    current: str
    keys: Mapping[str, str]

    def derived(self, purpose: str) -> bytes:
        """Return a key for one other purpose: one key, one use (RFC 8725, 3.1)."""
        return hmac.digest(self.keys[self.current].encode(), purpose.encode(), hashlib.sha256)


def keyring_for(settings: Settings) -> Keyring:
    """Return the keys that the settings name; in development, a random one that is made once and kept."""
    if settings.signing_keys:
        keys = {name: key.get_secret_value() for name, key in settings.signing_keys.items()}
        return Keyring(settings.signing_key_id or next(iter(keys)), keys)
    return Keyring(DEVELOPMENT_KEY_ID, {DEVELOPMENT_KEY_ID: kept_key(settings.data_dir / "signing.key")})


def kept_key(path: Path) -> str:
    """Read the key kept in a file, making it first if need be; of two that make it at once, one wins."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(48))
    try:
        os.link(fresh, path)
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    return path.read_text()
