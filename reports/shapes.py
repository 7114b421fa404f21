"""The shapes of Cucumber Messages that we read, and a check that says where a value departs from them.

From the JSON Schema of @cucumber/messages 34. A field whose name ends in `?` may be absent. Fields
that are not named here are let through: a newer protocol may add some.
"""

from typing import Any

from reports import conventions

LOCATION = {"line": int, "column?": int}
INSTANT = {"seconds": int, "nanos": int}
TAG = {"id": str, "name": str, "location": LOCATION}
TABLE_ROW = {"id": str, "location": LOCATION, "cells": [{"value": str}]}
STEP = {
    "id": str,
    "location": LOCATION,
    "keyword": str,
    "text": str,
    "docString?": {"content": str, "mediaType?": str},
    "dataTable?": {"rows": [TABLE_ROW]},
}
NAMED = {"id": str, "location": LOCATION, "keyword": str, "name": str, "description": str}
BACKGROUND = {**NAMED, "steps": [STEP]}
EXAMPLES = {**NAMED, "tags": [TAG], "tableHeader?": TABLE_ROW, "tableBody": [TABLE_ROW]}
SCENARIO = {**NAMED, "tags": [TAG], "steps": [STEP], "examples": [EXAMPLES]}
RULE = {**NAMED, "tags": [TAG], "children": [{"background?": BACKGROUND, "scenario?": SCENARIO}]}
FEATURE = {
    "tags": [TAG],
    "keyword": str,
    "name": str,
    "description": str,
    "children": [{"background?": BACKGROUND, "scenario?": SCENARIO, "rule?": RULE}],
}
PICKLE_STEP = {
    "id": str,
    "astNodeIds": [str],
    "text": str,
    "argument?": {
        "docString?": {"content": str, "mediaType?": str},
        "dataTable?": {"rows": [{"cells": [{"value": str}]}]},
    },
}
RESULT = {
    "status": str,
    "duration": INSTANT,
    "message?": str,
    "exception?": {"type": str, "message?": str, "stackTrace?": str},
}

SHAPES: dict[str, Any] = {
    "meta": {"protocolVersion": str, "implementation": {"name": str}, "runtime": {"name": str}},
    "source": {"uri": str, "data": str, "mediaType": str},
    "gherkinDocument": {"uri": str, "feature?": FEATURE, "comments": list},
    "pickle": {
        "id": str,
        "uri": str,
        "name": str,
        "astNodeIds": [str],
        "location?": LOCATION,
        "tags": [{"name": str, "astNodeId": str}],
        "steps": [PICKLE_STEP],
    },
    "parseError": {"source": {"uri?": str}, "message": str},
    "stepDefinition": {"id": str, "pattern": {"source": str, "type": str}, "sourceReference": dict},
    "hook": {"id": str, "type?": str, "sourceReference": dict},
    "testRunStarted": {"timestamp": INSTANT},
    "testCase": {
        "id": str,
        "pickleId": str,
        "testSteps": [{"id": str, "pickleStepId?": str, "hookId?": str, "stepDefinitionIds?": [str]}],
    },
    "testCaseStarted": {"id": str, "testCaseId": str, "attempt": int, "timestamp": INSTANT},
    "testStepStarted": {"testCaseStartedId": str, "testStepId": str, "timestamp": INSTANT},
    "testStepFinished": {
        "testCaseStartedId": str,
        "testStepId": str,
        "testStepResult": RESULT,
        "timestamp": INSTANT,
    },
    "suggestion": {"id": str, "pickleStepId": str, "snippets": [{"language": str, "code": str}]},
    "attachment": {
        "body": str,
        "mediaType": str,
        "contentEncoding": str,
        "fileName?": str,
        "testCaseStartedId?": str,
        "testStepId?": str,
        "testRunStartedId?": str,
    },
    "testCaseFinished": {"testCaseStartedId": str, "timestamp": INSTANT, "willBeRetried": bool},
    "testRunFinished": {"success": bool, "timestamp": INSTANT},
}
"""Kind of envelope → shape of its body."""


TOTALS = {
    "collected": int,
    "ran": int,
    "deselected": int,
    "examples": {"collected": int, "deselected": int},
    "exitStatus": int,
    "scenarios": dict,
    "others": dict,
}
STATEMENTS: dict[str, Any] = {
    conventions.FACTS: dict,
    conventions.TOTALS: TOTALS,
    conventions.ELSEWHERE: [{"where": str, "what": str}],
    conventions.NOT_RUN: dict,
    conventions.PARTS: [{"part": int, "of": int}],
    conventions.MANIFEST: {"counts": dict, "definitions": dict, "hooks": [str], "evidence": dict},
    conventions.OUTCOME: {"nodeid": str, "outcomes": [str], "reason": str, "evidence": [str]},
}
"""Name of a conventional attachment → shape of what it states."""


def departure(value: object, shape: Any, path: str) -> str | None:
    """Return the first place where a value departs from a shape, in words, or None."""
    if isinstance(shape, type):
        # bool is an int to Python, not to the protocol.
        fits = isinstance(value, shape) and not (shape is int and isinstance(value, bool))
        return None if fits else f"{path} should be of type {shape.__name__}"
    if isinstance(shape, list):
        if not isinstance(value, list):
            return f"{path} should be a list"
        within = (departure(each, shape[0], f"{path}[{number}]") for number, each in enumerate(value))
    elif isinstance(value, dict):
        within = (_field(value, name, inner, path) for name, inner in shape.items())
    else:
        return f"{path} should be an object"
    return next((found for found in within if found), None)


def _field(value: dict[str, Any], name: str, shape: Any, path: str) -> str | None:
    key = name.removesuffix("?")
    if key in value:
        return departure(value[key], shape, f"{path}.{key}")
    return f"{path}.{key} is missing" if key == name else None
