"""The hooks by which a suite adds to its stream."""

import pytest


def pytest_messages_attach(name: str, media_type: str, body: str | bytes) -> None:
    """Attach evidence to the step that runs, else to the scenario, else to the test run.

    Call it as `config.hook.pytest_messages_attach(name=…, media_type=…, body=…)`; a name may be empty, bytes
    travel as Base64. Without `--messages` nobody listens and nothing is kept.
    """


def pytest_messages_facts(config: pytest.Config) -> dict[str, str]:  # type: ignore[empty-body]
    """Facts that identify the run, in reading order, such as `{"Database": "SQLite in memory"}`.

    Asked once, at the end of the run, in the process that writes the stream.
    """
