"""Checks an installed tlgui from the outside: `python smoke_test.py /usr/bin/tlgui`.

Without a program it checks `python -m tlgui`. Each line says pass or FAIL; the exit code is 1 when
any check failed. Needs Python 3.11 and nothing else. Where there is no screen, Xvfb is started if
it is installed, else Qt's offscreen platform is used. Nothing of the person's own is touched: all
data go to a folder that is deleted afterwards, unless --keep names one.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

COMMAND_TIMEOUT_S = 120
TRAINING_TIMEOUT_S = 900
N_BACKBONES_AT_LEAST = 80
N_NEW_PICTURES = 18
N_RIGHT_AT_LEAST = 7
"""Of 18 new pictures in six classes; guessing gets three."""


class CheckFailedError(Exception):
    """A check did not find what it should."""


class Program:
    """An installed tlgui and the folder in which it is tried.

    Args:
        command: the program and arguments that come before ours.
        folder: for its data and for the pictures.
    """

    def __init__(self, command: list[str], folder: Path) -> None:
        self.command = command
        self.folder = folder
        self.environment = clean_environment(dict(os.environ), folder)

    def run(self, *arguments: str, timeout_s: float = COMMAND_TIMEOUT_S) -> str:
        """Run it and return its standard output.

        Raises:
            CheckFailedError: it cannot be started, takes too long, or ends with another code than 0.
        """
        try:
            done = subprocess.run(
                [*self.command, *arguments], env=self.environment, cwd=self.folder, timeout=timeout_s,
                stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", check=False,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired) as error:
            raise CheckFailedError(str(error)) from error
        if done.returncode != 0:
            raise CheckFailedError(f"exit code {done.returncode}: {last_lines(done.stderr)}")
        return done.stdout


def clean_environment(environment: dict[str, str], folder: Path) -> dict[str, str]:
    """Return an environment in which an installed program must find everything by itself."""
    inherited = {k: v for k, v in environment.items() if not k.startswith("TLGUI_")}
    return inherited | {
        "TLGUI_DATA_DIR": str(folder / "data"),
        "TORCH_HOME": str(folder / "torch"),
        "PYTHONIOENCODING": "utf-8",
        # Waiting threads give the processor up instead of spinning: on a busy machine several times quicker.
        "OMP_WAIT_POLICY": "PASSIVE",
    }


def last_lines(text: str, n: int = 4) -> str:
    """Return the last lines that say something, on one line."""
    return " | ".join([line.strip() for line in text.splitlines() if line.strip()][-n:])


def check_version(program: Program, expected: str | None) -> str:
    """It says its name and version, and the version is the expected one."""
    text = program.run("--version").strip()
    match = re.fullmatch(r"tlgui (\d+\.\d+\.\d+\S*)", text)
    if match is None or (expected and match.group(1) != expected):
        raise CheckFailedError(f"it says '{text}'" + (f", not 'tlgui {expected}'" if expected else ""))
    return text


def check_backbones(program: Program) -> str:
    """The catalogue is in it."""
    rows = json.loads(program.run("backbones", "--json"))
    if len(rows) < N_BACKBONES_AT_LEAST or not all(row.get("name") and row.get("parameters") for row in rows):
        raise CheckFailedError(f"only {len(rows)} networks are listed")
    return f"{len(rows)} networks"


def check_demo(program: Program) -> str:
    """It draws pictures, trains on them, and names new ones better than by chance."""
    text = program.run("demo", "--out", str(program.folder / "demo"), timeout_s=TRAINING_TIMEOUT_S)
    n_right, n = demo_result(text)
    if not model_file(program).is_file():
        raise CheckFailedError("it left no model file")
    if n != N_NEW_PICTURES or n_right < N_RIGHT_AT_LEAST:
        raise CheckFailedError(f"{n_right} of {n} new pictures right")
    return f"{n_right} of {n} new pictures right"


def demo_result(text: str) -> tuple[int, int]:
    """Read how many of how many pictures the demo says it named right."""
    match = re.search(r"^(\d+) of (\d+) right", text, re.MULTILINE)
    if match is None:
        raise CheckFailedError(f"it does not say how many pictures were right: {last_lines(text)}")
    return int(match.group(1)), int(match.group(2))


def check_report(program: Program) -> str:
    """The report of the demo's run can be drawn, with fonts and pictures inside."""
    place = program.folder / "report.pdf"
    program.run("report", str(model_file(program)), "--out", str(place))
    data = place.read_bytes()
    if not data.startswith(b"%PDF-") or b"/FontFile2" not in data:
        raise CheckFailedError("it is no PDF with a font inside")
    return f"{len(data) / 1e3:.0f} kB"


