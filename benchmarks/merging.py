"""Merging the parts of a large run, against only copying what they hold."""

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.streams import write_parts

PARTS, EXAMPLES = 8, 5_000
"""How many parts there are, and how many examples ran in each."""


def merging() -> str:
    """Measure it, and say what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        parts = write_parts(Path(folder), PARTS, EXAMPLES)
        out = Path(folder, "merged.ndjson")
        copying, _ = _seconds(lambda: [shutil.copyfile(part, Path(folder, "copy")) for part in parts])
        took, busy = _seconds(lambda: _merge(out, *parts))
        again, _ = _seconds(lambda: _merge(Path(folder, "again.ndjson"), out, parts[0]))
        megabytes = sum(part.stat().st_size for part in parts) // 1_000_000
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    return (
        f"merging {PARTS} parts of {EXAMPLES} examples ({megabytes} MB): {took:.1f} s, {busy:.1f} s of them busy; "
        f"{took / copying:.1f} times copying them; at most {peak} MB of memory\n"
        f"merging one of them into that again: {again:.1f} s, {again / took:.2f} times the first\n"
    )


def _merge(out: Path, *streams: Path) -> None:
    command = [sys.executable, "-m", "reports", "merge", *map(str, streams), f"--out={out}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own command


def _seconds(task: Callable[[], object]) -> tuple[float, float]:
    """Return how long a task took, and for how long of that its processes were busy."""
    start, before = time.perf_counter(), _busy()
    task()
    return time.perf_counter() - start, _busy() - before


def _busy() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
