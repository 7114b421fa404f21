"""What `python -m reports` can be asked to do: one module a command."""
