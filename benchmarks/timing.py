"""How long something takes."""

import statistics
import time
from collections.abc import Callable

ROUNDS = 50


def medians_ms(*tasks: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Return the median durations of tasks, in milliseconds; they take turns, so that all are disturbed alike."""
    durations: list[list[float]] = [[] for _ in tasks]
    for _ in range(rounds):
        for task, took in zip(tasks, durations, strict=True):
            start = time.perf_counter()
            task()
            took.append(1000 * (time.perf_counter() - start))
    return [statistics.median(took) for took in durations]


def median_ms(task: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median duration of a task, in milliseconds."""
    return medians_ms(task, rounds=rounds)[0]
