"""Step definitions: a sentence, and one call."""
