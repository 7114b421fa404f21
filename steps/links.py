"""Mailed links; passwords lost and changed."""

from collections.abc import Callable

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.attacks.passwords import of_length
from fixtures.drivers import audit, browser, identity, links, stolen_backup
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Outcome, Verdict
from fixtures.factories import change
from fixtures.workload import Workload
from steps.vocabulary import COMPANY, HERS, OTHER, PERSON, SITUATIONS, one_of, sentence

ANOTHER = "a lantern on the pier, 8"
THIRD = "a bell across the bay, 9"
COMMON = "qwertyuiopasdfgh"
ELSEWHERE = {"Host": "mallory.example", "X-Forwarded-Host": "mallory.example"}
WHICH = {None: -1, "newest ": -1, "first ": 0}


@given(sentence(rf"{PERSON} has followed the link in {HERS} mail"))
@when(sentence(rf"{PERSON} follows the (?P<which>newest )?link in {HERS} mail"))
def follows(cast: Cast, name: str) -> None:
    cast[name].attempts(links.confirm, cast[name].mail_token())


@when(sentence(rf"{PERSON} follows the link in {HERS} mail with a letter changed"))
def follows_varied(cast: Cast, name: str) -> None:
    cast[name].attempts(links.confirm, links.varied(cast[name].mail_token()))


@when(sentence(rf"{PERSON} confirms {HERS} address with the link for choosing another password"))
def confirms_with_reset(cast: Cast, name: str) -> None:
    cast[name].attempts(links.confirm, cast[name].mail_token())


@given(sentence(rf"{PERSON}'s account has another address by now"))
def has_another_address(cast: Cast, name: str) -> None:
    change(cast[name].account, email_key="another@people.example")


@given(sentence(rf"{PERSON}'s new account has been {one_of(('suspended', 'deleted'), 'situation')}"))
def new_account_stands(cast: Cast, name: str, situation: str) -> None:
    change(cast[name].account, **SITUATIONS[situation])


@when(sentence(rf"a mail program opens the link in {PERSON}'s mail"))
def mail_program_opens(cast: Cast, name: str) -> None:
    browser.visit(Caller(cast.scene.client()), links.path_of(newest_letter(cast, name)))


@when(sentence(rf"{PERSON} opens the link in {HERS} mail and presses the button(?: to join)?"))
def opens_and_presses(cast: Cast, name: str) -> None:
    shown = browser.visit(cast[name].caller, links.path_of(newest_letter(cast, name)))
    browser.submit(cast[name].caller, shown)


def newest_letter(cast: Cast, name: str) -> str:
    return cast.scene.mailbox.newest_to(cast[name].email).text


