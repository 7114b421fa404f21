"""Plugins of the suite; everything else lives in its own room."""

import pytest

pytest.register_assert_rewrite("fixtures", "steps")

pytest_plugins = [
    "fixtures.client",
    "fixtures.clock",
    "fixtures.documentation",
    "fixtures.faults",
    "fixtures.forger",
    "fixtures.logbook",
    "fixtures.operator",
    "fixtures.rehearsal",
    "fixtures.rules",
    "fixtures.sabotage.proof",
    "fixtures.workload",
    "steps.people",
    "steps.outcomes",
    "steps.authentication",
    "steps.isolation",
    "steps.living_documentation",
    "steps.operations",
    "steps.platform",
    "steps.requests",
    "steps.tokens",
]
