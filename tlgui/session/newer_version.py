"""Asks whether there is a newer version: only when the person wants it, and silent offline."""

from __future__ import annotations

import json
import logging
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import tlgui
from tlgui.core.errors import CancelledError
from tlgui.core.resources import resources_dir
from tlgui.session.background import Report, ShouldStop, Work

log = logging.getLogger(__name__)

URL_VARIABLE = "TLGUI_UPDATE_URL"
URL_FILE = "update_url.txt"
"""Written into an installer by its publisher; a build without it cannot look for newer versions."""
PATIENCE_S = 5.0
"""For the whole question, however much a server sends meanwhile."""
MAX_ANSWER_BYTES = 1_000_000
OK = 200


@dataclass(frozen=True)
class NewVersion:
    """A version that is newer than this one."""

    version: str
    url: str
    """A page for the person; may be empty."""


def update_url() -> str:
    """Return where to ask, or nothing."""
    chosen = os.environ.get(URL_VARIABLE)
    if chosen is not None:
        return chosen
    try:
        return (resources_dir() / URL_FILE).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def newer_version(answer: Any, current: str = tlgui.__version__) -> NewVersion | None:
    """Read what a release page answers: `{"tag_name": "v1.2.0", "html_url": "https://..."}`.

    Raises:
        ValueError: it answers something else.
    """
    if not isinstance(answer, dict):
        raise ValueError("The answer is no object.")  # noqa: TRY004 - one kind of error for every bad answer
    tag, url = str(answer.get("tag_name", "")), str(answer.get("html_url", ""))
    if _numbers(tag) <= _numbers(current):
        return None
    return NewVersion(tag.removeprefix("v"), url if url.startswith("https://") else "")


def _numbers(version: str) -> tuple[int, ...]:
    match = re.fullmatch(r"v?(\d+(?:\.\d+)*)", version)
    if match is None:
        raise ValueError(f"'{version}' is no version.")
    numbers = [int(number) for number in match.group(1).split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


def look_for_newer_version(url: str) -> Work:
    """Return the work of asking once; it answers a NewVersion, or None when there is none.

    It ends within PATIENCE_S, and within a moment after a cancel. Without a connection, and for any
    answer that is not understood, nothing is said.
    """

    def work(_report: Report, should_stop: ShouldStop) -> NewVersion | None:
        until_s = time.monotonic() + PATIENCE_S

        def check_patience() -> None:
            if should_stop():
                raise CancelledError("The question was given up.")
            if time.monotonic() > until_s:
                raise TimeoutError("The answer took too long.")

        try:
            return newer_version(_ask(url, check_patience))
        except CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever is wrong out there is no trouble of the person's
            log.info("Whether there is a newer version could not be found out: %s", error)
            return None

    return work


def _ask(url: str, check_patience: Callable[[], None]) -> Any:
    from tlgui.net.patience import Patience
    from tlgui.net.web_request import WebRequest

    headers = {"Accept": "application/json", "User-Agent": f"tlgui/{tlgui.__version__}"}
    content = bytearray()
    patience = Patience(connect_s=PATIENCE_S, stall_s=PATIENCE_S, head_s=PATIENCE_S)
    with WebRequest(url, headers, patience=patience, check_stop=check_patience) as request:
        status = request.head().status
        if status != OK:
            raise ValueError(f"The answer is {status}.")
        for chunk in request.chunks():
            content += chunk
            if len(content) > MAX_ANSWER_BYTES:
                raise ValueError("The answer is too long.")
    return json.loads(content)