def check_predict(program: Program) -> str:
    """The model file of the demo can be used, and a file that is no picture does not stop it."""
    bad = program.folder / "no picture.jpg"
    bad.write_bytes(b"no picture")
    pictures = sorted((program.folder / "demo").glob("new pictures/*.jpg"))
    out = program.run("predict", str(model_file(program)), *map(str, pictures), str(bad), "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    answered = [row for row in rows if row.get("top")]
    if len(answered) != len(pictures) or len(rows) != len(pictures) + 1:
        raise CheckFailedError(f"{len(answered)} of {len(pictures)} pictures answered")
    if not all(0.0 <= row["top"][0]["probability"] <= 1.0 for row in answered):
        raise CheckFailedError("a probability is not between 0 and 1")
    return f"{len(answered)} pictures answered, 1 bad file told"


def check_window(program: Program) -> str:
    """The window opens, trains in a process of its own, and names pictures."""
    report = open_window(program, dataset_folder(program))
    fault = window_fault(report)
    if fault:
        raise CheckFailedError(fault)
    return (
        f"{report['platform']}, trained on {report['device']}, "
        f"validation {report['val_accuracy']:.0%}, "
        f"{n_right_in_window(report)} of {len(report['answers'])} named right, "
        f"never busy for more than {report['longest_delay_ms']:.0f} ms while it trained"
    )


def window_fault(report: dict[str, Any]) -> str:
    """Return what is wrong with a window's report of its self-check, or nothing."""
    if report["failures"]:
        return "; ".join(report["failures"])
    if not report["is_complete"] or "trained" not in report["states"]:
        return f"it did not train; it was {', '.join(report['states']) or 'never ready'}"
    if not report["engine_pids"] or report["window_pid"] in report["engine_pids"]:
        return "it trained in the window's own process"
    if report["has_torch_in_window"]:
        return "the window's process loaded torch"
    if n_right_in_window(report) * 2 < len(report["answers"]) or not report["answers"]:
        return f"{n_right_in_window(report)} of {len(report['answers'])} pictures named right"
    return ""


def n_right_in_window(report: dict[str, Any]) -> int:
    """Count the answers that are the name of the picture's folder."""
    return sum(Path(path).parent.name == answer for path, answer in report["answers"].items())


def check_crash_log(program: Program) -> str:
    """The log is where it belongs, and no crash is in it."""
    logs = program.folder / "window" / "self-check data" / "logs"
    crash_log = logs / "crash.log"
    if not crash_log.is_file():
        raise CheckFailedError(f"there is no crash log in {logs}")
    text = crash_log.read_text(encoding="utf-8", errors="replace")
    if "Fatal" in text or "Traceback" in text:
        raise CheckFailedError(last_lines(text, 12))
    return "kept, and nothing in it"


def open_window(program: Program, folder: Path | None) -> dict[str, Any]:
    """Let the window check itself; return its report, with `start_s` from start to first paint."""
    out = program.folder / "window"
    out.mkdir(exist_ok=True)
    path = out / "report.json"
    path.unlink(missing_ok=True)
    arguments = ["gui", *([str(folder)] if folder else []), "--self-check", str(path)]
    started_at = time.time()
    try:
        program.run(*arguments, timeout_s=TRAINING_TIMEOUT_S)
    except CheckFailedError as error:
        if not path.is_file():
            raise CheckFailedError(f"{error}; crash log: {_crash_text(out)}") from error
    if not path.is_file():
        raise CheckFailedError("it closed without a report")
    report: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    report["start_s"] = report["painted_at"] - started_at
    return report


def _crash_text(out: Path) -> str:
    path = out / "self-check data" / "logs" / "crash.log"
    return last_lines(path.read_text(encoding="utf-8", errors="replace"), 12) if path.is_file() else "none"


def model_file(program: Program) -> Path:
    """Return the model file of the demo."""
    return program.folder / "demo" / "run" / "model.safetensors"


def dataset_folder(program: Program) -> Path:
    """Return the folder of classes that the demo has drawn."""
    return program.folder / "demo" / "pictures"


def measure_start(program: Program, n: int) -> str:
    """Start the window n times; return the time from starting the process to the first paint."""
    times = [open_window(program, None)["start_s"] for _ in range(n)]
    shown = ", ".join(f"{seconds:.2f}" for seconds in times)
    return f"first paint after {statistics.median(times):.2f} s (median of {shown}; the first one may be cold)"


@contextmanager
def screen(environment: dict[str, str]) -> Iterator[str]:
    """Give the programs of this environment a screen, and say which.

    On Linux without one, Xvfb finds a free number by itself; without Xvfb, Qt's offscreen platform.
    """
    has_one = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or environment.get("QT_QPA_PLATFORM")
    if sys.platform != "linux" or has_one:
        yield "the screen that is there"
        return
    if shutil.which("Xvfb") is None:
        environment["QT_QPA_PLATFORM"] = "offscreen"
        yield "no screen and no Xvfb: Qt's offscreen platform"
        return
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write_end)
    try:
        with os.fdopen(read_end) as pipe:
            environment["DISPLAY"] = f":{pipe.readline().strip()}"
        environment["QT_QPA_PLATFORM"] = "xcb"
        yield "a virtual screen (Xvfb)"
    finally:
        server.terminate()
        server.wait()


