"""Ids that stay the same from run to run: a digest of names and places among equals, never of a counter.

A step's id is made of uri, rule, example and wording; a row's of its cells. Adding an example
above, or a line anywhere, leaves every other id as it was.
"""

import hashlib
from collections import Counter
from typing import Any


def digest(*parts: str) -> str:
    """Return the id that belongs to a path of names."""
    named = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(named.encode("utf-8", "backslashreplace")).hexdigest()[:16]


def rename_document(document: dict[str, Any]) -> dict[str, str]:
    """Give every node of a gherkinDocument its stable id; return old id → new id."""
    names: dict[str, str] = {}
    _rename_below(document, (document["uri"],), names)
    return names


def rename_pickle(pickle: dict[str, Any], names: dict[str, str]) -> None:
    """Give a pickle and its steps stable ids, and point them at the renamed nodes."""
    pickle["astNodeIds"] = [names[node] for node in pickle["astNodeIds"]]
    pickle["id"] = digest("pickle", *pickle["astNodeIds"])
    for tag in pickle["tags"]:
        tag["astNodeId"] = names[tag["astNodeId"]]
    for step in pickle["steps"]:
        step["astNodeIds"] = [names[node] for node in step["astNodeIds"]]
        step["id"] = digest("pickle step", pickle["id"], *step["astNodeIds"])


def _rename_below(node: dict[str, Any], path: tuple[str, ...], names: dict[str, str]) -> None:
    for key, value in node.items():
        if isinstance(value, dict):
            _rename(value, (*path, key), names)
        elif isinstance(value, list):
            seen: Counter[str] = Counter()
            for child in value:
                kind = next((kind for kind in ("background", "rule", "scenario") if kind in child), key)
                inner = child.get(kind, child)
                label = _label(inner)
                _rename(inner, (*path, kind, label, str(seen[label])), names)
                seen[label] += 1


def _rename(node: dict[str, Any], path: tuple[str, ...], names: dict[str, str]) -> None:
    if "id" in node:
        names[node["id"]] = node["id"] = digest(*path)
    _rename_below(node, path, names)


def _label(node: dict[str, Any]) -> str:
    if "cells" in node:
        return "|".join(cell["value"] for cell in node["cells"])
    return str(node.get("name") or node.get("text") or "")
