"""Components, as they are presented: which one, and the plain values that its program finds. Pure."""

import math
from typing import Annotated, Any

from pydantic import AfterValidator

from app.problems import FixedSentence
from app.texts import Body, is_id, is_text

# What a program can read of a whole number, as JavaScript has them.
LARGEST = 2**53 - 1


def named(text: str) -> str:
    """Keep what can be one of the platform's ids. Raises FixedSentence."""
    if not is_id(text):
        raise FixedSentence("There is no such component.")
    return text


def plain(value: Any) -> Any:
    """Keep what is plain all through: texts, numbers, lists and objects of them. Raises FixedSentence."""
    if not is_plain(value):
        raise FixedSentence("This must hold texts and numbers that a program can read.")
    return value


def is_plain(value: Any) -> bool:
    """Can a program read this, and is it kept and shown as it is (CWE-176, CWE-1284)?

    The request's limits have seen to how deep it goes.
    """
    if isinstance(value, dict):
        return all(is_text(name) and is_plain(each) for name, each in value.items())
    if isinstance(value, list):
        return all(map(is_plain, value))
    if isinstance(value, str):
        return is_text(value)
    return is_number(value) if isinstance(value, int | float) else value is None


def is_number(value: float) -> bool:
    """Is this a number as a program reads it: finite, and not a whole one that it would read as its neighbour?"""
    return abs(value) <= LARGEST if isinstance(value, int) else math.isfinite(value)


class ComponentData(Body):
    """Which component of the workspace is presented, and with what."""

    component_id: Annotated[str, AfterValidator(named)]
    data: Annotated[Any, AfterValidator(plain)] = None
