"""Errors as problem documents (RFC 9457): fixed sentences, never the caller's words."""

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from sqlalchemy.exc import InterfaceError, OperationalError, TimeoutError  # noqa: A004
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from app import correlation
from app.errors import AtomError, FieldError, PleaseCorrect, Unavailable

logger = logging.getLogger(__name__)

Pages = Callable[[Request, AtomError], Response | None]

MOST_FAULTS = 20
SENTENCES: Mapping[str, str] = {
    "missing": "This field is required.",
    "extra_forbidden": "There is a field here that is not known.",
    "string_too_short": "This is too short.",
    "string_too_long": "This is too long.",
    "string_type": "This must be text.",
    "int_type": "This must be a whole number.",
    "model_attributes_type": "This must be an object with fields.",
}


def problem(
    status: int,
    title: str,
    kind: str,
    detail: str,
    *,
    errors: Sequence[FieldError] = (),
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """Build the answer. ``kind`` becomes the problem's type; ``instance`` is the request's id."""
    body: dict[str, Any] = {
        "type": f"urn:problem:atom:{kind}",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": correlation.request_id(),
    }
    if errors:
        body["errors"] = [{"field": error.field, "message": error.message} for error in errors]
    return JSONResponse(body, status, headers=headers, media_type="application/problem+json")


def answer_for(error: AtomError) -> JSONResponse:
    """Build the answer that this error stands for."""
    return problem(error.status, error.title, error.kind, error.detail, errors=error.errors, headers=error.headers)


def write_record(request: Request, error: AtomError) -> None:
    """Keep the refusal's record in a unit of its own.

    Runs after the request's unit was abandoned. If the record can't be kept, the refusal stands and the
    caller gets no answer but a failure: a refusal that leaves no trace is worse than one that fails.
    """
    if error.record is not None:
        with request.app.state.database.unit_of_work() as unit:
            error.record(unit.session)


async def keep(request: Request, error: AtomError) -> None:
    """Keep the record of a refusal, if it has one; it waits for its place like everything else."""
    if error.record is not None:
        async with request.app.state.places:
            await run_in_threadpool(write_record, request, error)


async def on_error(request: Request, error: AtomError) -> Response:
    """Answer one of the platform's own errors, once its record is kept."""
    await keep(request, error)
    return told(request, error)


def told(request: Request, error: AtomError) -> Response:
    """Return what whoever asked is told: a page, where the pages say so for people; a problem everywhere else."""
    as_page: Pages = request.app.state.as_page
    return as_page(request, error) or answer_for(error)


def on_outage(_request: Request, error: Exception) -> JSONResponse:
    """Answer while the database can't be reached."""
    return outage(error)


def outage(error: Exception) -> JSONResponse:
    """Answer while the database can't be reached or is too busy."""
    logger.error("the database could not be reached", exc_info=error)
    return answer_for(Unavailable("unavailable", "The platform is not available at the moment."))


def invalid(request: Request, error: RequestValidationError) -> Response:
    """Answer a malformed request by field, without the framework's echo of its input (CWE-209)."""
    named = worth_naming([FieldError(_field_of(fault), _sentence_for(fault)) for fault in error.errors()])
    return told(request, PleaseCorrect("invalid-request", "Please correct the request.", errors=named))


def worth_naming(faults: Sequence[FieldError]) -> list[FieldError]:
    """Name each fault once, and not without end: the answer must not grow with what was sent (CWE-770)."""
    return list(dict.fromkeys(faults))[:MOST_FAULTS]


def _field_of(fault: Mapping[str, Any]) -> str:
    path = [str(part) for part in fault["loc"][1:]]
    if fault["type"] == "extra_forbidden":
        path = path[:-1]  # the last part is the caller's own word
    if fault["type"] == "json_invalid":
        path = []
    return ".".join(path) or "request"


def _sentence_for(fault: Mapping[str, Any]) -> str:
    if fault["type"] == "value_error" and isinstance(fault["ctx"]["error"], FixedSentence):
        return str(fault["ctx"]["error"])
    return SENTENCES.get(fault["type"], "This is not valid.")


class FixedSentence(ValueError):
    """A validator's complaint whose sentence holds nothing of the input, and so may be shown."""


def routing(_request: Request, error: HTTPException) -> JSONResponse:
    """Answer what the framework itself refuses: an unknown path, an unknown method."""
    kind, title, detail = {
        404: ("not-found", "No such thing", "There is nothing here."),
        405: ("method-not-allowed", "Not possible", "This can't be done here."),
    }.get(error.status_code, ("bad-request", "Cannot be honoured", "The request could not be read."))
    return problem(error.status_code, title, kind, detail, headers=error.headers)


def unexpected() -> JSONResponse:
    """Answer a failure of our own: nothing about its cause leaves the platform."""
    # The server hangs up after a failure; saying so keeps the client from asking on the same connection.
    hanging_up = {"Connection": "close"}
    return problem(500, "Failure", "failure", "Something went wrong on our side.", headers=hanging_up)


def install(app: FastAPI) -> None:
    """Have the application answer every error as a problem document."""
    app.add_exception_handler(AtomError, on_error)  # type: ignore[arg-type]
    for out_of_reach in (OperationalError, InterfaceError, TimeoutError):
        app.add_exception_handler(out_of_reach, on_outage)
    app.add_exception_handler(RequestValidationError, invalid)  # type: ignore[arg-type]
    app.add_exception_handler(HTTPException, routing)  # type: ignore[arg-type]
