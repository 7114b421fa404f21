"""Bodies and queries that are refused before anything reads them: too large, too deep, ambiguous."""

import json
import re
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app import problems
from app.errors import AtomError, CannotBeHonoured, PleaseCorrect, TooLarge


def within_size(size: int, limit: int) -> None:
    """Is this many bytes of body still acceptable? Raises TooLarge."""
    if size > limit:
        raise TooLarge("body-too-large", "The request is larger than is accepted.")


# One pass from quote to quote, or to the end: no text makes it look twice at anything.
STRINGS = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
NO_BRACKETS = re.compile(r"[^\[\]{}]+")
STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}
MOST_PARTS = 50_000


def bare(text: str) -> str:
    """Return JSON without its strings, so that what is left of it can be counted."""
    return STRINGS.sub("", text)


def within_depth(text: str, limit: int) -> None:
    """Is this JSON nested no deeper than ``limit``? Counts brackets outside strings, so that no parser recurses.

    Raises PleaseCorrect.
    """
    brackets = NO_BRACKETS.sub("", bare(text))
    if max(accumulate(map(STEPS.__getitem__, brackets)), default=0) > limit:
        raise PleaseCorrect("too-deep", "The request is nested too deeply.")


def within_parts(text: str, most: int) -> None:
    """Has this JSON no more parts than ``most``? Each costs far more to judge than to send (CWE-407).

    Raises PleaseCorrect.
    """
    rest = bare(text)
    if rest.count(",") + rest.count(":") > most:
        raise PleaseCorrect("too-many-parts", "The request has too many parts.")


def without_duplicates(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """Build an object, unless a name stands in it twice (CWE-436). Raises PleaseCorrect."""
    built = dict(pairs)
    if len(built) != len(pairs):
        raise PleaseCorrect("duplicate-field", "A field is given more than once.")
    return built


def check_json(body: bytes, depth_limit: int) -> None:
    """Is this body unambiguous JSON in UTF-8 (RFC 8259)? Raises PleaseCorrect."""
    try:
        text = body.decode("utf-8")
        within_depth(text, depth_limit)
        within_parts(text, MOST_PARTS)
        json.loads(text, object_pairs_hook=without_duplicates)
    except (ValueError, RecursionError) as error:
        raise PleaseCorrect("invalid-json", "The request is not valid JSON.") from error


def check_form(body: bytes) -> None:
    """Is this form unambiguous text in UTF-8, each field given once? Raises PleaseCorrect."""
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True, errors="strict")
    except ValueError as error:
        raise PleaseCorrect("invalid-form", "The request is not a valid form.") from error
    without_duplicates(pairs)


def check_query(query: bytes) -> None:
    """Is each query parameter given once? Raises PleaseCorrect, or CannotBeHonoured for broken text."""
    try:
        names = [name for name, _ in parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict")]
    except ValueError as error:
        raise CannotBeHonoured("bad-query", "The request could not be read.") from error
    if len(set(names)) != len(names):
        raise PleaseCorrect("duplicate-parameter", "A parameter is given more than once.")


def _header(scope: Scope, name: bytes) -> bytes:
    return next((value for key, value in scope["headers"] if key == name), b"")


JSON_CONTENT = re.compile(rb"application/json[ \t]*(;[ \t]*charset=\"?utf-8\"?[ \t]*)?", re.IGNORECASE)


def check_content_type(content_type: bytes) -> None:
    """Does the request say, byte by byte, that it is JSON in UTF-8? Nobody after this judges it again.

    Raises PleaseCorrect.
    """
    if not JSON_CONTENT.fullmatch(content_type):
        raise PleaseCorrect("not-json", "The request is not JSON in UTF-8.")


FORM_CONTENT = re.compile(
    rb"application/x-www-form-urlencoded[ \t]*(;[ \t]*charset=\"?utf-8\"?[ \t]*)?", re.IGNORECASE
)


def check_form_type(content_type: bytes) -> None:
    """Does the request say, byte by byte, that it is a form in UTF-8? Raises PleaseCorrect."""
    if not FORM_CONTENT.fullmatch(content_type):
        raise PleaseCorrect("not-a-form", "The request is not a form in UTF-8.")


def takes_no_forms(_path: str) -> bool:
    """Say of every path that it takes JSON only."""
    return False


def broke_off(message: Message) -> bool:
    """Did the caller go away before the request was complete (RFC 9112, 8)?"""
    return bool(message["type"] == "http.disconnect")


class StrictBodies:
    """ASGI middleware that reads a body once, within its limits, and hands it on whole."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        size_limit: int,
        depth_limit: int,
        takes_forms: Callable[[str], bool] = takes_no_forms,
    ) -> None:
        self.app = app
        self.size_limit = size_limit
        self.depth_limit = depth_limit
        self.takes_forms = takes_forms

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer at once what must not be read; pass the rest on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        try:
            check_query(scope["query_string"])
            body = await self._read(scope, receive)
            if body is None:
                return  # the caller went away before the request was complete: there is none
            if body:
                await self._check(scope["path"], _header(scope, b"content-type"), body)
        except AtomError as error:
            await problems.answer_for(error)(scope, receive, send)
            return
        handed_on = False

        async def replay() -> Message:
            nonlocal handed_on
            if handed_on:
                return await receive()
            handed_on = True
            return {"type": "http.request", "body": body, "more_body": False}

        await self.app(scope, replay, send)

    async def _check(self, path: str, content_type: bytes, body: bytes) -> None:
        if self.takes_forms(path):
            check_form_type(content_type)
            await run_in_threadpool(check_form, body)
        else:
            check_content_type(content_type)
            await run_in_threadpool(check_json, body, self.depth_limit)

    async def _read(self, scope: Scope, receive: Receive) -> bytes | None:
        announced = _header(scope, b"content-length")
        within_size(int(announced) if announced.isdigit() else 0, self.size_limit)
        chunks: list[bytes] = []
        size = 0
        while True:
            message = await receive()
            if broke_off(message):
                return None
            chunk = message.get("body", b"")
            size += len(chunk)
            within_size(size, self.size_limit)
            chunks.append(chunk)
            if not message.get("more_body", False):
                return b"".join(chunks)
