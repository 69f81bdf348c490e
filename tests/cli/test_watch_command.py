"""`tlgui watch` through the real main(), ended by Ctrl+C."""

import argparse
import csv
import os
import shutil
import signal
import threading
import time

import pytest
from conftest import make_folder
from damaged_models import GOOD

from tlgui.__main__ import main
from tlgui.cli.watch_command import _Teller
from tlgui.engine.inference import watching


@pytest.fixture
def place(tmp_path):
    make_folder(tmp_path / "pictures", n_per_class=2, size_px=24)
    (tmp_path / "in").mkdir()
    return tmp_path


def rows(table):
    if not table.exists():
        return []
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_pictures_that_arrive_are_answered_until_ctrl_c(place, capsys, monkeypatch):
    monkeypatch.setattr(watching, "SETTLED_S", 0.0)
    first, *others = sorted((place / "pictures").rglob("*.png"))
    shutil.copy(first, place / "in")

    def person():
        deadline_s = time.monotonic() + 60
        for n, arriving in ((1, others), (4, ())):
            while len(rows(place / "out.csv")) < n and time.monotonic() < deadline_s:
                time.sleep(0.02)
            for path in arriving:
                shutil.copy(path, place / "in")
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=person)
    thread.start()
    code = main(
        ["watch", str(GOOD), str(place / "in"), "--csv", str(place / "out.csv"), "--every", "0.05",
         "--sort-into", str(place / "sorted")]
    )  # fmt: skip
    thread.join()
    told = capsys.readouterr()
    assert code == 0
    assert len(told.out.splitlines()) == len(rows(place / "out.csv")) == 4
    assert len(list((place / "sorted").rglob("*.png"))) == 4
    assert "4 answers are in" in told.err
    assert "Traceback" not in told.err


@pytest.mark.parametrize("wrong", [("--csv", "t.xlsx"), ("--csv", "t.png"), ("--csv", "t.csv", "--every", "0"), ()])
def test_wrong_use_is_a_sentence(place, capsys, wrong, monkeypatch):
    monkeypatch.chdir(place)
    assert main(["watch", str(GOOD), str(place / "in"), *wrong]) == 2
    told = capsys.readouterr().err
    assert told
    assert "Traceback" not in told


def test_a_folder_that_was_never_there_is_not_called_gone(capsys):
    teller = _Teller(argparse.Namespace(folder="mistyped"))
    for is_there in (False, False, True, False):
        teller.tell_folder(is_there=is_there)
    never, back, gone = capsys.readouterr().err.splitlines()
    assert never == "Note: There is no folder 'mistyped'; waiting for it."
    assert "there again" in back
    assert "is gone" in gone
