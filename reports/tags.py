"""How a tag reads."""

import re

SPELLINGS = (
    (re.compile(r"asvs_(\d+)_(\d+)_(\d+)_v(\d+(?:_\d+)*)"), "ASVS {}.{}.{} V{}"),
    (re.compile(r"api(\d+)_(\d{4})"), "API{}:{}"),
    (re.compile(r"cwe_(\d+)"), "CWE-{}"),
)


def spelled(tag: str) -> str:
    """Return the number of a standard as the standard writes it, any other tag as it is."""
    for pattern, spelling in SPELLINGS:
        if found := pattern.fullmatch(tag):
            return spelling.format(*(group.replace("_", ".") for group in found.groups()))
    return tag
