"""Secrets of others that the platform has to keep readable: sealed, and bound to where they lie.

AES-256-GCM (NIST SP 800-38D; ASVS 5.0 V11.3.2, V11.3.3) with a fresh nonce for each. What is sealed for one place
can't be opened in another, so that moving a row's ciphertext to somebody else's gains nothing.
"""

import base64
import binascii
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.keys import DEVELOPMENT_KEY_ID, kept_key
from app.settings import Settings

NONCE_BYTES = 12
KEY_BYTES = 32
PURPOSE = b"atom secrets at rest"


class CannotBeOpened(Exception):
    """What is kept was changed, belongs elsewhere, or its key was retired."""


@dataclass(frozen=True)
class Vault:
    """Seals with the current key; opens what any of its keys has sealed, each known by its id."""

    current: str
    keys: Mapping[str, str] = field(repr=False)

    def seal(self, secret: str, place: str) -> str:
        """Return a secret as it may be kept at this place."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = cipher(self.keys[self.current]).encrypt(nonce, secret.encode(), bound(self.current, place))
        return f"{self.current}.{base64.urlsafe_b64encode(nonce + sealed).decode()}"

    def open(self, kept: str, place: str) -> str:
        """Return the secret that is kept at this place. Raises CannotBeOpened."""
        key_id, _, text = kept.rpartition(".")
        if key_id not in self.keys:
            raise CannotBeOpened
        try:
            raw = base64.b64decode(text, altchars=b"-_", validate=True)
            opened = cipher(self.keys[key_id]).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], bound(key_id, place))
            return opened.decode()
        except (InvalidTag, binascii.Error, ValueError) as error:
            raise CannotBeOpened from error

    def is_current(self, kept: str) -> bool:
        """Was this sealed with the key that seals now?"""
        return kept.rpartition(".")[0] == self.current


def bound(key_id: str, place: str) -> bytes:
    """Return what a sealed secret is bound to: the key and the place where it is kept."""
    return f"{key_id}\0{place}".encode()


def cipher(key: str) -> AESGCM:
    """Return the cipher of a key, which does nothing else (RFC 5869)."""
    return AESGCM(HKDF(SHA256(), KEY_BYTES, salt=None, info=PURPOSE).derive(key.encode()))


def vault_for(settings: Settings) -> Vault:
    """Return the vault with the keys that settings name; in development, with one that is made once and kept."""
    if settings.provider_token_keys:
        keys = {name: key.get_secret_value() for name, key in settings.provider_token_keys.items()}
        return Vault(settings.provider_token_key_id or next(iter(keys)), keys)
    return Vault(DEVELOPMENT_KEY_ID, {DEVELOPMENT_KEY_ID: kept_key(settings.data_dir / "vault.key")})
