"""The smoke test itself: it passes what is right, fails what is wrong, and says why."""

import os
import subprocess
import sys

import pytest
import smoke_test
from smoke_test import CheckFailedError, Program

GOOD_REPORT = {
    "failures": [], "is_complete": True, "states": ["scanning", "ready", "training", "trained"],
    "engine_pids": [2], "window_pid": 1, "has_torch_in_window": False,
    "answers": {"/data/discs/a.png": "discs", "/data/squares/b.png": "squares"},
    "platform": "xcb", "device": "the processor", "val_accuracy": 0.9,
}  # fmt: skip


def make_program(tmp_path, body):
    script = tmp_path / "program.py"
    script.write_text(body)
    return Program([sys.executable, str(script)], tmp_path)


def test_the_version_must_be_said_and_be_the_expected_one(tmp_path):
    program = make_program(tmp_path, "print('tlgui 1.2.3')")
    assert smoke_test.check_version(program, "1.2.3") == "tlgui 1.2.3"
    with pytest.raises(CheckFailedError, match="not 'tlgui 2.0.0'"):
        smoke_test.check_version(program, "2.0.0")
    with pytest.raises(CheckFailedError, match="it says 'nonsense'"):
        smoke_test.check_version(make_program(tmp_path, "print('nonsense')"), None)


def test_a_program_that_fails_or_is_missing_is_told_with_its_last_words(tmp_path):
    program = make_program(tmp_path, "import sys; sys.exit('no such library')")
    with pytest.raises(CheckFailedError, match="exit code 1: no such library"):
        program.run("--version")
    with pytest.raises(CheckFailedError):
        Program([str(tmp_path / "nowhere")], tmp_path).run("--version")


def test_the_demos_result_is_read(tmp_path):
    assert smoke_test.demo_result("  a.jpg\n16 of 18 right (the true figure lies ...).") == (16, 18)
    with pytest.raises(CheckFailedError, match="does not say"):
        smoke_test.demo_result("nothing")


def test_the_programs_environment_is_its_own(tmp_path):
    seen = smoke_test.clean_environment({"TLGUI_WEIGHTS_DIR": "x", "PATH": "p"}, tmp_path)
    assert "TLGUI_WEIGHTS_DIR" not in seen
    assert seen["PATH"] == "p"
    assert seen["TLGUI_DATA_DIR"].startswith(str(tmp_path))


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({}, ""),
        ({"failures": ["No memory."]}, "No memory."),
        ({"states": ["scanning"]}, "it did not train; it was scanning"),
        ({"engine_pids": []}, "own process"),
        ({"engine_pids": [1]}, "own process"),
        ({"has_torch_in_window": True}, "loaded torch"),
        ({"answers": {"/data/discs/a.png": "squares"}}, "0 of 1"),
        ({"answers": {}}, "0 of 0"),
    ],
)
def test_what_is_wrong_with_a_window_is_found(change, word):
    fault = smoke_test.window_fault(GOOD_REPORT | change)
    assert fault == word if not word else word in fault


def test_each_check_has_a_line_and_the_failures_are_counted(capsys):
    def bad():
        raise CheckFailedError("this is why")

    assert smoke_test.run_checks([("good", lambda: "fine"), ("bad", bad)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("pass  good")
    assert lines[1].startswith("FAIL  bad")
    assert lines[1].endswith("this is why")


def test_a_broken_program_gives_a_nonzero_exit(tmp_path):
    script = tmp_path / "tlgui"
    script.write_text("#!/bin/sh\nexit 3\n")
    script.chmod(0o755)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, smoke_test.__file__, str(script)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout.count("FAIL") == 8  # seven checks and the last line
