"""When guessing a password is stopped: pure rules over counts (ASVS 5.0 V6.3.1, CWE-307, CWE-645)."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Count:
    """Wrong passwords so far: how many, since when, and until when no more are looked at."""

    failures: int
    since: datetime
    locked_until: datetime | None = None


def is_locked(count: Count, now: datetime) -> bool:
    """Are passwords not looked at for now?"""
    return count.locked_until is not None and now < count.locked_until


def counted(count: Count, now: datetime, most: int, lock: timedelta) -> Count:
    """Count one more attempt of an account from one address; the last that is allowed begins the lock.

    An attempt during the lock counts for nothing: nobody can be kept out for longer than once. An attempt is
    counted before its password is looked at, so that many at once gain nothing.
    """
    if is_locked(count, now):
        return count
    if is_over(count, now, lock):
        count = Count(0, now)
    more = replace(count, failures=count.failures + 1)
    return replace(more, locked_until=now + lock) if more.failures >= most else more


def is_over(count: Count, now: datetime, window: timedelta) -> bool:
    """Does what was counted no longer matter?"""
    return count.locked_until is not None or now >= count.since + window


def counted_anywhere(count: Count, now: datetime) -> Count:
    """Count one more attempt on an account from anywhere, hour by hour. It never locks its owner out."""
    if now >= count.since + HOUR:
        count = Count(0, now)
    return replace(count, failures=count.failures + 1)


def is_slowed(count: Count, most: int) -> bool:
    """Have there been so many wrong passwords from anywhere that every further answer takes its time?"""
    return count.failures > most
