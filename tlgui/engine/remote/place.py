"""tlgui on another computer: greeted, asked, set up, and given files."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tlgui
from tlgui.core.errors import RemoteError
from tlgui.core.json_values import parse_object
from tlgui.core.messages import say
from tlgui.core.remote_run import RemotePlace
from tlgui.core.resources import resources_dir
from tlgui.core.stored_dataset import schema
from tlgui.core.typed_values import from_plain
from tlgui.engine.remote.ssh import EXIT_SSH, Ssh, quiet_options, refusal

ENVIRONMENT, SOURCE, PICTURES, JOBS, WEIGHTS = "environment", "source", "pictures", "jobs", "weights"
"""Folders in the place's own."""
LOST_CODES = (EXIT_SSH, 10, 12, 30, 35)
"""Exit codes of rsync where the line is to blame."""
PAUSES_S = (1.0, 5.0, 15.0, 30.0)
"""Before a copy that was cut off goes on; then it is given up."""


@dataclass(frozen=True)
class Greeting:
    """What a place says of itself."""

    tlgui: str
    """Version."""
    folder: str
    """Absolute."""
    free_bytes: int
    has_rsync: bool
    device: str = ""
    """In words; empty where that was not asked for."""
    n_gpus: int = 0
    schema: str = ""
    """Digest of what a set of pictures is sent as: between releases the version alone does not tell."""


