"""What is said of the pages that show a canvas."""

from collections.abc import Callable, Mapping
from html import unescape
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Actor, Cast
from fixtures.agents import Agents
from fixtures.attacks.pages import ASTRAY, BROAD, FAR_APART, HOSTILE, PLACES, WRITTEN
from fixtures.attacks.requests import SCRIPT
from fixtures.canvas import Canvases
from fixtures.drivers import browser, canvas_forms
from fixtures.drivers import canvas_pages as pages
from fixtures.drivers.browser import Page
from fixtures.drivers.caller import Caller
from fixtures.drivers.outcome import Outcome, Verdict
from steps.outcomes import came_to
from steps.vocabulary import OTHER, PERSON, one_of, sentence

TITLE = r'"(?P<title>[^"]+)"'
REFUNDS = "Refunds"
BANK = "https://bank.example/refunds"
ACCOUNT = "/account"
FORM: dict[str, Any] = {
    "fields": [
        {"name": "why", "label": "Why?", "kind": "text", "required": True, "help": "In a few words."},
        {"name": "more", "label": "What else?", "kind": "text", "max_length": 2000},
        {"name": "amount", "label": "How much?", "kind": "number", "required": True, "min": 0.5, "max": 5000},
        {"name": "day", "label": "When?", "kind": "date"},
        {"name": "way", "label": "How was it paid?", "kind": "choice", "options": ["Card", "Transfer"]},
        {"name": "sure", "label": "Checked with the customer", "kind": "checkbox"},
    ]
}
REQUIRED = ("why", "amount")
FILLED = {"why": "Twice.", "amount": "12.5", "day": "2026-03-01", "way": "Card", "sure": "on"}
KEPT = {"why": "Twice.", "amount": 12.5, "day": "2026-03-01", "way": "Card", "sure": True}
MARKUP = '"><img src=x onerror="alert(1)"></textarea><script>alert(1)</script>'
HEADINGS = "\n\n".join(f"{'#' * size} Of size {size}" for size in range(1, 7))
TEXTS: Mapping[str, str] = {
    "a link to a bank": f"See [the bank]({BANK}).",
    "a picture of a harbour that lies on a bank's site": f"![harbour]({BANK}.png)",
    "headings of all six sizes": HEADINGS,
    "no more than a word": "Refunds",
}
SHEETS: Mapping[str, dict[str, Any]] = {
    "of 26 columns": BROAD,
    "with nothing but its second cell and its last": FAR_APART,
}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
NONE_LOADED = {pages.STYLE_SHEET}
Proof = Callable[[Cast], Mapping[str, Any]]
PROOFS: Mapping[str, Proof] = {
    "no proof": lambda _: {"proof": None},
    "the proof of Maya's session": lambda cast: {"proof": browser.cookie_of(cast["Maya"].caller, browser.PROOF)},
    "its proof, from another site": lambda _: {"origin": "another site"},
    "its proof": lambda _: {},
}
OTHER_PLACES = ("a title", "a text")
DEEDS: Mapping[str, Callable[[Caller, str], Page | Outcome]] = {
    "open the page": pages.visit,
    "take the sheet along": pages.take_along,
    "fill in the form": lambda caller, canvas: pages.fill_in(caller, account(caller), canvas, FILLED),
}


def account(caller: Caller) -> Page:
    return browser.visit(caller, ACCOUNT)


def page_of(cast: Cast, name: str) -> Page:
    page: Page = cast[name].memory["page"]
    return page


def done_page(cast: Cast, name: str) -> Page:
    page = page_of(cast, name)
    assert page.outcome.verdict is Verdict.DONE, page.text
    return page


def shows(actor: Actor, page: Page | Outcome) -> Outcome:
    """Let this be the page in front of somebody, and what came of it the outcome of what they tried."""
    if isinstance(page, Outcome):
        return page
    actor.memory["page"] = page
    return page.outcome


