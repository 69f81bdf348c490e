"""One window of each person: a second start hands what it was given to the window that is open, and ends.

Who holds the lock is the first. It listens only after its first paint, so that being the only one costs the start
nothing; a second start waits for it that long.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tlgui.core.file_lock import LockedError, file_lock
from tlgui.paths import data_dir, runtime_dir

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

LONGEST_WAIT_S = 5.0
"""For a window that is still being made, or whose main thread is busy; then a second window opens."""
POLL_S = 0.05
CONNECT_MS, ANSWER_MS = 200, 3000
MOST_BYTES = 100_000
"""A path has some thousands at most."""
UNDERSTOOD = b"ok\n"
TOKEN_VARIABLES = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""With one of these the desktop allows a window to come to the front: the person has just started a program."""


class SingleInstance(QObject):
    """The claim to be the one window of this person's data folder. Lives in the main thread.

    Args:
        folder: private to the person, on this machine; holds the lock and the socket.
        data: the data folder; windows with other ones are none of ours.

    Signals:
        called(object): another start has been made: Path of what it is to open, or None.
    """

    called = Signal(object)

    def __init__(self, folder: Path | None = None, data: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = os.fsencode(os.path.abspath(data or data_dir()))
        self._name = f"tlgui-{hashlib.sha256(place).hexdigest()[:16]}"
        self._folder = folder or runtime_dir()
        self._held = ExitStack()
        self._is_first = False
        self._server: QLocalServer | None = None
        self._buffers: dict[QLocalSocket, bytes] = {}

    def hand_over(self, path: Path | None) -> bool:
        """Give the window that is open what is to be opened.

        Args:
            path: of a folder, a model or pictures; None only brings the window back.

        Returns:
            False where this is the first window, or the other does not answer: then it is for this one to open.
        """
        deadline_s = time.monotonic() + LONGEST_WAIT_S
        while not self._claim():
            answer = self._call(path)
            if answer is not None:
                return answer
            if time.monotonic() >= deadline_s:
                log.warning("Another window is open and does not listen; a second one opens.")
                return False
            time.sleep(POLL_S)  # it is being made, or ends just now
        return False

    def listen(self) -> None:
        """Let later starts call, if this is the first window; call it after the first paint."""
        if not self._is_first or self._server is not None:
            return
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError as error:  # a Linux without the libraries that Qt's network needs
            log.info("Later starts open windows of their own: %s", error)
            self._held.close()
            return
        QLocalServer.removeServer(self._address)  # of a window that was killed: the lock says that nobody listens
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._address):
            log.info("Later starts open windows of their own: %s", server.errorString())
            self._held.close()
            return
        server.newConnection.connect(self._on_connection)
        self._server = server

    def close(self) -> None:
        """Be the one window no more: a later start opens its own."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._is_first = False
        self._held.close()

    @property
    def _address(self) -> str:
        """Name of a pipe on Windows, path of a socket elsewhere."""
        return self._name if sys.platform == "win32" else str(self._folder / self._name)

    def _claim(self) -> bool:
        if self._is_first:
            return True
        try:
            self._held.enter_context(file_lock(self._folder / f"{self._name}.lock"))
        except LockedError:
            return False
        except OSError as error:
            log.info("It is not known whether another window is open: %s", error)
            return True
        self._is_first = True
        return True

    def _call(self, path: Path | None) -> bool | None:
        """Call the first window; None where nobody listens yet, False where it heard and did not answer."""
        try:
            from PySide6.QtNetwork import QLocalSocket
        except ImportError:
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(CONNECT_MS):
            return None
        _allow_to_come_to_front()
        token = next(filter(None, map(os.environ.get, TOKEN_VARIABLES)), "")
        message = {"path": os.path.abspath(path) if path is not None else None, "token": token}
        socket.write(json.dumps(message).encode() + b"\n")
        return socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == UNDERSTOOD

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            self._buffers[socket] = b""
            socket.readyRead.connect(self._reader(socket))
            socket.disconnected.connect(self._forgetter(socket))

    def _reader(self, socket: QLocalSocket) -> Callable[[], None]:
        return lambda: self._read(socket)

    def _forgetter(self, socket: QLocalSocket) -> Callable[[], None]:
        return lambda: self._forget(socket)

    def _forget(self, socket: QLocalSocket) -> None:
        if self._buffers.pop(socket, None) is not None:
            socket.deleteLater()

    def _read(self, socket: QLocalSocket) -> None:
        if socket not in self._buffers:
            return
        data = self._buffers[socket] = self._buffers[socket] + bytes(socket.readAll().data())
        if len(data) > MOST_BYTES:
            socket.abort()
        elif data.endswith(b"\n"):
            self._buffers[socket] = b""
            self._take(socket, data)

    def _take(self, socket: QLocalSocket, data: bytes) -> None:
        try:
            message = json.loads(data)
            path, token = message["path"], message["token"]
            is_sound = isinstance(path, str | None) and isinstance(token, str)
        except (ValueError, KeyError, TypeError, RecursionError):
            is_sound = False
        if not is_sound:
            log.warning("What another program said to the window cannot be understood; nothing is done.")
            socket.abort()
            return
        socket.write(UNDERSTOOD)
        socket.flush()
        if token:
            os.environ[TOKEN_VARIABLES[0]] = token  # Qt's way to be given it on Wayland
        self.called.emit(Path(path) if path else None)


def _allow_to_come_to_front() -> None:
    """Pass on to the first window what this start may do and a window in the background may not, on Windows."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