class Place:
    """tlgui in a folder of another computer.

    Args:
        place: where.
    """

    def __init__(self, place: RemotePlace) -> None:
        self.place = place
        self.ssh = Ssh(place.host)

    def greet(self, *, looks_for_device: bool = False) -> Greeting:
        """Ask who is there.

        Args:
            looks_for_device: takes some seconds there.

        Raises:
            RemoteError: nobody, or another version.
        """
        answer = self.ask("greet", self.place.folder, *(["--device"] if looks_for_device else []))
        version = str(answer.get("tlgui", "?"))
        if version != tlgui.__version__ or answer.get("schema") != schema_digest():
            raise RemoteError(
                say("remote.other_version", host=self.place.host, there=version, here=tlgui.__version__),
                hint=say("remote.set_it_up"),
            )
        try:
            return from_plain(Greeting, answer)
        except ValueError as error:
            raise RemoteError(say("remote.says_nothing", host=self.place.host)) from error

    def ask(self, *words: str, stdin: bytes = b"") -> dict[str, Any]:
        """Run a verb of `there` and return its answer.

        Raises:
            RemoteError: it cannot be asked, or refused.
        """
        said = self.ssh.call(self.script(*words), stdin=stdin)
        try:
            return parse_object(said.strip().splitlines()[-1].encode())  # what a login script prints comes before
        except (ValueError, IndexError) as error:
            raise RemoteError(say("remote.says_nothing", host=self.place.host)) from error

    def open(self, *words: str) -> subprocess.Popen[bytes]:
        """Start a verb of `there` with pipes.

        Raises:
            RemoteError: there is no ssh here.
        """
        return self.ssh.open(self.script(*words))

    def script(self, *words: str) -> str:
        """Return the shell script that runs a verb there."""
        arguments = shlex.join(["remote", "there", *words])
        if self.place.program:
            return f"exec {self.place.program} {arguments}"
        return (
            f"{self._folder_known()}\n"
            f'if [ -x "$d/{ENVIRONMENT}/bin/python" ]; then\n'
            f'  export PYTHONPATH="$d/{SOURCE}" PYTHONSAFEPATH=1\n'
            f'  exec "$d/{ENVIRONMENT}/bin/python" -m tlgui {arguments}\n'
            f'fi\nPATH="$HOME/.local/bin:$PATH"\n'
            f"command -v tlgui >/dev/null 2>&1 || exit 127\nexec tlgui {arguments}"
        )

    def set_up(
        self,
        packages: Sequence[str],
        on_line: Callable[[str], None] = lambda _: None,
        check_cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        """Make an environment in the place's folder, with these packages, and put tlgui's own source beside it.

        Args:
            packages: for pip.
            on_line: takes what is said there meanwhile.
            check_cancelled: may raise; what was made there so far is used by the next try.

        Raises:
            RemoteError: there is no Python that could, or a package cannot be had.
        """
        steps = (
            f"set -e\n{self._folder_known()}\n"
            f'mkdir -p "$d/{SOURCE}"\n'
            f'[ -x "$d/{ENVIRONMENT}/bin/python" ] || python3 -m venv "$d/{ENVIRONMENT}"\n'
            f'"$d/{ENVIRONMENT}/bin/python" -m pip install --progress-bar off --disable-pip-version-check '
            f'{shlex.join(packages)}\ncd "$d" && pwd'
        )
        folder = self.ssh.call_aloud(steps, on_line, check_cancelled)
        package = Path(tlgui.__file__).resolve().parent
        self.copy_there(str(package), f"{folder}/{SOURCE}/", ["--exclude=__pycache__", "--delete"])
        name = "tlgui/_resources" if (package / "_resources").is_dir() else "resources"
        if name == "resources":
            unused = ["--exclude=screenshots", "--exclude=translations"]
            self.copy_there(f"{resources_dir()}/", f"{folder}/{SOURCE}/{name}/", unused)

    def copy_there(
        self, source: str, target: str, flags: Sequence[str] = (), *, stdin: bytes = b"",
        on_file: Callable[[str], None] = lambda _: None,
    ) -> None:  # fmt: skip
        """Copy what differs by its hash; what was cut off goes on where it was.

        Args:
            source: a file or folder here, in rsync's manner.
            target: a path there, absolute.
            flags: more for rsync.
            stdin: for rsync.
            on_file: called with the name of each file that is copied.

        Raises:
            RemoteError: it cannot be copied.
        """
        self._rsync([*flags, "--", source, f"{self.place.host}:{target}"], stdin, on_file)

    def copy_here(self, source: str, target: str, flags: Sequence[str] = ()) -> None:
        """Copy from there; see copy_there.

        Raises:
            RemoteError: it cannot be copied.
        """
        self._rsync([*flags, "--", f"{self.place.host}:{source}", target], b"", lambda _: None)

    def _rsync(self, words: list[str], stdin: bytes, on_file: Callable[[str], None]) -> None:
        if shutil.which("rsync") is None:
            raise _no_rsync(say("remote.here"))
        for pause_s in (*PAUSES_S, None):
            code, told = self._rsync_once(words, stdin, on_file)
            if code == 0:
                return
            if "rsync: command not found" in told or "rsync: not found" in told:
                raise _no_rsync(self.place.host)
            refused = refusal(self.place.host, code, told)
            is_line = code in LOST_CODES and "No space left" not in told and "Permission denied" not in told
            if pause_s is None or not is_line or "Host key" in told:
                is_ours = refused.message.key in ("remote.says", "remote.says_nothing")  # type: ignore[union-attr]
                reason = (told.strip().splitlines() or [str(code)])[-1]
                raise (
                    RemoteError(say("remote.copy_failed", host=self.place.host, reason=reason)) if is_ours else refused
                )
            time.sleep(pause_s)

    def _rsync_once(self, words: list[str], stdin: bytes, on_file: Callable[[str], None]) -> tuple[int, str]:
        command = [
            *("rsync", "-rt", "-s", "--checksum", "--partial", "--out-format=%n", "--timeout=600"),
            *("-e", shlex.join(self.ssh.transport), *words),
        ]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **quiet_options()
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            assert process.stderr is not None
            try:
                _write(process.stdin, stdin)
                for line in process.stdout:
                    on_file(os.fsdecode(line.rstrip(b"\n")))
            except BaseException:  # such as a stop: what was copied stays
                process.kill()
                raise
            told = process.stderr.read().decode(errors="replace")
            return process.wait(), told

    def _folder_known(self) -> str:
        return (
            f"d={shlex.quote(self.place.folder)}\n"
            'case "$d" in /*) ;; "~/"*) d="$HOME/${d#??}" ;; *) d="$HOME/$d" ;; esac'
        )


def _write(stream: Any, data: bytes) -> None:
    try:
        stream.write(data)
        stream.close()
    except BrokenPipeError:
        pass  # its exit code says why


def _no_rsync(where: object) -> RemoteError:
    return RemoteError(say("remote.no_rsync", where=where), hint=say("remote.install_rsync"))


def schema_digest() -> str:
    """Return what Greeting.schema is here."""
    return hashlib.sha256(schema().encode()).hexdigest()[:12]


def as_line(value: object) -> bytes:
    """Return a JSON value as a line, ASCII."""
    return json.dumps(value).encode() + b"\n"
