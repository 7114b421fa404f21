"""What judging a component takes as it grows, and what it takes of one that is made to be slow to judge."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from app.canvas.gate import css, html, javascript
from app.canvas.gate.findings import Finding
from app.canvas.gate.javascript import judging as programs
from benchmarks import adversaries, honest
from benchmarks.timing import medians_ms

SIZES = (25, 50, 100, 200)
"""Of honest texts, in KiB."""
ROUNDS, WORST = 5, 10
SHARES = (1, 2, 3, 4, 6, 8)
"""Of the largest size: what part of it is tried."""


@dataclass(frozen=True)
class Part:
    """One part of a component: the gate for it, honest text of any size, and texts that are made to be slow."""

    name: str
    judge: Callable[[str], list[Finding]]
    honest: Callable[[int], str]
    slow: Callable[[int], Mapping[str, str]]

    def worst(self) -> Iterator[tuple[float, str]]:
        """Yield how long each of what is slow takes, at its largest; and smaller, if that has too many parts."""
        texts = [self.slow(adversaries.LARGEST // share) for share in SHARES]
        for name in texts[0]:
            took = list[float]()
            for text in texts:
                seconds, faults = timed(self, text[name])
                took.append(seconds)
                if faults != [programs.TOO_LONG]:
                    break
            yield max(took), name


PARTS = (
    Part("markup", html.findings, honest.markup, lambda _: adversaries.markup()),
    Part("style", css.findings, honest.style, lambda _: adversaries.style()),
    Part("programs", javascript.findings, honest.program, adversaries.programs),
)


def judging() -> str:
    """Measure it, and say what came of it; the aim is a time per KiB that doesn't grow with the text."""
    return "".join(f"{line}\n" for part in PARTS for line in (*as_it_grows(part), *at_worst(part)))


def as_it_grows(part: Part) -> Iterator[str]:
    """Judge honest text of all sizes, in turn."""
    texts = [part.honest(1024 * size) for size in SIZES]
    tasks = [lambda text=text: part.judge(text) for text in texts]
    took = medians_ms(*tasks, rounds=ROUNDS)
    each = [1024 * ms / len(text.encode()) for ms, text in zip(took, texts, strict=True)]
    for size, text, ms, one in zip(SIZES, texts, took, each, strict=True):
        faults = len(part.judge(text))
        yield (
            f"the gate of {part.name}, {size} KiB of honest text: {ms:.0f} ms, {one:.2f} ms per KiB, "
            f"{one / each[0]:.2f} times that of {SIZES[0]} KiB; {faults or 'no'} findings"
        )


def at_worst(part: Part) -> Iterator[str]:
    """Judge what is made to be slow, against the longest honest text; name what is slowest."""
    usual, _ = timed(part, part.honest(1024 * SIZES[-1]))
    took = sorted(part.worst(), reverse=True)
    yield (
        f"the gate of {part.name}, the slowest of {len(took)} that are made to be: {took[0][0]:.2f} s, "
        f"{took[0][0] / usual:.2f} times {SIZES[-1]} KiB of honest text ({usual:.2f} s)"
    )
    for seconds, name in took[:WORST]:
        yield f"  {name}: {seconds:.2f} s, {seconds / usual:.2f} times"


def timed(part: Part, text: str) -> tuple[float, list[Finding]]:
    """Judge a text; return how long a processor was busy with it, which is the same on a busy machine."""
    begun = time.process_time()
    faults = part.judge(text)
    return time.process_time() - begun, faults


def main() -> None:
    """Measure the gate alone."""
    sys.stdout.write(judging())


if __name__ == "__main__":
    main()
