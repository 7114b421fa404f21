"""What is filled into a field: judged by the field alone, whatever a page let somebody fill in. Pure."""

import re
from typing import Any

from app.canvas.contents import fields
from app.canvas.contents.fields import TEXT_LENGTH, FormField, Kind
from app.identity.schemas import ADDRESS_LENGTH, well_formed
from app.problems import FixedSentence
from app.texts import has_anything_visible, is_text

MISSING = "This is required."
UNTICKED = "This has to be ticked."
# As browsers send numbers (HTML, "valid floating-point number").
NUMBER = re.compile(r"-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
NUMBER_LENGTH = 400
TICKED = "on"


def is_missing(field: FormField, value: object) -> bool:
    """Was nothing filled in? A text of which nothing can be seen is none."""
    if field.kind is Kind.TEXT and isinstance(value, str):
        return not has_anything_visible(value)
    return value is None


def fault_in(field: FormField, value: Any) -> str | None:
    """Say what is to be corrected of what was filled in, in a fixed sentence; None if nothing is."""
    judges = {
        Kind.TEXT: fault_in_text,
        Kind.NUMBER: fault_in_number,
        Kind.DATE: fault_in_date,
        Kind.CHOICE: fault_in_choice,
        Kind.CHECKBOX: fault_in_checkbox,
        Kind.EMAIL: fault_in_email,
    }
    return judges[field.kind](field, value)


def fault_in_text(field: FormField, value: object) -> str | None:
    """Judge a text: text that can be kept, no longer than it may be."""
    if not isinstance(value, str) or not is_text(value):
        return "This must be text."
    return "This is too long." if is_too_long(field, value) else None


def is_too_long(field: FormField, text: str) -> bool:
    """Is this text longer than the field takes, or anything?"""
    return len(text) > (TEXT_LENGTH if field.max_length is None else field.max_length)


def fault_in_number(field: FormField, value: object) -> str | None:
    """Judge a number: a number, and no text that looks like one, within its limits."""
    return _within(field, value) if fields.is_number(value) else "This must be a number."


def fault_in_date(field: FormField, value: object) -> str | None:
    """Judge a date: a day of the calendar, within its limits."""
    return _within(field, value) if fields.is_date(value) else "This must be a date, as in 2026-01-31."


def _within(field: FormField, value: Any) -> str | None:
    if falls_short(field, value):
        return "This is less than the least that may be filled in."
    return "This is more than the greatest that may be filled in." if exceeds(field, value) else None


def falls_short(field: FormField, value: Any) -> bool:
    """Is this below the least?"""
    return field.min is not None and fields.is_beyond(field.min, value)


def exceeds(field: FormField, value: Any) -> bool:
    """Is this above the greatest?"""
    return field.max is not None and fields.is_beyond(value, field.max)


def fault_in_choice(field: FormField, value: object) -> str | None:
    """Judge a choice: one of the options, letter by letter."""
    return None if is_offered(field, value) else "This is not one of the options."


def is_offered(field: FormField, value: object) -> bool:
    """Is this one of the options?"""
    return isinstance(value, str) and value in (field.options or ())


def fault_in_checkbox(field: FormField, value: object) -> str | None:
    """Judge a box: ticked or not, and ticked where it has to be."""
    if not isinstance(value, bool):
        return "This is either ticked or not."
    return UNTICKED if field.required and not value else None


def fault_in_email(_field: FormField, value: object) -> str | None:
    """Judge an address as everywhere else."""
    if not isinstance(value, str) or len(value) > ADDRESS_LENGTH or not is_text(value):
        return "This is not an e-mail address."
    try:
        well_formed(value)
    except FixedSentence as fault:
        return str(fault)
    return None


def from_string(field: FormField, sent: str | None) -> Any:
    """Return what a browser sent of a field as what it stands for; what stands for nothing is left to be judged.

    A box that isn't ticked is not sent at all, and a field that nobody touched is sent empty.
    """
    if field.kind is Kind.CHECKBOX:
        return {None: False, TICKED: True}.get(sent, sent)
    if not sent:
        return None
    if field.kind is Kind.TEXT:
        return sent.replace("\r\n", "\n")  # as it was counted while it was written
    if field.kind is Kind.NUMBER and len(sent) <= NUMBER_LENGTH and NUMBER.fullmatch(sent.strip()):
        return _number(sent.strip())
    return sent


def _number(digits: str) -> int | float:
    return int(digits) if digits.removeprefix("-").isdigit() else float(digits)
