"""Who exists and where they belong, before a scenario begins."""

from datetime import timedelta

from pytest_bdd import given

from fixtures.actors import Cast
from fixtures.attacks.spellings import COMPOSED
from fixtures.factories import WorkspaceFactory, change, change_password, get_token_for_user, remove
from steps.vocabulary import COMPANY, OTHER, PERSON, ROLES, SITUATIONS, one_of, sentence


@given(sentence(rf"{PERSON} (?:works|has an account) at {COMPANY}"))
def works_at(cast: Cast, name: str, company: str) -> None:
    cast[name].joins(company)


@given(sentence(rf"{PERSON} and {OTHER} work at {COMPANY}"))
def work_at(cast: Cast, name: str, other: str, company: str) -> None:
    cast[name].joins(company)
    cast[other].joins(company)


@given(sentence(rf"{PERSON} is an administrator at {COMPANY}, where {OTHER} works"))
def administers_where_other_works(cast: Cast, name: str, other: str, company: str) -> None:
    cast[name].joins(company, "admin")
    cast[other].joins(company)


@given(sentence(rf"{PERSON} is {one_of(ROLES, 'role')} at {COMPANY}"))
def is_somebody(cast: Cast, name: str, role: str, company: str) -> None:
    cast[name].joins(company, ROLES[role])


@given(sentence(rf"{PERSON} has become {one_of(ROLES, 'role')}"))
def has_role(cast: Cast, name: str, role: str) -> None:
    cast[name].has_role(ROLES[role])


@given(sentence(rf"{PERSON}'s account is {one_of(SITUATIONS, 'situation')}"))
@given(sentence(rf"{PERSON} has been {one_of(('suspended', 'deleted'), 'situation')}"))
def stands(cast: Cast, name: str, situation: str) -> None:
    change(cast[name].account, **SITUATIONS[situation])


@given(sentence(rf"{PERSON} has been removed from {COMPANY}"))
def was_removed(cast: Cast, name: str, company: str) -> None:
    remove(cast[name].account, WorkspaceFactory(name=company))


@given(sentence(rf"{PERSON}'s password holds accents"))
def has_accented_password(cast: Cast, name: str) -> None:
    cast[name].memory["password"] = COMPOSED
    change_password(cast[name].account, COMPOSED)


@given(sentence(rf"{PERSON}'s password has (?P<length>\d+) characters"), converters={"length": int})
def has_password_of(cast: Cast, name: str, length: int) -> None:
    cast[name].memory["password"] = "m" * length
    change_password(cast[name].account, cast[name].memory["password"])


@given(sentence(rf"{PERSON} is signed in"))
def is_signed_in(cast: Cast, name: str) -> None:
    cast[name].is_signed_in()


@given(sentence(rf"{PERSON} is signed in on a second device"))
def is_signed_in_twice(cast: Cast, name: str) -> None:
    cast[name].has_second_device()


@given(sentence(rf"{PERSON} signed in 7 days(?P<less> less a second)? ago, and her access is fresh"))
def signed_in_a_week_ago(cast: Cast, name: str, less: str | None) -> None:
    cast[name].is_signed_in(timedelta(days=7) - timedelta(seconds=1 if less else 0))


@given(sentence(rf"{PERSON} is signed in to {OTHER}'s account"))
def is_signed_in_to(cast: Cast, name: str, other: str) -> None:
    cast[name].caller.token = get_token_for_user(cast[other].account)


@given("no mail gets through")
def loses_mail(cast: Cast) -> None:
    cast.scene.mailbox.lose_mail()
