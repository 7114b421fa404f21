"""The outermost layer of the platform: every request gets an id, every answer its headers and a log line."""

import logging

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app import correlation, headers, problems

logger = logging.getLogger(__name__)


class FrontDoor:
    """ASGI middleware around everything else, so that failures are answered like the rest."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request; an unforeseen failure is answered plainly and then raised for the server to see."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = correlation.begin()
        status = 0

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers.add_to(MutableHeaders(scope=message), scope["scheme"], request_id)
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except Exception:
            logger.exception("a request failed")
            if not status:
                await problems.unexpected()(scope, receive, send_with_headers)
            raise
        finally:
            # The query is left out: it may carry a token.
            logger.info(
                "request served", extra={"method": scope["method"], "path": scope["path"], "status": status}
            )
