"""The attributes that the elements of a component may have, and with which values. Pure."""

import re
from collections.abc import Mapping

from app.canvas.gate.wording import words

EVERYWHERE = frozenset({"class", "dir", "hidden", "id", "lang", "role", "tabindex", "title"})
ARIA = re.compile(r"aria-[a-z]{2,20}")
OF: Mapping[str, frozenset[str]] = {
    element: words(names)
    for element, names in {
        "button": "disabled type",
        "canvas": "height width",
        "col": "span",
        "colgroup": "span",
        "details": "open",
        "fieldset": "disabled",
        "form": "autocomplete",
        "img": "alt height src width",
        "input": "autocomplete checked disabled inputmode max maxlength min minlength multiple placeholder "
        "readonly "
        "required size spellcheck step type value",
        "label": "for",
        "li": "value",
        "meter": "high low max min optimum value",
        "ol": "reversed start",
        "optgroup": "disabled label",
        "option": "disabled label selected value",
        "output": "for",
        "progress": "max value",
        "select": "autocomplete disabled multiple required size",
        "td": "colspan rowspan",
        "textarea": "autocomplete cols disabled maxlength minlength placeholder readonly required rows spellcheck",
        "th": "colspan rowspan scope",
        "time": "datetime",
    }.items()
}
# What people read, or a program does: it may look like a link and is none.
TEXTS = frozenset({"alt", "label", "placeholder", "title", "value"})
NUMBERS: Mapping[str, int] = {
    "colspan": 100,
    "cols": 500,
    "height": 4_096,
    "maxlength": 100_000,
    "minlength": 100_000,
    "rows": 500,
    "rowspan": 100,
    "size": 100,
    "span": 100,
    "start": 100_000,
    "width": 4_096,
}
CHOICES: Mapping[str, frozenset[str]] = {
    "autocomplete": frozenset({"off"}),
    "dir": frozenset({"auto", "ltr", "rtl"}),
    "inputmode": frozenset({"decimal", "email", "none", "numeric", "search", "tel", "text"}),
    "spellcheck": frozenset({"", "false", "true"}),
    "scope": frozenset({"col", "colgroup", "row", "rowgroup"}),
    "tabindex": frozenset({"-1", "0"}),
}
# Where forms are: nobody can say where they would be sent, and the frame sends none.
TYPES: Mapping[str, frozenset[str]] = {
    "button": frozenset({"button", "reset", "submit"}),
    "input": words(
        "button checkbox color date datetime-local email month number radio range search tel text time week"
    ),
}
PATTERNS: Mapping[str, re.Pattern[str]] = {
    "class": re.compile(r"\s*(?:[A-Za-z_-][A-Za-z0-9_-]{0,63}(?:\s+|$)){0,20}"),
    "datetime": re.compile(r"[0-9TZPDHMSW:.+ -]{0,40}"),
    "for": re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}"),
    "id": re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}"),
    "lang": re.compile(r"(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,4})?"),
    "role": re.compile(r"[a-z]{2,20}"),
    "step": re.compile(r"any|[0-9.]{1,20}"),
}
# A picture that is given whole; the drawings among them are documents, and are left out.
PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}")


def is_listed(element: str, name: str) -> bool:
    """May this element have this attribute?"""
    return name in EVERYWHERE or name in OF.get(element, ()) or ARIA.fullmatch(name) is not None


def is_fit(element: str, name: str, value: str) -> bool:
    """May a listed attribute of this element have this value, as HTML decodes it?"""
    if name == "src":
        return is_picture(value)
    if name == "type":
        return value.lower() in TYPES.get(element, ())
    if name in CHOICES:
        return value.lower() in CHOICES[name]
    if name in NUMBERS:
        return is_small_number(value, NUMBERS[name])
    return name not in PATTERNS or PATTERNS[name].fullmatch(value) is not None


def is_picture(value: str) -> bool:
    """Is this a picture that is given whole, and no address?"""
    return PICTURE.fullmatch(value) is not None


def is_small_number(value: str, most: int) -> bool:
    """Is this a whole number within its bound, in plain digits?"""
    return re.fullmatch(r"[0-9]{1,6}", value) is not None and int(value) <= most
