"""Which step definitions there are, and which of them a step fits."""

import inspect
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.compat import get_fixture_names, getfixturedefs
from pytest_bdd.parser import Step
from pytest_bdd.parsers import re as regular
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from reports.recording.arguments import arguments_of, custom_types, pattern_of
from reports.recording.identity import digest
from reports.recording.suggestions import is_telling

Match = list[Any]
"""A step definition's id and the arguments it took."""

Envelope = dict[str, Any]


class StepDefinitions:
    """The step definitions of a collected suite.

    pytest-bdd runs one of those that fit and says nothing of the others; here a step is matched
    against all, so that one that fits two can be called ambiguous.
    """

    def __init__(self, session: pytest.Session) -> None:
        self._session: Any = session
        self._root = session.config.rootpath
        self._ids: dict[int, str] = {}
        self._contexts: list[StepFunctionContext] = []
        self._fitting: dict[tuple[str, str], list[StepFunctionContext]] = {}
        self._arguments: dict[tuple[int, str], list[dict[str, Any]]] = {}
        self._visible: dict[object, Mapping[int, int]] = {}
        self.envelopes: list[Envelope] = []
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
        self.envelopes[:0] = self._parameter_types()

    def fitting(self, step: Step, item: pytest.Item) -> list[StepFunctionContext]:
        """Return every definition that the step, as it stands in this test, could mean.

        Of those that the test can see, a nearer one takes the place of a farther one; equally near ones compete.
        """
        words = (step.type, step.name)
        if (fitting := self._fitting.get(words)) is None:
            fitting = self._fitting[words] = [
                context
                for context in self._contexts
                if context.type in (None, step.type) and _fits(context, step.name)
            ]
        visible = self._visible_from(item)
        nearest = max((visible.get(id(context), -1) for context in fitting), default=-1)
        # One function may be written under two patterns that both fit; that is no choice.
        competing = {
            context.step_func: context for context in reversed(fitting) if visible.get(id(context)) == nearest
        }
        return list(reversed(competing.values()))

    def matches(self, step: Step, item: pytest.Item) -> list[Match]:
        """Return the id of every definition that the step could mean, with the arguments it takes."""
        return [
            [self._ids[id(context)], self._arguments_of(context, step.name)]
            for context in self.fitting(step, item)
        ]

    def place(self, context: StepFunctionContext) -> str:
        """Return where a definition stands, as a reader looks it up."""
        uri, line = self._place(context.step_func)
        return f"{uri}:{line}"

    def _arguments_of(self, context: StepFunctionContext, text: str) -> list[dict[str, Any]]:
        key = (id(context), text)
        if (known := self._arguments.get(key)) is None:
            known = self._arguments[key] = arguments_of(context, text)
        return known

    def _visible_from(self, item: pytest.Item) -> Mapping[int, int]:
        """Return how near the definitions are that a test can see; tests of one module see the same."""
        if (known := self._visible.get(item.parent)) is None:
            fixtures = self._session._fixturemanager  # noqa: SLF001 - pytest has no public list of fixtures
            known = self._visible[item.parent] = {
                id(context): len(found.baseid)
                for name in get_fixture_names(fixtures)
                for found in getfixturedefs(fixtures, name, item) or ()
                if (context := step_function_context_registry.get(found.func)) is not None
            }
        return known

    def _parameter_types(self) -> list[Envelope]:
        types = {name: made for context in self._contexts for name, made in custom_types(context.parser).items()}
        return [_parameter_type(name, made, *self._place(made)) for name, made in sorted(types.items())]

    def _order(self, context: StepFunctionContext) -> tuple[str, int, str, str]:
        return (*self._place(context.step_func), context.type or "*", context.parser.name)

    def _place(self, function: Callable[..., object]) -> tuple[str, int]:
        code = getattr(inspect.unwrap(function), "__code__", None)
        if code is None:
            return getattr(function, "__module__", "").replace(".", "/") + ".py", 0
        path = Path(code.co_filename)
        if path.is_relative_to(self._root):
            return path.relative_to(self._root).as_posix(), code.co_firstlineno
        return function.__module__.replace(".", "/") + ".py", code.co_firstlineno


KNOWN = pytest.StashKey[StepDefinitions]()


def step_definitions(session: pytest.Session) -> StepDefinitions:
    """Return the step definitions of a suite that was collected; they are taken stock of once."""
    if KNOWN not in session.stash:
        session.stash[KNOWN] = StepDefinitions(session)
    return session.stash[KNOWN]


def _fits(context: StepFunctionContext, text: str) -> bool:
    """Whether a pattern fits; one whose own converter breaks on a text that isn't meant for it doesn't."""
    try:
        return bool(context.parser.is_matching(text))
    except Exception:  # noqa: BLE001 - if the step is meant for it, pytest-bdd meets the same trouble and tells it
        return False


def _step_definition(identity: str, context: StepFunctionContext, uri: str, line: int) -> Envelope:
    is_regular = isinstance(context.parser, regular)
    return {
        "stepDefinition": {
            "id": identity,
            "pattern": {
                "source": context.parser.name,
                "type": "REGULAR_EXPRESSION" if is_regular else "CUCUMBER_EXPRESSION",
            },
            "sourceReference": {"uri": uri, "location": {"line": line}},
        }
    }


def _parameter_type(name: str, made: Callable[[str], object], uri: str, line: int) -> Envelope:
    pattern = pattern_of(made)
    return {
        "parameterType": {
            "id": digest("parameter type", name, pattern),
            "name": name,
            "regularExpressions": [pattern],
            "preferForRegularExpressionMatch": False,
            "useForSnippets": is_telling(pattern),
            "sourceReference": {"uri": uri, "location": {"line": line}},
        }
    }
