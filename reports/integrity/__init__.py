"""Whether a stream is whole: what belongs together is there, and what is missing has a name."""
