"""Secrets in what is made of a record."""

import base64
from collections.abc import Callable, Mapping

from pytest_bdd import given, then, when

from fixtures.attacks.ten_examples.contents import TEN
from fixtures.drivers.document import Desk
from fixtures.drivers.document_view import Document
from fixtures.drivers.summary import renaming, summarised
from steps.vocabulary import one_of, sentence

LETTERS = "Wren-in-the-9-walls"
SECRET = f"access-{LETTERS}-7f3a"


def in_base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


WRITTEN: Mapping[str, Callable[[str], str]] = {
    "as it is": str,
    "in capital letters": str.upper,
    "in hexadecimal digits": lambda text: text.encode().hex(),
    "as it would stand in a link": lambda text: text.replace("-", "%2D"),
    "in base 64": in_base64,
    "in base 64, behind one letter": lambda text: in_base64(f"m{text}"),
    "in base 64, behind two letters": lambda text: in_base64(f"mm{text}"),
}


@given(sentence(rf"the name of the example that fails midway holds a secret {one_of(WRITTEN, 'written')}"))
def holds_secret(desk: Desk, written: str) -> None:
    desk.tampering = renaming(TEN["fails midway"], WRITTEN[written](SECRET))


@when("its document is made, to stop at any secret", target_fixture="document")
def is_made_to_stop(desk: Desk) -> Document:
    return summarised(desk, f"--canary={LETTERS}").document


@then("whoever made it is told that what was written holds a secret, and not which")
def is_told_of_secret(document: Document) -> None:
    assert "holds a secret" in document.said
    assert LETTERS not in document.said
