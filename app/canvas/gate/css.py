"""What a component's style may be: properties and values from lists, and nothing that fetches. Pure.

First what it stands in is looked at, brackets, texts and comments; only where these are sound it is parsed.
"""

from app.canvas.gate import html, places
from app.canvas.gate.findings import Finding
from app.canvas.gate.places import Places
from app.canvas.gate.style import rules, skeleton


def findings(text: str) -> list[Finding]:
    """Return what is wrong with a component's style, in the order of its lines; of much, the first."""
    plain = html.on_plain_lines(text)
    where = Places(plain)
    found = [Finding(*where.of(at), reason) for at, reason in skeleton.faults(plain)]
    found = found or [Finding(*at, reason) for at, reason in rules.faults(plain)]
    return sorted(set(found))[: places.MOST]
