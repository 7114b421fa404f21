"""Markdown as pages show it: no markup, no pictures, and links to elsewhere only (CWE-79, CWE-84). Pure.

Two looks at it, neither of which relies on the other: the reader of Markdown knows no markup, and what it makes of
a text is held to a narrow list by a parser of HTML as browsers have it.
"""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

SCHEMES = frozenset({"https", "mailto"})
TAGS = frozenset(
    [
        "p",
        "br",
        "strong",
        "em",
        "s",
        "code",
        "pre",
        "blockquote",
        "ul",
        "ol",
        "li",
        "hr",
        "a",
        "div",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ]
)
ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
ALIGNED = ("left", "center", "right")
# What a table is put into, so that a wide one can be moved by keyboard as well.
AROUND = {"class": "scrolls", "role": "group", "tabindex": "0", "aria-label": "Table"}
VALUES = {
    "div": {name: {value} for name, value in AROUND.items()},
    "th": {"scope": {"col"}, "class": set(ALIGNED)},
    "td": {"class": set(ALIGNED)},
}
RELATION = "noopener noreferrer nofollow"
LOWEST = 6
MOST_BRACKETS = 1000


def rendered(text: str) -> Markup:
    """Return a text as the page shows it."""
    return Markup(cleaned(made_of(text)))  # noqa: S704 — it was cleaned just now


def made_of(text: str) -> str:
    """Return the HTML that Markdown makes of a text, its headings below the page's own."""
    reader = reader_of_markdown()
    if is_mostly_brackets(text):
        reader.disable(["link", "image"])
    tokens = reader.parse(text)
    for token in tokens:
        lower(token)
        align(token)
    return str(reader.renderer.render(tokens, reader.options, {}))


def reader_of_markdown() -> MarkdownIt:
    """Return what reads Markdown: CommonMark with tables, without markup; nothing becomes a link by itself."""
    reader = MarkdownIt("commonmark", {"html": takes_markup(), "linkify": False}).enable(
        ["table", "strikethrough"]
    )
    reader.validateLink = leads_elsewhere  # type: ignore[method-assign, assignment]
    reader.add_render_rule("image", in_words)
    reader.add_render_rule("table_open", before_table)
    reader.add_render_rule("table_close", after_table)
    return reader


def is_mostly_brackets(text: str) -> bool:
    """Has this so many brackets that looking for links among them would take long (CWE-407)?"""
    return text.count("[") > MOST_BRACKETS


def takes_markup() -> bool:
    """Is markup within a text taken for such? It is shown as it is written."""
    return False


def leads_elsewhere(link: str) -> bool:
    """Does a link name a site or an address: no script, no page carried along, nothing of the platform's?"""
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in SCHEMES and bool(parts.netloc or parts.scheme == "mailto")


def in_words(_self: Any, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    """Show a picture as what it is said to be: looking at a page asks no other site for anything."""
    return str(Markup.escape(tokens[index].content))


def before_table(_self: Any, _tokens: Sequence[Token], _index: int, _options: Any, _env: Any) -> str:
    """Begin a table."""
    around = " ".join(f'{name}="{value}"' for name, value in AROUND.items())
    return f"<div {around}><table>"


def after_table(_self: Any, _tokens: Sequence[Token], _index: int, _options: Any, _env: Any) -> str:
    """End a table."""
    return "</table></div>"


def lower(token: Token) -> None:
    """Shift a heading: the page's own is the first."""
    if token.type in {"heading_open", "heading_close"}:
        token.tag = f"h{min(LOWEST, int(token.tag[1]) + 1)}"


def align(token: Token) -> None:
    """Have the cells of a table aligned by class, as the page's policy takes no style; say what a head is of."""
    if token.type == "th_open":
        token.attrSet("scope", "col")
    style = str(token.attrs.pop("style", ""))
    wanted = style.removeprefix("text-align:")
    if wanted in ALIGNED:
        token.attrSet("class", wanted)


def cleaned(html: str) -> str:
    """Return what is on the list of what came of a text, and nothing else."""
    return nh3.clean(
        html,
        tags=set(TAGS),
        attributes={name: set(each) for name, each in ATTRIBUTES.items()},
        tag_attribute_values=VALUES,
        attribute_filter=kept,
        url_schemes=set(SCHEMES),
        link_rel=RELATION,
        strip_comments=True,
    )


def kept(tag: str, name: str, value: str) -> str | None:
    """Return an attribute's value if it may stay; a link may, that leads elsewhere."""
    return value if (tag, name) != ("a", "href") or leads_elsewhere(value) else None
