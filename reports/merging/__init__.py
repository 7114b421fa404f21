"""Streams of the parts of a run become one stream, like any other.

Only what must be understood is: the specification is the same in every part and is read once, and what a part
tells of an example is copied as it stands. A merge is a union, so neither the order of the parts matters nor
how often one is given, and what was merged can be merged again.
"""
