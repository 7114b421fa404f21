"""The reference platform under specification: Atom, where people put AI agents to work under governance."""
