"""The people of a workspace: roles, invitations, leaving, acting in another."""

from datetime import timedelta

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.clock import MovableClock
from fixtures.drivers import audit, links, workspaces
from fixtures.drivers.outcome import Verdict
from fixtures.factories import get_token_for_user
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, ROLES, one_of, sentence

NEVER_WAS = "00000000-0000-4000-8000-000000000000"
ROLE = one_of(ROLES, "role")


def aim(actor: Actor, person: str) -> str:
    actor.memory["target"] = f"user:{person}"
    return person


@given("Maya, Tom and Gita are signed in")
def all_signed_in(cast: Cast) -> None:
    for name in ("Maya", "Tom", "Gita"):
        cast[name].is_signed_in()


@given(sentence(rf"{PERSON} belongs to {COMPANY} as well, as an administrator there"))
def belongs_to_as_administrator(cast: Cast, name: str, company: str) -> None:
    cast[name].joins_as_well(company, "admin")


@given(sentence(rf"{PERSON} belongs to {COMPANY} (?:as well|again)"))
def belongs_as_well(cast: Cast, name: str, company: str) -> None:
    cast[name].joins_as_well(company)


@when(sentence(rf"{PERSON} looks who works (?:at {COMPANY}|there)"))
def looks_who_works(cast: Cast, name: str, company: str | None) -> None:  # noqa: ARG001
    cast[name].attempts(workspaces.see_people)


@given(sentence(rf"{PERSON} has made {OTHER} {ROLE}"))
@when(sentence(rf"{PERSON} makes {OTHER} {ROLE}"))
def makes(cast: Cast, name: str, other: str, role: str) -> None:
    cast[name].attempts(workspaces.change_role, aim(cast[name], cast[other].account.id), ROLES[role])


@when(sentence(rf"{PERSON} would like to make Gita of Globex a viewer"))
def makes_foreign(cast: Cast, name: str) -> None:
    cast[name].attempts(workspaces.change_role, cast["Gita"].account.id, "viewer")


@when(sentence(rf"{PERSON} would like to make somebody who never was a viewer"))
def makes_nobody(cast: Cast, name: str) -> None:
    cast[name].attempts(workspaces.change_role, NEVER_WAS, "viewer")


@when(sentence(rf"{PERSON} would like to remove Gita of Globex"))
def removes_foreign(cast: Cast, name: str) -> None:
    cast[name].attempts(workspaces.remove, cast["Gita"].account.id)


@when(sentence(rf"{PERSON} would like to remove somebody who never was"))
def removes_nobody(cast: Cast, name: str) -> None:
    cast[name].attempts(workspaces.remove, NEVER_WAS)


