"""A real HTTP server on the loopback interface that does what servers do on bad days."""

from __future__ import annotations

import hashlib
import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

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
    ('to', address) redirects · (status, headers) answers with these.

    `tag` is sent as ETag; a request whose If-Range has another gets everything.
    """

    daemon_threads = False  # closing waits for them

    def __init__(
        self, content: bytes, faults: tuple[object, ...], handler: type[BaseHTTPRequestHandler] | None = None
    ) -> None:
        super().__init__(("127.0.0.1", 0), handler or Handler)
        self.content = content
        self.faults = list(faults)
        self.tag = ""
        self.ranges: list[str] = []
        self.if_ranges: list[str] = []
        self.headers: list[dict[str, str]] = []
        """Of each request, their names in small letters."""
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
        self.server.headers.append({name.lower(): value for name, value in self.headers.items()})
        self.server.ranges.append(self.headers.get("Range", ""))
        self.server.if_ranges.append(self.headers.get("If-Range", ""))
        fault = self.server.next_fault()
        if isinstance(fault, int):
            self.send_error(fault)
        elif fault == "silent":
            self.server.closing.wait(STALL_S)
        elif fault == "drip head":
            self.drip(b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 50_000)
        elif isinstance(fault, tuple) and isinstance(fault[0], int):
            self.send_head(fault[0], {"Content-Length": "0", **fault[1]})
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
    with running(FaultServer(content, faults)) as server:
        yield server


@contextmanager
def running(server: FaultServer) -> Iterator[FaultServer]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


class HubServer(FaultServer):
    """Plays the Hugging Face Hub: HEAD tells of a file, GET redirects to where its bytes lie, another server.

    Answers to HEAD are used up one a question: an int is a status code · (status, headers) an answer of that kind ·
    a dict holds headers that take the place of the usual ones, None for none · ('to', address) redirects · 'silent'
    answers nothing.
    """

    COMMIT = "0123456789abcdef0123456789abcdef01234567"

    def __init__(self, storage: FaultServer, repository: str, answers: tuple[object, ...]) -> None:
        super().__init__(storage.content, answers, HubHandler)
        self.storage = storage
        self.repository = repository
        self.token = ""
        """Without it, GET and HEAD are refused as for a gated repository; '' asks for none."""
        self.questions: list[tuple[str, str, str]] = []
        """Method, path and Authorization of each request."""
        self.config = b""
        """The repository's config.json; empty for none."""
        self.licence = "apache-2.0"
        self.weights_name = "model.safetensors"
        self.odd_description: object = None
        """In place of what the Hub would say of the repository."""


class HubHandler(Handler):
    server: HubServer

    def send_head(self, status: int, headers: dict[str, str | None]) -> None:
        super().send_head(status, {"Connection": "close", **headers})

    def do_HEAD(self) -> None:
        self.note()
        answer = self.server.next_fault()
        if answer == "silent":
            self.server.closing.wait(STALL_S)
        elif isinstance(answer, tuple) and answer[0] == "to":
            self.send_head(307, {"Location": answer[1], "Content-Length": "0"})
        elif isinstance(answer, tuple):
            self.send_head(answer[0], {"Content-Length": "0", **answer[1]})
        elif isinstance(answer, int):
            self.send_head(answer, {"Content-Length": "0"})
        elif self.may_have_it():
            self.send_head(302, self.facts() | (answer if isinstance(answer, dict) else {}))

    def do_GET(self) -> None:
        self.note()
        if self.path == "/blob":  # as a proxy of the other server
            self.send_content(None)
        elif self.path.startswith(f"/api/models/{self.server.repository}/revision/"):
            self.send_json(self.server.odd_description or self.description())
        elif self.path.endswith("/config.json") and self.server.config:
            self.send_head(200, {"Content-Length": str(len(self.server.config))})
            self.wfile.write(self.server.config)
        elif self.may_have_it():
            self.send_head(302, self.facts())

    def send_json(self, content: object) -> None:
        body = json.dumps(content).encode()
        self.send_head(200, {"Content-Type": "application/json", "Content-Length": str(len(body))})
        self.wfile.write(body)

    def description(self) -> dict[str, object]:
        """Return what the Hub says of the repository, as its API does with blobs=true."""
        config, n_bytes = self.server.config, len(self.server.content)
        blob = hashlib.sha1(b"blob %d\0" % len(config) + config).hexdigest()
        files: list[dict[str, object]] = [
            {"rfilename": "README.md", "size": 1},
            {"rfilename": self.server.weights_name, "size": n_bytes},
        ]
        if config:
            files.append({"rfilename": "config.json", "size": len(config), "blobId": blob})
        licence = {"license": self.server.licence} if self.server.licence else {}
        return {"sha": self.server.COMMIT, "cardData": licence, "siblings": files}

    def note(self) -> None:
        self.close_connection = True
        self.path = urlsplit(self.path).path  # a proxy is asked with the whole address
        self.server.asked.set()
        self.server.questions.append((self.command, self.path, self.headers.get("Authorization", "")))

    def may_have_it(self) -> bool:
        revisions = ("main", self.server.COMMIT)
        if self.path not in [
            f"/{self.server.repository}/resolve/{name}/{self.server.weights_name}" for name in revisions
        ]:
            self.send_head(401, {"X-Error-Code": "RepoNotFound", "Content-Length": "0"})
            return False
        if self.server.token and self.headers.get("Authorization") != f"Bearer {self.server.token}":
            status = 403 if "Authorization" in self.headers else 401
            self.send_head(status, {"X-Error-Code": "GatedRepo", "Content-Length": "0"})
            return False
        return True

    def facts(self) -> dict[str, str | None]:
        content = self.server.content
        return {
            "Location": f"{self.server.storage.address}/blob?Signature=x",
            "Content-Length": "0",
            "X-Repo-Commit": self.server.COMMIT,
            "X-Linked-Etag": f'"{hashlib.sha256(content).hexdigest()}"',
            "X-Linked-Size": str(len(content)),
            "ETag": '"of-the-pointer"',
        }


@contextmanager
def serving_hub(content: bytes, repository: str, answers: tuple[object, ...] = (), faults: tuple[object, ...] = ()):
    """Serve a file as the Hub does; `answers` are the Hub's, `faults` those of the server with the bytes."""
    with serving(content, *faults) as storage, running(HubServer(storage, repository, answers)) as hub:
        yield hub
