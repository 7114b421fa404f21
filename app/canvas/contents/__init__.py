"""What each type of canvas holds: checked, and nothing more. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.canvas.contents import charts, forms, markdown, presented, sheets
from app.canvas.policy import CanvasType
from app.texts import Body


@dataclass(frozen=True)
class Kind:
    """A type of canvas: what its data looks like, what it is for, and how much it holds at most."""

    model: type[Body]
    description: str
    limits: Mapping[str, int]


KINDS: Mapping[CanvasType, Kind] = {
    CanvasType.CHART: Kind(
        charts.ChartData,
        "Numbers, drawn as lines, bars or a pie.",
        {"labels": charts.LABELS, "series": charts.SERIES, "characters": charts.WORDS},
    ),
    CanvasType.FORM: Kind(
        forms.FormData, "Questions that the people of the workspace answer.", {"fields": forms.FIELDS}
    ),
    CanvasType.SHEET: Kind(
        sheets.SheetData, "Cells with texts and numbers, to be taken along as a table.", {"cells": sheets.CELLS}
    ),
    CanvasType.MARKDOWN: Kind(
        markdown.MarkdownData, "A text with headings, lists and links.", {"characters": markdown.LENGTH}
    ),
    CanvasType.COMPONENT: Kind(
        presented.ComponentData, "A component of the workspace, with the data that it is to show.", {}
    ),
}


def check(kind: CanvasType, data: Any) -> dict[str, Any]:
    """Return what a canvas of this type is to hold, as it is kept: what somebody gave, once all of it is checked.

    Raises pydantic's ValidationError. Where it names a field, that is a name or a number of ours, and no word of
    the caller's: a model sees to that where names are the caller's to choose (CWE-209).
    """
    return KINDS[kind].model.model_validate(data).model_dump(mode="json", exclude_unset=True)
