"""The audit log: what was done, tried and refused, for the administrators of a workspace to read."""
