"""The canvas: what agents and people present to each other, and the components they write for it."""
