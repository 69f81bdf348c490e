"""What nothing can catch is found in the crash log, also where a program has no standard output."""

import subprocess
import sys

from tlgui.logging_setup import CRASH_LOG, MAX_OUTPUT_BYTES, catch_crashes


def run(code, *arguments):
    return subprocess.run([sys.executable, "-c", code, *map(str, arguments)], capture_output=True, check=False)


def test_a_fault_in_a_library_leaves_its_trace(tmp_path):
    code = (
        "import faulthandler, sys; from pathlib import Path; from tlgui.logging_setup import catch_crashes;"
        "catch_crashes(Path(sys.argv[1])); faulthandler._sigsegv()"
    )
    assert run(code, tmp_path / "logs").returncode != 0
    assert "Segmentation fault" in (tmp_path / "logs" / CRASH_LOG).read_text()


def test_a_windowed_program_without_output_writes_to_the_crash_log(tmp_path):
    code = (
        "import sys; from pathlib import Path; from tlgui.logging_setup import catch_crashes;"
        "sys.stdout = sys.stderr = None; catch_crashes(Path(sys.argv[1])); raise SystemError('too early')"
    )
    run(code, tmp_path)
    assert "SystemError: too early" in (tmp_path / CRASH_LOG).read_text()


def test_it_is_kept_small_and_is_never_a_reason_not_to_start(tmp_path):
    (tmp_path / CRASH_LOG).write_bytes(b"x" * (MAX_OUTPUT_BYTES + 1))
    run(
        "import sys; from pathlib import Path; from tlgui.logging_setup import *; catch_crashes(Path(sys.argv[1]))",
        tmp_path,
    )
    assert (tmp_path / CRASH_LOG).stat().st_size == 0
    (tmp_path / "file").touch()
    assert catch_crashes(tmp_path / "file") is None
