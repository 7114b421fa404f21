"""A pytest plugin by which a suite lets no step pass that pytest-bdd would only seem to run.

`pytest -p reports.strictness` works in any pytest-bdd suite, with or without a record. Two things that
pytest-bdd lets pass fail there:

- a step that more than one visible definition fits: pytest-bdd runs one of them and says nothing;
- a step whose definition is `async def`: pytest-bdd never awaits it, so nothing of it runs.
"""

import inspect
from collections.abc import Callable

import pytest
from pytest_bdd.parser import Step

from reports.recording import definitions


class AmbiguousStepError(Exception):
    """More than one definition fits a step, and none is nearer than the others."""


class AsyncStepError(Exception):
    """A step's definition would have to be awaited, and nobody would."""


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step, step_func: Callable[..., object]) -> None:
    """Look at the definition of a step before it runs."""
    check_runs(step, step_func)
    check_unambiguous(step, request.node)


def check_runs(step: Step, function: Callable[..., object]) -> None:
    """Raise AsyncStepError if calling the function would not run it."""
    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
        raise AsyncStepError(
            f"“{step.keyword} {step.name}” is defined by `async def {function.__name__}`, which pytest-bdd never "
            "awaits: nothing of it would run. Make it a plain function that runs what is asynchronous to its end, "
            "as with asyncio.run()."
        )


def check_unambiguous(step: Step, item: pytest.Item) -> None:
    """Raise AmbiguousStepError if the step could mean more than one definition."""
    known = definitions.step_definitions(item.session)
    fitting = known.fitting(step, item)
    if len(fitting) > 1:
        places = [f"  {context.parser.name}    {known.place(context)}" for context in fitting]
        said = f"“{step.keyword} {step.name}” fits {len(fitting)} step definitions; make all but one more exact:"
        raise AmbiguousStepError("\n".join([said, *places]))
