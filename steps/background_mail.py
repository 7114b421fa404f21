"""Mail that takes its time, gets stuck, or would tell of what was not kept."""

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.doubles.silence import Silence
from fixtures.drivers import identity, links
from fixtures.drivers.outcome import Verdict
from fixtures.faults import Faults
from fixtures.logbook import Logbook
from fixtures.meanwhile import Meanwhile, handing_mail_over
from fixtures.postmen import Postmen
from fixtures.throngs import from_places_of_their_own
from steps.vocabulary import HERS, PERSON, sentence

# Every mailed link has it.
LINK = "?token="


@given("the next letter takes its time")
def takes_its_time(meanwhile: Meanwhile) -> None:
    meanwhile.place(handing_mail_over)


@then("the letter is still on its way")
def is_on_its_way(cast: Cast, meanwhile: Meanwhile) -> None:
    assert meanwhile.hold.holds, "the letter was never sent, or somebody has waited for it"
    assert cast.scene.mailbox.is_empty


@when("the letter has got there")
def has_got_there(cast: Cast, meanwhile: Meanwhile) -> None:
    meanwhile.hold.let_go()
    cast.scene.mailbox.newest_to(cast["Maya"].email)


@given("the mail server takes every connection, and never says a word", target_fixture="silence")
def mail_server_hangs(postmen: Postmen) -> Silence:
    return postmen.get_stuck()


@given("nobody answers where the mail server would be")
def nobody_answers(cast: Cast, postmen: Postmen, logbook: Logbook) -> None:
    cast.expects_failures()
    assert logbook.text == ""
    postmen.find_nobody()


@given(sentence(rf"nobody answered where the mail server would be when {PERSON} signed up"))
def nobody_answered(cast: Cast, postmen: Postmen, name: str) -> None:
    cast.expects_failures()
    postmen.find_nobody()
    cast[name].attempts(identity.sign_up, cast[name].application)
    postmen.see_to_all()
    postmen.find_server()


@given(sentence(rf"the mail server refuses whatever is for {PERSON}, repeating it word for word"))
def refuses_letters(cast: Cast, postmen: Postmen, logbook: Logbook, name: str) -> None:
    cast.expects_failures()
    assert logbook.text == ""
    postmen.get_refused(cast[name].email)


@given(
    sentence(r"(?P<number>\d+) people have signed up, as many as Atom has hands, each from a place of their own"),
    converters={"number": int},
)
def many_signed_up(cast: Cast, number: int) -> None:
    # One after the other: whose turn it is then, where all hands are taken, hangs on nobody's luck.
    for each in from_places_of_their_own(cast, number):
        each.attempts(identity.sign_up, each.application)


@then("nobody waited for the mail server")
def nobody_waited(silence: Silence) -> None:
    assert silence.reached.wait(10), "nothing was ever mailed"
    assert silence.outlasts, "the answers came only once the mail server had hung up"


@then(sentence(rf"{PERSON} is let in, and the mail server has one letter: (?:hers|his)"))
def has_one_letter(cast: Cast, postmen: Postmen, name: str) -> None:
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert [letter["To"] for letter in postmen.delivered()] == [cast[name].email]


@then(sentence(rf"the mail server has one letter: hers, with a link that makes {HERS} account active"))
def has_good_letter(cast: Cast, postmen: Postmen) -> None:
    delivered = postmen.delivered()
    assert [letter["To"] for letter in delivered] == [cast["Maya"].email]
    cast["Maya"].attempts(links.confirm, links.token_in(delivered[0].get_content()))
    assert cast["Maya"].looks_again().view.get("status") == "active"


@then("the log says that 1 letter was lost, and not to whom, nor what stood in it")
def log_says_lost(cast: Cast, postmen: Postmen, logbook: Logbook) -> None:
    postmen.see_to_all()
    lost = [line for line in logbook.lines if "a mail was lost" in line["message"]]
    assert len(lost) == 1, logbook.text
    assert not [each for each in (cast["Maya"].email, LINK, "An account at Atom") if each in logbook.text]


@given("nothing that is done can be stored")
def nothing_is_kept(cast: Cast, faults: Faults) -> None:
    cast.expects_failures()
    faults.fail_to_commit()


@given(sentence(rf"{PERSON} has signed up in vain"))
def signed_up_in_vain(cast: Cast, name: str) -> None:
    cast[name].attempts(identity.sign_up, cast[name].application)


@when(sentence(rf"{PERSON} signs up, since things can be stored again"))
def signs_up_at_last(cast: Cast, faults: Faults, name: str) -> None:
    faults.mend()
    cast[name].attempts(identity.sign_up, cast[name].application)
