"""OAuth's tables."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, object_session

from app.identity.models import Session, User
from app.orm import Base, Id, Instant, new_id
from app.vault import Vault

VAULT = "vault"
NAME_LENGTH = 16


class NoVault(Exception):
    """A provider's token was asked for where there is no key to it."""


class OAuthAttempt(Base):
    """Somebody on the way to a provider and back: what they must bring along, what is kept from them, until when.

    Only hashes are kept of ``state`` and of the browser's cookie; nonce and verifier (RFC 7636) are sealed.
    ``user_id`` and ``session_id`` are there where somebody who is signed in wants to link an identity.
    """

    __tablename__ = "oauth_attempts"

    state_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    provider: Mapped[str] = mapped_column(String(NAME_LENGTH))
    browser_hash: Mapped[str] = mapped_column(String(64))
    nonce: Mapped[str] = mapped_column(Text)
    verifier: Mapped[str] = mapped_column(Text)
    next_path: Mapped[str | None] = mapped_column(String(500))
    user_id: Mapped[str | None] = mapped_column(ForeignKey(User.id), index=True)
    session_id: Mapped[str | None] = mapped_column(ForeignKey(Session.id))
    expires_at: Mapped[datetime] = mapped_column(Instant, index=True)
    used_at: Mapped[datetime | None] = mapped_column(Instant)


class OAuthIdentity(Base):
    """Somebody as a provider knows them: by issuer and subject, whatever their address is (OIDC Core, 5.7)."""

    __tablename__ = "oauth_identities"
    __table_args__ = (UniqueConstraint("issuer", "subject"), UniqueConstraint("user_id", "provider"))

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id))
    provider: Mapped[str] = mapped_column(String(NAME_LENGTH))
    issuer: Mapped[str] = mapped_column(String(500))
    subject: Mapped[str] = mapped_column(String(255))
    linked_at: Mapped[datetime] = mapped_column(Instant)


class OAuthLinkOffer(Base):
    """An identity that may be linked to an account, if its owner says so by the link mailed to them; once."""

    __tablename__ = "oauth_link_offers"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id), index=True)
    email_key: Mapped[str] = mapped_column(String(320))
    provider: Mapped[str] = mapped_column(String(NAME_LENGTH))
    issuer: Mapped[str] = mapped_column(String(500))
    subject: Mapped[str] = mapped_column(String(255))
    expires_at: Mapped[datetime] = mapped_column(Instant)
    used_at: Mapped[datetime | None] = mapped_column(Instant)


class OAuthToken(Base):
    """What a provider lets the platform do for a person, sealed and bound to its row.

    ``access_token`` and ``refresh_token`` are read and written in clear, by whoever has the vault: sessions of the
    platform's own database do. Whoever refreshes it holds a ``lease`` on it meanwhile.
    """

    __tablename__ = "oauth_tokens"
    __table_args__ = (UniqueConstraint("user_id", "provider"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id))
    provider: Mapped[str] = mapped_column(String(NAME_LENGTH))
    sealed_access: Mapped[str] = mapped_column(Text)
    sealed_refresh: Mapped[str | None] = mapped_column(Text)
    scopes: Mapped[str] = mapped_column(String(500), default="")
    expires_at: Mapped[datetime | None] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)
    lease: Mapped[str | None] = mapped_column(Id)
    leased_until: Mapped[datetime | None] = mapped_column(Instant)

    @property
    def access_token(self) -> str:
        """What lets the platform in at the provider. Raises CannotBeOpened, NoVault."""
        return self.vault.open(self.sealed_access, self.place("access"))

    @property
    def refresh_token(self) -> str | None:
        """What gets a fresh one, if the provider gave any. Raises CannotBeOpened, NoVault."""
        return None if self.sealed_refresh is None else self.vault.open(self.sealed_refresh, self.place("refresh"))

    @property
    def vault(self) -> Vault:
        """The keys of the session that this was read in. Raises NoVault."""
        session = object_session(self)
        if session is None or VAULT not in session.info:
            raise NoVault
        vault: Vault = session.info[VAULT]
        return vault

    def place(self, column: str) -> str:
        """Name where a secret lies: sealed there, it opens nowhere else (CWE-345)."""
        return f"{self.id}\0{self.user_id}\0{self.provider}\0{column}"

    def keep(self, vault: Vault, access: str, refresh: str | None) -> None:
        """Seal what the provider gave, for this row."""
        self.sealed_access = vault.seal(access, self.place("access"))
        self.sealed_refresh = None if refresh is None else vault.seal(refresh, self.place("refresh"))
