"""What domains tell each other, and the world, after a unit of work has been committed."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar


@dataclass(frozen=True)
class Event:
    """Something that has happened and is committed. Domains derive their own.

    What is ``urgent`` is heard before the answer is sent, whatever else waits until after it: only what can't
    fail, and takes no time.
    """

    urgent: ClassVar[bool] = False


Handler = Callable[[Any], None]
Defer = Callable[..., None]


def at_once(handler: Handler, event: Event) -> None:
    """Run a handler now: what deferring means where there is no answer to wait for."""
    handler(event)


class Bus:
    """Delivers committed events to those who listen. Holds no events, only listeners."""

    def __init__(self) -> None:
        self._handlers: defaultdict[type[Event], list[Handler]] = defaultdict(list)

    def listen(self, kind: type[Event], handler: Handler) -> None:
        """Have ``handler`` called with every later event of exactly this kind."""
        self._handlers[kind].append(handler)

    def publish(self, event: Event, defer: Defer) -> None:
        """Hand the event to its listeners: through ``defer``, which waits for the answer; now, if it is urgent."""
        for handler in self._handlers[type(event)]:
            (at_once if event.urgent else defer)(handler, event)
