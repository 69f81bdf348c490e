"""Another computer over the system's own ssh: keys, agents and jumps as the person has set them up. No passwords."""

from __future__ import annotations

import os
import shlex
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from queue import Empty, Queue
from typing import Any

from tlgui.core.errors import RemoteError
from tlgui.core.messages import Message, say

SSH_VARIABLE = "TLGUI_SSH"
"""The ssh to use, with flags of the person's own such as -F; for a shell."""
OPTIONS = (
    "-T",
    "-oBatchMode=yes",
    "-oStrictHostKeyChecking=yes",  # whatever the config says: an unknown computer is never taken silently
    "-oClearAllForwardings=yes",  # a config that forwards ports would open them here
    "-oConnectTimeout=15",
    "-oServerAliveInterval=5",
    "-oServerAliveCountMax=3",
)
EXIT_SSH, EXIT_NOT_FOUND = 255, 127
CALL_TIMEOUT_S = 120.0
POLL_S = 0.2


class Ssh:
    """Runs shell scripts on one host.

    Args:
        host: as ssh knows it.
    """

    def __init__(self, host: str) -> None:
        self.host = host

    @property
    def transport(self) -> list[str]:
        """The command without the host, as rsync takes it too."""
        return [*shlex.split(os.environ.get(SSH_VARIABLE, "") or "ssh"), *OPTIONS]

    def call(self, script: str, *, stdin: bytes = b"", timeout_s: float | None = CALL_TIMEOUT_S) -> str:
        """Run a script there and return what it printed.

        Raises:
            RemoteError: the host cannot be reached, or the script failed.
        """
        command = [*self.transport, "--", self.host, f"exec sh -c {shlex.quote(script)}"]
        done = run_quietly(command, self.host, stdin=stdin, timeout_s=timeout_s)
        if done.returncode:
            raise refusal(self.host, done.returncode, done.stderr)
        return done.stdout

    def call_aloud(self, script: str, on_line: Callable[[str], None], check_cancelled: Callable[[], None]) -> str:
        """Run a script there that takes long, hear each line that it prints, and return the last one.

        Args:
            script: for a shell there.
            on_line: called in this thread.
            check_cancelled: called several times a second; what it raises ends the connection.

        Raises:
            RemoteError: the host cannot be reached, or the script failed.
        """
        lines: Queue[str | None] = Queue()
        said: list[str] = []
        process = self._start(script, stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        with process, ended(process):
            threading.Thread(target=_read_lines, args=(process, lines), daemon=True).start()
            while True:
                check_cancelled()
                try:
                    line = lines.get(timeout=POLL_S)
                except Empty:
                    continue
                if line is None:
                    break
                said.append(line)
                on_line(line)
            code = process.wait()
        if code:
            raise refusal(self.host, code, "\n".join(said))
        return said[-1] if said else ""

    def open(self, script: str) -> subprocess.Popen[bytes]:
        """Start a script there, its streams connected to pipes.

        Raises:
            RemoteError: there is no ssh here.
        """
        return self._start(script, stdin=subprocess.PIPE, stderr=subprocess.PIPE)

    def _start(self, script: str, *, stdin: int, stderr: int) -> subprocess.Popen[bytes]:
        command = [*self.transport, "--", self.host, f"exec sh -c {shlex.quote(script)}"]
        try:
            return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=stderr, **quiet_options())
        except FileNotFoundError as error:
            raise no_ssh() from error


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """End a process when an error leaves this block."""
    try:
        yield
    except BaseException:
        process.kill()
        raise


def _read_lines(process: subprocess.Popen[bytes], lines: Queue[str | None]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line.decode(errors="replace").strip())
    lines.put(None)


def run_quietly(
    command: Sequence[str], host: str, *, stdin: bytes = b"", timeout_s: float | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command that talks to a host, to its end.

    Raises:
        RemoteError: the program is not here, or nothing came in time.
    """
    try:
        done = subprocess.run(
            list(command), input=stdin, capture_output=True, timeout=timeout_s, check=False, **quiet_options()
        )
    except FileNotFoundError as error:
        raise no_ssh() from error
    except subprocess.TimeoutExpired as error:
        raise RemoteError(say("remote.unreachable", host=host, reason="timeout")) from error
    out, told = (text.decode(errors="replace") for text in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(done.args, done.returncode, out, told)


def quiet_options() -> dict[str, Any]:
    """Return how commands are started: with messages in English, which are read here, and without a window."""
    options: dict[str, Any] = {"env": os.environ | {"LC_ALL": "C"}}
    if os.name == "nt":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW  # type: ignore[attr-defined]
    return options


def no_ssh() -> RemoteError:
    """Return the error where there is no ssh here."""
    return RemoteError(say("remote.no_ssh"), hint=say("remote.install_ssh"))


def is_about_the_line(error: RemoteError) -> bool:
    """Return whether an error says that a host cannot be reached now."""
    return isinstance(error.message, Message) and error.message.key == "remote.unreachable"


def refusal(host: str, code: int, told: str) -> RemoteError:
    """Return the error for what ssh, rsync or a script there said on standard error before it ended with a code."""
    lines = [line.strip() for line in told.splitlines() if line.strip()]
    last = lines[-1] if lines else ""
    look = say("remote.check_the_name", host=host)
    if "No space left on device" in told or "Disk quota exceeded" in told:
        return RemoteError(say("remote.disk_full", host=host), hint=say("remote.make_room"))
    if code == EXIT_NOT_FOUND or "No module named tlgui" in told:
        return RemoteError(say("remote.no_program", host=host), hint=say("remote.set_it_up"))
    if "IDENTIFICATION HAS CHANGED" in told:
        return RemoteError(say("remote.changed_key", host=host), hint=say("remote.ask_its_owner"))
    if "Host key verification failed" in told or "host key is known" in told:
        return RemoteError(say("remote.unknown_key", host=host), hint=say("remote.connect_once", host=host))
    if "Could not resolve hostname" in told:
        return RemoteError(say("remote.unknown_host", host=host), hint=look)
    if "Permission denied" in told and code == EXIT_SSH:
        return RemoteError(
            say("remote.no_permission", host=host, reason=last), hint=say("remote.set_up_keys", host=host)
        )
    if code == EXIT_SSH:
        return RemoteError(say("remote.unreachable", host=host, reason=last), hint=look)
    if last:
        return RemoteError(say("remote.says", host=host, said=last.removeprefix("tlgui: ")))
    return RemoteError(say("remote.says_nothing", host=host), hint=look)
