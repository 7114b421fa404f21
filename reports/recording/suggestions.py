"""What to write for a step that nothing defines."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reports.recording.envelopes import Envelope
from reports.recording.identity import digest

DECORATORS = {"Context": "given", "Action": "when", "Outcome": "then"}
VALUES = {
    "str": re.compile(r'"[^"]*"'),
    "int": re.compile(r"(?<![\w.])-?\d+(?!\w|\.\d)"),
    "float": re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?!\w|\.\d)"),
}
SPECS = {"str": "", "int": ":d", "float": ":g"}
NAMES = {"str": "text", "int": "number", "float": "number"}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a step's words that becomes an argument, and the type of it."""

    start: int
    end: int
    type: str


def suggestion(started: str, step: Envelope, types: Mapping[str, str]) -> Envelope:
    """Return a Suggestion for a pickle step, in the attempt that missed its definition.

    `types` are those that the suite adds to the types of `parse`: name and regular expression.
    """
    text = step["text"]
    # A whole number may be meant as any number.
    readings = [["str", "int", "float"], ["str", "float"]]
    codes = dict.fromkeys(snippet(step.get("type", ""), text, list(_parts(text, of, types))) for of in readings)
    return {
        "suggestion": {
            "id": digest("suggestion", started, step["id"]),
            "pickleStepId": step["id"],
            "snippets": [{"language": "python", "code": code} for code in codes],
        }
    }


def snippet(kind: str, text: str, parts: list[Part]) -> str:
    """Return a step definition of pytest-bdd in which these parts of the words are arguments."""
    pattern, said, arguments, end = "", "", [], 0
    for number, part in enumerate(parts, start=1):
        name = f"{NAMES.get(part.type, part.type)}_{number}"
        arguments.append(f"{name}: {part.type}" if part.type in SPECS else name)
        field = f"{{{name}{SPECS.get(part.type, f':{part.type}')}}}"
        pattern += _literal(text[end : part.start]) + (f'"{field}"' if part.type == "str" else field)
        said += text[end : part.start]
        end = part.end
    pattern, said = pattern + _literal(text[end:]), said + text[end:]
    added = dict.fromkeys(f'"{part.type}": {part.type}' for part in parts if part.type not in SPECS)
    extra = f", extra_types={{{', '.join(added)}}}" if added else ""
    source = f"parsers.parse({pattern!r}{extra})" if parts else repr(text)
    name = re.sub(r"\W+", "_", said.lower()).strip("_") or "step"
    name = name if name.isidentifier() else f"step_{name}"
    signature = f"def {name}({', '.join(arguments)}) -> None:"
    return f"@{DECORATORS.get(kind, 'step')}({source})\n{signature}\n    raise NotImplementedError\n"


def is_telling(pattern: str) -> bool:
    """Whether what fits a type's expression is likely to be meant as one: it doesn't fit just any word."""
    return re.fullmatch(pattern, "word") is None


def types_of(definitions: list[dict[str, Any]]) -> dict[str, str]:
    """Return the types to look for, of those that a suite declares: name and regular expression."""
    declared = [each["parameterType"] for each in definitions if "parameterType" in each]
    return {each["name"]: each["regularExpressions"][0] for each in declared if each["useForSnippets"]}


def _parts(text: str, built_in: list[str], added: Mapping[str, str]) -> Iterator[Part]:
    """Yield what is of one of the types, from left to right; a type that the suite adds goes first."""
    types = {name: re.compile(rf"(?<!\w)(?:{pattern})(?!\w)") for name, pattern in added.items()}
    types |= {name: VALUES[name] for name in built_in}
    found = [
        Part(*each.span(), name)
        for name, expression in types.items()
        for each in expression.finditer(text)
        if each[0]
    ]
    end = 0
    for part in sorted(found, key=lambda part: part.start):
        if part.start >= end:
            yield part
            end = part.end


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
