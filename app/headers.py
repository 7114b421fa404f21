"""The headers that every answer carries, success or not (ASVS 5.0 V3.4, V14.3.2)."""

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders

ALWAYS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
HSTS = "max-age=63072000; includeSubDomains"


def security_headers(scheme: str) -> dict[str, str]:
    """Return the headers of an answer over ``scheme``; transport security is promised only over https."""
    secured = {"Strict-Transport-Security": HSTS} if scheme == "https" else {}
    return {**ALWAYS, **secured}


def add_to(headers: MutableHeaders, scheme: str, request_id: str) -> None:
    """Add the security headers, and the request's id, to an answer under way."""
    for name, value in security_headers(scheme).items():
        headers.setdefault(name, value)
    headers["X-Request-ID"] = request_id
