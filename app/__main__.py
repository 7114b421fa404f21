"""The platform's own command: ``python -m app`` serve, migrate, check-migrations, reseal, suspend or reinstate."""

import argparse
import sys
from collections.abc import Callable, Mapping
from datetime import datetime

import uvicorn
from sqlalchemy.orm import Session

from app import logs, schema
from app import settings as configuration
from app.agents import working
from app.clock import SystemClock
from app.database import Database, engine_for
from app.errors import NoSuchThing
from app.events import Bus
from app.identity import standing
from app.main import create_app
from app.oauth import tokens
from app.oauth.models import VAULT
from app.settings import InsecureSettings, Settings
from app.vault import vault_for

Change = Callable[[Session, str, datetime], None]


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


def reseal(settings: Settings) -> None:
    """Seal what providers gave with the current key, so that earlier keys can be retired; say what came of it."""
    vault = vault_for(settings)
    database = Database(engine_for(settings.database), Bus())
    database.sessions.configure(info={VAULT: vault})
    with database.unit_of_work() as unit:
        changed, left = tokens.reseal(unit.session, vault)
    sys.stdout.write(f"Sealed anew: {changed}. Could not be opened, and left as they are: {left}.\n")


def on_account(change: Change, settings: Settings, address: str) -> None:
    """Change where an account stands."""
    database = Database(engine_for(settings.database), Bus())
    with database.unit_of_work() as unit:
        change(unit.session, address, SystemClock().now())


def suspend(session: Session, address: str, now: datetime) -> None:
    """Suspend an account, and end what others act by on its behalf. Raises NoSuchThing."""
    working.end_accesses_of(session, standing.suspend(session, address, now), None, now)


COMMANDS: Mapping[str, Callable[[Settings], None]] = {
    "serve": serve,
    "migrate": migrate,
    "check-migrations": check_migrations,
    "reseal": reseal,
}
ON_ACCOUNTS: Mapping[str, Change] = {"suspend": suspend, "reinstate": standing.reinstate}


def main() -> int:
    """Run one command; say in one line why the settings won't do."""
    parser = argparse.ArgumentParser(prog="python -m app", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in COMMANDS:
        commands.add_parser(name)
    for name in ON_ACCOUNTS:
        commands.add_parser(name).add_argument("address", help="the e-mail address of the account")
    arguments = parser.parse_args()
    try:
        settings = configuration.from_environment()
        if arguments.command in ON_ACCOUNTS:
            on_account(ON_ACCOUNTS[arguments.command], settings, arguments.address)
        else:
            COMMANDS[arguments.command](settings)
    except (InsecureSettings, NoSuchThing) as error:
        sys.stderr.write(f"Not done: {error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
