"""Kinds of text and of bodies that requests share. What they refuse, they refuse without repeating it."""

import unicodedata
from typing import Annotated

from fastapi import Query, Request
from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

from app.errors import NoSuchThing, PleaseCorrect
from app.orm import ID_LENGTH
from app.problems import FixedSentence

NAME_LENGTH = 100


class Body(BaseModel):
    """A JSON request body: fields of exactly these names and types (CWE-915, CWE-20)."""

    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)


class NoQuery(BaseModel):
    """The query of a route that takes none."""

    model_config = ConfigDict(extra="forbid")


def no_query(_query: Annotated[NoQuery, Query()]) -> None:
    """Refuse every query parameter: the dependency of routes that take none."""


async def no_body(request: Request) -> None:
    """Refuse every body: the dependency of routes that take none. Raises PleaseCorrect."""
    without_body(await request.body())


def without_body(body: bytes) -> None:
    """Is there really no body? Raises PleaseCorrect."""
    if body:
        raise PleaseCorrect("unexpected-body", "This takes no body.")


def is_id(value: object) -> bool:
    """Can this be one of the platform's ids?"""
    return isinstance(value, str) and value.isascii() and value.isprintable() and 0 < len(value) <= ID_LENGTH


def _of_an_id(value: str) -> str:
    if not is_id(value):
        raise NoSuchThing("not-found", "There is nothing here.")
    return value


PathId = Annotated[str, AfterValidator(_of_an_id)]


def has_controls(text: str) -> bool:
    """Does this text hold control characters, such as line breaks or zeros (CWE-93, CWE-158)?"""
    return any(unicodedata.category(character) == "Cc" for character in text)


def without_controls(text: str) -> str:
    """Keep a line of text that holds no control characters. Raises FixedSentence."""
    if has_controls(text):
        raise FixedSentence("This must not hold control characters.")
    return text


def is_text(text: str) -> bool:
    """Can this be kept and compared as text: no halves of characters, no zero character (CWE-176, CWE-158)?"""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def readable(text: str) -> str:
    """Keep what can be kept as text. Raises FixedSentence."""
    if not is_text(text):
        raise FixedSentence("This must be text.")
    return text


def has_anything_visible(text: str) -> bool:
    """Is there a letter, a digit, a mark or a symbol in this text?"""
    return any(unicodedata.category(character)[0] in "LNPS" for character in text)


def visible(text: str) -> str:
    """Keep a text of which something can be seen. Raises FixedSentence."""
    if not has_anything_visible(text):
        raise FixedSentence("This must not be blank.")
    return text


Name = Annotated[
    str,
    StringConstraints(min_length=1, max_length=NAME_LENGTH),
    AfterValidator(readable),
    AfterValidator(without_controls),
    AfterValidator(visible),
]

Line = Annotated[str, StringConstraints(max_length=1000), AfterValidator(without_controls)]
