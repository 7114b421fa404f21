"""Governance: what an agent may do by its maturity, who decides what it may not do alone, and how it rises."""
