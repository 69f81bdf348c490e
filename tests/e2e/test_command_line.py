"""The command line through the real main(): outputs, exit codes, and that bad input loses nothing."""

import contextlib
import csv
import io
import json
import os
import signal
import subprocess
import sys

import pytest
import torch
from conftest import draw_shape, make_folder

from tlgui.__main__ import main
from tlgui.cli.progress import TerminalProgress
from tlgui.core.events import Preparing
from tlgui.engine.backbones.source import make_network
from tlgui.engine.weights.store import file_name_of, find_weight_set

QUICK = ["--backbone", "shufflenet_v2_x0_5", "--weights", "none", "--head-epochs", "1", "--finetune-epochs", "1",
         "--batch-size", "8", "--augment", "none", "--device", "cpu"]  # fmt: skip


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """Pictures, what was learned from them, and what the command line printed; to be read only."""
    folder = tmp_path_factory.mktemp("trained")
    pictures, printed = make_folder(folder / "shapes", n_per_class=12), io.StringIO()
    with contextlib.redirect_stdout(printed):
        assert main(["train", str(pictures), "--out", str(folder / "run"), "--json", *QUICK]) == 0
    return pictures, folder / "run" / "model.safetensors", printed.getvalue()


@pytest.fixture
def model(trained):
    return str(trained[1])


def test_train_prints_one_event_a_line_and_nothing_else(trained):
    lines = [json.loads(line) for line in trained[2].splitlines()]
    assert next(line["event"] for line in lines if line["event"] != "Preparing") == "RunStarted"
    last = lines[-1]
    assert (last["event"], last["outcome"]) == ("RunFinished", "completed")
    assert {"best_epoch", "val_loss", "val_accuracy", "model"} <= last.keys()


