"""Fetches one picture from the web, bounded in size, into a folder of our own; the person has agreed to it."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import requests

from tlgui.core.errors import CancelledError, DownloadError
from tlgui.core.messages import say
from tlgui.net.fetch_errors import connection_error, disk_error, refusal
from tlgui.net.patience import USUAL_PATIENCE, Patience
from tlgui.net.web_address import MOST_PICTURE_BYTES, host_of_address
from tlgui.net.web_request import AnswerHead, WebRequest

LONGEST_NAME = 80
NO_HINT = say("net.save_the_picture_and_drop_it")
OnProgress = Callable[[int, int], None]


def fetch_picture(
    url: str,
    folder: Path,
    *,
    on_progress: OnProgress,
    should_stop: Callable[[], bool],
    patience: Patience = USUAL_PATIENCE,
) -> Path:
    """Download a file from the web, once: nothing is kept of one that breaks off.

    Args:
        url: http(s) address.
        folder: where it goes, under the name that the address gives it, made different from what lies there.
        on_progress: called in this thread with (bytes here, bytes in all), 0 in all when unknown.
        should_stop: polled in this thread.
        patience: how long to wait.

    Raises:
        DownloadError: it cannot be had, is larger than MOST_PICTURE_BYTES, or is a web page.
        CancelledError: `should_stop` said so.
    """
    host = host_of_address(url)

    def check_stop() -> None:
        if should_stop():
            raise CancelledError(say("net.picture_was_cancelled"))

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _part_in(folder) as part:
            with WebRequest(url, {"Accept-Encoding": "identity"}, patience=patience, check_stop=check_stop) as request:
                total = _checked_size(request.head(), url)
                _write(request, part, total, on_progress, host)
            return _named(part, folder, url)
    except requests.RequestException as error:
        failure = connection_error(error, host)
        raise DownloadError(failure.message, hint=NO_HINT) from error
    except OSError as error:
        failure = disk_error(error, folder / "picture")
        raise DownloadError(failure.message, path=folder) from error


def _checked_size(head: AnswerHead, url: str) -> int:
    host = host_of_address(url)
    refused = refusal(head.status, host, url)
    if refused is not None:
        raise DownloadError(refused.message, hint=NO_HINT)
    if head.status != requests.codes.ok:
        raise DownloadError(say("net.answered_something_else", host=host, status=head.status), hint=NO_HINT)
    if head.headers.get("Content-Type", "").strip().lower().startswith("text/"):
        raise DownloadError(say("net.sent_no_picture", host=host), hint=NO_HINT)
    said = head.headers.get("Content-Length", "")
    total = int(said) if said.isascii() and said.isdigit() else 0
    if total > MOST_PICTURE_BYTES:
        raise _too_large(host)
    return total


def _write(request: WebRequest, part: Path, total: int, on_progress: OnProgress, host: str) -> None:
    done = 0
    with part.open("wb") as file:
        for chunk in request.chunks():
            file.write(chunk)
            done += len(chunk)
            if done > MOST_PICTURE_BYTES:
                raise _too_large(host)
            on_progress(done, total)
    if not done or done < total:
        raise requests.exceptions.ChunkedEncodingError(f"broke off after {done} bytes of {total}")


def _too_large(host: str) -> DownloadError:
    return DownloadError(
        say("net.picture_is_too_large", host=host, megabytes=MOST_PICTURE_BYTES // 1_000_000), hint=NO_HINT
    )


@contextlib.contextmanager
def _part_in(folder: Path) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(dir=folder, prefix=".", suffix=".part")
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _named(part: Path, folder: Path, url: str) -> Path:
    """Give a file the name that its address has for it, never that of another one."""
    name = name_in(url)
    stem, suffix = os.path.splitext(name)
    for number in range(1, 10_000):
        place = folder / (name if number == 1 else f"{stem} {number}{suffix}")
        try:
            os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        except FileExistsError:
            continue
        part.replace(place)
        return place
    raise DownloadError(say("net.what_is_fetched_cannot_be_written", folder=folder, reason=name), path=folder)


def name_in(url: str) -> str:
    """Return the file name in an address, as every system allows it."""
    name = unquote(urlsplit(url).path.rpartition("/")[2])
    plain = re.sub(r"[^\w .,()+-]", "_", name).strip(" ._")
    stem, suffix = os.path.splitext(plain)
    return f"{stem[:LONGEST_NAME]}{suffix[:10]}" if stem else "picture"
