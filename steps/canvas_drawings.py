"""What is said of charts as they are drawn."""

import re
from itertools import combinations
from typing import Any

import pytest
from pytest_bdd import given, then

from fixtures.actors import Cast
from fixtures.attacks.pages import MONTHS, STRANGE, TEN
from fixtures.canvas import Canvases
from fixtures.drivers import canvas_pages as pages
from fixtures.drivers import drawings
from fixtures.drivers.browser import Page
from fixtures.drivers.outcome import Verdict
from steps.canvas_pages import REFUNDS, page_of
from steps.vocabulary import PERSON, one_of, sentence

CHARTS = {**STRANGE, "ten lines": TEN["lines"], "ten bars": TEN["bars"]}
KINDS = {"lines": "line", "bars": "bar"}
EIGHTHS = [3 / 8, 1 / 8, 4 / 8]


@given(sentence(rf"{PERSON} has presented these figures as {one_of(KINDS, 'kind')}"))
def has_presented_figures(
    cast: Cast, canvases: Canvases, name: str, kind: str, datatable: list[list[str]]
) -> None:
    [_, *stations], *rows = datatable
    columns = [[float(row[place]) for row in rows] for place in range(1, len(stations) + 1)]
    series = [{"name": each, "values": values} for each, values in zip(stations, columns, strict=True)]
    presented(cast, canvases, name, {"kind": KINDS[kind], "labels": [row[0] for row in rows], "series": series})


@given(sentence(rf"{PERSON} has presented a pie of (?P<parts>\d+ in \w+(?:, \d+ in \w+)* and \d+ in \w+)"))
def has_presented_pie(cast: Cast, canvases: Canvases, name: str, parts: str) -> None:
    found = re.findall(r"(\d+) in (\w+)", parts)
    values = [float(value) for value, _ in found]
    series = [{"name": "Station 0", "values": values}]
    presented(cast, canvases, name, {"kind": "pie", "labels": [label for _, label in found], "series": series})


def presented(cast: Cast, canvases: Canvases, name: str, data: dict[str, Any]) -> None:
    canvases.present(name, REFUNDS, "chart", data)
    cast[name].memory["chart"] = data


@given(sentence(rf"{PERSON} has presented a chart of {one_of(CHARTS, 'what')}"))
def has_presented_chart(cast: Cast, canvases: Canvases, name: str, what: str) -> None:
    presented(cast, canvases, name, CHARTS[what])


@pytest.fixture
def chart(cast: Cast) -> dict[str, Any]:
    """The chart that Maya has presented."""
    data: dict[str, Any] = cast["Maya"].memory["chart"]
    return data


def shown(cast: Cast) -> Page:
    page = page_of(cast, "Tom")
    assert page.outcome.verdict is Verdict.DONE, page.text
    return page


@then(sentence(rf"{PERSON} sees a drawing that is told by its title and (?P<told>.+)"))
def sees_told(cast: Cast, name: str, told: str) -> None:
    assert page_of(cast, name).outcome.verdict is Verdict.DONE
    for drawing in pages.drawings(page_of(cast, name)):
        assert drawing.attributes.get("role") == "img"
        words = drawing.attributes.get("aria-label", "")
        assert words.startswith(f"{REFUNDS}. "), words
        assert told in words, words


@then(sentence(rf"{PERSON} sees every figure of it in a table"))
def sees_figures(cast: Cast, chart: dict[str, Any], name: str) -> None:
    columns = [each["name"] for each in chart["series"]]
    rows = zip(*(each["values"] for each in chart["series"]), strict=True)
    figures = [[f"{value:g}".replace("-", "\u2212") for value in row] for row in rows]
    expected = [["", *columns], *([label, *row] for label, row in zip(MONTHS, figures, strict=True))]
    assert pages.table(page_of(cast, name)) == expected
    assert pages.heads(page_of(cast, name)) == {"col", "row"}


