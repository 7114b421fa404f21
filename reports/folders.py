"""Where features are kept: a folder and all below it, through symbolic links as well."""

import os
from collections.abc import Iterator
from pathlib import Path


def feature_files(folder: Path) -> Iterator[Path]:
    """Yield every feature file below a folder; a folder that links lead back to is entered once."""
    entered: set[str] = set()
    for parent, below, files in os.walk(folder, followlinks=True):
        below[:] = sorted(name for name in below if _is_new(Path(parent, name), entered))
        yield from (Path(parent, name) for name in sorted(files) if name.endswith(".feature"))


def _is_new(folder: Path, entered: set[str]) -> bool:
    real = os.path.realpath(folder)
    if real in entered:
        return False
    entered.add(real)
    return True
