"""What providers gave for people: kept, listed, refreshed, and given back."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy import Select, delete, func, or_, select, update
from sqlalchemy.orm import Session as DatabaseSession

from app.access import Principal
from app.audit import service as audit
from app.database import Unit
from app.errors import Conflict, NoSuchThing
from app.identity import service, sessions
from app.identity.models import User
from app.oauth import identities, policy
from app.oauth.asking import Tokens
from app.oauth.events import ProviderUnlinked
from app.oauth.models import OAuthIdentity, OAuthToken
from app.orm import new_id
from app.settings import Settings
from app.vault import CannotBeOpened, Vault

LEASE_SPARE_SECONDS = 30


@dataclass(frozen=True)
class Held:
    """What is held of a provider's, in clear, for as long as it is needed: to refresh it, or to give it back."""

    provider: str
    row_id: str
    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    scopes: str
    act: audit.Act
    lease: str = ""


def keep(
    session: DatabaseSession, vault: Vault, user_id: str, provider: str, given: Tokens, *, now: datetime
) -> None:
    """Keep what a provider gave for somebody, in the place of what it gave before."""
    row = of(session, user_id, provider)
    if row is None:
        row = OAuthToken(id=new_id(), user_id=user_id, provider=provider)
        session.add(row)
    row.keep(vault, given.access, given.refresh)
    row.scopes, row.expires_at, row.changed_at = given.scopes, given.expires_at, now
    row.lease, row.leased_until = None, None
    session.flush()


def of(session: DatabaseSession, user_id: str, provider: str) -> OAuthToken | None:
    """Return what is kept of a provider's for one person, and nobody else."""
    return session.scalars(own(user_id).where(OAuthToken.provider == provider)).one_or_none()


def own(user_id: str) -> Select[OAuthToken]:
    """Return what is kept for one person, and nobody else (ASVS 5.0 V8.2.2)."""
    return select(OAuthToken).where(OAuthToken.user_id == user_id)


def not_linked() -> NoSuchThing:
    """Return the one answer about a provider that isn't linked."""
    return NoSuchThing("not-linked", "This provider is not linked to your account.")


def unusable(act: audit.Act) -> Conflict:
    """Return the answer about a token that can't be opened: it was changed, or belongs elsewhere."""
    reason = "token-unusable"
    sentence = "What is kept of this provider can't be used. Please sign in through it again."
    return Conflict(reason, sentence, record=audit.refusing(act, reason))


def due(session: DatabaseSession, user_id: str, provider: str | None, now: datetime) -> Sequence[OAuthToken]:
    """Return what has run out of a person's: of one provider, or of all. Raises NoSuchThing.

    Held until the unit ends, so that nobody is shown what somebody else has just refreshed.
    """
    if provider is not None and of(session, user_id, provider) is None:
        raise not_linked()
    wanted = own(user_id).order_by(OAuthToken.provider).with_for_update().execution_options(populate_existing=True)
    if provider is not None:
        wanted = wanted.where(OAuthToken.provider == provider)
    return [each for each in session.scalars(wanted) if policy.is_due(each.expires_at, now)]


def lease(session: DatabaseSession, row: OAuthToken, act: audit.Act, settings: Settings) -> Held:
    """Take a token to refresh it, so that nobody else does meanwhile; for so long as the provider may take.

    No transaction stays open while the provider is asked. Raises Conflict.
    """
    try:
        access, refresh = row.access_token, row.refresh_token
    except CannotBeOpened as error:
        raise unusable(act) from error
    if refresh is None:
        reason = "no-refresh-token"
        sentence = "The provider gave nothing to refresh this with. Please sign in through it again."
        raise Conflict(reason, sentence, record=audit.refusing(act, reason))
    until = act.at + timedelta(seconds=settings.outbound_read_seconds + LEASE_SPARE_SECONDS)
    taken = new_id()
    if not take(session, row.id, taken, act.at, until):
        reason = "being-refreshed"
        raise Conflict(reason, "This is being refreshed already.", record=audit.refusing(act, reason))
    return Held(row.provider, row.id, access, refresh, row.scopes, act, taken)


