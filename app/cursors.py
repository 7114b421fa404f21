"""Pages of a list: bounded in length, continued by an opaque cursor that only its owner can use."""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from sqlalchemy import literal, tuple_
from sqlalchemy.orm import Session

from app.errors import CannotBeHonoured

PAGE_LIMIT = 100
PAGE_DEFAULT = 50
MAC_BYTES = 32
LIFETIME = timedelta(days=1)


def digits(value: object) -> object:
    """Keep what is written as a number in digits, and in no other way. Raises ValueError."""
    if isinstance(value, str) and not is_number(value):
        raise ValueError
    return value


def is_number(text: str) -> bool:
    """Are these digits, and nothing else?"""
    return text.isascii() and text.isdigit()


class Page(BaseModel):
    """The query of every list. Parameters of other names are refused."""

    model_config = ConfigDict(extra="forbid")

    limit: Annotated[int, Field(ge=1, le=PAGE_LIMIT), BeforeValidator(digits)] = PAGE_DEFAULT
    cursor: Annotated[str, Field(max_length=1000)] | None = None


@dataclass(frozen=True)
class Binding:
    """What cursors are bound to: a key of the platform's, a list with its owner and filters, and the present."""

    key: bytes
    scope: Mapping[str, str]
    now: datetime


def authenticator(key: bytes, scope: Mapping[str, str], position: bytes) -> bytes:
    """Return the proof that this position was handed out for exactly this list, owner and filters."""
    bound = json.dumps({**scope}, sort_keys=True).encode() + b"\0" + position
    return hmac.digest(key, bound, hashlib.sha256)


def seal(bound: Binding, position: Any) -> str:
    """Return the cursor to a position, handed out now."""
    plain = json.dumps([bound.now.isoformat(), position]).encode()
    return base64.urlsafe_b64encode(authenticator(bound.key, bound.scope, plain) + plain).decode().rstrip("=")


def open_sealed(bound: Binding, cursor: str) -> Any:
    """Return the position of a cursor.

    Raises CannotBeHonoured for one that is edited or someone else's, and for one that was handed out long ago.
    """
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    mac, plain = raw[:MAC_BYTES], raw[MAC_BYTES:]
    if not is_canonical(cursor, raw):
        raise _not_from_there()
    if not hmac.compare_digest(mac, authenticator(bound.key, bound.scope, plain)):
        raise _not_from_there()
    try:
        given, position = json.loads(plain)
        handed_out = datetime.fromisoformat(given)
    except (ValueError, TypeError) as error:
        raise _not_from_there() from error
    if has_outlived(handed_out, bound.now):
        raise _not_from_there()
    return position


def has_outlived(handed_out: datetime, now: datetime) -> bool:
    """Is a cursor too old to be followed?"""
    return now - handed_out >= LIFETIME


def is_canonical(cursor: str, raw: bytes) -> bool:
    """Is this exactly the text that was handed out, and not another spelling of it?"""
    return base64.urlsafe_b64encode(raw).decode().rstrip("=") == cursor


def _not_from_there() -> CannotBeHonoured:
    return CannotBeHonoured("bad-cursor", "This list can't be continued from there.")


def require_good(page: Page, sealed: Binding) -> None:
    """Look at a cursor before anything is read for it. Raises CannotBeHonoured."""
    if page.cursor is not None:
        open_sealed(sealed, page.cursor)


def page_of(
    session: Session, listed: Any, key_column: Any, page: Page, sealed: Binding
) -> tuple[Sequence[Any], str | None]:
    """Return one page of a list in the order of one unique column, and the cursor to the next.

    Raises CannotBeHonoured for a cursor of another list or of somebody else's.
    """
    if page.cursor is not None:
        listed = listed.where(key_column > open_sealed(sealed, page.cursor))
    found = session.execute(listed.add_columns(key_column).order_by(key_column).limit(page.limit + 1)).all()
    kept = found[: page.limit]
    return kept, seal(sealed, kept[-1][-1]) if len(found) > page.limit else None


def newest_first(
    session: Session,
    listed: Any,
    keys: tuple[Any, Any],
    page: Page,
    sealed: Binding,
) -> tuple[Sequence[Any], str | None]:
    """Return one page of a list in the order of an instant, the latest first, and of a unique column.

    Raises CannotBeHonoured for a cursor of another list or of somebody else's.
    """
    if page.cursor is not None:
        at, last = open_sealed(sealed, page.cursor)
        listed = listed.where(tuple_(*keys) < tuple_(literal(datetime.fromisoformat(at), keys[0].type), last))
    newest = listed.order_by(*(key.desc() for key in keys)).limit(page.limit + 1)
    found = session.execute(newest.add_columns(*keys)).all()
    kept = found[: page.limit]
    if len(found) <= page.limit:
        return kept, None
    return kept, seal(sealed, [kept[-1][-2].isoformat(), kept[-1][-1]])
