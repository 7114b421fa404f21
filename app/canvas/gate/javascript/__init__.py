"""The gate for programs of components: what can't be proved harmless is refused, saying where.

A program is read as a syntax tree, its names are resolved, and every name, member and computed lookup has to be
one that is known to lead nowhere. Nothing is run. The gate is no wall: whatever passes is run where nothing can be
reached.
"""

from app.canvas.gate.javascript.judging import findings

__all__ = ["findings"]
