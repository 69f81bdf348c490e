"""A real HTTP server on the loopback interface that does what servers do on bad days."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STALL_S = 30.0


class FaultServer(ThreadingHTTPServer):
    """Serves one content; `faults` are used up one a request, then it behaves.

    Faults: an int is a status code · 'break' sends half of what is asked and hangs up · 'stall' sends half and then
    nothing · 'wrong' sends other bytes of the same length · 'no range' ignores that only a part is asked for.
    """

    daemon_threads = False  # closing waits for them

    def __init__(self, content: bytes, faults: tuple[object, ...]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.content = content
        self.faults = list(faults)
        self.ranges: list[str] = []
        self.closing = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def next_fault(self) -> object:
        return self.faults.pop(0) if self.faults else None


class Handler(BaseHTTPRequestHandler):
    server: FaultServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.close_connection = True
        asked = self.headers.get("Range", "")
        self.server.ranges.append(asked)
        fault = self.server.next_fault()
        if isinstance(fault, int):
            self.send_error(fault)
            return
        content = self.server.content
        start = int(asked.removeprefix("bytes=").removesuffix("-")) if asked and fault != "no range" else 0
        if start and start >= len(content):
            self.send_error(416)
            return
        body = content[start:]
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if fault in ("break", "stall"):
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            if fault == "stall":
                self.server.closing.wait(STALL_S)
            return
        self.wfile.write(bytes(len(body)) if fault == "wrong" else body)

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
