"""What providers publish about themselves: their keys, and where the generic one is asked; kept for a while."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from jwt import PyJWK, PyJWKSet
from jwt.exceptions import PyJWTError
from requests import Session

from app.oauth.providers import (
    DISCOVERY,
    NotBelieved,
    Provider,
    configured,
    described,
    hosts_of,
    names_its_keys,
    pinned,
)
from app.outbound import client
from app.outbound.client import Outbound
from app.settings import ProviderSettings, Settings

KEPT = timedelta(hours=1)


@dataclass
class Facts:
    """Keeps what was fetched, by where it was fetched from. For one process; nothing in it is secret."""

    kept: dict[str, tuple[datetime, Any]] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)

    def recall(self, url: str, now: datetime) -> Any | None:
        """Return what was fetched from there lately."""
        with self.lock:
            fetched_at, found = self.kept.get(url, (None, None))
        return found if fetched_at is not None and is_recent(fetched_at, now) else None

    def keep(self, url: str, found: Any, now: datetime) -> None:
        """Keep what was fetched from there."""
        with self.lock:
            self.kept[url] = (now, found)


def is_recent(fetched_at: datetime, now: datetime) -> bool:
    """Does what was fetched then still count?"""
    return fetched_at <= now < fetched_at + KEPT


def fetched(session: Session, url: str) -> Any:
    """Fetch what is published there. Raises RequestException, ValueError."""
    answer = session.get(url, headers={"Accept": "application/json"})
    answer.raise_for_status()
    return answer.json()


def provider_named(name: str, settings: Settings, facts: Facts, outbound: Outbound, now: datetime) -> Provider:
    """Return a provider that people may sign in through.

    Raises NoSuchThing, Unavailable; RequestException, ValueError and NotBelieved for a generic one that can't be
    found out about.
    """
    held = configured(name, settings)
    found = pinned(name, held) or facts.recall(str(held.issuer), now)
    if found is None:
        found = discovered(held, outbound)
        facts.keep(str(held.issuer), found, now)
    provider: Provider = found
    return provider


def discovered(held: ProviderSettings, outbound: Outbound) -> Provider:
    """Find out about the generic provider, and whether browsers may be sent where it says.

    Raises RequestException, ValueError, NotBelieved.
    """
    issuer = str(held.issuer)
    found = described(fetched(outbound.session(hosts_of(held)), issuer.rstrip("/") + DISCOVERY), held)
    if not client.may_ask(found.authorize_url, found.hosts, outbound.settings):
        raise NotBelieved("it would have browsers go elsewhere")
    return found


def key_of(
    provider: Provider, key_id: str | None, facts: Facts, fetch: Callable[[str], Any], now: datetime
) -> PyJWK:
    """Return the provider's key of this id; one that isn't known may be new, so that they are fetched once more.

    Without an id it is the only one, as it is just now, if the provider has but one and needs no ids for it.
    Raises NotBelieved for one that there isn't, and what fetching raises.
    """
    if key_id is None and names_its_keys(provider):
        raise NotBelieved("it names no key")
    url = str(provider.keys_url)
    known = None if key_id is None else facts.recall(url, now)
    if known is not None and (found := known_key(known, key_id)) is not None:
        return found
    published = fetch(url)
    fresh = known_key(published, key_id)  # before it is kept: what can't be read is asked for again
    facts.keep(url, published, now)
    if fresh is None:
        raise NotBelieved("a key that there isn't")
    return fresh


def known_key(published: Any, key_id: str | None) -> PyJWK | None:
    """Return the key of this id among those published, if it can be read and is one to sign with; or the only one.

    Raises NotBelieved.
    """
    if not isinstance(published, dict):
        raise NotBelieved("no keys")
    try:
        keys = PyJWKSet.from_dict(published).keys
    except (PyJWTError, AttributeError, TypeError, NotImplementedError) as error:
        raise NotBelieved("no keys") from error
    signing = [each for each in keys if is_for_signing(each)]
    if key_id is None:
        return signing[0] if len(signing) == 1 else None
    return next((each for each in signing if each.key_id == key_id), None)


def is_for_signing(key: PyJWK) -> bool:
    """Is this a key that its owner signs with, and not one to write to them by (RFC 7517, 4.2)?"""
    return key.public_key_use in {None, "sig"}
