"""What to write for a step that nothing defines."""

import re

from reports.recording.envelopes import Envelope
from reports.recording.identity import digest

DECORATORS = {"Context": "given", "Action": "when", "Outcome": "then"}
VALUE = re.compile(r'"(?P<text>[^"]*)"|(?<![\w.])(?P<number>-?\d+)(?![\w.])')


def suggestion(started: str, step: Envelope) -> Envelope:
    """Return a Suggestion for a pickle step, in the attempt that missed its definition."""
    return {
        "suggestion": {
            "id": digest("suggestion", started, step["id"]),
            "pickleStepId": step["id"],
            "snippets": [{"language": "python", "code": snippet(step.get("type", ""), step["text"])}],
        }
    }


def snippet(kind: str, text: str) -> str:
    """Return a step definition of pytest-bdd; what is quoted or a number becomes an argument."""
    arguments: list[str] = []

    def placed(found: re.Match[str]) -> str:
        number = found["number"] is not None
        name = f"{'number' if number else 'text'}_{len(arguments) + 1}"
        arguments.append(f"{name}: {'int' if number else 'str'}")
        return f"{{{name}:d}}" if number else f'"{{{name}}}"'

    escaped = text.replace("{", "{{").replace("}", "}}")
    pattern = VALUE.sub(placed, escaped)
    source = repr(pattern) if not arguments else f"parsers.parse({pattern!r})"
    name = re.sub(r"\W+", "_", VALUE.sub("", text).lower()).strip("_") or "step"
    name = name if name.isidentifier() else f"step_{name}"
    signature = f"def {name}({', '.join(arguments)}) -> None:"
    return f"@{DECORATORS.get(kind, 'step')}({source})\n{signature}\n    raise NotImplementedError\n"
