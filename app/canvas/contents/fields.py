"""What may be asked for in a form: fields whose definition makes sense. Pure."""

import math
import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from app.access import PROOF_FIELD
from app.problems import FixedSentence
from app.texts import Body, readable, visible, without_controls

TEXT_LENGTH = 10_000
LINE_LENGTH = 200
OPTIONS = 100
FIELD_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Kind(StrEnum):
    """What is filled into a field."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    CHECKBOX = "checkbox"
    DATE = "date"
    EMAIL = "email"


def is_number(value: object) -> bool:
    """Is this a number that can be counted with? What is true or false is none, nor is what has no end."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number of more digits than any that is measured
        return False


def is_date(value: object) -> bool:
    """Is this a day of the calendar, written as RFC 3339 has it?"""
    if not isinstance(value, str) or DATE.fullmatch(value) is None:
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_field_name(text: str) -> bool:
    """Can a field be called so? Not as what proves where a page's request comes from (CWE-352)."""
    return FIELD_NAME.fullmatch(text) is not None and text != PROOF_FIELD


def _field_name(text: str) -> str:
    if not is_field_name(text):
        raise FixedSentence("A field is named by up to 40 small letters, digits and underlines, a letter first.")
    return text


Line = Annotated[
    str,
    StringConstraints(min_length=1, max_length=LINE_LENGTH),
    AfterValidator(readable),
    AfterValidator(without_controls),
    AfterValidator(visible),
]
Help = Annotated[str, StringConstraints(max_length=1000), AfterValidator(readable)]


class FormField(Body):
    """One thing that a form asks for. Limits hold what stands at them."""

    name: Annotated[str, AfterValidator(_field_name)]
    label: Line
    kind: Annotated[Kind, Field(strict=False)]
    required: bool = False
    min: Any = None  # whether a limit is one depends on the kind
    max: Any = None
    max_length: Annotated[int, Field(ge=1, le=TEXT_LENGTH)] | None = None
    options: Annotated[list[Line], Field(min_length=2, max_length=OPTIONS)] | None = None
    help: Help | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        require_sense(self)
        return self


def require_sense(field: FormField) -> None:
    """Let no field contradict itself (CWE-1288). Raises FixedSentence."""
    require_own_rules(field)
    require_good_limits(field)
    require_distinct_options(field)


def require_own_rules(field: FormField) -> None:
    """Let a field have the rules of its kind only. Raises FixedSentence."""
    limits = (field.min, field.max) != (None, None)
    if limits and field.kind not in {Kind.NUMBER, Kind.DATE}:
        raise FixedSentence("Only numbers and dates have a least and a greatest.")
    if field.max_length is not None and field.kind is not Kind.TEXT:
        raise FixedSentence("Only a text has a greatest length.")
    if (field.options is not None) != (field.kind is Kind.CHOICE):
        raise FixedSentence("A choice has options, and nothing else has.")


def require_good_limits(field: FormField) -> None:
    """Let limits be of the field's own kind, and something lie between them. Raises FixedSentence."""
    is_good = is_number if field.kind is Kind.NUMBER else is_date
    if not all(is_good(limit) for limit in (field.min, field.max) if limit is not None):
        raise FixedSentence("A limit is what may be filled in: a number, or a date.")
    if field.min is not None and field.max is not None and is_beyond(field.min, field.max):
        raise FixedSentence("The least is above the greatest.")


def require_distinct_options(field: FormField) -> None:
    """Let no option be given twice. Raises FixedSentence."""
    if field.options is not None and len(set(field.options)) != len(field.options):
        raise FixedSentence("An option is given twice.")


def is_beyond(value: Any, limit: Any) -> bool:
    """Is the first of two numbers, or of two dates, beyond the second? Dates sort as text."""
    return bool(value > limit)
