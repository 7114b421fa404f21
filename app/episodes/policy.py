"""What can be done with episodes, and by whom. Pure."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum


class Outcome(StrEnum):
    """How an episode ended."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    TERMINATED = "terminated"


class SegmentKind(StrEnum):
    """What a part of an episode is."""

    CONVERSATION = "conversation"
    EXECUTION = "execution"
    REFLECTION = "reflection"
    INTERVENTION = "intervention"


class AccessType(StrEnum):
    """What somebody wanted of an episode."""

    READ = "read"
    LIST = "list"
    SEARCH = "search"
    SEGMENTS = "segments"
    INSPECT = "inspect"
    FEEDBACK = "feedback"
    SHARE = "share"
    DELETE = "delete"
    ACCESS_LOG = "access_log"


class Span(StrEnum):
    """How far back a list goes."""

    DAY = "1d"
    WEEK = "7d"
    MONTH = "30d"
    QUARTER = "90d"


DAYS: Mapping[Span, int] = {Span.DAY: 1, Span.WEEK: 7, Span.MONTH: 30, Span.QUARTER: 90}


def since(span: Span, now: datetime) -> datetime:
    """Return where a span begins that ends now."""
    return now - timedelta(days=DAYS[span])
