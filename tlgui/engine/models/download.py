"""Fetches a file of weights: resumable, checked by its hash, and under its own name only when whole."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import re
import shutil
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import requests
from filelock import FileLock, Timeout
from urllib3.exceptions import ReadTimeoutError

from tlgui.engine.models.backbones import WeightSet
from tlgui.engine.models.weight_files import file_name_of, hub_folder
from tlgui.errors import CancelledError, DownloadError
from tlgui.paths import cache_dir

log = logging.getLogger(__name__)

CHUNK_BYTES = 1 << 17
POLL_S = 0.1
SPARE_BYTES = 50_000_000
PERMANENT = {401: "asks for a password", 403: "refuses it", 404: "does not have it", 410: "no longer has it"}
HASH_IN_NAME = re.compile(r"-([0-9a-f]{8,64})\.")

OnProgress = Callable[[int, int], None]
ShouldStop = Callable[[], bool]


@dataclass(frozen=True)
class Patience:
    """How long to wait for a server, in seconds; tests wait less."""

    connect_s: float = 10.0
    stall_s: float = 10.0
    """A server that sends nothing for so long is asked again; a cancel is answered no later than this."""
    back_off_s: tuple[float, ...] = (1.0, 2.0, 4.0)
    """Waits between tries that bring nothing; a try that brings bytes begins the count anew."""


USUAL_PATIENCE = Patience()


def fetch(
    url: str,
    target: Path,
    *,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
    patience: Patience | None = None,
) -> Path:
    """Fetch a file, going on where an earlier try broke off.

    Connections are made by requests, which respects the system's proxy. What has come so far lies in
    `target` with '.part' added; it becomes `target` in one step, when it is whole and its hash fits
    the one in the name. Two processes that want the same file fetch it once.

    Args:
        url: http(s) address.
        target: where the file goes; its folder is made.
        on_progress: called in this thread with (bytes here, bytes in all), 0 in all when unknown.
        should_stop: polled in this thread; what has come is kept for the next try.
        patience: how long to wait.

    Returns:
        `target`.

    Raises:
        DownloadError: it cannot be had; says why in a sentence.
        CancelledError: `should_stop` said so.
    """
    download = _Download(url, target, on_progress, should_stop, patience or USUAL_PATIENCE)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with download.lock():
            return target if target.is_file() else download.run()
    except OSError as error:
        raise _disk_error(error, target) from error


def fetch_weights(
    weights: WeightSet, *, on_progress: OnProgress | None = None, should_stop: ShouldStop | None = None
) -> Path:
    """Fetch a weight set into torch's hub folder; the person has agreed. Raises what `fetch` raises."""
    target = hub_folder() / file_name_of(weights)
    return fetch(weights.url, target, on_progress=on_progress, should_stop=should_stop)


def hash_fits(path: Path, name: str = "") -> bool:
    """Return whether a file's SHA-256 begins with the digits in a name; True when there are none.

    Args:
        path: the file.
        name: the name it should have; its own when empty.

    Source: the naming rule of torch.hub.load_state_dict_from_url.
    """
    named = HASH_IN_NAME.search(name or path.name)
    if named is None:
        return True
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest().startswith(named[1])


