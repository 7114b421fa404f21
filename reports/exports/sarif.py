"""Findings of the lint as SARIF 2.1.0, for code hosts and editors.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/. A finding has a fingerprint that stays when lines move.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from reports.lint.catalogue import Check
from reports.lint.findings import Finding
from reports.recording.identity import digest

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "whatStandsThere/v1"


def sarif(findings: Sequence[Finding], checks: Sequence[Check]) -> str:
    """Return the findings as one SARIF text."""
    rules = [{"id": check.name, "shortDescription": {"text": check.wants}} for check in checks]
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "reports lint", "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": list(_results(findings, [check.name for check in checks])),
            }
        ],
    }
    return json.dumps(log, indent=2) + "\n"


def mark(finding: Finding) -> tuple[str, ...]:
    """Return what makes a finding the same as one of an earlier lint: everything but its line."""
    return finding.check, finding.remark.place.uri, finding.remark.of, finding.sentence


def _results(findings: Sequence[Finding], names: Sequence[str]) -> Iterator[dict[str, Any]]:
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        place, key = finding.remark.place, mark(finding)
        yield {
            "ruleId": finding.check,
            "ruleIndex": names.index(finding.check),
            "level": "error",
            "message": {"text": finding.sentence},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": quote(place.uri), "uriBaseId": "%SRCROOT%"},
                        "region": {"startLine": place.line, "startColumn": place.column},
                    }
                }
            ],
            "partialFingerprints": {FINGERPRINT: digest(*key, str(seen[key]))},
        }
        seen[key] += 1
