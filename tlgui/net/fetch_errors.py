"""Says in words why a file could not be fetched."""

from __future__ import annotations

import errno
from pathlib import Path

import requests

from tlgui.core.errors import DownloadError
from tlgui.net.web_request import PlainHttpError

KEPT_HINT = "What has come so far is kept. Try again, choose a weights file, or use other weights."
REFUSED_HINT = "Choose a weights file by hand, or use other weights."
WRITE_HINT = (
    "Name a folder that you may write to in the environment variable TLGUI_DATA_DIR and start tlgui again, "
    "or choose a weights file by hand."
)
ROOM_HINT = (
    "Make room on that disk and try again: what has come so far is kept. Or name a folder on another disk in the "
    "environment variable TLGUI_DATA_DIR and start tlgui again."
)
SOCKS_HINT = (
    "Install it beside tlgui (pip install PySocks), set an http proxy in place of the SOCKS one, "
    "or choose a weights file by hand."
)
PERMANENT = {401: "asks for a password", 403: "refuses it", 404: "does not have it", 410: "no longer has it"}
NO_PROXY_PASSWORD = 407


class OddAnswerError(requests.RequestException):
    """The server answered, but not with the bytes that were asked for; its text is a sentence for the person."""


def refusal(status: int, host: str, url: str) -> DownloadError | None:
    """Return what to say of a status that no other try will change, or None."""
    if status == NO_PROXY_PASSWORD:
        return DownloadError(f"The proxy of this network asks for a password ({status}).", hint=REFUSED_HINT)
    if status in PERMANENT:
        return DownloadError(f"{host} {PERMANENT[status]} ({status}): {url}.", hint=REFUSED_HINT)
    return None


def lacks_socks(error: requests.RequestException) -> bool:
    """Return whether the system's proxy is of a kind that needs a library which is not here.

    Source: requests.adapters.SOCKSProxyManager, put in place of urllib3's where PySocks is missing.
    """
    return isinstance(error, requests.exceptions.InvalidSchema) and "SOCKS" in str(error)


def connection_error(error: requests.RequestException, host: str) -> DownloadError:
    """Say what kept the bytes from coming; the kinds go from the particular to the general."""
    if lacks_socks(error):
        message = "This system's proxy is a SOCKS proxy, and the library that speaks with such (PySocks) is not here."
        return DownloadError(message, hint=SOCKS_HINT)
    said = str(error).rstrip(".")
    addresses = (
        requests.exceptions.InvalidURL,
        requests.exceptions.InvalidSchema,
        requests.exceptions.MissingSchema,
        requests.exceptions.TooManyRedirects,
    )
    kinds: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
        (OddAnswerError, str(error)),
        (requests.exceptions.ProxyError, f"The proxy of this network does not let {host} through."),
        (requests.exceptions.SSLError, f"The secure connection to {host} could not be verified."),
        (requests.exceptions.ConnectTimeout, f"{host} does not answer; is this machine connected to the internet?"),
        (requests.exceptions.Timeout, f"{host} stopped sending."),
        (requests.exceptions.ChunkedEncodingError, f"The connection to {host} broke off again and again."),
        (requests.exceptions.ConnectionError, f"{host} cannot be reached; is this machine connected to the internet?"),
        (requests.exceptions.InvalidProxyURL, f"The address of this system's proxy is not understood: {said}."),
        (PlainHttpError, f"{host} sends on to an address without a secure connection ({said}), which is not followed."),
        (addresses, f"{host} cannot be asked, or sends on to an address that cannot be followed: {said}."),
    )
    message = next((text for kind, text in kinds if isinstance(error, kind)), f"{host} cannot be understood: {said}.")
    return DownloadError(message, hint=KEPT_HINT)


def wrong_bytes(host: str, *, is_known: bool = False) -> DownloadError:
    """Say that something whole came that is not what was asked for.

    Args:
        host: where it came from.
        is_known: the file was fetched before, and its whole hash is known from then.
    """
    what = "the file that was fetched before" if is_known else "the file that was asked for"
    return DownloadError(
        f"What came from {host} is not {what} (its hash differs).",
        hint="It was thrown away. Try again, or choose a weights file by hand.",
    )


def disk_error(error: OSError, target: Path) -> DownloadError:
    """Say what kept the bytes from being written, and where."""
    folder = target.parent
    if error.errno == errno.ENOSPC:
        return DownloadError(
            f"The disk with '{folder}' has too little room for what is to be fetched.", hint=ROOM_HINT, path=folder
        )
    message = f"What is fetched cannot be written to '{folder}': {error.strerror or error}."
    return DownloadError(message, hint=WRITE_HINT, path=folder)


def nowhere_to_write(failures: list[tuple[Path, OSError]]) -> DownloadError:
    """Say that none of the folders can be written to, and why."""
    places = " nor to ".join(f"'{folder}' ({error.strerror or error})" for folder, error in failures)
    return DownloadError(f"The weights can be written neither to {places}.", hint=WRITE_HINT, path=failures[0][0])
