"""Says in words why a file could not be fetched."""

from __future__ import annotations

import errno
import logging
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import requests

from tlgui.core.errors import DownloadError
from tlgui.core.messages import Text, say
from tlgui.net.web_request import AnswerHead, PlainHttpError

log = logging.getLogger(__name__)

KEPT_HINT = say("net.what_has_come_so_far_is")
REFUSED_HINT = say("net.choose_a_weights_file_by_hand")
WRITE_HINT = say("net.name_a_folder_that_you_may")
ROOM_HINT = say("net.make_room_on_that_disk_and")
SOCKS_HINT = say("net.install_it_beside_tlgui_pip_install")
PERMANENT = {
    401: "net.asks_for_a_password",
    403: "net.refuses_it",
    404: "net.does_not_have_it",
    410: "net.no_longer_has_it",
}
NO_PROXY_PASSWORD = 407
RATE_LIMIT_RESET = re.compile(r";\s*t\s*=\s*(\d+)")
"""In the header RateLimit. Source: draft-ietf-httpapi-ratelimit-headers-09."""


class OddAnswerError(requests.RequestException):
    """The server answered, but not with the bytes that were asked for; its argument is the message for the person."""


class BusyError(OddAnswerError):
    """The server answered that it has too much to do, or a trouble of its own.

    Args:
        message: for the person.
        wished_s: how long it wishes to be left alone; 0 where it does not say.
    """

    def __init__(self, message: Text, wished_s: float) -> None:
        super().__init__(message)
        self.wished_s = wished_s


def check_trouble(head: AnswerHead, host: str) -> None:
    """Look whether the server answers with an error that may be over soon.

    Raises:
        BusyError: it does.
    """
    if head.status < requests.codes.bad_request:
        return
    wished_s = _wished_s(head.headers)
    if head.status == requests.codes.too_many_requests:
        minutes = max(1, round(wished_s / 60))
        key = "net.asks_to_wait_minutes" if wished_s else "net.asks_to_wait"
        raise BusyError(say(key, host=host, status=head.status, n=minutes), wished_s)
    raise BusyError(say("net.has_trouble", host=host, status=head.status), wished_s)


def wished_wait(error: requests.RequestException) -> float:
    """Return for how many seconds the server wishes to be left alone."""
    return error.wished_s if isinstance(error, BusyError) else 0.0


def lasting_failure(error: requests.RequestException, url: str) -> DownloadError:
    """Return what to say when no other try helps.

    Raises:
        DownloadError: none does, so it is said at once.
    """
    log.info("Fetching %s: %s", url, error)
    failure = connection_error(error, host_of(url))
    if lacks_socks(error) or isinstance(error, PlainHttpError):
        raise failure from error
    return failure


def host_of(url: str) -> str:
    """Return the host that an address names."""
    return re.sub(r"^\w+://([^/]+).*", r"\1", url)


def _wished_s(headers: Mapping[str, str]) -> float:
    """Return the seconds in Retry-After, which may be a date instead, or in RateLimit; 0 where neither says."""
    said = headers.get("Retry-After", "").strip()
    if said.isascii() and said.isdigit():
        return float(said)
    try:
        return max(0.0, (parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        reset = RATE_LIMIT_RESET.search(headers.get("RateLimit", ""))
        return float(reset[1]) if reset else 0.0


def refusal(status: int, host: str, url: str) -> DownloadError | None:
    """Return what to say of a status that no other try will change, or None."""
    if status == NO_PROXY_PASSWORD:
        return DownloadError(say("net.the_proxy_of_this_network_asks", status=status), hint=REFUSED_HINT)
    if status in PERMANENT:
        return DownloadError(say(PERMANENT[status], host=host, status=status, url=url), hint=REFUSED_HINT)
    return None


def lacks_socks(error: requests.RequestException) -> bool:
    """Return whether the system's proxy is of a kind that needs a library which is not installed.

    Source: requests.adapters.SOCKSProxyManager, put in place of urllib3's where PySocks is missing.
    """
    return isinstance(error, requests.exceptions.InvalidSchema) and "SOCKS" in str(error)


def connection_error(error: requests.RequestException, host: str) -> DownloadError:
    """Say what kept the bytes from coming; the kinds go from the particular to the general."""
    if lacks_socks(error):
        message = say("net.this_systems_proxy_is_a_socks")
        return DownloadError(message, hint=SOCKS_HINT)
    said = str(error).rstrip(".")
    addresses = (
        requests.exceptions.InvalidURL,
        requests.exceptions.InvalidSchema,
        requests.exceptions.MissingSchema,
        requests.exceptions.TooManyRedirects,
    )
    kinds: tuple[tuple[type[Exception] | tuple[type[Exception], ...], Text], ...] = (
        (OddAnswerError, error.args[0] if error.args else str(error)),
        (requests.exceptions.ProxyError, say("net.the_proxy_of_this_network_does", host=host)),
        (requests.exceptions.SSLError, say("net.the_secure_connection_to_could_not", host=host)),
        (requests.exceptions.ConnectTimeout, say("net.does_not_answer_is_this_machine", host=host)),
        (requests.exceptions.Timeout, say("net.stopped_sending", host=host)),
        (requests.exceptions.ChunkedEncodingError, say("net.the_connection_to_broke_off_again", host=host)),
        (requests.exceptions.ConnectionError, say("net.cannot_be_reached_is_this_machine", host=host)),
        (requests.exceptions.InvalidProxyURL, say("net.the_address_of_this_systems_proxy", said=said)),
        (PlainHttpError, say("net.sends_on_to_an_address_without", host=host, said=said)),
        (addresses, say("net.cannot_be_asked_or_sends_on", host=host, said=said)),
    )
    found: Text = next(
        (text for kind, text in kinds if isinstance(error, kind)), say("net.cannot_be_understood", host=host, said=said)
    )
    return DownloadError(found, hint=KEPT_HINT)


def wrong_bytes(host: str, *, is_known: bool = False) -> DownloadError:
    """Say that something whole came that is not what was asked for.

    Args:
        host: where it came from.
        is_known: the file was fetched before, and its whole hash is known from then.
    """
    what = say("net.file_fetched_before") if is_known else say("net.file_asked_for")
    return DownloadError(
        say("net.what_came_from_is_not_its", host=host, what=what),
        hint=say("net.it_was_thrown_away_try_again"),
    )


def disk_error(error: OSError, target: Path) -> DownloadError:
    """Say what kept the bytes from being written, and where."""
    folder = target.parent
    if error.errno == errno.ENOSPC:
        return DownloadError(say("net.the_disk_with_has_too_little", folder=folder), hint=ROOM_HINT, path=folder)
    message = say("net.what_is_fetched_cannot_be_written", folder=folder, reason=error.strerror or error)
    return DownloadError(message, hint=WRITE_HINT, path=folder)


def nowhere_to_write(failures: list[tuple[Path, OSError]]) -> DownloadError:
    """Say that none of the folders can be written to, and why."""
    places = [say("net.place", folder=folder, reason=error.strerror or error) for folder, error in failures]
    return DownloadError(
        say("net.the_weights_cannot_be_written_to", places=places), hint=WRITE_HINT, path=failures[0][0]
    )
