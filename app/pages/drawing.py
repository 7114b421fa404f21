"""What charts are drawn with: shapes of SVG by attributes alone, colours, dashes, marks and patterns. Pure.

Nothing here is text of a page yet: the template writes the shapes, and escapes what people wrote (CWE-79). Colours
are classes, so that the style sheet knows them in light and in dark; besides, every series has a dash, a mark or a
pattern of its own, so that nobody needs colours to tell them apart (WCAG 2.2, 1.4.1).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

HUES = 6
DASHES = (None, "8 4", "2 4", "10 4 2 4", "16 5")
# What a pattern draws upon an area of six by six, on top of its colour.
PATTERNS = (
    None,
    "M0 6 6 0",
    "M0 0 6 6",
    "M0 3H6",
    "M3 0V6",
    "M0 6 6 0M0 0 6 6",
    "M0 3H6M3 0V6",
    "M2 3H4M3 2V4",
    "M0 1.5H6M0 4.5H6",
    "M1.5 0V6M4.5 0V6",
)
MARKS = ("M-4 0A4 4 0 1 0 4 0 4 4 0 1 0-4 0Z", "M-4-4H4V4H-4Z", "M0-5 5 4H-5Z", "M0-5.5 5.5 0 0 5.5-5.5 0Z")
LABEL = 14


@dataclass(frozen=True)
class Shape:
    """One shape of a drawing: the name of an element, its attributes, and what is written there."""

    tag: str
    attributes: Mapping[str, str | None]
    text: str = ""


@dataclass(frozen=True)
class Format:
    """How large a drawing is, in its own units; a letter is as large as on the page where it is shown as it is."""

    name: str
    width: int
    height: int


@dataclass(frozen=True)
class Drawing:
    """A chart as it is drawn in one format; ``patterns`` are what its areas refer to, by name."""

    format: Format
    shapes: Sequence[Shape]
    patterns: Mapping[str, str]


WIDE, NARROW = Format("wide", 720, 380), Format("narrow", 340, 300)


def shape(tag: str, text: str = "", **attributes: str | float | None) -> Shape:
    """Return a shape; ``of`` is its class, and an underscore in a name stands for a hyphen."""
    named = {"class" if name == "of" else name.replace("_", "-"): value for name, value in attributes.items()}
    return Shape(tag, {name: written(value) for name, value in named.items()}, text)


def written(value: str | float | None) -> str | None:
    """Write a measure to a tenth of a unit."""
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, int | float) else value


def pattern_name(drawing: str, series: int) -> str:
    """Return by what name an area refers to its pattern: each drawing on a page brings its own."""
    return f"{drawing}-{series % len(PATTERNS)}"


def hue(series: int) -> str:
    """Return the class that colours a series, a slice or a bar."""
    return f"hue-{series % HUES}"


def shortened(text: str, most: int = LABEL) -> str:
    """Return what fits of a label; all of it stands in the table."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def mark_at(series: int, x: float, y: float) -> Shape:
    """Draw the mark of a series."""
    place = f"translate({x:.1f} {y:.1f})"
    return shape("path", d=MARKS[series % len(MARKS)], of=f"area {hue(series)}", transform=place)


def area_of(size: Format, series: int, tag: str, **attributes: str | float) -> list[Shape]:
    """Draw an area in the colour of a series, and its pattern upon it."""
    plain = shape(tag, "", of=f"area {hue(series)}", **attributes)
    if PATTERNS[series % len(PATTERNS)] is None:
        return [plain]
    return [plain, shape(tag, "", fill=f"url(#{pattern_name(size.name, series)})", **attributes)]


def patterns_for(name: str, series: int) -> dict[str, str]:
    """Return the patterns that a drawing of so many series refers to."""
    lines_of = {pattern_name(name, each): PATTERNS[each % len(PATTERNS)] for each in range(series)}
    return {name: lines for name, lines in lines_of.items() if lines is not None}
