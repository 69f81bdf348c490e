"""The command line and the weights: what it asks, what it fetches, what it says meanwhile and how it ends."""

import dataclasses
import hashlib
import io
import json
import os
import signal
import threading

import pytest
import torch
from fault_server import serving

from tlgui.__main__ import main
from tlgui.cli.progress import TerminalProgress
from tlgui.core.events import Preparing
from tlgui.engine.backbones.source import make_network
from tlgui.engine.weights.store import find_weight_set

LONG_S = 60
TRAIN = ["--head-epochs", "1", "--schedule", "features", "--batch-size", "8", "--device", "cpu", "--precision", "fp32"]


class Terminal(io.StringIO):
    def isatty(self):
        return True


def sit_at_terminal(monkeypatch, *answers):
    """Put standard input and error on a terminal and return it; where the answers end, Ctrl-D is pressed."""
    terminal, waiting = Terminal(), list(answers)
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("sys.stderr", terminal)

    def answer():
        if not waiting:
            raise EOFError
        return waiting.pop(0)

    monkeypatch.setattr("builtins.input", answer)
    return terminal


def train(pictures, tmp_path, *arguments):
    return main(["train", str(pictures), "--out", str(tmp_path / "run"), *TRAIN, *arguments])


def test_the_end_of_the_input_is_a_no(pictures_folder, tmp_path, monkeypatch):
    terminal = sit_at_terminal(monkeypatch)
    assert train(pictures_folder, tmp_path) == 2
    told = terminal.getvalue()
    assert "(45 MB) are not on this computer. They are downloaded once, from download.pytorch.org, into '" in told
    assert "Licence: BSD-3-Clause. Download them now? [y/N] \n" in told
    assert "Traceback" not in told
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("arguments", [["--weights", "gone.pth", "--backbone", "resnet18"], ["--offline"], ["--json"]])
def test_it_is_asked_only_for_what_could_be_fetched(pictures_folder, tmp_path, monkeypatch, arguments):
    terminal = sit_at_terminal(monkeypatch)
    assert train(pictures_folder, tmp_path, *arguments) == 2
    assert "[y/N]" not in terminal.getvalue()


def test_a_licence_that_forbids_something_is_told_in_the_question(pictures_folder, tmp_path, monkeypatch):
    terminal = sit_at_terminal(monkeypatch, "n")
    assert train(pictures_folder, tmp_path, "--backbone", "vit_h_14") == 2
    assert "Their licence forbids commercial use: CC BY-NC 4.0 (SWAG). Download them now?" in terminal.getvalue()


def test_who_is_offline_gets_no_advice_to_fetch(pictures_folder, tmp_path, capsys):
    assert train(pictures_folder, tmp_path, "--offline") == 2
    told = capsys.readouterr().err
    assert "--yes" not in told
    assert "are not on this computer. Give a file with --weights FILE, or" in told


@pytest.fixture
def served(monkeypatch):
    """The weights of squeezenet1_1, and what makes a server's address the place where they are published."""
    buffer = io.BytesIO()
    torch.save(make_network("squeezenet1_1").state_dict(), buffer)
    content = buffer.getvalue()

    def publish(server):
        url = f"{server.address}/net-{hashlib.sha256(content).hexdigest()[:8]}.pth"
        weights = dataclasses.replace(find_weight_set("squeezenet1_1"), url=url)
        monkeypatch.setattr("tlgui.engine.weights.store.find_weight_set", lambda *_: weights)

    return content, publish


def test_a_yes_fetches_and_trains(pictures_folder, tmp_path, monkeypatch, served):
    content, publish = served
    sit_at_terminal(monkeypatch, "y")
    with serving(content) as server:
        publish(server)
        assert train(pictures_folder, tmp_path, "--backbone", "squeezenet1_1") == 0
    assert (tmp_path / "run" / "model.safetensors").exists()


