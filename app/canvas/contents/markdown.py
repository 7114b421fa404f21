"""Texts: what somebody writes in Markdown. Pure."""

from typing import Annotated

from pydantic import AfterValidator, Field

from app.texts import Body, readable

LENGTH = 10_000


class MarkdownData(Body):
    """A text, kept to the letter: whoever shows it lets nothing through that isn't Markdown's own."""

    text: Annotated[str, Field(max_length=LENGTH), AfterValidator(readable)]
