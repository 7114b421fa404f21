"""Attempts to sign in through a provider: begun by this platform, in this browser, once, for ten minutes.

RFC 6749, 10.12; RFC 9700, 2.1.1, 4.4 and 4.7; ASVS 5.0 V10.1.2, V10.2.1.
"""

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, update
from sqlalchemy.orm import Session as DatabaseSession

from app.access import Principal
from app.audit import service as audit
from app.errors import CannotBeHonoured
from app.oauth.models import OAuthAttempt
from app.settings import Settings
from app.vault import CannotBeOpened, Vault

RANDOM_BYTES = 32
COOKIE = "oauth_"
COOKIE_DIGITS = 16


@dataclass(frozen=True)
class Begun:
    """What an attempt is known by on its way.

    To the provider by ``state``, ``nonce`` and what is made of ``verifier``, to the browser by its cookie.
    """

    state: str
    browser: str = field(repr=False)
    nonce: str
    verifier: str = field(repr=False)

    @property
    def cookie(self) -> str:
        """The name of the browser's cookie: one for each attempt, so that two at once don't meet."""
        return cookie_named(self.state)


@dataclass(frozen=True)
class Attempt:
    """An attempt that has come back, and is used up by that."""

    provider: str
    nonce: str
    verifier: str = field(repr=False)
    next_path: str | None
    user_id: str | None
    session_id: str | None


def hashed(secret: str) -> str:
    """Return what is kept of something random."""
    return hashlib.sha256(secret.encode()).hexdigest()


def cookie_named(state: str) -> str:
    """Return the name of the cookie that belongs to an attempt."""
    return COOKIE + hashed(state)[:COOKIE_DIGITS]


def place(state_hash: str, column: str) -> str:
    """Name where a secret of an attempt lies."""
    return f"oauth_attempt\0{state_hash}\0{column}"


def random() -> str:
    """Return what nobody can guess: 256 bits."""
    return secrets.token_urlsafe(RANDOM_BYTES)


def draw() -> Begun:
    """Draw all that an attempt is known by, each for itself."""
    return Begun(random(), random(), random(), random())


def begin(
    session: DatabaseSession,
    provider: str,
    next_path: str | None,
    principal: Principal | None,
    *,
    vault: Vault,
    settings: Settings,
    now: datetime,
) -> Begun:
    """Begin an attempt; of somebody who is signed in, to link what comes of it to their account."""
    begun = draw()
    state_hash = hashed(begun.state)
    session.execute(delete(OAuthAttempt).where(OAuthAttempt.expires_at <= now))
    session.add(
        OAuthAttempt(
            state_hash=state_hash,
            provider=provider,
            browser_hash=hashed(begun.browser),
            nonce=vault.seal(begun.nonce, place(state_hash, "nonce")),
            verifier=vault.seal(begun.verifier, place(state_hash, "verifier")),
            next_path=next_path,
            user_id=None if principal is None else principal.user_id,
            session_id=None if principal is None else principal.session_id,
            expires_at=now + timedelta(seconds=settings.oauth_attempt_seconds),
        )
    )
    session.flush()
    return begun


def use_up(
    session: DatabaseSession,
    provider: str,
    state: str | None,
    browser: str | None,
    *,
    vault: Vault,
    now: datetime,
) -> Attempt:
    """Use an attempt up, in one statement, before anybody outside is asked anything: of two at once, one wins.

    Raises CannotBeHonoured, whatever is wrong with it: nobody learns which. An attempt of another browser's stays.
    """
    if state is None:
        raise unknown_state(provider, now)
    used = session.execute(
        update(OAuthAttempt)
        .where(with_state(state), begun_for(provider), begun_by(browser), still_unused(), still_in_time(now))
        .values(used_at=now)
        .returning(OAuthAttempt)
    ).scalar_one_or_none()
    if used is None:
        raise unknown_state(provider, now)
    return opened(used, vault, now)


def with_state(state: str) -> ColumnElement[bool]:
    """Is it the attempt that this state was given to?"""
    return OAuthAttempt.state_hash == hashed(state)


def begun_for(provider: str) -> ColumnElement[bool]:
    """Is it an attempt at this provider (mix-up, RFC 9700, 4.4)?"""
    return OAuthAttempt.provider == provider


def begun_by(browser: str | None) -> ColumnElement[bool]:
    """Is it an attempt of this very browser's (login CSRF, RFC 9700, 4.7)?"""
    return OAuthAttempt.browser_hash == hashed(browser or "")


def still_unused() -> ColumnElement[bool]:
    """Has nobody come back with it yet?"""
    return OAuthAttempt.used_at.is_(None)


def still_in_time(now: datetime) -> ColumnElement[bool]:
    """Was it begun lately?"""
    return OAuthAttempt.expires_at > now


def opened(used: OAuthAttempt, vault: Vault, now: datetime) -> Attempt:
    """Return an attempt with its secrets. Raises CannotBeHonoured if their key was retired meanwhile."""
    try:
        nonce = vault.open(used.nonce, place(used.state_hash, "nonce"))
        verifier = vault.open(used.verifier, place(used.state_hash, "verifier"))
    except CannotBeOpened as error:
        raise unknown_state(used.provider, now) from error
    return Attempt(used.provider, nonce, verifier, used.next_path, used.user_id, used.session_id)


def act_of(provider: str, now: datetime) -> audit.Act:
    """Return what is kept of somebody coming through a provider who isn't known yet."""
    return audit.Act(now, "session.begun", f"provider:{provider}", None, actor_id=None)


def turned_away(reason: str, sentence: str, act: audit.Act) -> CannotBeHonoured:
    """Return the refusal of somebody who came back from a provider; it is kept."""
    return CannotBeHonoured(reason, sentence, record=audit.refusing(act, reason))


def unknown_state(provider: str, now: datetime) -> CannotBeHonoured:
    """Return the one answer to whatever comes back without a state that counts, here, now."""
    sentence = "The state is not known: this was not begun here, has been used, or is too old. Please begin again."
    return turned_away("unknown-state", sentence, act_of(provider, now))
