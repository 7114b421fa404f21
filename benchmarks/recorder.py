"""What recording costs: processor time beside the suite's own, and memory as a suite grows."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 2
PLATFORM = ("-k", "not living_documentation")
SMALL, LARGE = 1_000, 8_000
STEPS = """\
import pytest
from pytest_bdd import given, parsers, scenarios, then, when

@given("the table is laid")
def laid(): ...

@when(parsers.parse("guest {number:d} asks for {dish}"))
def asks(number, dish): ...

@then("the guest is served")
def served(): ...

scenarios("features")
"""


def recording() -> str:
    """Measure both; return it in lines."""
    return "".join(f"{line}\n" for line in (*as_a_suite_grows(), *of_this_suite()))


def cost(*arguments: str, cwd: Path, plugins: bool = True) -> tuple[float, float]:
    """Run pytest; return the processor seconds it took and the mebibytes it needed at most."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if not plugins:
        environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    child = subprocess.Popen(command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603 - our own
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, f"{command} ended with {child.returncode}"
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def of_this_suite() -> Iterator[str]:
    """Run what this specification says of the platform with and without its recorder, in turn.

    What it says of the document runs suites of its own, which would only make the share look smaller.
    """
    with tempfile.TemporaryDirectory() as folder:
        recorded_to = ("-p", "reports.recorder", f"--messages={folder}/messages.ndjson")
        pairs = [(cost(*PLATFORM, cwd=ROOT)[0], cost(*PLATFORM, *recorded_to, cwd=ROOT)[0]) for _ in range(ROUNDS)]
    bare, recorded = (min(times) for times in zip(*pairs, strict=True))
    yield f"this suite: {bare:.1f} s of processor time, recorded {recorded:.1f} s ({recorded / bare - 1:+.1%})"


def as_a_suite_grows() -> Iterator[str]:
    """Run suites of trivial examples, small and large, with and without the recorder."""
    extra = {}
    for number in (SMALL, LARGE):
        with tempfile.TemporaryDirectory() as folder:
            suite = Path(folder)
            _write(suite, number)
            recorder = ("-p", "reports.recorder", "--messages=messages.ndjson")
            plain = ("-p", "pytest_bdd.plugin")
            _, bare = cost(*plain, cwd=suite, plugins=False)
            _, recorded = cost(*plain, *recorder, cwd=suite, plugins=False)
            extra[number] = recorded - bare
            yield f"{number} trivial examples: {bare:.0f} MiB bare, {recorded:.0f} MiB recorded"
    growth = 1024 * (extra[LARGE] - extra[SMALL]) / (LARGE - SMALL)
    yield f"each further example: {growth:.2f} KiB of memory for the recorder"


def _write(suite: Path, number: int) -> None:
    (suite / "features").mkdir()
    (suite / "test_suite.py").write_text(STEPS, encoding="utf-8")
    (suite / "pytest.ini").write_text("[pytest]\nbdd_features_base_dir = .\n", encoding="utf-8")
    for feature in range(number // 100):
        examples = "\n".join(
            f"  Example: Guest {guest}\n    Given the table is laid\n"
            f"    When guest {guest} asks for soup\n    Then the guest is served\n"
            for guest in range(100)
        )
        path = suite / "features" / f"evening_{feature}.feature"
        path.write_text(f"Feature: Evening {feature}\n\n{examples}", encoding="utf-8")
