"""What signing in through providers tells others, after the fact."""

from dataclasses import dataclass, field

from app.events import Event


@dataclass(frozen=True)
class LinkOffered(Event):
    """Somebody came through a provider with the address of an account that isn't linked to it."""

    email: str
    provider: str
    token: str = field(repr=False)


@dataclass(frozen=True)
class ProviderLinked(Event):
    """Whoever is known to a provider by this identity gets in to an account from now on."""

    email: str
    provider: str


@dataclass(frozen=True)
class ProviderUnlinked(Event):
    """That way in is closed."""

    email: str
    provider: str
