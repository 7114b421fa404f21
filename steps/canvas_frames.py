"""What is said of components in their frames."""

from collections.abc import Mapping
from typing import Any

from pytest_bdd import given, then, when

from fixtures.actors import Cast
from fixtures.agents import Agents
from fixtures.canvas import Canvases
from fixtures.canvas_components import Components, add_version
from fixtures.drivers import canvas_pages as pages
from fixtures.drivers import components as component_drivers
from fixtures.drivers.browser import Page
from fixtures.drivers.outcome import Verdict
from fixtures.factories import get_token_for_user
from steps.canvas_pages import TITLE, done_page, shows
from steps.vocabulary import PERSON, one_of, sentence

CLOCK = "Clock"
HTML, CSS = '<p id="time" class="big">12:00</p>', ".big { color: #333333; }"
LATER = '<p id="time">13:00</p>'
PROGRAM = 'canvas.text("time", "a-very-telling-word");'
PLAIN: Mapping[str, Any] = {"component_type": "html", "html": HTML, "css": CSS, "js": "", "dependencies": []}
LET_IN: Mapping[str, str] = {
    "a script": f"{HTML}<script>alert(1)</script>",
    "an event handler": HTML.replace("<p ", '<p onclick="alert(1)" '),
    "a frame of its own": f'{HTML}<iframe src="https://mallory.example/"></iframe>',
    "a form that is sent away": f'{HTML}<form action="https://mallory.example/"></form>',
}
ENDS_ITSELF = ".big { color: #333333; } </style><script>alert(1)</script>"
# What the document of a component may do, as its answer says it.
BOX = {
    "sandbox": "",
    "default-src": "'none'",
    "style-src": "'nonce-…'",
    "img-src": "data:",
    "frame-ancestors": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "object-src": "'none'",
}
OWN = ["html", "head", "meta", "meta", "title", "style", "style", "body"]


COMPONENT = r'"(?P<component>[^"]+)"'


@given(sentence(rf"{PERSON} has presented the component {COMPONENT} as {TITLE}"))
def has_presented_component(
    canvases: Canvases, components: Components, name: str, component: str, title: str
) -> None:
    kept = components.keep(name, component, **PLAIN)
    canvases.present(name, title, "component", {"component_id": kept})


@given(sentence(rf"{PERSON}'s supervised agent has presented the component {COMPONENT} as {TITLE}"))
def agent_has_presented_component(  # noqa: PLR0917
    canvases: Canvases, components: Components, agents: Agents, name: str, component: str, title: str
) -> None:
    agent = agents.employ(name, "supervised")
    canvases.present(name, title, "component", {"component_id": components[component]}, agent=agent)


def renewed(cast: Cast, components: Components, **content: Any) -> None:
    add_version(components[CLOCK], cast["Maya"].account.id, 2, **{**PLAIN, **content})


@given(sentence(rf"Maya has given {TITLE} a program since"))
@given(sentence(rf"{TITLE} has a program"))
def has_program(cast: Cast, components: Components, title: str) -> None:
    assert title == CLOCK
    renewed(cast, components, component_type="javascript", js=PROGRAM)


@given(sentence(rf"{PERSON} has changed {TITLE} since"))
def has_changed(cast: Cast, components: Components, name: str, title: str) -> None:
    assert (name, title) == ("Maya", CLOCK)
    renewed(cast, components, html=LATER)


@given(sentence(rf"{PERSON} has deleted the component since"))
def has_deleted(cast: Cast, components: Components, name: str) -> None:
    device = cast[name].another_device(get_token_for_user(cast[name].account))
    component_drivers.delete(device, components[CLOCK])


@given(sentence(rf"the gate had let {one_of(LET_IN, 'what')} in before"))
def had_let_in(cast: Cast, components: Components, what: str) -> None:
    renewed(cast, components, html=LET_IN[what])


@given("the gate had let a style in before that ends itself")
def had_let_style_in(cast: Cast, components: Components) -> None:
    renewed(cast, components, css=ENDS_ITSELF)


@given(sentence(rf"the record of {TITLE} is damaged, and names a component of Globex"))
def names_another(canvases: Canvases, components: Components, title: str) -> None:
    theirs = components.keep("Gita", "Theirs", **PLAIN)
    canvases.present("Maya", title, "component", {"component_id": theirs})