@when(sentence(rf"{PERSON} signs up with {OTHER}'s address and says that Atom is at a place of his"))
def signs_up_from_elsewhere(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(identity.sign_up, cast[other].application, headers=ELSEWHERE)


@when(sentence(rf"{PERSON} asks for another password for {OTHER} and says that Atom is at a place of his"))
def asks_from_elsewhere(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(links.ask_to_reset, cast[other].email, headers=ELSEWHERE)


@given(sentence(rf"{PERSON} has asked for another link to confirm {HERS} address"))
@when(sentence(rf"{PERSON} asks for another link to confirm {HERS} address"))
def asks_to_confirm(cast: Cast, name: str) -> None:
    cast[name].attempts(links.ask_to_confirm, cast[name].email)


@when(sentence(rf"{PERSON} asks for another link to confirm {OTHER}'s address"))
def asks_to_confirm_anothers(cast: Cast, name: str, other: str, workload: Workload) -> None:
    compared(cast[name], workload, links.ask_to_confirm, cast[other].email)


@when(sentence(rf"{PERSON} asks for another password for {OTHER}"))
def asks_to_reset_anothers(cast: Cast, name: str, other: str, workload: Workload) -> None:
    compared(cast[name], workload, links.ask_to_reset, cast[other].email)


def compared(actor: Actor, workload: Workload, task: Callable[..., Outcome], email: str) -> None:
    actor.memory["ask"] = lambda address: actor.attempts(task, address)
    workload.taken()
    actor.memory["ask"](email)
    actor.remembers(workload.taken())


@given(sentence(rf"{PERSON} has asked for another password(?P<twice> twice)?"))
def has_asked_to_reset(cast: Cast, name: str, twice: str | None) -> None:
    for _ in range(2 if twice else 1):
        cast[name].attempts(links.ask_to_reset, cast[name].email)


@when(sentence(rf"{PERSON} asks for another password"))
def asks_to_reset(cast: Cast, name: str) -> None:
    cast[name].attempts(links.ask_to_reset, cast[name].email)


@given(sentence(rf"{PERSON} has chosen another password with the (?P<which>newest |first )?link in {HERS} mail"))
@when(sentence(rf"{PERSON} chooses another password with the (?P<which>newest |first )?link in {HERS} mail"))
def chooses(cast: Cast, name: str, which: str | None) -> None:
    reset(cast[name], ANOTHER, WHICH[which])


@when(sentence(rf"{PERSON} chooses another password with the link for confirming {HERS} address"))
def chooses_with_confirmation(cast: Cast, name: str) -> None:
    cast[name].attempts(links.reset, cast[name].mail_token(), ANOTHER)


@when(sentence(rf"{PERSON} chooses a third password with the (?P<which>newest |first )?link in {HERS} mail"))
def chooses_again(cast: Cast, name: str, which: str | None) -> None:
    reset(cast[name], THIRD, WHICH[which])


@given(sentence(rf"{PERSON} has chosen a password of 11 characters with the link in {HERS} mail"))
@when(sentence(rf"{PERSON} chooses a password of 11 characters with the link in {HERS} mail"))
def chooses_short(cast: Cast, name: str) -> None:
    reset(cast[name], of_length(11))


def reset(actor: Actor, password: str, letter: int = -1) -> None:
    tokens = actor.letters("reset-password")
    if actor.attempts(links.reset, tokens[letter], password).verdict is Verdict.DONE:
        chosen(actor, password)


def chosen(actor: Actor, password: str) -> None:
    actor.memory["former"], actor.memory["password"] = actor.password, password


@when(sentence(rf"{PERSON} and {OTHER} choose different passwords with that link at the same instant"))
def choose_together(cast: Cast, name: str, other: str) -> None:
    token = cast[name].mail_token()
    cast.attempt_apart(
        {
            cast[name]: lambda caller: links.reset(caller, token, ANOTHER),
            cast[other]: lambda caller: links.reset(caller, token, THIRD),
        }
    )


@when(sentence(rf"{PERSON} signs in as {OTHER} while she chooses another password with that link"))
def chooses_while_thief_signs_in(cast: Cast, name: str, other: str) -> None:
    token, email, former = cast[other].mail_token(), cast[other].email, cast[other].password
    cast.attempt_apart(
        {
            cast[other]: lambda caller: links.reset(caller, token, ANOTHER),
            cast[name]: lambda caller: identity.sign_in(caller, email, former),
        }
    )


@then(sentence(rf"{PERSON} can sign in with {HERS} new password"))
def can_sign_in_anew(cast: Cast, name: str) -> None:
    outcome = identity.sign_in(cast[name].another_device(), cast[name].email, ANOTHER)
    assert outcome.verdict is Verdict.DONE, outcome.sentence


@given(sentence(rf"{PERSON} has changed {HERS} password since"))
@when(sentence(rf"{PERSON} changes {HERS} password"))
def changes(cast: Cast, name: str) -> None:
    if cast[name].caller.token is None:
        cast[name].is_signed_in()
    changed(cast[name], cast[name].password, ANOTHER)


@when(sentence(rf"{PERSON} changes {HERS} password, giving another one as the current"))
def changes_wrongly(cast: Cast, name: str) -> None:
    changed(cast[name], "not the one she chose", ANOTHER)


@given(sentence(rf"{PERSON} has given a wrong current password (?P<times>\d+) times"), converters={"times": int})
def has_guessed_current(cast: Cast, name: str, times: int) -> None:
    for _ in range(times):
        changed(cast[name], "not the one she chose", ANOTHER)


@given(sentence(rf"{PERSON} has wished for too short a password 5 times"))
def has_mistyped(cast: Cast, name: str) -> None:
    for _ in range(5):
        changed(cast[name], cast[name].password, of_length(11))


@when(sentence(rf"{PERSON} changes {OTHER}'s password, which he knows, without signing in"))
def changes_anothers(cast: Cast, name: str, other: str) -> None:
    cast[name].attempts(links.change, cast[other].password, ANOTHER)


@when(sentence(rf"{PERSON} changes {HERS} password to one of 11 characters"))
def changes_to_short(cast: Cast, name: str) -> None:
    changed(cast[name], cast[name].password, of_length(11))


@when(sentence(rf"{PERSON} changes {HERS} password to a common one"))
def changes_to_common(cast: Cast, name: str) -> None:
    changed(cast[name], cast[name].password, COMMON)


@when(sentence(rf"{PERSON} changes {HERS} password to {HERS} own address"))
def changes_to_address(cast: Cast, name: str) -> None:
    changed(cast[name], cast[name].password, cast[name].email)


def changed(actor: Actor, current: str, wanted: str) -> None:
    if actor.attempts(links.change, current, wanted).verdict is Verdict.DONE:
        chosen(actor, wanted)


@then(sentence(rf"{PERSON}'s former password (?P<still>still|no longer) lets in"))
def former_lets_in(cast: Cast, name: str, still: str) -> None:
    former = cast[name].memory.get("former", cast[name].password)
    outcome = identity.sign_in(cast[name].another_device(), cast[name].email, former)
    assert outcome.verdict is (Verdict.DONE if still == "still" else Verdict.NOT_RECOGNISED), outcome.sentence


@then(sentence(rf"{PERSON}'s access to {OTHER}'s account is gone"))
def access_is_gone(cast: Cast, name: str, other: str) -> None:  # noqa: ARG001
    outcome = cast[name].looks_again()  # with the access that was given, if any was
    assert (outcome.verdict, outcome.reason) == (Verdict.NOT_RECOGNISED, "not-authenticated")


@then(sentence(rf"{PERSON} is told exactly what (?:she|he) is told for an address without an account"))
def is_told_alike(cast: Cast, name: str, workload: Workload) -> None:
    known = cast[name].last
    workload.taken()
    unknown = cast[name].memory["ask"]("nobody@people.example")
    cast[name].remembers(workload.taken())
    assert known.verdict is Verdict.ACCEPTED, known.sentence
    assert known.same_but_for_receipt == unknown.same_but_for_receipt


@then(sentence(rf"the link in {PERSON}'s mail leads to Atom"))
def link_leads_to_atom(cast: Cast, name: str) -> None:
    assert links.place_of(newest_letter(cast, name)) == cast.scene.application.state.settings.public_url


@then(sentence(rf"a mail tells {PERSON} that {HERS} password was changed"))
def is_told_of_change(cast: Cast, name: str) -> None:
    assert cast.scene.mailbox.newest_to(cast[name].email).subject == "Your password was changed"


@then(sentence(rf"a mail lets {PERSON} choose another password"))
def mail_lets_choose(cast: Cast, name: str) -> None:
    assert len(cast[name].letters("reset-password")) == 1


@then("a stolen backup holds the link nowhere")
def backup_holds_no_link(cast: Cast) -> None:
    assert not stolen_backup.steal(cast.scene).holds(cast["Maya"].mail_token())


@then(sentence(rf"{PERSON}'s account is (?P<standing>pending|active)"))
def account_is(cast: Cast, name: str, standing: str) -> None:
    device = cast[name].another_device()
    identity.sign_in(device, cast[name].email, cast[name].password)
    assert identity.see_own_account(device).view.get("status") == standing


@then("exactly one of them chose the password")
def one_chose(cast: Cast) -> None:
    assert cast.verdicts().count(Verdict.DONE) == 1, cast.verdicts()


@then("the other is turned away because the link can't be used")
def other_is_turned_away(cast: Cast) -> None:
    assert [each.reason for each in cast.latest() if each.verdict is not Verdict.DONE] == ["bad-link"]


@then(sentence(rf"{PERSON} finds in {HERS} audit log that (?:she|he) confirmed {HERS} address"))
def finds_confirmation(cast: Cast, name: str) -> None:
    person = cast[name].account.id
    found = audit.entries_at(cast[name].caller, cast[name].last.receipt)
    assert [audit.told_by(entry) for entry in found] == [("account.confirmed", "done", person, f"user:{person}")]


@then(sentence(rf"{COMPANY}'s auditor finds that {PERSON} chose another password by mail"))
def auditor_finds_reset(cast: Cast, company: str, name: str) -> None:
    found_of_own(cast, company, name, "password.reset", "done")


@then(sentence(rf"{COMPANY}'s auditor finds that {PERSON} changed {HERS} password"))
def auditor_finds_change(cast: Cast, company: str, name: str) -> None:
    found_of_own(cast, company, name, "password.changed", "done")


@then(sentence(rf"{COMPANY}'s auditor finds that {PERSON} failed to change {HERS} password"))
def auditor_finds_failure(cast: Cast, company: str, name: str) -> None:
    found_of_own(cast, company, name, "password.changed", "refused")


def found_of_own(cast: Cast, company: str, name: str, act: str, outcome: str) -> None:
    person = cast[name].account.id
    found = audit.entries_at(cast.auditor(company), cast[name].last.receipt)
    assert [audit.told_by(entry) for entry in found] == [(act, outcome, person, f"user:{person}")]
