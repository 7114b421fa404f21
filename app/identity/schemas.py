"""What identity is told and what it shows."""

from datetime import datetime
from typing import Annotated, Literal

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr

from app.identity import policy
from app.problems import FixedSentence
from app.texts import Body, Line, Name, readable

ADDRESS_LENGTH = 254
PASSWORD_INPUT_LENGTH = 1024
LINK_TOKEN_LENGTH = 200


def holds_encoded_word(address: str) -> bool:
    """Would mail programs read another address here than is written (RFC 2047)?"""
    return "=?" in address


def well_formed(address: str) -> str:
    """Keep an address as it may be mailed to. Raises FixedSentence."""
    try:
        validate_email(policy.written(address), check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError as error:
        raise FixedSentence("This is not an e-mail address.") from error
    if holds_encoded_word(address):
        raise FixedSentence("This is not an e-mail address.")
    if len(policy.address_key(address)) > ADDRESS_LENGTH:
        raise FixedSentence("This is too long.")
    return policy.written(address)


Address = Annotated[str, Field(max_length=ADDRESS_LENGTH), AfterValidator(well_formed)]


def _readable_secret(secret: SecretStr) -> SecretStr:
    readable(secret.get_secret_value())
    return secret


Password = Annotated[SecretStr, Field(max_length=PASSWORD_INPUT_LENGTH), AfterValidator(_readable_secret)]


LinkToken = Annotated[str, Field(min_length=1, max_length=LINK_TOKEN_LENGTH), AfterValidator(readable)]
# What somebody calls themselves when they sign in: a name or an address, right or wrong.
Named = Annotated[str, Field(max_length=ADDRESS_LENGTH), AfterValidator(readable)]


def _name_for_signing_in(text: str) -> str:
    if not policy.is_username(text):
        raise FixedSentence("A name has 3 to 50 letters, digits, dots, dashes and underlines.")
    return text


Username = Annotated[str, Field(max_length=100), AfterValidator(_name_for_signing_in)]


class SignUp(Body):
    """What a person gives to get an account."""

    email: Address
    password: Password
    first_name: Name
    last_name: Name


class Registration(Body):
    """What a person gives to get an account with a name of their choice."""

    username: Username
    email: Address
    password: Password
    full_name: Name | None = None


class SignIn(Body):
    """What a person gives to be let in."""

    email: Named
    password: Password


class PasswordForm(BaseModel):
    """The form of the OAuth 2 password grant (RFC 6749, 4.3.2). Who the client is doesn't matter here."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    grant_type: Literal["password", ""] = "password"
    username: Named
    password: Password
    scope: Line = ""
    client_id: Line = ""
    client_secret: SecretStr = SecretStr("")


class Refresh(Body):
    """What a program gives to have its access refreshed."""

    refresh_token: Annotated[str, Field(max_length=4096)]


class Link(Body):
    """The token of a mailed link."""

    token: LinkToken


class Whom(Body):
    """Whom to mail a link to."""

    email: Named


class Reset(Body):
    """The token of a mailed link, and the password to be."""

    token: LinkToken
    new_password: Password


class ChangedPassword(Body):
    """The password as it is and as it is to be."""

    current_password: Password
    new_password: Password


class Grant(BaseModel):
    """Tokens that were just given out. ``expires_in`` is the access token's life in seconds."""

    access_token: str
    refresh_token: str
    token_type: str = "bearer"  # noqa: S105
    expires_in: int


class CookieGiven(BaseModel):
    """The answer beside a cookie: nothing that a script could take away."""

    token_type: str = "cookie"  # noqa: S105


class Accepted(BaseModel):
    """The answer that is the same whoever asked."""

    status: str = "accepted"


class Profile(BaseModel):
    """A person's own account as they see it."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    username: str
    email: str
    first_name: str
    last_name: str
    status: str


class Passer(BaseModel):
    """A person as anybody sees them."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    username: str


class Registered(Passer):
    """The answer to registering."""

    email: str


class Welcome(Grant):
    """The answer to signing up."""

    id: str
    email: str
    first_name: str
    last_name: str


class SessionView(BaseModel):
    """One of a person's own sessions."""

    id: str
    device: str
    created_at: datetime
    last_used_at: datetime
    current: bool


class SessionsView(BaseModel):
    """One page of a person's own sessions."""

    sessions: list[SessionView]
    next_cursor: str | None