@when(sentence(rf"{PERSON} opens the document on {TITLE} by itself"))
def opens_document(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    cast[name].attempts(lambda caller: shows(cast[name], pages.visit_frame(caller, canvases[title])))


@when(sentence(rf"{PERSON} opens the document on {TITLE} twice"))
def opens_document_twice(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    cast[name].memory["opened"] = [pages.visit_frame(cast[name].caller, canvases[title]) for _ in range(2)]


def frame_of(page: Page) -> Mapping[str, str]:
    frames = [*pages.elements(page).all("iframe")]
    assert len(frames) == 1, f"the page has {len(frames)} frames"
    return frames[0].attributes


def style_of(page: Page) -> str:
    *_, own = pages.elements(page).all("style")
    return own.words


@then(sentence(rf"{PERSON} sees {TITLE} in a frame that may do nothing"))
def sees_framed(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    frame = frame_of(done_page(cast, name))
    assert frame["src"] == f"/canvas/{canvases[canvases.latest]}/frame"
    assert frame.get("sandbox") == ""
    assert frame["title"] == title


@then(sentence(rf"{PERSON}'s page may load nothing but Atom's own style sheet and frames"))
def loads_frames_too(cast: Cast, canvases: Canvases, name: str) -> None:
    page = done_page(cast, name)
    loading = {told: value for told, value in page.policy.items() if told.endswith("-src")}
    assert loading == {
        "default-src": "'none'",
        "style-src": "'self'",
        "object-src": "'none'",
        "frame-src": "'self'",
    }
    assert page.policy.get("frame-ancestors") == "'none'"
    assert page.loads == {pages.STYLE_SHEET, f"/canvas/{canvases[canvases.latest]}/frame"}


@then(sentence(rf"{PERSON} is told that its program is not run"))
def told_not_run(cast: Cast, name: str) -> None:
    page = done_page(cast, name)
    assert "has a program, which is not run here" in page.text
    assert frame_of(page).get("sandbox") == ""


@then(sentence(rf"{PERSON} sees {TITLE} without a word of programs"))
def sees_no_word(cast: Cast, name: str, title: str) -> None:
    page = done_page(cast, name)
    assert frame_of(page)["title"] == title
    assert "program" not in page.text


@then(sentence(rf"{PERSON} is told that the component was deleted"))
def told_deleted(cast: Cast, name: str) -> None:
    page = done_page(cast, name)
    assert "was deleted" in page.text
    assert not [*pages.elements(page).all("iframe")]


@then(sentence(rf"{PERSON} sees the markup and the style that {TITLE} is written of, and nothing of Atom's"))
def sees_document(cast: Cast, canvases: Canvases, name: str, title: str) -> None:
    assert title == CLOCK
    page = done_page(cast, name)
    body = pages.elements(page).one("body")
    assert [(each.name, each.attributes, each.words) for each in body.all()] == [
        ("p", {"id": "time", "class": "big"}, "12:00")
    ]
    assert style_of(page) == CSS
    assert [tag for tag, _ in page.tags] == [*OWN, "p"]
    told = (
        canvases[canvases.latest],
        cast["Maya"].email,
        cast["Maya"].account.last_name,
        cast[name].email,
        "/assets/",
    )
    assert not [word for word in told if word in page.outcome.wording]


@then(sentence(rf"{PERSON} sees {TITLE} as it is now"))
def sees_now(cast: Cast, name: str, title: str) -> None:
    assert title == CLOCK
    assert pages.elements(done_page(cast, name)).one("body").words == "13:00"


@then(sentence(rf"{PERSON} sees the rest of {TITLE}, and nothing of its program"))
def sees_no_program(cast: Cast, name: str, title: str) -> None:
    assert title == CLOCK
    page = done_page(cast, name)
    assert pages.elements(page).one("body").words == "12:00"
    assert style_of(page) == CSS
    assert "a-very-telling-word" not in page.outcome.wording
    assert "script" not in {tag for tag, _ in page.tags}


@then(sentence(rf"{PERSON} sees the rest of {TITLE}, and nothing of that"))
def sees_rest(cast: Cast, name: str, title: str) -> None:
    assert title == CLOCK
    page = done_page(cast, name)
    assert "12:00" in page.text
    assert not [word for word in ("alert", "mallory", "<iframe") if word in page.outcome.wording]


@then("the document may do nothing but show itself, with its own style")
def is_boxed(cast: Cast) -> None:
    page = done_page(cast, "Tom")
    assert pages.policy_of(page) == BOX
    styles = [facts for tag, facts in page.tags if tag == "style"]
    assert styles
    assert {each.get("nonce") for each in styles} == {pages.nonce_of(page)}
    assert page.outcome.notices.get("connection-allowlist") == "()"


@then("each time, something else lets its style in")
def nonces_differ(cast: Cast) -> None:
    opened = cast["Tom"].memory["opened"]
    assert {page.outcome.verdict for page in opened} == {Verdict.DONE}
    nonces = {pages.nonce_of(page) for page in opened}
    assert len(nonces) == len(opened)
    assert all(len(each) >= 20 for each in nonces)  # noqa: PLR2004 — 128 bits, in base 64


@then("the document may be framed by Atom only")
def is_framed_by_atom(cast: Cast) -> None:
    page = done_page(cast, "Tom")
    assert page.policy.get("frame-ancestors") == "'self'"
    assert page.outcome.notices["x-frame-options"] == "SAMEORIGIN"


@then("the document is stored by nobody, read as nothing else, and tells no site where it was")
def is_protected(cast: Cast) -> None:
    told = done_page(cast, "Tom").outcome.notices
    assert told["x-content-type-options"] == "nosniff"
    assert told["referrer-policy"] == "no-referrer"
    assert told["cache-control"] == "no-store"
    assert told["content-type"].startswith("text/html")
