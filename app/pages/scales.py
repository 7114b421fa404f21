"""Numbers as charts show them: what an axis spans, where its marks stand, how figures are written. Pure.

Everything is reckoned in decimal fractions, which know no overflow: a chart may hold the largest number there is
and its opposite.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

Number = int | float

MOST_MARKS = 5
# What differs by less than this part of itself is drawn as equal: no axis could tell it apart.
ALIKE = Decimal("1e-9")
STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
# Between these, people read a number digit by digit.
LARGEST_PLAIN, SMALLEST_PLAIN = Decimal("1e12"), Decimal("1e-4")
RAISED = str.maketrans("-0123456789", "\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")


@dataclass(frozen=True)
class Scale:
    """What an axis spans, in marks of an even width."""

    low: Decimal
    high: Decimal
    marks: tuple[Decimal, ...]

    def share(self, value: Number | Decimal) -> float:
        """Return how far up the axis a value lies, from 0 to 1."""
        return float((exact(value) - self.low) / (self.high - self.low))


def exact(value: Number | Decimal) -> Decimal:
    """Return a number as it is written, digit by digit."""
    return Decimal(repr(value)) if isinstance(value, float) else Decimal(value)


def scale_for(values: Sequence[Number], *, from_zero: bool) -> Scale:
    """Return the axis for these values; one ``from_zero`` begins or ends there, or passes it."""
    low, high = min(map(exact, values)), max(map(exact, values))
    if from_zero or wants_zero(low, high):
        low, high = min(low, Decimal(0)), max(high, Decimal(0))
    if low == high:
        high = Decimal(1)
    step = step_of((high - low) / MOST_MARKS)
    first = (low / step).to_integral_value(ROUND_FLOOR)
    last = (high / step).to_integral_value(ROUND_CEILING)
    marks = tuple(step * (first + each) for each in range(int(last - first) + 1))
    return Scale(marks[0], marks[-1], marks)


def wants_zero(low: Decimal, high: Decimal) -> bool:
    """Would an axis without zero show differences where there are next to none, or hide that zero is near?"""
    largest = max(abs(low), abs(high))
    return high - low <= largest * ALIKE or high - low >= largest / 2


def step_of(least: Decimal) -> Decimal:
    """Return the next 1, 2 or 5 at any power of ten."""
    power = Decimal(1).scaleb(least.adjusted())
    return next(step * power for step in STEPS if step * power >= least)


def figure(value: Number | Decimal) -> str:
    """Write a number for people: no digit is lost, and none is written that only fills a place."""
    number = exact(value)
    if number == 0:
        return "0"
    if SMALLEST_PLAIN <= abs(number) < LARGEST_PLAIN:
        whole, point, rest = f"{number:,f}".partition(".")
        rest = rest.rstrip("0")
        return signed(f"{whole}{point if rest else ''}{rest}")
    exact_digits = "".join(map(str, number.normalize().as_tuple().digits))
    digits = f"{exact_digits[0]}.{exact_digits[1:]}" if exact_digits[1:] else exact_digits
    power = str(number.adjusted()).translate(RAISED)
    return signed(f"{'-' if number < 0 else ''}{digits} \u00d7 10{power}")


def signed(digits: str) -> str:
    """Write what is below zero with the sign that is as wide as a digit."""
    return digits.replace("-", "\u2212")