def test_evaluate_gives_the_runs_own_figures(trained, capsys):
    pictures_folder, model, printed = trained
    assert main(["evaluate", str(model), str(pictures_folder), "--part", "val", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    last = json.loads(printed.splitlines()[-1])
    assert (figures["accuracy"], figures["loss"]) == (last["val_accuracy"], last["val_loss"])
    assert {"balanced_accuracy", "per_class", "confusion", "classes", "n"} <= figures.keys()
    assert main(["evaluate", str(model), str(pictures_folder)]) == 0


def test_predict_goes_on_after_a_bad_file(model, tmp_path, capsys):
    draw_shape("discs", 50).save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(b"no picture")
    table = tmp_path / "out.csv"
    paths = [str(tmp_path / "a.png"), str(tmp_path / "b.png"), str(tmp_path / "gone.png")]
    assert main(["predict", model, *paths, "--top", "1", "--json", "--all-classes", "--csv", str(table)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines[0]["top"]) == 1
    assert ["error" in line for line in lines] == [False, True, True]
    with table.open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3
    assert float(rows[0]["p:discs"]) + float(rows[0]["p:squares"]) == pytest.approx(1)
    assert main(["predict", model, str(tmp_path / "b.png")]) == 2


def test_check_backbones_and_summary(pictures_folder, model, capsys):
    assert main(["check", str(pictures_folder), "--json"]) == 0
    checked = json.loads(capsys.readouterr().out)
    split = checked.pop("split")
    assert {part: split[part] for part in ("train", "val", "test")} == {"train": 20, "val": 4, "test": 0}
    assert (split["test_source"], split["groups"]) == ("too_few", [])
    assert checked == {
        "classes": {"discs": 12, "squares": 12}, "problems": [], "total": 24, "usable": 24,
        "files": {"total": 24, "used": 24, "left_out": 0, "ignored": 0}, "reasons": [], "offers": [], "origins": [],
        "cut": {"n": 0, "message": ""},
    }  # fmt: skip
    assert main(["backbones", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {"name", "parameters", "input_size_px", "imagenet_top1", "size_mb", "weights"} <= rows[0].keys()
    assert not any(row["is_here"] for row in rows)
    assert main(["summary", "resnet18", "--classes", "3", "--schedule", "gradual"]) == 0
    out = capsys.readouterr().out
    assert "11 178 051 parameters, 1.81 billion" in out
    assert main(["summary", model]) == 0


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["check", "nowhere"], "no folder"),
        (["train", "nowhere", "--out", "x"], "no folder"),
        (["train", "DATA", "--out", "x", "--backbone", "resnet19"], "Did you mean"),
        (["train", "DATA", "--out", "x", "--offline"], "--weights FILE"),
        (["train", "DATA", "--out", "x", "--weights", "gone.pth"], "no weights file"),
        (["train", "DATA", "--out", "x", "--weights", "none", "--head", "append"], "append"),
        (["train", "DATA", "--out", "x", "--augment", "wild"], "wild"),
        (["predict", "gone.safetensors", "a.png"], "no model file"),
        (["nonsense"], "invalid choice"),
    ],
)
def test_wrong_use_ends_with_two_and_one_sentence(pictures_folder, capsys, monkeypatch, tmp_path, arguments, word):
    monkeypatch.chdir(tmp_path)
    assert main([str(pictures_folder) if a == "DATA" else a for a in arguments]) == 2
    captured = capsys.readouterr()
    assert word in captured.err
    assert "Traceback" not in captured.err
    assert not (tmp_path / "x").exists()


def test_without_a_screen_the_window_says_so(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 2
    assert "no screen" in capsys.readouterr().err


def test_ctrl_c_stops_and_keeps_the_best(pictures_folder, tmp_path):
    out = tmp_path / "run"
    command = [sys.executable, "-m", "tlgui", "train", str(pictures_folder), "--out", str(out), "--json", *QUICK]
    command += ["--head-epochs", "400", "--early-stop", "off"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for line in process.stdout:
        if json.loads(line)["event"] == "CheckpointSaved":
            break
    os.kill(process.pid, signal.SIGINT)
    rest, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    last = json.loads(rest.splitlines()[-1])
    assert (last["event"], last["outcome"]) == ("RunFinished", "stopped")
    assert (out / "model.safetensors").is_file()


@pytest.mark.slow
def test_the_demo_does_the_whole_job(tmp_path, capsys, monkeypatch, small_resnet18):
    from tlgui.cli import demo_command
    from tlgui.engine.data.samples import N_STRANGERS

    monkeypatch.setattr(demo_command, "SAMPLES_PER_CLASS", 3)
    config = demo_command.demo_config(0).replace(head_epochs=1, finetune_epochs=1)
    monkeypatch.setattr(demo_command, "demo_config", lambda seed: config)
    assert main(["demo", "--out", str(tmp_path / "demo")]) == 0
    out = capsys.readouterr().out
    assert " of 18 right" in out
    held_out, strangers = out.split("Objects of none of the six classes")
    assert held_out.count(".jpg ") == 18
    assert strangers.count("stranger-") == N_STRANGERS
    assert (tmp_path / "demo" / "run" / "model.safetensors").is_file()


def test_a_demo_replaces_no_run_that_is_not_a_demos(tmp_path, capsys):
    run_folder = tmp_path / "run"
    run_folder.mkdir()
    (run_folder / "model.safetensors").write_bytes(b"mine")
    assert main(["demo", "--out", str(tmp_path)]) == 2
    assert "no demo made" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["run"]
    assert (run_folder / "model.safetensors").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("seed", "folder", "told"),
    [("-1", "demo", "between 0 and 2147483647, not -1"), ("0", "a file/demo", "a file' is a file")],
)
def test_a_demo_that_cannot_be_drawn_ends_with_a_sentence(tmp_path, capsys, seed, folder, told):
    (tmp_path / "a file").touch()
    assert main(["demo", "--seed", seed, "--out", str(tmp_path / folder)]) == 2
    err = capsys.readouterr().err
    assert told in err
    assert err.count("\n") == 1
    assert not (tmp_path / "demo").exists()


def test_a_weights_file_brings_its_backbone(pictures_folder, tmp_path, capsys):
    torch.save(make_network("squeezenet1_1").state_dict(), tmp_path / "some.pth")
    arguments = ["--weights", str(tmp_path / "some.pth"), "--schedule", "features", "--head-epochs", "1", "--json"]
    assert main(["train", str(pictures_folder), "--out", str(tmp_path / "run"), *arguments]) == 0
    lines = map(json.loads, capsys.readouterr().out.splitlines())
    started = next(line for line in lines if line["event"] == "RunStarted")
    assert started["config"]["backbone"] == "squeezenet1_1"
    wrong = ["train", str(pictures_folder), "--out", str(tmp_path / "run2"), "--backbone", "resnet18", *arguments]
    assert main(wrong) == 2
    assert "It fits squeezenet1_1" in capsys.readouterr().err


def test_weights_in_a_shared_folder_are_found(tmp_path, monkeypatch, capsys):
    shared = tmp_path / "class room"
    shared.mkdir()
    weights = find_weight_set("resnet18")
    with (shared / file_name_of(weights)).open("wb") as file:
        file.truncate(round(weights.size_mb * (1 << 20)))
    monkeypatch.setenv("TLGUI_WEIGHTS_DIR", str(shared))
    assert main(["backbones", "--json"]) == 0
    assert [row["name"] for row in json.loads(capsys.readouterr().out) if row["is_here"]] == ["resnet18"]


def test_a_terminal_sees_megabytes_and_the_time_left_of_a_download():
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    now = [100.0]
    terminal = Terminal()
    show = TerminalProgress(terminal, clock=lambda: now[0])
    show(Preparing("download", 5_000_000, 45_000_000))
    now[0] = 110.0
    show(Preparing("download", 15_000_000, 45_000_000))
    assert "15/45 about 30 s left" in terminal.getvalue()


def test_a_shared_folder_that_cannot_be_read_is_as_if_empty(tmp_path, monkeypatch, capsys):
    (tmp_path / "no folder").write_text("a file in its place")
    monkeypatch.setenv("TLGUI_WEIGHTS_DIR", str(tmp_path / "no folder"))
    assert main(["backbones"]) == 0
    assert "45 MB to download" in capsys.readouterr().out


@pytest.mark.parametrize("out", [".", "run", "discs", "discs/run", "../link/run"])
def test_a_run_does_not_write_among_the_pictures(pictures_folder, tmp_path, capsys, out):
    (tmp_path / "link").symlink_to(pictures_folder)
    before = sorted(pictures_folder.rglob("*"))
    assert main(["train", str(pictures_folder), "--out", str(pictures_folder / out), *QUICK]) == 2
    err = capsys.readouterr().err
    assert "inside the folder of pictures" in err
    assert "Choose one beside it." in err
    assert sorted(pictures_folder.rglob("*")) == before


def test_a_run_in_a_file_is_told(pictures_folder, tmp_path, capsys):
    (tmp_path / "file").write_text("mine")
    for out in ("file", "file/run"):
        assert main(["train", str(pictures_folder), "--out", str(tmp_path / out), *QUICK]) == 2
        assert "file' is a file, and a run needs a folder. Choose another folder" in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "mine"


def test_a_second_demo_says_that_it_waits_for_the_first(tmp_path, capsys, monkeypatch):
    import filelock

    from tlgui.engine.data import samples

    lock = filelock.FileLock(tmp_path / samples.LOCK)
    lock.acquire()

    class Waiting(filelock.FileLock):
        """Held by the other until the person was told."""

        def acquire(self, *args, **kwargs):
            if "is drawing in" in capsys.readouterr().err:
                raise KeyboardInterrupt
            return super().acquire(*args, **kwargs)

    monkeypatch.setattr(samples, "FileLock", Waiting)
    try:
        assert main(["demo", "--out", str(tmp_path)]) == 130
    finally:
        lock.release()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_classes_and_pictures_whose_names_are_not_utf8_are_learned_and_answered(pictures_folder, tmp_path, capsys):
    os.rename(os.fsencode(pictures_folder / "discs"), os.fsencode(pictures_folder) + b"/d\xff")
    for entry in list(os.scandir(os.fsencode(pictures_folder) + b"/d\xff")):
        os.rename(entry.path, entry.path.replace(b"discs", b"\xfe"))
    out, table = tmp_path / "run", tmp_path / "table.csv"
    assert main(["check", str(pictures_folder), "--json"]) == 0
    checked = json.loads(capsys.readouterr().out)
    assert checked["classes"] == {r"d\udcff": 12, "squares": 12}
    assert main(["train", str(pictures_folder), "--out", str(out), *QUICK]) == 0
    model = str(out / "model.safetensors")
    assert main(["evaluate", model, str(pictures_folder), "--part", "val"]) == 0
    assert main(["predict", model, str(pictures_folder), "--csv", str(table)]) == 0
    rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 24
    assert {row["class"] for row in rows} <= set(checked["classes"])
    assert sum(r"d\udcff" in row["path"] for row in rows) == 12
    assert "\udcff" not in capsys.readouterr().out
