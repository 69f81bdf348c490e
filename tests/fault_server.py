"""A real HTTP server on the loopback interface that does what servers do on bad days."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STALL_S = 30.0
DRIP_BYTES = 100
DRIP_EVERY_S = 0.01
EARLY_BYTES = 60_000
ODD_START = 10
PAGE = b"<html>Sign in to use this network</html>"


class FaultServer(ThreadingHTTPServer):
    """Serves one content; `faults` are used up one a request, then it behaves.

    Faults: an int is a status code · a dict holds headers that take the place of the usual ones, None for none ·
    'break' sends half of what is asked and hangs up · 'break early' sends 60 kB and hangs up · 'stall' sends half
    and then nothing · 'silent' takes the request and sends nothing · 'drip' sends 100 bytes a hundredth of a second ·
    'drip head' does so with its headers, without end · 'wrong' sends other bytes of the same length · 'no range'
    ignores that only a part is asked for, 'no range, break' hangs up after half of it too · 'odd range' sends the
    part from another byte on · 'page' sends a web page · 'no length' says no length, 'no length, break' sends half ·
    ('to', address) redirects.

    `tag` is sent as ETag; a request whose If-Range has another gets everything.
    """

    daemon_threads = False  # closing waits for them

    def __init__(self, content: bytes, faults: tuple[object, ...]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.content = content
        self.faults = list(faults)
        self.tag = ""
        self.ranges: list[str] = []
        self.if_ranges: list[str] = []
        self.asked = threading.Event()
        """The first request is here."""
        self.closing = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def next_fault(self) -> object:
        return self.faults.pop(0) if self.faults else None

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # who was given up on may hang up
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    server: FaultServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.set()
        self.close_connection = True
        self.server.ranges.append(self.headers.get("Range", ""))
        self.server.if_ranges.append(self.headers.get("If-Range", ""))
        fault = self.server.next_fault()
        if isinstance(fault, int):
            self.send_error(fault)
        elif fault == "silent":
            self.server.closing.wait(STALL_S)
        elif fault == "drip head":
            self.drip(b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 50_000)
        elif isinstance(fault, tuple):
            self.send_head(302, {"Location": fault[1], "Content-Length": "0", "Connection": "close"})
        elif fault == "page":
            self.send_head(200, {"Content-Type": "text/html", "Content-Length": str(len(PAGE))})
            self.wfile.write(PAGE)
        else:
            self.send_content(fault)

    def send_content(self, fault: object) -> None:
        content = self.server.content
        start = self.start_asked_for(fault)
        if start and start >= len(content):
            self.send_error(416)
            return
        body = content[start:]
        headers = {"ETag": self.server.tag or None, "Content-Length": str(len(body))}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        if fault in ("no length", "no length, break"):
            headers["Content-Length"] = None
        self.send_head(206 if start else 200, headers | (fault if isinstance(fault, dict) else {}))
        self.send_body(fault, body)

    def start_asked_for(self, fault: object) -> int:
        asked, tag = self.headers.get("Range", ""), self.headers.get("If-Range", self.server.tag)
        if not asked or fault in ("no range", "no range, break") or tag != self.server.tag:
            return 0
        return ODD_START if fault == "odd range" else int(asked.removeprefix("bytes=").removesuffix("-"))

    def send_head(self, status: int, headers: dict[str, str | None]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            if value is not None:
                self.send_header(name, value)
        self.end_headers()

    def send_body(self, fault: object, body: bytes) -> None:
        if fault in ("break", "no range, break", "no length, break"):
            self.wfile.write(body[: len(body) // 2])
        elif fault == "break early":
            self.wfile.write(body[:EARLY_BYTES])
        elif fault == "stall":
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            self.server.closing.wait(STALL_S)
        elif fault == "drip":
            self.drip(body)
        else:
            self.wfile.write(bytes(len(body)) if fault == "wrong" else body)

    def drip(self, data: bytes) -> None:
        for start in range(0, len(data), DRIP_BYTES):
            if self.server.closing.wait(DRIP_EVERY_S):
                return
            self.wfile.write(data[start : start + DRIP_BYTES])
            self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(content: bytes, *faults: object) -> Iterator[FaultServer]:
    server = FaultServer(content, faults)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
