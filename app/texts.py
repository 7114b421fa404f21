"""Kinds of text and of bodies that requests share. What they refuse, they refuse without repeating it."""

import unicodedata
from typing import Annotated

from fastapi import Query
from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

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


def has_controls(text: str) -> bool:
    """Does this text hold control characters, such as line breaks or zeros (CWE-93, CWE-158)?"""
    return any(unicodedata.category(character) == "Cc" for character in text)


def without_controls(text: str) -> str:
    """Keep a line of text that holds no control characters. Raises FixedSentence."""
    if has_controls(text):
        raise FixedSentence("This must not hold control characters.")
    return text


Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=NAME_LENGTH),
    AfterValidator(without_controls),
]
