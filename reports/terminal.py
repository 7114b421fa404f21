"""What is said on a terminal: nothing in it is obeyed by one, or by a build server that reads along."""


def printable(text: str) -> str:
    """Return a text in one line, in which whatever a terminal would obey is spelt out."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)
