"""A pie as a drawing. Pure."""

import math
from collections.abc import Mapping
from typing import Any

from app.pages import drawing, scales
from app.pages.drawing import Drawing, Format, Shape, shape

# Smaller slices have no room for their number.
LEAST_NUMBERED = 0.04
WHOLE = 0.9999


def shares(data: Mapping[str, Any]) -> list[float]:
    """Return what part of the whole each value is."""
    values = [scales.exact(value) for value in data["series"][0]["values"]]
    whole = sum(values)
    return [float(value / whole) for value in values]


def pie(data: Mapping[str, Any], size: Format) -> Drawing:
    """Draw a pie: from the top, clockwise; each slice numbered as in the key, where there is room for it."""
    across, down = size.width / 2, size.height / 2
    radius = down - 10
    drawn: list[Shape] = []
    numbers: list[Shape] = []
    begun = 0.0
    for number, share in enumerate(shares(data)):
        if share > 0:
            drawn += slice_of(size, number, begun, share, radius)
        if is_numbered(share):
            x, y = turned(begun + share / 2, radius * 0.68)
            x, y = (0.0, 0.0) if share > WHOLE else (x, y)
            numbers += [
                shape("circle", cx=across + x, cy=down + y, r=11, of="plate"),
                shape("text", str(number + 1), x=across + x, y=down + y + 4.5, text_anchor="middle"),
            ]
        begun += share
    return Drawing(size, [*drawn, *numbers], drawing.patterns_for(size.name, len(data["labels"])))


def is_numbered(share: float) -> bool:
    """Is there room for a number?"""
    return share >= LEAST_NUMBERED


def turned(part: float, radius: float) -> tuple[float, float]:
    """Return where one comes to, this part of the way round."""
    return radius * math.sin(math.tau * part), -radius * math.cos(math.tau * part)


def slice_of(size: Format, number: int, begun: float, share: float, radius: float) -> list[Shape]:
    """Draw one slice; one that is all there is, is a circle."""
    across, down = size.width / 2, size.height / 2
    if share > WHOLE:
        return drawing.area_of(size, number, "circle", cx=across, cy=down, r=radius)
    (x1, y1), (x2, y2) = turned(begun, radius), turned(begun + share, radius)
    large = int(share > 0.5)  # noqa: PLR2004 — half a circle
    path = (
        f"M{across:.1f} {down:.1f}L{across + x1:.2f} {down + y1:.2f}"
        f"A{radius:.1f} {radius:.1f} 0 {large} 1 {across + x2:.2f} {down + y2:.2f}Z"
    )
    return drawing.area_of(size, number, "path", d=path)
