"""A request over http(s) that can be given up at any moment."""

from __future__ import annotations

import contextlib
import http.client
import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self
from urllib.parse import urljoin, urlsplit

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection

from tlgui.net.patience import POLL_S, Patience

CHUNK_BYTES = 1 << 16
N_WAITING = 16
"""Chunks that may lie ready before they are asked for."""
JOIN_S = 1.0
"""A thread blocked in DNS lookup cannot be interrupted; it is left to finish."""


@dataclass(frozen=True)
class AnswerHead:
    """What a server says before it sends the bytes."""

    status: int
    headers: Mapping[str, str]
    """By name; upper and lower case are the same."""


class WebRequest:
    """One GET or HEAD, to be used with `with`; leaving it ends the connection.

    The network is waited for in a thread of its own, because Python can be held up in it for as long as a server
    likes: it may send its headers letter by letter. The caller looks up every tenth of a second.

    Args:
        url: http(s) address; redirects are followed, but none from https to http; the system's proxy is used.
        headers: of the request; one that says who asks is not sent on to another host.
        patience: how long to wait for a connection, for an answer and for each of its bytes.
        last_header: makes it a HEAD, and follows no redirect from an answer that has this header; '' makes it a GET.
        check_stop: called while waiting, in the caller's thread; what it raises ends the request.
    """

    def __init__(
        self,
        url: str,
        headers: Mapping[str, str],
        *,
        patience: Patience,
        check_stop: Callable[[], None],
        last_header: str = "",
    ) -> None:
        self._url = url
        self._headers = dict(headers)
        self._times = (patience.connect_s, patience.stall_s)
        self._head_s = patience.head_s
        self._last_header = last_header
        self._check_stop = check_stop
        self._open_sockets = _OpenSockets()
        # Bounded: a slow disk holds the server up and does not fill the memory.
        self._queue: queue.Queue[AnswerHead | bytes | Exception] = queue.Queue(N_WAITING)
        self._thread = threading.Thread(target=self._talk, name="web request", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._open_sockets.cut()
        self._thread.join(JOIN_S)

    def head(self) -> AnswerHead:
        """Return what the server says first.

        Raises:
            requests.RequestException: it cannot be had; of any kind.
        """
        head = self._next(time.monotonic() + self._head_s)
        if not isinstance(head, AnswerHead):
            raise requests.ConnectionError("ended before there was an answer")
        return head

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes as they come, without waiting for more.

        Raises:
            requests.RequestException: they stopped coming.
        """
        while isinstance(chunk := self._next(), bytes) and chunk:
            yield chunk

    def _next(self, until_s: float | None = None) -> AnswerHead | bytes:
        while True:
            self._check_stop()
            try:
                item = self._queue.get(timeout=POLL_S)
            except queue.Empty:
                if until_s is not None and time.monotonic() > until_s:
                    raise self._too_slow() from None
                continue
            if isinstance(item, Exception):
                raise item
            return item

    def _too_slow(self) -> requests.Timeout:
        kind = requests.ReadTimeout if self._open_sockets.are_there else requests.ConnectTimeout
        return kind("took too long to answer")

    # In the thread

    def _talk(self) -> None:
        last: Exception | bytes = b""
        try:
            self._read()
        except requests.RequestException as error:
            is_broken = type(error) is requests.ConnectionError and self._open_sockets.are_there
            last = requests.exceptions.ChunkedEncodingError(error) if is_broken else error
        except urllib3.exceptions.ReadTimeoutError as error:
            last = requests.ReadTimeout(error)
        except urllib3.exceptions.SSLError as error:
            last = requests.exceptions.SSLError(error)
        except ValueError as error:  # requests lets some of those pass that come of an odd address
            last = requests.exceptions.InvalidURL(error)
        except (urllib3.exceptions.HTTPError, http.client.HTTPException, OSError) as error:
            last = requests.exceptions.ChunkedEncodingError(error)
        finally:
            self._put(last)  # whatever happened, the caller is not left waiting

    def _read(self) -> None:
        method = "HEAD" if self._last_header else "GET"
        with SecureSession(self._last_header) as session:
            for scheme in ("http://", "https://"):
                session.mount(scheme, _Adapter(self._open_sockets))
            with session.request(
                method, self._url, headers=self._headers, stream=True, timeout=self._times
            ) as response:
                self._put(AnswerHead(response.status_code, response.headers))
                while not self._open_sockets.are_cut and (
                    chunk := response.raw.read1(CHUNK_BYTES, decode_content=True)
                ):
                    self._put(chunk)

    def _put(self, item: AnswerHead | bytes | Exception) -> None:
        # A full queue of a request that was given up is never emptied, so it is not waited for without end.
        while not self._open_sockets.are_cut:
            with contextlib.suppress(queue.Full):
                self._queue.put(item, timeout=POLL_S)
                return


class PlainHttpError(requests.exceptions.InvalidSchema):
    """A server that was asked over https sends on to an address without it."""


class SecureSession(requests.Session):
    """Follows redirects, but never from https to a connection that anybody on the way can read and change.

    What says who asks goes to the first host alone: requests itself takes it off on the way to another one.

    Args:
        last_header: no redirect is followed from an answer that has this header; '' follows all.
    """

    def __init__(self, last_header: str = "") -> None:
        super().__init__()
        self._last_header = last_header

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Return where an answer sends on to, or None.

        Raises:
            PlainHttpError: from https to something else.
        """
        if self._last_header and self._last_header in resp.headers:
            return None
        target = super().get_redirect_target(resp)
        if target is None or not _is_https(resp.url):
            return target
        if not _is_https(urljoin(resp.url, target)):
            raise PlainHttpError(target)
        return target


def _is_https(url: str) -> bool:
    return urlsplit(url).scheme.lower() == "https"


class _OpenSockets:
    """A hold on the sockets of a request, by which another thread can end it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self.are_cut = False

    @property
    def are_there(self) -> bool:
        """Whether a server or a proxy was reached."""
        return bool(self._sockets)

    def hold(self, wire: socket.socket) -> None:
        """Keep a second handle: TLS takes the first one over, and closing needs one that is ours."""
        with self._lock:
            if self.are_cut:
                wire.close()
                raise ConnectionAbortedError("given up")
            self._sockets.append(wire.dup())

    def cut(self) -> None:
        """End every connection; whoever waits for bytes from it is woken. No new one is made."""
        with self._lock:
            self.are_cut = True
            for wire in self._sockets:
                with contextlib.suppress(OSError):  # it has ended already
                    wire.shutdown(socket.SHUT_RDWR)
                wire.close()


class _HeldConnection(HTTPConnection):
    open_sockets: ClassVar[_OpenSockets]

    def _new_conn(self) -> socket.socket:
        wire = super()._new_conn()
        self.open_sockets.hold(wire)
        return wire


class _Adapter(HTTPAdapter):
    """Makes connections, direct or through any proxy, that can be cut."""

    def __init__(self, open_sockets: _OpenSockets) -> None:
        super().__init__()
        self._open_sockets = open_sockets

    def get_connection_with_tls_context(self, *args: Any, **options: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(*args, **options)
        kind = pool.ConnectionCls
        # Made of the pool's own class, which is another one with TLS and with each kind of proxy.
        if not issubclass(kind, _HeldConnection):
            pool.ConnectionCls = type("HeldConnection", (_HeldConnection, kind), {"open_sockets": self._open_sockets})
        return pool