def test_ctrl_c_during_a_fetch_ends_with_a_sentence(pictures_folder, tmp_path, capsys, served):
    content, publish = served
    with serving(content, "stall") as server:
        publish(server)
        person = threading.Thread(target=press_ctrl_c_after, args=(server.asked,))
        person.start()
        assert train(pictures_folder, tmp_path, "--backbone", "squeezenet1_1", "--yes") == 130
        person.join()
    told = capsys.readouterr().err
    assert "The download was cancelled; what has been downloaded so far is kept" in told
    assert "best model" not in told
    assert "Traceback" not in told


def press_ctrl_c_after(event):
    assert event.wait(LONG_S)
    os.kill(os.getpid(), signal.SIGINT)


def test_resume_respects_offline(pictures_folder, tmp_path, capsys):
    assert main(["train", "--resume", str(tmp_path), "--yes", "--offline"]) == 2
    assert "--offline forbids" in capsys.readouterr().err
    make_interrupted(pictures_folder, tmp_path, "none")
    config = tmp_path / "run" / "config.json"
    data = json.loads(config.read_text())
    data["config"]["weights"] = "imagenet"
    config.write_text(json.dumps(data))
    assert main(["train", "--resume", str(tmp_path / "run"), "--offline"]) == 2
    told = capsys.readouterr().err
    assert "are not on this computer" in told
    assert "--yes" not in told


def make_interrupted(pictures, tmp_path, weights):
    """Leave a run that was broken off before its first state."""
    assert train(pictures, tmp_path, "--backbone", "squeezenet1_1", "--weights", weights) == 0
    events = tmp_path / "run" / "events.jsonl"
    events.write_text(events.read_text().partition("\n")[0] + "\n")
    (tmp_path / "run" / "model.safetensors").unlink()


def test_a_run_begun_with_relative_paths_goes_on_from_another_folder(pictures_folder, tmp_path, monkeypatch, capsys):
    torch.save(make_network("squeezenet1_1").state_dict(), tmp_path / "mine.pth")
    monkeypatch.chdir(tmp_path)
    make_interrupted(pictures_folder.relative_to(tmp_path), tmp_path, "mine.pth")
    assert "All 52 tensors in 'mine.pth' fit squeezenet1_1." in capsys.readouterr().err
    config = json.loads((tmp_path / "run" / "config.json").read_text())
    assert config["config"]["weights"] == str(tmp_path / "mine.pth")
    assert config["dataset"]["root"] == str(pictures_folder)
    monkeypatch.chdir("/")
    assert main(["train", "--resume", str(tmp_path / "run")]) == 0


def test_a_pipe_gets_plain_lines_now_and_then():
    now = [100.0]
    pipe = io.StringIO()
    show = TerminalProgress(pipe, clock=lambda: now[0])
    for step in range(1, 46):
        show(Preparing("download", step * 1_000_000, 45_000_000))
        now[0] += 1
    lines = pipe.getvalue().splitlines()
    assert len(lines) == 4
    assert lines[0] == "  downloading the weights (MB) 11/45 about 34 s left"
    assert "\r" not in pipe.getvalue()
    now[0] += 60
    show(Preparing("measuring", 0, 1))
    now[0] += 60
    show(Preparing("measuring", 1, 1))
    assert "measuring" not in pipe.getvalue(), "what is done needs no line"


def test_a_bar_without_a_known_end_is_not_drawn_at_every_step_and_leaves_no_half_line():
    terminal = Terminal()
    show = TerminalProgress(terminal)
    for step in range(1, 1000):
        show(Preparing("download", step * 1000, 0))
    assert terminal.getvalue().count("fetching") < 10
    show.end_line()
    show.end_line()
    assert terminal.getvalue().count("\n") == 1


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04" + bytes(40), b"{}", b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."]
)
def test_a_damaged_file_ends_with_two_and_a_sentence(pictures_folder, tmp_path, capsys, content):
    (tmp_path / "a.pth").write_bytes(content)
    assert train(pictures_folder, tmp_path, "--weights", str(tmp_path / "a.pth")) == 2
    told = capsys.readouterr().err
    assert "'a.pth'" in told
    assert told.count("\n") == 1
