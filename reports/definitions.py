"""What a stream knows of step definitions and hooks, and what is wrong with a step that has not just one."""

from typing import Any

from reports.messages import Stream
from reports.results import Problem
from reports.verdicts import Verdict


class Definitions:
    """Step definitions, hooks and suggestions of a stream, by their ids."""

    def __init__(self, stream: Stream) -> None:
        self._patterns = {body["id"]: _described(body) for body in stream.bodies("stepDefinition")}
        self._hooks = {body["id"]: body.get("type", "") for body in stream.bodies("hook")}
        self._suggestions = {
            body["pickleStepId"]: "\n".join(snippet["code"] for snippet in body["snippets"])
            for body in stream.bodies("suggestion")
        }

    def is_tear_down(self, hook: str) -> bool:
        """Whether a hook runs after the steps."""
        return str(self._hooks[hook]).startswith("AFTER")

    def problem(self, verdict: Verdict, test_step: dict[str, Any]) -> Problem | None:
        """Return why a step could not run as it is written, if it couldn't."""
        if verdict is Verdict.UNDEFINED:
            suggested = self._suggestions.get(test_step["pickleStepId"], "")
            return Problem("No step definition fits this step.", suggested)
        if verdict is Verdict.AMBIGUOUS:
            fitting = [self._patterns[identity] for identity in test_step.get("stepDefinitionIds", ())]
            return Problem(f"{len(fitting)} step definitions fit this step.", "\n".join(fitting))
        return None


def _described(body: dict[str, Any]) -> str:
    place = body["sourceReference"]
    line = place.get("location", {}).get("line", "")
    return f"{body['pattern']['source']}    {place.get('uri', '')}:{line}"
