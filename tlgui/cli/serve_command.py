"""`tlgui serve`: a model that answers over HTTP, for the programs and browsers of this computer."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from tlgui.cli.common_flags import add_device, add_json, add_model
from tlgui.cli.terminal import note, print_json, print_line
from tlgui.core.errors import ConfigError

DEFAULT_HOST, DEFAULT_PORT = "127.0.0.1", 8642
STOPPED = 130
TOKEN_VARIABLE = "TLGUI_TOKEN"
DESCRIPTION = f"""\
Answer pictures over HTTP with a model that stays loaded: a page to drop pictures into at /, POST /predict for
programs (described by /openapi.json; the answers are those of 'tlgui predict --json'), /health and /metrics.

    tlgui serve run/model.safetensors
    curl -F file=@new.jpg http://{DEFAULT_HOST}:{DEFAULT_PORT}/predict

Only programs of this computer reach it, unless --host says otherwise. Pictures are forgotten when they are
answered. Needs the extra 'serve': python -m pip install 'tlgui[serve]'
"""


def add_serve(commands: Any) -> None:
    """Add the command to the parser's commands."""
    command = commands.add_parser(
        "serve",
        help="answer pictures over HTTP, with a page to drop them into",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_model(command)
    command.add_argument(
        "--host",
        default=DEFAULT_HOST,
        metavar="ADDRESS",
        help="address to listen on (%(default)s); any but a loopback address needs a token",
    )
    command.add_argument(
        "--port", type=int, default=DEFAULT_PORT, metavar="N", help="port to listen on, 0 for a free one (%(default)s)"
    )
    command.add_argument(
        "--token",
        metavar="TOKEN",
        help="what clients must send as 'Authorization: Bearer TOKEN', at least 16 characters; other "
        f"users of this computer can see it here, but not in the variable {TOKEN_VARIABLE}",
    )
    command.add_argument(
        "--rate",
        type=float,
        default=50.0,
        metavar="N",
        help="requests per second that one address may make in the long run (%(default)g)",
    )
    command.add_argument(
        "--max-mb", type=int, default=64, metavar="N", help="largest request in megabytes (%(default)s)"
    )
    add_device(command)
    add_json(command, "where it listens as one JSON object")
    command.set_defaults(command=serve)


def serve(arguments: argparse.Namespace) -> int:
    """Answer until Ctrl-C, and exit as whatever it stops does."""
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.inference.service.gate import is_loopback_name
    from tlgui.engine.inference.service.limits import MEBIBYTE, Limits
    from tlgui.engine.inference.service.serving import check_token, open_socket, require_packages, service_of
    from tlgui.engine.training.device import pick_device

    if not (0 < arguments.rate <= 1e6 and 0 < arguments.max_mb <= 4096):
        raise ConfigError("--rate and --max-mb must be above 0, and --max-mb at most 4096.")
    require_packages()
    token = arguments.token or os.environ.get(TOKEN_VARIABLE) or None
    is_loopback = is_loopback_name(arguments.host)
    check_token(token, is_loopback=is_loopback)
    limits = replace(
        Limits(),
        per_second=arguments.rate,
        burst=max(Limits.burst, round(2 * arguments.rate)),
        max_bytes=arguments.max_mb * MEBIBYTE,
    )
    predictor = Predictor.load(Path(arguments.model), pick_device(arguments.device))
    with (
        open_socket(arguments.host, arguments.port) as listening,
        service_of(predictor, token=token, is_loopback=is_loopback, limits=limits) as server,
    ):
        _tell(arguments, _url(arguments.host, listening.getsockname()[1]), token, is_loopback=is_loopback)
        server.run(sockets=[listening])
    # A signal ends it; whether asyncio lets it through as KeyboardInterrupt hangs on what was under way.
    return STOPPED


def _tell(arguments: argparse.Namespace, url: str, token: str | None, *, is_loopback: bool) -> None:
    if arguments.json:
        print_json({"url": url, "loopback": is_loopback, "token": token is not None})
        return
    print_line(f"The model answers at {url}{f'#token={token}' if token else ''} until you press Ctrl-C.")
    if is_loopback:
        return
    note(
        "Every computer that reaches this one can ask the model if it has the token. Nothing is encrypted: whoever "
        "listens on the way can read the token and the pictures. Use it in a network that you trust, or put a proxy "
        "with HTTPS before it."
    )


def _url(host: str, port: int) -> str:
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
