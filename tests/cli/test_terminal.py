"""What is printed can steer no terminal and fails on none, and JSON stays JSON."""

import io
import json
import os
import re
import subprocess
import sys

import pytest
from damaged_models import GOOD

from tlgui.cli.progress import TerminalProgress
from tlgui.cli.terminal import print_json, print_line
from tlgui.core.events import BatchDone, Notice
from tlgui.core.printable import printable

PICTURES = GOOD.parents[1] / "pictures"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", "a\\x1b[2Jb"),
        ("a\nb\r\tc", "a\\nb\\r\\tc"),
        ("\x9b2J\x7f", "\\x9b2J\\x7f"),
        ("gpj.\u202eexe", "gpj.\\u202eexe"),
        ("caf\udce9", "caf\\udce9"),
        ("Äpfel 日本 👩‍🔬", "Äpfel 日本 👩‍🔬"),
    ],
)
def test_a_name_is_shown_in_one_line_without_what_steers(text, shown):
    assert printable(text) == shown


def test_lines_and_progress_are_printed_so(capsys):
    print_line("a\x1bb")
    assert capsys.readouterr().out == "a\\x1bb\n"
    stream = io.StringIO()
    TerminalProgress(stream)(Notice("left_out", "'a\x1b[2J.png' is left out."))
    assert "\x1b" not in stream.getvalue()


def test_json_keeps_the_value_and_stays_json(capsys):
    value = {"path": "a\x1b\x9b\u202e\udce9ä", "x": float("nan"), "y": [float("-inf"), 1.5, (1,)]}
    print_json(value)
    line = capsys.readouterr().out
    assert json.loads(line) == {"path": value["path"], "x": None, "y": [None, 1.5, [1]]}
    assert line.isprintable() or line[:-1].isprintable()
    assert "ä" in line


@pytest.fixture
def odd_folder(tmp_path):
    """Pictures and classes with names of every kind that Linux allows."""
    root = tmp_path / "odd"
    for name in (b"caf\xe9 \x1b[31m", "日本=1".encode(), b"=cmd()"):
        folder = os.path.join(os.fsencode(root), name)
        os.makedirs(folder)
        for number, source in enumerate(sorted((PICTURES / "red").iterdir())[:2]):
            with open(os.path.join(folder, b"@p\xff%d.png" % number), "wb") as file:
                file.write(source.read_bytes())
    return root


END = "the end of a command: "
ONE_AFTER_THE_OTHER = f"""
import json, sys
from tlgui.__main__ import main
for arguments in json.loads(sys.argv[1]):
    code = main(arguments)
    sys.stdout.write(f"{END}{{code}}\\n")
"""


OTHER_TERMINALS = ({"PYTHONIOENCODING": "cp1252"}, {"LC_ALL": "C"})


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
@pytest.mark.parametrize(
    "variables",
    [{"PYTHONIOENCODING": "ascii"}, *(pytest.param(one, marks=pytest.mark.slow) for one in OTHER_TERMINALS)],
)
def test_odd_names_work_on_every_terminal(odd_folder, variables, tmp_path):
    tables, root = [tmp_path / "table.csv", tmp_path / "table of json.csv"], str(odd_folder)
    commands = [
        ["check", root],
        ["evaluate", str(GOOD), root],
        ["predict", str(GOOD), root, "--csv", str(tables[0])],
        ["check", root, "--json"],
        ["predict", str(GOOD), root, "--csv", str(tables[1]), "--json"],
    ]
    told = subprocess.run(
        [sys.executable, "-c", ONE_AFTER_THE_OTHER, json.dumps(commands)],
        capture_output=True, env=os.environ | variables, check=False,
    )  # fmt: skip
    assert b"\x1b" not in told.stdout + told.stderr
    assert b"Traceback" not in told.stderr
    *printed, rest = re.split(rf"{END}(\d)\n".encode(), told.stdout)
    assert (printed[1::2], rest) == ([b"0", b"2", b"0", b"0", b"0"], b""), told.stderr
    for lines in printed[6::2]:
        for line in lines.splitlines():
            json.loads(line)
    for table in tables:
        assert table.read_text(encoding="utf-8-sig").count(".png") == 6


def test_a_terminal_without_blocks_gets_a_bar_of_signs(monkeypatch):
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(stream, "isatty", lambda: True)
    TerminalProgress(stream)(BatchDone(1, 1, 2, 0.5))
    assert b"#" in stream.buffer.getvalue()


def test_a_reader_that_has_seen_enough_is_no_fault():
    command = f"{sys.executable} -m tlgui backbones --json | head -c 10"
    told = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, check=False)
    assert (told.returncode, told.stderr) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
def test_a_full_disk_behind_the_output_is_told():
    with open("/dev/full", "w") as full:
        told = subprocess.run(
            [sys.executable, "-m", "tlgui", "backbones"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert told.returncode == 2
    assert told.stderr.count(b"\n") == 1
    assert b"No space" in told.stderr
