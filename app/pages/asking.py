"""What the page of a form asks for: each field, its help, its fault, and what was filled in. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.canvas.contents.answers import TICKED
from app.canvas.contents.fields import FormField, Kind
from app.canvas.contents.forms import FormData
from app.errors import FieldError, PleaseCorrect

# Fields are sent by a name that nothing of the platform's own has: a form may ask for a "csrf_token" of its own.
PREFIX = "field."
NAMED = "form_data."
INPUTS = {
    Kind.NUMBER: "number",
    Kind.DATE: "date",
    Kind.EMAIL: "email",
    Kind.TEXT: "text",
    Kind.CHECKBOX: "checkbox",
}
LINE = 200


@dataclass(frozen=True)
class Asked:
    """One field as the page shows it."""

    field: FormField
    sent: str
    fault: str

    @property
    def id(self) -> str:
        """By what the page knows its control."""
        return f"field-{self.field.name}"

    @property
    def name(self) -> str:
        """By what name it is sent."""
        return f"{PREFIX}{self.field.name}"

    @property
    def input(self) -> str:
        """Of which kind the control is; none for what isn't an input."""
        return "" if self.field.kind is Kind.CHOICE or self.is_long else INPUTS[self.field.kind]

    @property
    def is_long(self) -> bool:
        """May more than a line be filled in?"""
        return self.field.kind is Kind.TEXT and (self.field.max_length or 0) > LINE

    @property
    def is_box(self) -> bool:
        """Is it ticked or not?"""
        return self.field.kind is Kind.CHECKBOX

    @property
    def is_ticked(self) -> bool:
        """Was it ticked?"""
        return self.is_box and self.sent == TICKED

    @property
    def step(self) -> str:
        """How far apart the numbers are that a browser takes: as close as one likes."""
        return "any" if self.field.kind is Kind.NUMBER else ""

    @property
    def described_by(self) -> str:
        """What on the page says more about it."""
        parts = {"help": self.field.help, "fault": self.fault}
        return " ".join(f"{self.id}-{part}" for part, text in parts.items() if text)


def asked(form: FormData, sent: Mapping[str, str], faults: Mapping[str, str]) -> Sequence[Asked]:
    """Return every field of a form, with what was filled in and what is wrong with it."""
    return [Asked(field, sent.get(field.name, ""), faults.get(field.name, "")) for field in form.fields]


def faults_in(error: PleaseCorrect) -> dict[str, str]:
    """Return what is to be corrected, by the names of fields; under no name, what is wrong with all of it."""
    return {
        each.field.removeprefix(NAMED) if each.field.startswith(NAMED) else "": each.message
        for each in error.errors
    }


def filled_in(sent: Mapping[str, str], proof: str) -> dict[str, str]:
    """Return what was filled in, by the names of fields. Raises PleaseCorrect if there is anything else.

    ``proof`` is the name of the proof that the page itself sent it, which is looked at where the cookie is.
    """
    rest = {name: value for name, value in sent.items() if name != proof}
    if not all(name.startswith(PREFIX) for name in rest):
        unknown = FieldError("form_data", "There is a field here that the form doesn't have.")
        raise PleaseCorrect("not-as-asked", "Please correct what is filled in.", errors=[unknown])
    return {name.removeprefix(PREFIX): value for name, value in rest.items()}
