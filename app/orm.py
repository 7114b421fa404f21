"""What every table shares: naming of constraints, ids, and instants in UTC."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4

from sqlalchemy import DateTime, Dialect, Enum, MetaData, String
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

ID_LENGTH = 64


def new_id() -> str:
    """Return a fresh, unguessable id (122 random bits)."""
    return str(uuid4())


class Id(TypeDecorator[str]):
    """An opaque string id."""

    impl = String(ID_LENGTH)
    cache_ok = True


class Instant(TypeDecorator[datetime]):
    """An aware instant in UTC, on databases that know time zones and on those that don't."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse a naive instant; store the others in UTC.

        Raises ValueError for a naive datetime.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the stored instant, aware and in UTC."""
        if value is None:
            return None
        stored: datetime = value
        return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


def one_of(values: type[StrEnum]) -> Enum:
    """Return the column type of a closed set of words, stored as the words themselves."""
    return Enum(values, native_enum=False, length=16, values_callable=lambda kind: [each.value for each in kind])


class Base(DeclarativeBase):
    """Root of every mapped class. Named constraints let migrations alter them on SQLite too."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
