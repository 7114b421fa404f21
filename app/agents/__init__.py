"""Agents: the registry of a workspace, what each of them did, and the tokens by which they act themselves."""
