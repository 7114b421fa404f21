"""Words of the features and the plain values they stand for. Nothing else parses words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from pytest_bdd import parsers

PEOPLE = ("Maya", "Tom", "Gita", "Mallory")
COMPANIES = ("Acme", "Globex")
PERSON = rf"(?P<name>{'|'.join(PEOPLE)})"
OTHER = rf"(?P<other>{'|'.join(PEOPLE)})"
# An agent that acts itself is known by whose it is.
ACTOR = rf"(?P<name>(?:(?:{'|'.join(PEOPLE)})'s agent)|(?:{'|'.join(PEOPLE)}))"
AGENT = rf"(?:(?:(?P<owner>{'|'.join(PEOPLE)})'s|her|his) agent|itself)"
COMPANY = rf"(?P<company>{'|'.join(COMPANIES)})"
HERS = r"(?:her|his)"


PROVIDERS: Mapping[str, str] = {
    "Google": "google",
    "GitHub": "github",
    "Microsoft": "microsoft",
    "Acme's provider": "oidc",
}
PROVIDER = rf"(?P<provider>{'|'.join(PROVIDERS)})"


_LENGTH = r"\d+ (?:day|hour|minute|second)s?"
SPAN = rf"(?P<span>{_LENGTH}(?:(?:, | and ){_LENGTH})*)"


def span_of(words: str) -> timedelta:
    """Return how long "23 hours, 59 minutes and 1 second" is."""
    parts = re.findall(r"(\d+) (day|hour|minute|second)", words)
    return sum((timedelta(**{f"{unit}s": int(number)}) for number, unit in parts), timedelta())


def sentence(pattern: str) -> parsers.re:
    """Return a step's pattern: the whole sentence, with ``PERSON`` and the like standing for closed choices."""
    return parsers.re(f"^{pattern}$")


@dataclass(frozen=True)
class Refusal:
    """What a reason for a refusal comes down to: its word in the answer, and the act that the audit log names.

    Without an act, it is whatever the actor tried; without a target, whomever they tried it on.
    """

    reason: str
    act: str | None = None
    target: str | None = None


