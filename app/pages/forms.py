"""What the pages' forms hold."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from app.identity.schemas import LinkToken, Named, Password
from app.settings import ProviderName


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class SignInForm(_Form):
    """Who somebody says they are."""

    username: Named
    password: Password


class ProofForm(_Form):
    """The proof that a page of the platform's own sent this; looked at where the cookie is."""

    csrf_token: Annotated[str, Field(max_length=200)] = ""


class ProviderForm(ProofForm):
    """Which provider to link or to unlink."""

    provider: ProviderName


class LinkForm(ProofForm):
    """The token of a mailed link."""

    token: LinkToken


class ForgotForm(_Form):
    """Whom to mail a link to."""

    email: Named


class ResetForm(_Form):
    """The token of a mailed link, and the password to be."""

    token: LinkToken
    new_password: Password


class LinkQuery(_Form):
    """What a mailed link carries."""

    token: LinkToken
