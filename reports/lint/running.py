"""What is written and never runs."""

from collections.abc import Iterator

from reports.lint import names
from reports.lint.findings import Remark
from reports.lint.specification import Specification


def unrun(specification: Specification) -> Iterator[Remark]:
    """Yield every example that no test runs; why one doesn't that shares its name is said of the name."""
    for feature in specification.features:
        shared = {example.name for example in names.repeated(feature.examples)}
        for example in feature.examples:
            if not example.run and example.name not in shared:
                yield Remark(
                    example.place,
                    "Bind this example's folder in a module of tests: no test runs it.",
                    example.name,
                )


def unreadable(specification: Specification) -> Iterator[Remark]:
    """Yield every place where a feature file can't be read, and every file without a feature."""
    for said in specification.unreadable:
        if said.text:
            yield Remark(said.place, f"Mend this line, which can't be read: {said.text.rstrip('.')}.", said.text)
        else:
            yield Remark(said.place, "Write a feature here, or take the file out: there is none in it.")
