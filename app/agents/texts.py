"""The texts of an agent: which are plain, and which words one may search for. Pure."""

import html
import re
import unicodedata
from urllib.parse import unquote

import nh3

SEARCH_LENGTH = 200
CURLY = "\u2019"
INNER = frozenset("'.-" + CURLY)
TWO_INNER = re.compile(rf"['{CURLY}.\-]{{2}}")
ROUNDS = 5
SCRIPT_LINK = re.compile(
    r"(?:javascript|vbscript|livescript):|data:(?:text/html|text/xml|application/xhtml|image/svg)"
)


def holds_markup(text: str) -> bool:
    """Would an HTML parser see anything but text here, now or once more text follows (CWE-79)?"""
    return nh3.is_html(text) or nh3.is_html(text + ">")


def decodings(text: str) -> list[str]:
    """Return a text as it is, and as it reads when decoded again and again: entities, per cent, compatibility."""
    found = [text]
    for _ in range(ROUNDS):
        decoded = unicodedata.normalize("NFKC", html.unescape(unquote(found[-1])))
        if decoded == found[-1]:
            break
        found.append(decoded)
    return found


def holds_script_link(text: str) -> bool:
    """Is there a link in this text that would run something, however it is written (CWE-84)?"""
    return any(SCRIPT_LINK.search(_squeezed(decoded)) for decoded in decodings(text))


def is_plain(text: str) -> bool:
    """Is this plain text: no markup, no link that runs something, in any encoding?"""
    return not holds_script_link(text) and not any(holds_markup(decoded) for decoded in decodings(text))


def folded(text: str) -> str:
    """Return a text as it is searched: case and compatibility forms don't matter."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).replace(CURLY, "'")


def words_of(query: str) -> list[str] | None:
    """Return the words searched for, folded; None if the query is none.

    Words are letters, marks and digits; apostrophes, dots and hyphens stand inside of them. It is read in one
    pass, without going back (CWE-1333).
    """
    if not 0 < len(query) <= SEARCH_LENGTH or not all(_is_wordlike(each) or each == " " for each in query):
        return None
    words = query.split(" ")
    kept = [folded(word) for word in words if word]
    return kept if kept and all(map(_is_word, filter(None, words))) else None


def _is_wordlike(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN" or character in INNER


def _is_word(word: str) -> bool:
    return word[0] not in INNER and word[-1] not in INNER and not TWO_INNER.search(word)


def _squeezed(text: str) -> str:
    """Return a text without what browsers skip in a scheme: controls, and what can't be seen (WHATWG URL, 4.4)."""
    kept = (each for each in text if unicodedata.category(each) not in {"Cc", "Cf"})
    return re.sub(r"\s+:", ":", "".join(kept).casefold())