def sends(cast: Cast, canvases: Canvases, name: str, answers: Mapping[str, str], **how: Any) -> None:
    """Have somebody fill in the form on its page; the audit log names what they tried."""
    canvas = canvases[REFUNDS]
    seen = pages.visit(cast[name].caller, canvas)
    cast[name].memory |= {"act": "canvas.submitted", "target": f"canvas:{canvas}"}
    cast[name].attempts(lambda caller: shows(cast[name], pages.fill_in(caller, seen, canvas, answers, **how)))


def submissions(cast: Cast, canvases: Canvases) -> list[dict[str, Any]]:
    seen = canvas_forms.see_all(cast["Maya"].caller, canvases[REFUNDS])
    assert seen.verdict is Verdict.DONE, seen.sentence
    found: list[dict[str, Any]] = seen.view["submissions"]
    return found


@given(
    sentence(
        r"(?:(?P<first>Maya), )?(?P<second>Tom|Maya) and (?P<third>Gita|Tom) have signed in with their browsers"
    )
)
def have_signed_in(cast: Cast, first: str | None, second: str, third: str) -> None:
    for name in filter(None, (first, second, third)):
        cast[name].caller.token = None
        browser.sign_in(cast[name].caller, cast[name].email, cast[name].password)


@given(sentence(rf"{PERSON}'s agent is called by a script"))
def agent_is_called(agents: Agents, name: str) -> None:
    agents.employ(name, "student", name=SCRIPT)


@given(sentence(rf"{PERSON} has presented a text with {one_of(TEXTS, 'what')} as {TITLE}"))
def has_presented_text(canvases: Canvases, name: str, what: str, title: str) -> None:
    canvases.present(name, title, "markdown", {"text": TEXTS[what]})


@given(
    sentence(rf"{PERSON} has presented a text with (?P<number>\d+) brackets and a link to a bank as {TITLE}"),
    converters={"number": int},
)
def has_presented_brackets(canvases: Canvases, name: str, number: int, title: str) -> None:
    canvases.present(name, title, "markdown", {"text": f"{'[' * number} [the bank]({BANK})"})


@given(sentence(rf"{PERSON} has presented a sheet {one_of(SHEETS, 'what')} as {TITLE}"))
def has_presented_sheet(canvases: Canvases, name: str, what: str, title: str) -> None:
    canvases.present(name, title, "sheet", SHEETS[what])


@given(sentence(rf"{PERSON} has presented a form about a refund as {TITLE}"))
def has_presented_form(canvases: Canvases, name: str, title: str) -> None:
    canvases.present(name, title, "form", FORM)


@given(
    sentence(
        rf"{PERSON} has presented each markup of the catalogue as {one_of((*PLACES, *OTHER_PLACES), 'place')}"
    )
)
def has_presented_markup(cast: Cast, canvases: Canvases, name: str, place: str) -> None:
    texts = list(HOSTILE.values())
    cast[name].memory["pairs"] = [
        (text, with_words(canvases, name, place, text), with_words(canvases, name, place, "x" * len(text)))
        for text in texts
    ]


def with_words(canvases: Canvases, name: str, place: str, words: str) -> str:
    """Let somebody have presented something with these words in that place; return its number."""
    if place == "a title":
        return canvases.present(name, words).id
    kind, build = PLACES.get(place, ("markdown", lambda text: {"text": text}))
    return canvases.present(name, REFUNDS, kind, build(words)).id


@given(
    sentence(
        rf"{PERSON} has presented texts with each hostile link of the catalogue, written {one_of(WRITTEN, 'how')}"
    )
)
def has_presented_links(cast: Cast, canvases: Canvases, name: str, how: str) -> None:
    texts = [WRITTEN[how].format(link) for link in ASTRAY.values()]
    made = [canvases.present(name, REFUNDS, "markdown", {"text": text}).id for text in texts]
    cast[name].memory["pairs"] = [(text, each, each) for text, each in zip(texts, made, strict=True)]


