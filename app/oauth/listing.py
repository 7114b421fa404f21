"""What is linked to somebody's account, as they see it."""

from sqlalchemy import Select, and_, select

from app.oauth.models import OAuthIdentity, OAuthToken
from app.oauth.schemas import ProviderView


def linked(user_id: str) -> Select[OAuthIdentity, OAuthToken | None]:
    """Return what is linked to one person's account, and nobody else's (ASVS 5.0 V8.2.2)."""
    held = and_(OAuthToken.user_id == OAuthIdentity.user_id, OAuthToken.provider == OAuthIdentity.provider)
    return select(OAuthIdentity, OAuthToken).outerjoin(OAuthToken, held).where(OAuthIdentity.user_id == user_id)


def shown(identity: OAuthIdentity, token: OAuthToken | None) -> ProviderView:
    """Return what its owner sees of a link."""
    return ProviderView(
        provider=identity.provider,
        scopes=[] if token is None else token.scopes.split(),
        expires_at=None if token is None else token.expires_at,
        linked_at=identity.linked_at,
    )
