"""What can go wrong, once, for every domain.

    AtomError
    ├── CannotBeHonoured      400  the request can't be honoured as things stand
    ├── NotRecognised         401  nobody we know; carries the challenge
    ├── Refused               403  recognised, but not allowed
    ├── NoSuchThing           404  no such thing for this caller
    ├── Conflict              409  contradicts the current state
    ├── TooLarge              413  more than we take
    ├── PleaseCorrect         422  not a well-formed request; may name fields
    ├── SlowDown              429  too often; says when to come back
    ├── ProviderFailed        502  somebody outside failed us
    └── Unavailable           503  not now

Each error says one fixed sentence that never holds the caller's words, a stable ``kind`` that a program may
rely on, and optionally the ``record`` to be kept although the request's unit of work is rolled back.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy.orm import Session

Record = Callable[[Session], None]


@dataclass(frozen=True)
class FieldError:
    """One field of a request and the fixed sentence saying what to correct."""

    field: str
    message: str


class AtomError(Exception):
    """Root of every answer that isn't a success.

    ``kind`` names the reason in kebab-case; ``detail`` is the sentence a person reads.
    """

    status: ClassVar[int]
    title: ClassVar[str]
    headers: Mapping[str, str] = {}

    def __init__(
        self,
        kind: str,
        detail: str,
        *,
        record: Record | None = None,
        errors: Sequence[FieldError] = (),
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.record = record
        self.errors = tuple(errors)


class CannotBeHonoured(AtomError):
    """The request is well-formed but can't be honoured as things stand."""

    status = 400
    title = "Cannot be honoured"


class NotRecognised(AtomError):
    """The caller didn't show who it is (RFC 9110, 15.5.2; RFC 6750)."""

    status = 401
    title = "Not recognised"
    headers: Mapping[str, str] = {"WWW-Authenticate": "Bearer"}


class Refused(AtomError):
    """The caller is known and may not do this."""

    status = 403
    title = "Refused"


class NoSuchThing(AtomError):
    """Nothing of that name exists for this caller."""

    status = 404
    title = "No such thing"


class Conflict(AtomError):
    """The request contradicts the current state."""

    status = 409
    title = "Conflict"


class TooLarge(AtomError):
    """The request is larger than the platform takes."""

    status = 413
    title = "Too large"


class PleaseCorrect(AtomError):
    """The request isn't well-formed; ``errors`` names the fields."""

    status = 422
    title = "Please correct"


class SlowDown(AtomError):
    """The caller asks too often (RFC 6585, 4); may come back after ``seconds``."""

    status = 429
    title = "Slow down"

    def __init__(self, kind: str, detail: str, seconds: int) -> None:
        super().__init__(kind, detail)
        self.headers = {"Retry-After": str(seconds)}


class ProviderFailed(AtomError):
    """Somebody outside whom the platform needed for this failed it (RFC 9110, 15.6.3)."""

    status = 502
    title = "The provider failed us"


class Unavailable(AtomError):
    """The platform can't serve this at the moment; later, perhaps (RFC 9110, 15.6.4)."""

    status = 503
    title = "Unavailable"
    headers: Mapping[str, str] = {"Retry-After": "5"}
