"""Real time, whatever the suite under record does to its own."""

import time


class Clock:
    """Nanoseconds since the epoch, steady and real.

    freezegun replaces the functions of `time` in every module that is not on its ignore list, aliases
    included, but not what an instance already holds. So make one before the first freeze.
    """

    def __init__(self) -> None:
        self._steady = time.perf_counter_ns
        self._epoch = time.time_ns() - self._steady()

    def now(self) -> int:
        """Return the present instant."""
        return self._epoch + self._steady()
