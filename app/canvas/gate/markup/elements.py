"""The elements that a component may have. Pure."""

from app.canvas.gate.wording import words

LISTED = words(
    "abbr article blockquote br button canvas caption code col colgroup dd details div dl dt em "
    "fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr img input kbd label legend li main mark meter nav ol "
    "optgroup "
    "option output p pre progress section select small span strong sub summary sup table tbody td textarea "
    "tfoot th "
    "thead time tr ul"
)
VOID = frozenset({"br", "col", "hr", "img", "input"})
# What HTML closes by itself where the next of its kind begins, or what it stands in ends.
SELF_ENDING = words("dd dt li optgroup option p tbody td tfoot th thead tr colgroup")
# What HTML puts into a table where nobody wrote it.
IMPLIED = frozenset({"tbody", "colgroup"})
# What runs, or is read by rules of its own in which things run.
PROGRAMS = frozenset({"script", "svg", "math"})
FOREIGN = frozenset({"svg", "math"})
DEPTH = 100
NUMBER = 5_000


def is_listed(element: str) -> bool:
    """May a component have this element?"""
    return element in LISTED
