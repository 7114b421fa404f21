"""The id that ties a request to its log lines, its audit entries and its answer (ASVS 5.0 V16.2.1)."""

from contextvars import ContextVar
from uuid import uuid4

_request_id: ContextVar[str] = ContextVar("request_id", default="-")


def begin() -> str:
    """Mint the id of a request that has just arrived; ids sent by clients are never believed."""
    request_id = str(uuid4())
    _request_id.set(request_id)
    return request_id


def request_id() -> str:
    """Return the id of the request being served, or "-" outside one."""
    return _request_id.get()
