"""Identity's rules, free of any framework."""

import unicodedata
from datetime import datetime
from enum import Enum

import idna

PASSWORD_MAX_LENGTH = 128
MAY_SIGN_IN = frozenset({"pending", "active"})


class SessionFault(Enum):
    """Why a session no longer counts."""

    ENDED = "ended"
    EXPIRED = "expired"


def address_key(address: str) -> str:
    """Under which key is an address known? Trimmed, NFKC, case-folded: one function for all comparisons.

    The domain is compared as the name system knows it (IDNA 2008 after UTS 46): both its spellings are one.
    """
    local, at, domain = unicodedata.normalize("NFKC", address.strip()).rpartition("@")
    try:
        domain = idna.encode(domain, uts46=True).decode()
    except idna.IDNAError:
        domain = domain.casefold()
    # Folding can undo normalisation, so it is normalised again (Unicode 3.13, D145).
    return unicodedata.normalize("NFKC", local.casefold()) + at + domain


def prepared(password: str) -> str:
    """Return the password as it is hashed: normalised once, otherwise as typed (NIST SP 800-63B-4)."""
    return unicodedata.normalize("NFKC", password)


def is_acceptable_length(password: str, minimum: int) -> bool:
    """Does the password have an acceptable number of characters (ASVS 5.0 V6.2.1, V6.2.9)?"""
    return minimum <= len(prepared(password)) <= PASSWORD_MAX_LENGTH


def may_sign_in(status: str) -> bool:
    """May an account of this status sign in and stay signed in?"""
    return status in MAY_SIGN_IN


def fault_of_session(now: datetime, expires_at: datetime, ended_at: datetime | None) -> SessionFault | None:
    """Why does this session no longer count? None if it does."""
    if ended_at is not None:
        return SessionFault.ENDED
    if now >= expires_at:
        return SessionFault.EXPIRED
    return None
