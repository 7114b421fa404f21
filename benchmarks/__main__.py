"""``make bench``: rolling back against making the schema anew; a request, bare and watched; merging; recording."""

import statistics
import sys
import time
from collections.abc import Callable

from app.orm import Base
from benchmarks.merging import merging
from benchmarks.recorder import recording
from fixtures.actors import Cast
from fixtures.database import sqlite
from fixtures.drivers import doors, identity
from fixtures.stage import Stage, opened

ROUNDS = 50


def median_ms(task: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median duration of a task, in milliseconds."""
    durations = []
    for _ in range(rounds):
        start = time.perf_counter()
        task()
        durations.append(1000 * (time.perf_counter() - start))
    return statistics.median(durations)


def isolation(stage: Stage) -> tuple[float, float]:
    """Measure an empty scene, and making and dropping every table instead."""

    def scene() -> None:
        with stage.scene():
            pass

    def anew() -> None:
        Base.metadata.drop_all(stage.database.engine)
        Base.metadata.create_all(stage.database.engine)

    return median_ms(scene), median_ms(anew, rounds=10)


def requests(stage: Stage) -> tuple[float, float, float]:
    """Measure a request that touches nothing, one that recognises its caller, and that one watched."""
    with stage.scene() as scene:
        maya = Cast(scene)["Maya"]
        maya.joins("Acme")
        maya.is_signed_in()
        bare = median_ms(lambda: doors.ask_whether_alive(maya.caller))
        recognised = median_ms(lambda: identity.see_own_account(maya.caller))
        watched = median_ms(lambda: maya.attempts(identity.see_own_account))
    return bare, recognised, watched


def main() -> int:
    """Print the ratios. Nothing is asserted: a busy machine is no defect."""
    with sqlite() as rung, opened(rung) as stage:
        empty, anew = isolation(stage)
        bare, recognised, watched = requests(stage)
    sys.stdout.write(
        f"an empty scene: {empty:.2f} ms, {empty / anew:.4f} of making the schema anew\n"
        f"a recognised request: {recognised:.2f} ms, {recognised / bare:.2f} times a bare one\n"
        f"an attempt with its digest: {watched / recognised:.2f} times the request alone\n"
        f"{merging()}{recording()}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