def take(session: DatabaseSession, row_id: str, taken: str, now: datetime, until: datetime) -> bool:
    """Take a token in one statement: of two at once, one gets it (CWE-367)."""
    free = or_(OAuthToken.leased_until.is_(None), OAuthToken.leased_until <= now)
    found = session.execute(
        update(OAuthToken)
        .where(OAuthToken.id == row_id, free)
        .values(lease=taken, leased_until=until)
        .returning(OAuthToken.id)
    )
    return found.one_or_none() is not None


def give_back(session: DatabaseSession, held: Held) -> None:
    """Let a token be as it was."""
    session.execute(
        update(OAuthToken)
        .where(OAuthToken.id == held.row_id, OAuthToken.lease == held.lease)
        .values(lease=None, leased_until=None)
    )


def renew(session: DatabaseSession, vault: Vault, held: Held, fresh: Tokens, now: datetime) -> None:
    """Keep fresh tokens in the place of those they were got with. Raises NoSuchThing if these are gone meanwhile.

    Who has signed in through the provider since has fresher ones, which stay.
    """
    row = session.scalars(select(OAuthToken).where(OAuthToken.id == held.row_id).with_for_update()).one_or_none()
    if row is None:
        raise not_linked()
    if row.lease != held.lease:
        return
    row.keep(vault, fresh.access, fresh.refresh)
    row.scopes, row.expires_at, row.changed_at = policy.narrowed(held.scopes, fresh.scopes), fresh.expires_at, now
    row.lease, row.leased_until = None, None
    audit.record(session, replace(held.act, at=now))


def to_be_unlinked(session: DatabaseSession, user_id: str, provider: str, act: audit.Act) -> Held | None:
    """Return what to give back to a provider, if its identity isn't the only way in; None if it can't be read.

    Raises NoSuchThing, Conflict.
    """
    owner = hold(session, user_id)
    if identities.of(session, user_id, provider) is None:
        raise not_linked()
    check_another_way(session, owner, act)
    row = of(session, user_id, provider)
    try:
        return (
            None if row is None else Held(provider, row.id, row.access_token, row.refresh_token, row.scopes, act)
        )
    except CannotBeOpened:
        return None


def hold(session: DatabaseSession, user_id: str) -> User:
    """Return whose ways in are to change; until the unit ends, nobody else changes them (CWE-367)."""
    return service.hold(session, session.get_one(User, user_id))


def check_another_way(session: DatabaseSession, owner: User, act: audit.Act) -> None:
    """Is there another way in to this account than the one that is to be closed? Raises Conflict."""
    ways = session.scalar(select(func.count()).select_from(OAuthIdentity).where(OAuthIdentity.user_id == owner.id))
    if owner.password_hash is None and (ways or 0) <= 1:
        reason = "last-way-in"
        sentence = "This is the only way in to your account. Choose a password first."
        raise Conflict(reason, sentence, record=audit.refusing(act, reason))


def unlink(unit: Unit, principal: Principal, provider: str, act: audit.Act) -> None:
    """Close a way in, end all other sessions, and forget what the provider gave. Raises NoSuchThing, Conflict."""
    to_be_unlinked(unit.session, principal.user_id, provider, act)
    for kept in (OAuthToken, OAuthIdentity):
        unit.session.execute(delete(kept).where(kept.user_id == principal.user_id, kept.provider == provider))
    # Whoever came in that way may be who is to be kept out now.
    sessions.end_all(unit.session, principal.user_id, act.at, but=principal.session_id)
    audit.record(unit.session, act)
    unit.announce(ProviderUnlinked(unit.session.get_one(User, principal.user_id).email, provider))


def reseal(session: DatabaseSession, vault: Vault) -> tuple[int, int]:
    """Seal everything with the current key that another one sealed; return how much, and how much can't be opened.

    For operators, before they retire a key (ASVS 5.0 V11.2.2). What can't be opened stays as it is.
    """
    changed = left = 0
    for row in session.scalars(select(OAuthToken).with_for_update()):
        sealed = [row.sealed_access, *([row.sealed_refresh] if row.sealed_refresh else [])]
        if all(vault.is_current(each) for each in sealed):
            continue
        try:
            row.keep(vault, row.access_token, row.refresh_token)
            changed += 1
        except CannotBeOpened:
            left += 1
    return changed, left
