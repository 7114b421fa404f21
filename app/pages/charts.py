"""What the page of a chart shows: drawings, a key, and the chart told in words and in figures. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.pages import drawing, plots, scales, slices
from app.pages.drawing import DASHES, NARROW, WIDE, Drawing, Format, Shape, shape

KINDS = {"line": "Line chart", "bar": "Bar chart", "pie": "Pie chart"}
MOST_KEYS = 20
SAMPLE = (28, 16)


@dataclass(frozen=True)
class Key:
    """What a colour, a dash and a pattern stand for; ``number`` is where a slice bears it."""

    sample: Drawing
    name: str
    number: str = ""
    share: str = ""


@dataclass(frozen=True)
class Chart:
    """A chart as its page shows it."""

    words: str
    drawings: Sequence[Drawing]
    keys: Sequence[Key]
    more_keys: int
    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[str]]]


def shown(title: str, data: Mapping[str, Any]) -> Chart:
    """Return what is shown of a chart."""
    draw = slices.pie if data["kind"] == "pie" else plots.with_axes
    keys = keys_of(data)
    return Chart(
        alternative(title, data),
        [draw(data, WIDE), draw(data, NARROW)],
        keys[:MOST_KEYS],
        max(0, len(keys) - MOST_KEYS),
        *table(data),
    )


def table(data: Mapping[str, Any]) -> tuple[list[str], list[tuple[str, list[str]]]]:
    """Return the whole data of a chart: the heads of the columns, and a row for each label."""
    rows = zip(*(series["values"] for series in data["series"]), strict=True)
    named = [series["name"] for series in data["series"]]
    return named, [
        (label, [scales.figure(each) for each in row]) for label, row in zip(data["labels"], rows, strict=True)
    ]


def alternative(title: str, data: Mapping[str, Any]) -> str:
    """Tell a chart to those who don't see it: its title, and in one sentence what it shows."""
    return f"{title}. {KINDS[data['kind']]}: {in_a_sentence(data)}"


def in_a_sentence(data: Mapping[str, Any]) -> str:
    """Say in one sentence what a chart shows."""
    labels = data["labels"]
    if data["kind"] == "pie":
        parts = slices.shares(data)
        largest = max(range(len(parts)), key=parts.__getitem__)
        return f"{counted(len(labels), 'part')}; the largest is {labels[largest]} with {percent(parts[largest])}."
    low, high = extremes(data)
    over = f"{labels[0]}" if len(labels) == 1 else f"{labels[0]} to {labels[-1]}"
    series = ", ".join(each["name"] for each in data["series"])
    if low[0] == high[0]:
        return f"{series}, {over}; every value is {scales.figure(low[0])}."
    return f"{series}, {over}; from {scales.figure(low[0])} ({low[1]}) to {scales.figure(high[0])} ({high[1]})."


def extremes(data: Mapping[str, Any]) -> tuple[tuple[scales.Number, str], tuple[scales.Number, str]]:
    """Return the lowest value and the highest, each with where it stands."""
    alone = len(data["series"]) == 1
    found = [
        (value, label if alone else f"{series['name']}, {label}")
        for series in data["series"]
        for value, label in zip(series["values"], data["labels"], strict=True)
    ]
    return min(found, key=lambda each: each[0]), max(found, key=lambda each: each[0])


def counted(number: int, what: str) -> str:
    """Say how many there are."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def percent(part: float) -> str:
    """Say what part of the whole it is."""
    return "less than 0.1 %" if 0 < part < 0.001 else f"{part * 100:.1f} %".replace(".0 %", " %")  # noqa: PLR2004


def keys_of(data: Mapping[str, Any]) -> list[Key]:
    """Return what stands for what: the series, or the slices of a pie."""
    if data["kind"] == "pie":
        return [
            Key(sample_of("bar", number), label, str(number + 1), percent(part))
            for number, (label, part) in enumerate(zip(data["labels"], slices.shares(data), strict=True))
        ]
    return [Key(sample_of(data["kind"], number), each["name"]) for number, each in enumerate(data["series"])]


def sample_of(kind: str, number: int) -> Drawing:
    """Draw a sample of what a series is drawn with."""
    width, height = SAMPLE
    size = Format(f"key-{number}", width, height)
    if kind == "line":
        dash = DASHES[number % len(DASHES)]
        line = shape(
            "line",
            x1=0,
            x2=width,
            y1=height / 2,
            y2=height / 2,
            of=f"line {drawing.hue(number)}",
            stroke_dasharray=dash,
        )
        shapes: Sequence[Shape] = [line, drawing.mark_at(number, width / 2, height / 2)]
        return Drawing(size, shapes, {})
    area = drawing.area_of(size, number, "rect", x=0, y=0, width=width, height=height)
    wanted = drawing.pattern_name(size.name, number)
    patterns = drawing.patterns_for(size.name, number + 1)
    return Drawing(size, area, {name: lines for name, lines in patterns.items() if name == wanted})
