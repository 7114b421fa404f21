"""Plugins of the suite; everything else lives in its own room."""

import pytest

pytest.register_assert_rewrite("fixtures", "steps")

pytest_plugins = [
    "fixtures.administration",
    "fixtures.client",
    "fixtures.clock",
    "fixtures.documentation",
    "fixtures.faults",
    "fixtures.hashes",
    "fixtures.forger",
    "fixtures.logbook",
    "fixtures.operator",
    "fixtures.rehearsal",
    "fixtures.rules",
    "fixtures.sabotage.proof",
    "fixtures.verifier",
    "fixtures.workload",
    "steps.people",
    "steps.outcomes",
    "steps.authentication",
    "steps.browsers",
    "steps.budgets",
    "steps.guessing",
    "steps.isolation",
    "steps.ledger",
    "steps.links",
    "steps.living_documentation",
    "steps.operations",
    "steps.platform",
    "steps.registering",
    "steps.requests",
    "steps.sessions",
    "steps.tokens",
    "steps.workspaces",
]