def run_checks(checks: list[tuple[str, Callable[[], str]]]) -> int:
    """Run every check, say how each went, and return how many failed."""
    n_failed = 0
    for name, check in checks:
        started_at = time.monotonic()
        try:
            word, detail = "pass", check()
        except (CheckFailedError, OSError, ValueError, KeyError) as error:
            word, detail = "FAIL", str(error) or type(error).__name__
            n_failed += 1
        print(f"{word}  {name:<12} {time.monotonic() - started_at:7.1f} s  {detail}", flush=True)
    return n_failed


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="*", help="the installed program (default: this Python's `-m tlgui`)")
    parser.add_argument("--version-is", metavar="X.Y.Z", help="the version that it must say")
    parser.add_argument("--starts", type=int, default=0, metavar="N", help="also measure N starts of the window")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="work here and delete nothing")
    return parser


def main() -> int:
    arguments = make_parser().parse_args()
    command = arguments.program or [sys.executable, "-m", "tlgui"]
    if Path(command[0]).is_file():
        command = [os.path.abspath(command[0]), *command[1:]]
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
        return _check(Program(command, arguments.keep.resolve()), arguments)
    with tempfile.TemporaryDirectory(prefix="tlgui smoke test ", ignore_cleanup_errors=True) as folder:
        return _check(Program(command, Path(folder).resolve()), arguments)


def _check(program: Program, arguments: argparse.Namespace) -> int:
    with screen(program.environment) as kind:
        print(f"checking {' '.join(program.command)} on {kind}", flush=True)
        checks: list[tuple[str, Callable[[], str]]] = [
            ("version", lambda: check_version(program, arguments.version_is)),
            ("backbones", lambda: check_backbones(program)),
            ("demo", lambda: check_demo(program)),
            ("predict", lambda: check_predict(program)),
            ("report", lambda: check_report(program)),
            ("window", lambda: check_window(program)),
            ("crash log", lambda: check_crash_log(program)),
        ]
        if arguments.starts:
            checks.append(("start", lambda: measure_start(program, arguments.starts)))
        n_failed = run_checks(checks)
    print("all checks passed" if n_failed == 0 else f"{n_failed} of {len(checks)} checks FAILED", flush=True)
    return 1 if n_failed else 0


if __name__ == "__main__":
    sys.exit(main())
