"""Identity's rules, free of any framework."""

import re
import unicodedata
from collections.abc import Container, Iterable
from datetime import datetime, timedelta
from enum import Enum

import idna

PASSWORD_MAX_LENGTH = 128
USERNAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,48}[A-Za-z0-9]")
MAY_SIGN_IN = frozenset({"pending", "active"})


class SessionFault(Enum):
    """Why a session no longer counts."""

    ENDED = "ended"
    EXPIRED = "expired"
    IDLE = "idle"


def written(address: str) -> str:
    """Return an address as it is kept and mailed to: trimmed and in its plainest letters."""
    return unicodedata.normalize("NFKC", address.strip())


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


def folded(text: str) -> str:
    """Return a text as it is compared where letters' case and composition don't matter."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text.strip()).casefold())


def is_username(text: str) -> bool:
    """Can this be a name for signing in? Never an address: nobody may take another's for a name (CWE-290)."""
    return USERNAME.fullmatch(text) is not None


def username_key(username: str) -> str:
    """Under which key is a name for signing in known?"""
    return folded(username)


def is_own_name(password: str, names: Iterable[str]) -> bool:
    """Is the password one of the person's own names or addresses, in whatever letters (NIST SP 800-63B-4)?"""
    return folded(password) in {folded(name) for name in names if name}


def is_common(password: str, common: Container[str]) -> bool:
    """Does the password stand on the list of common ones, in whatever letters (ASVS 5.0 V6.2.4)?"""
    return folded(password) in common


def may_sign_in(status: str) -> bool:
    """May an account of this status sign in and stay signed in?"""
    return status in MAY_SIGN_IN


def is_told_by_mail(status: str) -> bool:
    """Is the owner of an account of this status sent links?"""
    return status in MAY_SIGN_IN


def status_after_confirming(status: str) -> str:
    """Where does an account stand once its address is confirmed? Only a pending one moves."""
    return "active" if status == "pending" else status


def status_after_reinstating(confirmed: bool) -> str:
    """Where does a suspended account stand once it is reinstated? Nobody is confirmed by having been suspended."""
    return "active" if confirmed else "pending"


def fault_of_session(
    now: datetime, expires_at: datetime, idle_since: datetime, idle: timedelta, ended_at: datetime | None
) -> SessionFault | None:
    """Why does this session no longer count? None if it does (ASVS 5.0 V7.3.1, V7.3.2)."""
    if ended_at is not None:
        return SessionFault.ENDED
    if now >= expires_at:
        return SessionFault.EXPIRED
    if now >= idle_since + idle:
        return SessionFault.IDLE
    return None
