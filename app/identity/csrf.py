"""Forged requests: a browser sends its cookie whoever wrote the page (CWE-352, ASVS 5.0 V3.5)."""

import hashlib
import hmac

from app.access import Credential
from app.keys import Keyring

PURPOSE = "csrf"


def proof_for(session_id: str, keyring: Keyring) -> str:
    """Return what only the platform's own pages know of this session, and no other session's pages."""
    return hmac.new(keyring.derived(PURPOSE), session_id.encode(), hashlib.sha256).hexdigest()


def is_genuine(credential: Credential, session_id: str, keyring: Keyring) -> bool:
    """Was this sent by a page of the platform's own, in this very session?"""
    if not credential.by_cookie or not credential.changes:
        return True
    return not credential.is_foreign and fits(credential.proof, proof_for(session_id, keyring))


def fits(given: str | None, proof: str) -> bool:
    """Is this the proof? Compared in constant time."""
    return given is not None and hmac.compare_digest(given.encode(), proof.encode())