@given(sentence(rf"{PERSON} has removed {OTHER}"))
@when(sentence(rf"{PERSON} removes {OTHER}"))
def removes(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(workspaces.remove, aim(cast[name], cast[other].account.id))


@given(sentence(rf"{PERSON} has left {COMPANY}"))
@when(sentence(rf"{PERSON} leaves {COMPANY}"))
def leaves(cast: Cast, name: str, company: str) -> None:  # noqa: ARG001
    cast[name].attempts(workspaces.leave)


@when(sentence(rf"{PERSON} and {OTHER} leave {COMPANY} at the same instant"))
def leave_together(cast: Cast, name: str, other: str, company: str) -> None:  # noqa: ARG001
    cast.attempt_together([cast[name], cast[other]], workspaces.leave)


@when(sentence(rf"{PERSON} asks for the audit log"))
def asks_for_log(cast: Cast, name: str) -> None:
    cast[name].attempts(audit.read_log)


@given(sentence(rf"{PERSON} has invited {OTHER}(?: once more)?"))
@when(sentence(rf"{PERSON} invites {OTHER}"))
def invites(cast: Cast, name: str, other: str) -> None:
    cast[name].memory["ask"] = lambda email: cast[name].attempts(workspaces.invite, email)
    cast[name].memory["ask"](cast[other].email)


@given(sentence(rf"{PERSON} has invited {OTHER} to be {ROLE}"))
@when(sentence(rf"{PERSON} invites {OTHER} to be {ROLE}"))
def invites_as(cast: Cast, name: str, other: str, role: str) -> None:
    cast[name].attempts(workspaces.invite, cast[other].email, ROLES[role])


@given(sentence(rf"{PERSON} will be signed in 7 days(?P<less> less a second)? from now"))
def signed_in_later(cast: Cast, name: str, less: str | None, clock: MovableClock) -> None:
    clock.advance(timedelta(days=7) - timedelta(seconds=1 if less else 0))
    cast[name].caller.token = get_token_for_user(cast[name].account)


@given(sentence(rf"{PERSON} has joined with the (?P<which>first |newest )?link in {HERS} mail"))
@when(sentence(rf"{PERSON} joins with the (?P<which>first |newest )?link in {HERS} mail"))
def joins(cast: Cast, name: str, which: str | None) -> None:
    cast[name].attempts(workspaces.join, cast[name].letters("join")[0 if which == "first " else -1])


@when(sentence(rf"{PERSON} joins with the link in {HERS} mail with a letter changed"))
def joins_varied(cast: Cast, name: str) -> None:
    cast[name].attempts(workspaces.join, links.varied(cast[name].mail_token()))


@when(sentence(rf"{PERSON} joins with the link in {OTHER}'s mail"))
def joins_with_anothers(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(workspaces.join, cast[other].mail_token())


@when(sentence(rf"{PERSON} looks at the open invitations"))
def looks_at_invitations(cast: Cast, name: str) -> None:
    cast[name].attempts(workspaces.see_invitations)


@given(sentence(rf"{PERSON} has withdrawn the invitation"))
@when(sentence(rf"{PERSON} withdraws the invitation"))
def withdraws(cast: Cast, name: str) -> None:
    invitation = workspaces.see_invitations(cast["Maya"].caller).view["invitations"][0]["id"]
    cast[name].memory["target"] = f"invitation:{invitation}"
    cast[name].attempts(workspaces.withdraw, invitation)


@when(sentence(rf"{PERSON} looks at {HERS} workspaces"))
def looks_at_workspaces(cast: Cast, name: str) -> None:
    cast[name].attempts(workspaces.see_workspaces)


@given(sentence(rf"{PERSON} has switched to {COMPANY}"))
@when(sentence(rf"{PERSON} switches to {COMPANY}"))
def switches(cast: Cast, name: str, company: str) -> None:
    cast[name].attempts(workspaces.switch, cast.workspace_id(company))


@when(sentence(rf"{PERSON} switches to a workspace whose name holds a zero character"))
def switches_to_no_text(cast: Cast, name: str) -> None:
    cast[name].attempts(workspaces.switch, "zero\0")


@when(sentence(rf"{PERSON} switches to a workspace that never was"))
def switches_to_none(cast: Cast, name: str) -> None:
    cast[name].attempts(workspaces.switch, NEVER_WAS)


@then(sentence(rf"{PERSON} sees (?P<seen>[\w, ]+?),? and (?:not|neither) (?P<unseen>[\w ]+)"))
def sees_people(cast: Cast, name: str, seen: str, unseen: str) -> None:
    shown = workspaces.ids_in(cast[name].last)
    assert {cast[each].account.id for each in names_in(seen)} <= shown
    assert not {cast[each].account.id for each in names_in(unseen)} & shown


def names_in(words: str) -> list[str]:
    return [word for word in words.replace(",", " ").split() if word in {"Maya", "Tom", "Gita"}]


@then(sentence(rf"{PERSON} sees nobody's address"))
def sees_no_address(cast: Cast, name: str) -> None:
    assert {cast["Maya"].account.id, cast["Tom"].account.id} <= workspaces.ids_in(cast[name].last)
    assert "@" not in cast[name].last.wording


@then(sentence(rf"{PERSON} is {ROLE} at {COMPANY}"))
def is_at(cast: Cast, name: str, role: str, company: str) -> None:
    found = workspaces.role_of(cast.auditor(company), cast[name].account.id)
    assert found == ROLES[role]


@then(sentence(rf"{PERSON} is alone in {HERS} workspace"))
def is_alone(cast: Cast, name: str) -> None:
    people = workspaces.see_people(cast[name].caller).view.get("members", [])
    assert [(each["id"], each["role"]) for each in people] == [(cast[name].account.id, "owner")]


@then("exactly one of them has left")
def one_left(cast: Cast) -> None:
    assert cast.verdicts().count(Verdict.DONE) == 1, cast.verdicts()


@then("the other is told that the workspace needs an owner")
def other_stays(cast: Cast) -> None:
    assert [each.reason for each in cast.latest() if each.verdict is not Verdict.DONE] == ["last-owner"]


@then(sentence(rf"{PERSON} sees the audit log"))
def sees_log(cast: Cast, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert "entries" in cast[name].last.view


@then(sentence(rf"a mail invites {PERSON}"))
def mail_invites(cast: Cast, name: str) -> None:
    assert len(cast[name].letters("join")) == 1


@then(sentence(rf"no mail invites {PERSON}"))
def no_mail_invites(cast: Cast, name: str) -> None:
    assert cast.scene.mailbox.to(cast[name].email) == []


@then(sentence(rf"{PERSON} sees that {OTHER} is invited"))
def sees_invited(cast: Cast, name: str, other: str) -> None:
    shown = cast[name].last.view.get("invitations", [])
    assert [(each["email"], each["role"]) for each in shown] == [(cast[other].email, "member")]


@then(sentence(rf"{PERSON} sees no invitation"))
def sees_no_invitation(cast: Cast, name: str) -> None:
    assert cast[name].last.view == {"invitations": [], "next_cursor": None}


@then(sentence(rf"{PERSON} sees that (?:she|he) acts at {COMPANY} and belongs to (?P<second>Globex|Acme) as well"))
def sees_workspaces(cast: Cast, name: str, company: str, second: str) -> None:
    shown = {(each["name"], each["current"]) for each in cast[name].last.view.get("workspaces", [])}
    assert shown == {(company, True), (second, False)}


@then(sentence(rf"{PERSON} acts at {COMPANY}"))
def acts_at(cast: Cast, name: str, company: str) -> None:
    assert workspaces.current_of(cast[name].caller) == [company]


@then(sentence(rf"{PERSON}'s second device acts at {COMPANY}"))
def second_acts_at(cast: Cast, name: str, company: str) -> None:
    assert workspaces.current_of(cast[name].second_device) == [company]


DEEDS = {
    "changed what Tom is": "member.role_changed",
    "removed Tom": "member.removed",
    "left": "member.left",
    "invited somebody": "member.invited",
    "joined": "member.joined",
    "began to act there": "session.switched",
}


@then(sentence(rf"{COMPANY}'s auditor finds that {PERSON} {one_of(DEEDS, 'deed')}"))
def auditor_finds_deed(cast: Cast, company: str, name: str, deed: str) -> None:
    found = audit.entries_at(cast.auditor(company), cast[name].last.receipt)
    assert [audit.told_by(entry)[:3] for entry in found] == [(DEEDS[deed], "done", cast[name].account.id)]
