"""Starts and ends a service."""

from __future__ import annotations

import importlib.util
import logging
import os
import re
import secrets
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tlgui.core.errors import ConfigError
from tlgui.core.messages import say
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.inference.service.limits import Limits, RateLimiter

if TYPE_CHECKING:
    import uvicorn

PACKAGES = {"starlette": "starlette", "uvicorn": "uvicorn", "python_multipart": "python-multipart"}
"""Modules, and the packages that have them."""
TOKEN = re.compile(r"[!-~]{16,200}")
HIGHEST_PORT = 65535
BACKLOG = 256
LEAVING_S = 10


def require_packages() -> None:
    """Check that the packages of the extra are here.

    Raises:
        ConfigError: some are not.
    """
    missing = [package for module, package in PACKAGES.items() if importlib.util.find_spec(module) is None]
    if missing:
        hint = "service.install_packages_not_here" if getattr(sys, "frozen", False) else "service.install_packages"
        raise ConfigError(say("service.packages_missing", packages=missing), hint=say(hint))


def check_token(token: str | None, *, is_loopback: bool) -> None:
    """Check that a service that others can reach has a token, and that it is a good one.

    Raises:
        ConfigError: it has not, or it is too short, too long, or cannot stand in a header.
    """
    if token is None and not is_loopback:
        raise ConfigError(
            say("service.token_needed"), hint=say("service.take_this_token", token=secrets.token_urlsafe(24))
        )
    if token is not None and not TOKEN.fullmatch(token):
        raise ConfigError(
            say("service.odd_token"), hint=say("service.take_this_token", token=secrets.token_urlsafe(24))
        )


def open_socket(host: str, port: int) -> socket.socket:
    """Return a socket that listens.

    Raises:
        ConfigError: the port is taken, or the host is not of this computer.
    """
    if not 0 <= port <= HIGHEST_PORT:
        raise ConfigError(say("service.no_such_port", port=port, highest=HIGHEST_PORT))
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Only with its protocol said does asyncio send at once; else each answer waits 40 ms for the client.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let two programs have one port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        raise ConfigError(
            say("service.cannot_listen", host=host, port=port, reason=error.strerror or error),
            hint=say("service.choose_another_port"),
        ) from error
    return listening


@contextmanager
def service_of(
    predictor: Predictor, *, token: str | None, is_loopback: bool, limits: Limits
) -> Iterator[uvicorn.Server]:
    """Give a server that answers with a model; `run(sockets=[...])` works until a signal or `should_exit` ends it."""
    import uvicorn

    from tlgui.engine.inference.service.answers import AnswerThread
    from tlgui.engine.inference.service.application import Service, make_application
    from tlgui.engine.inference.service.gate import Gate
    from tlgui.engine.inference.service.http_protocol import protocol_class
    from tlgui.engine.inference.service.metrics import Metrics

    logging.getLogger("python_multipart").setLevel(logging.ERROR)  # it warns of each body that it cannot read
    gate = Gate(token=token, is_loopback=is_loopback, rate=RateLimiter(limits.per_second, limits.burst))
    answers = AnswerThread(predictor)
    try:
        config = uvicorn.Config(
            make_application(Service(answers, predictor.header, gate, limits, Metrics())),
            http=protocol_class(limits.header_s),
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="error",  # malformed requests are nobody's warning
            access_log=False,
            server_header=False,
            proxy_headers=False,  # whoever asks directly could claim any address with them
            limit_concurrency=limits.max_connections,
            timeout_keep_alive=limits.idle_s,
            timeout_graceful_shutdown=LEAVING_S,
        )
        yield uvicorn.Server(config)
    finally:
        answers.stop()
