"""Whether a specification is written as its house style wants it: read from the stream of a collection alone."""
