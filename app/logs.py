"""Structured logs: one JSON object a line, with the request's id, without secrets (ASVS 5.0 V16.2.5, V16.4.1)."""

import logging
import re
import sys
from typing import Any, TextIO

from pythonjsonlogger.json import JsonFormatter

from app import correlation

REDACTED = "[redacted]"
# They would tell of every call to somebody outside where exactly it went, with what, and what was answered.
CHATTERERS = ("urllib3", "requests", "authlib")
SECRET_NAMES = re.compile(
    r"pass(word|wd|phrase)|secret|token|authori[sz]ation|cookie|api_?key|credential", re.IGNORECASE
)
SECRET_SHAPES = re.compile(
    r"eyJ[\w-]+\.[\w-]*\.?[\w-]*"  # a JSON Web Token, whole or cut
    r"|\$argon2\w*\$[^\s\"']+"  # a password hash
    r"|(?i:bearer|basic)\s+[\w.~+/=-]+"
)


def redacted(value: Any, name: str = "") -> Any:
    """Return the value as a log may keep it: secrets by their name or by their shape are replaced."""
    if SECRET_NAMES.search(name):
        return REDACTED
    if isinstance(value, dict):
        return {key: redacted(part, str(key)) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [redacted(part) for part in value]
    return SECRET_SHAPES.sub(REDACTED, value) if isinstance(value, str) else value


class RedactingFormatter(JsonFormatter):
    """Writes a record as one line of JSON; line breaks in values are escaped by JSON itself."""

    def __init__(self) -> None:
        super().__init__(
            "{levelname}{name}{message}{exc_info}",
            style="{",
            rename_fields={"levelname": "level", "name": "logger"},
            timestamp="at",
        )

    def process_log_record(self, log_data: dict[str, Any]) -> dict[str, Any]:
        """Add the request's id and take the secrets out, last of all."""
        log_data["request_id"] = correlation.request_id()
        return {name: redacted(value, name) for name, value in log_data.items()}


def configure(stream: TextIO = sys.stderr) -> None:
    """Send every logger of the process through the redacting formatter. For the server's entry point only."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(RedactingFormatter())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    silence_chatterers()


def silence_chatterers() -> None:
    """Let libraries that ask outside say nothing themselves, however much is to be logged (CWE-532).

    What is to be known of it app.outbound says.
    """
    for name in CHATTERERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
