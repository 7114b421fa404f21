"""The client of every call to somebody outside: where it goes is looked at first, what comes back is bounded."""

import logging
from collections.abc import Collection, Mapping
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

from requests import PreparedRequest, Response, Session
from requests.adapters import HTTPAdapter
from requests.exceptions import ConnectionError as NoConnection
from requests.exceptions import RequestException
from urllib3.exceptions import HTTPError

from app.outbound import connections, policy
from app.outbound.names import NoSuchName, Resolver
from app.outbound.patience import Course
from app.settings import Settings

logger = logging.getLogger(__name__)

CHUNK_BYTES = 64 * 1024


class NotAsked(RequestException):
    """A call was not made: it would have gone where the platform doesn't go."""


class NotHeard(RequestException):
    """An answer was not taken: it was too large, too slow, or sent the platform elsewhere."""


class Outbound:
    """Makes sessions for calls to somebody outside. Each knows which hosts it may ask."""

    def __init__(self, settings: Settings, resolve: Resolver) -> None:
        self.settings = settings
        self.resolve = resolve

    def session(self, hosts: Collection[str]) -> Session:
        """Return a session that asks these hosts, and nobody else."""
        return self.guard(Session(), hosts)

    def guard(self, session: Session, hosts: Collection[str]) -> Session:
        """Let a session ask these hosts only, by the rules of this platform, whatever it was made for.

        No proxy, certificate or password is taken from where the platform runs (ASVS 5.0 V13.2.5), and no cookie
        from whoever is asked.
        """
        session.trust_env = False
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        session.headers["Accept-Encoding"] = "identity"
        session.adapters.clear()
        session.mount("", Guard(self, hosts))
        return session


def may_ask(url: str, hosts: Collection[str], settings: Settings) -> bool:
    """May the platform ask there? Where development allows it, on its own machine without protection, too."""
    return policy.is_allowed(url, hosts) or (settings.outbound_loopback and policy.is_own_machine(url))


def looked_up(url: str, resolve: Resolver, settings: Settings) -> str:
    """Return the address to connect to for a URL, of those that its host has. Raises NotAsked."""
    host = urlsplit(url).hostname or ""
    if settings.outbound_loopback and policy.is_own_machine(url):
        return "127.0.0.1"
    try:
        addresses = resolve(host)
    except NoSuchName as error:
        raise NotAsked from error
    if not policy.are_public(addresses):
        raise NotAsked
    return addresses[0]


class Guard(HTTPAdapter):
    """Lets a session's requests pass that go where they may, and their answers if they are bounded."""

    def __init__(self, outbound: Outbound, hosts: Collection[str]) -> None:
        self.outbound = outbound
        self.hosts = frozenset(hosts)
        self.course = Course()
        super().__init__(max_retries=0)

    def init_poolmanager(self, *_: Any, **options: Any) -> None:
        """Have connections go to the addresses that were looked at."""
        options.pop("block", None)
        self.poolmanager = connections.pinned_pools(self.course, **options)

    def send(  # noqa: PLR0917 — as the adapter has it
        self,
        request: PreparedRequest,
        stream: bool = False,  # noqa: ARG002
        timeout: Any = None,  # noqa: ARG002
        verify: Any = True,  # noqa: ARG002
        cert: Any = None,  # noqa: ARG002
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002
    ) -> Response:
        """Ask, within the limits of the platform and not of the caller.

        Raises NotAsked, NotHeard, or whatever else requests raises.
        """
        url, settings = request.url or "", self.outbound.settings
        host = urlsplit(url).hostname or ""
        try:
            if not may_ask(url, self.hosts, settings):
                raise NotAsked
            self.course.addresses[host] = looked_up(url, self.outbound.resolve, settings)
            self.course.begin(settings.outbound_read_seconds)
            taken = bounded(self.ask(request, settings), settings.outbound_limit)
        except RequestException as error:
            note(request.method, host, type(error).__name__)
            raise
        note(request.method, host, taken.status_code)
        return taken

    def ask(self, request: PreparedRequest, settings: Settings) -> Response:
        """Ask, directly, whoever has the right certificate. Raises whatever requests raises."""
        patience = (settings.outbound_connect_seconds, settings.outbound_read_seconds)
        return super().send(request, stream=True, timeout=patience, verify=True)


def note(method: str | None, host: str, came_of_it: object) -> None:
    """Note for operators whom the platform asked and what came of it: no path, no words, no keys (CWE-532)."""
    logger.info("asked outside", extra={"method": method, "host": host, "came_of_it": came_of_it})


def bounded(answer: Response, limit: int) -> Response:
    """Read an answer to its end, if it isn't too much and leads nowhere else. Raises NotHeard, NoConnection."""
    try:
        if leads_elsewhere(answer) or not is_as_it_is(answer):
            raise NotHeard
        answer._content = read(answer, limit)  # noqa: SLF001
    except HTTPError as error:
        raise NoConnection from error
    finally:
        answer.close()
    answer._content_consumed = True  # type: ignore[attr-defined]  # noqa: SLF001
    return answer


def leads_elsewhere(answer: Response) -> bool:
    """Does this answer send the platform on? Nobody does: what a provider has moved is set anew by operators."""
    return 300 <= answer.status_code < 400  # noqa: PLR2004


def is_as_it_is(answer: Response) -> bool:
    """Does this answer come as it is, as it was asked for, and not packed (CWE-409)?"""
    return answer.headers.get("Content-Encoding", "identity").lower() == "identity"


def read(answer: Response, limit: int) -> bytes:
    """Read so much, in whatever small pieces it comes, as it is. Raises NotHeard."""
    body = bytearray()
    while chunk := answer.raw.read1(CHUNK_BYTES, decode_content=False):
        body += chunk
        if len(body) > limit:
            raise NotHeard
    return bytes(body)
