"""The living document: what happened is recorded as Cucumber Messages, and read by everyone from there."""
