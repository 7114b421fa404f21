"""Letting somebody in whom a provider has named, and making them an account if they have none."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from app.audit import service as audit
from app.database import Unit
from app.errors import AtomError, CannotBeHonoured, Conflict
from app.identity import policy as identity_policy
from app.identity import schemas, sessions
from app.identity import service as identity
from app.identity.events import Application
from app.identity.models import Session, User
from app.identity.service import Tools
from app.oauth import attempts, identities, offers, policy, tokens
from app.oauth.asking import Named, Tokens
from app.oauth.events import ProviderLinked
from app.oauth.identities import MetAnother
from app.oauth.policy import Reception
from app.problems import FixedSentence
from app.vault import Vault


@dataclass(frozen=True)
class Arrival:
    """Somebody back from a provider: whom it has named, what it gave, and on which device they are."""

    provider: str
    named: Named
    given: Tokens
    device: str


def arrive(unit: Unit, tools: Tools, vault: Vault, came: Arrival, now: datetime) -> Session:
    """Begin a session for somebody whom a provider has named.

    Raises CannotBeHonoured, Conflict; MetAnother if the same might succeed now.
    """
    address = address_of(came.named, tools)
    address_known = address is not None and find(unit.session, address) is not None
    # Last: whoever makes the account meanwhile makes both known, and of somebody known the address doesn't matter.
    user = identities.holder(unit.session, came.named)
    reception = policy.reception_of(known=user is not None, address=address, address_known=address_known)
    if reception is Reception.NO_ADDRESS:
        sentence = "The provider vouches for no address of yours, and an account needs one."
        raise attempts.turned_away("no-address", sentence, attempts.act_of(came.provider, now))
    if reception is Reception.LINK_FIRST:
        raise link_first(unit.session, tools, came, str(address), now)
    if user is None:
        user = open_account(unit, tools, came, str(address), now)
    return let_in(unit, tools, user, came, vault=vault, now=now)


def find(session: DatabaseSession, address: str) -> User | None:
    """Return whose account has this address."""
    key = identity_policy.address_key(address)
    return session.scalars(select(User).where(User.email_key == key)).one_or_none()


def address_of(named: Named, tools: Tools) -> str | None:
    """Return the address to make an account with; where nobody may learn who has one, only a vouched one."""
    if named.email is None or not (named.vouched or tools.settings.signup_issues_tokens):
        return None
    try:
        return schemas.well_formed(named.email)
    except FixedSentence:
        return None


def open_account(unit: Unit, tools: Tools, came: Arrival, address: str, now: datetime) -> User:
    """Make an account without a password. Its address is confirmed if the provider vouches for it.

    Raises MetAnother.
    """
    named = came.named
    wanted = Application(address, named.first_name, named.last_name, None)
    try:
        user, _ = identity.open_account(unit, tools, wanted, now, confirmed=named.vouched)
    except Conflict as error:
        raise MetAnother from error
    identities.link(unit.session, user.id, came.provider, named, now)
    return user


def let_in(unit: Unit, tools: Tools, user: User, came: Arrival, *, vault: Vault, now: datetime) -> Session:
    """Begin a session of this person's, as their account stands now. Raises CannotBeHonoured."""
    identity.hold(unit.session, user)
    if not is_still(unit.session, user, came.named):
        raise MetAnother  # it was unlinked, or the account handed over, a moment ago
    where = identity.read_where(unit.session, user.id)
    act = audit.Act(now, "session.begun", f"user:{user.id}", where[0], user.id)
    check_standing(user, act)
    workspace_id = where[0] or identity.give_workspace(unit.session, user, now)
    tokens.keep(unit.session, vault, user.id, came.provider, came.given, now=now)
    audit.record(unit.session, replace(act, workspace_id=workspace_id))
    beginning = sessions.Beginning(user.id, workspace_id, came.device)
    return sessions.begin(unit.session, beginning, now, tools.settings)


def is_still(session: DatabaseSession, user: User, named: Named) -> bool:
    """Is the identity this account's still, now that nobody can change that (CWE-367)?"""
    owner = identities.holder(session, named)
    return owner is not None and owner.id == user.id


def check_standing(user: User, act: audit.Act) -> None:
    """Let owners of accounts pass that may sign in, by whatever way (ASVS 5.0 V6.3.4). Raises CannotBeHonoured."""
    if not identity_policy.may_sign_in(user.status):
        record = audit.refusing(act, "inactive-user")
        raise CannotBeHonoured("inactive-user", "Inactive user", record=record)


def link_first(session: DatabaseSession, tools: Tools, came: Arrival, address: str, now: datetime) -> AtomError:
    """Return the refusal of somebody whose address has an account, the owner of which is asked."""
    user = find(session, address)
    record = offers.asking(user, came.provider, came.named, tools.settings, now)
    sentence = "There is an account with this address: link required. Sign in to it first, or look into your mail."
    return Conflict("link-required", sentence, record=record)


def link_to_own(unit: Unit, vault: Vault, user: User, came: Arrival, act: audit.Act) -> None:
    """Link an identity to the account of somebody who is signed in. Raises Conflict, MetAnother."""
    owner = identities.holder(unit.session, came.named)
    if owner is not None and owner.id != user.id:
        raise taken(act)
    if owner is None:
        if identities.of(unit.session, user.id, came.provider) is not None:
            raise linked_already(act)
        identities.link(unit.session, user.id, came.provider, came.named, act.at)
        unit.announce(ProviderLinked(user.email, came.provider))
    tokens.keep(unit.session, vault, user.id, came.provider, came.given, now=act.at)
    audit.record(unit.session, act)


def taken(act: audit.Act) -> Conflict:
    """Return the refusal to link what opens another account."""
    reason = "identity-taken"
    return Conflict(reason, "This identity opens another account.", record=audit.refusing(act, reason))


def linked_already(act: audit.Act) -> Conflict:
    """Return the refusal to link a second identity of one provider."""
    reason = "provider-linked"
    sentence = "Another identity of this provider is linked to the account. Unlink it first."
    return Conflict(reason, sentence, record=audit.refusing(act, reason))