REFUSALS: Mapping[str, Refusal] = {
    "only administrators may read the audit log": Refusal("administrators-only", "audit.read", "audit"),
    "the request doesn't prove where it comes from": Refusal("forged-request", "session.used"),
    "her address is not confirmed": Refusal("unconfirmed", "member.invited", "invitation"),
    "she would have to confirm her address to join": Refusal("unconfirmed", "member.joined", "invitation"),
    "only administrators may change what somebody is": Refusal("administrators-only", "member.role_changed"),
    "only administrators may remove somebody": Refusal("administrators-only", "member.removed"),
    "the role is above her own": Refusal("stronger-role", "member.role_changed"),
    "somebody with a role above hers can't be removed by her": Refusal("stronger-role", "member.removed"),
    "only administrators may invite": Refusal("administrators-only", "member.invited", "invitation"),
    "she may invite to no role above her own": Refusal("stronger-role", "member.invited", "invitation"),
    "only administrators may see who is invited": Refusal(
        "administrators-only", "invitations.read", "invitations"
    ),
    "only administrators may withdraw an invitation": Refusal("administrators-only", "invitation.withdrawn"),
}
REFUSALS = {
    **REFUSALS,
    "the agent is not mature enough": Refusal("not-mature-enough"),
    "no action has this name": Refusal("unknown-action"),
    "the agent is not at work": Refusal("agent-not-active"),
    "viewers only look": Refusal("viewers-only-look"),
    "who hasn't confirmed an address may only look": Refusal("unconfirmed"),
    "only administrators may do this": Refusal("administrators-only"),
    "the agent belongs to somebody else": Refusal("owner-only"),
    "every agent begins as a student": Refusal("begins-as-student"),
    "an agent acts for itself only": Refusal("another-agent"),
    "only people may do this": Refusal("people-only"),
    "the agent has acted too often": Refusal("guardrail-actions"),
    "the agent has deleted too much": Refusal("guardrail-deletions"),
    "the agent has spent too much": Refusal("guardrail-spend"),
    "nobody decides what they asked for": Refusal("own-proposal"),
    "only who asked for it may cancel it": Refusal("not-the-requester"),
    "somebody else supervises the run": Refusal("not-the-supervisor"),
    "the episode is somebody else's": Refusal("not-authorized"),
    "her sign-in is not fresh": Refusal("sign-in-not-fresh"),
    "her address has to be confirmed": Refusal("unconfirmed"),
    "what stands on a canvas is somebody else's": Refusal("not-the-owner"),
    "the component is somebody else's": Refusal("not-the-owner"),
    "what was filled in is somebody else's": Refusal("not-authorized"),
}
TURNED_AWAY: Mapping[str, str] = {
    "her account is inactive": "inactive-user",
    "the list can't be continued from there": "bad-cursor",
    "the link can't be used": "bad-link",
    "the current password is wrong": "wrong-password",
    "the name is taken": "name-taken",
    "registering is closed": "registering-closed",
    "the request comes from another site": "foreign-page",
    "the agent is not ready": "not-ready",
    "it takes graduation": "requires-graduation",
    "he gave no words": "not-words",
    "the state is not known": "unknown-state",
    "she did not agree": "provider-denied",
    "another provider sent her back": "another-provider",
    "no address is vouched for": "no-address",
}
CONFLICTS: Mapping[str, str] = {
    "the proposal is decided already": "proposal-decided",
    "the proposal has expired": "proposal-expired",
    "the address is taken": "address-taken",
    "the workspace needs an owner": "last-owner",
    "he belongs to it already": "already-a-member",
    "there is no level above": "no-level-above",
    "there is no level below": "no-level-below",
    "the training is completed already": "training-completed",
    "the agent is retired": "agent-retired",
    "the agent was stopped already": "agent-stopped",
    "the agent can't act now": "agent-not-active",
    "the run waits to be supervised": "run-waiting",
    "the run goes on already": "run-running",
    "the run is paused": "run-paused",
    "the run was completed": "run-completed",
    "the run was terminated": "run-terminated",
    "nobody took the run up in time": "run-lapsed",
    "the run was corrected often enough": "run-corrected-often",
    "the identity has to be linked first": "link-required",
    "the identity opens another account": "identity-taken",
    "another identity of that provider is linked": "provider-linked",
    "it is the only way in": "last-way-in",
    "nothing was given to refresh it with": "no-refresh-token",
    "it is being refreshed already": "being-refreshed",
    "what is kept can't be used": "token-unusable",
    "the component has all its versions": "too-many-versions",
    "the component can't be shown safely": "not-shown",
    "it is no form": "no-form",
    "it is no sheet": "no-sheet",
    "the sheet is full": "sheet-full",
}
# What is to be corrected: the field that the answer names; of the request as a whole, none.
CORRECTIONS: Mapping[str, str] = {
    "her address": "email",
    "her password": "password",
    "her first name": "first_name",
    "her last name": "last_name",
    "his password": "password",
    "her new password": "new_password",
    "his name for signing in": "username",
    "the kind of grant": "grant_type",
    "the role": "role",
    "the workspace": "workspace_id",
    "the size of the page": "limit",
    "the whole request": "request",
    "how grave it is": "action_complexity",
    "the name": "name",
    "the category": "category",
    "the description": "description",
    "the first capability": "capabilities.0",
    "the list of capabilities": "capabilities",
    "the module": "module_path",
    "the class": "class_name",
    "the maturity": "status",
    "the confidence": "confidence_score",
    "what he searches for": "query",
    "what the agent keeps": "new_state",
    "the reason": "reason",
    "the text": "text",
    "what is to be spent": "spends",
    "the rating": "rating",
    "the comment": "comment",
    "with whom to share": "request",
    "what to search for": "q",
    "where to go next": "next",
    "the provider": "provider",
    "the type": "type",
    "the title": "title",
    "what is shown": "data",
    "the kind of chart": "data.kind",
    "the labels": "data.labels",
    "the first label": "data.labels.0",
    "the series": "data.series",
    "the first series": "data.series.0",
    "the values": "data.series.0.values",
    "the first value": "data.series.0.values.0",
    "what it says": "data.text",
    "which component it is": "data.component_id",
    "what the component is to show": "data.data",
    "the fields": "data.fields",
    "the first field": "data.fields.0",
    "the name of the first field": "data.fields.0.name",
    "the label of the first field": "data.fields.0.label",
    "the kind of the first field": "data.fields.0.kind",
    "the length of the first field": "data.fields.0.max_length",
    "the options of the first field": "data.fields.0.options",
    "what is filled in as a whole": "form_data",
    "the purpose": "form_data.purpose",
    "the amount": "form_data.amount",
    "the way of paying": "form_data.paid_by",
    "the day": "form_data.day",
    "the address": "form_data.reply_to",
    "the approval": "form_data.approved",
    "the remark": "form_data.remark",
    "the cells": "data.cells",
    "the reference": "reference",
    "what stands in the cell": "value",
    "the markup": "html",
    "the style": "css",
    "the program": "js",
    "the dependencies": "dependencies",
    "the version": "version",
}
MATURITIES: Mapping[str, str] = {
    "a student": "student",
    "an intern": "intern",
    "supervised": "supervised",
    "autonomous": "autonomous",
}
# What an agent may lack for the next level.
CRITERIA: Mapping[str, str] = {
    "episodes": "episodes",
    "independence": "interventions",
    "a good score": "constitutional_score",
}
GRAVITIES: Mapping[str, int] = {"low": 1, "moderate": 2, "high": 3, "critical": 4}
# What an agent is asked to do: the driver that asks, and what the audit log calls it.
ACTS: Mapping[str, tuple[str, str]] = {
    "present something": ("present", "agent.present"),
    "stream something": ("stream", "agent.stream"),
    "change its data": ("change_data", "agent.change_state"),
    "delete its data": ("delete_data", "agent.delete"),
    "delete itself": ("delete", "agent.delete"),
}
# What automation asks for: the act by its name, and how grave it is.
AUTOMATED: Mapping[str, tuple[str, int]] = {
    "a search": ("search", 1),
    "a draft": ("draft", 2),
    "a message": ("send", 3),
    "a payment": ("pay", 4),
    "a deletion": ("delete", 4),
}
# Units that an agent is to spend; the last is none.
AMOUNTS: Mapping[str, object] = {"0.1": 0.1, "0.2": 0.2, "0": 0, "-1": -1, "no": "none", "too many": 1_000_001}
SITUATIONS: Mapping[str, Mapping[str, Any]] = {
    "active": {"status": "active"},
    "suspended": {"status": "suspended"},
    "deleted": {"status": "deleted"},
    "not confirmed yet": {"status": "pending", "confirmed_at": None},
}
SETTINGS: Mapping[str, str] = {
    "the signing keys": "signing_keys",
    "the key that signs": "signing_key_id",
    "the database": "database_url",
    "the mail server": "smtp_host",
    "the public address": "public_url",
    "the cost of hashing": "argon2",
    "the mistyped setting": "ATOM_SIGNNG_KEYS",
    "the second access time": "atom_access_token_seconds",
    "that it can't be read": "should be JSON",
    "the keys for what providers gave": "provider_token_keys",
    "the key that seals": "provider_token_key_id",
    "the providers": "identity_providers",
    "the leave to ask on its own machine": "outbound_loopback",
}
ROLES: Mapping[str, str] = {
    "a member": "member",
    "a viewer": "viewer",
    "an administrator": "admin",
    "an owner": "owner",
    "an emperor": "emperor",
}


def one_of(words: Iterable[str], name: str) -> str:
    """Return the pattern of a closed choice among these words."""
    return rf"(?P<{name}>{'|'.join(re.escape(word) for word in words)})"
