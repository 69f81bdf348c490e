"""A run with uneven classes: the finished model counts them equally, once, however it was cut off."""

import json

import pytest
import torch
from noise_pictures import noise
from torch import nn

from tlgui.cli import run as run_command
from tlgui.core.class_weights import BALANCE, shifts_of
from tlgui.core.events import Notice, RunFinished
from tlgui.core.model_header import read_model_header
from tlgui.core.run_facts import read_run_facts
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.models.class_shift import shift_classes
from tlgui.engine.models.heads import HeadSpec, build_head
from tlgui.engine.results.run_code import make_run_code
from tlgui.engine.runs.run import train


@pytest.mark.parametrize("kind", ["linear", "append", "mlp"])
def test_every_head_can_be_shifted(kind):
    head = build_head(HeadSpec(kind), 4, 2).eval()
    features = torch.randn(3, 4)
    before = head(features)
    shift_classes(head, (1.0, -1.0))
    assert torch.allclose(head(features), before + torch.tensor([1.0, -1.0]), atol=1e-6)


@pytest.fixture
def uneven(tmp_path):
    for number in range(40):
        name = "few" if number % 5 == 0 else "many"
        path = tmp_path / "data" / name / f"{number:02}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        noise(number, 48).save(path)
    return tmp_path / "data"


def trained(config, folder, out):
    events = []
    train(config, scan_folder(folder), out=out, on_event=events.append)
    return events


def last_bias(out):
    classifier = Predictor.load(out / "model.safetensors")._classifier
    return [module for module in classifier.head.modules() if isinstance(module, nn.Linear)][-1].bias.detach()


def test_the_finished_model_counts_uneven_classes_equally(uneven, tmp_path, quick_config, capsys):
    config = quick_config.replace(class_weights="auto")
    events = trained(config, uneven, tmp_path / "on")
    assert any(isinstance(event, Notice) and event.kind == BALANCE for event in events)
    *_, finished = events
    assert isinstance(finished, RunFinished)
    header = read_model_header(tmp_path / "on" / "model.safetensors")
    evaluation = header.parsed_evaluation()
    assert header.class_shares[0] < 0.25 < header.class_shares[1]
    assert evaluation.counts_equally
    assert finished.balanced_accuracy == evaluation.balanced_accuracy == evaluation.leading
    events = trained(config.replace(class_weights="none"), uneven, tmp_path / "off")
    assert not any(isinstance(event, Notice) and event.kind == BALANCE for event in events)
    assert events[-1].balanced_accuracy is None
    assert read_model_header(tmp_path / "off" / "model.safetensors").class_shares == ()
    # The training is the same: only what is taken out differs.
    shift = torch.tensor(shifts_of(header.class_shares))
    assert torch.allclose(last_bias(tmp_path / "on") - last_bias(tmp_path / "off"), shift, atol=1e-5)
    assert "counts as equally likely" in make_run_code(tmp_path / "on").text
    assert "counts as equally likely" not in make_run_code(tmp_path / "off").text
    assert any(message.key == "balance.of_all" for message in read_run_facts(tmp_path / "on").others)
    assert run_command(["evaluate", str(tmp_path / "on" / "model.safetensors"), str(uneven), "--part", "val"]) == 0
    assert "With every class counted equally, right on" in capsys.readouterr().out


def test_a_run_cut_off_after_its_model_was_finished_takes_it_out_once(uneven, tmp_path, quick_config):
    from tlgui.engine.runs.run import resume_training

    out = tmp_path / "run"
    config = quick_config.replace(class_weights="balanced")
    kept = {}

    def keep_state(event):
        if isinstance(event, RunFinished):
            return
        if (out / "checkpoint.pt").exists():
            kept["state"] = (out / "checkpoint.pt").read_bytes()

    train(config, scan_folder(uneven), out=out, on_event=keep_state)
    once = last_bias(out)
    lines = (out / "events.jsonl").read_text().splitlines()
    assert json.loads(lines[-1])["event"] == "RunFinished"
    (out / "events.jsonl").write_text("\n".join(lines[:-1]) + "\n")
    (out / "checkpoint.pt").write_bytes(kept["state"])
    resume_training(out, on_event=lambda _event: None)
    assert torch.allclose(last_bias(out), once, atol=1e-5)
