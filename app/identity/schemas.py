"""What identity is told and what it shows."""

from typing import Annotated

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr

from app.identity import policy
from app.problems import FixedSentence
from app.texts import Body, Name, readable

ADDRESS_LENGTH = 254
PASSWORD_INPUT_LENGTH = 1024


def holds_encoded_word(address: str) -> bool:
    """Would mail programs read another address here than is written (RFC 2047)?"""
    return "=?" in address


def _well_formed(address: str) -> str:
    try:
        validate_email(address.strip(), check_deliverability=False)
    except EmailNotValidError as error:
        raise FixedSentence("This is not an e-mail address.") from error
    if holds_encoded_word(address):
        raise FixedSentence("This is not an e-mail address.")
    if len(policy.address_key(address)) > ADDRESS_LENGTH:
        raise FixedSentence("This is too long.")
    return address.strip()


Address = Annotated[str, Field(max_length=ADDRESS_LENGTH), AfterValidator(_well_formed)]


def _readable_secret(secret: SecretStr) -> SecretStr:
    readable(secret.get_secret_value())
    return secret


Password = Annotated[SecretStr, Field(max_length=PASSWORD_INPUT_LENGTH), AfterValidator(_readable_secret)]


class SignUp(Body):
    """What a person gives to get an account."""

    email: Address
    password: Password
    first_name: Name
    last_name: Name


class SignIn(Body):
    """What a person gives to be let in."""

    email: Annotated[str, Field(max_length=ADDRESS_LENGTH), AfterValidator(readable)]
    password: Password


class Grant(BaseModel):
    """Tokens that were just given out. ``expires_in`` is the access token's life in seconds."""

    access_token: str
    refresh_token: str
    token_type: str = "bearer"  # noqa: S105
    expires_in: int


class Profile(BaseModel):
    """A person's own account as they see it."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    username: str
    email: str
    first_name: str
    last_name: str
    status: str


class Welcome(Grant):
    """The answer to signing up."""

    id: str
    email: str
    first_name: str
    last_name: str
