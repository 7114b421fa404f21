"""Which step definitions there are, and which of them a step fits."""

import inspect
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import parsers
from pytest_bdd.parser import Step
from pytest_bdd.scenario import find_fixturedefs_for_step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from reports.recording.identity import digest

Match = list[Any]
"""A step definition's id and the arguments it took: `[id, [[start, text], …]]`."""


class StepDefinitions:
    """The step definitions of a collected suite.

    pytest-bdd runs the first definition that fits and says nothing of the others; here a step is
    matched against all, so that one that fits two can be called ambiguous.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._ids: dict[int, str] = {}
        self._contexts: list[StepFunctionContext] = []
        self._fitting: dict[tuple[str, str], list[StepFunctionContext]] = {}
        self.envelopes: list[dict[str, Any]] = []
        seen: Counter[tuple[str, ...]] = Counter()
        for context in sorted(step_function_context_registry.values(), key=self._order):
            if context.step_func.__module__ == "pytest_bdd.plugin":
                continue
            uri, line = self._place(context.step_func)
            key = (uri, context.type or "*", context.parser.name)
            identity = self._ids[id(context)] = digest("step definition", *key, str(seen[key]))
            seen[key] += 1
            self._contexts.append(context)
            self.envelopes.append(_step_definition(identity, context, uri, line))

    def matches(self, step: Step, item: pytest.Item) -> list[Match]:
        """Return every definition that the step, as it stands in this test, could mean."""
        fitting = self._fitting.get((step.type, step.name))
        if fitting is None:
            fitting = self._fitting[step.type, step.name] = [
                context
                for context in self._contexts
                if context.type in (None, step.type) and context.parser.is_matching(step.name)
            ]
        if len(fitting) > 1:
            fitting = _closest(step, item)
        return [
            [self._ids[id(context)], list(_arguments(context.parser, step.name))]
            for context in fitting
            if id(context) in self._ids
        ]

    def _order(self, context: StepFunctionContext) -> tuple[str, int, str, str]:
        return (*self._place(context.step_func), context.type or "*", context.parser.name)

    def _place(self, function: Callable[..., object]) -> tuple[str, int]:
        code = inspect.unwrap(function).__code__
        path = Path(code.co_filename)
        if path.is_relative_to(self._root):
            return path.relative_to(self._root).as_posix(), code.co_firstlineno
        return function.__module__.replace(".", "/") + ".py", code.co_firstlineno


def _closest(step: Step, item: pytest.Item) -> list[StepFunctionContext]:
    """Of the visible definitions, those declared nearest: a nearer one overrides, an equal one competes."""
    session: Any = item.session
    visible = list(find_fixturedefs_for_step(step, session._fixturemanager, item))  # noqa: SLF001
    nearest = max((len(found.baseid) for found in visible), default=0)
    competing = {
        context.step_func: context
        for found in visible
        if len(found.baseid) == nearest and (context := step_function_context_registry.get(found.func)) is not None
    }
    return list(competing.values())


def _arguments(parser: parsers.StepParser, text: str) -> Iterator[list[Any]]:
    if isinstance(parser, parsers.re):
        found = parser.regex.fullmatch(text)
        spans = [found.span(name) for name in found.groupdict()] if found else []
    elif isinstance(parser, parsers.parse):
        result: Any = parser.parser.parse(text)
        spans = list(result.spans.values()) if result else []
    else:
        spans = []
    for start, end in sorted(spans):
        if start >= 0:
            yield [start, text[start:end]]


def _step_definition(identity: str, context: StepFunctionContext, uri: str, line: int) -> dict[str, Any]:
    regular = isinstance(context.parser, parsers.re)
    return {
        "stepDefinition": {
            "id": identity,
            "pattern": {
                "source": context.parser.name,
                "type": "REGULAR_EXPRESSION" if regular else "CUCUMBER_EXPRESSION",
            },
            "sourceReference": {"uri": uri, "location": {"line": line}},
        }
    }
