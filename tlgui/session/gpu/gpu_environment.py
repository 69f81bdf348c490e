"""Builds a second environment with PyTorch for CUDA beside the program: fetched resumably, tested, then used."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from filelock import Timeout

from tlgui.core.errors import CancelledError, DownloadError, TlguiError
from tlgui.core.messages import Message, say
from tlgui.engine.door.packages import ENGINE_PACKAGES
from tlgui.session.external_engine import StepResult, external_environment, try_external_engine
from tlgui.session.gpu.child_command import ShouldStop, run_command
from tlgui.session.gpu.gpu_folder import (
    environments_dir,
    hold,
    let_go,
    mark_finished,
    only_builder,
    remove_environment,
    unfinished_environments,
)
from tlgui.session.gpu.wheels import Wheel, read_report

log = logging.getLogger(__name__)

PYTHONS = ("python3.13", "python3.12", "python3.11", "python3", "python")
LAUNCHED = ("-3.13", "-3.12", "-3.11")
"""What Windows' launcher `py` is asked for: python.org's installer puts it on the path, and Python itself not."""
WHERE_IT_IS = (
    "import sys, venv, ensurepip; print(sys.executable, sys.base_prefix, sep='\\n');"
    "raise SystemExit(sys.version_info < (3, 11))"
)
STORE_FOLDER = "windowsapps"
"""A Python of the Microsoft Store lies there; what it writes into the data folder lands elsewhere."""
SHORT_S, LONG_S = 60.0, 1800.0
ANSWER_S = 10.0
"""How long a server may take to say how large a file is; a cancel is answered no later than this."""
UNPACKED_RATIO = 2.4
"""How much larger wheels are once installed; measured with torch for CUDA 13: 2.6 GB fetched, 5.6 GB installed."""

OnProgress = Callable[[Message, int, int], None]


class GpuEnvironmentError(TlguiError):
    """The second environment cannot be built."""

    title = say("title.gpu_environment")


@dataclass(frozen=True)
class Requirements:
    """What to install, and where pip finds it."""

    torch: tuple[str, ...] = ENGINE_PACKAGES[:2]
    others: tuple[str, ...] = ENGINE_PACKAGES[2:]
    index: str | None = None
    """For `torch` alone; None for where pip looks by itself."""


class GpuEnvironment:
    """The folder with fetched files and finished environments, beside runs and models.

    Args:
        folder: where it all goes; None for the usual place.
        requirements: what to install.
        kinds: devices on which the test step must have been done; an environment that falls back to the
            processor is not worth gigabytes.
        on_progress: called with (what is being done, bytes here, bytes in all); 0 in all when unknown.
        should_stop: polled; what has been fetched is kept for the next time.
    """

    def __init__(
        self,
        *,
        folder: Path | None = None,
        requirements: Requirements | None = None,
        kinds: Sequence[str] = ("cuda",),
        on_progress: OnProgress = lambda what, done, total: None,
        should_stop: ShouldStop = lambda: False,
    ) -> None:
        self._folder = folder or environments_dir()
        self._wheels = self._folder / "fetched"
        self._requirements = requirements or Requirements()
        self._kinds = tuple(kinds)
        self._on_progress = on_progress
        self._should_stop = should_stop

    def build(self) -> tuple[Path, StepResult]:
        """Fetch, install, test; return the new environment's Python and what its test step says.

        It is built beside older ones, which may be at work; see unused_environments.

        Raises:
            GpuEnvironmentError: it cannot be built, or does not see the GPU; the message says why.
            ExternalEngineError: it was built and cannot learn.
            CancelledError: should_stop said so.
        """
        try:
            with only_builder(self._folder):
                for path in unfinished_environments(self._folder):
                    remove_environment(path)
                return self._build(find_base_python())
        except Timeout as error:
            raise GpuEnvironmentError(
                say("gpu.other_window", folder=self._folder),
                hint=say("gpu.wait"),
            ) from error

    def _build(self, base: Path) -> tuple[Path, StepResult]:
        new = self._free_folder()
        hold(new)  # before it is there; until this program ends, since the window has yet to remember it
        try:
            self._say(say("gpu.making_environment"))
            _run([str(base), "-m", "venv", str(new)], LONG_S, self._should_stop)
            python = new / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
            wheels = self._plan(python)
            self._fetch_all(wheels)
            self._say(say("gpu.installing"))
            chosen = [f"{wheel.name}=={wheel.version}" for wheel in wheels]
            options = ("--quiet", "--no-deps", "--no-index", "--find-links", str(self._wheels))
            _run([str(python), "-m", "pip", "install", *options, *chosen], LONG_S, self._should_stop)
            self._say(say("gpu.testing"))
            result = try_external_engine(python, should_stop=self._should_stop)
            self._check_kind(result)
            mark_finished(new)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            let_go(new)
            raise
        shutil.rmtree(self._wheels, ignore_errors=True)
        return python, result

    def _plan(self, python: Path) -> list[Wheel]:
        """Ask pip which files belong together here."""
        self._say(say("gpu.planning"))
        # An older pip fetches everything for a dry run (23.2 does, 26.3 does not).
        _run([str(python), "-m", "pip", "install", "--quiet", "--upgrade", "pip"], LONG_S, self._should_stop)
        wanted = self._requirements
        if wanted.index is None:
            return self._ask_pip(python, (*wanted.torch, *wanted.others))
        # Apart from one another: elsewhere there may be a newer torch, for another CUDA.
        torch = self._ask_pip(python, ("--index-url", wanted.index, *wanted.torch))
        fixed = self._folder / "fixed.txt"
        fixed.write_text("".join(f"{wheel.name}=={wheel.version}\n" for wheel in torch), encoding="utf-8")
        try:
            others = self._ask_pip(python, ("--constraint", str(fixed), *wanted.others))
        finally:
            fixed.unlink()
        return list({wheel.name.lower(): wheel for wheel in (*others, *torch)}.values())

    def _ask_pip(self, python: Path, wishes: Sequence[str]) -> list[Wheel]:
        options = ("--quiet", "--dry-run", "--ignore-installed", "--only-binary", ":all:", "--report", "-")
        report = _run([str(python), "-m", "pip", "install", *options, *wishes], LONG_S, self._should_stop)
        try:
            return read_report(report)
        except (ValueError, KeyError) as error:
            raise GpuEnvironmentError(say("gpu.pip_not_understood", error=error)) from error

    def _check_kind(self, result: StepResult) -> None:
        if result.kind not in self._kinds:
            raise GpuEnvironmentError(
                say("gpu.sees_no_gpu", torch=result.torch, device=result.device), hint=say("gpu.look_for_driver")
            )

    def _fetch_all(self, wheels: list[Wheel]) -> None:
        self._remove_stale_files({wheel.file_name for wheel in wheels})
        sizes = {wheel: self._size(wheel) for wheel in wheels}
        total = sum(sizes.values())
        self._check_room(total)
        done_before = 0
        for wheel in wheels:
            self._fetch(wheel, done_before, total)
            done_before += sizes[wheel]

    def _remove_stale_files(self, names: set[str]) -> None:
        """Remove what an earlier plan has fetched and this one does not need; it would take room for nothing."""
        self._wheels.mkdir(parents=True, exist_ok=True)
        for path in self._wheels.iterdir():
            if path.name not in names and path.name.partition(".part")[0] not in names:
                path.unlink()

    def _fetch(self, wheel: Wheel, done_before: int, total: int) -> None:
        from tlgui.net.fetch import fetch

        target = self._wheels / wheel.file_name
        what = say("gpu.fetching", name=wheel.name)
        self._check_stop()
        self._on_progress(what, done_before, total)
        try:
            if wheel.local_file is not None:
                shutil.copy(wheel.local_file, target)
            else:
                fetch(
                    wheel.url,
                    target,
                    on_progress=lambda done, _: self._on_progress(what, done_before + done, total),
                    should_stop=self._should_stop,
                )
        except (DownloadError, OSError) as error:
            message = (
                error.message if isinstance(error, DownloadError) else say("gpu.step_failed", what=what, error=error)
            )
            raise GpuEnvironmentError(message, hint=say("gpu.try_again_to_go_on")) from error
        if not wheel.is_whole(target):
            target.unlink()
            raise GpuEnvironmentError(say("gpu.wrong_hash", name=wheel.name), hint=say("gpu.try_again"))

    def _size(self, wheel: Wheel) -> int:
        """Return how many bytes a file has; 0 when the server does not say."""
        import requests

        here = self._wheels / wheel.file_name
        for path in filter(None, (here, wheel.local_file)):
            if path.is_file():
                return path.stat().st_size
        self._check_stop()
        try:
            # Not HEAD, which some servers refuse; nothing but the headers is read.
            with requests.get(wheel.url, stream=True, timeout=ANSWER_S) as answer:
                length = answer.headers.get("Content-Length", "")
                return int(length) if length.isascii() and length.isdigit() else 0
        except requests.RequestException as error:
            log.warning("The size of %s cannot be had: %s", wheel.url, error)
            raise GpuEnvironmentError(say("gpu.not_reached", name=wheel.name)) from error

    def _check_room(self, n_bytes: int) -> None:
        here = sum(path.stat().st_size for path in self._wheels.iterdir())
        needed = int(n_bytes * (1 + UNPACKED_RATIO)) - here
        free = shutil.disk_usage(self._folder).free
        if free < needed:
            raise GpuEnvironmentError(
                say("gpu.no_room", needed=needed / 1e9, free=free / 1e9, folder=self._folder),
                hint=say("gpu.make_room"),
            )

    def _free_folder(self) -> Path:
        number = 1
        while (self._folder / f"environment {number}").exists():
            number += 1
        return self._folder / f"environment {number}"

    def _say(self, what: Message) -> None:
        self._check_stop()
        self._on_progress(what, 0, 0)

    def _check_stop(self) -> None:
        if self._should_stop():
            raise CancelledError(say("gpu.stopped"))


def find_base_python(system: str = sys.platform) -> Path:
    """Return a Python of this computer from which an environment can be made.

    Args:
        system: as in sys.platform.

    Raises:
        GpuEnvironmentError: there is none.
    """
    has_seen_store = False
    for command in _candidates(system):
        places = _ask_where_it_is(command)
        if places and not _is_of_store(places):
            return Path(places[0])
        has_seen_store = has_seen_store or bool(places)
    if has_seen_store:
        raise GpuEnvironmentError(say("gpu.only_store_python"), hint=say("gpu.install_beside"))
    raise GpuEnvironmentError(say("gpu.no_python"), hint=say("gpu.install_python"))


def _candidates(system: str) -> Iterator[list[str]]:
    """Name the commands that may start a Python, the likeliest first."""
    if not getattr(sys, "frozen", False):
        yield [sys.executable]
    launcher = shutil.which("py") if system == "win32" else None
    if launcher is not None:
        yield from ([launcher, version] for version in LAUNCHED)
    yield from ([found] for found in map(shutil.which, PYTHONS) if found is not None)


def _ask_where_it_is(command: list[str]) -> list[str]:
    """Return the program and the base folder of a Python that can make environments; nothing for any other."""
    try:
        places = _run([*command, "-c", WHERE_IT_IS], SHORT_S).strip().splitlines()
    except GpuEnvironmentError:
        return []
    return places if len(places) == 2 else []


def _is_of_store(places: list[str]) -> bool:
    return any(STORE_FOLDER in place.lower().replace("\\", "/").split("/") for place in places)


def _run(command: list[str], timeout_s: float, should_stop: ShouldStop = lambda: False) -> str:
    environment = external_environment() | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    environment.pop("PYTHONPATH")  # pip needs none of our source
    try:
        done = run_command(command, environment=environment, timeout_s=timeout_s, should_stop=should_stop)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise GpuEnvironmentError(say("gpu.cannot_run", command=command[0], error=error)) from error
    if done.returncode != 0:
        log.warning("%s ended with %s: %s", command[:4], done.returncode, done.stderr[-2000:])
        reason = (done.stderr.strip().splitlines() or [""])[-1] or say("gpu.says_nothing")
        raise GpuEnvironmentError(say("gpu.command_failed", command=" ".join(command[1:4]), reason=reason))
    return done.stdout
