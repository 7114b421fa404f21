"""The rules of signing in through a provider, free of any framework."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum
from urllib.parse import urlsplit

OWN = "https://own.invalid"
LONGEST_PATH = 500
LONGEST_SUBJECT = 255
LONGEST_NAME = 100


class Reception(Enum):
    """What comes of somebody whom a provider has named."""

    LET_IN = "the identity belongs to an account"
    NEW_ACCOUNT = "nobody has this identity or address"
    LINK_FIRST = "the address has an account, which doesn't have this identity yet"
    NO_ADDRESS = "no address to make an account with"


def is_own_path(text: str) -> bool:
    """Is this a path within the platform, however a browser reads it (CWE-601, RFC 9700, 4.11)?

    One slash, not two, not a backward one; no control characters or blanks, which browsers leave out before they
    read; and once more, as part of an address, it leads to the same place.
    """
    if not text.startswith("/") or text.startswith("//") or len(text) > LONGEST_PATH:
        return False
    if "\\" in text or not all(" " < each <= "~" for each in text):
        return False
    try:
        parts = urlsplit(OWN + text)
    except ValueError:
        return False
    return f"{parts.scheme}://{parts.netloc}" == OWN and not any(
        part in {"..", "."} for part in parts.path.replace("%2e", ".").replace("%2E", ".").split("/")
    )


def reception_of(*, known: bool, address: str | None, address_known: bool) -> Reception:
    """What comes of somebody whom a provider has named? Their identity decides; an address opens nothing."""
    if known:
        return Reception.LET_IN
    if address is None:
        return Reception.NO_ADDRESS
    return Reception.LINK_FIRST if address_known else Reception.NEW_ACCOUNT


def is_fresh(begun_at: datetime, now: datetime, seconds: int) -> bool:
    """Did this session begin so lately that whoever holds it has just shown who they are (ASVS 5.0 V7.5.1)?"""
    return now < begun_at + timedelta(seconds=seconds)


def is_due(expires_at: datetime | None, now: datetime) -> bool:
    """Has a token of a provider's run out? One that says nothing lasts."""
    return expires_at is not None and now >= expires_at


def subject_of(claimed: object) -> str | None:
    """Return whom a provider means, if that can be kept and told apart: text, or a number as GitHub has it."""
    if isinstance(claimed, int) and not isinstance(claimed, bool) and claimed > 0:
        return str(claimed)
    if isinstance(claimed, str) and 0 < len(claimed) <= LONGEST_SUBJECT and claimed.isprintable():
        return claimed
    return None


def names_in(told: Mapping[str, object]) -> tuple[str, str]:
    """Return the first and the last name that a provider tells, as they may be kept; empty where it tells none."""
    first, last = told.get("given_name"), told.get("family_name")
    if not isinstance(first, str) and not isinstance(last, str) and isinstance(told.get("name"), str):
        first, _, last = str(told["name"]).strip().rpartition(" ")
    return plain(first), plain(last)


def plain(told: object) -> str:
    """Return a name as it may be kept: one line of text that is not too long."""
    if not isinstance(told, str):
        return ""
    kept = "".join(each for each in told if each.isprintable())
    return kept.strip()[:LONGEST_NAME].strip()


def granted(told: object, asked: str) -> str:
    """Return what a provider has really granted, which may be less than was asked for (RFC 6749, 5.1)."""
    given = told if isinstance(told, str) else asked
    kept = " ".join(sorted({each for each in given.replace(",", " ").split() if is_scope(each)}))
    return kept if len(kept) <= LONGEST_PATH else kept[:LONGEST_PATH].rpartition(" ")[0]


def is_scope(told: str) -> bool:
    """Can this be the name of something that is granted (RFC 6749, 3.3), and be kept?"""
    return told.isascii() and told.isprintable()


def narrowed(before: str, now: str) -> str:
    """Return what of a grant still counts: refreshing may take something away, and adds nothing (RFC 6749, 6)."""
    return " ".join(sorted(set(before.split()) & set(now.split())))
