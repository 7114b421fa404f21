"""The platform's own command: ``python -m app serve | migrate | check-migrations``."""

import argparse
import sys

import uvicorn

from app import logs, schema
from app import settings as configuration
from app.database import engine_for
from app.main import create_app
from app.settings import InsecureSettings, Settings


def serve(settings: Settings) -> None:
    """Serve the platform until told to stop. Forwarded headers of clients are not believed (CWE-807)."""
    logs.configure()
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
    )


def migrate(settings: Settings) -> None:
    """Bring the database to the newest schema."""
    schema.upgrade(engine_for(settings.database))


def check_migrations(_settings: Settings) -> None:
    """Fail if models and migrations differ; uses a database of its own, in memory."""
    engine = engine_for("sqlite://")
    schema.upgrade(engine)
    schema.check(engine)


COMMANDS = {"serve": serve, "migrate": migrate, "check-migrations": check_migrations}


def main() -> int:
    """Run one command; say in one line why the settings won't do."""
    parser = argparse.ArgumentParser(prog="python -m app", description=__doc__)
    parser.add_argument("command", choices=COMMANDS)
    try:
        COMMANDS[parser.parse_args().command](configuration.from_environment())
    except InsecureSettings as error:
        sys.stderr.write(f"Atom does not start: {error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
