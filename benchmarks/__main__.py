"""``make bench``: rolling back against making the schema anew; requests; episodes; the gate; merging; recording.

``python -m benchmarks [URL]``: the URL names a PostgreSQL server, to measure there as well.
"""

import sys

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.schema import CreateSchema

from app.orm import Base
from benchmarks.episodes import remembered
from benchmarks.gate import judging
from benchmarks.merging import merging
from benchmarks.recorder import recording
from benchmarks.timing import median_ms
from fixtures.actors import Cast
from fixtures.database import Rung, postgresql, sqlite
from fixtures.drivers import doors, identity
from fixtures.stage import Stage, opened


def somewhere(stage: Stage) -> Engine:
    """Return where tables may be dropped: on PostgreSQL, where no policy depends on them."""
    engine = stage.database.engine
    if engine.dialect.name != "postgresql":
        return engine
    with engine.begin() as connection:
        connection.execute(CreateSchema("anew"))
    return engine.execution_options(schema_translate_map={None: "anew"})


def isolation(stage: Stage) -> tuple[float, float]:
    """Measure an empty scene, and making and dropping every table instead."""

    def scene() -> None:
        with stage.scene():
            pass

    engine = somewhere(stage)

    def anew() -> None:
        Base.metadata.drop_all(engine)
        Base.metadata.create_all(engine)

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


def on(rung: Rung) -> str:
    """Measure what depends on the database, and say what came of it."""
    with opened(rung) as stage:
        empty, anew = isolation(stage)
        bare, recognised, watched = requests(stage)
    return (
        f"on {rung.name}, an empty scene: {empty:.2f} ms, {empty / anew:.4f} of making the schema anew\n"
        f"on {rung.name}, a recognised request: {recognised:.2f} ms, {recognised / bare:.2f} times a bare one\n"
        f"on {rung.name}, an attempt with its digest: {watched / recognised:.2f} times the request alone\n"
        f"{remembered(rung)}"
    )


def on_server(url: str) -> str:
    """Measure the same on PostgreSQL, if a server answers."""
    try:
        with postgresql(url) as rung:
            return on(rung)
    except OperationalError:
        return "no PostgreSQL server answers: nothing was measured there\n"


def main(arguments: list[str]) -> int:
    """Print the ratios. Nothing is asserted: a busy machine is no defect."""
    with sqlite() as rung:
        sys.stdout.write(on(rung))
    for url in arguments:
        sys.stdout.write(on_server(url))
    sys.stdout.write(f"{judging()}{merging()}{recording()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
