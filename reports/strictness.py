"""A pytest plugin by which a suite lets no step pass that pytest-bdd would only seem to run.

`pytest -p reports.strictness` works in any pytest-bdd suite, with or without a record. Two things that
pytest-bdd lets pass fail there:

- a step that more than one visible definition fits: pytest-bdd runs one of them and says nothing;
- a step whose definition returns what would have to be awaited or gone through, as every `async def` does:
  pytest-bdd does neither, so nothing of it runs.
"""

import functools
import inspect
from collections.abc import Callable

import pytest
from pytest_bdd.parser import Step
from pytest_bdd.steps import step_function_context_registry

from reports.recording import definitions

WATCHED = "_reports_strictness_watches"


class AmbiguousStepError(Exception):
    """More than one definition fits a step, and none is nearer than the others."""


class AsyncStepError(Exception):
    """A step's definition would have to be awaited, and nobody would."""


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step) -> None:
    """Look at the definitions of a step before it runs."""
    check_unambiguous(step, request.node)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish(session: pytest.Session) -> None:  # noqa: ARG001 - the registry is pytest-bdd's own
    """Look at what every definition returns from now on."""
    made: dict[Callable[..., object], Callable[..., object]] = {}  # one function may go by two sentences
    for context in list(step_function_context_registry.values()):
        function = context.step_func
        if not inspect.isgeneratorfunction(function) and not hasattr(function, WATCHED):
            context.step_func = made.setdefault(function, watched(function))


def watched(function: Callable[..., object]) -> Callable[..., object]:
    """Return the same function, which raises AsyncStepError if what it returned has still to be run."""

    @functools.wraps(function)
    def called(*arguments: object, **options: object) -> object:
        result = function(*arguments, **options)
        if is_unfinished(result):
            getattr(result, "close", lambda: None)()
            raise AsyncStepError(
                f"{function!r} returned what would still have to be awaited or gone through, and pytest-bdd does "
                "neither: nothing of it would run. Make it a plain function that does its work."
            )
        return result

    setattr(called, WATCHED, True)
    return called


def is_unfinished(result: object) -> bool:
    """Whether what a function returned is yet to be run."""
    return inspect.isawaitable(result) or inspect.isasyncgen(result) or inspect.isgenerator(result)


def check_unambiguous(step: Step, item: pytest.Item) -> None:
    """Raise AmbiguousStepError if the step could mean more than one definition."""
    known = definitions.step_definitions(item.session)
    fitting = known.fitting(step, item)
    if len(fitting) > 1:
        places = [f"  {context.parser.name}    {known.place(context)}" for context in fitting]
        said = f"“{step.keyword} {step.name}” fits {len(fitting)} step definitions; make all but one more exact:"
        raise AmbiguousStepError("\n".join([said, *places]))