class _Download:
    """One file on its way."""

    def __init__(
        self, url: str, target: Path, on_progress: OnProgress | None, should_stop: ShouldStop | None, patience: Patience
    ) -> None:
        self._url = url
        self._target = target
        self._part = target.with_name(target.name + ".part")
        self._on_progress = on_progress
        self._should_stop = should_stop
        self._patience = patience

    def lock(self) -> AbstractContextManager[object]:
        """Take the lock on this file, to be given back by `with`; waits while another process fetches it."""
        folder = cache_dir() / "locks"
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / f"{self._target.name}.lock")
        while True:
            try:
                return lock.acquire(timeout=POLL_S)
            except Timeout:
                self._check_stop()

    def run(self) -> Path:
        """Try until it is whole, in vain too often, or stopped."""
        n_in_vain = 0
        while True:
            size_before = self._size()
            try:
                self._try_once()
            except requests.RequestException as error:
                log.info("Fetching %s: %s", self._url, error)
                failure = _connection_error(error, self._host)
            else:
                if self._is_right():
                    os.replace(self._part, self._target)
                    return self._target
                if size_before == 0:
                    raise self._wrong_bytes()
                continue  # an old beginning may have spoilt it: once more, from nothing
            if self._size() > size_before:
                n_in_vain = 0
            if n_in_vain >= len(self._patience.back_off_s):
                raise failure
            self._wait(self._patience.back_off_s[n_in_vain])
            n_in_vain += 1

    def _try_once(self) -> None:
        """Ask for what is missing and write down what comes.

        Raises:
            requests.RequestException: worth another try.
            DownloadError: not worth another try.
        """
        start = self._size()
        headers = {"Accept-Encoding": "identity"}  # bytes as they lie there, so that they can be counted
        if start:
            headers["Range"] = f"bytes={start}-"
        times = (self._patience.connect_s, self._patience.stall_s)
        with requests.get(self._url, headers=headers, stream=True, timeout=times) as response:
            if response.status_code == requests.codes.requested_range_not_satisfiable:
                self._part.unlink()  # it is whole, or too long: the hash will tell, from the beginning
                raise requests.ConnectionError("the server has no such range")
            self._check_status(response)
            if start and not _goes_on_at(response, start):
                start = 0
            total = start + int(response.headers.get("Content-Length", 0) or 0)
            self._check_room(total - start)
            self._write(response, start, total)

    def _write(self, response: requests.Response, start: int, total: int) -> None:
        with self._part.open("r+b" if start else "wb") as file:
            file.seek(start)
            done = start
            for chunk in response.iter_content(CHUNK_BYTES):
                file.write(chunk)
                done += len(chunk)
                if self._on_progress is not None:
                    self._on_progress(done, total if total > start else 0)
                self._check_stop()
            file.truncate()
        if done < total:
            raise requests.ConnectionError(f"broke off after {done} of {total} bytes")

    def _is_right(self) -> bool:
        """Check the hash; wrong bytes are thrown away."""
        is_right = hash_fits(self._part, self._target.name)
        if not is_right:
            self._part.unlink()
        return is_right

    def _wrong_bytes(self) -> DownloadError:
        return DownloadError(
            f"What came from {self._host} is not the file that was asked for (its hash differs).",
            hint="It was thrown away. Try again, or choose a weights file by hand.",
        )

    def _check_status(self, response: requests.Response) -> None:
        reason = PERMANENT.get(response.status_code)
        if reason is not None:
            raise DownloadError(
                f"{self._host} {reason} ({response.status_code}): {self._url}.",
                hint="Choose a weights file by hand, or use other weights.",
            )
        response.raise_for_status()

    def _check_room(self, n_bytes: int) -> None:
        if shutil.disk_usage(self._part.parent).free < n_bytes + SPARE_BYTES:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _check_stop(self) -> None:
        if self._should_stop is not None and self._should_stop():
            raise CancelledError("Fetching was cancelled; what has come so far is kept for the next time.")

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._check_stop()
            time.sleep(POLL_S)

    def _size(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0

    @property
    def _host(self) -> str:
        return re.sub(r"^\w+://([^/]+).*", r"\1", self._url)


def _goes_on_at(response: requests.Response, start: int) -> bool:
    """Return whether the server sends the rest, not everything from the beginning."""
    is_part = response.status_code == requests.codes.partial_content
    return is_part and response.headers.get("Content-Range", "").startswith(f"bytes {start}-")


def _connection_error(error: requests.RequestException, host: str) -> DownloadError:
    """Say in words what kept the bytes from coming; the kinds from the particular to the general."""
    if any(isinstance(cause, ReadTimeoutError) for cause in error.args):  # requests has no name of its own for it
        error = requests.exceptions.ReadTimeout(*error.args)
    kinds: tuple[tuple[type[requests.RequestException], str], ...] = (
        (requests.exceptions.ProxyError, f"The proxy of this network does not let {host} through."),
        (requests.exceptions.SSLError, f"The secure connection to {host} could not be verified."),
        (requests.exceptions.ConnectTimeout, f"{host} does not answer; is this machine connected to the internet?"),
        (requests.exceptions.Timeout, f"{host} stopped sending."),
        (requests.exceptions.HTTPError, f"{host} has trouble of its own ({_status_of(error)})."),
        (requests.exceptions.ChunkedEncodingError, f"The connection to {host} broke off again and again."),
        (requests.exceptions.ConnectionError, f"{host} cannot be reached; is this machine connected to the internet?"),
    )
    message = next((text for kind, text in kinds if isinstance(error, kind)), f"{host} cannot be understood: {error}.")
    return DownloadError(
        message, hint="What has come so far is kept. Try again, choose a weights file, or use other weights."
    )


def _status_of(error: requests.RequestException) -> str:
    return str(error.response.status_code) if error.response is not None else "no status"


def _disk_error(error: OSError, target: Path) -> DownloadError:
    if error.errno == errno.ENOSPC:
        message = f"The disk with '{target.parent}' has too little room for the weights."
    else:
        message = f"The weights cannot be written to '{target.parent}': {error.strerror or error}."
    return DownloadError(message, hint="Make room or choose another folder for weights, and try again.")
