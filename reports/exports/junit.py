"""The document as JUnit XML, for servers that read nothing else.

There is no standard; this keeps to what Jenkins and GitLab read. One suite a feature, one test case an
example or row. Whatever did not pass is a failure or skipped, never plain.
"""

import re

from jinja2 import Environment, StrictUndefined

from reports.model import Document
from reports.results import Case, Result
from reports.verdicts import Verdict

TEMPLATE = """\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="{{ title }}" tests="{{ document.cases | list | length }}" \
time="{{ document.run.duration | seconds }}">
{% for capability in document.capabilities %}
{% for feature in capability.features %}
{% set cases = feature.cases | list %}
  <testsuite name="{{ feature.name }}" file="{{ feature.uri }}" tests="{{ cases | length }}" \
failures="{{ cases | select("broken") | list | length }}" \
skipped="{{ cases | select("left_out") | list | length }}" errors="0">
{% for case in cases %}
    <testcase classname="{{ capability.name }}.{{ feature.name }}" name="{{ case.name }}" \
file="{{ case.uri }}" line="{{ case.line }}" time="{{ case.duration | seconds }}">
      <properties>
        <property name="anchor" value="{{ case.anchor }}"/>
        <property name="verdict" value="{{ case.verdict }}"/>
{% for tag in case.tags %}
        <property name="tag" value="{{ tag }}"/>
{% endfor %}
      </properties>
{% if case is broken %}
      <failure type="{{ case.verdict }}" message="{{ case | why }}">{{ case | detail }}</failure>
{% elif case is left_out %}
      <skipped type="{{ case.verdict }}" message="{{ case | why }}"/>
{% endif %}
    </testcase>
{% endfor %}
  </testsuite>
{% endfor %}
{% endfor %}
</testsuites>
"""


def junit(document: Document, title: str) -> str:
    """Return the document as one JUnit XML text."""
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_legal
    )
    environment.filters |= {"seconds": _seconds, "why": _why, "detail": _detail}
    environment.tests |= {"broken": _broken, "left_out": _left_out}
    return environment.from_string(TEMPLATE).render(document=document, title=title) + "\n"


def _broken(case: Case) -> bool:
    return case.verdict.broken


def _left_out(case: Case) -> bool:
    return not case.verdict.broken and case.verdict is not Verdict.PASSED


def _why(case: Case) -> str:
    result = _told(case)
    if result is not None and result.problem is not None:
        return result.problem.summary
    return case.reason or str(case.verdict)


def _detail(case: Case) -> str:
    result = _told(case)
    return result.problem.detail if result is not None and result.problem is not None else ""


def _told(case: Case) -> Result | None:
    """The result that says most about why a case did not pass."""
    telling = [result for result in case.results if result.problem is not None]
    broken = [result for result in telling if result.verdict.broken]
    return next(iter(broken or telling), None)


def _seconds(nanoseconds: int) -> str:
    return f"{nanoseconds / 1_000_000_000:.6f}"


def _legal(value: object) -> object:
    """XML 1.0 has no way to write most control characters, nor half a surrogate pair."""
    if type(value) is str:
        return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", value)
    return value
