"""What a component's HTML may be: elements and attributes from a list, and no program. Pure.

It is read twice: by a grammar that takes only what everybody reads alike, and says where something else stands;
and by a browser's parser, whose reading is what is kept. Where the two differ the HTML is refused (CWE-436).
"""

from app.canvas.gate import places
from app.canvas.gate.findings import Finding
from app.canvas.gate.markup import judging, keeping, placing, programs, reading
from app.canvas.gate.places import Places

HIDDEN = "A character that no reader sees."
REFERENCE = "A character by a number that can't be seen, or that isn't written plainly."
REFERENCES = "There are more references to characters than 5000."
OTHERWISE = "A browser would read this HTML otherwise than it is written."
FURTHEST_DIGITS = 7
LAST_CHARACTER = 0x10FFFF
MOST_REFERENCES = 5_000


def findings(text: str) -> list[Finding]:
    """Return what is wrong with a component's HTML, in the order of its lines; of much, the first."""
    plain = on_plain_lines(text)
    read = reading.read(plain)
    faults = [*unseen(plain), *odd(read.oddities), *judging.faults(read.tags), *too_many_references(plain)]
    faults = faults or placing.faults(read)
    if not faults and keeping.is_read_otherwise(plain):
        faults = [(0, OTHERWISE)]
    where = Places(plain)
    return [Finding(*where.of(at), reason) for at, reason in sorted(set(faults))[: places.MOST]]


def cleaned(text: str) -> str:
    """Return what is kept of a component's HTML."""
    return keeping.kept(on_plain_lines(text))


def brings_a_program(text: str) -> bool:
    """Is a program in this HTML: a script, a handler, a link that runs something, a page or a drawing in it?"""
    plain = on_plain_lines(text)
    return programs.brought_by(plain, reading.read(plain))


def on_plain_lines(text: str) -> str:
    """Return a text with its lines ended as HTML reads them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def odd(oddities: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the first of what is no plain HTML."""
    return oddities[: places.MOST]


def unseen(text: str) -> list[tuple[int, str]]:
    """Return where characters stand that no reader sees, themselves or by their numbers."""
    found = [(at, HIDDEN) for at in places.hidden(text)]
    return found + [(each.start(), REFERENCE) for each in reading.NUMERAL.finditer(text) if not is_plain(each[0])]


def too_many_references(text: str) -> list[tuple[int, str]]:
    """Return that references are more than a browser's parser reads at once, and where they begin."""
    return [(text.index("&"), REFERENCES)] if text.count("&") > MOST_REFERENCES else []


def is_plain(reference: str) -> bool:
    """Is this reference written as everybody does, to a character that can be seen?"""
    hexadecimal = reference[2:3] in {"x", "X"}
    digits = reference[3 if hexadecimal else 2 : -1]
    if not reference.endswith(";") or not 1 <= len(digits) <= FURTHEST_DIGITS or digits.startswith("00"):
        return False
    number = int(digits, 16 if hexadecimal else 10)
    return number <= LAST_CHARACTER and number not in range(0x80, 0xA0) and not places.hidden(chr(number))
