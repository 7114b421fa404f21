"""Forms: what they ask for, and whether what was filled in is what they ask for. Pure."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from app.canvas.contents import answers
from app.canvas.contents.fields import FormField, Line
from app.problems import FixedSentence
from app.texts import Body

FIELDS = 100
# Under this name stands what is wrong with the form as a whole: no field can be called so.
WHOLE = ""
UNKNOWN = "There is a field here that the form doesn't have."

Judged = tuple[dict[str, Any], dict[str, str]]
"""What is kept of what was filled in, field by field, and what is to be corrected."""


def are_distinct(fields: list[FormField]) -> bool:
    """Has every field a name of its own?"""
    return len({field.name for field in fields}) == len(fields)


def _distinct(fields: list[FormField]) -> list[FormField]:
    if not are_distinct(fields):
        raise FixedSentence("Two fields have the same name.")
    return fields


class FormData(Body):
    """A form as it is presented."""

    fields: Annotated[list[FormField], Field(min_length=1, max_length=FIELDS), AfterValidator(_distinct)]
    submit_label: Line | None = None


def check(form: FormData, given: Mapping[str, Any]) -> Judged:
    """Judge what was filled in by the form alone, whoever asks and however it was sent (CWE-602).

    Of a field that nothing was filled into, nothing is kept.
    """
    values: dict[str, Any] = {}
    faults = {WHOLE: UNKNOWN} if unknown(form, given) else {}
    for field in form.fields:
        value = given.get(field.name)
        if answers.is_missing(field, value):
            if is_required(field):
                faults[field.name] = answers.MISSING
        elif (fault := answers.fault_in(field, value)) is not None:
            faults[field.name] = fault
        else:
            values[field.name] = value
    return values, faults


def is_required(field: FormField) -> bool:
    """Has something to be filled in here?"""
    return field.required


def unknown(form: FormData, given: Mapping[str, Any]) -> set[str]:
    """Return what was filled in that the form doesn't ask for (CWE-915)."""
    return set(given) - {field.name for field in form.fields}


def from_strings(form: FormData, sent: Mapping[str, str]) -> Judged:
    """Judge what a browser sent of a form: the same fields, but all of it text."""
    values = {field.name: answers.from_string(field, sent.get(field.name)) for field in form.fields}
    unasked = {name: sent[name] for name in unknown(form, sent)}
    return check(form, {**values, **unasked})
