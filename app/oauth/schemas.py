"""What signing in through providers takes and shows."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from app.identity.schemas import LinkToken
from app.oauth import policy
from app.problems import FixedSentence
from app.settings import ProviderName
from app.texts import Body


def own_path(text: str) -> str:
    """Keep a path within the platform. Raises FixedSentence."""
    if not policy.is_own_path(text):
        raise FixedSentence("This must be a path within the platform.")
    return text


NextPath = Annotated[str, AfterValidator(own_path)]


class Beginning(BaseModel):
    """How somebody wants to be sent to a provider, and where within the platform they want to go afterwards."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    redirect: Literal["true", "false"] = "false"
    next: NextPath | None = None


class Return(BaseModel):
    """What a provider sends somebody back with; it may say more, which isn't listened to (RFC 6749, 4.1.2)."""

    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    code: Annotated[str, Field(max_length=4096)] | None = None
    state: Annotated[str, Field(max_length=200)] | None = None
    error: Annotated[str, Field(max_length=200)] | None = None
    iss: Annotated[str, Field(max_length=500)] | None = None


class Linking(Body):
    """Where within the platform somebody wants to go once a provider is linked."""

    next: NextPath | None = None


class Acceptance(Body):
    """The token of the link that was mailed to the owner of an account."""

    token: LinkToken


class Direction(BaseModel):
    """Where to send a browser."""

    auth_url: str


class Linked(BaseModel):
    """A provider is linked."""

    status: Literal["linked"] = "linked"
    provider: str


class Refreshing(Body):
    """Whose tokens to refresh; those of all providers if none is named."""

    provider: ProviderName | None = None


class Refreshed(BaseModel):
    """Access to the platform itself, and which providers' tokens are fresh now. Theirs are shown to nobody."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105
    expires_in: int
    refreshed: list[str]


class ProviderView(BaseModel):
    """What is linked; never by which token."""

    provider: str
    scopes: list[str]
    expires_at: datetime | None
    linked_at: datetime


class ProvidersView(BaseModel):
    """The providers that are linked to somebody's account."""

    tokens: list[ProviderView]
    next_cursor: str | None
