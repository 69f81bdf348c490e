"""Fetches a file of weights: resumable, checked by its hash, and under its own name only when whole."""

from __future__ import annotations

import errno
import logging
import os
import re
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import requests
from filelock import FileLock, Timeout

from tlgui.core.errors import CancelledError
from tlgui.core.messages import say
from tlgui.core.throttle import Throttle
from tlgui.net.fetch_errors import (
    OddAnswerError,
    check_trouble,
    disk_error,
    host_of,
    lasting_failure,
    refusal,
    wished_wait,
    wrong_bytes,
)
from tlgui.net.file_hash import has_hash, hash_fits, remember_hash, seen_hash
from tlgui.net.partial_file import PartialFile
from tlgui.net.patience import POLL_S, USUAL_PATIENCE, Patience, Tries
from tlgui.net.web_request import AnswerHead, WebRequest

log = logging.getLogger(__name__)

SPARE_BYTES = 50_000_000
CONTENT_RANGE = re.compile(r"bytes (?:(\d+)-\d+|\*)/(\d+|\*)")
PAGE_BEGINNINGS = (b"<!doctype html", b"<html")

OnProgress = Callable[[int, int], None]
ShouldStop = Callable[[], bool]


def fetch(
    url: str,
    target: Path,
    *,
    sha256: str = "",
    token: str = "",
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
    patience: Patience | None = None,
) -> Path:
    """Download a file, continuing where an earlier try was interrupted.

    Connections are made by requests, which respects the system's proxy. What has come so far lies in
    `target` with '.part' added; it becomes `target` in one step, when it is whole and its hash fits
    the one in the name, the published one and the one that it had when it was first fetched, which is kept
    beside it. A target that is there but damaged is fetched anew. Two processes that want the same file fetch it
    once.

    Args:
        url: http(s) address.
        target: where the file goes; its folder is made.
        sha256: the whole hash where it was published, else ''.
        token: tells the server who asks; it is not sent on to where the server redirects.
        on_progress: called in this thread with (bytes here, bytes in all), 0 in all when unknown.
        should_stop: polled in this thread; what has come is kept for the next try.
        patience: how long to wait.

    Returns:
        `target`.

    Raises:
        DownloadError: it cannot be had; says why in a sentence.
        CancelledError: `should_stop` said so.
    """
    wanted = _Wanted(url, target, sha256, token)
    download = _Download(wanted, on_progress, should_stop, patience or USUAL_PATIENCE)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with download.lock():
            return target if download.is_done() else download.run()
    except OSError as error:
        raise disk_error(error, target) from error


@dataclass(frozen=True)
class _Wanted:
    """What is asked for, and where it goes."""

    url: str
    target: Path
    sha256: str
    token: str


@dataclass(frozen=True)
class _Came:
    """A file that the server has no more bytes of."""

    place: Path
    is_right: bool
    is_fresh: bool
    """It came in one piece, in this try."""


