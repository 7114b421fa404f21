"""A pytest plugin that writes what happened to every scenario as a stream of Cucumber Messages.

`pytest -p reports.recorder --messages=FILE` works in any pytest-bdd suite, alone or under
pytest-xdist, with the same stream but for times. Without `--messages` it declares its hooks and does
nothing else. Write the equals sign: pytest looks for its root before it knows the option, and would
take an existing FILE for a test. What the stream carries beyond the protocol is told in
`reports.conventions`.
"""

import pytest

from reports.recording import hookspecs


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """Declare the hooks by which a suite adds to its stream."""
    pluginmanager.add_hookspecs(hookspecs)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--messages`."""
    group = parser.getgroup("messages", "Cucumber Messages")
    group.addoption("--messages", metavar="FILE", help="write what happened as Cucumber Messages (NDJSON)")


def pytest_configure(config: pytest.Config) -> None:
    """Observe where tests run; write where they are reported."""
    target = config.getoption("messages")
    if not target:
        return
    # Imported here, so that a run without --messages doesn't pay for it.
    from reports.recording.clock import Clock  # noqa: PLC0415
    from reports.recording.observer import Observer  # noqa: PLC0415
    from reports.recording.writer import Writer  # noqa: PLC0415

    clock = Clock()
    observer = Observer(config, clock)
    config.pluginmanager.register(observer, "messages-observer")
    if hasattr(config, "workerinput"):
        return
    path = config.invocation_params.dir / target
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)  # a run that dies must not leave the stream of an earlier one
    config.pluginmanager.register(Writer(config, path, clock, observer), "messages-writer")