@then("of any two points, the one of the greater value is drawn higher")
def greater_is_higher(cast: Cast, chart: dict[str, Any]) -> None:
    for drawing in pages.drawings(shown(cast)):
        drawn = [point for line in drawing.all("polyline") for point in drawings.points(line)]
        values = [value for each in chart["series"] for value in each["values"]]
        assert len(drawn) == len(values)
        for (value, (_, y)), (other, (_, height)) in combinations(zip(values, drawn, strict=True), 2):
            assert (value > other) == (y < height), "the lines tell another story than the figures"
        assert [x for x, _ in drawn[:3]] == sorted({x for x, _ in drawn})


@then("each bar begins at zero, and is as long as its value")
def bars_are_true(cast: Cast, chart: dict[str, Any]) -> None:
    values = [value for each in chart["series"] for value in each["values"]]
    for drawing in pages.drawings(shown(cast)):
        ends = [drawings.points(bar) for bar in drawings.bars(drawing)]
        zero = drawings.zero(drawing)
        unit = (zero - ends[values.index(12.0)][0][1]) / 12
        assert len(ends) == len(values)
        for value, ((_, top), (_, bottom)) in zip(values, ends, strict=True):
            reached = [zero, zero - value * unit]
            assert [top, bottom] == pytest.approx(sorted(reached), abs=0.3)


@then("the slices take three, one and four eighths of it")
def slices_are_true(cast: Cast) -> None:
    for drawing in pages.drawings(shown(cast)):
        assert drawings.slices(drawing) == pytest.approx(EIGHTHS, abs=0.002)


@then(sentence(r"there is one (?:point|bar|shape) for each value(?:, but for parts of nothing)?"))
def are_as_many(cast: Cast, chart: dict[str, Any]) -> None:
    values = [value for each in chart["series"] for value in each["values"]]
    visible = [value for value in values if value or chart["kind"] != "pie"]
    drawn = pages.drawings(shown(cast))
    assert len(drawn) == 2  # noqa: PLR2004 — one for wide screens, one for narrow ones
    for drawing in drawn:
        found: dict[str, list[Any]] = {
            "line": [point for line in drawing.all("polyline") for point in drawings.points(line)],
            "bar": drawings.bars(drawing),
            "pie": [each for each in drawings.shapes(drawing) if "area" in each.classes],
        }
        assert len(found[chart["kind"]]) == len(visible)


@then("every shape of its drawings lies within them")
def lies_within(cast: Cast) -> None:
    drawn = pages.drawings(shown(cast))
    assert len(drawn) == 2  # noqa: PLR2004 — one for wide screens, one for narrow ones
    for drawing in drawn:
        assert drawings.shapes(drawing)
        assert not drawings.beyond(drawing)


def keys(page: Page) -> list[Any]:
    return [*pages.elements(page).one("ul", "keys").all("svg")]


@then("each of the ten has a dash and a mark of its own, as the key shows")
def lines_differ(cast: Cast) -> None:
    for drawing in pages.drawings(shown(cast)):
        look = list(zip(drawings.dashes(drawing), drawings.marks(drawing)[::3], strict=True))
        assert len(set(look)) == len(look) == 10  # noqa: PLR2004 — ten
        assert look == [(*drawings.dashes(key), *drawings.marks(key)) for key in keys(shown(cast))]


@then("each of the ten has a pattern of its own, as the key shows")
def bars_differ(cast: Cast) -> None:
    for drawing in pages.drawings(shown(cast)):
        look = drawings.patterns(drawing)[::3]
        assert len(set(look)) == len(look) == 10  # noqa: PLR2004 — ten
        assert look == [pattern for key in keys(shown(cast)) for pattern in drawings.patterns(key)]


@then("each slice bears its number in the key")
def slices_are_numbered(cast: Cast) -> None:
    for drawing in pages.drawings(shown(cast)):
        assert [each.words for each in drawing.all("text")] == ["1", "2", "3"]
    named = [each.words for each in pages.elements(shown(cast)).one("ul", "keys").all("li")]
    assert [words.split()[:2] for words in named] == [[str(place + 1), each] for place, each in enumerate(MONTHS)]
