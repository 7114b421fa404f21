"""What identifies a run: the Meta message, and the facts of its attachment."""

import os
import platform
import shutil
import subprocess
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from reports.recording.envelopes import Envelope

PROTOCOL = "34.2.1"
"""The version of @cucumber/messages whose schema the stream keeps to."""


def meta() -> Envelope:
    """Return the Meta message."""
    return {
        "meta": {
            "protocolVersion": PROTOCOL,
            "implementation": {"name": "pytest-bdd", "version": version("pytest-bdd")},
            "runtime": {"name": platform.python_implementation(), "version": platform.python_version()},
            "os": {"name": platform.system(), "version": platform.release()},
            "cpu": {"name": platform.machine()},
        }
    }


def facts(config: pytest.Config) -> dict[str, str]:
    """Return what the run is known by: the commit, the platform, the seed, and what the suite adds."""
    own = {"Commit": commit} if (commit := _commit(config.rootpath)) else {}
    known = dict(own)
    for contributed in reversed(config.hook.pytest_messages_facts(config=config)):
        known.update({name: str(value) for name, value in contributed.items()})
    known.update(own)
    known["Python"] = platform.python_version()
    known["Platform"] = f"{platform.system()} {platform.machine()}"
    seed: Any = config.getoption("randomly_seed", None)
    if isinstance(seed, int):
        known["Random seed"] = str(seed)
    return known


def _commit(root: Path) -> str:
    git = shutil.which("git")
    if git is None:
        return ""
    commit = _asked([git, "describe", "--always", "--exclude=*", "--abbrev=12"], root)
    # Files that nobody added count as well: a suite may be changed by them.
    changed = commit and _asked([git, "status", "--porcelain"], root)
    return f"{commit}, changed since" if changed else commit


def _asked(command: list[str], root: Path) -> str:
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0"}
    asked = subprocess.run(  # noqa: S603 - no argument comes from outside
        command, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() if asked.returncode == 0 else ""
