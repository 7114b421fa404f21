"""What our streams carry beyond Cucumber Messages, as attachments of media type application/json.

Attached to the test run:

- `FACTS`: fact → value, in reading order; identifies the run.
- `TOTALS`: `collected` (after deselection), `ran` (to the end of tear-down), `deselected`, `exitStatus`,
  `examples` (how many tests that run examples were `collected`, and how many examples no test was left for,
  `deselected`), and pytest's own count of reports by category for `scenarios` and for `others` (tests that are no
  scenarios, and errors of collection).
- `ELSEWHERE`: the failures of those others, `[{where, what}]`.
- `NOT_RUN`: pickle id → `deselected`, `unreached` (the run ended before) or `unbound` (no test runs it).
- `PARTS`: which parts of how many the stream tells of, `[{part, of, division, uncollected}]`; absent if the run is
  whole. `division` is the same for all parts of one division, `uncollected` is pytest's count of what could not be
  collected, by category. A merged stream adds of each the `run`, its `totals` and its `tests`, to be merged again.
- `MANIFEST`: what was written (`reports.manifest`): `counts` by kind of envelope, `definitions` (id → pattern),
  `hooks`, and `evidence`, the attachments of the test run by name; a lost line is noticed, and can be named.

Attached to a test case:

- `OUTCOME`: `nodeid`, `outcomes` (pytest's categories of its reports: passed, failed, skipped, error,
  xfailed, xpassed; all with the last attempt), `reason` (of an expected failure), and `evidence`, the names of
  what else is attached to the attempt. A step that failed as expected is FAILED.
"""

JSON = "application/json"
CHANGED = "It was changed while it ran."
"""What `ELSEWHERE` says of a feature whose text is no longer the one that was collected."""

FACTS = "run-facts.json"
TOTALS = "pytest-totals.json"
ELSEWHERE = "failures-elsewhere.json"
NOT_RUN = "not-run.json"
PARTS = "parts.json"
MANIFEST = "manifest.json"
OUTCOME = "pytest-outcome.json"

CONVENTIONAL = frozenset({FACTS, TOTALS, ELSEWHERE, NOT_RUN, PARTS, MANIFEST, OUTCOME})
"""The names that evidence of a suite cannot have."""
