"""Shards through every command: packed, checked, learned from, killed, gone on with, measured and answered."""

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tlgui.cli import run
from tlgui.core.events import EpochDone
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.runs.run import train


class KilledError(BaseException):
    """Nothing in the engine may catch it."""


def answer(capsys, *command):
    capsys.readouterr()
    assert run([*map(str, command), "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def by_content(answers):
    """Return the most probable class of each picture; names differ between a folder and its shards."""
    return {content_hash(Path(told["path"])): told["top"][0]["class"] for told in answers}


def curve(events):
    epochs = [event for event in events if isinstance(event, EpochDone)]
    return [value for e in epochs for value in (e.train_loss, e.val_loss, e.val_accuracy)]


def test_shards_give_what_their_folder_gives_also_to_a_run_that_goes_on(shared_run, quick_config, tmp_path, capsys):
    pictures, shards, out = shared_run.pictures, tmp_path / "shards", tmp_path / "run"
    (packed,) = answer(capsys, "pack", pictures, "--out", shards)
    assert (packed["pictures"], packed["shards"]) == (24, 1)
    (checked,) = answer(capsys, "check", shards)
    assert checked["classes"] == packed["classes"] == {"discs": 12, "squares": 12}

    def kill(event):
        if isinstance(event, EpochDone):
            raise KilledError

    with pytest.raises(KilledError):
        train(quick_config, scan_folder(shards), out=out, on_event=kill)
    assert run(["train", "--resume", str(out)]) == 0
    assert curve(RunFolder(out).log.events()) == curve(shared_run.events)
    model = out / "model.safetensors"
    (measured,) = answer(capsys, "evaluate", model, shards)
    (expected,) = answer(capsys, "evaluate", shared_run.folder / "model.safetensors", pictures)
    assert measured["confusion"] == expected["confusion"]
    assert measured["loss"] == pytest.approx(expected["loss"], abs=1e-5)
    answers, folder_answers = answer(capsys, "predict", model, shards), answer(capsys, "predict", model, pictures)
    assert by_content(answers) == by_content(folder_answers)
    assert len(by_content(answers)) == 24


REAL_FLAGS = ["--head-epochs", "2", "--finetune-epochs", "1", "--batch-size", "16", "--device", "cpu"]
PHOTOS_OF_A_CLASS = 40
TOLERANCE = 0.08
"""Of the accuracy on 60 test pictures: their standard error is 4 points at 90 %."""


@pytest.fixture
def photos(shared_data, tmp_path):
    """Hands that show digits: real photos, some of each class."""
    for folder in (shared_data / "sign_digits").iterdir():
        if folder.is_dir():
            for photo in sorted(folder.iterdir())[:PHOTOS_OF_A_CLASS]:
                (tmp_path / "photos" / folder.name).mkdir(parents=True, exist_ok=True)
                shutil.copy(photo, tmp_path / "photos" / folder.name)
    return tmp_path / "photos"


def killed_when(out, event, *command):
    """Start a command and kill it as soon as its run has said so."""
    program = subprocess.Popen([sys.executable, "-m", "tlgui", *map(str, command)], stderr=subprocess.DEVNULL)
    try:
        while program.poll() is None and event not in read(out / "events.jsonl"):
            time.sleep(0.02)
    finally:
        program.kill()
    assert program.wait() == -signal.SIGKILL, "it was through before it could be killed"


def read(file):
    return file.read_text() if file.exists() else ""


@pytest.mark.slow
@pytest.mark.whole_pictures
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_real_photos_in_shards_are_learned_like_those_in_folders_also_after_a_kill(
    photos, shared_weights, tmp_path, capsys
):
    flags = [*REAL_FLAGS, "--precision", "fp32", "--weights", str(shared_weights / "squeezenet1_1.pth")]
    shards, runs = tmp_path / "shards", {name: tmp_path / f"run {name}" for name in ("folder", "shards", "killed")}
    (packed,) = answer(capsys, "pack", photos, "--out", shards, "--shard-size", 1)
    assert packed["shards"] > 1
    assert run(["train", str(photos), "--out", str(runs["folder"]), *flags]) == 0
    assert run(["train", str(shards), "--out", str(runs["shards"]), *flags]) == 0
    killed_when(runs["killed"], '"epoch": 3, "batch": 5', "train", shards, "--out", runs["killed"], *flags)
    assert run(["train", "--resume", str(runs["killed"])]) == 0
    logs = {name: list(RunFolder(out).log.events()) for name, out in runs.items()}
    assert curve(logs["killed"]) == pytest.approx(curve(logs["shards"]), abs=1e-4)
    accuracies = {}
    for name, data in (("folder", photos), ("shards", shards), ("killed", shards)):
        (measured,) = answer(capsys, "evaluate", runs[name] / "model.safetensors", data, "--part", "test")
        assert measured["n"] == 60
        accuracies[name] = measured["accuracy"]
    assert accuracies["shards"] == pytest.approx(accuracies["folder"], abs=TOLERANCE)
    assert accuracies["killed"] == accuracies["shards"]
    model = runs["shards"] / "model.safetensors"
    assert by_content(answer(capsys, "predict", model, shards)) == by_content(answer(capsys, "predict", model, photos))
