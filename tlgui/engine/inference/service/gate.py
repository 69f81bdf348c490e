"""Who may ask the service at all: before anything of a request is read."""

from __future__ import annotations

import hmac
import ipaddress
from urllib.parse import urlsplit

from starlette.datastructures import Headers

from tlgui.core.messages import say
from tlgui.engine.inference.service.limits import RateLimiter
from tlgui.engine.inference.service.refusal import Refusal

PREFIX = "Bearer "


class Gate:
    """Refuses strangers.

    Args:
        token: what a client must show; None on the loopback alone, where none is needed.
        is_loopback: whether only programs of this computer reach the service.
        rate: counts requests.
    """

    def __init__(self, *, token: str | None, is_loopback: bool, rate: RateLimiter) -> None:
        self._token = token
        self._is_loopback = is_loopback
        self._rate = rate

    def check(self, headers: Headers, address: str, *, needs_token: bool) -> None:
        """Let a request pass.

        Raises:
            Refusal: it came too often, from another page than the service's own, or without the token.
        """
        seconds = self._rate.seconds_to_wait(address)
        if seconds:
            raise Refusal(429, say("service.too_often"), retry_after_s=seconds)
        self._check_host(headers)
        self._check_origin(headers)
        if needs_token:
            self._check_token(headers)

    def _check_host(self, headers: Headers) -> None:
        """A name that somebody else points to this computer makes their page this service's own: DNS rebinding."""
        if self._is_loopback and not is_loopback_name(_host_of(f"//{headers.get('host', '')}")):
            raise Refusal(403, say("service.wrong_host"))

    def _check_origin(self, headers: Headers) -> None:
        """Browsers say which page asks; other pages may send a form here, though they could not read the answer."""
        origin = headers.get("origin")
        if origin is not None and origin.partition("://")[2] != headers.get("host", ""):
            raise Refusal(403, say("service.wrong_origin"))

    def _check_token(self, headers: Headers) -> None:
        if self._token is None:
            return
        shown = headers.get("authorization", "")
        wanted = f"{PREFIX}{self._token}"
        if not hmac.compare_digest(shown.encode("utf-8", "replace"), wanted.encode("utf-8", "replace")):
            raise Refusal(401, say("service.no_token"))


def is_loopback_name(host: str) -> bool:
    """Return whether a host, a name or an address, can only be this computer."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host_of(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