@when(sentence(rf"{PERSON} opens the page of {TITLE}"))
def opens(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    cast[name].attempts(lambda caller: shows(cast[name], pages.visit(caller, canvases[title])))


@when(sentence(rf"{PERSON} opens all of these pages"))
def opens_all(cast: Cast, name: str) -> None:
    caller = cast[name].caller
    cast[name].memory["opened"] = [
        (text, pages.visit(caller, hostile), pages.visit(caller, plain))
        for text, hostile, plain in cast["Maya"].memory["pairs"]
    ]


@when(sentence(rf"{PERSON} would like to {one_of(DEEDS, 'deed')}"))
def would_like(cast: Cast, canvases: Canvases, name: str, deed: str) -> None:
    cast[name].memory["deed"] = lambda caller, canvas: shows(cast[name], DEEDS[deed](caller, canvas))
    cast[name].attempts(cast[name].memory["deed"], canvases[REFUNDS])


@when(sentence(rf"{PERSON} fills in the form on its page"))
def fills_in(cast: Cast, canvases: Canvases, name: str) -> None:
    sends(cast, canvases, name, FILLED)


@when(sentence(rf"{PERSON} fills in the form on its page without saying why"))
def fills_in_without_reason(cast: Cast, canvases: Canvases, name: str) -> None:
    sends(cast, canvases, name, {**FILLED, "why": ""})


@when(sentence(rf"{PERSON} fills in the form on its page with markup, and without saying how much"))
def fills_in_markup(cast: Cast, canvases: Canvases, name: str) -> None:
    sends(cast, canvases, name, {**FILLED, "why": MARKUP, "more": MARKUP, "amount": ""})


@when(sentence(rf"{PERSON} fills in the form on its page, saying as well that it is approved"))
def fills_in_more(cast: Cast, canvases: Canvases, name: str) -> None:
    sends(cast, canvases, name, FILLED, more={"field.approved": "on"})


@when(sentence(rf"{PERSON} sends what a form asks for to the page of {TITLE}"))
def sends_to_other(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    canvas = canvases[title]
    form = account(cast[name].caller)
    cast[name].attempts(lambda caller: shows(cast[name], pages.fill_in(caller, form, canvas, FILLED)))


@when(sentence(rf"{PERSON}'s browser sends the form with {one_of(PROOFS, 'proof')}"))
def sends_with(cast: Cast, canvases: Canvases, name: str, proof: str) -> None:
    sends(cast, canvases, name, FILLED, **PROOFS[proof](cast))
    session = browser.session_of(browser.cookie_of(cast[name].caller) or "")
    cast[name].memory["target"] = f"session:{session}"


@when(sentence(rf"{PERSON} sends the form"))
def sends_unknown(cast: Cast, canvases: Canvases, name: str) -> None:
    sends(cast, canvases, name, FILLED)


@then(sentence(rf"{PERSON} sees {TITLE} on the page, presented by (?:(?P<agent>Maya)'s agent for )?{OTHER}"))
def sees_presented(  # noqa: PLR0917
    cast: Cast, agents: Agents, name: str, title: str, agent: str | None, other: str
) -> None:
    page = done_page(cast, name)
    assert pages.elements(page).said("h1") == title
    through = f"{agents[agent].name}, for " if agent else ""
    account_of = cast[other].account
    told = pages.elements(page).said("p", "byline")
    assert told.startswith(f"Presented by {through}{account_of.first_name} {account_of.last_name} on "), told


@then(sentence(rf"{PERSON} is told on a page exactly what (?:she|he) would be told of a canvas that never was"))
def told_as_of_none(cast: Cast, name: str) -> None:
    last = cast[name].last
    came_to(cast[name], Verdict.NO_SUCH_THING)
    assert pages.NO_SUCH in last.wording
    of_none = cast[name].attempts(cast[name].memory["deed"], pages.NEVER_WAS)
    assert last.same_but_for_receipt == of_none.same_but_for_receipt


@then(sentence(rf"{PERSON} sees the sheet as a file that no browser opens by itself"))
def sees_file(cast: Cast, name: str) -> None:
    told = cast[name].last.notices
    assert cast[name].last.verdict is Verdict.DONE, cast[name].last.sentence
    assert cast[name].last.wording.splitlines() == ['"Refunds",3']
    assert told["content-type"].startswith("text/csv")
    assert told["content-disposition"].startswith("attachment")
    assert told["x-content-type-options"] == "nosniff"


@then("each page shows it as text, and has no element more than with a plain word")
def shows_as_text(cast: Cast) -> None:
    for text, hostile, plain in cast["Tom"].memory["opened"]:
        assert (hostile.outcome.verdict, plain.outcome.verdict) == (Verdict.DONE, Verdict.DONE)
        assert pages.skeleton(hostile) == pages.skeleton(plain), f"something came of {text!r}"
        assert " ".join(text.split()) in pages.words(hostile), f"{text!r} is not shown"


@then("the canvas' page shows the script as text")
def shows_script(cast: Cast) -> None:
    page = done_page(cast, "Tom")
    assert SCRIPT in page.text
    assert "script" not in {tag for tag, _ in page.tags}


def as_read(text: str) -> str:
    """Return a link that is given by itself as it is read: without its brackets, its characters not spelt out."""
    return " ".join(unescape(text).split()).strip("<>")


@then("each page shows the text to which the link was given")
def shows_link_texts(cast: Cast) -> None:
    for text, page, _ in cast["Tom"].memory["opened"]:
        assert page.outcome.verdict is Verdict.DONE
        prose = pages.elements(page).one("div", "prose").words
        assert "more" in prose or as_read(text) in prose, f"nothing is left of {text!r}"


@then("no link of theirs leads anywhere but to Tom's account, and nothing is loaded")
def links_lead_nowhere(cast: Cast) -> None:
    for text, page, _ in cast["Tom"].memory["opened"]:
        assert page.outcome.verdict is Verdict.DONE
        assert [place for _, place in page.links] == [ACCOUNT], f"a link came of {text!r}"
        assert page.loads == NONE_LOADED, f"something is loaded for {text!r}"


@then(sentence(rf"{PERSON} sees the link, which tells the bank nothing of where (?:she|he) comes from"))
def sees_link(cast: Cast, name: str) -> None:
    page = done_page(cast, name)
    assert ("the bank", BANK) in page.links
    [link] = [facts for tag, facts in page.tags if tag == "a" and facts.get("href") == BANK]
    assert set((link.get("rel") or "").split()) == {"noopener", "noreferrer", "nofollow"}


@then(sentence(rf"{PERSON} sees the link to the bank"))
def sees_link_to_bank(cast: Cast, name: str) -> None:
    assert ("the bank", BANK) in done_page(cast, name).links


@then(sentence(rf"{PERSON} sees the link as it was written, which leads nowhere"))
def sees_no_link(cast: Cast, name: str) -> None:
    page = done_page(cast, name)
    assert f"[the bank]({BANK})" in page.text
    assert [place for _, place in page.links] == [ACCOUNT]


@then(sentence(rf'{PERSON} sees the word "(?P<word>\w+)" in its place, and nothing is loaded'))
def sees_word(cast: Cast, name: str, word: str) -> None:
    page = done_page(cast, name)
    assert word in page.text
    assert page.loads == NONE_LOADED
    assert "img" not in {tag for tag, _ in page.tags}


@then("the title is the only heading of the first size")
def has_one_title(cast: Cast) -> None:
    page = pages.elements(done_page(cast, "Tom"))
    assert [each.words for each in page.all("h1")] == [REFUNDS]
    sizes = [each.name for each in page.one("div", "prose").all() if each.name.startswith("h")]
    assert sizes == ["h2", "h3", "h4", "h5", "h6", "h6"]


@then(sentence(rf"{PERSON}'s page thanks (?:her|him)"))
def thanks(cast: Cast, name: str) -> None:
    page = done_page(cast, name)
    assert pages.elements(page).said("h1") == "Thank you"


@then(sentence(rf"{PERSON} finds what {OTHER} filled in, each answer as what it is"))
def finds_filled_in(cast: Cast, canvases: Canvases, name: str, other: str) -> None:
    assert name == "Maya"
    found = [(each["user_id"], each["form_data"]) for each in submissions(cast, canvases)]
    assert found == [(cast[other].account.id, KEPT)]


@then("nothing was filled in")
def nothing_filled_in(cast: Cast, canvases: Canvases) -> None:
    assert not submissions(cast, canvases)


@then(sentence(rf"{PERSON} sees what each field asks for, and which have to be filled in"))
def sees_fields(cast: Cast, name: str) -> None:
    page = done_page(cast, name)
    for field in FORM["fields"]:
        marked = " (required)" if field["name"] in REQUIRED else ""
        assert pages.label(page, field["name"]) == f"{field['label']}{marked}"
    assert pages.about(page, "why") == "In a few words."


@then(sentence(rf"{PERSON}'s page asks (?:her|him) to correct {TITLE}, beside the field and at the top"))
def asks_to_correct(cast: Cast, name: str, title: str) -> None:
    page = page_of(cast, name)
    came_to(cast[name], Verdict.ASKED_TO_CORRECT)
    wrong = [field["name"] for field in FORM["fields"] if is_marked(page, field["name"])]
    assert [field["label"] for field in FORM["fields"] if field["name"] in wrong] == [title]
    assert "This is required." in pages.about(page, wrong[0])
    assert f"{title}: This is required." in pages.complaint(page)


def is_marked(page: Page, name: str) -> bool:
    return pages.control(page, name).attributes.get("aria-invalid") == "true"


@then(sentence(rf"{PERSON}'s page shows what (?:she|he) filled in as text, where (?:she|he) filled it in"))
def keeps_inputs(cast: Cast, name: str) -> None:
    page = page_of(cast, name)
    came_to(cast[name], Verdict.ASKED_TO_CORRECT)
    sent = {"why": MARKUP, "more": MARKUP, "day": FILLED["day"], "way": FILLED["way"], "amount": ""}
    assert {field: pages.filled_in(page, field) for field in sent} == sent
    assert "checked" in pages.control(page, "sure").attributes
    assert not {"img", "script"} & {tag for tag, _ in page.tags}


@then(sentence(rf"{PERSON}'s page asks (?:her|him) to correct the form as a whole"))
def asks_to_correct_whole(cast: Cast, name: str) -> None:
    came_to(cast[name], Verdict.ASKED_TO_CORRECT)
    assert "a field here that the form doesn't have" in pages.complaint(page_of(cast, name))


@then(sentence(rf"{PERSON} sees that (?:she|he) can only look at the form"))
def sees_only(cast: Cast, name: str) -> None:
    page = pages.elements(done_page(cast, name))
    assert "You can look at this form." in page.words
    assert "disabled" in page.one("fieldset").attributes
    assert not [*page.all("button")]


@then(sentence(rf"{PERSON}'s page may load nothing but Atom's own style sheet, and be framed by nobody"))
def loads_style_only(cast: Cast, name: str) -> None:
    page = done_page(cast, name)
    loading = {told: value for told, value in page.policy.items() if told.endswith("-src")}
    assert loading == {"default-src": "'none'", "style-src": "'self'", "object-src": "'none'"}
    assert page.policy.get("frame-ancestors") == "'none'"
    assert page.loads == NONE_LOADED


@then(sentence(rf"{PERSON}'s page has no style of its own"))
def has_no_style(cast: Cast, name: str) -> None:
    page = done_page(cast, name)
    assert not [tag for tag, facts in page.tags if tag in {"style", "script"} or "style" in facts]


@then(sentence(rf"{PERSON} sees the table from column A to Z and from row 1 to 3, each with its head"))
def sees_heads(cast: Cast, name: str) -> None:
    head, *rows = pages.table(done_page(cast, name))
    assert head == ["", *LETTERS]
    assert [row[0] for row in rows] == ["1", "2", "3"]
    assert rows[0][1:] == [str(column) for column in range(26)]
    assert pages.heads(page_of(cast, name)) == {"col", "row"}


@then(sentence(rf"{PERSON} sees 200 rows and 50 columns of it, and that it goes on"))
def sees_part(cast: Cast, name: str) -> None:
    page = done_page(cast, name)
    table = pages.table(page)
    assert (len(table), {len(row) for row in table}) == (201, {51})
    assert "The sheet goes on beyond this." in page.text
