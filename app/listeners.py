"""What happens after something was committed: mail is sent, uses of sessions noted, the cache told of changes."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from fastapi import FastAPI
from sqlalchemy.exc import OperationalError

from app import mail
from app.episodes.events import EpisodesChanged
from app.errors import Conflict
from app.events import Bus
from app.identity import events as identity
from app.identity import guesses, service, sessions
from app.identity import mails as identity_mails
from app.mail import Letter
from app.oauth import events as oauth
from app.oauth import mails as oauth_mails
from app.workspaces import events as workspaces
from app.workspaces import mails as workspaces_mails

logger = logging.getLogger(__name__)


def listen(app: FastAPI, bus: Bus) -> None:
    """Have everything that is announced heard."""
    url = app.state.settings.public_url
    written: dict[type, Callable[..., Letter]] = {
        identity.SignedUp: partial(identity_mails.welcome, url),
        identity.AddressKnown: partial(identity_mails.known, url),
        identity.ConfirmationAsked: partial(identity_mails.confirmation, url),
        identity.ResetAsked: partial(identity_mails.reset, url),
        identity.PasswordChanged: identity_mails.changed,
        oauth.LinkOffered: partial(oauth_mails.offered, url),
        oauth.ProviderLinked: oauth_mails.linked,
        oauth.ProviderUnlinked: oauth_mails.unlinked,
        workspaces.Invited: partial(workspaces_mails.invitation, url),
    }
    for kind, write in written.items():
        bus.listen(kind, posting(app, write))
    bus.listen(identity.SessionUsed, partial(note_use, app))
    bus.listen(identity.SignUpAsked, partial(open_quietly, app))
    bus.listen(EpisodesChanged, partial(outdate, app))


def posting(app: FastAPI, write: Callable[..., Letter]) -> Callable[[Any], None]:
    """Return what writes a letter and hands it over."""
    return lambda event: post(app, write, event)


def post(app: FastAPI, write: Callable[..., Letter], event: object) -> None:
    """Write a letter and hand it over."""
    mail.send(app.state.mailer, write(event))


def note_use(app: FastAPI, event: identity.SessionUsed) -> None:
    """Note that a session is in use; if the database is too busy for that, the next use is noted."""
    try:
        with app.state.database.unit_of_work() as unit:
            sessions.note_use(unit.session, event.session_id, event.at)
            guesses.sweep(unit.session, event.at)
    except OperationalError:
        logger.warning("the use of a session could not be noted", exc_info=True)


def outdate(app: FastAPI, event: EpisodesChanged) -> None:
    """Let nothing count any more that is kept ready of somebody's episodes."""
    app.state.cache.outdate(event.workspace_id, event.user_id)


def open_quietly(app: FastAPI, event: identity.SignUpAsked) -> None:
    """Make an account, or tell the owner of the address that there is one; if somebody was faster, there is."""
    try:
        _open_quietly(app, event)
    except Conflict:
        _open_quietly(app, event)


def _open_quietly(app: FastAPI, event: identity.SignUpAsked) -> None:
    state = app.state
    tools = service.Tools(state.settings, state.keyring, state.hashing)
    with state.database.unit_of_work() as unit:
        service.open_account_quietly(unit, tools, event.application, state.clock.now())
