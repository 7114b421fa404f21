"""The texts of an agent: which are plain, and which words one may search for. Pure.

Everything here takes time that grows with the text and no faster, whatever stands in it (CWE-1333).
"""

import html
import re
import unicodedata
from urllib.parse import unquote

import nh3

SEARCH_LENGTH = 200
CURLY = "\u2019"
# They join or part letters within a word of some scripts, and are no letters themselves.
JOINERS = {ord(each): None for each in "\u200c\u200d"}
INNER = frozenset("'.-")
TWO_INNER = re.compile(r"['.\-]{2}")
ROUNDS = 5
# Putting marks in order takes time by the square of their number; no script has so many (UAX 15, 13).
MOST_MARKS = 30
# What would complete a tag that breaks off: outside of a value, and in one of either kind of quotes.
ENDINGS = ("", ">", "'>", '">')
# A number in an entity, however many zeros it begins with; beyond seven digits there is no character.
ENTITY_NUMBER = re.compile(r"&#0*(\d{1,7})\d*")
# Ends no scheme, though its compatible form would: it is kept from being taken for that. Nothing decodes to it.
STOP = "\uffff"
FULL_WIDTH_COLON = "\uff1a"
# Blanks behind the colon are no way out: readers of links pass over them, or run what follows (WHATWG URL, 4.4).
SCRIPT_LINK = re.compile(
    r"(?:javascript|vbscript|livescript):\s*\S|data:\s*(?:text/html|image/svg|[a-z]+/[\w.+-]*(?:xml|xsl))"
)


def holds_markup(text: str) -> bool:
    """Would an HTML parser see anything but text here, now or once more text follows (CWE-79)?"""
    return any(nh3.is_html(text + ending) for ending in ENDINGS)


def holds_script_link(text: str) -> bool:
    """Is there a link in this text that would run something (CWE-84)?"""
    return SCRIPT_LINK.search(squeezed(text)) is not None


def is_plain(text: str) -> bool:
    """Is this plain text: no markup, no link that runs something, however it is written?

    A full-width colon makes none. Text that goes on being decoded is not plain: nobody knows what it reads like in
    the end.
    """
    read = decodings(text.replace(FULL_WIDTH_COLON, STOP))
    return decoded_once(read[-1]) == read[-1] and not any(
        holds_markup(each) or holds_script_link(each) for each in read
    )


def decodings(text: str) -> list[str]:
    """Return a text as it is, in its compatible form, and as it reads when decoded again and again."""
    found = [text, compatible(text)]
    for _ in range(ROUNDS):
        found.append(compatible(decoded_once(found[-1])))
    return found


def decoded_once(text: str) -> str:
    """Return what a text reads like when what is written by per cent and by entities is read, once."""
    return html.unescape(ENTITY_NUMBER.sub(r"&#\1", unquote(text)))


def compatible(text: str) -> str:
    """Return a text in its compatible form (NFKC), with endless runs of marks taken piece by piece."""
    pieces: list[str] = []
    start = marks = 0
    for at, each in enumerate(text):
        marks = marks + 1 if unicodedata.combining(each) else 0
        if marks > MOST_MARKS:
            pieces.append(text[start:at])
            start, marks = at, 1
    pieces.append(text[start:])
    return "".join(unicodedata.normalize("NFKC", piece) for piece in pieces)


def squeezed(text: str) -> str:
    """Return a text in small letters, without what can't be seen in a scheme (WHATWG URL, 4.4)."""
    return "".join(each for each in text.casefold() if unicodedata.category(each) not in {"Cc", "Cf", "Mn"})


def folded(text: str) -> str:
    """Return a text as it is searched: case, compatible forms and joiners of letters don't matter."""
    return compatible(compatible(text).casefold()).replace(CURLY, "'").translate(JOINERS)


def words_of(query: str) -> list[str] | None:
    """Return the words searched for, folded, each once; None if these aren't words.

    Words are letters, marks and digits; apostrophes, dots and hyphens stand inside of them, one at a time.
    """
    if len(query) > SEARCH_LENGTH:
        return None
    words = [word for word in dict.fromkeys(folded(query).split(" ")) if word]
    return words if words and all(map(is_word, words)) else None


def is_word(word: str) -> bool:
    """Is this a word, as the search takes them?"""
    return (
        all(unicodedata.category(each)[0] in "LMN" or each in INNER for each in word)
        and word[0] not in INNER
        and word[-1] not in INNER
        and not TWO_INNER.search(word)
    )
