"""Charts with axes, lines and bars, as drawings. Pure."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.pages import drawing, scales
from app.pages.drawing import DASHES, Drawing, Format, Shape, shape, shortened
from app.pages.scales import Number, Scale

MOST_MARKS = 20
LETTER = 7.6
# How far apart labels stand that are written aslant, and what each letter of theirs takes then, across and down.
ASLANT = 24
ACROSS, DOWN = 6.2, 4.6


@dataclass(frozen=True)
class Plot:
    """Where the values of a chart with axes are drawn."""

    left: float
    right: float
    top: float
    bottom: float
    scale: Scale
    places: int

    def across(self, place: float) -> float:
        """Return where a label's middle lies; labels share the width evenly."""
        return self.left + (self.right - self.left) * (place + 0.5) / self.places

    def up(self, value: Number | Decimal) -> float:
        """Return how high a value lies."""
        return self.bottom - (self.bottom - self.top) * self.scale.share(value)


def upright(labels: Sequence[str], room: float) -> bool:
    """Do all labels stand side by side, as wide as they are?"""
    return max(len(shortened(each)) for each in labels) * LETTER + 8 <= room


def plot_of(data: Mapping[str, Any], size: Format) -> Plot:
    """Return the plot for a chart: as much room beside it and below it as its labels take."""
    values = [value for series in data["series"] for value in series["values"]]
    scale = scales.scale_for(values, from_zero=data["kind"] == "bar")
    left = max(len(scales.figure(mark)) for mark in scale.marks) * LETTER + 16
    left = min(left, size.width / 2)
    labels = data["labels"]
    room = (size.width - left - 12) / len(labels)
    below = 30.0
    if not upright(labels, room):
        longest = max(len(shortened(each)) for each in labels)
        left = min(max(left, longest * ACROSS - room / 2), size.width / 2)
        below = 24 + longest * DOWN
    return Plot(left, size.width - 12, 12, size.height - below, scale, len(labels))


def axes(data: Mapping[str, Any], plot: Plot) -> list[Shape]:
    """Draw the axes: a line at each mark, a stronger one at zero, and the labels below."""
    drawn = []
    for mark in plot.scale.marks:
        y = plot.up(mark)
        kind = "zero" if mark == 0 else "grid"
        drawn.append(shape("line", x1=plot.left, x2=plot.right, y1=y, y2=y, of=kind))
        drawn.append(shape("text", scales.figure(mark), x=plot.left - 8, y=y + 4.5, text_anchor="end"))
    return [*drawn, *labels_below(data["labels"], plot)]


def labels_below(labels: Sequence[str], plot: Plot) -> list[Shape]:
    """Write the labels: side by side, or else aslant, and then no more of them than can be read."""
    room = (plot.right - plot.left) / plot.places
    y = plot.bottom + 20
    if upright(labels, room):
        return [
            shape("text", shortened(each), x=plot.across(place), y=y, text_anchor="middle")
            for place, each in enumerate(labels)
        ]
    every = math.ceil(ASLANT / room)
    return [
        shape(
            "text",
            shortened(labels[place]),
            text_anchor="end",
            transform=f"translate({plot.across(place) + 4:.1f} {y - 4:.1f}) rotate(-35)",
        )
        for place in range(0, len(labels), every)
    ]


def lines(data: Mapping[str, Any], plot: Plot, _size: Format) -> list[Shape]:
    """Draw each series as a line with its own dash, and marks at its values, as many as can be told apart."""
    drawn = []
    for number, series in enumerate(data["series"]):
        points = [(plot.across(place), plot.up(value)) for place, value in enumerate(series["values"])]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dash = DASHES[number % len(DASHES)]
        drawn.append(shape("polyline", points=path, of=f"line {drawing.hue(number)}", stroke_dasharray=dash))
        drawn += [drawing.mark_at(number, x, y) for x, y in points[:: math.ceil(len(points) / MOST_MARKS)]]
    return drawn


def bars(data: Mapping[str, Any], plot: Plot, size: Format) -> list[Shape]:
    """Draw each value as a bar from zero, those of one label beside each other."""
    many = len(data["series"])
    room = (plot.right - plot.left) / plot.places
    width = room * 0.8 / many
    drawn = []
    for number, series in enumerate(data["series"]):
        for place, value in enumerate(series["values"]):
            x = plot.across(place) + (number - many / 2) * width
            top, bottom = sorted((plot.up(value), plot.up(0)))
            drawn += drawing.area_of(size, number, "rect", x=x, y=top, width=max(width, 0.3), height=bottom - top)
    return drawn


def with_axes(data: Mapping[str, Any], size: Format) -> Drawing:
    """Draw a line or bar chart."""
    plot = plot_of(data, size)
    draw = bars if data["kind"] == "bar" else lines
    return Drawing(
        size, [*axes(data, plot), *draw(data, plot, size)], drawing.patterns_for(size.name, len(data["series"]))
    )