class _Download:
    """One file on its way."""

    def __init__(
        self,
        wanted: _Wanted,
        on_progress: OnProgress | None,
        should_stop: ShouldStop | None,
        patience: Patience,
    ) -> None:
        self._url = wanted.url
        self._target = wanted.target
        self._sha256 = wanted.sha256
        self._token = wanted.token
        self._part = PartialFile(wanted.target)
        self._on_progress = on_progress
        self._should_stop = should_stop
        self._patience = patience
        self._must_begin_anew = False
        """The next try asks for everything: the server does not send the rest rightly."""
        self._has_begun_again = False

    def lock(self) -> AbstractContextManager[object]:
        """Take the lock on this file, to be given back by `with`; waits while another process fetches it.

        It lies beside the file: whoever shares the folder shares the lock.
        """
        lock = FileLock(self._target.with_name(f".{self._target.name}.lock"))
        while True:
            try:
                return lock.acquire(timeout=POLL_S)
            except Timeout:
                self._check_stop()

    def is_done(self) -> bool:
        """Return whether the file is here, and is what its name says."""
        if not self._target.is_file():
            return False
        if self._is_right(self._target):
            return True
        log.info("'%s' is damaged; it is fetched anew", self._target)
        return False

    def run(self) -> Path:
        """Try until it is whole, in vain too often, or stopped."""
        self._part.keep_longer()  # of a try that was killed
        tries = Tries(self._patience, self._check_stop)
        while True:
            size_before = self._part.size
            try:
                came = self._try_once()
            except requests.RequestException as error:
                failure, wished_s = lasting_failure(error, self._url), wished_wait(error)
            else:
                if came.is_right:
                    self._part.become_target(came.place)
                    remember_hash(self._target)
                    return self._target
                self._begin_again(came)
                continue
            # A bad line that brings a little each time gets there: only tries that bring nothing count.
            if self._part.size > size_before:
                tries.begin_anew()
            tries.wait_after(failure, wished_s)

    def _begin_again(self, came: _Came) -> None:
        """Throw wrong bytes away; begin from nothing, once in all, where an old beginning may have spoilt them."""
        self._part.throw_away(came.place)
        if came.is_fresh or self._has_begun_again:
            raise wrong_bytes(self._host, is_known=bool(seen_hash(self._target)))
        self._has_begun_again = True

    def _try_once(self) -> _Came:
        """Ask for what is missing and write down what comes.

        Raises:
            requests.RequestException: worth another try.
            DownloadError: not worth another try.
        """
        start = 0 if self._must_begin_anew else self._part.size
        self._must_begin_anew = False
        with WebRequest(
            self._url,
            self._headers(start),
            patience=self._patience,
            check_stop=self._check_stop,
        ) as request:
            head = request.head()
            if start and head.status == requests.codes.requested_range_not_satisfiable:
                return self._nothing_left(head)
            self._check_head(head)
            start = self._start_of(head, start)
            return self._receive(request, head, start)

    def _headers(self, start: int) -> dict[str, str]:
        headers = {"Accept-Encoding": "identity"}  # bytes as they lie there, so that they can be counted
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        if start:
            headers["Range"] = f"bytes={start}-"
            # With it, a server whose file has changed since sends the whole file instead of a part that does not fit.
            if self._part.version:
                headers["If-Range"] = self._part.version
        return headers

    def _check_head(self, head: AnswerHead) -> None:
        error = refusal(head.status, self._host, self._url)
        if error is not None:
            raise error
        check_trouble(head, self._host)
        if head.status not in (requests.codes.ok, requests.codes.partial_content):
            raise OddAnswerError(say("net.answered_something_else", host=self._host, status=head.status))
        if head.headers.get("Content-Type", "").strip().lower().startswith("text/html"):
            raise self._page_came()

    def _start_of(self, head: AnswerHead, asked: int) -> int:
        """Return at which byte the answer begins: 0 when the server sends everything from the beginning."""
        # Everything, whatever was asked for: the server knows no parts, or has another version of the file by now.
        if head.status == requests.codes.ok:
            return 0
        is_encoded = head.headers.get("Content-Encoding", "identity") != "identity"
        if asked and not is_encoded and _range_of(head)[0] == asked:
            return asked
        self._must_begin_anew = True
        raise OddAnswerError(say("net.sent_another_part", host=self._host))

    def _receive(self, request: WebRequest, head: AnswerHead, start: int) -> _Came:
        total = _total_of(head, start)
        if total is not None:
            self._check_room(total - start)
        version = _version_of(head)
        place = self._part.place_for(start, version)
        is_whole = False
        try:
            self._write(request, place, start, total)
            is_right = self._is_right(place)
            # Without a length a break looks like the end: what does not fit may be the beginning of what would.
            is_whole = is_right or total is not None
        finally:
            if not is_whole:
                self._part.keep_longer(version)
        if not is_whole:
            raise requests.exceptions.ChunkedEncodingError("ended without having said how long it is")
        return _Came(place, is_right, is_fresh=not start)

    def _write(self, request: WebRequest, place: Path, start: int, total: int | None) -> None:
        progress = Throttle[int](lambda n_bytes: self._report_progress(n_bytes, total))
        done = start
        with self._part.open(place, start) as file:
            for chunk in request.chunks():
                if not done and chunk.lstrip()[:14].lower().startswith(PAGE_BEGINNINGS):
                    raise self._page_came()
                file.write(chunk)
                done += len(chunk)
                progress(done)
        progress.flush()
        if done == start or (total is not None and done < total):
            raise requests.exceptions.ChunkedEncodingError(f"broke off after {done} bytes of {total}")

    def _report_progress(self, done: int, total: int | None) -> None:
        if self._on_progress is not None:
            self._on_progress(done, total or 0)

    def _nothing_left(self, head: AnswerHead) -> _Came:
        """The server has no byte after those that are here: they are the whole file, or not of this file."""
        is_known = has_hash(self._target.name) or _range_of(head)[1] == self._part.size
        return _Came(self._part.path, is_known and self._is_right(self._part.path), is_fresh=False)

    def _page_came(self) -> OddAnswerError:
        return OddAnswerError(say("net.web_page_came", host=self._host))

    def _is_right(self, path: Path) -> bool:
        return hash_fits(path, self._target, published=self._sha256, check_stop=self._check_stop)

    def _check_room(self, n_bytes: int) -> None:
        if shutil.disk_usage(self._target.parent).free < n_bytes + SPARE_BYTES:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _check_stop(self) -> None:
        if self._should_stop is not None and self._should_stop():
            raise CancelledError(say("net.fetching_was_cancelled_what_has_come"))

    @property
    def _host(self) -> str:
        return host_of(self._url)


def _range_of(head: AnswerHead) -> tuple[int | None, int | None]:
    """Return at which byte a part begins and how long the whole is; None for what is not said."""
    said = CONTENT_RANGE.fullmatch(head.headers.get("Content-Range", "").strip())
    if said is None:
        return None, None
    return _number(said[1]), _number(said[2])


def _total_of(head: AnswerHead, start: int) -> int | None:
    """Return how many bytes the whole file has; None when the server does not say, or not so that one can count."""
    if head.headers.get("Content-Encoding", "identity") != "identity":
        return None
    length = _number(head.headers.get("Content-Length"))
    return (_range_of(head)[1] if start else None) or (start + length if length else None)


def _number(text: str | None) -> int | None:
    # Not isdigit alone: it is true of '²' too, which int refuses.
    return int(text) if text and text.isascii() and text.isdigit() else None


def _version_of(head: AnswerHead) -> str:
    """Return by what the server knows this version of the file; a weak tag does not promise the same bytes."""
    tag = head.headers.get("ETag", "")
    return tag if tag and not tag.startswith("W/") else head.headers.get("Last-Modified", "")
