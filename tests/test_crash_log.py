"""What nothing can catch is found in the crash log, also where a program has no standard output."""

import subprocess
import sys
from pathlib import Path

import pytest

from tlgui.logging_setup import CRASH_LOG, MAX_OUTPUT_BYTES, catch_crashes
from tlgui.paths import log_dir


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


def test_a_command_says_on_standard_error_where_a_library_failed():
    code = "import tlgui.cli, faulthandler; tlgui.cli.run = lambda _: faulthandler._sigsegv(); "
    done = run(code + "from tlgui.__main__ import main; main(['check', 'x'])")
    assert done.returncode != 0
    assert b"Segmentation fault" in done.stderr
    closed = run("import sys; sys.stderr = None; " + code + "from tlgui.logging_setup import *; tell_crashes()")
    assert closed.returncode == 0, "never a reason not to start"


def test_it_is_kept_small_and_is_never_a_reason_not_to_start(tmp_path):
    (tmp_path / CRASH_LOG).write_bytes(b"x" * (MAX_OUTPUT_BYTES + 1))
    run(
        "import sys; from pathlib import Path; from tlgui.logging_setup import *; catch_crashes(Path(sys.argv[1]))",
        tmp_path,
    )
    assert (tmp_path / CRASH_LOG).stat().st_size == 0
    (tmp_path / "file").touch()
    assert catch_crashes(tmp_path / "file") is None


LIBRARY_IS_MISSING = """
import sys
from pathlib import Path
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtWidgets":
            raise {error}
sys.meta_path.insert(0, Blocker())
from tlgui.__main__ import main
sys.exit(main(["gui"]))
"""


@pytest.mark.parametrize("error", ["ImportError('libEGL.so.1: cannot open')", "OSError('libEGL.so.1: cannot open')"])
def test_a_window_that_cannot_be_opened_leaves_a_word_for_whoever_has_no_terminal(error):
    assert run(LIBRARY_IS_MISSING.format(error=error)).returncode != 0
    assert "libEGL.so.1: cannot open" in (log_dir() / CRASH_LOG).read_text()


def test_what_qt_says_when_it_cannot_start_is_in_the_crash_log_and_in_the_terminal(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    said = run("from tlgui.__main__ import main; main(['gui'])").stderr.decode()
    for text in (said, (log_dir() / CRASH_LOG).read_text()):
        assert "no Qt platform plugin could be initialized" in text


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_or_vanished_log_folder_is_silent(tmp_path):
    code = (
        "import logging, shutil, sys; from pathlib import Path; from tlgui.logging_setup import *;"
        "folder = Path(sys.argv[1]); set_up_logging(folder); catch_crashes(folder);"
        "logging.getLogger('a').critical('x' * 100_000); shutil.rmtree(folder); folder.touch();"
        "logging.getLogger('a').critical('caf\\udce9')"
    )
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "tlgui.log").symlink_to("/dev/full")
    ended = run(code, tmp_path / "logs")
    assert (ended.returncode, ended.stderr.decode()) == (0, "")
