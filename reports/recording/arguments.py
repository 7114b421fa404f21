"""What a step definition takes from the words of a step: arguments, as groups that may hold groups.

Where Cucumber has parameter types, pytest-bdd has converters and the types of `parse`; an argument is
named after whichever made a value of it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from types import SimpleNamespace
from typing import Any

from pytest_bdd import parsers
from pytest_bdd.steps import StepFunctionContext

Group = dict[str, Any]

MARK = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\\\]])*\]|\(\?#[^)]*\)|\(\?P<\w+>|\(\?|\(|\)", re.DOTALL)
"""What matters in a regular expression to somebody who counts its groups."""


def arguments_of(context: StepFunctionContext, text: str) -> list[dict[str, Any]]:
    """Return every argument of a step that the definition fits, as the protocol tells them."""
    parser = context.parser
    found: list[tuple[str, Group]] = []
    types: dict[str, str] = {}
    if isinstance(parser, parsers.re):
        found = list(_of_regex(parser.regex, text))
    elif isinstance(parser, parsers.parse):
        found = list(_of_parse(parser, text))
        types = _types_of_parse(parser, text)
    types |= {name: getattr(converter, "__name__", "") for name, converter in context.converters.items()}
    return [
        {"group": group, **({"parameterTypeName": types[name]} if types.get(name, "").isidentifier() else {})}
        for name, group in found
    ]


def custom_types(parser: parsers.StepParser) -> Mapping[str, Callable[[str], object]]:
    """Return the types that a definition adds to those of `parse`, by name, as far as they say what they match."""
    if not isinstance(parser, parsers.parse):
        return {}
    added: Mapping[str, Callable[[str], object]] = getattr(parser.parser, "_extra_types", {})
    return {name: made for name, made in added.items() if name.isidentifier() and _stands_alone(pattern_of(made))}


def pattern_of(made: Callable[[str], object]) -> str:
    """Return the regular expression that a type of `parse` matches, empty if it does not say."""
    return str(getattr(made, "pattern", ""))


def _of_regex(regex: re.Pattern[str], text: str) -> Iterator[tuple[str, Group]]:
    """pytest-bdd hands over what has a name; what such a group holds is told within it."""
    found = regex.fullmatch(text)
    if found is None:
        return
    parents, names = _parents(regex), {number: name for name, number in regex.groupindex.items()}
    for number, name in sorted(names.items()):
        above = parents[number]
        while above and above not in names:
            above = parents[above]
        if not above:
            yield name, _group(found, number, parents, 0)


def _of_parse(parser: parsers.parse, text: str) -> Iterator[tuple[str, Group]]:
    result: Any = parser.parser.parse(text)
    if not result:
        return
    specs, custom = _specs(parser), custom_types(parser)
    for name, (start, end) in sorted(result.spans.items(), key=lambda each: each[1]):
        if not isinstance(name, str):
            continue
        value = text[start:end]
        group: Group = {"start": start, "value": value}
        if specs.get(name) in custom:
            inner = re.compile(f"({pattern_of(custom[specs[name]])})")
            if (found := inner.fullmatch(value)) is not None:
                group = _group(found, 1, _parents(inner), start)
        yield name, group


def _types_of_parse(parser: parsers.parse, text: str) -> dict[str, str]:
    result: Any = parser.parser.parse(text) or SimpleNamespace(named={})
    made = {name: type(value).__name__ for name, value in result.named.items() if not isinstance(value, str)}
    custom = custom_types(parser)
    return made | {name: spec for name, spec in _specs(parser).items() if spec in custom}


def _specs(parser: parsers.parse) -> dict[str, str]:
    return dict(re.findall(r"\{([^{}:]+):?([^{}]*)\}", parser.name))


def _stands_alone(pattern: str) -> bool:
    """Whether an expression means something by itself; one may point at groups of what is around it."""
    try:
        re.compile(f"({pattern})")
    except re.error:
        return False
    return bool(pattern)


def _group(found: re.Match[str], number: int, parents: list[int], offset: int) -> Group:
    """A group that took no part is told without place and value."""
    start, end = found.span(number)
    group: Group = {} if start < 0 else {"start": start + offset, "value": found.string[start:end]}
    within = [each for each, parent in enumerate(parents) if parent == number]
    if within:
        group["children"] = [_group(found, each, parents, offset) for each in within]
    return group


def _parents(regex: re.Pattern[str]) -> list[int]:
    """Return, for every group of an expression, the group around it; 0 is the whole."""
    parents, around = [0], [0]
    for mark in MARK.findall(regex.pattern):
        if mark == ")":
            around = around[:-1] or [0]
        elif mark == "(" or mark.startswith("(?P<"):
            parents.append(around[-1])
            around.append(len(parents) - 1)
        elif mark == "(?":
            around.append(around[-1])
    # Where comments within an expression were counted as well, better no groups within groups than wrong ones.
    return parents if len(parents) == regex.groups + 1 else [0] * (regex.groups + 1)
