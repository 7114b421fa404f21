"""Choosing a password: what makes one acceptable (ASVS 5.0 V6.2, NIST SP 800-63B-4)."""

from collections.abc import Iterable

from app.errors import FieldError, PleaseCorrect
from app.identity import blocklist, policy
from app.identity.models import User


def check_password(password: str, minimum: int, names: Iterable[str], field: str = "password") -> None:
    """Let an acceptable new password pass; ``names`` are its owner's names and addresses. Raises PleaseCorrect."""
    if not policy.is_acceptable_length(password, minimum):
        raise _unacceptable(field, f"A password has {minimum} to {policy.PASSWORD_MAX_LENGTH} characters.")
    if policy.is_own_name(password, names):
        raise _unacceptable(field, "A password must not be your own name or address.")
    if policy.is_common(password, blocklist.common_passwords()):
        raise _unacceptable(field, "This is one of the passwords that everybody tries first.")


def names_of(user: User) -> list[str]:
    """Return everything that an account is called by."""
    return names_for(user.email, user.first_name, user.last_name, user.username)


def names_for(email: str, first_name: str, last_name: str, username: str = "") -> list[str]:
    """Return everything that an account with these names would be called by."""
    full = f"{first_name} {last_name}"
    return [email, email.partition("@")[0], first_name, last_name, full, full.replace(" ", ""), username]


def _unacceptable(field: str, sentence: str) -> PleaseCorrect:
    return PleaseCorrect(
        "unacceptable-password", "Please correct the request.", errors=[FieldError(field, sentence)]
    )
